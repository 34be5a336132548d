import { type Letter, type Paragraph, type Span, tokenStart } from '../../../src/rule/index.ts'
import { isBetweenBackticks } from './links.ts'

/** Addresses of which only the beginning is there, and what stands for one. */
const PIECES: readonly { readonly signs: readonly string[]; readonly pattern: RegExp }[] = [
  {
    signs: ['http', 'www.'],
    pattern:
      /(?<![\w/])(?:https?:\/\/(?:www\.)?|www\.)(?:…|\.{2,}|_{2,}|\?{2,}|\*{2,}|-{2,}|x{2,}(?![\w.-])|X{2,}(?![\w.-]))(?:\.?(?:com|org|net|de|co\.uk)\b)?/g,
  },
  {
    // “from http:// to https://” speaks of the scheme; “my code is at https://” breaks off.
    signs: ['http', 'www.'],
    pattern:
      /(?<=(?<!\bhttps?:\/\/ )\b(?:at|see|here|under|visit|via|online|address|link|page|site|website|portfolio):?\s{1,2}\(?)(?:https?:\/\/(?:www\.)?|www\.)(?=[.,;)]|\s{0,3}(?:\n|$))/gi,
  },
  { signs: ['10.x', '10.X'], pattern: /(?<![\d.])10\.[xX]{3,6}\/[\w.-]{1,40}/g },
  {
    signs: ['@'],
    pattern:
      /(?<![\w.@/])@(?:your[_-]?(?:handle|user_?name|name|account|id|twitter|github|instagram)|username|handle|yourhandlehere)(?![\w-]|\.\w)/gi,
  },
  {
    signs: ['LINK', 'URL'],
    pattern:
      /(?<=(?:\b(?:at|here|see|under|via|online|available|found|seen|portfolio|website|page|code|work)\s?:|\b(?:here|at|visit))\s)(?:LINK|URL|HYPERLINK)(?:S|\s(?:HERE|TO FOLLOW))?(?=[.,;)]|\s{0,3}(?:\n|$))/g,
  },
]
const ELLIPSIS = /[/=](?:…|\.{3,})/g
const ADDRESS_BEGINNING = /^[<("'“]{0,2}(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,12}[/?]/

/** The addresses in a letter of which the writer left out the rest. */
export function findTruncatedAddresses(letter: Letter): Span[] {
  const { text } = letter.source
  if (!/http|www\.|@|LINK|URL|10\.[xX]|[/=](?:…|\.{3})/.test(text)) return []
  return letter.paragraphs
    .filter(({ kind }) => kind !== 'quote')
    .flatMap((paragraph) => findInParagraph(text, paragraph))
    .filter((span) => !isBetweenBackticks(text, span))
}

function findInParagraph(source: string, { span: { start, end }, quotations }: Paragraph): Span[] {
  const text = source.slice(start, end)
  const pieces = PIECES.filter(({ signs }) => signs.some((sign) => text.includes(sign)))
  const spans = pieces.flatMap(({ pattern }) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index }) => {
      return { start: start + index, end: start + index + words.length }
    }),
  )
  for (const { 0: words, index } of text.matchAll(ELLIPSIS)) {
    const first = tokenStart(text, index)
    const isAddress = ADDRESS_BEGINNING.test(text.slice(first, index + 1))
    const opening = /^[<("'“]{0,2}/.exec(text.slice(first, index))?.[0].length ?? 0
    if (isAddress) spans.push({ start: start + first + opening, end: start + index + words.length })
  }
  return spans.filter(
    (span) => !quotations.some((quotation) => quotation.start < span.start && span.end < quotation.end),
  )
}
