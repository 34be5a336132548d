import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToWordList, checkWord, parseWordList, removeFromWordList } from '../../src/config/index.ts'

const wordsOf = (text: string) => parseWordList(text).map(({ word }) => word)

describe('a list of words', () => {
  it.each<[what: string, text: string, words: string[]]>([
    ['is nothing', '', []],
    ['has one word a line', 'Lindqvist\nquux\n', ['Lindqvist', 'quux']],
    ['has any line ends', 'a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
    [
      'has comments and blank lines',
      '# names\n\n  Lindqvist   # with a q\n \t\nquux#1\n#\n',
      ['Lindqvist', 'quux#1'],
    ],
    ['keeps names with a number sign', 'C# # a language\nF#\n', ['C#', 'F#']],
    ['begins with a count', '2\nfoo\n3\n', ['foo', '3']],
    ['begins with a count behind a comment', '# mine\n1234\nfoo', ['foo']],
    [
      'has flags and fields of Hunspell',
      'foo/AB\nbar/1,2\tpo:noun st:bar\n/slash\n',
      ['foo', 'bar', '/slash'],
    ],
    ['forbids words, which letterlint does not', '*recieve\nfoo\n', ['foo']],
    ['has two words on a line', 'San Sebastián\n', ['San', 'Sebastián']],
  ])('that %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('tells the lines of its words', () => {
    expect(parseWordList('# names\r\n\r\na\r\nb c')).toEqual([
      { word: 'a', line: 3 },
      { word: 'b', line: 4 },
      { word: 'c', line: 4 },
    ])
  })
})

describe('words are added', () => {
  it.each<[where: string, before: string, words: string[], after: string]>([
    ['to nothing, in order', '', ['quux', 'Foo', 'bar'], 'bar\nFoo\nquux\n'],
    [
      'to a list in the order of people',
      'Anna\nberg\nCole\n',
      ['Bart', 'zoo', 'aha'],
      'aha\nAnna\nBart\nberg\nCole\nzoo\n',
    ],
    [
      'to a list in the order of programs',
      'Anna\nCole\nberg\n',
      ['Dora', 'aha'],
      'Anna\nCole\nDora\naha\nberg\n',
    ],
    ['to the end of a list in no order', 'b\na\nc\n', ['aa', 'A1'], 'b\na\nc\naa\nA1\n'],
    [
      'under the heading of the word before',
      '# people\nAnna\nBerg\n\n# places\nLeeds\n',
      ['Cole'],
      '# people\nAnna\nBerg\nCole\n\n# places\nLeeds\n',
    ],
    ['under the heading of the first word', '# people\nBerg\n', ['Anna'], '# people\nAnna\nBerg\n'],
    ['with the line end of the list', 'a\r\nc\r\n', ['b', 'd'], 'a\r\nb\r\nc\r\nd\r\n'],
    ['behind a last line without an end', 'a\r\nc', ['d'], 'a\r\nc\r\nd\r\n'],
    ['before a last line without an end, which stays', 'a\nc', ['b'], 'a\nb\nc'],
    ['behind the count', '1234\nb\n', ['a'], '1234\na\nb\n'],
    ['to a list of comments', '# mine\n', ['a'], '# mine\na\n'],
  ])('%s', (_, before, words, after) => {
    expect(addToWordList(before, words).text).toBe(after)
  })

  it('once, in composed letters, and not where one is accepted already', () => {
    const before = 'petrova\nZ\u00fcrich\n'
    expect(addToWordList(before, ['Petrova', 'Zu\u0308rich', 'PETROVA’s'])).toEqual({
      text: before,
      added: [],
      known: ['Petrova', 'Z\u00fcrich', 'PETROVA’s'],
    })
    expect(addToWordList('', ['Zu\u0308rich', 'Z\u00fcrich', 'quux', 'quux'])).toEqual({
      text: 'quux\nZ\u00fcrich\n',
      added: ['Z\u00fcrich', 'quux'],
      known: [],
    })
    expect(addToWordList('Petrova\n', ['petrova']).added).toEqual(['petrova'])
  })

  it('so that all else stays, and removing them gives the list back', () => {
    const lines = fc.array(fc.constantFrom('alpha', 'Beta', 'gamma', 'delta', '', '# note', 'e # why'), {
      maxLength: 8,
    })
    const words = fc.uniqueArray(fc.constantFrom('aa', 'mm', 'Zz', 'Ää'), { minLength: 1 })
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), words, (rows, end, more) => {
        const text = rows.map((row) => row + end).join('')
        const { text: added } = addToWordList(text, more)
        expect(new Set(wordsOf(added))).toEqual(new Set([...wordsOf(text), ...more]))
        expect(removeFromWordList(added, more)).toEqual({ text, removed: more, missing: [] })
      }),
    )
  })
})

describe('words are removed', () => {
  it.each<[what: string, before: string, words: string[], after: string]>([
    ['with their lines', 'a\n# note\nb # why\nc', ['b'], 'a\n# note\nc'],
    ['from a line with two', 'San Sebastián\r\nb\r\n', ['San'], 'Sebastián\r\nb\r\n'],
    ['from a line with two and a comment', 'San Sebastián # a town\nb\n', ['San'], 'Sebastián # a town\nb\n'],
    ['wherever they stand', 'a\nb\na\n', ['a'], 'b\n'],
    ['in any spelling of letters and apostrophes', 'Zu\u0308rich\nO’Brien\n', ['Z\u00fcrich', "O'Brien"], ''],
    ['with their flags', 'a/X\nb\n', ['a'], 'b\n'],
  ])('%s', (_, before, words, after) => {
    expect(removeFromWordList(before, words).text).toBe(after)
  })

  it('in their own case only', () => {
    expect(removeFromWordList('petrova\n', ['Petrova', 'petrova', 'no'])).toEqual({
      text: '',
      removed: ['petrova'],
      missing: ['Petrova', 'no'],
    })
  })
})

describe('a word for a list', () => {
  it.each([
    'Lindqvist',
    'C#',
    'C++',
    'O’Brien',
    'zero-shot',
    'Zu\u0308rich',
    '3D',
    'Node.js',
    '’tis',
    '北京',
  ])('may be %s', (word) => {
    expect(checkWord(word)).toBeUndefined()
    expect(wordsOf(`${word}\n`)).toEqual([word])
  })

  it.each<[word: string, message: string, help?: string]>([
    ['', 'a word is empty'],
    ['a b', '`a b` holds white space', 'a word has none: `letterlint words add a b`'],
    ['a\u00a0b', '`a\u00a0b` holds white space', 'a word has none: `letterlint words add a b`'],
    ['a\nb', '`a\nb` holds white space', 'a word has none: `letterlint words add a b`'],
    ['a\u001bb', '`a\u001bb` holds a character that cannot be seen, U+001B'],
    ['a\u200bb', '`a\u200bb` holds a character that cannot be seen, U+200B'],
    ['quux,', '`quux,` holds `,`, which is no part of a word', 'leave it out: `letterlint words add quux`'],
    [
      'TCP/IP',
      '`TCP/IP` holds `/`, which is no part of a word',
      'leave it out: `letterlint words add TCP IP`',
    ],
    ['#quux', '`#quux` holds `#`, which is no part of a word', 'leave it out: `letterlint words add quux`'],
    ['*quux', '`*quux` holds `*`, which is no part of a word', 'leave it out: `letterlint words add quux`'],
    ['?', '`?` holds `?`, which is no part of a word'],
    ['42', '`42` has no letter'],
  ])('may not be %j', (word, message, help) => {
    expect(checkWord(word)).toEqual({ message, ...(help && { help }) })
  })
})
