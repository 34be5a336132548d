import type { Phrase } from '../../../src/rule/index.ts'

/** What stands before the names of people, who may be called as they like. */
const TITLES = ['{title}', '{title} .']

/**
 * The phrases that a slip stands for: `[havard|harverd>Harvard] (university|business)` finds the wrong forms before
 * `|` and `>`, in any case unless they have a capital, where one of the words beside the brackets stands there.
 * `!(…)` names words that must not, `unless (…)` words of which none may stand in the letter, and a `?` at the
 * end says that the right form, behind the `>`, is only likely. Where nothing need follow, the possessive forms are
 * found as well. Behind a title, as in `Ms Julliard`, nothing is found.
 *
 * @throws SyntaxError when nothing is marked, or words stand beside a group.
 */
export function toPhrases(slip: string): Phrase[] {
  const [, before = '', wrong, right, after = '', subject, doubt] =
    /^([^[]*)\[([^>]+)>([^\]]+)\]((?: !?\([^()]*\)| [^\s()!?]+)*?)(?: unless \(([^()]*)\))?( \?)?$/.exec(
      slip,
    ) ?? []
  if (wrong === undefined || right === undefined) {
    throw new SyntaxError(`no slip is marked in \`${slip}\``)
  }
  const guards: Partial<Phrase> = {
    ...withoutTitles(toGuard('previous', before.trim())),
    ...toGuard('next', after.trim()),
    ...(subject === undefined ? {} : { unless: subject.split('|') }),
  }
  const phrase: Phrase = {
    phrase: toGroup(wrong.split('|')),
    replacements: [right],
    // An apostrophe of its own would be straight in a letter with curly ones.
    ...(doubt || right.includes("'") ? { applicability: 'unsafe' } : {}),
    ...guards,
  }
  const owners = wrong.split('|').filter((form) => !form.includes("'"))
  if (guards.next || right.includes("'") || owners.length === 0) return [phrase]
  const possessive: Phrase = {
    phrase: toGroup(owners.map((form) => `${form}'s`)),
    replacements: [right.endsWith('s') ? `${right}'` : `${right}'s`],
    applicability: 'unsafe',
    ...guards,
  }
  return [phrase, possessive]
}

/** Where no word must stand before a slip, none may that makes it the name of a person. */
function withoutTitles(guard: Partial<Phrase>): Partial<Phrase> {
  return guard.previous ? guard : { previousNot: [...TITLES, ...(guard.previousNot ?? [])] }
}

function toGroup(forms: readonly string[]): string {
  return forms.length === 1 ? (forms[0] as string) : `(${forms.join('|')})`
}

/** The guards of one side: groups that must stand there, groups that must not, or a run of words alone. */
function toGuard(side: 'previous' | 'next', text: string): Partial<Phrase> {
  const wanted = /(?:^|[^!])\(([^()]*)\)/.exec(text)?.[1]
  const ruledOut = /!\(([^()]*)\)/.exec(text)?.[1]
  const rest = text.replace(/!?\([^()]*\)/g, '').trim()
  const alone = rest === '' ? undefined : rest
  if (alone && (wanted ?? ruledOut) !== undefined)
    throw new SyntaxError(`words beside a group in \`${text}\``)
  return {
    ...(wanted === undefined && alone === undefined ? {} : { [side]: (wanted ?? alone)?.split('|') }),
    ...(ruledOut === undefined ? {} : { [`${side}Not`]: ruledOut.split('|') }),
  }
}
