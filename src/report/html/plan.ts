/** What of a report stands where on the page: numbers, addresses within the page, and places in the text. */
import type { Diagnostic } from '../../diagnostic/index.ts'
import { lineAt, lineSpan, type Source, type Span } from '../../source/index.ts'
import { clampSpan } from '../drawing/place.ts'
import { toMachinePath } from '../programs/machine-path.ts'
import type { LetterReport, Report } from '../report.ts'

/** A finding with its number in its letter. */
export interface PlannedFinding {
  /** From 1, in the order in which findings are shown. */
  readonly number: number
  /** What its mark and its note share: `2-7` for the seventh of the second letter. */
  readonly key: string
  readonly diagnostic: Diagnostic
  /** Fitted to the lines of the text. */
  readonly span: Span
  /** Whether it is about all of the letter, so that there is nothing to mark. */
  readonly isWhole: boolean
  /** The places its labels and related places speak of, in that order. */
  readonly places: readonly PlannedReference[]
}

/** A place that a finding speaks of beside its own. */
export interface PlannedReference {
  readonly text: string
  readonly source: Source
  readonly span: Span
  /** The file, when it is another letter. */
  readonly file?: string
  /** Where it stands on the page; none when its letter is not in the report. */
  readonly address?: string
}

/** A place of a letter that findings speak of. */
export interface PlannedPlace {
  readonly id: string
  readonly span: Span
  /** Of the findings that speak of it, which may be of other letters. */
  readonly speakers: { readonly key: string; readonly number: number; readonly file?: string }[]
}

/** A letter of the page. */
export interface PlannedLetter {
  /** From 1, in the order of the report. */
  readonly index: number
  readonly id: string
  readonly path: string
  readonly letter: LetterReport
  /** Whether the page holds its text, since there is something to say of it. */
  readonly isShown: boolean
  readonly findings: PlannedFinding[]
  readonly places: Map<string, PlannedPlace>
}

/** Gives every letter, finding, and place of a report its number and its address. */
export function planReport(report: Report, showsSilenced: boolean): PlannedLetter[] {
  const letters = report.letters.map(
    (letter, index): PlannedLetter => ({
      index: index + 1,
      id: `letter-${index + 1}`,
      path: toMachinePath(letter.source.path, report),
      letter,
      isShown: letter.diagnostics.length > 0 || (showsSilenced && (letter.silenced?.length ?? 0) > 0),
      findings: [],
      places: new Map(),
    }),
  )
  const byPath = new Map(letters.map((planned) => [planned.letter.source.path, planned]))
  const nameOf = (source: Source) => toMachinePath(source.path, report)
  for (const planned of letters) planFindings(planned, byPath, nameOf)
  return letters
}

function planFindings(
  planned: PlannedLetter,
  byPath: ReadonlyMap<string, PlannedLetter>,
  nameOf: (source: Source) => string,
): void {
  const { source, diagnostics } = planned.letter
  const whole = findInk(source)
  for (const [index, diagnostic] of diagnostics.entries()) {
    const speaker = { key: `${planned.index}-${index + 1}`, number: index + 1 }
    const span = fitSpan(source, diagnostic.span)
    const own = diagnostic.labels.map((label): PlannedReference => {
      const place = addPlace(planned, fitSpan(source, label.span), speaker)
      return { text: label.text, source, span: place.span, address: place.id }
    })
    const related = diagnostic.related.map((other): PlannedReference => {
      const there = byPath.get(other.source.path)
      const reference = { text: other.text, source: other.source, span: fitSpan(other.source, other.span) }
      const file = nameOf(other.source)
      if (there === undefined) return { ...reference, file }
      if (!there.isShown) return { ...reference, file, address: there.id }
      return {
        ...reference,
        file,
        address: addPlace(there, reference.span, { ...speaker, file: planned.path }).id,
      }
    })
    planned.findings.push({
      ...speaker,
      diagnostic,
      span,
      isWhole: isWhole(source, span, whole),
      places: [...own, ...related],
    })
  }
}

/** The place of a letter at a span, which is one place however many findings speak of it. */
function addPlace(
  planned: PlannedLetter,
  span: Span,
  speaker: PlannedPlace['speakers'][number],
): PlannedPlace {
  const at = `${span.start}-${span.end}`
  const known = planned.places.get(at)
  const place = known ?? { id: `place-${planned.index}-${planned.places.size + 1}`, span, speakers: [] }
  if (!known) planned.places.set(at, place)
  place.speakers.push(speaker)
  return place
}

/** A span within the text whose ends are in lines, never in what ends a line. */
export function fitSpan(source: Source, given: Span): Span {
  const span = clampSpan(source, given)
  const start = Math.min(span.start, lineSpan(source, lineAt(source, span.start)).end)
  if (span.end <= span.start) return { start, end: start }
  const end = Math.min(span.end, lineSpan(source, lineAt(source, span.end - 1)).end)
  return { start, end: Math.max(start, end) }
}

/** From the first to the last character of a text that is not blank. */
function findInk({ text }: Source): Span {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length }
}

function isWhole(source: Source, span: Span, ink: Span): boolean {
  if (span.start > ink.start || span.end < ink.end) return false
  return lineAt(source, span.start) !== lineAt(source, span.end)
}
