import { describe, expect, test } from 'vitest'
import { parseLetter } from '../../src/letter/index.ts'
import { createSource, type Format } from '../../src/source/index.ts'

/** The masked text, with `#` for what is opaque. */
async function mask(text: string, format: Format = 'text'): Promise<string> {
  return (await parseLetter(createSource(text, { format }))).prose.replaceAll('\ufffc', '#')
}

describe('plain text', () => {
  const HIDDEN: [text: string, prose: string][] = [
    ['See https://example.org/a_(b). Then', 'See #########################. Then'],
    ['(link: https://example.org/r.pdf).', '(link: #########################).'],
    ['Write to jane.doe@example.org, or', 'Write to ####################, or'],
    ['at www.example.org!', 'at ###############!'],
    ['on linkedin.com/in/jane now', 'on #################### now'],
    ['see example.org for', 'see ########### for'],
    ['attached cv_final.pdf.', 'attached ############.'],
    ['in ~/letters/draft.txt now', 'in ################### now'],
    ['in C:\\letters\\a now', 'in ############ now'],
  ]
  test.each(HIDDEN)('hides what is no prose in “%s”', async (text, prose) => {
    expect(await mask(text)).toBe(prose)
  })

  const SHOWN = [
    'Booking.com and Node.js and and/or, e.g. this',
    'the end.Then',
    '*not emphasis* and _not_',
    '[name] and <Company> and [^1]',
    'a 3.5 and 1/2 @home',
    '2019. That was a year',
    'it was good\n- so they said - and well',
  ]
  test.each(SHOWN)('shows all of “%s”', async (text) => {
    expect(await mask(text)).toBe(text)
  })

  test('blanks bullets, quote prefixes, and rules', async () => {
    expect(await mask('> so\n\n- one\n- two\n\n-----\n\n1. a\n2. b')).toBe(
      '  so\n\n  one\n  two\n\n     \n\n   a\n   b',
    )
  })
})

describe('Markdown', () => {
  const CASES: [title: string, text: string, prose: string][] = [
    ['emphasis', 'a *b* **c** _d_ ~~e~~', 'a  b    c    d    e  '],
    ['escapes', 'a \\* b\\!', 'a  * b !'],
    ['entities', 'R&amp;D &#65; x', 'R     D       x'],
    ['links', '[our text](https://example.org) and', ' our text                       and'],
    ['reference links', 'a [b][c] d\n\n[c]: https://example.org', 'a  b     d\n\n                        '],
    ['addresses', '<https://example.org> j@example.org', '##################### #############'],
    ['code', 'a `b c` d', 'a ##### d'],
    ['code over two lines of a quote', '> a `b\n> c` d', '  a ##\n  ## d'],
    ['images', 'a ![b](c.png) d', 'a ########### d'],
    [
      'HTML, of which a comment shows nothing',
      'a <!-- b --> <img src="c"> d',
      'a            ############# d',
    ],
    ['placeholders that look like HTML', 'Dear <Name>,\n\n<Your Name>', 'Dear <Name>,\n\n<Your Name>'],
    ['formatting HTML', 'a <b>b</b><br>', 'a    b        '],
    ['footnote marks', 'a[^1] b\n\n[^1]: note', 'a#### b\n\n      note'],
    ['brackets that are no link', 'Dear [name],', 'Dear [name],'],
    ['fenced code', '```\na\n```\n\nb', '   \n \n   \n\nb'],
    ['front matter', '---\nto: A\n---\nb', '   \n     \n   \nb'],
    ['wrapped bullets and tasks', '- a\n  b\n- [x] c', '  a\n  b\n      c'],
    ['headings', '# A #\n\nB\n===', '  A  \n\nB\n   '],
    ['tables', '| a | b |\n|---|---|\n| c | d |', '  a   b  \n         \n  c   d  '],
    ['CRLF', '> a\r\n> b\r\n', '  a\r\n  b\r\n'],
  ]
  test.each(CASES)('masks %s', async (_, text, prose) => {
    expect(await mask(text, 'markdown')).toBe(prose)
  })

  test('keeps every offset after byte-order marks', async () => {
    const letter = await parseLetter(createSource('\ufeff\ufeffa *wrld*', { format: 'markdown' }))
    expect(letter.words.map(({ text }) => text)).toEqual(['a', 'wrld'])
  })
})
