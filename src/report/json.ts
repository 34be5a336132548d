import { describeReport } from './programs/json-report.ts'
import { writeJsonDocument } from './programs/json-text.ts'
import type { Reporter } from './report.ts'

/** For programs: one document of the shape that `reportSchema` describes; width and colour do not matter. */
export const renderJson: Reporter = (report, settings) => writeJsonDocument(describeReport(report, settings))
