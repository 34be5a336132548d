import type { LocaleSetting } from '../lexicon/index.ts'

/** The profiles of letters; each sets which rules apply and how strictly. */
export const PROFILES = [
  'cover-letter',
  'motivation',
  'personal-statement',
  'business',
  'reference',
  'email',
] as const

/** What kind of letter it is. */
export type Profile = (typeof PROFILES)[number]

/** What the profile of a letter may be set to: `auto` is whichever its text speaks for. */
export const PROFILE_SETTINGS = ['auto', ...PROFILES] as const

/** See {@link PROFILE_SETTINGS}. */
export type ProfileSetting = (typeof PROFILE_SETTINGS)[number]

/** What is known of the person who applies. */
export interface Applicant {
  readonly name?: string
  readonly email?: string
  readonly phone?: string
  readonly employers?: readonly string[]
  readonly universities?: readonly string[]
}

/** What is known of a letter beside its text, from front matter, configuration, or flags. */
export interface Facts {
  readonly profile?: ProfileSetting
  /** Whom the letter goes to, in the writer's words. */
  readonly to?: string
  readonly organization?: string
  readonly program?: string
  readonly role?: string
  readonly recipient?: string
  /** Other names of the target that may stand in the letter. */
  readonly aliases?: readonly string[]
  readonly applicant?: Applicant
  /** Names of other organisations that the letter may mention. */
  readonly mentionsOk?: readonly string[]
  /** BCP 47, such as `de` or `pt-BR`. */
  readonly language?: string
  /** The kind of English the letter is to be in; by default whichever it is in. */
  readonly locale?: LocaleSetting
  readonly audience?: string
  /** The letter’s date as its front matter writes it. */
  readonly date?: string
  /** How long the letter may be, by the call it answers. */
  readonly maxWords?: number
  /** See {@link maxWords}; spaces and line ends count. */
  readonly maxCharacters?: number
  /** Words this letter may use; see `createPersonalWords` for what an entry accepts. */
  readonly words?: readonly string[]
}

const LISTS = ['aliases', 'mentionsOk', 'words'] as const

/**
 * What is known from two sides: where both say something the second counts; lists add up, and so do the fields
 * of the applicant.
 */
export function mergeFacts(known: Facts, own: Facts): Facts {
  const merged: Record<string, unknown> = { ...known, ...own }
  for (const name of LISTS) {
    if (known[name] && own[name]) merged[name] = [...new Set([...known[name], ...own[name]])]
  }
  if (known.applicant && own.applicant) merged.applicant = { ...known.applicant, ...own.applicant }
  return merged as Facts
}

/** The facts that configurations and flags tell by the same names; `words` add up and are not among them. */
export const FACT_NAMES = [
  'profile',
  'language',
  'locale',
  'to',
  'organization',
  'program',
  'role',
  'recipient',
  'aliases',
  'applicant',
  'mentionsOk',
  'audience',
  'maxWords',
  'maxCharacters',
] as const satisfies readonly (keyof Facts)[]
