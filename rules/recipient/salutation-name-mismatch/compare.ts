import { editDistance, foldName, isSameName, type NamePart, type Person } from '../../../src/rule/index.ts'

/** How the name in a salutation stands to that of a recipient. */
export type Comparison =
  | { readonly is: 'same' }
  /** One word has lost or won accents, an apostrophe, or a capital. */
  | { readonly is: 'alike'; readonly word: NamePart; readonly meant: NamePart }
  /** One word is a few letters off. */
  | { readonly is: 'near'; readonly word: NamePart; readonly meant: NamePart; readonly edits: number }
  /** A given name is the same, the surname is not. */
  | { readonly is: 'half' }
  | { readonly is: 'other' }

/** Compares names word by word and in any order, since surnames come first in many languages. */
export function compareNames(salutation: Person, recipient: Person): Comparison {
  const words = salutation.words.filter(({ text }) => text.length > 1)
  const unmatched = words.filter(
    (word) => !recipient.words.some((other) => isSameWord(word.text, other.text)),
  )
  if (unmatched.length === 0) return findAlike(words, recipient)
  const free = recipient.words.filter((other) => !words.some((word) => isSameWord(word.text, other.text)))
  for (const word of unmatched) {
    const near = free
      .map((meant) => ({ meant, edits: countEdits(word.text, meant.text) }))
      .filter(
        ({ meant, edits }) =>
          edits <= mostEdits(word.text, meant.text) && !isShortForm(word, meant, salutation),
      )
      .sort((a, b) => a.edits - b.edits)[0]
    if (near) return { is: 'near', word, ...near }
  }
  if (unmatched.length === words.length) return { is: 'other' }
  const { surname } = salutation
  const last = words.at(-1) as NamePart
  const isSurnameOther = surname !== undefined && unmatched.includes(last)
  return isSurnameOther && recipient.surname && recipient.given.length > 0 ? { is: 'half' } : { is: 'same' }
}

/** Also where one of a double name is left out: `Ms Adeyemi` for `Ms Adeyemi-Clarke`. */
function isSameWord(a: string, b: string): boolean {
  if (isSameName(a, b)) return true
  const [partsA, partsB] = [a.split(/[-‐‑]/), b.split(/[-‐‑]/)]
  if (partsA.length === partsB.length) return false
  return partsA.some((part) => part.length > 1 && partsB.some((other) => isSameName(part, other)))
}

function findAlike(words: readonly NamePart[], recipient: Person): Comparison {
  for (const word of words) {
    const others = recipient.words.filter(({ text }) => isSameName(word.text, text))
    const [meant] = others
    if (meant && !others.some(({ text }) => isWrittenAlike(word.text, text)))
      return { is: 'alike', word, meant }
  }
  return { is: 'same' }
}

/** Whether two spellings differ in nothing but the form of apostrophes and hyphens, or in being shouted. */
function isWrittenAlike(a: string, b: string): boolean {
  const [formA, formB] = [unify(a), unify(b)]
  if (formA === formB) return true
  const isShouted = formA === formA.toUpperCase() || formB === formB.toUpperCase()
  return isShouted && formA.toUpperCase() === formB.toUpperCase()
}

function unify(name: string): string {
  return name.normalize('NFC').replace(/[’ʼ‘]/g, "'").replace(/[‐‑]/g, '-')
}

function countEdits(a: string, b: string): number {
  return editDistance(foldName(a), foldName(b), 3)
}

function mostEdits(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  if (length < 3) return 0
  if (length < 6) return 1
  // Who misspells a name seldom misspells how it begins.
  return length < 10 && foldName(a).slice(0, 3) !== foldName(b).slice(0, 3) ? 2 : 3
}

/** Whether a given name alone may be the short or the long form of another: `Alex` for `Alexa`, not `Sara` for `Sarah`. */
function isShortForm(word: NamePart, meant: NamePart, { surname, words }: Person): boolean {
  if (surname && (words.length === 1 || word.span.end === surname.span.end)) return false
  const [a, b] = [foldName(word.text), foldName(meant.text)]
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (!long.startsWith(short)) return countEdits(a, b) > 1
  const ending = long.slice(short.length)
  return ending !== 'h' && ending !== 'e' && !short.endsWith(ending)
}
