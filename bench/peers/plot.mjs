import { parse, View } from 'vega'
import { compile } from 'vega-lite'

// JavaScript, since its libraries are installed in this folder's package only, where the type check does not look.

/**
 * Recall against time as an SVG: up and to the left is better.
 *
 * @param {readonly import('./plot.mjs').Point[]} points
 * @returns {Promise<string>}
 */
export const plot = async points => {
  const x = { field: 'time', type: 'quantitative', scale: { type: 'log', nice: true }, title: 'milliseconds a document (logarithmic)' }
  const y = { field: 'recall', type: 'quantitative', axis: { format: '.0%' }, scale: { domain: [0, 0.8] }, title: 'recall of the facts' }
  const color = { field: 'ours', type: 'nominal', legend: null, scale: { domain: [true, false], range: ['#0b6e4f', '#7a7a7a'] } }
  const { spec } = compile({
    width: 560,
    height: 320,
    background: 'white',
    data: { values: [...points] },
    layer: [
      { mark: { type: 'point', filled: true, size: 90 }, encoding: { x, y, color } },
      { mark: { type: 'text', align: 'left', dx: 9, fontSize: 12 }, encoding: { x, y, color, text: { field: 'system' } } },
    ],
  })
  const view = new View(parse(spec), { renderer: 'none' })
  try {
    return await view.toSVG()
  } finally {
    view.finalize()
  }
}
