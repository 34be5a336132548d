/**
 * Gives the Damerau-Levenshtein distance of two texts (optimal string alignment: an insertion, a deletion, a
 * substitution or a swap of two neighbours is one edit), or `max + 1` if it is more than `max`.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1
  let beforeAbove: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let line = 1; line <= a.length; line += 1) {
    const row = [line]
    let least = line
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[line - 1] === b[column - 1]
      let cell = Math.min(
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        (above[column] ?? 0) + 1,
        (row[column - 1] ?? 0) + 1,
      )
      if (line > 1 && column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1]) {
        cell = Math.min(cell, (beforeAbove[column - 2] ?? 0) + 1)
      }
      row.push(cell)
      least = Math.min(least, cell)
    }
    if (least > max) return max + 1
    beforeAbove = above
    above = row
  }
  return Math.min(above[b.length] ?? 0, max + 1)
}

/** A mistyped name may be long by accident or malice; none longer than this is compared. */
const MAX_NAME_LENGTH = 80

/**
 * Gives the candidate that a mistyped name most likely means: the nearest within a third of its length in edits,
 * or else one that begins with it, or holds it or is held by it; the first of equals. Letter case is ignored.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length === 0 || name.length > MAX_NAME_LENGTH) return undefined
  const wanted = name.toLowerCase()
  let best: string | undefined
  let bestScore = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const score = scoreName(wanted, candidate.toLowerCase())
    if (score < bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

/** Shorter parts are in too many names to mean one of them. */
const MIN_PART_LENGTH = 3

function scoreName(wanted: string, candidate: string): number {
  const maxEdits = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3))
  const edits = editDistance(wanted, candidate, maxEdits)
  const isAllChanged = edits >= Math.min(wanted.length, candidate.length)
  if (edits <= maxEdits && !isAllChanged) return edits
  if (wanted.length < MIN_PART_LENGTH || candidate.length < MIN_PART_LENGTH) return Number.POSITIVE_INFINITY
  const extra = Math.abs(candidate.length - wanted.length) / MAX_NAME_LENGTH
  if (candidate.startsWith(wanted)) return MAX_NAME_LENGTH + extra
  if (candidate.includes(wanted) || wanted.includes(candidate)) return 2 * MAX_NAME_LENGTH + extra
  return Number.POSITIVE_INFINITY
}
