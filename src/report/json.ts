import { toJsonReport } from './programs/json-report.ts'
import { writeJson } from './programs/json-text.ts'
import type { Reporter } from './report.ts'

/** For programs: one document of the shape that `reportSchema` describes; width and colour do not matter. */
export const renderJson: Reporter = (report, settings) => `${writeJson(toJsonReport(report, settings), 2)}\n`
