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

/** What rules found in a letter, apart from the sources of the run, so that it can be kept and sent. */
export interface StoredFindings {
  readonly diagnostics: readonly StoredDiagnostic[]
  readonly silenced: readonly (Omit<SilencedDiagnostic, 'diagnostic'> & {
    readonly diagnostic: StoredDiagnostic
  })[]
}

/** What rules asked of the other letters of a run by the names of their targets, and what the answers were. */
export type Asked = readonly (readonly [name: string, answer: StoredPlace | null])[]

/** What rules found in a letter, as the cache keeps it. */
export interface StoredLetter extends StoredFindings {
  readonly key: string
  readonly asked: Asked
}

/** A place by the letter's path; null for none. */
export function storePlace(
  place: { readonly source: Pick<Source, 'path'>; readonly span: Span } | undefined,
): StoredPlace | null {
  return place ? [place.source.path, place.span.start, place.span.end] : null
}

/** What rules found, with the places in other letters by their paths. */
export function storeFound({ diagnostics, silenced }: Found): StoredFindings {
  return {
    diagnostics: diagnostics.map(storeDiagnostic),
    silenced: silenced.map((one) => ({ ...one, diagnostic: storeDiagnostic(one.diagnostic) })),
  }
}

/** Gives the source of a letter of the run by its path. */
export type FindSource = (path: string) => Source

/** What rules found, with the sources of the run. */
export function restoreFound({ diagnostics, silenced }: StoredFindings, findSource: FindSource): Found {
  const restore = (stored: StoredDiagnostic) => restoreDiagnostic(stored, findSource)
  return {
    diagnostics: diagnostics.map(restore),
    silenced: silenced.map((one) => ({ ...one, diagnostic: restore(one.diagnostic) })),
  }
}

function storeDiagnostic({ related, ...rest }: Diagnostic): StoredDiagnostic {
  const places = related.map((other) => ({ place: storePlace(other) as StoredPlace, text: other.text }))
  return { ...rest, related: places }
}

function restoreDiagnostic({ related, ...rest }: StoredDiagnostic, findSource: FindSource): Diagnostic {
  const places = related.map(({ place: [path, start, end], text }) => ({
    source: findSource(path),
    span: { start, end },
    text,
  }))
  return { ...rest, related: places }
}
