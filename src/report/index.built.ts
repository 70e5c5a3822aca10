import { onDemand } from '../on-demand.ts'
import type * as report from './index.ts'

const load = onDemand('report') as () => typeof report

export const renderHtml: typeof report.renderHtml = (...given) => load().renderHtml(...given)
