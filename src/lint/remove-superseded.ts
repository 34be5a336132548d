import { type Finding, overlaps, type Span } from '../rule/index.ts'
import type { SelectedRule } from './select-rules.ts'

/** Leaves out findings that overlap one of a rule they yield to. */
export function removeSuperseded(
  found: readonly [SelectedRule, Finding][],
): readonly [SelectedRule, Finding][] {
  const yieldedTo = new Set(found.flatMap(([{ rule }]) => rule.yieldsTo))
  if (yieldedTo.size === 0) return found
  const spansByRule = new Map<string, Span[]>()
  for (const [{ rule }, { span }] of found) {
    if (!yieldedTo.has(rule.id)) continue
    const spans = spansByRule.get(rule.id)
    if (spans) spans.push(span)
    else spansByRule.set(rule.id, [span])
  }
  for (const spans of spansByRule.values()) spans.sort((a, b) => a.start - b.start)
  return found.filter(
    ([{ rule }, { span }]) => !rule.yieldsTo.some((id) => overlapsAny(spansByRule.get(id) ?? [], span)),
  )
}

/** Whether a span overlaps one of several that are sorted and, being one rule's, apart from each other. */
function overlapsAny(sorted: readonly Span[], span: Span): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as Span).end < span.start) low = middle + 1
    else high = middle
  }
  for (let i = low; i < sorted.length && (sorted[i] as Span).start <= span.end; i++) {
    if (overlaps(sorted[i] as Span, span)) return true
  }
  return false
}
