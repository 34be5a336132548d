/** Counts by rule, in place of findings one by one. */
import { compareText, type Severity } from '../diagnostic/index.ts'
import { drawProse } from './drawing/display-line.ts'
import { marksFor } from './drawing/marks.ts'
import { type Piece, paintRows, type Row, widthOf } from './drawing/row.ts'
import { wrapText } from './drawing/wrap.ts'
import { writeJson } from './programs/json-text.ts'
import type { Report, ReporterSettings } from './report.ts'
import { DiagnosticCounter, type DiagnosticCounts, type Summary, summarise } from './summary.ts'
import { nameProblems } from './telling/closing.ts'

/** The numbers of one rule. */
export interface RuleStatistics extends DiagnosticCounts {
  readonly ruleId: string
  readonly count: number
}

/** The numbers of a run, for programs. */
export interface JsonStatistics {
  /** Raised when a field is taken away or changes its meaning; not for new fields. */
  readonly schemaVersion: 1
  readonly tool: Pick<Report['tool'], 'name' | 'version'>
  readonly summary: Summary
  /** Rules that found something: by count, then by id. */
  readonly rules: readonly RuleStatistics[]
}

/** Counts the findings of each rule, for programs. */
export function toJsonStatistics(report: Report): JsonStatistics {
  const { name, version } = report.tool
  return { schemaVersion: 1, tool: { name, version }, summary: summarise(report), rules: countRules(report) }
}

/** The same as a JSON document, which ends with a newline. */
export function renderJsonStatistics(report: Report): string {
  return `${writeJson(toJsonStatistics(report), 2)}\n`
}

/**
 * Counts the findings of each rule, for people: a table, or, where the width has no room for it, a text for
 * each rule. Empty where nothing was found and nobody watches.
 */
export function renderStatistics(report: Report, settings: ReporterSettings): string {
  const rules = countRules(report)
  const closing = nameProblems(report, settings, true).flatMap((line) => wrapText(line, settings.width))
  const closingRows = closing.map((text) => [{ text, paint: settings.style.emphasis }])
  if (rules.length === 0) return paintRows(closingRows)
  const table = drawTable(rules, settings)
  const isFitting = table.every((row) => columnsOf(row) <= settings.width)
  return paintRows([...(isFitting ? table : drawList(rules, settings)), [], ...closingRows])
}

/** By count, then by id. */
function countRules({ letters }: Report): RuleStatistics[] {
  const found = new Map<string, DiagnosticCounter>()
  for (const { diagnostics } of letters) {
    for (const diagnostic of diagnostics) {
      const counter = found.get(diagnostic.ruleId) ?? new DiagnosticCounter()
      found.set(diagnostic.ruleId, counter)
      counter.add(diagnostic)
    }
  }
  return [...found]
    .map(([ruleId, { counts }]) => {
      return { ruleId, count: counts.errors + counts.warnings + counts.infos, ...counts }
    })
    .sort((a, b) => b.count - a.count || compareText(a.ruleId, b.ruleId))
}

const HEADS = ['count', 'severity', 'fixable', 'rule']

function drawTable(rules: readonly RuleStatistics[], { style, ascii }: ReporterSettings): Row[] {
  const heads = HEADS.map((text) => ({ text, paint: style.gutter }))
  const lines: Piece[][] = rules.map((rule) => [
    { text: String(rule.count) },
    { text: listSeverities(rule).join(', '), paint: style[listSeverities(rule)[0] as Severity] },
    { text: nameFixable(rule) },
    { text: drawProse(rule.ruleId, marksFor({ ascii })) },
  ])
  const columns = HEADS.map((_, cell) =>
    Math.max(...[heads, ...lines].map((line) => widthOf((line[cell] as Piece).text))),
  )
  return [heads, ...lines].map((line) =>
    line.flatMap((piece, cell) => {
      const blank = { text: ' '.repeat((columns[cell] as number) - widthOf(piece.text)) }
      const gap = { text: '  ' }
      if (cell === 0) return [blank, piece, gap]
      // What would be blank at the end would count as columns of the row.
      return cell === HEADS.length - 1 ? [piece] : [piece, blank, gap]
    }),
  )
}

/** For a terminal that is too narrow for the table: “12 spelling (error; 12 safe)”. */
function drawList(rules: readonly RuleStatistics[], { width, ascii }: ReporterSettings): Row[] {
  const indent = '  '
  return rules.flatMap((rule) => {
    const fixable = nameFixable(rule)
    const numbers = `${listSeverities(rule).join(', ')}${fixable === '' ? '' : `; fixable: ${fixable}`}`
    const text = `${rule.count} ${drawProse(rule.ruleId, marksFor({ ascii }))} (${numbers})`
    const lines = wrapText(text, width, width - indent.length)
    return lines.map((line, index) => [{ text: index === 0 ? line : indent + line }])
  })
}

function columnsOf(row: Row): number {
  return row.reduce((sum, { text }) => sum + widthOf(text), 0)
}

/** The severities that a rule's findings have, the worst first. */
function listSeverities({ errors, warnings, infos }: DiagnosticCounts): Severity[] {
  return [
    ...(errors > 0 ? (['error'] as const) : []),
    ...(warnings > 0 ? (['warning'] as const) : []),
    ...(infos > 0 ? (['info'] as const) : []),
  ]
}

function nameFixable({ fixableSafe, fixableUnsafe }: DiagnosticCounts): string {
  return [
    ...(fixableSafe > 0 ? [`${fixableSafe} safe`] : []),
    ...(fixableUnsafe > 0 ? [`${fixableUnsafe} unsafe`] : []),
  ].join(', ')
}
