import type { Affix, AffixTable } from './read-affixes.ts'

/** An entry of the dictionary, and the affixes with which it may give a word that was asked about. */
export interface Hit {
  readonly stem: string
  /** A prefix first; of two suffixes the inner first. */
  readonly affixes: readonly Affix[]
}

interface Writing {
  /** The number of each flag in what is written. */
  readonly numbers: Map<string, number>
  /** By kind and flag. */
  readonly groups: Map<string, Set<Affix>>
  readonly stems: Map<string, Set<string>>
}

/** Marks in what is written. A stem that was not hit itself, but by an affix only, is no word. */
const UNFINISHED = 'unfinished'

/**
 * Writes the two files of a dictionary that has these entries and these affixes only. Of a stem itself the
 * engine is told what `marksOf` says: whether it is forbidden or keeps its case.
 */
export function writeExcerpt(
  hits: readonly Hit[],
  marks: AffixTable['marks'],
  marksOf: (stem: string) => readonly string[],
): { aff: string; dic: string } {
  const writing: Writing = { numbers: new Map(), groups: new Map(), stems: new Map() }
  const bare = new Set(hits.filter(({ affixes }) => affixes.length === 0).map(({ stem }) => stem))
  for (const { stem, affixes } of hits) {
    const flags = writing.stems.get(stem) ?? new Set(bare.has(stem) ? marksOf(stem) : [UNFINISHED])
    writing.stems.set(stem, flags)
    for (const affix of affixes) {
      flags.add(affix.flag)
      const key = `${affix.kind} ${affix.flag}`
      writing.groups.set(key, (writing.groups.get(key) ?? new Set()).add(affix))
    }
  }
  const { FORBIDDENWORD, KEEPCASE } = marks
  const marked = Object.entries({ NEEDAFFIX: UNFINISHED, FORBIDDENWORD, KEEPCASE })
  const markLines = marked.flatMap(([mark, flag]) => (flag ? [`${mark} ${numberOf(flag, writing)}`] : []))
  const affixLines = [...writing.groups.values()].flatMap((group) => writeAffixes([...group], writing))
  const entries = [...writing.stems].map(([stem, flags]) => {
    const numbers = [...flags].map((flag) => numberOf(flag, writing))
    return numbers.length > 0 ? `${stem}/${numbers.join(',')}` : stem
  })
  return {
    aff: `${['SET UTF-8', 'FLAG num', ...markLines, ...affixLines].join('\n')}\n`,
    dic: `${[entries.length, ...entries].join('\n')}\n`,
  }
}

function numberOf(flag: string, { numbers }: Writing): number {
  const number = numbers.get(flag) ?? numbers.size + 1
  numbers.set(flag, number)
  return number
}

function writeAffixes(group: readonly Affix[], writing: Writing): string[] {
  const [{ kind, flag, isCombinable }] = group as [Affix, ...Affix[]]
  const name = `${kind} ${numberOf(flag, writing)}`
  const isWritten = (next: string) => writing.groups.has(`PFX ${next}`) || writing.groups.has(`SFX ${next}`)
  const lines = group.map(({ remove, add, condition, continuation }) => {
    const next = continuation.filter(isWritten).map((one) => numberOf(one, writing))
    const added = next.length > 0 ? `${add || '0'}/${next.join(',')}` : add || '0'
    const removed = kind === 'SFX' ? escapeText(remove) : remove
    return `${name} ${removed || '0'} ${added} ${escapeCondition(condition)}`
  })
  return [`${name} ${isCombinable ? 'Y' : 'N'} ${lines.length}`, ...lines]
}

/** For an engine that takes what it finds for a regular expression. */
function escapeText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** A condition is made of characters, `.`, and sets in brackets, in which only a first `^` has a meaning. */
function escapeCondition(condition: string): string {
  let escaped = ''
  for (let at = 0; at < condition.length; at++) {
    const sign = condition.charAt(at)
    const end = sign === '[' ? condition.indexOf(']', at) : -1
    if (end > at + 1) {
      escaped += escapeSet(condition.slice(at + 1, end))
      at = end
    } else escaped += sign === '.' ? sign : escapeText(sign)
  }
  return escaped
}

function escapeSet(set: string): string {
  const isNegated = set.startsWith('^') && set.length > 1
  const signs = set.slice(isNegated ? 1 : 0).replace(/[\\^[\]-]/g, '\\$&')
  return `[${isNegated ? '^' : ''}${signs}]`
}
