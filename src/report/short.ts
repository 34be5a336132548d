import { toPoint } from '../source/index.ts'
import { drawProse, drawText } from './drawing/display-line.ts'
import { marksFor } from './drawing/marks.ts'
import { clampSpan } from './drawing/place.ts'
import type { Reporter } from './report.ts'

/** For editors and `grep`: `file:line:column: severity[rule]: message`, one line each, never wrapped. */
export const renderShort: Reporter = function* (report, settings) {
  const marks = marksFor(settings)
  const { style } = settings
  for (const { source, diagnostics } of report.letters) {
    for (const { file, ruleId, severity, message, span } of diagnostics) {
      const { line, column } = toPoint(source, clampSpan(source, span).start)
      const title = style[severity](`${severity}[${drawProse(ruleId, marks)}]`)
      yield `${drawText(file, marks)}:${line}:${column}: ${title}: ${drawProse(message, marks)}\n`
    }
  }
}
