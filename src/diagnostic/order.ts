import type { Diagnostic } from './diagnostic.ts'

/** Orders by path, then start offset, then rule id, then end offset: the same whatever ran first. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.span.start - b.span.start ||
    compareText(a.ruleId, b.ruleId) ||
    a.span.end - b.span.end
  )
}

/** Orders by code unit, so that the order is the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
