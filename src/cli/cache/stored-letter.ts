import type { Diagnostic, Notice, SilencedDiagnostic } from '../../diagnostic/index.ts'
import type { Profile } from '../../letter/index.ts'
import type { LetterTargets } from '../../lint/index.ts'
import type { Source, Span } from '../../source/index.ts'

/** A place in a letter of the run, by the letter's path. */
type StoredPlace = readonly [path: string, start: number, end: number]

/** A diagnostic whose places in other letters name these by their paths. */
type StoredDiagnostic = Omit<Diagnostic, 'related'> & {
  readonly related: readonly { readonly place: StoredPlace; readonly text: string }[]
}

/** What a letter's linting gave, as the cache keeps it. */
export interface StoredLetter {
  readonly key: string
  readonly profile: Profile
  readonly profileEvidence?: string
  /** BCP 47. */
  readonly language: string
  readonly notices: readonly Notice[]
  readonly targets: readonly (readonly [key: string, start: number, end: number])[]
  /** What its rules asked of the other letters, and what the answer was. */
  readonly asked: readonly (readonly [name: string, answer: StoredPlace | null])[]
  readonly diagnostics: readonly StoredDiagnostic[]
  readonly silenced: readonly (Omit<SilencedDiagnostic, 'diagnostic'> & {
    readonly diagnostic: StoredDiagnostic
  })[]
}

/** A place as the cache keeps it. */
export function storePlace(
  place: { readonly source: Source; readonly span: Span } | undefined,
): StoredPlace | null {
  return place ? [place.source.path, place.span.start, place.span.end] : null
}

/** A diagnostic as the cache keeps it. */
export function storeDiagnostic({ related, ...rest }: Diagnostic): StoredDiagnostic {
  const places = related.map((other) => ({ place: storePlace(other) as StoredPlace, text: other.text }))
  return { ...rest, related: places }
}

/** A stored diagnostic with the sources of the run; undefined where one that it needs is not among them. */
export function restoreDiagnostic(
  { related, ...rest }: StoredDiagnostic,
  sources: ReadonlyMap<string, Source>,
): Diagnostic | undefined {
  const places = related.flatMap(({ place: [path, start, end], text }) => {
    const source = sources.get(path)
    return source ? [{ source, span: { start, end }, text }] : []
  })
  return places.length === related.length ? { ...rest, related: places } : undefined
}

/** The targets that a stored letter names. */
export function restoreTargets({ targets }: StoredLetter, source: Source): LetterTargets {
  return { source, spans: new Map(targets.map(([key, start, end]) => [key, { start, end }])) }
}
