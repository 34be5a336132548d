/** A form that a Hunspell dictionary accepts. */
export interface HunspellForm {
  readonly form: string
  /** Marked NOSUGGEST: accepted, but offensive. */
  readonly isNeverOffered: boolean
}

interface Affix {
  readonly isPrefix: boolean
  readonly isCombinable: boolean
  readonly rules: AffixRule[]
}

interface AffixRule {
  readonly removed: string
  readonly added: string
  readonly condition: RegExp
}

/**
 * Lists all forms of a Hunspell dictionary with single-letter flags (its affix file and its word file as texts):
 * stems, stems with one affix, and stems with a prefix and a suffix. Words that exist only within compounds are
 * left out, and so are compounds (in English: ordinal numbers).
 */
export function expandHunspell(affixText: string, wordText: string): HunspellForm[] {
  const affixes = readAffixes(affixText)
  const onlyInCompound = readFlag(affixText, 'ONLYINCOMPOUND')
  const noSuggest = readFlag(affixText, 'NOSUGGEST')
  const forms: HunspellForm[] = []
  for (const line of wordText.split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.trim().split('/')
    if (stem === '' || (onlyInCompound !== '' && flags.includes(onlyInCompound))) continue
    const isNeverOffered = noSuggest !== '' && flags.includes(noSuggest)
    for (const form of expandStem(stem, flags, affixes)) forms.push({ form, isNeverOffered })
  }
  return forms
}

function readFlag(affixText: string, name: string): string {
  return new RegExp(`^${name} (.)`, 'm').exec(affixText)?.[1] ?? ''
}

function readAffixes(affixText: string): ReadonlyMap<string, Affix> {
  const affixes = new Map<string, Affix>()
  for (const line of affixText.split('\n')) {
    const [kind = '', flag = '', third = '', fourth = '', condition = '.'] = line.trim().split(/\s+/)
    if (kind !== 'PFX' && kind !== 'SFX') continue
    const isPrefix = kind === 'PFX'
    const affix = affixes.get(flag)
    if (affix === undefined) {
      affixes.set(flag, { isPrefix, isCombinable: third === 'Y', rules: [] })
      continue
    }
    affix.rules.push({
      removed: third === '0' ? '' : third,
      added: fourth === '0' ? '' : fourth,
      condition: new RegExp(isPrefix ? `^${condition}` : `${condition}$`),
    })
  }
  return affixes
}

function expandStem(stem: string, flags: string, affixes: ReadonlyMap<string, Affix>): string[] {
  const used = [...flags].map((flag) => affixes.get(flag)).filter((affix) => affix !== undefined)
  const prefixes = used.filter((affix) => affix.isPrefix && affix.isCombinable)
  const forms = [stem]
  for (const affix of used) {
    const affixed = applyAffix(stem, affix)
    forms.push(...affixed)
    if (affix.isPrefix || !affix.isCombinable) continue
    for (const form of affixed) {
      for (const prefix of prefixes) forms.push(...applyAffix(form, prefix))
    }
  }
  return forms
}

function applyAffix(stem: string, affix: Affix): string[] {
  const forms: string[] = []
  for (const { removed, added, condition } of affix.rules) {
    const holds = affix.isPrefix ? stem.startsWith(removed) : stem.endsWith(removed)
    if (!holds || !condition.test(stem)) continue
    forms.push(
      affix.isPrefix
        ? added + stem.slice(removed.length)
        : stem.slice(0, stem.length - removed.length) + added,
    )
  }
  return forms
}
