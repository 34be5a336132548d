import type { Letter, Span } from '../../../src/rule/index.ts'

/** A value in the front matter of a letter, without quotation marks. */
export interface FrontMatterValue {
  readonly text: string
  readonly span: Span
}

/** Keys whose value is one text that says something of the letter; other keys are lists or other programs’. */
const KEYS =
  /^(?:to|from|organi[sz]ation|company|program|programme|role|position|recipient|applicant|name|email|phone|title|subject|author|date|address)$/
const LINE = /^[^\S\n]{0,8}([a-z]{2,20}):[^\S\n]{1,8}(\S[^\n]{0,300})$/gm

/** The values that front matter gives the letter, as they are written there, in order; none in a plain text. */
export function readFrontMatterValues(letter: Letter): FrontMatterValue[] {
  const [first] = letter.markdown?.children ?? []
  const start = first?.type === 'yaml' ? first.position?.start.offset : undefined
  if (start === undefined) return []
  const values: FrontMatterValue[] = []
  for (const match of letter.source.text.slice(start, first?.position?.end.offset).matchAll(LINE)) {
    const [line, key = '', raw = ''] = match
    if (!KEYS.test(key)) continue
    const value = (raw.split(/\s#\s/, 1)[0] as string).trimEnd()
    const text = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value
    const offset = start + match.index + line.length - raw.length + (text === value ? 0 : 1)
    if (text) values.push({ text, span: { start: offset, end: offset + text.length } })
  }
  return values
}
