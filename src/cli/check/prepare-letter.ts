import type { Notice } from '../../diagnostic/index.ts'
import {
  addLocale,
  DEFAULT_LANGUAGE,
  detectProfile,
  type Letter,
  type Profile,
  parseLetter,
} from '../../letter/index.ts'
import { type Source, toPoint } from '../../source/index.ts'
import type { LintRequest } from './lint-request.ts'

/** What is known of a letter beside its tree. */
export interface KnownLetter {
  readonly profile: Profile
  /** Why the letter was taken for that, where nobody said what it is. */
  readonly profileEvidence?: string
  /** BCP 47. */
  readonly language: string
  /** What is wrong with the letter's front matter. */
  readonly notices: readonly Notice[]
  /** Where facts come from that neither the configuration nor the front matter has. */
  readonly origins: Readonly<Record<string, string>>
}

/** A letter that was read and parsed; the rules have not seen it yet. */
export interface PreparedLetter extends KnownLetter {
  readonly letter: Letter
}

/** Parses a letter, and settles what flags say of it and what follows from its facts and its text. */
export async function prepareLetter(
  source: Source,
  { configuration, flags: { facts: told = {} } }: LintRequest,
): Promise<PreparedLetter> {
  const parsed = await parseLetter(source, configuration.facts, told)
  const facts = addLocale(parsed.facts)
  const letter = { ...parsed, facts }
  return {
    letter,
    ...settleProfile(letter),
    language: facts.language ?? DEFAULT_LANGUAGE,
    notices: [...noteEmptiness(letter), ...noteFrontMatter(letter)],
    origins: {
      ...(facts === parsed.facts ? {} : { 'facts.locale': 'facts.language' }),
      ...Object.fromEntries(Object.keys(told).map((name) => [`facts.${name}`, flagOf(name)])),
    },
  }
}

function settleProfile(letter: Letter): Pick<PreparedLetter, 'profile' | 'profileEvidence'> {
  const { profile = 'auto' } = letter.facts
  if (profile !== 'auto') return { profile }
  const { profile: likely, evidence } = detectProfile(letter)
  return { profile: likely, profileEvidence: evidence }
}

/** The flag that gives a fact: `--mentions-ok` for `mentionsOk`. */
function flagOf(fact: string): string {
  return `--${fact.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`
}

function noteEmptiness({ source: { path }, words }: Letter): Notice[] {
  return words.length > 0 ? [] : [{ level: 'warning', file: path, message: `\`${path}\` holds no words` }]
}

function noteFrontMatter({ source, frontMatterProblems }: Letter): Notice[] {
  return frontMatterProblems.map(({ message, span }) => {
    const { line, column } = toPoint(source, span.start)
    return { level: 'warning', file: source.path, message: `${source.path}:${line}:${column}: ${message}` }
  })
}
