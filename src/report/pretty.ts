import type { Diagnostic } from '../diagnostic/index.ts'
import type { Source } from '../source/index.ts'
import { createMeasure, type Measure, measureSource, putInGutter } from './canvas.ts'
import { drawProse, drawText } from './display-line.ts'
import { drawFix, nameFixes } from './fix-rows.ts'
import { drawFrame } from './frame.ts'
import { drawHeader, drawNotice, drawRemark } from './header.ts'
import { marksFor } from './marks.ts'
import type { LetterReport, Report, Reporter, ReporterSettings } from './report.ts'
import { paintRows, type Row } from './row.ts'
import { countSeverities, summarise } from './summary.ts'
import { countNoun } from './wording.ts'
import { wrapText } from './wrap.ts'

const LEAST_WIDTH_COLUMNS = 40

/** For people: every problem with the words it stands at, in rows that fit the width. */
export const renderPretty: Reporter = (report, given) => {
  const settings = { ...given, width: Math.max(LEAST_WIDTH_COLUMNS, given.width) }
  const blocks: Row[][] = report.notices.map((notice) => drawNotice(notice, settings))
  const found = report.letters.filter(({ diagnostics }) => diagnostics.length > 0)
  for (const letter of found) {
    const measure = createMeasure()
    const told = new Set<string>()
    for (const diagnostic of letter.diagnostics) {
      blocks.push(drawDiagnostic(withoutTold(diagnostic, told), letter.source, settings, measure))
    }
    blocks.push(drawLine(nameLetter(letter, settings), settings))
  }
  const closing = closeReport(report, settings).flatMap((line) => drawLine(line, settings))
  if (found.length > 0) blocks.at(-1)?.push(...closing)
  else if (closing.length > 0) blocks.push(closing)
  return blocks.map(paintRows).join('\n')
}

/** A diagnostic without the notes that its rule has told of this letter before. */
function withoutTold(diagnostic: Diagnostic, told: Set<string>): Diagnostic {
  const notes = diagnostic.notes.filter((note) => !told.has(`${diagnostic.ruleId}: ${note}`))
  for (const note of notes) told.add(`${diagnostic.ruleId}: ${note}`)
  return { ...diagnostic, notes }
}

/** One diagnostic as the pretty report shows it, without the report around it; ends with a newline. */
export function renderDiagnostic(diagnostic: Diagnostic, source: Source, settings: ReporterSettings): string {
  return paintRows(drawDiagnostic(diagnostic, source, settings, measureSource))
}

function drawDiagnostic(
  diagnostic: Diagnostic,
  source: Source,
  settings: ReporterSettings,
  measure: Measure,
): Row[] {
  const frame = drawFrame(diagnostic, source, settings, measure)
  const notes = [...diagnostic.notes, ...frame.notes]
  const told = new Set(diagnostic.fixes.map(({ message }) => message))
  const advice = diagnostic.helps.filter((help) => !told.has(help))
  const helps = [...new Set([...advice, ...nameFixes(diagnostic)])]
  const remarks = [
    ...notes.flatMap((note) => drawRemark('note', note, frame.canvas)),
    ...helps.flatMap((help) => drawRemark('help', help, frame.canvas)),
  ]
  return [
    ...drawHeader(diagnostic, frame.canvas),
    ...frame.rows,
    ...(remarks.length > 0 ? [putInGutter(frame.canvas, '', []), ...remarks] : []),
    ...drawFix(diagnostic, frame.canvas),
  ]
}

/** A line of the summary; its words are fit for a terminal. */
function drawLine(text: string, { width, style }: ReporterSettings): Row[] {
  return wrapText(text, width).map((line) => [{ text: line, paint: style.emphasis }])
}

function nameLetter(letter: LetterReport, settings: ReporterSettings): string {
  return `${drawText(letter.source.path, marksFor(settings))}: ${countSeverities(letter)}`
}

/** The last lines: how much was found, and where to read about it. */
function closeReport(report: Report, settings: ReporterSettings): string[] {
  const { letters, errors, warnings, infos } = summarise(report)
  const problems = errors + warnings + infos
  if (problems === 0) {
    return settings.isTerminal && !settings.quiet ? [`No problems in ${countNoun(letters, 'letter')}.`] : []
  }
  const found = report.letters.filter(({ diagnostics }) => diagnostics.length > 0)
  const where =
    found.length === letters
      ? countNoun(letters, 'letter')
      : `${found.length} of ${countNoun(letters, 'letter')}`
  const lines = [`Found ${countNoun(problems, 'problem')} in ${where}.`]
  return settings.showPointers ? [...lines, ...pointToCommands(report, settings)] : lines
}

/** One pointer for each thing that can be done next, not one for each problem. */
function pointToCommands({ letters, tool }: Report, settings: ReporterSettings): string[] {
  const diagnostics = letters.flatMap((letter) => letter.diagnostics)
  const ruleId = diagnostics[0]?.ruleId
  // A straight apostrophe would have to be quoted, in each shell in another way.
  const word = diagnostics.find(({ acceptableWord }) => acceptableWord && !acceptableWord.includes("'"))
  const draw = (text: string) => drawProse(text, marksFor(settings))
  return [
    ...(ruleId === undefined
      ? []
      : [`Reasons and examples for a rule: \`${tool.name} explain ${draw(ruleId)}\`.`]),
    ...(word?.acceptableWord === undefined
      ? []
      : [`To accept a word as it is: \`${tool.name} words add ${draw(word.acceptableWord)}\`.`]),
  ]
}
