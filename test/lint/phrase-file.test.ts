import { expect, it } from 'vitest'
import { phrases as institutions } from '../../rules/spelling/institution-name/phrases.ts'
import { phrases as slips } from '../../rules/spelling/real-word-typo/phrases.ts'
import { phrases as confused } from '../../rules/wording/confused-word/phrases.ts'
import { phrases as informal } from '../../rules/wording/informal-language/phrases.ts'
import { phrases as unidiomatic } from '../../rules/wording/unidiomatic-phrase/phrases.ts'
import { listNearest } from '../../src/lint/guard-words.ts'
import { hashWord } from '../../src/lint/hash-words.ts'
import type { PhraseEntry } from '../../src/lint/phrase-entry.ts'
import { openPhraseFile } from '../../src/lint/phrase-file.ts'
import { expandPhrase, type KnownWord } from '../../src/lint/tokens.ts'
import { writePhraseFile } from '../../src/lint/write-phrases.ts'
import type { Phrase, PhraseFile, Rule } from '../../src/rule/index.ts'

const TABLES: Readonly<Record<string, readonly Phrase[]>> = {
  'confused-word': confused,
  'informal-language': informal,
  'institution-name': institutions,
  'real-word-typo': slips,
  'unidiomatic-phrase': unidiomatic,
}

/** Counts what is read of it. */
class FileInMemory implements PhraseFile {
  readonly #bytes: Buffer
  textUnits = 0

  constructor(tables: Readonly<Record<string, readonly Phrase[]>>) {
    this.#bytes = Buffer.from(writePhraseFile(tables))
  }

  bytes(start: number, end: number): Uint8Array {
    return this.#bytes.subarray(start, end)
  }

  text(start: number, end: number): string {
    this.textUnits += end - start
    return this.#bytes.toString('latin1', start, end)
  }
}

const rules = new Map(Object.keys(TABLES).map((id) => [id, { id } as Rule]))
const file = new FileInMemory(TABLES)
const open = openPhraseFile(file, rules)

function know(lower: string): KnownWord {
  return { text: lower, lower, isWord: true, hash: hashWord(lower) }
}

function find(word: string, second?: string, third?: string): readonly PhraseEntry[] {
  const beginning = open(know(word))
  if (second === undefined) return beginning?.alone() ?? []
  return beginning?.before(know(second), third === undefined ? third : know(third)) ?? []
}

it.each(Object.entries(TABLES))(
  'gives the phrases of %s back, by the words they begin with',
  (name, phrases) => {
    const expected = sortByBeginning(phrases.map((phrase) => JSON.parse(JSON.stringify(phrase))))
    for (const [beginning, own] of expected) {
      const [word = '', second, third] = beginning.split(' ')
      // Before a third word stands also what ends with the second.
      const found = find(word, second, third).filter(
        ({ rule, words }) => rule.id === name && (third === undefined || words.length > 2),
      )
      expect(found.map(({ words, phrase }) => [words.join(' '), phrase])).toEqual(own)
    }
    expect(expected.size).toBeGreaterThan(400)
  },
)

it('gives nothing of rules that do not run', () => {
  const others = openPhraseFile(file, new Map())
  expect(find('form').length).toBeGreaterThan(0)
  expect(others(know('form'))?.alone()).toEqual([])
})

it('lets a phrase begin before each third word that it may have, and before few others', () => {
  let [known, unknown] = [0, 0]
  for (const { words } of listEntries()) {
    const [word = '', second, third] = words
    if (second === undefined) continue
    const mayPrecede = (next: string | undefined) =>
      open(know(word))?.mayPrecede(know(second), next === undefined ? next : know(next))
    if (!mayPrecede(third)) expect(words).toBe('begun')
    known++
    if (third !== undefined && mayPrecede('xyzzy')) unknown++
  }
  expect(known).toBeGreaterThan(500)
  expect(unknown).toBeLessThan(known / 3)
})

it('knows no phrase of other words', () => {
  expect(find('the', 'xyzzy')).toEqual([])
  expect(find('xyzzy')).toEqual([])
  expect(find('')).toEqual([])
})

it('knows no phrase of none', () => {
  expect(openPhraseFile(new FileInMemory({ none: [] }), rules)(know('the'))).toBe(undefined)
})

it('takes words that are not ASCII', () => {
  const phrases = [{ phrase: '(café|naïve) über alles', next: ['{end}'] }]
  const entries = openPhraseFile(
    new FileInMemory({ own: phrases }),
    new Map([['own', { id: 'own' } as Rule]]),
  )
  const [entry] = entries(know('naïve'))?.before(know('über'), know('alles')) ?? []
  expect(entry?.words).toEqual(['naïve', 'über', 'alles'])
  expect(entry?.phrase).toEqual(phrases[0])
})

it('reads little for a word with which much begins', () => {
  const before = file.textUnits
  expect(openPhraseFile(file, rules)(know('form'))?.alone().length).toBeGreaterThan(10)
  expect(file.textUnits - before).toBeLessThan(2000)
})

it('lets every phrase stand between what its guards ask for', () => {
  for (const entry of listEntries()) {
    const { previous, next } = entry.phrase
    for (const word of previous ? listAll(previous, -1) : ['xyzzy']) {
      for (const other of (next ? listAll(next, 1) : ['xyzzy']).slice(0, 3)) {
        const isPossible = entry.mayStandBetween(knowBeside(word), knowBeside(other))
        if (!isPossible) expect([word, entry.phrase, other]).toBe('possible')
      }
    }
  }
})

it('lets few phrases stand where their guards do not', () => {
  const guarded = listEntries().filter(({ phrase: { previous, next } }) => {
    const lists = [previous && listNearest(previous, -1), next && listNearest(next, 1)]
    return lists.some((words) => words !== undefined)
  })
  expect(guarded.length).toBeGreaterThan(2000)
  const standing = guarded.filter((entry) => entry.mayStandBetween(know('xyzzy'), know('plugh')))
  expect(standing.length).toBeLessThan(guarded.length / 8)
})

/** One entry of each beginning of some tables. */
function listEntries(): PhraseEntry[] {
  const beginnings = [...sortByBeginning([...confused, ...slips]).keys()]
  return beginnings.flatMap((beginning) => {
    const [word = '', second, third] = beginning.split(' ')
    return find(word, second, third)
  })
}

function listAll(written: readonly string[], direction: -1 | 1): string[] {
  return [...(listNearest(written, direction) ?? ['xyzzy'])]
}

function knowBeside(word: string): KnownWord | undefined {
  return word.startsWith('{') ? undefined : know(word)
}

function sortByBeginning(phrases: readonly Phrase[]): ReadonlyMap<string, [words: string, Phrase][]> {
  const sorted = new Map<string, [string, Phrase][]>()
  for (const phrase of phrases) {
    const sequences = new Set(expandPhrase(phrase.phrase).map((words) => words.join(' ').toLowerCase()))
    // Those of a phrase that begin alike stand together.
    for (const words of sequences) {
      const beginning = words.split(' ').slice(0, 3).join(' ')
      sorted.set(beginning, [...(sorted.get(beginning) ?? []), [words, phrase]])
    }
  }
  return sorted
}
