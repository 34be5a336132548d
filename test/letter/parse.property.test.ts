import fc from 'fast-check'
import type { Nodes } from 'nlcst'
import { expect, test } from 'vitest'
import { type Letter, OPAQUE, parseLetter } from '../../src/letter/index.ts'
import { createSource, slice, toPoint } from '../../src/source/index.ts'

const INLINE = fc.constantFrom(
  ...[
    'letter',
    'don’t',
    "O'Brien",
    'Prof.',
    'e.g.',
    'R&amp;D',
    '&nbsp;',
    'caf\u00e9',
    'cafe\u0301',
    '👩🏽‍🔬',
    '\ud800',
    '&#x41;',
  ],
  ...[
    '\\*',
    '\\#',
    '\\[x\\]',
    '\\\\',
    '*very*',
    '**much**',
    '_so_',
    '***',
    '`code`',
    '``a`b``',
    '~~gone~~',
    '[name]',
    '<Name>',
  ],
  ...[
    '<!-- note -->',
    '[text](https://example.org/a_b)',
    '![alt](a.png)',
    '<https://example.org>',
    'https://example.org.',
  ],
  ...[
    'jane@example.org',
    'www.example.org/x',
    '[^1]',
    '[ref]',
    '[ref][1]',
    '“quoted”',
    '"straight"',
    '‘so’',
    '—',
    ' - ',
    '...',
  ],
  ...[
    '(link)',
    '“',
    '*',
    '_',
    '<',
    '>',
    '|',
    '&',
    '\u00a0',
    '\t',
    'Yahoo! Inc.',
    '2026.',
    '1.',
    '￼',
    'Ünïcödé',
    '\u200b',
    'I',
    '.',
    '?',
    '!',
  ],
)
const PREFIX = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '- ',
    '  ',
    '    ',
    '> ',
    '>',
    '> > ',
    '> - ',
    '* ',
    '1. ',
    '   ',
    '# ',
    '\t',
    '| ',
    '[^1]: ',
    '[ref]: ',
    '---',
    '```',
    '- [x] ',
  ],
  ...['Dear ', 'Sincerely, ', 'P.S. ', 'Re: ', '12 March 2026', 'To: ', 'Encl: ', '+', '=== '],
)
const LINE = fc
  .tuple(PREFIX, fc.array(INLINE, { maxLength: 9 }), fc.constantFrom(' ', '', '  '))
  .map(([prefix, pieces, joint]) => prefix + pieces.join(joint || ' '))
const TEXT = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '\ufeff\ufeff'),
    fc.array(fc.tuple(LINE, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r')), {
      maxLength: 14,
    }),
  )
  .map(([mark, lines]) => mark + lines.flat().join(''))
const FORMAT = fc.constantFrom('text' as const, 'markdown' as const)

function textOf(node: Nodes): string {
  return 'value' in node ? node.value : node.children.map(textOf).join('')
}

function checkTree(letter: Letter): void {
  const { source, prose } = letter
  expect(prose.length).toBe(source.text.length)
  for (let i = 0; i < prose.length; i++) {
    if (prose[i] !== ' ' && prose[i] !== OPAQUE) expect(prose[i]).toBe(source.text[i])
  }
  let end = 0
  for (const word of letter.words) {
    expect(word.text).toBe(slice(source, word.span))
    expect(word.text).toBe(textOf(word.node))
    expect(word.text).not.toMatch(/\s/)
    expect(word.span.start).toBeGreaterThanOrEqual(end)
    expect(word.node.position).toEqual({
      start: toPoint(source, word.span.start),
      end: toPoint(source, word.span.end),
    })
    end = word.span.end
  }
}

function checkNesting(letter: Letter): void {
  expect(letter.children.flatMap((part) => part.children)).toEqual([...letter.paragraphs])
  let end = 0
  for (const paragraph of letter.paragraphs) {
    expect(paragraph.span.start).toBeGreaterThanOrEqual(end)
    expect(slice(letter.source, paragraph.span)).toBe(slice(letter.source, paragraph.span).trim())
    for (const sentence of paragraph.sentences) {
      expect(sentence.span.start).toBeGreaterThanOrEqual(Math.max(end, paragraph.span.start))
      for (const word of sentence.words) {
        expect(word.span.start).toBeGreaterThanOrEqual(sentence.span.start)
        expect(word.span.end).toBeLessThanOrEqual(sentence.span.end)
      }
      end = sentence.span.end
    }
    expect(end).toBeLessThanOrEqual(paragraph.span.end)
    end = paragraph.span.end
  }
}

test('every word sliced by its span is itself', async () => {
  await fc.assert(
    fc.asyncProperty(TEXT, FORMAT, async (text, format) => {
      const letter = await parseLetter(createSource(text, { format }))
      checkTree(letter)
      checkNesting(letter)
    }),
    { numRuns: 400 },
  )
})

test('any text at all has a tree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), FORMAT, async (text, format) => {
      checkTree(await parseLetter(createSource(text, { format })))
    }),
    { numRuns: 200 },
  )
})

const WORD = fc.stringMatching(/^[a-z]{1,12}$/)
const SENTENCE = fc
  .tuple(
    fc.constantFrom('The', 'Today,', 'Engines', 'Dr. Ek'),
    fc.array(WORD, { minLength: 3, maxLength: 20 }),
  )
  .map(([first, words]) => `${first} ${words.join(' ')}.`)
const PARAGRAPHS = fc.array(
  fc.array(SENTENCE, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(' ')),
  {
    minLength: 1,
    maxLength: 4,
  },
)

function wrap(text: string, width: number, prefix = ''): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join(`\n${prefix}`)
}

async function sentencesOf(text: string, format: 'text' | 'markdown'): Promise<string[][][]> {
  const letter = await parseLetter(createSource(text, { format }))
  return letter.paragraphs.map((paragraph) =>
    paragraph.sentences.map((sentence) => sentence.words.map((word) => word.text)),
  )
}

test('a hard-wrapped letter has the paragraphs, sentences, and words of the same letter unwrapped', async () => {
  await fc.assert(
    fc.asyncProperty(
      PARAGRAPHS,
      fc.integer({ min: 20, max: 110 }),
      FORMAT,
      async (paragraphs, width, format) => {
        const frame = (body: string) => `Dear Ana,\n\n${body}\n\nYours sincerely,\nBo Ek\n`
        const wrapped = frame(paragraphs.map((paragraph) => wrap(paragraph, width)).join('\n\n'))
        expect(await sentencesOf(wrapped, format)).toEqual(
          await sentencesOf(frame(paragraphs.join('\n\n')), format),
        )
      },
    ),
    { numRuns: 100 },
  )
})

test('a wrapped item of a list or quote has the words of the same item on one line', async () => {
  await fc.assert(
    fc.asyncProperty(
      PARAGRAPHS,
      fc.integer({ min: 20, max: 90 }),
      fc.constantFrom('- ', '> '),
      async (items, width, sign) => {
        const prefix = sign === '> ' ? '> ' : '  '
        const wrapped = items.map((item) => `${sign}${wrap(item, width, prefix)}`).join('\n\n')
        const unwrapped = items.map((item) => `${sign}${item}`).join('\n\n')
        expect(await sentencesOf(wrapped, 'markdown')).toEqual(await sentencesOf(unwrapped, 'markdown'))
      },
    ),
    { numRuns: 60 },
  )
})
