import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** Where Debian's package puts it; `CHROMIUM_PATH` says where else it is. */
const PATH = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** Whether there is a browser to test in; where there is none, a loud word on it. */
export const hasChromium = existsSync(PATH)
if (!hasChromium) console.warn(`SKIPPED: no Chromium at ${PATH}. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.`)

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

/** Starts a headless Chromium that asks for nothing but what the test opens. */
export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: PATH, headless: true, args: FLAGS })
