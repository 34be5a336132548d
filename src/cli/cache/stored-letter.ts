import type { Diagnostic, SilencedDiagnostic } from '../../diagnostic/index.ts'
import type { Source, Span } from '../../source/index.ts'

/** A place in a letter of the run, by the letter's path. */
export type StoredPlace = readonly [path: string, start: number, end: number]

/** A diagnostic whose places in other letters name these by their paths. */
type StoredDiagnostic = Omit<Diagnostic, 'related'> & {
  readonly related: readonly { readonly place: StoredPlace; readonly text: string }[]
}

/** What rules found in a letter. */
export interface Found {
  readonly diagnostics: readonly Diagnostic[]
  readonly silenced: readonly SilencedDiagnostic[]
}

/** What rules found in a letter, as the cache keeps it. */
export interface StoredLetter {
  readonly key: string
  /** What the rules asked of the other letters, and what the answers were. */
  readonly asked: readonly (readonly [name: string, answer: StoredPlace | null])[]
  readonly diagnostics: readonly StoredDiagnostic[]
  readonly silenced: readonly (Omit<SilencedDiagnostic, 'diagnostic'> & {
    readonly diagnostic: StoredDiagnostic
  })[]
}

/** A place as the cache keeps it; null for none. */
export function storePlace(
  place: { readonly source: Source; readonly span: Span } | undefined,
): StoredPlace | null {
  return place ? [place.source.path, place.span.start, place.span.end] : null
}

/** What rules found, as the cache keeps it. */
export function storeFound({ diagnostics, silenced }: Found): Pick<StoredLetter, 'diagnostics' | 'silenced'> {
  return {
    diagnostics: diagnostics.map(storeDiagnostic),
    silenced: silenced.map((one) => ({ ...one, diagnostic: storeDiagnostic(one.diagnostic) })),
  }
}

/** What rules found, with the sources of the run; undefined where one that it needs is not among them. */
export function restoreFound(
  { diagnostics, silenced }: StoredLetter,
  sources: ReadonlyMap<string, Source>,
): Found | undefined {
  const all = [...diagnostics, ...silenced.map(({ diagnostic }) => diagnostic)]
  const isWhole = all.every(({ related }) => related.every(({ place: [path] }) => sources.has(path)))
  if (!isWhole) return undefined
  const restore = (stored: StoredDiagnostic) => restoreDiagnostic(stored, sources)
  return {
    diagnostics: diagnostics.map(restore),
    silenced: silenced.map((one) => ({ ...one, diagnostic: restore(one.diagnostic) })),
  }
}

function storeDiagnostic({ related, ...rest }: Diagnostic): StoredDiagnostic {
  const places = related.map((other) => ({ place: storePlace(other) as StoredPlace, text: other.text }))
  return { ...rest, related: places }
}

function restoreDiagnostic(
  { related, ...rest }: StoredDiagnostic,
  sources: ReadonlyMap<string, Source>,
): Diagnostic {
  const places = related.map(({ place: [path, start, end], text }) => ({
    source: sources.get(path) as Source,
    span: { start, end },
    text,
  }))
  return { ...rest, related: places }
}
