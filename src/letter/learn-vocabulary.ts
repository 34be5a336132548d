import { type Source, type Span, slice, splitTokens } from '../source/index.ts'
import type { Facts } from './facts.ts'
import { OPAQUE, type Paragraph, type PartName } from './letter.ts'

const TEACHING: ReadonlySet<PartName> = new Set([
  'sender',
  'inside-address',
  'subject',
  'salutation',
  'signature',
])
const MAX_LINE_UNITS = 200
/** Ordinary words that a salutation or an address writes with a capital. */
const FORMULA = new Set(
  'dear hello greetings hiring manager committee team sir madam professor doctor mister mr mrs ms mx dr prof to whom it may concern selection admission admissions members recruiter recruitment department subject re from the of and in for application position'.split(
    ' ',
  ),
)

/** Lower-case words that need no dictionary in this letter: its names, its addresses, and what is known of it. */
export function learnVocabulary(
  source: Source,
  prose: string,
  paragraphs: readonly Paragraph[],
  facts: Facts,
): Set<string> {
  const words = new Set<string>()
  for (const { part, span } of paragraphs) {
    if (TEACHING.has(part) && span.end - span.start <= MAX_LINE_UNITS) {
      for (const name of splitNames(prose.slice(span.start, span.end))) words.add(name)
    }
  }
  for (const span of findOpaque(prose)) addAll(words, splitLetters(slice(source, span)))
  addAll(words, listFacts(facts).flatMap(splitLetters))
  return words
}

function addAll(words: Set<string>, more: Iterable<string>): void {
  for (const word of more) words.add(word)
}

function listFacts(facts: Facts): string[] {
  const { to, organization, program, recipient, aliases = [], applicant } = facts
  const single = [to, organization, program, recipient, applicant?.name].filter((fact) => fact !== undefined)
  return [...single, ...aliases]
}

/** Words with a capital, without a possessive ending. */
function splitNames(text: string): string[] {
  return splitWords(text)
    .filter((name) => name.toLowerCase() !== name && !FORMULA.has(name.toLowerCase()))
    .flatMap(spellings)
}

function spellings(name: string): string[] {
  const bare = name.toLowerCase().replaceAll('’', "'").replace(/'s$/, '')
  return bare.includes("'") || bare.includes('-')
    ? [bare, ...bare.split(/['-]/).filter((word) => word.length > 1)]
    : [bare]
}

function splitLetters(text: string): string[] {
  return splitWords(text)
    .flatMap((word) => word.split(/['’-]/))
    .filter((word) => word.length > 1)
    .map((word) => word.toLowerCase())
}

function splitWords(text: string): string[] {
  return [...splitTokens(text)].flatMap(({ start, end, isWord }) => (isWord ? [text.slice(start, end)] : []))
}

function* findOpaque(prose: string): Generator<Span> {
  let end = 0
  for (let start = prose.indexOf(OPAQUE); start >= 0; start = prose.indexOf(OPAQUE, end)) {
    end = start
    while (prose[end] === OPAQUE) end++
    yield { start, end }
  }
}
