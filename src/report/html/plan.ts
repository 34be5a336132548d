/** What of a report stands where on the page: numbers, addresses within the page, and places in the text. */
import type { Diagnostic } from '../../diagnostic/index.ts'
import { lineAt, lineSpan, type Source, type Span } from '../../source/index.ts'
import { clampSpan } from '../drawing/place.ts'
import { toMachinePath } from '../programs/machine-path.ts'
import type { LetterReport, Report } from '../report.ts'
import { countSeverities } from '../summary.ts'

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

/** A letter of the page, without its text and what is found in it. */
export interface PlannedLetter extends Pick<LetterReport, 'profile' | 'profileEvidence'> {
  /** From 1, in the order of the report. */
  readonly index: number
  readonly id: string
  readonly path: string
  /** What is found in it, in numbers; empty where nothing is. */
  readonly counts: string
  /** Whether the page holds its text, since there is something to say of it. */
  readonly isShown: boolean
  readonly places: Map<string, PlannedPlace>
}

/** What a report has on its page, and where. */
export interface Plan {
  /** In the order of the report. */
  readonly letters: readonly PlannedLetter[]
  /** How often each rule found something, by its id. */
  readonly ruleCounts: ReadonlyMap<string, number>
  /** Numbers the findings of a letter of the report. */
  findingsOf(planned: PlannedLetter, letter: LetterReport): PlannedFinding[]
}

/**
 * Gives every letter and place of a report its number and its address. As all letters may not have room together, their
 * findings are planned when it is the turn of each.
 */
export function planReport(report: Report, showsSilenced: boolean): Plan {
  const nameOf = (source: Source) => toMachinePath(source.path, report)
  const letters: PlannedLetter[] = []
  const byPath = new Map<string, PlannedLetter>()
  const ruleCounts = new Map<string, number>()
  for (const letter of report.letters) {
    const planned = planLetter(letter, letters.length + 1, nameOf, showsSilenced)
    letters.push(planned)
    byPath.set(letter.source.path, planned)
    for (const { ruleId } of letter.diagnostics) ruleCounts.set(ruleId, (ruleCounts.get(ruleId) ?? 0) + 1)
  }
  const index = { byPath, nameOf }
  // Letters speak of places in one another, so that all places are known before the first letter is drawn.
  for (const [planned, letter] of zip(letters, report.letters)) planPlaces(planned, letter, index)
  return { letters, ruleCounts, findingsOf: (planned, letter) => planFindings(planned, letter, index) }
}

/** Two lists of the same length side by side. */
export function* zip<First, Second>(
  first: readonly First[],
  second: Iterable<Second>,
): Generator<[First, Second]> {
  let index = 0
  for (const item of second) yield [first[index++] as First, item]
}

function planLetter(
  { source, diagnostics, silenced = [], profile, profileEvidence }: LetterReport,
  index: number,
  nameOf: (source: Source) => string,
  showsSilenced: boolean,
): PlannedLetter {
  return {
    index,
    id: `letter-${index}`,
    path: nameOf(source),
    counts: countSeverities(diagnostics),
    ...(profile === undefined ? {} : { profile }),
    ...(profileEvidence === undefined ? {} : { profileEvidence }),
    isShown: diagnostics.length > 0 || (showsSilenced && silenced.length > 0),
    places: new Map(),
  }
}

/** Finds letters of the page. */
interface LetterIndex {
  readonly byPath: ReadonlyMap<string, PlannedLetter>
  readonly nameOf: (source: Source) => string
}

/** Adds the places that the findings of a letter speak of, to its own and to those of other letters. */
function planPlaces(planned: PlannedLetter, { source, diagnostics }: LetterReport, index: LetterIndex): void {
  for (const [place, { labels, related }] of diagnostics.entries()) {
    const speaker = nameFinding(planned, place)
    for (const { span } of labels) addPlace(planned, fitSpan(source, span), speaker)
    for (const other of related) {
      const there = index.byPath.get(other.source.path)
      if (!there?.isShown) continue
      addPlace(there, fitSpan(other.source, other.span), { ...speaker, file: planned.path })
    }
  }
}

/** What a finding is called, by its place among those of its letter. */
function nameFinding({ index }: PlannedLetter, place: number): Pick<PlannedFinding, 'key' | 'number'> {
  return { key: `${index}-${place + 1}`, number: place + 1 }
}

function planFindings(
  planned: PlannedLetter,
  { source, diagnostics }: LetterReport,
  { byPath, nameOf }: LetterIndex,
): PlannedFinding[] {
  const ink = findInk(source)
  return diagnostics.map((diagnostic, place) => {
    const own = diagnostic.labels.map((label): PlannedReference => {
      const span = fitSpan(source, label.span)
      return { text: label.text, source, span, ...pointTo(planned, span) }
    })
    const related = diagnostic.related.map((other): PlannedReference => {
      const there = byPath.get(other.source.path)
      const span = fitSpan(other.source, other.span)
      const reference = { text: other.text, source: other.source, span, file: nameOf(other.source) }
      if (there === undefined) return reference
      return { ...reference, ...(there.isShown ? pointTo(there, span) : { address: there.id }) }
    })
    const span = fitSpan(source, diagnostic.span)
    return {
      ...nameFinding(planned, place),
      diagnostic,
      span,
      isWhole: isWhole(source, span, ink),
      places: [...own, ...related],
    }
  })
}

/** Where a place stands that was planned. */
function pointTo({ places }: PlannedLetter, span: Span): Pick<PlannedReference, 'address'> {
  const place = places.get(keyOf(span))
  return place ? { address: place.id } : {}
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}

/** Has a finding speak of the place of a letter at a span, which is one place however many findings speak of it. */
function addPlace(planned: PlannedLetter, span: Span, speaker: PlannedPlace['speakers'][number]): void {
  const at = keyOf(span)
  const known = planned.places.get(at)
  const place = known ?? { id: `place-${planned.index}-${planned.places.size + 1}`, span, speakers: [] }
  if (!known) planned.places.set(at, place)
  place.speakers.push(speaker)
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
