import type { Notice } from '../diagnostic/index.ts'
import { type Source, type Span, slice, toPoint } from '../source/index.ts'
import { drawProse, drawText } from './drawing/display-line.ts'
import { type Marks, marksFor } from './drawing/marks.ts'
import { clampSpan } from './drawing/place.ts'
import type { Reporter } from './report.ts'
import { closeReport, countLetter } from './telling/closing.ts'
import { listHelps } from './telling/name-fixes.ts'
import { cutList } from './telling/name-places.ts'
import { nameSilencing } from './telling/silencing.ts'
import { chooseTold, type Telling } from './telling/telling.ts'
import { countNoun } from './wording.ts'

/**
 * For screen readers: every problem in sentences, one to a line, without any drawing. Lines are not wrapped,
 * since a line end is a pause. A blank line stands between findings.
 */
export const renderPlain: Reporter = function* (report, settings) {
  const marks = marksFor(settings)
  let isFirst = true
  const writeBlock = (lines: readonly string[]) => {
    const gap = isFirst ? '' : '\n'
    isFirst = false
    return `${gap}${lines.join('\n')}\n`
  }
  for (const notice of report.notices) yield writeBlock([tellNotice(notice, marks)])
  const told = chooseTold(report, settings)
  const counts: string[] = []
  for (const { letter, tellings } of told.letters) {
    for (const telling of tellings) yield writeBlock(tellFinding(telling, letter.source, marks))
    if (letter.diagnostics.length > 0) counts.push(`${countLetter(letter, settings)}.`)
  }
  const closing = [...counts, ...closeReport(report, told, settings)]
  if (closing.length > 0) yield writeBlock(closing)
}

function tellNotice({ level, message }: Notice, marks: Marks): string {
  return endSentence(`${capitalize(level)}: ${drawProse(message, marks)}`)
}

function tellFinding({ diagnostic, silenced, repeats }: Telling, source: Source, marks: Marks): string[] {
  const { severity, ruleId, file, message, span, label } = diagnostic
  const where = `file ${drawText(file, marks)}, ${tellPoint(source, span)}`
  const sentences = [
    capitalize(drawProse(message, marks)),
    `Severity ${severity}, rule ${drawProse(ruleId, marks)}, ${where}`,
    `At ${tellWords(source, span, marks)}${label === '' ? '' : `: ${drawProse(label, marks)}`}`,
    ...diagnostic.labels.map((other) => `In ${tellPlace(source, other, marks)}`),
    ...diagnostic.related.map((other) => {
      return `In ${drawText(other.source.path, marks)}, ${tellPlace(other.source, other, marks)}`
    }),
    ...tellRepeats(repeats, source),
    ...(silenced ? [capitalize(drawProse(nameSilencing(silenced, severity), marks))] : []),
    ...diagnostic.notes.map((note) => `Note: ${drawProse(note, marks)}`),
    ...listHelps(diagnostic).map((help) => `Help: ${drawProse(help, marks)}`),
  ]
  return sentences.map(endSentence)
}

function tellPoint(source: Source, span: Span): string {
  const { line, column } = toPoint(source, clampSpan(source, span).start)
  return `line ${line}, column ${column}`
}

/** Where a second place is, and what is said there. */
function tellPlace(source: Source, { span, text }: { span: Span; text: string }, marks: Marks): string {
  return `${tellPoint(source, span)}, at ${tellWords(source, span, marks)}: ${drawProse(text, marks)}`
}

function tellRepeats(repeats: readonly Span[], source: Source): string[] {
  if (repeats.length === 0) return []
  const places = cutList(repeats.map((span) => tellPoint(source, span)))
  const last = places.pop()
  return [`The same at ${places.length === 0 ? last : `${places.join('; ')}; and ${last}`}`]
}

/** The words of a span as a part of a sentence: “the word `teh`”, “3 blanks”. */
function tellWords(source: Source, span: Span, marks: Marks): string {
  const words = slice(source, clampSpan(source, span))
  if (words === '') return 'a place where something is missing'
  if (words.trim() === '') return words.length === 1 ? 'a blank' : countNoun(words.length, 'blank')
  const isWord = /^[\p{L}\p{N}\p{M}’'-]+$/u.test(words.slice(0, LONGEST_QUOTE_UNITS))
  return `the ${isWord ? 'word' : 'words'} \`${drawProse(cutMiddle(words, marks), marks)}\``
}

/** Code units of a quotation that is told whole, and of each end of a longer one. */
const LONGEST_QUOTE_UNITS = 120
const QUOTED_END_UNITS = 50

/** The first and the last words of a long quotation. */
function cutMiddle(words: string, { cut }: Marks): string {
  if (words.length <= LONGEST_QUOTE_UNITS) return words
  const head = words.slice(0, QUOTED_END_UNITS)
  const tail = words.slice(-QUOTED_END_UNITS)
  const [headEnd, tailStart] = [head.lastIndexOf(' '), tail.indexOf(' ')]
  return `${headEnd > 0 ? head.slice(0, headEnd) : head} ${cut}${tailStart === -1 ? '' : tail.slice(tailStart)}`
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
