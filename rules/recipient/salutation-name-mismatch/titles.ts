import type { Person, Severity, TitleKind } from '../../../src/rule/index.ts'
import { genderOfName } from './given-names.ts'

/** A contradiction between the titles of a salutation and what is known of the recipient. */
export interface TitleMismatch {
  readonly message: 'rank' | 'gender' | 'title' | 'givenName'
  readonly severity: Severity
}

const PLAIN = new Set<TitleKind>(['mr', 'ms', 'mrs', 'miss', 'madam', 'mx'])
const WOMEN = new Set<TitleKind>(['ms', 'mrs', 'miss', 'madam'])

/** What contradicts in the titles of two persons of one name, if anything does. */
export function compareTitles(salutation: Person, recipient: Person): TitleMismatch | undefined {
  const said = kindsOf(salutation)
  const known = kindsOf(recipient)
  if (said.length === 0) return undefined
  const [saidGender, knownGender] = [genderOf(salutation), genderOf(recipient)]
  if (saidGender && knownGender && saidGender !== knownGender) return { message: 'gender', severity: 'error' }
  const isPlain = said.every((kind) => PLAIN.has(kind))
  if (known.some(isLearned)) return isPlain ? { message: 'rank', severity: 'error' } : undefined
  if (known.length === 0) {
    if (isPlain && recipient.hasDoctorate) return { message: 'rank', severity: 'warning' }
    const [given] = recipient.surname ? recipient.given : []
    const usual = given && genderOfName(given.text)
    return saidGender && usual && usual !== saidGender
      ? { message: 'givenName', severity: 'warning' }
      : undefined
  }
  if (!known.every((kind) => PLAIN.has(kind)) || recipient.hasDoctorate) return undefined
  if (said.some(isLearned)) return { message: 'title', severity: 'warning' }
  const [a, b] = [said[0] as TitleKind, known[0] as TitleKind]
  const isVague = a === b || a === 'madam' || b === 'madam'
  return isPlain && !isVague ? { message: 'title', severity: 'warning' } : undefined
}

function kindsOf({ titles }: Person): TitleKind[] {
  return titles.map(({ kind }) => kind)
}

function isLearned(kind: TitleKind): boolean {
  return kind === 'dr' || kind === 'professor'
}

function genderOf({ titles }: Person): 'man' | 'woman' | undefined {
  for (const { kind, text } of titles) {
    if (kind === 'mr' || /^(?:sir|lord|father|brother)$/i.test(text)) return 'man'
    if (WOMEN.has(kind) || /^(?:dame|lady|sister)$/i.test(text)) return 'woman'
  }
  return undefined
}
