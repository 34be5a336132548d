import type { Kind } from './families.ts'
import { listPairs } from './notation.ts'

/** The words about a form, in lower case with straight apostrophes; empty at the ends of a sentence. */
export interface Context {
  readonly previous: string
  readonly next: string
}

/** An American form that is another word as well, and so counts in some contexts only. */
export interface ContextualForm {
  readonly american: string
  readonly british: string
  /** As the table of words has it. */
  readonly word: string
  readonly kinds: readonly Kind[]
  fits(context: Context): boolean
}

const set = (words: string) => new Set(words.trim().split(/\s+/))

const COURSES = set(
  `master's bachelor's masters bachelors phd msc bsc mba doctoral doctorate graduate undergraduate postgraduate degree
  exchange scholarship fellowship internship trainee traineeship apprenticeship mentoring study summer
  research outreach`,
)
const UNIT_WORDS = set('square cubic hundred thousand million')
const TYRED = set('flat car truck bicycle bike winter spare rubber tractor aircraft')
const TYRE_MAKERS = set('manufacturer manufacturers maker makers industry pressure treads tread company')
const MEASURED = set('per long wide high tall deep away')
const DETERMINERS = set("a the my your our his her their its no driving driver's nursing pilot's")
const PRACTISERS = set('i we you they can could will would shall should must may might')
const PROFESSIONS = set('law medicine nursing dentistry psychiatry pharmacy midwifery')
const BANKERS = set("cashier's certified bounced uncashed")
const FLOORS = set('two three four five six seven eight nine ten multi')
const BUILDINGS = set(
  'building buildings house houses home homes school hospital tower block office library wing',
)

const NORTH_AMERICAN: readonly Kind[] = ['US', 'CA']

/** Contexts in which a form is surely the one that British spelling tells apart. */
export const CONTEXTUAL_FORMS: readonly ContextualForm[] = [
  ...plural('program(me)', ['US', 'CA', 'AU'], ({ previous }) => COURSES.has(previous)),
  ...plural('met{er|re}', ['US'], isMeasure),
  ...plural('t{i|y}re', NORTH_AMERICAN, ({ previous, next }) => TYRED.has(previous) || TYRE_MAKERS.has(next)),
  ...plural('licen{s|c}e', ['US'], ({ previous }) => DETERMINERS.has(previous)),
  ...plural('che{ck|que}', ['US'], ({ previous }) => BANKERS.has(previous)),
  { american: 'practice', british: 'practise', word: 'practi{c|s}e', kinds: NORTH_AMERICAN, fits: isVerb },
  {
    american: 'story',
    british: 'storey',
    word: 'stor{|e}y',
    kinds: ['US'],
    fits: ({ previous, next }) => (FLOORS.has(previous) || /^\d+$/.test(previous)) && BUILDINGS.has(next),
  },
]

function isMeasure({ previous, next }: Context): boolean {
  return /\d$/.test(previous) || UNIT_WORDS.has(previous) || MEASURED.has(next)
}

function isVerb({ previous, next }: Context): boolean {
  return PRACTISERS.has(previous) || (previous === 'to' && PROFESSIONS.has(next))
}

function* plural(
  word: string,
  kinds: readonly Kind[],
  fits: ContextualForm['fits'],
): Generator<ContextualForm> {
  for (const pair of listPairs({ list: { words: word, endings: 's' }, entry: word }))
    yield { ...pair, kinds, fits }
}

/** Where a form is another word, or part of a term that is spelt so everywhere. */
export const EXCEPTIONS: Readonly<Record<string, (context: Context) => boolean>> = {
  // The unit of an absorbed dose.
  gray: ({ previous }) => /\d$/.test(previous),
  // A French degree.
  licence: ({ next }) => next === 'in' || next === 'de' || next === 'degree',
  dialog: ({ next }) => /^(?:box|boxes|window|windows)$/.test(next),
  rigor: ({ next }) => next === 'mortis',
  spelt: ({ next }) => /^(?:flour|bread|wheat|grain)$/.test(next),
  burnt: ({ next }) => /^(?:orange|umber|sienna|toast)$/.test(next),
}
