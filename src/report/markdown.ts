import type { Notice } from '../diagnostic/index.ts'
import { listLetterEntries, type ReportEntry } from './programs/entries.ts'
import { toMachinePath } from './programs/machine-path.ts'
import { writeMarkdownCode, writeMarkdownLink, writeMarkdownProse } from './programs/markdown-text.ts'
import { cutQuotes } from './programs/quote.ts'
import { listRemarks } from './programs/remarks.ts'
import type { LetterReport, Report, Reporter } from './report.ts'
import {
  addRunErrors,
  countFixable,
  countSeverities,
  nameCounts,
  type Summary,
  summarise,
} from './summary.ts'
import { countNoun } from './wording.ts'

/**
 * For comments and summaries on GitHub and GitLab: the counts, what could not be done, and for each letter with
 * problems a table of two columns, which a phone is wide enough for.
 */
export const renderMarkdown: Reporter = function* (report) {
  yield `### ${report.tool.name}: ${nameReport(report, summarise(report))}\n`
  for (const line of describeFixable(report)) yield `\n${line}\n`
  if (report.notices.length > 0) yield `\n${report.notices.map(writeNotice).join('\n')}\n`
  for (const letter of report.letters) {
    for (const part of describeLetter(letter, report)) yield `\n${part}\n`
  }
}

function nameReport(report: Report, summary: Summary): string {
  if (summary.letters === 0) return addRunErrors('no letters were read', report)
  return addRunErrors(`${countProblems(summary)} in ${countNoun(summary.letters, 'letter')}`, report)
}

/** The severities that occur: “1 error, 3 warnings”. */
function countProblems(summary: Summary): string {
  return nameCounts(summary) || 'no problems'
}

function describeFixable(report: Report): string[] {
  const { fixableSafe, fixableUnsafe } = countFixable(report)
  const counts = [
    ...(fixableSafe > 0 ? [`${fixableSafe} with \`letterlint --fix\``] : []),
    ...(fixableUnsafe > 0
      ? [`${fixableUnsafe} ${fixableSafe > 0 ? 'more ' : ''}with \`letterlint --fix --unsafe-fixes\``]
      : []),
  ]
  return counts.length > 0 ? [`Can be fixed: ${counts.join(', ')}.`] : []
}

function writeNotice({ level, message }: Notice): string {
  return `- **${level}**: ${writeMarkdownProse(message)}`
}

function describeLetter(letter: LetterReport, report: Report): string[] {
  if (letter.diagnostics.length === 0) return []
  const file = writeMarkdownCode(toMachinePath(letter.source.path, report))
  const rows = Array.from(listLetterEntries(letter, report), writeRow)
  return [
    `**${file}**: ${countSeverities(letter.diagnostics)}`,
    ['| line | problem |', '| --- | --- |', ...rows].join('\n'),
  ]
}

function writeRow({ diagnostic, range: { start } }: ReportEntry): string {
  const { severity, ruleId, docsUrl, message } = diagnostic
  const rule = docsUrl ? writeMarkdownLink(ruleId, docsUrl) : writeMarkdownProse(ruleId)
  const lines = [
    `**${severity}**: ${writeMarkdownProse(cutQuotes(message))} (${rule})`,
    ...listRemarks(diagnostic).map(({ kind, text }) => `${kind}: ${writeMarkdownProse(text)}`),
  ]
  return `| ${start.line}:${start.column} | ${lines.join('<br>')} |`
}
