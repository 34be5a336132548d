import type { Notice } from '../diagnostic/index.ts'
import { drawProse, drawText } from './drawing/display-line.ts'
import { marksFor } from './drawing/marks.ts'
import { listEntries, type ReportEntry } from './programs/entries.ts'
import { cutQuotes } from './programs/quote.ts'
import { listRemarks } from './programs/remarks.ts'
import type { Reporter } from './report.ts'
import { summarise } from './summary.ts'
import { countNoun } from './wording.ts'

const marks = marksFor({ ascii: false })

/**
 * For language models and their tools: a line for each problem as in `short`, with what there is to know and
 * to do on the same line; no frame, no colour, and one line where nothing is wrong, since silence says less.
 */
export const renderAgent: Reporter = function* (report) {
  for (const notice of report.notices) yield `${writeNotice(notice)}\n`
  let isClean = report.notices.length === 0
  for (const entry of listEntries(report)) {
    yield `${writeProblem(entry)}\n`
    isClean = false
  }
  if (isClean) yield `no problems in ${countNoun(summarise(report).letters, 'letter')}\n`
}

function writeNotice({ level, message }: Notice): string {
  return `${level}: ${drawProse(message, marks)}`
}

function writeProblem({ diagnostic, file, range: { start } }: ReportEntry): string {
  const { ruleId, severity, message } = diagnostic
  const remarks = listRemarks(diagnostic).map(({ kind, text }) => `${kind}: ${text}`)
  const text = [`${severity}[${ruleId}]: ${cutQuotes(message)}`, ...remarks].join('; ')
  return `${drawText(file, marks)}:${start.line}:${start.column}: ${drawProse(text, marks)}`
}
