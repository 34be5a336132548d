/** XML as JUnit writes it: a suite for each letter, in it a case for each problem, or one that passes. */
import type { Notice } from '../diagnostic/index.ts'
import { listLetterEntries, type ReportEntry } from './programs/entries.ts'
import { toMachinePath } from './programs/machine-path.ts'
import { cutQuotes } from './programs/quote.ts'
import { listRemarks } from './programs/remarks.ts'
import { escapeXmlContent, writeAttributes } from './programs/xml.ts'
import type { LetterReport, Report, Reporter } from './report.ts'
import { countFound, summarise } from './summary.ts'

/** For programs that read JUnit's reports; what could not be done is an error of a suite of its own. */
export const renderJunit: Reporter = function* (report) {
  const ofRun = describeRun(report)
  const { tests, failures } = countCases(report)
  const errors = ofRun?.errors ?? 0
  const head = { name: report.tool.name, tests: tests + (ofRun?.tests ?? 0), failures, errors, time: 0 }
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${writeAttributes(head)}>\n`
  if (ofRun) yield writeSuite(ofRun)
  for (const letter of report.letters) yield writeSuite(describeLetter(letter, report))
  yield '</testsuites>\n'
}

interface Suite {
  readonly name: string
  readonly tests: number
  readonly failures: number
  readonly errors: number
  /** Lines of XML. */
  readonly cases: readonly string[]
}

/** The cases of all letters; one without a problem has one too, that passes. */
function countCases(report: Report): Pick<Suite, 'tests' | 'failures'> {
  const { letters, errors, warnings, infos } = summarise(report)
  const failures = errors + warnings + infos
  return { tests: failures + letters - countFound(report), failures }
}

/** Times are not told: the same letters give the same report. */
function writeSuite({ name, tests, failures, errors, cases }: Suite): string {
  return [
    `  <testsuite${writeAttributes({ name, tests, failures, errors, time: 0 })}>`,
    ...cases,
    '  </testsuite>\n',
  ].join('\n')
}

/** The suite of what was no letter; none where all is well and there are letters. */
function describeRun(report: Report): Suite | undefined {
  const { notices, tool } = report
  const { letters } = summarise(report)
  if (notices.length === 0 && letters > 0) return undefined
  const failed = notices.filter(({ level }) => level === 'error')
  const told = notices.filter(({ level }) => level !== 'error').map((notice) => `${nameNotice(notice)}\n`)
  const passed = letters > 0 ? 'letters were read' : 'no letter was read'
  const cases =
    failed.length > 0
      ? failed.flatMap(({ message }) => writeCase({ name: message, classname: tool.name }, 'error', message))
      : writeCase({ name: passed, classname: tool.name })
  const output = told.length > 0 ? [`    <system-out>${escapeXmlContent(told.join(''))}</system-out>`] : []
  const errors = failed.length
  return { name: tool.name, tests: errors || 1, failures: 0, errors, cases: [...cases, ...output] }
}

function nameNotice({ level, message }: Notice): string {
  return `${level}: ${message}`
}

function describeLetter(letter: LetterReport, report: Report): Suite {
  const name = toMachinePath(letter.source.path, report)
  const cases = Array.from(listLetterEntries(letter, report), writeProblem)
  const failures = cases.length
  if (failures > 0) return { name, tests: failures, failures, errors: 0, cases: cases.flat() }
  const passed = writeCase({ name: 'no problems', classname: name, file: name })
  return { name, tests: 1, failures, errors: 0, cases: passed }
}

function writeProblem({ diagnostic, file, range: { start, end } }: ReportEntry): string[] {
  const { ruleId, severity } = diagnostic
  const message = cutQuotes(diagnostic.message)
  const place = `${start.line}:${start.column}`
  const remarks = listRemarks(diagnostic).map(({ kind, text }) => `${kind}: ${text}`)
  const title = `${file}:${place} to ${end.line}:${end.column}: ${severity}[${ruleId}]: ${message}`
  const attributes = { name: `${ruleId} at ${place}`, classname: file, file, line: start.line }
  return writeCase(attributes, 'failure', message, severity, [title, ...remarks].join('\n'))
}

/** A case that passes, or why it does not. */
function writeCase(
  attributes: Readonly<Record<string, string | number>>,
  outcome?: 'failure' | 'error',
  message = '',
  type = 'error',
  text = message,
): string[] {
  const head = `testcase${writeAttributes({ ...attributes, time: 0 })}`
  if (!outcome) return [`    <${head}/>`]
  const reason = `<${outcome}${writeAttributes({ message, type })}>${escapeXmlContent(text)}</${outcome}>`
  return [`    <${head}>`, `      ${reason}`, '    </testcase>']
}
