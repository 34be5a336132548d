import { isLetterAt, type Letter, type Paragraph, quoteLetter, type Span } from '../../../src/rule/index.ts'
import { readFrontMatterValues } from '../placeholder/front-matter.ts'
import { type Bracketed, followsConvention, LABEL, namesField } from './conventions.ts'
import { findBracketGroups } from './groups.ts'

/** A blank in square brackets that nobody filled in. */
export interface Placeholder {
  readonly span: Span
  /** As it stands in the letter, brackets included, on one line. */
  readonly name: string
  /** Whether it could be a tag that a mail system puts before the subject. */
  readonly isTag: boolean
}

/** How many characters about a pair of brackets may decide what it is. */
const CONTEXT_CHARACTERS = 40

/** How far before a title the year of a work can stand, and what it looks like there. */
const CITATION_CHARACTERS = 250
const YEAR_CITED = /\((?:(?:1[5-9]|20)\d\d[a-z]?(?:, [^()\n]{1,30})?|n\.d\.|in press)\)/

/** The placeholders in a letter, in order; brackets that are a convention of writing are no placeholders. */
export function findPlaceholders(
  letter: Letter,
  limits: { readonly maxLength: number; readonly acrossLines: boolean },
): Placeholder[] {
  const { prose, paragraphs } = letter
  const groups = findBracketGroups(prose, limits)
  const labels = findLabels(prose, groups)
  const quotations = paragraphs.flatMap((paragraph) => [...paragraph.quotations])
  quotations.sort((a, b) => a.start - b.start)
  const placeholders = findInFrontMatter(letter)
  let paragraphIndex = 0
  let quotationIndex = 0
  let indexEnd = -1
  for (const [i, span] of groups.entries()) {
    while ((paragraphs[paragraphIndex]?.span.end ?? Infinity) <= span.start) paragraphIndex++
    while ((quotations[quotationIndex]?.end ?? Infinity) <= span.start) quotationIndex++
    const paragraph = paragraphs[paragraphIndex]
    const bracketed = describeBrackets(prose, span, paragraph, quotations[quotationIndex])
    // The second index of `a[i][j]` is glued to the first.
    const isIndex =
      /\w$/.test(bracketed.before) ||
      isLetterAt(bracketed.before, bracketed.before.length - 1) ||
      indexEnd === span.start
    if (isIndex && !/\s/.test(bracketed.inner) && !namesField(bracketed.inner)) {
      indexEnd = span.end
      continue
    }
    if (followsConvention(bracketed) || isLabelled(prose, span, groups[i + 1], labels)) continue
    const isTag = bracketed.isSubject && opensSubject(prose, span, paragraph, bracketed)
    placeholders.push({ span, name: quoteLetter(letter, span), isTag })
  }
  return placeholders
}

/** Values that are nothing but a blank; other brackets there are lists. */
function findInFrontMatter(letter: Letter): Placeholder[] {
  return readFrontMatterValues(letter)
    .filter(({ text }) => /^\[[^[\],]{1,80}\]$/.test(text) && namesField(text))
    .map(({ text, span }) => ({ span, name: text, isTag: false }))
}

function describeBrackets(
  prose: string,
  span: Span,
  paragraph: Paragraph | undefined,
  quotation: Span | undefined,
): Bracketed {
  const isInside = paragraph !== undefined && paragraph.span.start <= span.start
  return {
    inner: prose.slice(span.start + 1, span.end - 1).replace(/\s+/g, ' '),
    before: prose.slice(Math.max(0, span.start - CONTEXT_CHARACTERS), span.start),
    after: prose.slice(span.end, span.end + CONTEXT_CHARACTERS),
    isCited: YEAR_CITED.test(prose.slice(Math.max(0, span.start - CITATION_CHARACTERS), span.start)),
    isQuoted: isWithin(prose, span, quotation) || (isInside && paragraph.kind === 'quote'),
    isSalutation: isInside && paragraph.part === 'salutation',
    isSubject: isInside && paragraph.part === 'subject',
  }
}

/** Whether a pair stands in a quotation that holds more than the pair. */
function isWithin(prose: string, span: Span, quotation: Span | undefined): boolean {
  if (!quotation || span.start <= quotation.start || quotation.end <= span.end) return false
  const start = Math.max(quotation.start, span.start - CONTEXT_CHARACTERS)
  const end = Math.min(quotation.end, span.end + CONTEXT_CHARACTERS)
  return /[\p{L}\p{N}]/u.test(prose.slice(start, span.start) + prose.slice(span.end, end))
}

function nameOf(prose: string, span: Span): string {
  return prose.slice(span.start, span.end).replace(/\s+/g, ' ')
}

/** The names of addresses that a plain text lists as Markdown does: `[1]: https://…`. */
function findLabels(prose: string, groups: readonly Span[]): ReadonlySet<string> {
  const labels = groups.filter(
    ({ end }) => prose.charAt(end) === ':' && LABEL.test(prose.slice(end, end + CONTEXT_CHARACTERS)),
  )
  return new Set(labels.map((span) => nameOf(prose, span)))
}

/** Whether an address is listed for a pair, or for the next where it follows at once: `[my thesis][1]`. */
function isLabelled(prose: string, span: Span, next: Span | undefined, labels: ReadonlySet<string>): boolean {
  if (labels.size === 0) return false
  return labels.has(nameOf(prose, span)) || (next?.start === span.end && labels.has(nameOf(prose, next)))
}

function opensSubject(
  prose: string,
  span: Span,
  paragraph: Paragraph | undefined,
  { inner, after }: Bracketed,
): boolean {
  if (!paragraph || namesField(inner)) return false
  const before = prose.slice(Math.max(paragraph.span.start, span.start - CONTEXT_CHARACTERS), span.start)
  return /^\s*(?:(?:subject|re|ref|regarding)\s?:\s*)?$/i.test(before) && /^\s+\p{L}/u.test(after)
}
