import type { Diagnostic, Edit } from '../diagnostic/index.ts'

/** A text after fixing, and what was done. */
export interface FixedText {
  readonly text: string
  /** How many fixes went in; one that overlaps an earlier one waits for the next pass. */
  readonly appliedCount: number
}

/**
 * Applies, in the order of the text, each diagnostic's first fix where that is safe. A fix goes in whole or not
 * at all; fixes of several places each may lie between one another.
 */
export function applySafeFixes(text: string, diagnostics: readonly Diagnostic[]): FixedText {
  const fixes = diagnostics
    .flatMap(({ fixes: [first] }) => (first?.applicability === 'safe' ? [first] : []))
    .map(({ edits }) => [...edits].sort((a, b) => a.span.start - b.span.start))
    .sort((a, b) => startOf(a) - startOf(b))
  const taken: Edit[] = []
  let appliedCount = 0
  for (const edits of fixes) {
    if (edits.some((edit) => overlapsTaken(edit, taken))) continue
    for (const edit of edits) taken.splice(indexAfter(edit.span.start, taken), 0, edit)
    appliedCount++
  }
  const pieces: string[] = []
  let end = 0
  for (const { span, newText } of taken) {
    pieces.push(text.slice(end, span.start), newText)
    end = span.end
  }
  return { text: pieces.join('') + text.slice(end), appliedCount }
}

function startOf(edits: readonly Edit[]): number {
  return edits[0]?.span.start ?? 0
}

/** Whether an edit overlaps one of some that are in order and do not overlap; to touch is not to overlap. */
function overlapsTaken({ span }: Edit, taken: readonly Edit[]): boolean {
  const index = indexAfter(span.start, taken)
  const before = taken[index - 1]?.span
  const after = taken[index]?.span
  return (before?.end ?? 0) > span.start || (after?.start ?? span.end) < span.end
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
