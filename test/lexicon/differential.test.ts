import nspell from 'nspell'
import { describe, expect, it } from 'vitest'
import { DOMAIN_WORDS } from '../../src/lexicon/compile/domain/index.ts'
import { MISSPELLINGS } from '../../src/lexicon/compile/misspellings.ts'
import { NEAR_COMMON_WORDS } from '../../src/lexicon/compile/near-common-words.ts'
import { readDictionary, readWordSources } from '../../src/lexicon/compile/read-word-sources.ts'
import { SlipIndex } from '../../src/lexicon/compile/slip-index.ts'
import { isKnownWord, LOCALES } from '../../src/lexicon/index.ts'
import { createRandom, mistype, SLIP_KINDS } from '../bench/mistype.ts'
import { lexicon, words } from './compiled.ts'

/** How the lexicon and Hunspell's dictionaries, asked by nspell, may differ on a word; each has its reason. */
type Reason =
  | 'a known misspelling, or one of its forms'
  | 'a rare form that would hide the slip of a common word'
  | 'a compound or a number that the dictionaries allow by rule'
  | 'a word of a field'
  | 'a word or a name of a list'
  | 'a regular derivation'

const spellers = LOCALES.map((locale) => {
  const { affixText, wordText } = readDictionary(locale)
  return nspell({ aff: affixText, dic: wordText })
})
const isDictionaryWord = (word: string) => spellers.some((speller) => speller.correct(word))

const sources = readWordSources()
const fieldWords = new Set(`${DOMAIN_WORDS} ${NEAR_COMMON_WORDS}`.split(/\s+/))
const listed = new Set(
  [
    ...sources.sizedWords.flatMap((list) => list.words),
    ...sources.printedWords.map((word) => word.toLowerCase()),
    ...sources.gameWords,
    ...sources.names,
    ...sources.cities,
  ].flatMap((word) => [word, word.toLowerCase()]),
)
const common = new SlipIndex([...words].filter(([, { commonness }]) => commonness >= 4).map(([word]) => word))

/** Why only the dictionaries, or only the lexicon, have a word; undefined where nothing explains it. */
function explain(word: string): Reason | undefined {
  const lower = word.toLowerCase().replace(/'s$/, '')
  if (!isKnownWord(lexicon, word)) {
    if (lexicon.corrections(word).length > 0) return 'a known misspelling, or one of its forms'
    if (/\d|-/.test(word)) return 'a compound or a number that the dictionaries allow by rule'
    const isHider = lower.length <= 4 && common.near(lower).length > 0
    return isHider || NEVER_MEANT.has(lower)
      ? 'a rare form that would hide the slip of a common word'
      : undefined
  }
  if (fieldWords.has(word) || fieldWords.has(lower)) return 'a word of a field'
  if (listed.has(word) || listed.has(lower)) return 'a word or a name of a list'
  return lexicon.has(word) ? undefined : 'a regular derivation'
}

const NEVER_MEANT = new Set(
  'nickle nickles notwork notworks randoms thar calender calenders conquerer chauffer advices'.split(' '),
)

/** The words on which the two differ and nothing explains it; and how often each reason explains it. */
function compare(sample: Iterable<string>): { unexplained: string[]; reasons: Map<Reason, number> } {
  const unexplained: string[] = []
  const reasons = new Map<Reason, number>()
  for (const word of sample) {
    if (isKnownWord(lexicon, word) === isDictionaryWord(word)) continue
    const reason = explain(word)
    if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    else unexplained.push(word)
  }
  return { unexplained, reasons }
}

/** Every so manyth, so that each run sees the same words from all over the alphabet. */
const STEP = 11

describe('the lexicon agrees with Hunspell’s dictionaries, but for what has a reason,', () => {
  it('on words that books print', () => {
    const sample = sources.printedWords.filter((_, at) => at % STEP === 0).map((word) => word.toLowerCase())
    const { unexplained, reasons } = compare(sample)
    expect(sample.length).toBeGreaterThan(8000)
    expect(unexplained).toEqual([])
    expect(reasons.get('a rare form that would hide the slip of a common word') ?? 0).toBeLessThan(40)
  })

  it('on forms of the dictionaries', () => {
    const forms = [...sources.dictionaries.values()].flat().map(({ form }) => form)
    const sample = forms.filter((_, at) => at % (STEP * 3) === 0)
    expect(sample.length).toBeGreaterThan(10_000)
    expect(compare(sample).unexplained).toEqual([])
  })

  it('on slips of common words, of which both know nearly none', () => {
    const random = createRandom('differential')
    const frequent = [...words].filter(([word, { frequency }]) => frequency > 60 && /^[a-z]{5,}$/.test(word))
    const slips = frequent
      .filter((_, at) => at % 3 === 0)
      .map(([word], at) => mistype(word, SLIP_KINDS[at % SLIP_KINDS.length] ?? 'any', random))
      .filter((slip) => !isDictionaryWord(slip))
    const { unexplained, reasons } = compare(slips)
    expect(slips.length).toBeGreaterThan(1000)
    expect(unexplained).toEqual([])
    // What is accepted hides the slip: it must stay a handful.
    expect([...reasons.values()].reduce((sum, count) => sum + count, 0) / slips.length).toBeLessThan(0.02)
  })

  it('on the known misspellings, of which both know none but a few', () => {
    const known = [...MISSPELLINGS.keys()].filter(isDictionaryWord)
    expect(known.every((word) => explain(word) === 'a known misspelling, or one of its forms')).toBe(true)
    expect(known.length).toBeLessThan(60)
  })
})
