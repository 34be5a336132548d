import nspell from 'nspell'
import { describe, expect, it } from 'vitest'
import { DOMAIN_WORDS } from '../../src/lexicon/compile/domain/index.ts'
import { expandHunspell } from '../../src/lexicon/compile/expand-hunspell.ts'
import { MISSPELLINGS } from '../../src/lexicon/compile/misspellings.ts'
import { readDictionary } from '../../src/lexicon/compile/read-word-sources.ts'
import { LOCALES } from '../../src/lexicon/index.ts'
import { lexicon, words } from './compiled.ts'

/** Every so manyth, so that each run of the test sees the same words from all over the alphabet. */
const STEP = 7

const FIELD_WORDS = `commis clasts brainer capnography amination vernalisation vernalization ergometer caesarean cesarean
  para alia bono facto terroir posets Abitur baccalauréat hryvnia`

describe.each(LOCALES)('the words of %s', (locale) => {
  const { affixText, wordText } = readDictionary(locale)
  const spell = nspell({ aff: affixText, dic: wordText })
  const forms = expandHunspell(affixText, wordText).map(({ form }) => form)

  it('are only what the dictionary accepts', () => {
    const refused = forms.filter((form, index) => index % STEP === 0 && !spell.correct(form))
    expect(refused).toEqual([])
  })

  it('are all that the dictionary holds', () => {
    const held = new Set(forms)
    const missing = Object.keys(spell.data).filter((form) => !/\d/.test(form) && !held.has(form))
    expect(missing).toEqual([])
  })

  it('are accepted, but for numbers, hiders of slips and known misspellings', () => {
    const unexplained = forms.filter((form) => {
      const base = form.replace(/'s$/, '')
      const mayHideSlip = /^[a-z]{2,4}$/.test(base) || NEVER_MEANT.has(base)
      return !lexicon.has(form) && !/\d/.test(form) && !mayHideSlip && !MISSPELLINGS.has(base)
    })
    expect(unexplained).toEqual([])
  })
})

/** Hunspell forms that in a letter are slips of nickel, network and random. */
const NEVER_MEANT = new Set(['thar', 'nickle', 'nickles', 'notwork', 'notworks', 'randoms'])

describe('the misspellings', () => {
  it('are no words themselves', () => {
    expect([...MISSPELLINGS.keys()].filter((misspelling) => lexicon.has(misspelling))).toEqual([])
  })

  it('are corrected to words', () => {
    const unknown = [...MISSPELLINGS.values()]
      .flat()
      .flatMap((correction) => correction.split(/[ -]/))
      .filter((word) => !lexicon.has(word.replace(/\.$/, '')))
    expect(unknown).toEqual([])
  })
})

describe('the words of fields', () => {
  it.each(FIELD_WORDS.trim().split(/\s+/))('hold %s', (word) => expect(lexicon.has(word)).toBe(true))

  it('are no known misspellings', () => {
    const misspelt = DOMAIN_WORDS.split(/\s+/).filter((word) => MISSPELLINGS.has(word))
    expect(misspelt).toEqual([])
  })
})

describe('short rare words', () => {
  it.each(['nd', 'hte', 'fro', 'ot', 'govt', 'mgt', 'thar'])(
    '%s hides no slip unless it is common',
    (word) => {
      expect(lexicon.commonness(word) === 0 || lexicon.commonness(word) > 1).toBe(true)
    },
  )

  it.each(['kg', 'vs', 'admin', 'tech', 'manger', 'pubic'])('%s stays', (word) =>
    expect(words.has(word)).toBe(true),
  )
})
