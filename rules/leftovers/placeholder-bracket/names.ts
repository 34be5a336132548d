/** How often each name of a placeholder occurs, in order of first appearance. */
export type NameCounts = ReadonlyMap<string, number>

/** A letter with more different names than this is no letter, and is not compared name by name. */
const MAX_COMPARED_NAMES = 40
/** Names that a note lists before it only counts. */
const MAX_LISTED_NAMES = 4
const MAX_LISTED_CHARACTERS = 40

/** Counts the names of placeholders. */
export function countNames(placeholders: readonly { readonly name: string }[]): NameCounts {
  const counts = new Map<string, number>()
  for (const { name } of placeholders) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Whether a name occurs once where all others, at least two of them, occur again and again. */
export function isOddOne(name: string, counts: NameCounts): boolean {
  if (counts.size > MAX_COMPARED_NAMES || counts.size < 2 || counts.get(name) !== 1) return false
  return [...counts].every(([other, count]) => other === name || count > 1)
}

/** A note on the other placeholders of the letter, when there are any and their names are short enough. */
export function describeOthers(name: string, counts: NameCounts): string[] {
  if (counts.size > MAX_COMPARED_NAMES) return []
  const count = [...counts.values()].reduce((sum, value) => sum + value, 0) - 1
  const names = [...counts].filter(([other, times]) => other !== name || times > 1).map(([other]) => other)
  if (count === 0) return []
  const subject = count === 1 ? 'the other placeholder' : `the other ${count} placeholders`
  const verb = count === 1 ? 'is' : names.length === 1 ? 'are all' : 'are'
  const listed = names.slice(0, MAX_LISTED_NAMES).filter((other) => other.length <= MAX_LISTED_CHARACTERS)
  if (listed.length < names.length) {
    return [`this letter has ${count} more ${count === 1 ? 'placeholder' : 'placeholders'}`]
  }
  return [`${subject} in this letter ${verb} ${joinNames(listed)}`]
}

function joinNames(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``)
  if (quoted.length <= 2) return quoted.join(' or ')
  return `${quoted.slice(0, -1).join(', ')}, or ${quoted.at(-1)}`
}

/** Another name in the letter that differs by one or two slips of the keyboard, when there is one. */
export function findSimilarName(name: string, counts: NameCounts): string | undefined {
  if (counts.size > MAX_COMPARED_NAMES || name.length > MAX_LISTED_CHARACTERS) return undefined
  for (const [other, count] of counts) {
    if (other === name || count < (counts.get(name) ?? 0)) continue
    if (withoutSeries(name) === withoutSeries(other) && withoutSeries(name) !== name) continue
    if (isSlip(name.toLowerCase(), other.toLowerCase())) return other
  }
  return undefined
}

/** A name without what tells the fields of a series apart: `[Skill 1]`, `[Skill B]`. */
function withoutSeries(name: string): string {
  return name.replace(/\d+|\b[A-Za-z]\b/g, '')
}

/** Whether two names differ by as few letters as a slip would change: one, or two in a long name. */
function isSlip(a: string, b: string): boolean {
  const maxDistance = Math.min(a.length, b.length) >= 10 ? 2 : 1
  // Slips seldom change the first letter.
  if (a[1] !== b[1] || Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > maxDistance)
    return false
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substituted, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return (row[b.length] as number) <= maxDistance
}
