import { isCapitalized } from '../source/index.ts'
import { hasOrganization } from './recognize-line.ts'

/** What is wished for, so that a name after it is the target and no station of the past. */
const WISH =
  /\b(?:appl(?:y|ying|ication)|would|could|will|like|love|want|wish|hop(?:e|ing)|eager|keen|excited|enthusiastic|opportunity|chance|motivat\w+|dream|privilege|delighted|pleased|happy|glad|goal|aim|intend|plan|look(?:ing)? forward|consider(?:ed|ing|ation)?|candidate|interest(?:ed)?|advertised|vacan\w+|opening|admission|ideal|suit(?:s|ed)|fit|why|reason|prospect|idea)\b/i
/** What belongs to the past or to somebody else. */
const PAST =
  /\b(?:after|since|while|during|when|whilst|having|had|(?:was|were)(?! (?:very |so )?(?:thrilled|excited|delighted|pleased|glad|happy|interested|drawn|intrigued|impressed))|been|held|did|completed|finished|left|worked|interned|studied|graduated|joined|served|spent|before|years?|months?|currently|current|previous|former|last|recent|where|who|which I|colleagues?|my (?:role|work|time|post|position|job|internship|studies|experience|years|thesis|degree|placement))\b/i

/** After which a name may be a station of the past. */
const STATION: ReadonlySet<string> = new Set('at with for from in of by joined left'.split(' '))
const FUTURE =
  /\b(?:would|will|could|(?:want|like|love|hope|wish|eager|keen|excited|proud|honou?red|pleased|delighted|opportunity|chance|aim|plan|forward) to|apply|applying|application)\b/
const HISTORY =
  /^(?:'s)? (?:in|between|until|since) (?:\w+ )?(?:19|20)\d\d|^,? (?:where I|when|in which I|under)\b/
/** What makes a name one of a part of an organisation, which may be the target's. */
const UNIT =
  /^ (?:office|branch|campus|site|division|department|lab|laboratory|group|chapter|section|ward|unit|studio|project|community|ecosystem|field|industry|sector|market|area|region|culture|challenge|initiative|movement|mission|expedition)\b/

/** What is hoped for after what is applied for, or named as one of several. */
const GOAL =
  /\b(?:long(?:er)?[- ](?:term|run)|in (?:the|my) future|on my return|afterwards|thereafter|subsequently|hereafter|goals?|dreams?|aspir\w+|eventual\w*|one day|some ?day|later|ambition|ultimately|return to|upon|years from now|such as|for example|after (?:graduat|complet|finish|th[ei]s? |my ))/i

/** Words around a name that make it the target's. */
export interface Slot {
  /** The words, in lower case, with which its opener ends but for `the`; most slots cost no more than a look at these. */
  readonly ends: readonly string[]
  /** What ends directly before the name. */
  readonly opener: RegExp
  /** What must stand before that in the same clause, all of it. */
  readonly nouns?: readonly RegExp[]
  /** Whether the words before must speak of a wish. */
  readonly needsWish: boolean
  /** Whether the name must say itself that it is one of an organisation. */
  readonly needsOrganization?: boolean
  /** Whether it may as well be another's. */
  readonly isMention?: boolean
}

const SLOTS: readonly Slot[] = [
  {
    ends: ['at', 'of', 'join', 'joining'],
    opener:
      /\bjoin(?:ing)? (?:the (?:team|staff|staff and students) (?:at|of) |your team at |you at )?(?:the )?$/i,
    needsWish: false,
  },
  {
    ends: ['of', 'at'],
    opener: /\b(?:be(?:come|coming)?|being|as) (?:a )?(?:part|member|student|employee) (?:of|at) (?:the )?$/i,
    needsWish: false,
  },
  {
    ends: ['at', 'with', 'within'],
    opener: /\b(?:at|with|within) (?:the )?$/i,
    nouns: [
      /\b(?:position|role|post|job|vacancy|opening|internship|traineeship|apprenticeship|placement|fellowship|career|future|opportunity|place|ph\.?d|doctorate|programme?|studies|team|school|course|department)\b/i,
    ],
    needsWish: true,
  },
  {
    ends: ['at', 'for'],
    opener:
      /\b(?:to|of|by|in) (?:be )?(?:work(?:ing)?|study(?:ing)?|train(?:ing)?|intern(?:ing)?) (?:at|for) (?:the )?$/i,
    needsWish: true,
  },
  {
    ends: ['to'],
    opener: /\b(?:application|apply(?:ing)?|admission|admitted) to (?:the )?$/i,
    needsWish: false,
  },
  {
    ends: ['at', 'with'],
    opener: /\b(?:at|with) (?:the )?$/i,
    nouns: [/\b(?:apply(?:ing)?|application) /i],
    needsWish: false,
  },
  { ends: ['at'], opener: /^ ?at $/i, needsWish: true },
  {
    ends: ['at', 'of'],
    opener: /\b(?:at|of) (?:the )?$/i,
    nouns: [
      /\b(?:admired?|impressed|drawn|attracted|inspired|respect(?:ed)?)\b/i,
      /\b(?:culture|mission|values|reputation|commitment|ethos|vision|approach|standards)\b/i,
    ],
    needsWish: false,
  },
  {
    ends: ['to'],
    opener: /\b(?:drew|draws?|drawn|attracts?|attracted)(?: me)? to (?:the )?$/i,
    needsWish: false,
  },
  {
    ends: ['to', 'with', 'for'],
    opener:
      /\b(?:(?:contribut(?:e|ing)|valuable|value|asset|addition|benefit) to|(?:fit|match|suited) (?:for|with|to)) (?:the )?$/i,
    needsWish: false,
    isMention: true,
  },
  {
    ends: ['to'],
    opener: /\bto (?:the )?$/i,
    nouns: [
      /\b(?:would|could|should|will|like to|(?:pleased|proud|able|honou?red|happy|glad|delighted) to) bring\b/i,
    ],
    needsWish: false,
  },
  {
    ends: ['of'],
    opener:
      /\b(?:contribute|contributing|add|adding) to the (?:growth|success|work|mission|reputation|development|goals) of (?:the )?$/i,
    needsWish: false,
  },
  {
    ends: ['of', 'at'],
    opener: /\b(?:school|programme?|department|faculty|team|group|institute) (?:of|at) (?:the )?$/i,
    nouns: [/\b(?:convinced|certain|confident|believe) that\b/i],
    needsWish: false,
  },
  {
    ends: ['of', 'at', 'for'],
    opener: /\b(?:of|at|for) (?:the )?$/i,
    nouns: [/\b(?:privilege|honou?r|proud|pleasure|delighted|thrilled) to\b/i],
    needsWish: false,
    needsOrganization: true,
  },
  {
    ends: 'admire respect follow followed choose chose choosing by in about share why that because of'.split(
      ' ',
    ),
    opener:
      /\b(?:admire|respect|follow(?:ed)?|choose|chose|choosing|impressed by|inspired by|interest in|interested in|passionate about|believe in|share|why|know that|because|reputation of|work of|mission of|values of) (?:the )?$/i,
    needsWish: false,
    isMention: true,
  },
]

/** `… is the right home for this project`: said of what is applied for, whatever stands before it. */
const RIGHT_PLACE =
  /^ (?:is|would be|seems) (?:therefore |clearly |exactly |precisely |surely |undoubtedly )?(?:the place where I\b|(?:the|my|an?) (?:right|ideal|perfect|best|natural|only|obvious) (?:place|home|university|employer|company|firm|school|institution|programme?|choice|environment)\b)/
const CHOICE: Slot = { ends: [], opener: /$/, needsWish: false }
const MENTION: Slot = { ends: [], opener: /$/, needsWish: false, isMention: true }

const BEFORE_UNITS = 140
const AFTER_UNITS = 60

/**
 * What stands around a name says: a place of the target, a station of the writer's past, or neither.
 *
 * `start` and `end` are the name's in a text on one line.
 */
export function findSlot(text: string, start: number, end: number): Slot | 'past' | undefined {
  const window = text.slice(Math.max(0, start - BEFORE_UNITS), start)
  const after = text.slice(end, end + AFTER_UNITS).split(/[.!?;] /, 1)[0] as string
  if (RIGHT_PLACE.test(after)) return CHOICE
  if (HISTORY.test(after)) return 'past'
  const lastWord = lastWordOf(window)
  const slots = SLOTS.filter(({ ends }) => ends.includes(lastWord))
  const isStation = STATION.has(lastWord)
  if (slots.length === 0 && !isStation) return undefined
  const before = lastSentenceOf(window)
  if (isStation && isPast(before)) return 'past'
  for (const slot of slots) {
    const match = slot.opener.exec(before)
    if (!match || !hasAll(mainClauseOf(before.slice(0, match.index)), slot.nouns)) continue
    if (slot.needsOrganization && !hasOrganization(text.slice(start, end))) continue
    if (slot.isMention) return slot
    const lead = before.slice(0, match.index + match[0].length)
    if (isPast(lead)) return 'past'
    if (slot.needsWish && !WISH.test(lead) && !WISH.test(after)) continue
    return UNIT.test(after) || GOAL.test(before) || GOAL.test(after.split(',', 1)[0] as string)
      ? MENTION
      : slot
  }
  return undefined
}

/** What follows the last mark that ends a sentence; a small letter goes on with the one before it. */
function lastSentenceOf(text: string): string {
  const mark = text.search(/[.!?] [^.!?]*$/)
  return mark >= 0 && isCapitalized(text, mark + 2) ? text.slice(mark + 1) : text
}

/** The last word of a text that ends with a space, in lower case, but for `the`; none where it is a long one. */
function lastWordOf(text: string): string {
  return /\b([a-z]{1,12}) (?:the )?$/i.exec(text.slice(-18))?.[1]?.toLowerCase() ?? ''
}

function hasAll(clause: string, nouns: readonly RegExp[] = []): boolean {
  return nouns.every((noun) => noun.test(clause))
}

/** Whether the clause that ends here tells of what was: `after joining`, but not `after my studies, I hope to join`. */
function isPast(lead: string): boolean {
  const clause = clauseOf(lead)
  return PAST.test(clause) && !(FUTURE.test(clause) && !/\b(?:was|were|had)\b/.test(clause))
}

/** What stands after the last mark that ends a clause, and the last word that begins one. */
function mainClauseOf(lead: string): string {
  const clauses = clauseOf(lead).split(/ (?:because|since|whose|although|though) /i)
  return clauses.at(-1) as string
}

/** What stands after the last mark that ends a clause. */
function clauseOf(lead: string): string {
  let start = lead.length
  while (start > 0 && !',;:()–—'.includes(lead.charAt(start - 1))) start--
  return lead.slice(start)
}
