import type { Diagnostic, Edit } from '../diagnostic/index.ts'

/** A text after fixing, and what was done. */
export interface FixedText {
  readonly text: string
  /** How many fixes went in; one that overlaps an earlier one waits for the next pass. */
  readonly appliedCount: number
}

/** Applies, in the order of the text, each diagnostic's first fix where that is safe. */
export function applySafeFixes(text: string, diagnostics: readonly Diagnostic[]): FixedText {
  const pieces: string[] = []
  let end = 0
  let appliedCount = 0
  const fixes = diagnostics.flatMap(({ fixes: [first] }) => (first?.applicability === 'safe' ? [first] : []))
  const ordered = fixes
    .map(({ edits }) => [...edits].sort((a, b) => a.span.start - b.span.start))
    .sort((a, b) => startOf(a) - startOf(b))
  for (const edits of ordered) {
    if (startOf(edits) < end) continue
    for (const { span, newText } of edits) {
      pieces.push(text.slice(end, span.start), newText)
      end = span.end
    }
    appliedCount++
  }
  return { text: pieces.join('') + text.slice(end), appliedCount }
}

function startOf(edits: readonly Edit[]): number {
  return edits[0]?.span.start ?? 0
}
