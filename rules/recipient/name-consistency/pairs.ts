import type { Lexicon, Severity } from '../../../src/rule/index.ts'
import { areTwoEditsWithin, type Difference, findDifference } from './difference.ts'
import type { Occurrence, Spelling, Standing } from './occurrences.ts'
import {
  areGivenAlike,
  areInOneSentence,
  areSaints,
  findSharedName,
  haveOtherNeighbours,
  isBare,
  shareNeighbour,
} from './surroundings.ts'
import { isKnownName, weighBoth } from './weigh.ts'

/** Two spellings of one name. */
export interface Pair {
  readonly wrong: Spelling
  readonly right: Spelling
  readonly isAccents: boolean
  readonly severity: Severity
}

/** What the judgement needs to know beside the spellings. */
export interface Judgement {
  readonly lexicon: Lexicon
  /** Whether the writer vouches for a spelling. */
  readonly isVouched: (text: string) => boolean
}

/** Pairs of spellings that doubtless mean one name, the wrong one of each only once. */
export function findPairs(spellings: readonly Spelling[], judgement: Judgement): Pair[] {
  const pairs: Pair[] = []
  spellings.forEach((a, index) => {
    for (let next = index + 1; next < spellings.length; next++) {
      const b = spellings[next] as Spelling
      if (a.folded[0] !== b.folded[0] || Math.abs(a.folded.length - b.folded.length) > 2) continue
      const difference = findDifference(a, b) ?? findFarDifference(a, b, judgement)
      const pair = difference ? judge(a, b, difference, judgement) : undefined
      if (pair && !pairs.some(({ wrong }) => wrong === pair.wrong)) pairs.push(pair)
    }
  })
  return pairs
}

/** Two edits, where the names beside them say that it is one name all the same. */
function findFarDifference(a: Spelling, b: Spelling, { lexicon }: Judgement): Difference | undefined {
  const isOne = areTwoEditsWithin(a.folded, b.folded) && findSharedName(a, b, lexicon)
  return isOne ? 'two-slips' : undefined
}

function judge(a: Spelling, b: Spelling, difference: Difference, judgement: Judgement): Pair | undefined {
  const { lexicon, isVouched } = judgement
  const [right, wrong] = weighBoth(a, b, judgement)
  if (isVouched(wrong.text) || (wrong.isFact && !isVouched(right.text))) return undefined
  const isAccents = difference === 'accents'
  if (isAccents) {
    return arePersons(a, b) && !isShown(a, b) && !areInOneSentence(a, b)
      ? { wrong, right, isAccents, severity: 'warning' }
      : undefined
  }
  const isPersonal = arePersons(a, b)
  const isSure = isPersonal
    ? isOnePerson(wrong, right, difference, judgement)
    : isOneName(wrong, right, difference, judgement)
  if (!isSure || (isPersonal && isShown(wrong, right))) return undefined
  // Of persons a rare surname is hardly another one; of towns and firms there are many that nobody has heard of.
  const isOther = isPersonal
    ? isKnownName(lexicon, wrong.text) && isKnownName(lexicon, right.text)
    : lexicon.has(wrong.text)
  return { wrong, right, isAccents, severity: isOther ? 'warning' : 'error' }
}

/** The rule for salutations compares these. */
function isShown(a: Spelling, b: Spelling): boolean {
  const has = (spelling: Spelling, part: Occurrence['part']) =>
    spelling.places.some((place) => place.part === part)
  return (
    (has(a, 'salutation') && has(b, 'inside-address')) || (has(b, 'salutation') && has(a, 'inside-address'))
  )
}

/** Whether each is somewhere the surname of one who has a title or is addressed. */
function arePersons(a: Spelling, b: Spelling): boolean {
  return isPerson(a) && isPerson(b)
}

function isPerson({ places }: Spelling): boolean {
  return places.some(({ standing }) => standing !== undefined)
}

function isOnePerson(
  wrong: Spelling,
  right: Spelling,
  difference: Difference,
  { lexicon }: Judgement,
): boolean {
  if (difference === 'gender' || areInOneSentence(wrong, right)) return false
  const isFar = difference === 'letter' || difference === 'two-slips'
  if ((isFar && lexicon.has(wrong.text)) || (difference === 'two-slips' && !isBacked(right))) return false
  if (wrong.places.length > 1 && right.places.length > 1 && !isAddressed(right)) return false
  return wrong.places.some((a) => right.places.some((b) => a.standing && b.standing && areCompatible(a, b)))
}

/** Whether more than one place speaks for a spelling. */
function isBacked(spelling: Spelling): boolean {
  return isAddressed(spelling) || spelling.places.length > 1
}

function isAddressed({ places, isFact }: Spelling): boolean {
  return isFact || places.some(({ part }) => part === 'inside-address' || part === 'salutation')
}

/** Whether two surnames can be one person’s: their titles and given names do not contradict each other. */
function areCompatible(a: Occurrence, b: Occurrence): boolean {
  const standings: (Standing | undefined)[] = [a.standing, b.standing]
  const isSame = a.standing === b.standing || standings.includes('any')
  return isSame && areGivenAlike(a.before, b.before)
}

function isOneName(
  wrong: Spelling,
  right: Spelling,
  difference: Difference,
  { lexicon }: Judgement,
): boolean {
  const length = Math.min(wrong.folded.length, right.folded.length)
  const shared = findSharedName(wrong, right, lexicon)
  const isUnknown = !lexicon.has(wrong.text)
  const isRightKnown = isKnownName(lexicon, right.text)
  const isRightWord = lexicon.has(right.text.toLowerCase())
  if ((length < 5 && !shared) || difference === 'gender') return false
  // Members of a family have one surname, and given names that are often alike.
  if (shared && !shared.isBefore && areGivenNames(wrong, right, lexicon)) return false
  if (difference === 'ending' && !(isUnknown && isCutShort(wrong, right))) return false
  const isFar = difference === 'letter' || (areInOneSentence(wrong, right) && right.places.length < 3)
  if (isFar && !(isUnknown && isRightKnown && !isRightWord && length >= 8)) return false
  const isBackedTwice = isBacked(right) || shared !== undefined
  if (difference === 'two-slips' && !(isUnknown && !isRightWord && isBackedTwice)) return false
  const isRightName = !isRightWord || isUnknown
  if (lexicon.has(wrong.text.toLowerCase())) return !isRightWord && shareNeighbour(wrong, right)
  if (right.isFact) return isRightName && !isKnownName(lexicon, wrong.text)
  if (shareNeighbour(wrong, right) || (isUnknown && areSaints(wrong, right))) return isRightName
  if (difference === 'slip' && isUnknown && isMetAgain(wrong, right)) return true
  if (haveOtherNeighbours(wrong, right) || isPersonElsewhere(wrong, right, isUnknown)) return false
  if (isRightWord) return isUnknown && length >= 7 && right.places.length > 1
  if (!isUnknown) return isAddressed(right) && !isKnownName(lexicon, wrong.text)
  if (isOnlySender(wrong) || isOnlySender(right)) return isRightKnown || length >= 8
  if (right.folded.length >= 7) return true
  return right.folded.length >= 6 && (right.places.length > 1 || isRightKnown || isAddressed(right))
}

/** Whether both are names that people are given, and more than a letter that is not heard apart: `Maria`, `Marie`. */
function areGivenNames(wrong: Spelling, right: Spelling, lexicon: Lexicon): boolean {
  return [wrong, right].every(({ text }) => isKnownName(lexicon, text))
}

/** So long is a surname of which nobody else has one so like it. */
const SHORTEST_RARE = 10

/** Whether someone is named in full first, and by title and a rare surname later: `Ngozi Ezeilo-Brown`, `Mrs Ezielo-Brown`. */
function isMetAgain(wrong: Spelling, right: Spelling): boolean {
  if (areInOneSentence(wrong, right)) return false
  if (Math.min(wrong.folded.length, right.folded.length) < SHORTEST_RARE) return false
  const [first, later] = isPerson(wrong) ? [right, wrong] : [wrong, right]
  const isNamed = first.places.every(({ before, standing }) => before.length > 1 && standing === undefined)
  return isNamed && later.places.every(({ before, standing }) => before === '' && standing !== undefined)
}

/** Whether one is a person's name and the other may be anything. */
function isPersonElsewhere(wrong: Spelling, right: Spelling, isUnknown: boolean): boolean {
  if (isPerson(wrong) === isPerson(right)) return false
  return !isUnknown || !isBare(isPerson(wrong) ? right : wrong)
}

/** Whether the last letter is missing, and is none that inflects: `Skoltec`. */
function isCutShort(wrong: Spelling, right: Spelling): boolean {
  return (
    wrong.folded.length >= 6 && right.folded.startsWith(wrong.folded) && !/[aeiouynrsd]$/.test(right.folded)
  )
}

/** The sender’s street may be called nearly like anything. */
function isOnlySender({ places }: Spelling): boolean {
  return places.every(({ part }) => part === 'sender')
}
