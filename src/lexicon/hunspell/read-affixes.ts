import { DictionaryFault } from './dictionary-fault.ts'

/** One way in which an affix is added. */
export interface Affix {
  readonly kind: 'PFX' | 'SFX'
  readonly flag: string
  /** Whether it goes together with affixes at the other end. */
  readonly isCombinable: boolean
  readonly remove: string
  readonly add: string
  /** What the rest of the word must look like, in Hunspell's notation; `.` for any. */
  readonly condition: string
  /** Flags that a word with this affix has in turn. */
  readonly continuation: readonly string[]
}

/** Flags that are no affixes but say something of a word. */
export const MARKS = ['NEEDAFFIX', 'FORBIDDENWORD', 'KEEPCASE', 'ONLYINCOMPOUND', 'CIRCUMFIX'] as const

/** One of {@link MARKS}. */
export type Mark = (typeof MARKS)[number]

/** What an affix file says. */
export interface AffixTable {
  readonly affixes: readonly Affix[]
  readonly marks: Readonly<Partial<Record<Mark, string>>>
  /** Lower-case letters, in the order of the file. */
  readonly letters: string
  readonly replacements: readonly (readonly [written: string, meant: string])[]
  /** What is put in place of what before a word is looked up. */
  readonly conversions: readonly (readonly [from: string, to: string])[]
  /** The flags that stand behind the `/` of an entry. */
  readFlags(text: string): readonly string[]
}

/** An affix file while it is read. */
class Draft {
  readonly affixes: Affix[] = []
  readonly marks: Partial<Record<Mark, string>> = {}
  readonly replacements: [string, string][] = []
  readonly conversions: [string, string][] = []
  letters = ''
  flagKind = ''
  /** Lists of flags that entries give by number, from 1; the first line tells their count. */
  readonly aliases: string[] = []
  /** The affix whose entries are being read, and how many of them are still to come. */
  open: { kind: string; flag: string; isCombinable: boolean; count: number } | undefined
}

/**
 * Reads an affix file. Lines that only bear on suggestions or compounds are passed over.
 *
 * @throws DictionaryFault when an affix is not whole.
 */
export function readAffixes(text: string): AffixTable {
  const draft = new Draft()
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const flagLine = lines.find((line) => /^\s*FLAG\s/.test(line)) ?? ''
  draft.flagKind = flagLine.trim().split(/\s+/)[1]?.toLowerCase() ?? ''
  for (const [index, line] of lines.entries()) readLine(line.trim().split(/\s+/), index + 1, draft)
  if (draft.open && draft.open.count > 0) throw notWhole(lines.length)
  const { affixes, marks, letters, replacements, conversions } = draft
  return { affixes, marks, letters, replacements, conversions, readFlags: (flags) => readFlags(flags, draft) }
}

function readLine(fields: readonly string[], line: number, draft: Draft): void {
  const [keyword = '', first = '', second = ''] = fields
  if (first === '') return
  if (keyword === 'PFX' || keyword === 'SFX') readAffix(fields, line, draft)
  else if (keyword === 'TRY') draft.letters = lowerCaseLetters(first)
  else if (keyword === 'AF') draft.aliases.push(first)
  else if (keyword === 'ICONV' && second) draft.conversions.push([first, second])
  else if (keyword === 'REP' && second && !/[\^$_]/.test(first + second))
    draft.replacements.push([first, second])
  else if ((MARKS as readonly string[]).includes(keyword)) draft.marks[keyword as Mark] = first
}

function readAffix(fields: readonly string[], line: number, draft: Draft): void {
  const [kind, flag = '', second = '', third = '', condition = '.'] = fields
  if (!draft.open || draft.open.count === 0) {
    if (!/^[YN]$/.test(second) || !/^\d+$/.test(third)) throw notWhole(line)
    draft.open = { kind: kind as string, flag, isCombinable: second === 'Y', count: Number(third) }
    return
  }
  if (draft.open.kind !== kind || draft.open.flag !== flag || third === '') throw notWhole(line)
  draft.open.count--
  const [add = '', flags = ''] = third.split('/')
  draft.affixes.push({
    kind: kind as Affix['kind'],
    flag,
    isCombinable: draft.open.isCombinable,
    remove: second === '0' ? '' : second,
    add: add === '0' ? '' : add,
    condition,
    continuation: readFlags(flags, draft),
  })
}

function notWhole(line: number): DictionaryFault {
  return new DictionaryFault(`has an affix that is not whole, on line ${line} of its .aff`)
}

function readFlags(text: string, { flagKind, aliases }: Draft): readonly string[] {
  if (text === '') return []
  const flags = aliases.length > 0 && /^\d+$/.test(text) ? (aliases[Number(text)] ?? '') : text
  if (flagKind === 'long') return flags.match(/../gs) ?? []
  return flagKind === 'num' ? flags.split(',') : [...flags]
}

function lowerCaseLetters(text: string): string {
  return [...new Set(text.match(/\p{Ll}/gu) ?? [])].join('')
}
