import { type Letter, type Paragraph, type Span, tokenStart } from '../../../src/rule/index.ts'
import { isBetweenBackticks } from './links.ts'

/** What stands in place of an address, and what is wrong with it. */
export interface Stump {
  readonly span: Span
  readonly message: 'truncated' | 'template' | 'link'
}

/** Addresses of which only the beginning is there, and what stands for one. */
const PIECES: readonly {
  readonly message: Stump['message']
  readonly signs: readonly string[]
  readonly pattern: RegExp
}[] = [
  {
    message: 'truncated',
    signs: ['http', 'www.'],
    pattern:
      /(?<![\w/])(?:https?:\/\/(?:www\.)?|www\.)(?:…|\.{2,}|_{2,}|\?{2,}|\*{2,}|-{2,}|x{2,}(?![\w.-])|X{2,}(?![\w.-]))(?:\.?(?:com|org|net|de|co\.uk)\b)?/g,
  },
  {
    // “from http:// to https://” speaks of the scheme; “my code is at https://” breaks off.
    message: 'truncated',
    signs: ['http', 'www.'],
    pattern:
      /(?<=(?<!\bhttps?:\/\/ )\b(?:at|see|here|under|visit|via|online|address|link|page|site|website|portfolio):?\s{1,2}\(?)(?:https?:\/\/(?:www\.)?|www\.)(?=[.,;)]|\s{0,3}(?:\n|$))/gi,
  },
  {
    message: 'template',
    signs: ['@'],
    pattern:
      /(?<![\w.@/])@(?:your[_-]?(?:handle|user_?name|name|account|id|twitter|github|instagram)|username|handle|yourhandlehere)(?![\w-]|\.\w)/gi,
  },
  {
    message: 'link',
    signs: ['LINK', 'URL'],
    pattern:
      /(?<=(?:\b(?:at|here|see|under|via|online|available|found|seen|portfolio|website|page|code|work)\s?:|\b(?:here|at|visit))\s)(?:LINK|URL|HYPERLINK)(?:S|\s(?:HERE|TO FOLLOW))?(?=[.,;)]|\s{0,3}(?:\n|$))/g,
  },
]
const ELLIPSIS = /[/=](?:…|\.{3,})/g
const ADDRESS_BEGINNING = /^[<("'“]{0,2}(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,12}[/?]/

/** The places of a letter where an address breaks off, or a word stands for one. */
export function findStumps(letter: Letter): Stump[] {
  const { text } = letter.source
  if (!/http|www\.|@|LINK|URL|[/=](?:…|\.{3})/.test(text)) return []
  return letter.paragraphs
    .filter(({ kind }) => kind !== 'quote')
    .flatMap((paragraph) => findInParagraph(text, paragraph))
    .filter(({ span }) => !isBetweenBackticks(text, span))
}

function findInParagraph(source: string, { span: { start, end }, quotations }: Paragraph): Stump[] {
  const text = source.slice(start, end)
  const pieces = PIECES.filter(({ signs }) => signs.some((sign) => text.includes(sign)))
  const stumps = pieces.flatMap(({ pattern, message }) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index }): Stump => {
      return { span: { start: start + index, end: start + index + words.length }, message }
    }),
  )
  for (const { 0: words, index } of text.matchAll(ELLIPSIS)) {
    const first = tokenStart(text, index)
    const isAddress = ADDRESS_BEGINNING.test(text.slice(first, index + 1))
    const opening = /^[<("'“]{0,2}/.exec(text.slice(first, index))?.[0].length ?? 0
    const span = { start: start + first + opening, end: start + index + words.length }
    if (isAddress) stumps.push({ span, message: 'truncated' })
  }
  return stumps.filter(
    ({ span }) => !quotations.some((quotation) => quotation.start < span.start && span.end < quotation.end),
  )
}
