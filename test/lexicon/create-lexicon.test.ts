import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../../src/lexicon/compile/compile-lexicon.ts'
import { MISSPELLINGS } from '../../src/lexicon/compile/misspellings.ts'
import type { WordTable } from '../../src/lexicon/compile/word-entry.ts'
import { createLexicon, editDistance, LOCALES } from '../../src/lexicon/index.ts'
import { compiled, lexicon, words } from './compiled.ts'

function tableOf(list: Iterable<string>): WordTable {
  return new Map(
    [...list].map((word) => [
      word,
      {
        locales: new Set(LOCALES),
        commonness: 1 + (word.length % 5),
        frequency: 1 + (word.length % 7),
        isNeverOffered: false,
        isInDictionary: true,
      },
    ]),
  )
}

describe('has', () => {
  it.each([
    'word',
    'Word',
    'WORD',
    'Python',
    'PYTHON',
    'GitHub',
    'GITHUB',
    'I',
    'Monday',
    'CRISPR',
    'résumé',
  ])('knows %s', (word) => expect(lexicon.has(word)).toBe(true))

  it.each(['woRd', 'monday', 'english', 'github', 'Github', 'cRISPR', '', '-', "'", 'x'.repeat(41)])(
    'does not know %j',
    (word) => expect(lexicon.has(word)).toBe(false),
  )

  it.each(["model's", 'model’s', 'MODEL’S', "students'", 'students’', "Python's", "don't", 'don’t', "DON'T"])(
    'knows %s with its apostrophe',
    (word) => expect(lexicon.has(word)).toBe(true),
  )

  it.each(["modle's", "zzz'", "'s", "s'"])('does not take %s for a possessive', (word) =>
    expect(lexicon.has(word)).toBe(false),
  )

  it('knows an accented word however its accent is encoded', () => {
    expect(lexicon.has('re\u0301sume\u0301')).toBe(true)
    expect(lexicon.has('Zu\u0308rich')).toBe(true)
  })

  it('knows every word that was compiled, with its number in order', () => {
    const missing = [...words.keys()].filter((word) => !lexicon.has(word))
    expect(missing).toEqual([])
    const wrong = [...words].filter(([word, entry]) => lexicon.commonness(word) !== entry.commonness)
    expect(wrong).toEqual([])
  })

  it('knows no word that was not compiled', () => {
    const lowerWords = new Set([...words.keys()].map((word) => word.toLowerCase()))
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeinrst'), minLength: 1, maxLength: 9 }), (word) => {
        if (lexicon.has(word)) expect(lowerWords).toContain(word)
        expect(lexicon.has(word)).toBe(words.has(word))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what is known of a word', () => {
  it('tells the kinds of English by spelling', () => {
    expect(lexicon.localesOf('colour')).toEqual(['en-GB', 'en-CA', 'en-AU'])
    expect(lexicon.localesOf('color')).toEqual(['en-US'])
    expect(lexicon.localesOf('word')).toEqual(LOCALES)
    expect(lexicon.localesOf('colur')).toEqual([])
  })

  it('grades common words above rare ones, and unknown ones 0', () => {
    expect(lexicon.commonness('company')).toBe(5)
    expect(lexicon.commonness('abattoir')).toBeLessThan(4)
    expect(lexicon.commonness('abattoir')).toBeGreaterThan(0)
    expect(lexicon.commonness('compaany')).toBe(0)
    expect(lexicon.commonness('Company')).toBe(0)
  })
})

describe('near', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abAc'), minLength: 1, maxLength: 6 })

  it('finds exactly the words that lie within the distance', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(words, { minLength: 1, maxLength: 40 }),
        words,
        fc.constantFrom(1, 2),
        (list, word, max) => {
          const small = createLexicon(compileLexicon(tableOf(list), new Map()))
          const expected = list
            .map((known) => ({
              word: known,
              distance: editDistance(known.toLowerCase(), word.toLowerCase(), max),
              commonness: 1 + (known.length % 5),
              frequency: 1 + (known.length % 7),
            }))
            .filter(
              (known) =>
                known.distance <= max &&
                (max === 1 || word.toLowerCase().slice(0, 3).includes(known.word.charAt(0).toLowerCase())),
            )
            .sort(
              (a, b) => a.distance - b.distance || b.frequency - a.frequency || (a.word < b.word ? -1 : 1),
            )
          expect(small.near(word, max as 1 | 2)).toEqual(expected)
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    ['experienec', 1],
    ['wendesday', 2],
    ['Skoltehc', 1],
    ['qbit', 1],
  ] as const)('finds for %s what a search through all words finds', (word, max) => {
    const expected = [...lexiconWords()].filter(
      (known) =>
        editDistance(known.toLowerCase(), word.toLowerCase(), max) <= max &&
        (max === 1 || word.slice(0, 3).includes(known.charAt(0).toLowerCase())),
    )
    expect(
      lexicon
        .near(word, max)
        .map((neighbour) => neighbour.word)
        .sort(),
    ).toEqual(expected.sort())
  })

  it('gives names and words in their own letter case, the commonest first', () => {
    expect(lexicon.near('wendesday', 1)).toEqual([
      { word: 'Wednesday', distance: 1, commonness: 4, frequency: lexicon.frequency('Wednesday') },
    ])
    expect(lexicon.near('Compaany', 1).slice(0, 1)).toEqual([
      { word: 'company', distance: 1, commonness: 5, frequency: lexicon.frequency('company') },
    ])
  })

  it('never offers an offensive word', () => {
    expect(lexicon.has('shit')).toBe(true)
    expect(lexicon.near('shitt', 1).map(({ word }) => word)).not.toContain('shit')
  })
})

function lexiconWords(): Iterable<string> {
  return [...words].filter(([, entry]) => !entry.isNeverOffered).map(([word]) => word)
}

describe('corrections', () => {
  it.each([
    ['recieve', ['receive']],
    ['Univeristy', ['University']],
    ['RECIEVE', ['RECEIVE']],
    ['alot', ['a lot']],
    ['lookforward', ['look forward']],
    ['febuary', ['February']],
    ["goverment's", ["government's"]],
    ['goverment’s', ['government’s']],
    ['adn', ['and']],
  ])('gives for %s %j', (word, corrections) => expect(lexicon.corrections(word)).toEqual(corrections))

  it('are found for every known misspelling', () => {
    for (const [misspelling, corrections] of MISSPELLINGS) {
      expect(lexicon.corrections(misspelling)).toEqual(corrections)
    }
  })

  it.each(['ADN', 'ECT', 'receive', 'x'.repeat(10_000), ''])('gives nothing for %.10s', (word) =>
    expect(lexicon.corrections(word)).toEqual([]),
  )
})

describe('the compiled file', () => {
  it('is the same for the same words', () => {
    const reversed: WordTable = new Map([...words].reverse())
    const small = tableOf(['b', 'a', 'ab'])
    expect(compileLexicon(small, new Map([['x', ['y']]]))).toEqual(
      compileLexicon(new Map([...small].reverse()), new Map([['x', ['y']]])),
    )
    expect(Buffer.compare(compileLexicon(reversed, new Map()), compileLexicon(words, new Map()))).toBe(0)
  })

  it('may start anywhere in memory', () => {
    const shifted = Buffer.concat([Buffer.from([0]), compiled]).subarray(1)
    expect(createLexicon(shifted).has('word')).toBe(true)
  })

  it('is refused when it is something else or cut short', () => {
    expect(() => createLexicon(new Uint8Array(0))).toThrow('too short')
    expect(() => createLexicon(new Uint8Array(64))).toThrow('not a compiled lexicon')
    expect(() => createLexicon(compiled.slice(0, -4))).toThrow('cut short')
  })

  it('stays below three megabytes', () => expect(compiled.length).toBeLessThan(3_000_000))
})

describe('hostile words', () => {
  it.each(['a'.repeat(10_000), `${'a'.repeat(10_000)}'s`, 'e\u0301'.repeat(5_000), '\u0000\uD800ſß', '’’’'])(
    'are unknown and near nothing',
    (word) => {
      expect(lexicon.has(word)).toBe(false)
      expect(lexicon.near(word, 2).filter(({ distance }) => distance === 0)).toEqual([])
      expect(lexicon.commonness(word)).toBe(0)
    },
  )

  it('are any texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 45 }), (word) => {
        lexicon.has(word)
        lexicon.corrections(word)
        expect(lexicon.near(word, 1).every(({ distance }) => distance <= 1)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
