/**
 * A stretch of a source's text: the only location that is ever stored.
 *
 * Offsets count UTF-16 code units from 0; `end` is exclusive. `start === end`
 * marks a place where something is missing.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one code unit; an empty span overlaps what it lies in or touches. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The spans in order of the text, those that overlap as one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start < last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}

/** Whether one of some merged spans holds the code unit at an offset. */
export function isWithin(merged: readonly Span[], offset: number): boolean {
  let low = 0
  let high = merged.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((merged[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  const span = merged[low]
  return span !== undefined && span.start <= offset
}
