import type { Affix, AffixTable } from './read-affixes.ts'
import type { Hit } from './write-excerpt.ts'

/** Affixes of one kind by what they add and then by what they remove. */
interface AffixesByText {
  readonly byText: ReadonlyMap<string, ReadonlyMap<string, readonly Affix[]>>
  /** Of what is added, in UTF-16 units. */
  readonly longest: number
}

/** What hits are looked for in. */
export interface Shelf {
  /** See `readWords`. */
  readonly words: ReadonlyMap<string, string>
  /** The flags of each entry of a word. */
  readonly entriesOf: (stem: string) => readonly (readonly string[])[]
  readonly prefixes: AffixesByText
  readonly suffixes: AffixesByText
  /** Flags of affixes that may follow another affix. */
  readonly following: ReadonlySet<string>
  readonly marks: AffixTable['marks']
}

/** Words and affixes, ready to be looked up. */
export function createShelf(words: ReadonlyMap<string, string>, table: AffixTable): Shelf {
  return {
    words,
    entriesOf: (stem) => words.get(stem)?.split(' ').map(table.readFlags) ?? [],
    prefixes: groupAffixes(table.affixes.filter(({ kind }) => kind === 'PFX')),
    suffixes: groupAffixes(table.affixes.filter(({ kind }) => kind === 'SFX')),
    following: new Set(table.affixes.flatMap(({ continuation }) => continuation)),
    marks: table.marks,
  }
}

function groupAffixes(affixes: readonly Affix[]): AffixesByText {
  const byText = new Map<string, Map<string, Affix[]>>()
  for (const affix of affixes) {
    const byRemoved = byText.get(affix.add) ?? new Map<string, Affix[]>()
    byText.set(affix.add, byRemoved)
    const same = byRemoved.get(affix.remove)
    if (same) same.push(affix)
    else byRemoved.set(affix.remove, [affix])
  }
  return { byText, longest: Math.max(0, ...[...byText.keys()].map((add) => add.length)) }
}

/**
 * The entries that may give a word: as they are, with a prefix, with a suffix or two, or with both; also
 * what stands only in compounds, if the word is a part of one.
 */
export function findHits(word: string, isPart: boolean, shelf: Shelf): Hit[] {
  const hits: Hit[] = []
  addHit(word, undefined, [], { shelf, isPart, hits })
  for (const { base, prefixes } of [{ base: word, prefixes: [undefined] }, ...takePrefixOff(word, shelf)]) {
    for (const prefix of prefixes) {
      const search = { shelf, isPart, hits }
      if (prefix) addHit(base, prefix, [], search)
      addSuffixed(base, prefix, search)
    }
  }
  return hits
}

interface Search {
  readonly shelf: Shelf
  readonly isPart: boolean
  readonly hits: Hit[]
}

function addSuffixed(word: string, prefix: Affix | undefined, search: Search): void {
  const { words, following } = search.shelf
  for (const { base, suffixes } of takeSuffixOff(word, search.shelf)) {
    if (words.has(base)) for (const suffix of suffixes) addHit(base, prefix, [suffix], search)
    const outer = suffixes.filter(({ flag }) => following.has(flag))
    if (outer.length === 0) continue
    for (const { base: root, suffixes: inner } of takeSuffixOff(base, search.shelf)) {
      if (!words.has(root)) continue
      for (const first of inner) {
        for (const second of outer) {
          if (first.continuation.includes(second.flag)) addHit(root, prefix, [first, second], search)
        }
      }
    }
  }
}

function* takePrefixOff(word: string, { prefixes: { byText, longest } }: Shelf) {
  for (let length = 0; length <= Math.min(longest, word.length - 1); length++) {
    for (const [removed, prefixes] of byText.get(word.slice(0, length)) ?? []) {
      yield { base: removed + word.slice(length), prefixes }
    }
  }
}

function* takeSuffixOff(word: string, { suffixes: { byText, longest } }: Shelf) {
  for (let at = Math.max(0, word.length - longest); at <= word.length; at++) {
    for (const [removed, suffixes] of byText.get(word.slice(at)) ?? []) {
      if (at + removed.length > 0) yield { base: word.slice(0, at) + removed, suffixes }
    }
  }
}

/** Adds a hit if the stem has an entry with the flags. The conditions of affixes are left to the engine. */
function addHit(
  stem: string,
  prefix: Affix | undefined,
  suffixes: readonly Affix[],
  { shelf, isPart, hits }: Search,
): void {
  const { words, entriesOf, marks } = shelf
  if (!words.has(stem)) return
  const affixes = prefix ? [prefix, ...suffixes] : suffixes
  if (!standTogether(prefix, suffixes, marks) || (!isPart && !standsAlone(affixes, marks))) return
  const isUnfit = (flags: readonly string[]) =>
    (!isPart && has(flags, marks.ONLYINCOMPOUND)) || (affixes.length === 0 && has(flags, marks.NEEDAFFIX))
  const entry = entriesOf(stem).find((flags) => !isUnfit(flags) && allows(flags, prefix, suffixes))
  if (entry) hits.push({ stem, affixes })
}

function has(flags: readonly string[], mark: string | undefined): boolean {
  return mark !== undefined && flags.includes(mark)
}

/** Whether an entry with these flags, or an affix that it has by then, brings each of the affixes. */
function allows(flags: readonly string[], prefix: Affix | undefined, suffixes: readonly Affix[]): boolean {
  const [first] = suffixes
  const hasSuffix = first !== undefined && flags.includes(first.flag)
  if (!prefix) return first === undefined || hasSuffix
  const hasPrefix = flags.includes(prefix.flag)
  if (!first) return hasPrefix
  if (hasSuffix && suffixes.at(-1)?.continuation.includes(prefix.flag)) return true
  if (!hasPrefix) return false
  const isCross = hasSuffix && prefix.isCombinable && first.isCombinable
  return isCross || (suffixes.length === 1 && prefix.continuation.includes(first.flag))
}

/** Whether what the affixes give is a word, not a part of one that must go on. */
function standsAlone(affixes: readonly Affix[], marks: Shelf['marks']): boolean {
  if (affixes.some(({ continuation }) => has(continuation, marks.ONLYINCOMPOUND))) return false
  return affixes.length !== 1 || !has(affixes[0]?.continuation ?? [], marks.NEEDAFFIX)
}

/** Whether there are both halves of a circumfix, or none. */
function standTogether(
  prefix: Affix | undefined,
  suffixes: readonly Affix[],
  { CIRCUMFIX }: Shelf['marks'],
): boolean {
  const isHalf = ({ continuation }: Affix) => has(continuation, CIRCUMFIX)
  return (prefix !== undefined && isHalf(prefix)) === suffixes.some(isHalf)
}
