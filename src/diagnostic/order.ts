import { type Diagnostic, SEVERITIES, type Severity } from './diagnostic.ts'

/** Orders by path, then start offset, then rule id, then end offset: the same whatever ran first. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.span.start - b.span.start ||
    compareText(a.ruleId, b.ruleId) ||
    a.span.end - b.span.end
  )
}

/** Of more than `count` the most severe, and of equally severe ones the first; without a severity last. The order stays. */
export function keepMostSevere<Item>(
  items: readonly Item[],
  count: number,
  severityOf: (item: Item) => Severity | undefined,
): readonly Item[] {
  if (items.length <= count) return items
  const weigh = (item: Item) => {
    const severity = severityOf(item)
    return severity === undefined ? -1 : SEVERITIES.indexOf(severity)
  }
  // The sort is stable.
  const kept = new Set([...items].sort((a, b) => weigh(b) - weigh(a)).slice(0, count))
  return items.filter((item) => kept.has(item))
}

/** Orders by code unit, so that the order is the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
