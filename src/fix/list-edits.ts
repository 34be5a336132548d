import { diffWordsWithSpace } from 'diff'
import type { Edit } from '../diagnostic/index.ts'

/** With more changed words than these, the time to find the smallest edits is no longer small itself. */
const MOST_CHANGES = 500

/**
 * The edits, by words and in order, that make one text another; of very many changes it is one edit, from the
 * first to the last.
 */
export function listEdits(before: string, after: string): Edit[] {
  const { head, tail } = measureCommon(before, after)
  const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)]
  if (old === now) return []
  const pieces = diffWordsWithSpace(old, now, { maxEditLength: MOST_CHANGES })
  if (!pieces) return [{ span: { start: head, end: before.length - tail }, newText: now }]
  const edits: Edit[] = []
  let offset = head
  for (const { value, added, removed } of pieces) {
    const end = added ? offset : offset + value.length
    if (added || removed) appendEdit(edits, { span: { start: offset, end }, newText: added ? value : '' })
    offset = end
  }
  return edits
}

/** Edits that touch are one: a client may not take an insertion where another edit ends. */
function appendEdit(edits: Edit[], edit: Edit): void {
  const last = edits.at(-1)
  if (last?.span.end !== edit.span.start) edits.push(edit)
  else {
    const span = { start: last.span.start, end: edit.span.end }
    edits[edits.length - 1] = { span, newText: last.newText + edit.newText }
  }
}

/** How many code units two texts have in common at their beginnings and ends, whole lines only. */
function measureCommon(before: string, after: string): { head: number; tail: number } {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  while (head > 0 && before[head - 1] !== '\n') head--
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  while (tail > 0 && before[before.length - tail - 1] !== '\n') tail--
  return { head, tail }
}
