import { isWordCharacter, type Letter, OPAQUE, type Span } from '../../../src/rule/index.ts'

/** What of a letter counts. */
export type Counted = 'all' | 'body'

/**
 * The stretches of a letter that count, in order. In plain text what stands between paragraphs counts as well; in
 * Markdown it depends on the program that shows it.
 */
export function findStretches({ paragraphs, markdown }: Letter, counted: Counted): Span[] {
  const stretches: Span[] = []
  let isRunning = false
  for (const { part, span } of paragraphs) {
    const counts = counted === 'all' || part === 'body' || part === 'postscript'
    const last = isRunning && !markdown ? stretches.pop() : undefined
    if (last) stretches.push({ start: last.start, end: counts ? span.end : last.end })
    else if (counts) stretches.push(span)
    isRunning = counts
  }
  return stretches
}

/** Words as a form counts them: whatever stands between white space and has a letter or a digit. */
export function listWords(letter: Letter, stretches: readonly Span[]): number[] {
  const text = readable(letter)
  return stretches.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\S+/g)]
      .filter(([token]) => isWord(token))
      .map(({ index }) => start + index),
  )
}

/**
 * Characters as a form counts them: code points, spaces and line ends included, a line end as one whatever the
 * file has. In Markdown, those of the text that is shown, with two line ends between paragraphs.
 */
export function listCharacters(letter: Letter, stretches: readonly Span[]): number[] {
  const offsets: number[] = []
  const isMarkdown = letter.markdown !== undefined
  const text = readable(letter)
  for (const { start, end } of stretches) {
    if (offsets.length > 0) offsets.push(start, start)
    for (let at = start; at < end; at++) {
      if (isMarkdown ? continuesSpace(text, at) : isHalf(text, at)) continue
      offsets.push(at)
    }
  }
  return offsets
}

/** Where lines begin, empty ones between the first and the last included. */
export function listLines({ source }: Letter, stretches: readonly Span[]): number[] {
  return stretches.flatMap(({ start, end }) => [
    start,
    ...[...source.text.slice(start, end).matchAll(/\r\n?|\n/g)].map(
      ({ 0: lineEnd, index }) => start + index + lineEnd.length,
    ),
  ])
}

/** In Markdown what is shown, else the letter as it is. */
function readable({ markdown, prose, source }: Letter): string {
  return markdown ? prose : source.text
}

/** Whether a code unit belongs to the character before: a low surrogate, or the line feed of a CRLF. */
function isHalf(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  if (unit === 0x0a) return text.charCodeAt(offset - 1) === 0x0d
  return unit >= 0xdc00 && unit <= 0xdfff
}

function continuesSpace(text: string, offset: number): boolean {
  return isHalf(text, offset) || (isSpace(text, offset) && isSpace(text, offset - 1))
}

function isSpace(text: string, offset: number): boolean {
  return text.charAt(offset).trim() === ''
}

function isWord(token: string): boolean {
  for (const character of token) {
    if (character === OPAQUE || isWordCharacter(character.codePointAt(0) as number)) return true
  }
  return false
}
