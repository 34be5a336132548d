/**
 * TAP 14: a test point for each letter, which fails where there is an error, with its problems as YAML.
 *
 * @see https://testanything.org/tap-version-14-specification.html
 */
import type { Notice } from '../diagnostic/index.ts'
import { drawProse } from './drawing/display-line.ts'
import { marksFor } from './drawing/marks.ts'
import { listLetterEntries, type ReportEntry } from './programs/entries.ts'
import { writeJson } from './programs/json-text.ts'
import { toMachinePath } from './programs/machine-path.ts'
import { cutQuotes } from './programs/quote.ts'
import { listRemarks } from './programs/remarks.ts'
import type { LetterReport, Report, Reporter } from './report.ts'
import { summarise } from './summary.ts'

const marks = marksFor({ ascii: false })

/** For harnesses that read TAP; what could not be done is a point that fails, other notices are comments. */
export const renderTap: Reporter = function* (report) {
  const failed = report.notices.filter(({ level }) => level === 'error')
  const comments = report.notices.filter(({ level }) => level !== 'error').map(writeComment)
  const count = summarise(report).letters + failed.length
  const plan = count > 0 ? `1..${count}` : '1..0 # SKIP no letter was read'
  yield ['TAP version 14', plan, ...comments, ''].join('\n')
  let number = 0
  for (const letter of report.letters) yield writePoint(describeLetter(letter, report), ++number)
  for (const { message } of failed) {
    yield writePoint({ isPassed: false, description: message, block: [] }, ++number)
  }
}

interface Point {
  readonly isPassed: boolean
  readonly description: string
  /** Lines of YAML. */
  readonly block: readonly string[]
}

function describeLetter(letter: LetterReport, report: Report): Point {
  const problems = Array.from(listLetterEntries(letter, report), describeProblem)
  return {
    isPassed: letter.diagnostics.every(({ severity }) => severity !== 'error'),
    description: toMachinePath(letter.source.path, report),
    block: problems.length > 0 ? ['problems:', ...problems.flat()] : [],
  }
}

/** Texts are written as JSON, which is YAML too. */
function describeProblem({ diagnostic, range: { start, end } }: ReportEntry): string[] {
  const { ruleId, severity, message } = diagnostic
  const remarks = listRemarks(diagnostic).map(({ kind, text }) => `${kind}: ${text}`)
  return [
    `  - rule: ${writeJson(ruleId)}`,
    `    severity: ${severity}`,
    `    message: ${writeJson(cutQuotes(message))}`,
    `    start: { line: ${start.line}, column: ${start.column} }`,
    `    end: { line: ${end.line}, column: ${end.column} }`,
    ...(remarks.length > 0
      ? ['    remarks:', ...remarks.map((remark) => `      - ${writeJson(remark)}`)]
      : []),
  ]
}

function writePoint({ isPassed, description, block }: Point, number: number): string {
  const head = `${isPassed ? 'ok' : 'not ok'} ${number} - ${escapeDescription(description)}`
  const lines = block.length > 0 ? [head, '  ---', ...block.map((line) => `  ${line}`), '  ...'] : [head]
  return `${lines.join('\n')}\n`
}

/** On one line, and nothing in it a directive. */
function escapeDescription(text: string): string {
  return drawProse(text, marks).replace(/[\\#]/g, '\\$&')
}

function writeComment({ level, message }: Notice): string {
  return `# ${level}: ${drawProse(message, marks)}`
}
