import type { WordList } from './notation.ts'
import { DOUBLED, UNDOUBLED } from './words/doubled.ts'
import { ISE, YSE } from './words/ise.ts'
import { AE, AESTHETIC, ENCYCLOPAEDIA, ORTHOPAEDIC } from './words/medical.ts'
import { ENCE, OUR, RE, THEATRE } from './words/or-er.ts'
import {
  ACKNOWLEDGEMENT,
  ARTEFACT,
  CATALOGUE,
  CHEQUE,
  DIALOGUE,
  GREY,
  JUDGEMENT,
  PLOUGH,
  SCEPTICAL,
  SULPHUR,
  TOWARDS,
  WHILST,
} from './words/other.ts'

/** The kinds of English that a letter can be in; British with -ise and with -ize are told apart. */
export const KINDS = ['US', 'GB', 'GB-ize', 'CA', 'AU'] as const

/** See {@link KINDS}. */
export type Kind = (typeof KINDS)[number]

/** One of the two spellings of a word. */
export type Side = 'american' | 'british'

/** Words that the same kinds of English spell alike. */
export interface Family {
  readonly lists: readonly WordList[]
  /** The kinds whose writers use the American form; undefined where it is another word as well. */
  readonly american: readonly Kind[] | undefined
  readonly british: readonly Kind[]
  /** Forms that are met in kinds they do not belong to, and so do not show which kind a letter is in. */
  readonly weak?: readonly Side[]
  /** Whether the sides differ by -ize and -ise only, of which Britain has both. */
  readonly isIse?: true
}

const ALL = KINDS
const BRITISH: readonly Kind[] = ['GB', 'GB-ize', 'AU']
const COMMONWEALTH: readonly Kind[] = [...BRITISH, 'CA']
const NORTH_AMERICAN: readonly Kind[] = ['US', 'CA']

/** All families. Where dictionaries and style guides of a country disagree, it is said to use both forms. */
export const FAMILIES: readonly Family[] = [
  { lists: [...OUR, ...RE, ...ENCE, ...DOUBLED, ...GREY], american: ['US'], british: COMMONWEALTH },
  { lists: THEATRE, american: ['US'], british: COMMONWEALTH, weak: ['british'] },
  { lists: CATALOGUE, american: ['US'], british: ALL, weak: ['british'] },
  { lists: DIALOGUE, american: ['US', 'CA', 'AU'], british: ALL, weak: ['american'] },
  { lists: AESTHETIC, american: ['US'], british: ALL },
  { lists: [...YSE, ...SCEPTICAL], american: NORTH_AMERICAN, british: BRITISH },
  { lists: ARTEFACT, american: NORTH_AMERICAN, british: BRITISH, weak: ['american', 'british'] },
  { lists: ISE, american: ['US', 'GB-ize', 'CA'], british: ['GB', 'AU'], isIse: true },
  { lists: [...UNDOUBLED, ...AE, ...PLOUGH], american: NORTH_AMERICAN, british: COMMONWEALTH },
  { lists: TOWARDS, american: NORTH_AMERICAN, british: COMMONWEALTH, weak: ['american', 'british'] },
  { lists: [...ENCYCLOPAEDIA, ...SULPHUR], american: ALL, british: COMMONWEALTH },
  { lists: [...ACKNOWLEDGEMENT, ...ORTHOPAEDIC], american: ALL, british: COMMONWEALTH, weak: ['british'] },
  { lists: CHEQUE, american: undefined, british: COMMONWEALTH },
  { lists: [...JUDGEMENT, ...WHILST], american: undefined, british: COMMONWEALTH, weak: ['british'] },
]
