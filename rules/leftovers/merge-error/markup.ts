import {
  contains,
  isWordCharacter,
  type Letter,
  OPAQUE,
  type Paragraph,
  type Span,
} from '../../../src/rule/index.ts'

/** Marks of another format, or letters of a wrong encoding, that a conversion left in the words. */
export interface MarkupFinding {
  readonly span: Span
  readonly message: 'markup' | 'garbled'
}

interface Markup {
  readonly message: MarkupFinding['message']
  /** What a paragraph must hold to match; compiling a pattern takes a start part of a millisecond. */
  readonly signs: readonly string[]
  readonly pattern: RegExp
  /** Whether Markdown shows it as something else, as its writer meant. */
  readonly isPlainTextOnly?: boolean
  /** Whether the whole word is shown, not the match alone. */
  readonly isOfWord?: boolean
}

/** Commands of LaTeX for text; those of mathematics are for formulas, which are left alone. */
const LATEX: readonly Markup[] = [
  {
    message: 'markup',
    signs: ['\\'],
    pattern:
      /\\(?:emph|text(?:bf|it|tt|sc|sf|rm|up|sl|md|normal|color|superscript|subscript)|underline|uline|sout|cite[a-z]{0,9}|footcite|parencite|(?:auto|page|name|c|C|eq)?ref|label|footnote|footnotetext|href|url|(?:sub){0,2}section|chapter|begin|end|[vh]space|opening|closing|signature|address|encl|mbox|enquote|SI|qty|gls|todo|includegraphics|input|documentclass|usepackage|caption|textquote)\*?(?:\[[^\]\n]{0,60}\]){0,2}\{[^{}]{0,200}\}?(?:\{[^{}]{0,200}\})?/g,
  },
  {
    message: 'markup',
    signs: ['\\'],
    pattern:
      /\\l?dots(?:\{\})?(?![A-Za-z\\/])|(?<![\w:\\./-])\\(?:item|noindent|newline|newpage|clearpage|pagebreak|linebreak|text(?:ellipsis|quotedbl(?:left|right)|endash|emdash|quoteright|quoteleft|backslash|euro|degree|registered|trademark)|pounds|euro|LaTeX|TeX|today|centering|raggedright|hfill|vfill|quad|qquad|bigskip|medskip|smallskip|maketitle|bfseries|itshape|par)(?:\{\})?(?![A-Za-z\\/])/g,
  },
  {
    message: 'markup',
    signs: ['{\\'],
    pattern: /\{\\(?:bf|em|it|tt|sc|sf|sl|small|large|Large|bfseries|itshape) [^{}]{1,200}\}/g,
  },
  { message: 'markup', signs: ['\\%'], pattern: /(?<![\d.,])\d{1,9}(?:[.,]\d{1,6})?(?:\\,|[ ~\u00A0])?\\%/g },
  { message: 'markup', signs: ['.\\ '], pattern: /(?<=[A-Za-z]\.)\\ (?=[A-Z\d])/g },
  { message: 'markup', signs: ['\\& '], pattern: /(?<=[\w.)] )\\&(?= \w)/g },
  { message: 'markup', signs: ['\\&'], pattern: /(?<=[A-Z])\\&(?=[A-Z])/g, isPlainTextOnly: true },
  {
    message: 'markup',
    signs: ['\\$', '\\#', '\\_'],
    pattern: /\\[$#](?=\d)|(?<=\w)\\_(?=\w)/g,
    isPlainTextOnly: true,
  },
  { message: 'markup', signs: ['\\\\'], pattern: /(?<=[\w.,;:)])[ \t]{0,3}\\\\(?=[ \t]{0,3}(?:\r?\n|$))/g },
  {
    message: 'markup',
    signs: ['~'],
    pattern:
      /(?<!\w)(?:Fig(?:ure|\.)|Table|Section|Sec\.|Eq\.|Equation|Chapter|pages?|pp?\.|Dr\.?|Prof\.?|Professor|Mr\.?|Mrs\.?|Ms\.?|No\.|vol\.|St\.)~(?=[A-Z\d])|(?<![\w.,])\d{1,6}~(?=(?:[kcm]?m|kg|g|GB|MB|years?|months?|days?|hours?|min|per)(?!\w))/g,
  },
  { message: 'markup', signs: ['``'], pattern: /(?<!`)``(?!`)[^`]{1,200}?(?:''|”|")(?!`)/g },
  {
    message: 'markup',
    signs: ['\\"', "\\'", '\\^', '\\`', '\\~', '\\='],
    pattern: /(?<=[A-Za-z])\\["^`~=]\{?\\?[A-Za-z]\}?(?=[a-z]|(?!\w))/g,
    isOfWord: true,
  },
  {
    message: 'markup',
    signs: ['\\"', "\\'"],
    pattern: /\\["'](?=[A-Za-z{])|(?<=[\w.,!?])\\["']/g,
    isPlainTextOnly: true,
    isOfWord: true,
  },
  {
    message: 'markup',
    signs: ['\\'],
    pattern:
      /\\[cvuHkr]\{[A-Za-z]\}|\{\\(?:ss|[oO]|ae|AE|oe|OE|aa|AA|[lL]|i)\}|\\(?:ss|[oO]|ae|AE|oe|OE|aa|AA|[lL])\{\}/g,
    isOfWord: true,
  },
]

/** What programs for web pages and messages write. */
const OTHERS: readonly Markup[] = [
  {
    message: 'markup',
    signs: ['\\n', '\\r', '\\t'],
    pattern: /(?<=[A-Za-z.,;:!?)])(?:\\[nrt]){1,6}(?=[A-Z\s]|$)/g,
  },
  {
    message: 'markup',
    signs: ['&', '#39;'],
    pattern:
      /&(?:amp|nbsp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip|eacute|egrave|agrave|ccedil|[aouAOU]uml|szlig|oslash|aring|ntilde|pound|euro|copy|deg|#\d{2,5}|#x[\dA-Fa-f]{2,5});|(?<=\w)#39;(?=\w)/g,
    isPlainTextOnly: true,
    isOfWord: true,
  },
  {
    message: 'markup',
    signs: ['<'],
    pattern:
      /<(?:b|i|u|em|strong|span|p|div|a|li|font|h[1-6]|sup|sub)(?: [^<>\n]{0,80})?>[^<>]{0,120}<\/(?:b|i|u|em|strong|span|p|div|a|li|font|h[1-6]|sup|sub)>|<\/?(?:p|br|div|span|ul|ol|li|strong|font|td|tr|table)(?: [^<>\n]{0,80})? ?\/?>/g,
    isPlainTextOnly: true,
  },
  {
    message: 'garbled',
    signs: ['=E2=80', '=C3='],
    pattern: /(?:=E2=80=[89][\dA-F]|=C3=[89AB][\dA-F])/g,
  },
  {
    message: 'garbled',
    signs: ['Ã', 'Â', 'â€', 'Å', 'Ä', '\uFFFD'],
    pattern:
      /Ã[\u0080-\u00BFŠŒŽšœžŸƒˆ˜€™‚„†‡‰‹›]|Â[\u00A0£°§©®«»·½¼¾]|â€[\u0080-\u00BF™œ˜¦¢]|[ÅÄ][\u0080-\u009F¡-¬®-¿‚„†‡ˆ‰‹›]|(?<=[A-Za-z])\uFFFD|\uFFFD(?=[A-Za-z])/g,
    isOfWord: true,
  },
]

const MARKUP: readonly Markup[] = [...LATEX, ...OTHERS]
/** What one says of a command that is meant to be read. */
const SPOKEN_OF =
  /\b(?:(?:la)?tex|html|macros?|commands?|escap\w{1,4}|tags?|typeset\w{0,4}|overleaf|pandoc|regex\w{0,2}|syntax|markup|entit(?:y|ies)|sequences?)\b/i
const REACH = 60
const LONGEST_WORD = 40

/** The marks in a letter that were to be commands, not words, in order of the kinds. */
export function findMarkup(letter: Letter): MarkupFinding[] {
  const { text } = letter.source
  const marks = MARKUP.filter(
    ({ signs, isPlainTextOnly }) =>
      !(isPlainTextOnly && letter.markdown) && signs.some((sign) => text.includes(sign)),
  )
  if (marks.length === 0) return []
  return letter.paragraphs.flatMap((paragraph) =>
    paragraph.kind === 'quote' ? [] : findInParagraph(letter, paragraph, marks),
  )
}

function findInParagraph(letter: Letter, paragraph: Paragraph, marks: readonly Markup[]): MarkupFinding[] {
  const { start: offset, end } = paragraph.span
  const text = letter.source.text.slice(offset, end)
  const found: MarkupFinding[] = []
  for (const { signs, pattern, message, isOfWord } of marks) {
    if (!signs.some((sign) => text.includes(sign))) continue
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const leading = words.length - words.trimStart().length
      const bare = { start: offset + index + leading, end: offset + index + words.trimEnd().length }
      const span = isOfWord ? toWord(letter.source.text, bare, paragraph.span) : bare
      if (!isNamed(letter, paragraph, span)) found.push({ span, message })
    }
  }
  return found
}

/** Whether marks are code, are quoted, or are what the sentence speaks of. */
function isNamed({ prose, source: { text } }: Letter, paragraph: Paragraph, span: Span): boolean {
  const isCode =
    prose.charAt(span.start) === OPAQUE && !/^``[^`]*(?:''|["”])$/.test(text.slice(span.start, span.end))
  if (isCode) return true
  if (paragraph.quotations.some((quotation) => contains(quotation, span) && quotation.start < span.start))
    return true
  const around = text.slice(Math.max(paragraph.span.start, span.start - REACH), span.start)
  const after = text.slice(span.end, Math.min(paragraph.span.end, span.end + REACH))
  return SPOKEN_OF.test(around) || SPOKEN_OF.test(after)
}

/** The word around a mark, with the marks that stand for its letters. */
function toWord(text: string, { start, end }: Span, within: Span): Span {
  const isOfWord = (at: number) =>
    isWordCharacter(text.codePointAt(at) ?? 0) || '\\&;#{}"\'€\uFFFD'.includes(text.charAt(at))
  let first = start
  let last = end
  while (
    first > within.start &&
    start - first < LONGEST_WORD &&
    isWordCharacter(text.codePointAt(first - 1) ?? 0)
  )
    first--
  while (last < within.end && last - end < LONGEST_WORD && isOfWord(last) && !/["';]/.test(text.charAt(last)))
    last++
  return { start: first, end: last }
}
