import { type Applicability, type Diagnostic, type Edit, SEVERITIES } from '../diagnostic/index.ts'
import type { Span } from '../source/index.ts'

/** Which fixes may be applied. */
export type Applicabilities = ReadonlySet<Applicability>

/** What `--fix` applies. */
export const SAFE: Applicabilities = new Set(['safe'])

/** What `--fix --unsafe-fixes` applies. */
export const SAFE_AND_UNSAFE: Applicabilities = new Set(['safe', 'unsafe'])

/** A text after fixing, and what was done. */
export interface FixedText {
  readonly text: string
  /** Whose fixes went in, in the order of the text; what overlaps an earlier one waits for the next pass. */
  readonly fixed: readonly Diagnostic[]
}

/**
 * Applies each diagnostic's first fix of the kinds that are allowed: those of errors first, so that no fix of a
 * warning makes the words of an error others, and else in the order of the text. Nor is a warning within an error
 * that stays mended: what is left of the error might not be found any more. A fix goes in whole or not at all;
 * fixes of several places each may lie between one another.
 */
export function applyFixes(
  text: string,
  diagnostics: readonly Diagnostic[],
  allowed: Applicabilities = SAFE,
): FixedText {
  const isInOpenError = findOpenErrors(diagnostics, allowed)
  const fixes = diagnostics
    .filter(({ severity, span }) => severity === 'error' || !isInOpenError(span))
    .flatMap((diagnostic) => {
      const fix = diagnostic.fixes.find(({ applicability }) => allowed.has(applicability))
      const edits = sortEdits(fix?.edits ?? [])
      return changesText(edits, text) && !overlapsItself(edits) ? [{ diagnostic, edits }] : []
    })
    .sort((a, b) => compareSeverity(a.diagnostic, b.diagnostic) || startOf(a.edits) - startOf(b.edits))
  const taken: Edit[] = []
  const fixed: Diagnostic[] = []
  for (const { diagnostic, edits } of fixes) {
    if (edits.some((edit) => overlapsTaken(edit, taken))) continue
    for (const edit of edits) taken.splice(indexAfter(edit.span.start, taken), 0, edit)
    fixed.push(diagnostic)
  }
  fixed.sort((a, b) => a.span.start - b.span.start)
  return { text: applyEdits(text, taken), fixed }
}

/** Beyond this many code units an error is about a stretch of the letter, and not about the words in it. */
const LONGEST_WORDS = 80

/** Tells whether a span lies within an error that none of its fixes will mend. */
function findOpenErrors(
  diagnostics: readonly Diagnostic[],
  allowed: Applicabilities,
): (span: Span) => boolean {
  const open = new Map<number, Span[]>()
  const placeOf = (offset: number) => Math.floor(offset / LONGEST_WORDS)
  for (const { severity, fixes, span } of diagnostics) {
    const isOpen = severity === 'error' && !fixes.some(({ applicability }) => allowed.has(applicability))
    if (!isOpen || span.end - span.start > LONGEST_WORDS) continue
    const place = placeOf(span.start)
    open.set(place, [...(open.get(place) ?? []), span])
  }
  // An error so short begins in the same place as what lies within it, or in the one before.
  return ({ start, end }) =>
    [placeOf(start) - 1, placeOf(start)].some((place) =>
      open.get(place)?.some((error) => error.start <= start && end <= error.end),
    )
}

function compareSeverity(a: Diagnostic, b: Diagnostic): number {
  return SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity)
}

/** A text with edits made that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let end = 0
  for (const { span, newText } of sortEdits(edits)) {
    pieces.push(text.slice(end, span.start), newText)
    end = span.end
  }
  return pieces.join('') + text.slice(end)
}

function sortEdits(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start)
}

function changesText(edits: readonly Edit[], text: string): boolean {
  return edits.some(({ span: { start, end }, newText }) => text.slice(start, end) !== newText)
}

/** Nobody can tell what such a fix is to do. */
function overlapsItself(edits: readonly Edit[]): boolean {
  return edits.some(({ span }, index) => span.start < (edits[index - 1]?.span.end ?? 0))
}

function startOf(edits: readonly Edit[]): number {
  return edits[0]?.span.start ?? 0
}

/**
 * Whether an edit overlaps one of some that are in order and do not overlap. To touch is not to overlap, but
 * of two insertions at one place it is not known whether both are wanted.
 */
function overlapsTaken({ span }: Edit, taken: readonly Edit[]): boolean {
  const index = indexAfter(span.start, taken)
  const before = taken[index - 1]?.span
  const after = taken[index]?.span
  const isSameInsertion = before?.start === span.start && before.end === span.end
  return isSameInsertion || (before?.end ?? 0) > span.start || (after?.start ?? span.end) < span.end
}

/** The index of the first of some edits in order that starts behind an offset. */
function indexAfter(offset: number, edits: readonly Edit[]): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((edits[middle] as Edit).span.start <= offset) low = middle + 1
    else high = middle
  }
  return low
}
