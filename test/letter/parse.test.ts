import { describe, expect, test } from 'vitest'
import { type Facts, parseLetter, printTree } from '../../src/letter/index.ts'
import { createSource, type Format, slice } from '../../src/source/index.ts'

const parse = (text: string, format: Format = 'text', facts?: Facts) =>
  parseLetter(createSource(text, { format }), facts)

async function paragraphsOf(text: string, format: Format = 'text'): Promise<string[]> {
  const letter = await parse(text, format)
  return letter.paragraphs.map(({ kind, folded }) => `${kind}: ${folded.text}`)
}

async function sentencesOf(text: string): Promise<string[]> {
  const letter = await parse(text)
  return letter.sentences.map(({ span }) => slice(letter.source, span).replace(/\s+/g, ' '))
}

describe('paragraphs', () => {
  test('joins hard-wrapped lines, and begins anew after a blank line', async () => {
    expect(await paragraphsOf('It was so and\nso at last.\n\nThen it ended.')).toEqual([
      'text: It was so and so at last.',
      'text: Then it ended.',
    ])
  })

  test('begins anew without a blank line where the next word would have fitted', async () => {
    const lines = [
      'We have worked on it for long, and so',
      'it was done.',
      'Then we went on to work on something',
      'else.',
    ]
    expect(await paragraphsOf(lines.join('\n'))).toEqual([
      'text: We have worked on it for long, and so it was done.',
      'text: Then we went on to work on something else.',
    ])
  })

  test('takes a very long line for a paragraph', async () => {
    const long = `${'We have worked on it for long. '.repeat(6)}So it was.`
    expect(await paragraphsOf(`${long}\n${long}\n\nIt ended.`)).toHaveLength(3)
  })

  test('reads bullets in plain text as items, and a wrapped dash as a dash', async () => {
    expect(
      await paragraphsOf(
        'What I did:\n- one thing\n  and more\n- two things\n\nIt was good and\n- so - done.',
      ),
    ).toEqual([
      'text: What I did:',
      'list-item: one thing and more',
      'list-item: two things',
      'text: It was good and - so - done.',
    ])
  })

  test('knows the kinds of Markdown blocks', async () => {
    const text = 'We did it all.\n\n## More\n\n- one\n- two\n\n> said so\n\n| a | b |\n|---|---|\n| c | d |\n'
    const kinds = (await parse(text, 'markdown')).paragraphs.map(({ kind }) => kind)
    expect(kinds).toEqual([
      'text',
      'heading',
      'list-item',
      'list-item',
      'quote',
      'cell',
      'cell',
      'cell',
      'cell',
    ])
  })
})

describe('sentences', () => {
  test('keeps titles, initials, and abbreviations whole', async () => {
    const text = "Prof. J. Smith and Ms. O'Brien of Acme Inc. came, e.g. on 3 Sept. 2026. It was late."
    expect(await sentencesOf(text)).toEqual([text.slice(0, -13), 'It was late.'])
  })

  test('keeps the name of Yahoo! Inc. whole', async () => {
    expect(await sentencesOf('I was at Yahoo! Inc. for a year. It was fine! Incidents were few.')).toEqual([
      'I was at Yahoo! Inc. for a year.',
      'It was fine!',
      'Incidents were few.',
    ])
  })

  test('does not join the salutation with the body’s first line', async () => {
    expect(await sentencesOf("Dear Ms. O'Brien,\nI write to you about the post.")).toEqual([
      "Dear Ms. O'Brien,",
      'I write to you about the post.',
    ])
  })

  test('cuts a very long paragraph at sentences only', async () => {
    const sentence = 'We worked with Prof. Smith on it, and it was done.'
    const sentences = await sentencesOf(Array.from({ length: 900 }, () => sentence).join(' '))
    expect(new Set(sentences)).toEqual(new Set([sentence]))
    expect(sentences).toHaveLength(900)
  })

  test('marks the first word of each', async () => {
    const letter = await parse('“We did it.” It was fine.')
    expect(letter.words.filter((word) => word.startsSentence).map(({ text }) => text)).toEqual(['We', 'It'])
  })
})

describe('quotations', () => {
  const CASES: [text: string, quotations: string[]][] = [
    ['He said “so it is” and "so" and «so» and „so“ then.', ['“so it is”', '"so"', '«so»', '„so“']],
    ["It's the teachers' and ‘the students’ work’ and 'so'.", ['‘the students’', "'so'"]],
    ['An “open one, and 5" of it.', []],
    ['He said “she said ‘no’ once”.', ['‘no’', '“she said ‘no’ once”']],
  ]
  test.each(CASES)('are found in %s', async (text, quotations) => {
    const letter = await parse(text)
    expect(letter.paragraphs[0]?.quotations.map((span) => slice(letter.source, span))).toEqual(quotations)
  })
})

describe('facts', () => {
  test('front matter counts for more than what was known', async () => {
    const text =
      '---\nto: Acme\naliases: [AC, Acme Ltd]\nmentions-ok: Bolt\nprofile: email\nother: 1\napplicant:\n  name: Bo Ek\n---\nDear Ana,\n'
    const letter = await parse(text, 'markdown', { to: 'Bolt', role: 'engineer' })
    expect(letter.frontMatterProblems).toEqual([])
    expect(letter.facts).toEqual({
      to: 'Acme',
      role: 'engineer',
      aliases: ['AC', 'Acme Ltd'],
      mentionsOk: ['Bolt'],
      profile: 'email',
      applicant: { name: 'Bo Ek' },
    })
  })

  const FAULTY: [yaml: string, at: string, message: RegExp][] = [
    ['profile: novel', 'novel', /^`profile` in the front matter is not one of/],
    ['to: [a, b]', '[a, b]', /^`to` in the front matter is not a text$/],
    ['words: [a, {b: c}]', '[a, {b: c}]', /^`words` in the front matter is not a list of texts$/],
    ['applicant:\n  name: [x]', '[x]', /^`name`/],
    ['- a', '- a', /not a list of keys and values/],
  ]
  test.each(FAULTY)('front matter may be wrong: %s', async (yaml, at, message) => {
    const letter = await parse(`---\n${yaml}\n---\nDear Ana,\n`, 'markdown')
    const [problem] = letter.frontMatterProblems
    expect(slice(letter.source, problem?.span ?? { start: 0, end: 0 })).toBe(at)
    expect(problem?.message).toMatch(message)
  })

  const BROKEN = [
    'a: [',
    'to: "x',
    `a: ${'['.repeat(50_000)}`,
    'to: *nothing',
    '&a [*a, *a]',
    'to: a\nto: b',
    `${'- '.repeat(9000)}a`,
  ]
  test.each(BROKEN)('broken front matter is one problem or more and no crash (%#)', async (yaml) => {
    const letter = await parse(`---\n${yaml}\n---\nDear Ana,\n`, 'markdown')
    expect(letter.frontMatterProblems.length).toBeGreaterThan(0)
    expect(letter.children[0]?.name).toBe('salutation')
  })

  test('plain text has no front matter', async () => {
    expect((await parse('---\nto: Acme\n---\n')).facts).toEqual({})
  })
})

describe('Markdown that takes a parser time by the square of its length', () => {
  test.each([
    ['marks that close no emphasis', '/* '.repeat(50_000)],
    ['marks that close none over many lines', 'a/* b\n'.repeat(20_000)],
    ['underlines of headings', '=======\n'.repeat(20_000)],
    ['headings that are underlined', 'a\n---\n'.repeat(20_000)],
  ])('is read in time: %s', async (_, text) => {
    const letter = await parse(`Dear Ana,\n\n${text}\n\nIt is *good* so.\n`, 'markdown')
    const last = letter.paragraphs.at(-1)
    expect(last && slice(letter.source, last.span)).toBe('It is *good* so.')
    expect(last?.words.map((word) => word.text)).toEqual(['It', 'is', 'good', 'so'])
  })

  test('keeps emphasis in a letter of many paragraphs', async () => {
    const letter = await parse('It is *so*, and **so**.\n\n'.repeat(600), 'markdown')
    expect(letter.prose).not.toContain('*')
  })
})

describe('vocabulary', () => {
  test('holds names of the frame, words of addresses, and facts, but no words of the body', async () => {
    const text =
      'Acme-Öl GmbH\njane@kvarn.example.org\n\nRe: Aplication at Zephyr’s lab\n\nDear Dr. O’Brien,\n\nWe like Foobar very much.\n\nRegards,\nZoë Ek'
    const { vocabulary } = await parse(text, 'text', { organization: 'Quux Labs' })
    for (const word of ['acme', 'öl', 'gmbh', 'kvarn', 'zephyr', "o'brien", 'zoë', 'ek', 'quux']) {
      expect(vocabulary).toContain(word)
    }
    for (const word of ['dear', 'dr', 'foobar', 'lab']) expect(vocabulary).not.toContain(word)
  })
})

test('the printed tree shows parts, places, and words', async () => {
  const letter = await parse('Dear Ana,\nIt is \u0007so. We came\nlate.\nBest,\nBo\n')
  expect(printTree(letter)).toBe(`letter <text> (text)
├─ salutation 1:1-9
│  └─ line 1:1-9  "Dear·Ana,"
├─ body 2:1-3:5
│  └─ text 2:1-3:5
│     ├─ 2:1-10  "It·is \\u{7}so."
│     └─ 2:12-3:5  "We·came·late."
├─ complimentary-close 4:1-5
│  └─ line 4:1-5  "Best,"
└─ signature 5:1-2
   └─ line 5:1-2  "Bo"
`)
})
