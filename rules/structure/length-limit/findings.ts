import type { Finding, Letter, Profile, Span } from '../../../src/rule/index.ts'
import { toPoint } from '../../../src/rule/index.ts'
import { ADVICE, type Limits, PAGE } from './limits.ts'
import { findStretches, listCharacters, listLines, listWords } from './measure.ts'

type MessageId =
  | 'too-many-words'
  | 'too-few-words'
  | 'too-many-characters'
  | 'too-few-characters'
  | 'too-many-lines'
  | 'too-many-pages'
  | 'longer-than-advised'

/** What breaks the limits, in the stretches of a letter that count. */
export function* checkLimits(
  letter: Letter,
  { maxWords, minWords, maxCharacters, minCharacters, maxLines, maxPages }: Limits,
  stretches: readonly Span[],
): Generator<Finding<MessageId>> {
  const [start] = stretches
  if (!start) return
  const words = listWords(letter, stretches)
  if (maxWords) yield* reportExcess(letter, 'too-many-words', words, maxWords)
  if (minWords) yield* reportLack(letter, 'too-few-words', words, minWords)
  if (maxCharacters || minCharacters || maxPages) {
    const characters = listCharacters(letter, stretches)
    if (maxCharacters) yield* reportExcess(letter, 'too-many-characters', characters, maxCharacters)
    if (minCharacters) yield* reportLack(letter, 'too-few-characters', characters, minCharacters)
    if (maxPages) yield* reportPages(letter, words, characters.length, maxPages)
  }
  if (maxLines) yield* reportExcess(letter, 'too-many-lines', listLines(letter, stretches), maxLines)
}

function* reportExcess(letter: Letter, message: MessageId, units: readonly number[], limit: number) {
  const [first] = units.slice(limit)
  if (first === undefined) return
  const data = { count: units.length, limit, over: units.length - limit }
  yield { span: spanWord(letter, first), message, data }
}

function* reportLack(letter: Letter, message: MessageId, units: readonly number[], limit: number) {
  const [first] = units
  if (first === undefined || units.length >= limit) return
  yield {
    span: spanWord(letter, first),
    message,
    data: { count: units.length, limit, over: limit - units.length },
  }
}

/** An estimate is nothing certain, so that it is a warning. */
function* reportPages(letter: Letter, words: readonly number[], characters: number, limit: number) {
  const pages = Math.max(words.length / PAGE.words, characters / PAGE.characters)
  if (pages <= limit * (1 + PAGE.tolerance)) return
  const kept = Math.round((words.length * limit) / pages)
  const data = { count: pages.toFixed(1), limit, over: words.length - kept }
  yield {
    span: spanWord(letter, words[kept] as number),
    message: 'too-many-pages' as const,
    data,
    severity: 'warning' as const,
  }
}

/** What is a good deal longer than a letter of its kind is advised to be. */
export function* checkAdvice(letter: Letter, profile: Profile): Generator<Finding<MessageId>> {
  const advice = ADVICE[profile]
  if (!advice || letter.words.length <= advice.tolerated) return
  const words = listWords(letter, findStretches(letter, 'body'))
  if (words.length <= advice.tolerated) return
  yield {
    span: spanWord(letter, words[advice.advised] as number),
    message: 'longer-than-advised',
    data: { count: words.length, limit: advice.advised, next: advice.advised + 1, kind: advice.kind },
    severity: 'info',
    notes: describeLongSentences(letter),
  }
}

/** The word at an offset, or the one character that stands there. */
function spanWord({ prose }: Letter, start: number): Span {
  const [word] = prose.slice(start, start + MAX_WORD_UNITS).match(/^\S+/) ?? []
  return { start, end: start + (word?.length ?? 1) }
}

const MAX_WORD_UNITS = 40
const LONG_SENTENCE_WORDS = 25
const MAX_SENTENCES = 3

/** The sentences that are the first to look at where something is to be cut. */
export function describeLongSentences({ sentences, source }: Letter): string[] {
  const long = sentences
    .filter(({ words }) => words.length > LONG_SENTENCE_WORDS)
    .sort((a, b) => b.words.length - a.words.length)
    .slice(0, MAX_SENTENCES)
    .map(({ words, span }) => `line ${toPoint(source, span.start).line} (${words.length} words)`)
  return long.length > 0 ? [`the longest sentences begin on ${long.join(', ')}`] : []
}
