import type { Phrase } from '../rule/index.ts'
import { firstWordsOf } from './tokens.ts'

/**
 * Writes phrases as a text from which `openPhraseText` takes them: a phrase on each line, an empty line, and then on
 * each a word in lower case and the numbers of the phrases that begin with it. A bundle has its tables so beside it,
 * for of their thousands a letter has the first words of few. It is ASCII, with the escapes of JSON, and so is read
 * fastest.
 */
export function writePhraseText(phrases: readonly Phrase[]): string {
  const numbers = new Map<string, number[]>()
  for (const [number, phrase] of phrases.entries()) {
    for (const word of new Set(firstWordsOf(phrase.phrase))) {
      const others = numbers.get(word)
      if (others) others.push(number)
      else numbers.set(word, [number])
    }
  }
  const lines = phrases.map((phrase) => JSON.stringify(phrase))
  const entries = [...numbers].map(([word, own]) => [word, ...own].join('\t'))
  return toAscii([...lines, '', ...entries].join('\n'))
}

function toAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Gives what tells, of a text of `writePhraseText`, the phrases that begin with a word in lower case. */
export function openPhraseText(text: string): (word: string) => readonly Phrase[] {
  const lines = text.split('\n')
  const numbers = new Map<string, string>()
  for (let line = lines.indexOf('') + 1; line < lines.length; line++) {
    const entry = lines[line] as string
    const tab = entry.indexOf('\t')
    const word = entry.slice(0, tab)
    numbers.set(word.includes('\\u') ? JSON.parse(`"${word}"`) : word, entry.slice(tab + 1))
  }
  return (word) => {
    const own = numbers.get(word)
    return own === undefined
      ? []
      : own.split('\t').map((number) => JSON.parse(lines[Number(number)] ?? '') as Phrase)
  }
}
