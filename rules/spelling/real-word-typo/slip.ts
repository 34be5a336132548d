import type { Phrase } from '../../../src/rule/index.ts'
import { LISTS } from './lists.ts'

/**
 * The phrase that a slip in its context stands for: `to hear [form|fro>from] you` finds `form` and `fro`
 * between these words, where `from` is meant.
 *
 * Outside the brackets `(a|b)` are alternatives, `(a|b)?` ones that may be absent, and `!(a|b)` words of
 * which none may stand beside the slip; `{subject}` is any word of the list of this name, and other braces
 * are classes of words as in the guards of `Phrase`. `[a>b/c]` leaves the choice.
 *
 * @throws SyntaxError when the context marks no slip.
 */
export function toPhrase(context: string): Phrase {
  return new Slip(context) as Phrase
}

/** Every start pays for making these; few slips are ever met, and only these pay for their guards. */
class Slip {
  readonly phrase: string
  readonly #context: string
  readonly #open: number
  readonly #close: number
  #before: Guard | undefined
  #after: Guard | undefined

  constructor(context: string) {
    this.#context = context
    this.#open = context.indexOf('[')
    this.#close = context.indexOf(']', this.#open)
    const arrow = context.indexOf('>', this.#open)
    if (this.#open < 0 || arrow < 0 || this.#close < arrow) {
      throw new SyntaxError(`no slip is marked in the context \`${context}\``)
    }
    const wrong = context.slice(this.#open + 1, arrow)
    this.phrase = wrong.includes('|') ? `(${wrong})` : wrong
  }

  get replacements(): readonly string[] {
    const marked = this.#context.slice(this.#open, this.#close)
    return marked.slice(marked.indexOf('>') + 1).split('/')
  }

  get previous(): readonly string[] | undefined {
    this.#before ??= toGuard(this.#context.slice(0, this.#open).trim())
    return this.#before.wanted
  }

  get previousNot(): readonly string[] | undefined {
    this.#before ??= toGuard(this.#context.slice(0, this.#open).trim())
    return this.#before.forbidden
  }

  get next(): readonly string[] | undefined {
    this.#after ??= toGuard(this.#context.slice(this.#close + 1).trim())
    return this.#after.wanted
  }

  get nextNot(): readonly string[] | undefined {
    this.#after ??= toGuard(this.#context.slice(this.#close + 1).trim())
    return this.#after.forbidden
  }
}

/** Runs of words of which one must, and none may, stand on one side of a slip. */
interface Guard {
  readonly wanted: readonly string[] | undefined
  readonly forbidden: readonly string[] | undefined
}

function toGuard(text: string): Guard {
  const wanted = text.replace(/!\([^()]*\)/, '').trim()
  return {
    wanted: wanted === '' ? undefined : expand(wanted),
    forbidden: wanted === text ? undefined : expand(text.replace('!', '')),
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
