import type { Facts, Profile } from '../../../src/rule/index.ts'

/** How long a letter may be; what is absent has no limit. */
export interface Limits {
  readonly maxWords?: number
  readonly minWords?: number
  readonly maxCharacters?: number
  readonly minCharacters?: number
  readonly maxLines?: number
  /** Estimated, as the layout is not known. */
  readonly maxPages?: number
}

/** What a programme asks for. */
interface Preset extends Limits {
  /** The programme, and of when its rules are. */
  readonly name: string
}

/** Programmes by what the option `preset` calls them. Their limits change from year to year. */
export const PRESETS: Readonly<Record<string, Preset>> = {
  'ucas-2026': {
    name: 'UCAS personal statement, for entry in 2026: three answers of at least 350 characters each, 4000 in all',
    maxCharacters: 4000,
    minCharacters: 1050,
  },
  'cambridge-statement-of-interest': {
    name: 'Cambridge graduate portal, statement of interest, as of 2025',
    maxCharacters: 1500,
  },
  'cambridge-research-summary': {
    name: 'Cambridge graduate portal, research summary, as of 2025',
    maxCharacters: 1500,
  },
  'cambridge-career-goals': {
    name: 'Cambridge graduate portal, career goals, as of 2025',
    maxCharacters: 1000,
  },
  'gates-cambridge': { name: 'Gates Cambridge statement, as of 2025', maxCharacters: 3000 },
  'common-app': { name: 'Common App essay, as of 2025', maxWords: 650, minWords: 250 },
  'daad-motivation': { name: 'DAAD letter of motivation, as of 2022: 1 to 3 pages of A4', maxPages: 3 },
  'fulbright-us': { name: 'Fulbright US statement, as of 2023: 1 page, single-spaced', maxPages: 1 },
}

/** The limits that hold for a letter: its own over those of the configuration, and these over a programme’s. */
export function settleLimits(options: Required<Limits> & { readonly preset: string }, facts: Facts): Limits {
  const { preset, ...set } = options
  const { name: _, ...ofProgramme } = PRESETS[preset] ?? { name: '' }
  const { maxWords, maxCharacters } = facts
  return { ...ofProgramme, ...keepGiven(set), ...keepGiven({ maxWords, maxCharacters }) }
}

function keepGiven(limits: Readonly<Record<string, unknown>>): Limits {
  return Object.fromEntries(
    Object.entries(limits).filter(([, limit]) => typeof limit === 'number' && limit > 0),
  )
}

/** What is advised for a kind of letter, in words of its body. */
interface Advice {
  readonly kind: string
  readonly advised: number
  /** Up to so many nothing is said. */
  readonly tolerated: number
}

/** How long the kinds of letters are advised to be for which there is advice. */
export const ADVICE: Readonly<Partial<Record<Profile, Advice>>> = {
  'cover-letter': { kind: 'a cover letter', advised: 400, tolerated: 500 },
  motivation: { kind: 'a motivation letter', advised: 700, tolerated: 900 },
  email: { kind: 'an e-mail', advised: 200, tolerated: 300 },
}

/** What a page holds, single-spaced; with less white space it holds some more. */
export const PAGE = { words: 500, characters: 3000, tolerance: 0.1 } as const
