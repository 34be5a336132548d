import retextSpell from 'retext-spell'
import { describe, expect, it } from 'vitest'
import { Engine } from '../../rules/spelling/spelling/hunspell/engine.ts'
import { createDictionary, DictionaryFault } from '../../src/lexicon/hunspell/index.ts'

const encode = (text: string) => new TextEncoder().encode(text)
/** Every sign of Latin 1 is its own byte. */
const encodeLatin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

const read = (aff: string, dic: string) => createDictionary({ aff: encode(aff), dic: encode(dic) })

/** Those of some words that a dictionary accepts, by the engine that the rule asks. */
function accepted(aff: string, dic: string, words: string): string {
  const engine = new Engine([read(aff, dic)], retextSpell)
  const list = words.split(' ')
  engine.look(list)
  return list.filter((word) => engine.has(word)).join(' ')
}

const SUFFIX = 'SFX S Y 2\nSFX S 0 s [^sy]\nSFX S y ies [^aeiou]y\n'
const PREFIX = 'PFX U Y 1\nPFX U 0 un .\n'

describe('a dictionary accepts', () => {
  it.each([
    [
      'words as they are, and with a capital',
      '',
      '2\nlago\nRoma',
      'lago Lago LAGO Roma roma lagi',
      'lago Lago LAGO Roma',
    ],
    [
      'what a suffix gives',
      SUFFIX,
      '2\ncat/S\nberry/S',
      'cats berries berrys cat berrie',
      'cats berries cat',
    ],
    [
      'prefix and suffix together',
      PREFIX + SUFFIX,
      '1\nlock/US',
      'unlock locks unlocks ununlock',
      'unlock locks unlocks',
    ],
    [
      'a suffix behind a suffix',
      'SFX A Y 1\nSFX A 0 er/B .\nSFX B Y 1\nSFX B 0 s .\n',
      '1\nbak/A',
      'baker bakers baks',
      'baker bakers',
    ],
    [
      'no stem that needs an affix',
      `NEEDAFFIX X\n${SUFFIX}`,
      '1\nscissor/SX',
      'scissors scissor',
      'scissors',
    ],
    ['no forbidden word', `FORBIDDENWORD F\n${SUFFIX}`, '2\nfoot/S\nfoots/F', 'foot foots', 'foot'],
    ['no part of compounds', `ONLYINCOMPOUND O\n${SUFFIX}`, '2\nelektro/O\nhaus', 'elektro haus', 'haus'],
    [
      'one of two entries that are written alike',
      'ONLYINCOMPOUND O\nSFX S Y 1\nSFX S en e en\n',
      '2\nstimmen/S\nstimme/O',
      'stimme',
      'stimme',
    ],
    [
      'both halves of a circumfix or none',
      'CIRCUMFIX C\nPFX G Y 1\nPFX G 0 ge/C .\nSFX T Y 1\nSFX T en t/C en\n',
      '1\nlieben/GT',
      'geliebt gelieben liebt',
      'geliebt',
    ],
    ['flags of two letters', 'FLAG long\nSFX Aa Y 1\nSFX Aa 0 s .\n', '1\ncat/AaBb', 'cats', 'cats'],
    ['flags that are numbers', 'FLAG num\nSFX 12 Y 1\nSFX 12 0 s .\n', '1\ncat/7,12', 'cats', 'cats'],
    ['flags by alias', 'AF 2\nAF X\nAF S\nSFX S Y 1\nSFX S 0 s .\n', '1\ncat/2', 'cats', 'cats'],
    [
      'signs that mean something in expressions',
      'SFX S Y 1\nSFX S . .x [a.]\n',
      '1\netc./S',
      'etc.x',
      'etc.x',
    ],
    ['a hyphen in a condition', 'SFX S Y 1\nSFX S 0 s [a-z]\n', '2\nsofa/S\nmob/S', 'sofas mobs', 'sofas'],
    ['what may be written otherwise', 'ICONV 1\nICONV ĳ ij\n', '1\nijs', 'ĳs', 'ĳs'],
    ['curly apostrophes for straight ones', '', "1\naujourd'hui", 'aujourd’hui', 'aujourd’hui'],
    ['decomposed letters', '', '1\nmüde', 'mu\u0308de', 'mu\u0308de'],
    [
      'words behind which stands what kind they are',
      '',
      '2\nlago po:noun\nriva\tpo:noun',
      'lago riva',
      'lago riva',
    ],
    ['a list without a count', '', 'lago\nriva\n', 'lago riva', 'lago riva'],
    ['lines of Windows', SUFFIX.replaceAll('\n', '\r\n'), '1\r\ncat/S\r\n', 'cats', 'cats'],
  ])('%s', (_, aff, dic, words, expected) => {
    expect(accepted(`SET UTF-8\n${aff}`, dic, words)).toBe(expected)
  })

  it('none of a compound’s parts but where they are asked for', () => {
    const engine = new Engine([read('SET UTF-8\nONLYINCOMPOUND O\n', '1\nelektro/O')], retextSpell)
    expect([engine.has('elektro'), engine.hasPart('elektro')]).toEqual([false, true])
  })

  it('no stem of a word that was asked about', () => {
    const engine = new Engine([read(`SET UTF-8\nNEEDAFFIX X\n${SUFFIX}`, '1\nscissor/SX')], retextSpell)
    engine.look(['scissors', 'scissor'])
    expect(engine.has('scissor')).toBe(false)
  })
})

describe('an excerpt', () => {
  it('holds no more than some words need', () => {
    const dictionary = read(`SET UTF-8\n${PREFIX}${SUFFIX}`, '3\ncat/US\ndog/US\nberry/US')
    const { words, aff, dic } = dictionary.excerpt(['berries', 'kitten'])
    expect(words).toEqual(['berries'])
    expect(dic).toBe('1\nberry/1,2\n')
    expect(aff).toBe(
      'SET UTF-8\nFLAG num\nNEEDAFFIX 1\nSFX 2 Y 1\nSFX 2 y ies [aeiou]y\n'.replace('[a', '[^a'),
    )
  })
})

describe('an encoding', () => {
  it.each([
    ['ISO8859-1', encodeLatin1('1\nm\u00fcde\n'), 'müde'],
    ['ISO8859-2', encodeLatin1('1\n\u00b3aska\n'), 'łaska'],
    ['ISO8859-15', encodeLatin1('1\nc\u00bdur\n'), 'cœur'],
    ['KOI8-R', encodeLatin1('1\n\u00c4\u00cf\u00cd\n'), 'дом'],
    ['microsoft-cp1251', encodeLatin1('1\n\u00e4\u00ee\u00ec\n'), 'дом'],
    ['UTF-8', encode('\ufeff1\nmüde\n'), 'müde'],
  ])('is heeded: %s', (name, dic, word) => {
    const dictionary = createDictionary({ aff: encode(`SET ${name}\n`), dic })
    expect(dictionary.excerpt([word]).words).toEqual([word])
  })
})

describe('what is no dictionary is told', () => {
  it.each([
    [
      'an unknown encoding',
      'SET KLINGON-7\n',
      'x',
      'has `SET KLINGON-7`, which is no encoding that is known',
    ],
    ['no words', 'SET UTF-8\n', '0\n', 'has no words'],
    [
      'an affix without entries',
      'SET UTF-8\nSFX S Y 2\nSFX S 0 s .\n',
      'cat/S',
      'has an affix that is not whole, on line 4 of its .aff',
    ],
    [
      'an entry without affix',
      'SET UTF-8\nSFX S 0 s .\n',
      'cat/S',
      'has an affix that is not whole, on line 2 of its .aff',
    ],
    ['binary data', 'SET UTF-8\n', 'a\0b', 'holds binary data (.dic)'],
  ])('%s', (_, aff, dic, message) => {
    expect(() => read(aff, dic)).toThrow(new DictionaryFault(message))
  })

  it('bytes of another encoding', () => {
    const bytes = { aff: encode('SET UTF-8\n'), dic: encodeLatin1('1\nm\u00fcde\n') }
    expect(() => createDictionary(bytes)).toThrow('is not in UTF-8, the encoding of its affix file (.dic)')
  })
})
