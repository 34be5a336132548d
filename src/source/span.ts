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
