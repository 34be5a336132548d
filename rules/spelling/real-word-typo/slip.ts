import type { Phrase } from '../../../src/rule/index.ts'
import { LISTS } from './lists.ts'

/**
 * The phrase that a slip in its context stands for: `to hear [form|fro>from] you` finds `form` and `fro`
 * between these words, where `from` is meant.
 *
 * Outside the brackets `(a|b)` are alternatives, `(a|b)?` ones that may be absent, and `!(a|b)` words of
 * which none may stand beside the slip; `{subject}` is any word of the list of this name, and other braces
 * are classes of words as in the guards of `Phrase`. `[a>b/c]` leaves the choice. `unless (bees|hive)` at the
 * end names words of which none may stand anywhere in the letter.
 *
 * @throws SyntaxError when the context marks no slip.
 */
export function toPhrase(context: string): Phrase {
  const [beside = '', subject] = context.split(' unless ')
  const [, left, wrong, right, tail] = /^([^[]*)\[([^>]+)>([^\]]+)\]([^[]*)$/.exec(beside) ?? []
  if (left === undefined || wrong === undefined || right === undefined || tail === undefined) {
    throw new SyntaxError(`no slip is marked in the context \`${context}\``)
  }
  return {
    phrase: wrong.includes('|') ? `(${wrong})` : wrong,
    replacements: right.split('/'),
    ...toGuard('previous', left.trim()),
    ...toGuard('next', tail.trim()),
    ...(subject === undefined ? {} : { unless: expand(subject) }),
  }
}

function toGuard(side: 'previous' | 'next', text: string): Partial<Phrase> {
  const wanted = text.replace(/!\([^()]*\)/, '').trim()
  return {
    ...(wanted === '' ? {} : { [side]: expand(wanted) }),
    ...(wanted === text ? {} : { [`${side}Not`]: expand(text.replace('!', '')) }),
  }
}

/** The runs of words that a context stands for on one side of its slip. */
function expand(text: string): string[] {
  let runs = ['']
  for (const [, group, optional, word] of text.matchAll(/\(((?:[^()]|\([^()]*\))*)\)(\??)|(\S+)/g)) {
    const choices = word === undefined ? splitChoices(group ?? '').flatMap(expand) : listed(word)
    if (optional) choices.push('')
    runs = runs.flatMap((run) => choices.map((choice) => `${run} ${choice}`.trim()))
  }
  return runs
}

/** The alternatives of a group; bars inside an inner group are its own. */
function splitChoices(group: string): string[] {
  return group.match(/(?:[^|()]|\([^()]*\))+/g) ?? []
}

/** The words of a list that is named in braces; else the word itself. */
function listed(word: string): string[] {
  const words = word.startsWith('{') ? LISTS[word.slice(1, -1)] : undefined
  return words ? [...words] : [word]
}
