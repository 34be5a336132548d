import {
  defineRule,
  type Letter,
  type Paragraph,
  type Source,
  type Span,
  tokenStart,
  toPoint,
} from '../../src/rule/index.ts'

export default defineRule({
  id: 'double-space',
  category: 'typography',
  summary: 'more than one space between two words or two sentences',
  rationale:
    'Two spaces between words are left behind where something was cut; two between sentences are a habit of the typewriter. Either leaves holes in the page that a careful reader sees at once.',
  citation: [
    {
      title: 'Typography for Lawyers: typewriter habits',
      author: 'Matthew Butterick',
      url: 'https://git.matthewbutterick.com/mbutterick/pollen-tfl',
    },
  ],
  limits:
    'Only running text is read: no address, signature, heading, or table. Columns, justified text, and four spaces or more, which are a layout or a blank to be filled, pass; so do two spaces between sentences where the writer mostly sets two.',
  severity: 'info',
  fixes: ['safe'],
  since: '0.1.0',
  yieldsTo: ['merge-error'],
  options: {
    sentenceSpaces: {
      type: 'choice',
      choices: ['consistent', '1', '2'],
      default: 'consistent',
      description:
        'how many spaces may stand between sentences; `consistent` goes by what most sentences have',
    },
  },
  messages: {
    words: {
      message: '{count} spaces stand between `{left}` and `{right}`',
      label: '{count} spaces',
      help: 'write one space',
    },
    sentences: {
      message: '{count} spaces stand between two sentences',
      label: '{count} spaces',
      help: 'write {wanted}',
    },
  },
  invalid: [
    'I⟦  ⟧study physics.',
    { letter: 'Done.⟦  ⟧Next', options: { sentenceSpaces: '1' } },
    {
      letter: 'I cook well.⟦  ⟧I bake as well. I roast. I am glad to.',
      because: 'the others have one space',
    },
    {
      letter: 'I cook.⟦   ⟧I bake.  I roast⟦  ⟧too.',
      options: { sentenceSpaces: '2' },
      because: 'two are allowed',
    },
    {
      letter: 'I cook.  I bake.  I roast⟦  ⟧too.',
      because: 'two between sentences are a custom, between words none',
    },
    { letter: '- I led⟦   ⟧a team.', because: 'in a list' },
    { letter: 'I cook,⟦  ⟧*bake*, and roast.', format: 'markdown', because: 'beside markup' },
  ],
  valid: [
    { letter: '    I live in the indented line\n    of an address.', because: 'indentation' },
    { letter: '```\nx  = 1\n```\n\nRun `a  b` now.', format: 'markdown', because: 'code' },
    {
      letter: 'I cook *well*  \nand I **bake**.',
      format: 'markdown',
      because: 'markup, and a break of a line',
    },
    { letter: 'I cook well.  I bake well.  I roast well.', because: 'a custom of the writer' },
    { letter: 'Dear Ms Lee,\n\nI cook.\n\nSincerely,\nAnna  Khan\nLeeds  UK', because: 'a signature' },
    { letter: 'Anna Khan    Leeds\n\nDear Ms Lee,\n\nI cook.', because: 'an address' },
    { letter: 'Flour  two pounds\nSugar  one pound\nHoney  a spoon', because: 'columns' },
    { letter: 'I was born in      and raised in Leeds.', because: 'a blank, of which another rule tells' },
    { letter: 'P.S.  I bake.\n\n(1)  I cook.', because: 'labels' },
    { letter: '| a  b | c |\n| --- | --- |\n| d  e | f |', format: 'markdown', because: 'a table' },
    { letter: '> I  cook.\n\nI agree.', format: 'markdown', because: 'the words of another' },
    { letter: 'You may ask for a copy at  .', because: 'a word is missing, not a space too many' },
    { letter: 'I cook.  ', because: 'the end of a line' },
  ],
  *check(letter, { options }) {
    const gaps = findGaps(letter)
    if (isJustified(letter, gaps)) return
    const wanted =
      options.sentenceSpaces === 'consistent' ? findCustom(letter, gaps) : Number(options.sentenceSpaces)
    for (const { span, isBetweenSentences } of gaps) {
      const count = span.end - span.start
      if (isBetweenSentences && count <= wanted) continue
      const spaces = isBetweenSentences ? wanted : 1
      const { text } = letter.source
      yield {
        span,
        message: isBetweenSentences ? 'sentences' : 'words',
        data: {
          count,
          left: text.slice(tokenStart(text, span.start), span.start),
          right: /^\S+/.exec(text.slice(span.end, span.end + 30))?.[0] ?? '',
          wanted: spaces === 1 ? 'one space' : 'two spaces',
        },
        fixes: [
          {
            applicability: 'safe',
            message: spaces === 1 ? 'write one space' : 'write two spaces',
            edits: [{ span, newText: ' '.repeat(spaces) }],
          },
        ],
      }
    }
  },
})

/** Two or three spaces within a line of running text. */
interface Gap {
  readonly span: Span
  readonly isBetweenSentences: boolean
}

const SENTENCE_END = /(?:[a-zß-ɏ\d)]|[A-Z]{2})[.!?:]["”’)]{0,2}$/
const MOST_SPACES = 3

function findGaps(letter: Letter): Gap[] {
  return letter.paragraphs.filter(isRunningText).flatMap((paragraph) => findGapsIn(letter, paragraph))
}

function isRunningText({ part, kind }: Paragraph): boolean {
  return (part === 'body' || part === 'postscript') && (kind === 'text' || kind === 'list-item')
}

function findGapsIn({ prose, source }: Letter, { span }: Paragraph): Gap[] {
  const gaps: Gap[] = []
  // The search ends with the paragraph: one to the next gap in the letter would take time for each paragraph before it.
  const text = source.text.slice(0, span.end)
  for (let start = text.indexOf('  ', span.start); start >= 0; ) {
    let end = start
    while (text.charAt(end) === ' ') end++
    // Code is not blotted out with spaces.
    if (end < span.end && prose.slice(start, end).trim() === '' && isGap(source, { start, end })) {
      const before = text.slice(Math.max(span.start, start - 8), start)
      gaps.push({ span: { start, end }, isBetweenSentences: SENTENCE_END.test(before) })
    }
    start = text.indexOf('  ', end)
  }
  return isList(text, span, gaps) ? [] : gaps
}

/** Whether each of several lines has one gap: a list in two columns, aligned or not. */
function isList(text: string, { start, end }: Span, gaps: readonly Gap[]): boolean {
  const lines = text.slice(start, end).split(/\r\n?|\n/)
  if (lines.length < 2 || gaps.length !== lines.length) return false
  return lines.every((line) => line.trim().includes('  '))
}

/** Whether spaces stand between words on one line, and part no columns. */
function isGap(source: Source, { start, end }: Span): boolean {
  if (end - start > MOST_SPACES) return false
  const { text } = source
  if (/[\r\n\t|]/.test(text.charAt(start - 1)) || /[\r\n\t|.,;:!?)]/.test(text.charAt(end))) return false
  const { line, column } = toPoint(source, end)
  // `(1)  first` and `P.S.  I …` are set apart from what follows.
  const isLabel =
    column < 8 &&
    /^\s*\S{1,4}$/.test(text.slice(end - column + 1, start)) &&
    /[.):]/.test(text.charAt(start - 1))
  return !isLabel && !isColumn(source, line - 1, column) && !isColumn(source, line + 1, column)
}

/** Whether a word begins in a column of a line, both from 1, behind two spaces or more. */
function isColumn({ text, lineStarts }: Source, line: number, column: number): boolean {
  const start = lineStarts[line - 1]
  return start !== undefined && /^ {2}\S/.test(text.slice(start + column - 3, start + column))
}

/** Whether spaces fill the lines to one width, as a program does: a gap in every other line, and more than a few. */
function isJustified({ source }: Letter, gaps: readonly Gap[]): boolean {
  const between = gaps.filter(({ isBetweenSentences }) => !isBetweenSentences).length
  return between > 5 && between * 2 > source.lineStarts.length
}

/** How many spaces the writer sets between sentences: two if there are more such pairs than pairs with one. */
function findCustom({ paragraphs, prose }: Letter, gaps: readonly Gap[]): number {
  const doubles = gaps.filter(({ isBetweenSentences }) => isBetweenSentences).length
  if (doubles === 0) return 1
  let singles = 0
  for (const { span } of paragraphs.filter(isRunningText)) {
    singles += [...prose.slice(span.start, span.end).matchAll(/[a-z]{3}[.!?]["”’)]? [A-Z]/g)].length
  }
  return doubles > singles ? 2 : 1
}
