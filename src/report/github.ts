/**
 * Annotations by commands that a GitHub workflow reads from the output of a step.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
import { type Diagnostic, type Notice, SEVERITIES, type Severity } from '../diagnostic/index.ts'
import { drawProse, drawText } from './drawing/display-line.ts'
import { marksFor } from './drawing/marks.ts'
import { listEntries, type ReportEntry } from './programs/entries.ts'
import { toMachinePath } from './programs/machine-path.ts'
import { cutQuotes } from './programs/quote.ts'
import { listRemarks } from './programs/remarks.ts'
import type { Report, Reporter } from './report.ts'
import { summarise } from './summary.ts'
import { countNoun } from './wording.ts'

/** More annotations of a level than these are not shown of a step. */
const MAX_SHOWN = 10

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>
const NOTICE_LEVELS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<
  Notice['level'],
  string
>

const marks = marksFor({ ascii: false })

/**
 * For the log of a workflow: annotations, the errors first, as many as are shown; a plain line for each problem
 * that has none; and where there is one without, a last annotation with the numbers of the whole run.
 */
export const renderGithub: Reporter = function* (report) {
  const counts = countAnnotations(report)
  const isCut = ANNOTATION_LEVELS.some((level) => counts[level] > MAX_SHOWN)
  const roomOf = (level: Annotation['level']) => (isCut && level === 'notice' ? MAX_SHOWN - 1 : MAX_SHOWN)
  for (const level of ANNOTATION_LEVELS) {
    let room = Math.min(roomOf(level), counts[level])
    if (room === 0) continue
    for (const annotation of listAnnotations(report, level)) {
      yield `${writeCommand(annotation)}\n`
      if (--room === 0) break
    }
  }
  for (const level of ANNOTATION_LEVELS) {
    let room = roomOf(level)
    if (counts[level] <= room) continue
    for (const annotation of listAnnotations(report, level)) {
      if (room-- <= 0) yield `${writePlainLine(annotation)}\n`
    }
  }
  if (isCut) yield `${writeCommand(countAll(report))}\n`
}

/** Something to be said at a place, or of the run. */
interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  /** What the command says of the place, by name. */
  readonly properties: Readonly<Record<string, string | number>>
  /** Each without the ends of lines. */
  readonly lines: readonly string[]
  /** In place of the command where that would not be shown. */
  readonly plain: string
}

const ANNOTATION_LEVELS = ['error', 'warning', 'notice'] as const

function countAnnotations(report: Report): Record<Annotation['level'], number> {
  const { errors, warnings, infos } = summarise(report)
  const counts = { error: errors, warning: warnings, notice: infos }
  for (const { level } of report.notices) counts[NOTICE_LEVELS[level]]++
  return counts
}

/** What is to be said of a level: first why something could not be done. */
function* listAnnotations(report: Report, wanted: Annotation['level']): Generator<Annotation> {
  for (const notice of report.notices) {
    if (NOTICE_LEVELS[notice.level] === wanted) yield annotateNotice(notice, report)
  }
  for (const entry of listEntries(report)) {
    if (LEVELS[entry.diagnostic.severity] === wanted) yield annotate(entry)
  }
}

function annotateNotice({ level, message, file }: Notice, report: Report): Annotation {
  const place = file === undefined ? {} : { file: toMachinePath(file, report) }
  const title = report.tool.name
  const line = drawProse(message, marks)
  return {
    level: NOTICE_LEVELS[level],
    properties: { ...place, title },
    lines: [line],
    plain: `${title}: ${NOTICE_LEVELS[level]}: ${line}`,
  }
}

function annotate({ diagnostic, file, range }: ReportEntry): Annotation {
  const { ruleId, severity } = diagnostic
  const { start, end } = range
  // Columns of different lines are not shown, but taken for those of one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  const lines = describeProblem(diagnostic)
  const place = `${drawText(file, marks)}:${start.line}:${start.column}`
  return {
    level: LEVELS[severity],
    properties: { file, line: start.line, endLine: end.line, ...columns, title: ruleId },
    lines,
    plain: `${place}: ${severity}[${drawProse(ruleId, marks)}]: ${lines[0]}`,
  }
}

function describeProblem(diagnostic: Diagnostic): string[] {
  const remarks = listRemarks(diagnostic).map(({ kind, text }) => `${kind}: ${text}`)
  return [cutQuotes(diagnostic.message), ...remarks].map((text) => drawProse(text, marks))
}

function countAll(report: Report): Annotation {
  const { letters, errors, warnings, infos } = summarise(report)
  const counts = SEVERITIES.toReversed().map((severity) =>
    countNoun({ error: errors, warning: warnings, info: infos }[severity], severity),
  )
  const found = `found ${counts.join(', ')} in ${countNoun(letters, 'letter')}`
  const text = `${found}; at most ${MAX_SHOWN} of a level are annotations, and the log has the others`
  return { level: 'notice', properties: { title: report.tool.name }, lines: [text], plain: text }
}

function writeCommand({ level, properties, lines }: Annotation): string {
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  )
  return `::${level} ${written.join(',')}::${escapeMessage(lines.join('\n'))}`
}

/** Per cent first, or the escapes of the others would be escaped. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text.replace(OTHER_CONTROLS, '\ufffd')).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Controls but those that are escaped, and marks of direction. */
const OTHER_CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\t\v\f\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A line that is no command: one of the old form stands anywhere in a line, one of the new at its start. */
function writePlainLine({ plain }: Annotation): string {
  const line = plain.replaceAll('##[', '## [')
  return /^\s*::/.test(line) ? `./${line.trimStart()}` : line
}
