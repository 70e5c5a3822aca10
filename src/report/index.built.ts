import { createRequire } from 'node:module'
import type * as report from './index.ts'

/** Reads `dist/report.js` at first use. */
const load = (): typeof report => createRequire(import.meta.url)('./report.js') as typeof report

export const renderHtml: typeof report.renderHtml = (...given) => load().renderHtml(...given)
