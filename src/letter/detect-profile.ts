import type { Profile } from './facts.ts'
import { takeInventory } from './inventory.ts'
import type { Letter, Paragraph, PartName } from './letter.ts'

/** The kind of letter that a text speaks for, and what in it does. */
export interface DetectedProfile {
  readonly profile: Profile
  /** Words of the letter in back-ticks, or what its layout says; lower case, no final full stop. */
  readonly evidence: string
}

/** Signs of one kind: what to look for in a part's folded text in lower case, and what it counts for. */
interface Sign {
  readonly profile: Profile
  /** Of which the letter must hold one to match. */
  readonly words?: readonly string[]
  readonly pattern: RegExp
  readonly weight: number
}

const TITLE_SIGNS: readonly Sign[] = [
  {
    profile: 'motivation',
    words: ['motivation'],
    pattern: /\b(?:letter of motivation|motivation(?:al)? letter)\b/,
    weight: 6,
  },
  {
    profile: 'personal-statement',
    words: ['personal', 'statement', 'ucas'],
    pattern: /^#*\s*(?:personal statement|statement of purpose|personal essay|ucas\b)/,
    weight: 6,
  },
  {
    profile: 'reference',
    words: ['recommendation', 'reference'],
    pattern: /\b(?:letter of (?:recommendation|reference)|reference for|recommendation for)\b/,
    weight: 6,
  },
  {
    profile: 'business',
    pattern:
      /\b(?:complaint|invoice|order (?:no|number)|quotation|tenancy|resignation|termination|cancellation|overdue|account (?:no|number)|proposal|refund|delivery)\b/,
    weight: 4,
  },
]

const STUDIES =
  'school,phd,ph.d,doctoral,master,msc,m.sc,bachelor,graduate,degree,exchange,fellowship,scholarship,residency'.split(
    ',',
  )

const POSTS = 'position,post,role,job,vacancy,interview,internship,apprenticeship,traineeship'.split(',')

const COMPLAINTS = 'complain,refund,delivered,tenancy,landlord,warranty,replacement,overdue'.split(',')

const BODY_SIGNS: readonly Sign[] = [
  {
    profile: 'reference',
    words: ['recommend', 'endorse', 'support', 'reference', 'reservation', 'hesitation'],
    pattern:
      /\bi (?:warmly |strongly |highly |gladly |wholeheartedly |unreservedly )?(?:recommend|endorse) (?:him|her|them|m[rs]s?\b|dr\b|this|the above)|\b(?:pleasure|pleased|delighted|happy|glad|honou?r|privilege) to (?:\w+ )?(?:recommend|endorse|support|write (?:this|a) (?:letter of )?(?:reference|recommendation))\b|\bwithout (?:any )?(?:reservation|hesitation)\b/,
    weight: 5,
  },
  {
    profile: 'reference',
    words: ['i have known', 'i have supervised', 'i have taught', 'i have managed'],
    pattern: /\bi have (?:known|supervised|taught|managed) \w+/,
    weight: 2,
  },
  {
    profile: 'motivation',
    words: STUDIES,
    pattern:
      /\b(?:summer|winter|spring|autumn) school\b|\b(?:ph\.?d|doctoral|master(?:'s|s)?|m\.?sc|bachelor(?:'s|s)?|graduate|degree|exchange|fellowship|scholarship|residency)[ -](?:\w+ )?(?:programme?|position|studies|studentship|school|course|place|project)\b/,
    weight: 2,
  },
  {
    profile: 'motivation',
    words: [...STUDIES, 'studentship', 'doctora', 'program', 'bursary', 'grant', 'mphil'],
    pattern:
      /\b(?:appl(?:y|ying)|application) (?:for|to) (?:the |your |an? |this )?(?:[\w'-]+ ){0,5}(?:scholarship|fellowship|studentship|ph\.?d|doctora\w+|master|m\.?sc|school|programme?|exchange|bursary|grant|mphil|residency)\b/,
    weight: 4,
  },
  {
    profile: 'motivation',
    words: ['admission', 'admitted', 'study at your', 'my studies at', 'scholarship', 'fellowship'],
    pattern: /\b(?:admission|admitted|my studies at|study at your|scholarship|fellowship)\b/,
    weight: 1,
  },
  {
    profile: 'cover-letter',
    words: POSTS,
    pattern:
      /\b(?:appl(?:y|ying)|application) (?:for|to) (?:the |your |an? |this )?(?:[\w'-]+ ){0,6}(?:position|post|role|job|vacancy|internship|apprenticeship|traineeship)\b/,
    weight: 4,
  },
  {
    profile: 'cover-letter',
    words: POSTS,
    pattern: /\b(?:position|post|role|job|vacancy|interview)\b/,
    weight: 1,
  },
  {
    profile: 'business',
    words: [
      'complain',
      'cancel',
      'terminat',
      'refund',
      'resign',
      'notice',
      'invoice',
      'order',
      'consignment',
      'quotation',
      'obliged',
      'outstanding',
    ],
    pattern:
      /\b(?:i (?:wish|want|am writing|write) to (?:complain|cancel|terminate|request a refund)|complain(?:t)? about|hereby (?:resign|terminate|cancel|give notice)|(?:my|notice of) (?:resignation|termination)\b.{0,40}\b(?:from|as|of|with effect)|invoice (?:no\.? ?)?\d{1,20}|our (?:order|invoice|consignment)|your (?:invoice|quotation|order confirmation)|we (?:ordered|should be obliged)|outstanding (?:balance|amount)|full refund)\b/,
    weight: 3,
  },
  {
    profile: 'business',
    words: COMPLAINTS,
    pattern: /\b(?:complain|complaint|refund|delivered|tenancy|landlord|warranty|replacement|overdue)\b/,
    weight: 1,
  },
]

const ADDRESSEE_SIGNS: readonly Sign[] = [
  {
    profile: 'motivation',
    pattern:
      /\b(?:admissions?|selection|scholarship|fellowship|graduate|programme?|school) (?:\w+ )?(?:committee|board|panel|office|team)\b/,
    weight: 2,
  },
  { profile: 'cover-letter', pattern: /\b(?:hiring|recruit\w*|human resources|talent|hr)\b/, weight: 3 },
]

/** What a letter is when nothing speaks for any kind. */
const DEFAULT: DetectedProfile = { profile: 'cover-letter', evidence: 'nothing speaks for another kind' }
/** What the signs must count for together. */
const LEAST_WEIGHT = 3
/** How much of a paragraph is looked at, in UTF-16 code units. */
const MAX_UNITS = 2000

/** The kind of letter that its parts and its words speak for; a cover letter where they are silent. */
export function detectProfile(letter: Letter): DetectedProfile {
  const found = [
    ...findSigns(letter, TITLE_SIGNS, isTitle),
    ...findSigns(letter, ADDRESSEE_SIGNS, ({ part }) => part === 'salutation' || part === 'inside-address'),
    ...findSigns(letter, BODY_SIGNS, ({ part, kind }) => part === 'body' && kind !== 'quote'),
  ]
  const weights = new Map<Profile, number>()
  for (const { sign } of found) weights.set(sign.profile, (weights.get(sign.profile) ?? 0) + sign.weight)
  const [profile, weight] = [...weights].sort(([, a], [, b]) => b - a)[0] ?? []
  if (!profile || !weight || weight < LEAST_WEIGHT) return isEmail(letter) ?? DEFAULT
  if (profile === 'personal-statement' && hasPart(letter, 'salutation')) return DEFAULT
  const strongest = found
    .filter(({ sign }) => sign.profile === profile)
    .reduce((best, next) => (next.sign.weight > best.sign.weight ? next : best))
  return { profile, evidence: `the letter says \`${strongest.words}\`` }
}

interface FoundSign {
  readonly sign: Sign
  readonly words: string
}

/** Each sign once, where the first of the paragraphs shows it. */
function findSigns(
  letter: Letter,
  signs: readonly Sign[],
  isPlace: (paragraph: Paragraph, index: number) => boolean,
): FoundSign[] {
  const inventory = takeInventory(letter)
  const texts = letter.paragraphs.filter(isPlace).map(({ folded }) => folded.lower.slice(0, MAX_UNITS))
  const found: FoundSign[] = []
  for (const sign of signs) {
    if (sign.words?.some((word) => inventory.mayHold(word)) === false) continue
    const words = findFirst(texts, sign.pattern)
    if (words) found.push({ sign, words })
  }
  return found
}

function findFirst(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const words = pattern.exec(text)?.[0].trim()
    if (words) return words
  }
  return undefined
}

/** Longer than this a first line is no title, in UTF-16 code units. */
const MAX_TITLE_UNITS = 80

function isTitle({ part, kind, folded }: Paragraph, index: number): boolean {
  return part === 'subject' || kind === 'heading' || (index === 0 && folded.text.length <= MAX_TITLE_UNITS)
}

/** Only a whole header of a message says that it is one: `Subject:` alone stands over letters too. */
function isEmail(letter: Letter): DetectedProfile | undefined {
  const heading = letter.prose.slice(0, MAX_UNITS)
  const isMessage = /^from:/im.test(heading) && /^to:/im.test(heading) && /^subject:/im.test(heading)
  return isMessage
    ? { profile: 'email', evidence: 'the letter begins with the header of a message' }
    : undefined
}

function hasPart({ children }: Letter, name: PartName): boolean {
  return children.some((part) => part.name === name)
}
