import { crc32, deflateSync } from 'node:zlib'

/** Colours of a palette, the most that a PNG may have. */
const COLOURS = 256

/**
 * A picture as a PNG with a palette of its most frequent colours, for pictures of pages: half the size, and no difference
 * to the eye.
 *
 * @param pixels four bytes a pixel: red, green, blue and opacity, which is not kept
 */
export const palettePng = (pixels: Uint8Array, width: number, height: number): Buffer => {
  const counts = new Map<number, number>()
  const colourAt = (pixel: number): number => ((pixels[4 * pixel] ?? 0) << 16) | ((pixels[4 * pixel + 1] ?? 0) << 8) | (pixels[4 * pixel + 2] ?? 0)
  for (let pixel = 0; pixel < width * height; pixel++) counts.set(colourAt(pixel), (counts.get(colourAt(pixel)) ?? 0) + 1)
  const palette = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COLOURS).map(([colour]) => colour)
  const indices = new Map([...counts.keys()].map(colour => [colour, nearest(palette, colour)]))

  const lines = Buffer.alloc((width + 1) * height)
  for (let pixel = 0; pixel < width * height; pixel++) {
    lines[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = indices.get(colourAt(pixel)) ?? 0
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8) // eight bits a pixel, each a place in the palette
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const channels = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255]

/** Index of the colour of the palette that is least different. */
const nearest = (palette: readonly number[], colour: number): number => {
  const differences = palette.map(each => channels(each).reduce((sum, value, i) => sum + (value - (channels(colour)[i] ?? 0)) ** 2, 0))
  return differences.indexOf(Math.min(...differences))
}

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  frame.set(body, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
