import { type Source, type Span, toPoint } from '../source/index.ts'
import type { Letter, Paragraph, Part, Sentence } from './letter.ts'

/**
 * The tree of a letter, for people: parts, paragraphs, sentences with a `·` between their words.
 *
 * Places are `line:column` from 1, both ends included. Control characters show as `\u{…}`.
 */
export function printTree(letter: Letter): string {
  const lines = [`letter ${makeVisible(letter.source.path)} (${letter.source.format})`]
  letter.children.forEach((part, index) => {
    lines.push(...indent(printPart(letter.source, part), index === letter.children.length - 1))
  })
  return `${lines.join('\n')}\n`
}

function printPart(source: Source, part: Part): string[] {
  const lines = [`${part.name} ${printRange(source, part.span)}`]
  part.children.forEach((paragraph, index) => {
    lines.push(...indent(printParagraph(source, paragraph), index === part.children.length - 1))
  })
  return lines
}

function printParagraph(source: Source, paragraph: Paragraph): string[] {
  const head = `${paragraph.kind} ${printRange(source, paragraph.span)}`
  const [only] = paragraph.sentences
  if (paragraph.sentences.length === 1 && only) return [`${head}  ${printSentence(source, only)}`]
  const lines = paragraph.sentences.map(
    (sentence) => `${printRange(source, sentence.span)}  ${printSentence(source, sentence)}`,
  )
  return [head, ...lines.flatMap((line, index) => indent([line], index === lines.length - 1))]
}

/** `"Dear·Ms.·Smith,"`: the source's text, white space as one space, with `·` where a space parts two words. */
function printSentence(source: Source, sentence: Sentence): string {
  let text = ''
  let end = sentence.span.start
  for (const word of sentence.words) {
    const gap = source.text.slice(end, word.span.start)
    text += `${/^\s+$/.test(gap) ? '·' : gap}${word.text}`
    end = word.span.end
  }
  text += source.text.slice(end, sentence.span.end)
  return `"${makeVisible(text.replace(/\s+/g, ' '))}"`
}

function printRange(source: Source, span: Span): string {
  const start = toPoint(source, span.start)
  const end = toPoint(source, Math.max(span.start, span.end - 1))
  const last = start.line === end.line ? `${end.column}` : `${end.line}:${end.column}`
  return `${start.line}:${start.column}-${last}`
}

function indent(lines: readonly string[], isLast: boolean): string[] {
  return lines.map((line, index) => {
    if (index === 0) return `${isLast ? '└─' : '├─'} ${line}`
    return `${isLast ? '  ' : '│ '} ${line}`
  })
}

function makeVisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) as number).toString(16)}}`
  })
}
