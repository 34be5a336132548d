import { toJsonReport } from './json-report.ts'
import type { Reporter } from './report.ts'

/** For programs: one document of the shape that `reportSchema` describes; width and colour do not matter. */
export const renderJson: Reporter = (report) =>
  `${JSON.stringify(toJsonReport(report), null, 2).replace(UNSAFE, escapeUnit)}\n`

/** What JSON allows raw and a terminal or an editor may obey: C1 controls, DEL, and marks of direction. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
