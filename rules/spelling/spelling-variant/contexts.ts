import type { Kind } from './families.ts'

/** The words about a form, in lower case with straight apostrophes; empty at the ends of a sentence. */
export interface Context {
  readonly previous: string
  readonly next: string
}

/** An American form that is another word as well, and so counts in some contexts only. */
export interface ContextualForm {
  readonly british: string
  /** As the table of words has it. */
  readonly word: string
  readonly kinds: readonly Kind[]
  fits(context: Context): boolean
}

/** Whether a word is one of these, which are gathered when the first is asked about. */
function oneOf(words: string): (word: string) => boolean {
  let gathered: ReadonlySet<string> | undefined
  return (word) => {
    gathered ??= new Set(words.split(/\s+/))
    return gathered.has(word)
  }
}

const isCourse = oneOf(
  `master's bachelor's masters bachelors phd msc bsc mba doctoral doctorate graduate undergraduate postgraduate degree
  exchange scholarship fellowship internship trainee traineeship apprenticeship mentoring study summer
  research outreach`,
)
const isUnitWord = oneOf('square cubic hundred thousand million')
const isTyred = oneOf('flat car truck bicycle bike winter spare rubber tractor aircraft')
const isTyreMaker = oneOf('manufacturer manufacturers maker makers industry pressure treads tread company')
const isMeasured = oneOf('per long wide high tall deep away')
const isDeterminer = oneOf("a the my your our his her their its no driving driver's nursing pilot's")
const isPractiser = oneOf('i we you they can could will would shall should must may might')
const isProfession = oneOf('law medicine nursing dentistry psychiatry pharmacy midwifery')
const isBanker = oneOf("cashier's certified bounced uncashed")
const isFloor = oneOf('two three four five six seven eight nine ten multi')
const isBuilding = oneOf(
  'building buildings house houses home homes school hospital tower block office library wing',
)

const NORTH_AMERICAN: readonly Kind[] = ['US', 'CA']

/** By the American forms: the contexts in which each is surely the one that British spelling tells apart. */
const WITH_PLURAL: Readonly<Record<string, ContextualForm>> = {
  program: {
    british: 'programme',
    word: 'program(me)',
    kinds: ['US', 'CA', 'AU'],
    fits: ({ previous }) => isCourse(previous),
  },
  meter: { british: 'metre', word: 'met{er|re}', kinds: ['US'], fits: isMeasure },
  tire: {
    british: 'tyre',
    word: 't{i|y}re',
    kinds: NORTH_AMERICAN,
    fits: ({ previous, next }) => isTyred(previous) || isTyreMaker(next),
  },
  license: {
    british: 'licence',
    word: 'licen{s|c}e',
    kinds: ['US'],
    fits: ({ previous }) => isDeterminer(previous),
  },
  check: {
    british: 'cheque',
    word: 'che{ck|que}',
    kinds: ['US'],
    fits: ({ previous }) => isBanker(previous),
  },
}

/** The same of forms whose plural says nothing. */
const ALONE: Readonly<Record<string, ContextualForm>> = {
  practice: { british: 'practise', word: 'practi{c|s}e', kinds: NORTH_AMERICAN, fits: isVerb },
  story: {
    british: 'storey',
    word: 'stor{|e}y',
    kinds: ['US'],
    fits: ({ previous, next }) => (isFloor(previous) || /^\d+$/.test(previous)) && isBuilding(next),
  },
}

/** What is known of a form, given in lower case, that is another word in other contexts. */
export function findContextual(form: string): ContextualForm | undefined {
  if (Object.hasOwn(ALONE, form)) return ALONE[form]
  if (Object.hasOwn(WITH_PLURAL, form)) return WITH_PLURAL[form]
  const singular = form.slice(0, -1)
  if (!form.endsWith('s') || !Object.hasOwn(WITH_PLURAL, singular)) return undefined
  const one = WITH_PLURAL[singular] as ContextualForm
  return { ...one, british: `${one.british}s` }
}

/** Every form that counts in some contexts only. */
export function listContextual(): string[] {
  return [...Object.keys(WITH_PLURAL).flatMap((form) => [form, `${form}s`]), ...Object.keys(ALONE)]
}

function isMeasure({ previous, next }: Context): boolean {
  return /\d$/.test(previous) || isUnitWord(previous) || isMeasured(next)
}

function isVerb({ previous, next }: Context): boolean {
  return isPractiser(previous) || (previous === 'to' && isProfession(next))
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
