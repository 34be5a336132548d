import {
  createPersonalWords,
  type Facts,
  type Letter,
  type RuleContext,
  type Severity,
} from '../../../src/rule/index.ts'
import { EXPANSIONS } from './expansions.ts'
import { readIntroductions } from './introductions.ts'
import { isCommon, isKnownTo, isName, isOfField, type Readers } from './known.ts'
import { findLongForm, findWords, type LongForm, matchInitials } from './long-forms.ts'
import {
  isExplained,
  isInName,
  isOfOwnPlace,
  isPronounceable,
  isRomanNumeral,
  isVita,
} from './surroundings.ts'
import { type Token, tokenize } from './tokens.ts'
import { findUses, type Use } from './uses.ts'

/** An acronym that the letter does not introduce. */
export interface Candidate {
  readonly acronym: string
  /** In the text of the letter, in order; at least one. */
  readonly uses: readonly [Use, ...Use[]]
  /** The words it most likely stands for, where the letter has them. */
  readonly longForm?: LongForm
  /** In place of the rule's own. */
  readonly severity?: Severity
}

/** What is asked of the context of a rule. */
type Context = Pick<RuleContext<unknown>, 'facts' | 'lexicon'>

/** The acronyms of a letter that its readers need explained, in order. */
export function findCandidates(
  letter: Letter,
  context: Context,
  readers: Readers,
  known: readonly string[],
): Candidate[] {
  const all = findUses(letter)
  if (all.size === 0 || all.size > MAX_ACRONYMS) return []
  const names = createNames(letter, [...known, ...(context.facts.words ?? [])])
  const reading = { letter, context, readers, all, names, tokens: lazily(() => tokenizeText(letter)) }
  const candidates = [...all].flatMap(([acronym, uses]) => judge(reading, acronym, uses))
  const strange = candidates.filter(({ longForm, uses }) => !longForm && !isOwn(letter, uses))
  // One who writes many that no list has writes to people of a field that the lists do not have.
  return strange.length > MAX_STRANGE ? candidates.filter((each) => !strange.includes(each)) : candidates
}

/** No letter has more; a file that has is a table, and would take long. */
const MAX_ACRONYMS = 60
const MAX_STRANGE = 2

interface Reading {
  readonly letter: Letter
  readonly context: Context
  readonly readers: Readers
  readonly all: ReadonlyMap<string, readonly Use[]>
  /** Whether an acronym is a name that the reader knows: the target’s, one of an address, or one vouched for. */
  readonly names: (acronym: string) => boolean
  readonly tokens: () => readonly Token[]
}

/** The cheapest questions come first: most acronyms of most letters are known. */
function judge(reading: Reading, acronym: string, all: readonly Use[]): Candidate[] {
  const { letter, readers, context } = reading
  const isDaily = isCommon(acronym)
  if ((isDaily && acronym !== 'CV') || isRomanNumeral(acronym) || reading.names(acronym)) return []
  const isListed = isDaily || isName(acronym) || isOfField(acronym)
  const isKnown = isDaily || isKnownTo(readers, acronym)
  // Capitals also stress a word: “I did NOT”.
  const commonness = isListed ? 0 : context.lexicon.commonness(acronym.toLowerCase())
  if (commonness >= (isOwn(letter, all) ? DAILY_WORD : COMMON_WORD)) return []
  const longForm = isListed ? findKnownWords(reading, acronym) : findLongForm(reading.tokens(), acronym)
  if (!longForm && isKnown) return []
  const [first, ...rest] = all.filter((use) => use.isText && !isOtherwise(letter, acronym, use))
  if (!first) return []
  const said = readIntroductions(letter, acronym, all)
  if (said === 'words') return []
  const uses = [first, ...rest] as const
  const isChance = longForm && !isListed && acronym.length === 2 && longForm.uses.length === 1
  if (isChance && context.lexicon.has(acronym)) return []
  if (longForm && isToldAtOnce(letter, first, longForm)) return []
  if (longForm) return [{ acronym, uses, longForm, ...(isKnown ? { severity: 'info' } : {}) }]
  if (isListed || isOwn(letter, uses)) return [{ acronym, uses }]
  if (said === 'remark' || isLikelyKnown(reading, acronym, uses)) return []
  // A reader of the field may know what no list has.
  return [{ acronym, uses, severity: 'info' }]
}

/** Whether the words follow so closely, within a bracket, that the reader ties them: `AGMA contracts (the …)`. */
function isToldAtOnce({ prose }: Letter, first: Use, { uses: [use] }: LongForm): boolean {
  const between = prose.slice(first.end, Math.max(first.end, use.start))
  return use.start > first.end && between.length <= MAX_ASIDE_UNITS && /^[^.!?()]*\([^.!?)]*$/.test(between)
}

const MAX_ASIDE_UNITS = 40

/** Whether an acronym is anywhere said to be a thing of one place. */
function isOwn(letter: Letter, uses: readonly Use[]): boolean {
  return uses.some((use) => isOfOwnPlace(letter, use))
}

/** Whether capitals are something else at a place: a piece of a name, or a curriculum vitae. */
function isOtherwise(letter: Letter, acronym: string, use: Use): boolean {
  return isInName(letter, use) || (acronym === 'CV' && isVita(letter, use))
}

/** The words of an acronym that a field knows; the initials of two letters prove too little for that. */
function findKnownWords({ tokens }: Reading, acronym: string): LongForm | undefined {
  for (const line of EXPANSIONS.split('\n')) {
    const words = line.startsWith(`${acronym} `) && findWords(tokens(), line.slice(acronym.length + 1))
    if (words) return words
  }
  return acronym.length > 2 ? findLongForm(tokens(), acronym) : undefined
}

const COMMON_WORD = 3
const DAILY_WORD = 5
const MAX_LETTERS = 5
const EXPERT_ACRONYMS = 2

/** Whether an acronym that no list has may be a name, or one among people of a field. */
function isLikelyKnown({ letter, context, all }: Reading, acronym: string, uses: readonly Use[]): boolean {
  if (acronym.length > MAX_LETTERS || isPronounceable(acronym) || context.lexicon.has(acronym)) return true
  if (uses.some((use) => isExplained(letter, use))) return true
  const ofFields = [...all.keys()].filter((other) => !isCommon(other) && isOfField(other))
  return ofFields.length >= EXPERT_ACRONYMS
}

function createNames(letter: Letter, known: readonly string[]): Reading['names'] {
  const personal = createPersonalWords(known)
  const targets = lazily(() => listNames(letter.facts).map(tokenizeName))
  const addresses = lazily(() => readAddresses(letter).map(tokenizeName))
  return (acronym) =>
    letter.vocabulary.has(acronym.toLowerCase()) ||
    personal.accepts(acronym) ||
    hasInitials(targets(), acronym) ||
    // An address has people too, of whom two initials would prove anything.
    (acronym.length > 2 && hasInitials(addresses(), acronym))
}

function hasInitials(names: readonly (readonly Token[])[], acronym: string): boolean {
  return names.some((tokens) => tokens.some((_, first) => matchInitials(tokens, first, acronym) > 0))
}

function tokenizeName(name: string): Token[] {
  return tokenize(name, { start: 0, end: name.length })
}

function readAddresses({ prose, paragraphs }: Letter): string[] {
  return paragraphs
    .filter(({ part }) => part === 'inside-address' || part === 'sender')
    .map(({ span }) => prose.slice(span.start, Math.min(span.end, span.start + MAX_NAME_UNITS)))
}

const MAX_NAME_UNITS = 200

/** What the reader’s side is called, and other names that the letter may use without a word. */
function listNames({
  to,
  organization,
  program,
  role,
  aliases = [],
  mentionsOk = [],
  applicant,
}: Facts): string[] {
  const { employers = [], universities = [] } = applicant ?? {}
  const single = [to, organization, program, role].filter((name) => name !== undefined)
  return [...single, ...aliases, ...mentionsOk, ...employers, ...universities]
}

function tokenizeText({ prose, paragraphs }: Letter): Token[] {
  return paragraphs.flatMap(({ part, span }) =>
    part === 'body' || part === 'postscript' ? tokenize(prose, span) : [],
  )
}

function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
