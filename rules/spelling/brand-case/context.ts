import { CONTEXTUAL_FORMS } from './contexts.ts'
import { toKey } from './lines.ts'

/** A word of a sentence and where it stands. */
interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * What so many words, from one on, are to be in their place, if they are a name only beside certain others;
 * undefined where they are none.
 */
export function judgeInContext(
  words: readonly Place[],
  at: number,
  length: number,
  prose: string,
  isAbout: (words: string) => boolean,
): string | undefined {
  const text = words
    .slice(at, at + length)
    .map((word) => word.text)
    .join(' ')
  const end = at + length
  const keyAt = (index: number) => toKey(words[index]?.text ?? '')
  return CONTEXTUAL_FORMS.find((form) => {
    if (!form.wrong.includes(text)) return false
    const follows = isJoined(words, at, prose) && isAmong(form.before, keyAt(at - 1))
    const precedes = isJoined(words, end, prose) && isAmong(form.after, keyAt(end))
    const isListed = isAmong(form.listed, keyAt(keyAt(at - 1) === 'and' ? at - 2 : at - 1))
    const fits = form.needsBoth ? follows && precedes : follows || precedes || isListed
    return fits && !isAmong(form.notAfter, keyAt(end)) && !(form.unless && isAbout(form.unless))
  })?.right
}

/** Whether a word is one of those that are given with spaces between. */
function isAmong(words: string | undefined, word: string): boolean {
  return words !== undefined && word !== '' && ` ${words} `.includes(` ${word} `)
}

/** Whether only white space stands between a word and the one before. */
export function isJoined(words: readonly Place[], at: number, prose: string): boolean {
  const [previous, next] = [words[at - 1], words[at]]
  if (!previous || !next) return false
  for (let i = previous.end; i < next.start; i++) if (prose.charAt(i).trim() !== '') return false
  return next.start > previous.end
}
