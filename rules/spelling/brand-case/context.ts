import { CONTEXTUAL_FORMS } from './contexts.ts'
import { toKey } from './names.ts'

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
  isAbout: (words: ReadonlySet<string>) => boolean,
): string | undefined {
  const text = words
    .slice(at, at + length)
    .map((word) => word.text)
    .join(' ')
  const end = at + length
  const keyAt = (index: number) => toKey(words[index]?.text ?? '')
  return CONTEXTUAL_FORMS.find((form) => {
    if (!form.wrong.includes(text)) return false
    const follows = isJoined(words, at, prose) && form.before?.has(keyAt(at - 1)) === true
    const precedes = isJoined(words, end, prose) && form.after?.has(keyAt(end)) === true
    const isListed = form.listed?.has(keyAt(keyAt(at - 1) === 'and' ? at - 2 : at - 1)) === true
    const fits = form.needsBoth ? follows && precedes : follows || precedes || isListed
    return fits && !form.notAfter?.has(keyAt(end)) && !(form.unless && isAbout(form.unless))
  })?.right
}

/** Whether only white space stands between a word and the one before. */
export function isJoined(words: readonly Place[], at: number, prose: string): boolean {
  const [previous, next] = [words[at - 1], words[at]]
  if (!previous || !next) return false
  for (let i = previous.end; i < next.start; i++) if (prose.charAt(i).trim() !== '') return false
  return next.start > previous.end
}
