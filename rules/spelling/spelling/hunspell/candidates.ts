import type { Compounds } from './compounds.ts'
import { type Alphabet, type Edit, isSure, listEdits } from './edits.ts'
import type { Engine } from './engine.ts'

/** Where words are looked for that may have been meant. */
export interface Sources {
  readonly alphabet: Alphabet
  readonly engine: Engine
  /** Where the language writes compounds as one word. */
  readonly compounds: Compounds | undefined
  /** Whether nouns have a capital. */
  readonly hasNounCapitals: boolean
}

/** The words, else compounds, that each of some misspelt words is one slip away from, the surest first. */
export function findCandidates(words: readonly string[], sources: Sources): Map<string, Edit[]> {
  const { engine, compounds, alphabet, hasNounCapitals } = sources
  const edits = new Map(
    words.map((word) => [
      word,
      [...(hasNounCapitals ? [withCapital(word)] : []), ...listEdits(word, alphabet)],
    ]),
  )
  engine.look([...edits.values()].flatMap((list) => list.map(({ word }) => word)))
  return new Map(
    [...edits].map(([word, list]) => {
      const known = list.filter((edit) => engine.has(edit.word))
      return [word, known.length > 0 || !compounds ? known : findCompounds(word, alphabet, compounds)]
    }),
  )
}

function withCapital(word: string): Edit {
  return { word: word.charAt(0).toUpperCase() + word.slice(1), slip: 'case' }
}

/** Shorter parts are near to too many words. */
const LEAST_PART = 5

/** Compounds of which one part is one slip from a word. */
function findCompounds(word: string, alphabet: Alphabet, compounds: Compounds): Edit[] {
  const found = new Map<string, Edit>()
  const listSure = (part: string) => listEdits(part, alphabet).filter(({ slip }) => isSure(slip))
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    if (compounds.isHead(head)) {
      const edits = listSure(tail)
      compounds.lookTails(edits.map((edit) => edit.word))
      for (const edit of edits) {
        if (compounds.isTail(edit.word)) found.set(head + edit.word, { ...edit, word: head + edit.word })
      }
    }
    if (compounds.isTail(tail)) {
      const edits = listSure(head)
      compounds.lookHeads(edits.map((edit) => edit.word))
      for (const edit of edits) {
        if (compounds.isHead(edit.word)) found.set(edit.word + tail, { ...edit, word: edit.word + tail })
      }
    }
  }
  return [...found.values()]
}
