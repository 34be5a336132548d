import type { Salutation } from '../salutation/read.ts'

/** The kinds of salutation that name nobody: a formula (`To whom …`), `Dear Sir or Madam`, `Dear Team`, an office (`Dear Hiring Manager`), and others. */
export type Kind = 'formula' | 'sir-or-madam' | 'team' | 'role' | 'other'

const SIRS = new Set("dear sir sirs s madam madams madame mam maam ma'am mesdames or and & /".split(' '))
const WOMEN = /^(?:mad|mam|maa?m|ma'am|mesdames)/
const IMPERSONAL = new Set(
  `hr|hr department|hr dept|human resources|human resources department|human resource
human resource department|personnel|personnel department|recruiter|recruiters|recruitment
talent acquisition|hiring|manager|managers|sir manager|employer|employers|prospective employer
potential employer|future employer|employer / recruiter|recruiter / employer|all|everyone|everybody
anyone|company|your company|organization|organisation|concern|concerned|concerned person
concerned authority|whoever|reader|recipient|person in charge|responsible person|sir / madam hr
sir or madam hr|sir / madam recruiter|to whom it may concern|whom it may concern`.split(/[|\n]/),
)

/** The kind of a salutation that names nobody; of others nothing. */
export function classifySalutation({ words, addressee }: Salutation): Kind | undefined {
  const all = words.join(' ')
  if (/^(?:dear )?(?:to )?who\w* (?:it|this|may|concern)/.test(all) || all === 'to all concerned')
    return 'formula'
  if (all === 'dear team') return 'team'
  if (/^dear (?:hiring|recruitment|recruiting|hr) manager$/.test(all)) return 'role'
  if (addressee.length > 0 && IMPERSONAL.has(words.slice(1).join(' '))) return 'other'
  if (!words.every((word) => SIRS.has(word)) || !words.some((word) => /^(?:sir|mad|ma)/.test(word)))
    return undefined
  const isOfMen =
    words.some((word) => word === 'sirs' || word === 's') && !words.some((word) => WOMEN.test(word))
  // "Sir," alone opens a letter to an editor or a minister.
  if (isOfMen || (words.length === 1 && words[0] !== 'dear')) return undefined
  return /^(?:dear )?(?:sir or madam|madam or sir)$/.test(all) ? 'sir-or-madam' : 'other'
}
