import { describe, expect, it } from 'vitest'
import { plainSettings } from '../../src/report/report.ts'
import { createSource } from '../../src/source/index.ts'
import { renderPretty } from './render.ts'
import { diagnose, drawOne, drawSource, find, PARAGRAPH, reportOn } from './sample.ts'

const LETTER = [
  'Dear [name] committee,',
  'I first met bookbinding during my master’s at [gulid], in a small town far',
  'from anything I knew. In those days the guild kept',
  'to itself, as guilds did.',
  "The house was old. I didn't have any friends in the trade or a name in the whole long valley below.",
].join('\n')

describe('a diagnostic drawn at width 80', () => {
  const placeholder = diagnose(find(LETTER, '[gulid]'), {
    ruleId: 'placeholder-bracket',
    severity: 'error',
    message: 'unknown placeholder `[gulid]`',
    label: 'not a placeholder that this letter uses',
    notes: ['the other placeholder in this letter is `[name]`'],
    helps: ['a placeholder with a similar name exists: `[guild]`'],
  })
  const straight = { start: find(LETTER, "didn't").start + 4, end: find(LETTER, "didn't").start + 5 }
  const quotes = diagnose(straight, {
    ruleId: 'quote-consistency',
    message: 'straight and curly apostrophes in one letter',
    label: 'straight here',
    labels: [{ span: find(LETTER, '’'), text: 'curly here, and 5 more times' }],
    fixes: [
      { applicability: 'safe', message: 'use ’ throughout', edits: [{ span: straight, newText: '’' }] },
    ],
  })

  it('has header, place, line, carets, label, notes and helps (D-2, W-12, section 2.3)', () => {
    expect(drawOne(LETTER, placeholder)).toEqual([
      'error[placeholder-bracket]: unknown placeholder `[gulid]`',
      ' --> letter.txt:2:47',
      '  |',
      '2 | I first met bookbinding during my master’s at [gulid], in a small town far',
      '  |                                               ^^^^^^^',
      '  |                                      not a placeholder that this letter uses',
      '  |',
      '  = note: the other placeholder in this letter is `[name]`',
      '  = help: a placeholder with a similar name exists: `[guild]`',
    ])
  })

  it('shows two lines far apart, each windowed on its own, and the fix as a difference (W-8, W-13)', () => {
    expect(drawOne(LETTER, quotes)).toEqual([
      'warning[quote-consistency]: straight and curly apostrophes in one letter',
      ' --> letter.txt:5:26',
      '  |',
      '2 | I first met bookbinding during my master’s at [gulid], in a small town far',
      '  |                                         - curly here, and 5 more times',
      '...',
      "5 | The house was old. I didn't have any friends in the trade or a name in the …",
      '  |                          ^ straight here',
      '  |',
      '  = help: safe fix: use ’ throughout',
      '  |',
      "5 - The house was old. I didn't have any friends in the trade or a name in the …",
      '5 + The house was old. I didn’t have any friends in the trade or a name in the …',
    ])
  })

  it('is followed by the counts of its letter and of the run, and one pointer to explain (D-14)', () => {
    const output = renderPretty(reportOn(LETTER, [placeholder, quotes]), plainSettings)
    expect(output.split('\n').slice(-4)).toEqual([
      'letter.txt: 1 error, 1 warning',
      'Found 2 problems in 1 letter. 1 is fixable with `letterlint --fix`.',
      'Reasons and examples for a rule: `letterlint explain placeholder-bracket`.',
      '',
    ])
  })

  it('points, once, to how a word is accepted that can be typed as it is', () => {
    const misspelt = ["rock'n'roll", 'frobnic', 'quux'].map((acceptableWord) => ({
      ...placeholder,
      acceptableWord,
    }))
    const output = renderPretty(reportOn(LETTER, misspelt), plainSettings)
    expect(output.split('\n').slice(-3)).toEqual([
      'Reasons and examples for a rule: `letterlint explain placeholder-bracket`.',
      'To accept a word as it is: `letterlint words add frobnic`.',
      '',
    ])
    expect(output.match(/words add/g)).toHaveLength(1)
  })
})

describe('a paragraph on one line', () => {
  const diagnostic = diagnose(find(PARAGRAPH, 'Honestly,'), { label: 'opens the sentence' })

  it('is windowed around the span at width 80 with its label beside it (W-2, W-5, W-7)', () => {
    expect(drawSource(PARAGRAPH, diagnostic)).toEqual([
      '1 | … apprentices while it went on. Honestly, nobody had planned for it, and …',
      '  |                                 ^^^^^^^^^ opens the sentence',
    ])
  })

  it('is windowed at width 50 still with whole words at the cuts (W-6)', () => {
    expect(drawSource(PARAGRAPH, diagnostic, { width: 50 })).toEqual([
      '1 | … it went on. Honestly, nobody had planned …',
      '  |               ^^^^^^^^^ opens the sentence',
    ])
  })

  it('uses the whole of width 200', () => {
    const [row = '', carets = ''] = drawSource(PARAGRAPH, diagnostic, { width: 200 })
    expect(row.length).toBeGreaterThan(170)
    expect(row.length).toBeLessThanOrEqual(200)
    expect(row.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('Honestly,')
  })

  it('is cut with three dots under --ascii (W-7)', () => {
    const [row = ''] = drawSource(PARAGRAPH, diagnostic, { ascii: true })
    expect(row).toMatch(/^1 \| \.\.\. \S.*\S \.\.\.$/)
  })

  it('shows two spans that cannot share a window in two rows of the same number (W-9)', () => {
    const far = diagnose(find(PARAGRAPH, 'patience'), {
      label: 'here',
      labels: [{ span: find(PARAGRAPH, 'quietly'), text: 'and there' }],
    })
    expect(drawSource(PARAGRAPH, far)).toEqual([
      '1 | … and I have learnt there that patience is a tool like any other. When the …',
      '  |                                ^^^^^^^^ here',
      '1 | … guild books, and I remember how quietly things were brought and how well …',
      '  |                                   ------- and there',
    ])
  })

  it('shows a span wider than the room by its ends (W-10)', () => {
    const whole = diagnose({ start: 0, end: PARAGRAPH.length }, { label: 'one paragraph' })
    const [row = '', carets = '', label] = drawSource(PARAGRAPH, whole)
    expect(row).toMatch(/^1 \| I have worked for .*\S … \S.* at present\.$/)
    expect(carets).toMatch(/^ {2}\| \^+ … \^+$/)
    expect(carets.indexOf('…')).toBe(row.indexOf('…'))
    expect(label).toBe('  | one paragraph')
  })

  it('keeps every diagnostic at every width (W-4)', () => {
    const words = [...PARAGRAPH.matchAll(/\w{7,}/g)]
    const all = words.map(({ index, 0: word }) =>
      diagnose({ start: index, end: index + word.length }, { message: `word at ${index}` }),
    )
    for (const width of [40, 50, 80, 200]) {
      const rows = renderPretty(reportOn(PARAGRAPH, all), { ...plainSettings, width }).split('\n')
      expect(rows.filter((row) => row.startsWith('warning['))).toHaveLength(words.length)
      for (const row of rows) expect(row.length).toBeLessThanOrEqual(width)
    }
  })
})

describe('places at the edges', () => {
  it('shows an empty letter as an empty row (W-17)', () => {
    expect(drawSource('', diagnose({ start: 0, end: 0 }, { label: 'nothing here' }))).toEqual([
      '1 |',
      '  | ^ nothing here',
    ])
  })

  it('marks a missing thing at the end of a line one column past the text (W-17)', () => {
    expect(drawSource('Dear Ms Hale\nI write', diagnose({ start: 12, end: 12 }))).toEqual([
      '1 | Dear Ms Hale',
      '  |             ^',
    ])
  })

  it.each(['Dear Ms Hale', 'Dear Ms Hale\n'])('marks the end of the file %j (W-17)', (text) => {
    const rows = drawOne(text, diagnose({ start: text.length, end: text.length }))
    const isNewLine = text.endsWith('\n')
    expect(rows[1]).toBe(isNewLine ? ' --> letter.txt:2:1' : ' --> letter.txt:1:13')
    expect(rows.slice(3)).toEqual(isNewLine ? ['2 |', '  | ^'] : ['1 | Dear Ms Hale', '  |             ^'])
  })

  it('finds room for the caret past a line that just fits', () => {
    const text = `${'word '.repeat(14)}at end`
    const rows = drawSource(text, diagnose({ start: text.length, end: text.length }))
    expect(text).toHaveLength(76)
    expect(rows[1]?.length).toBeLessThanOrEqual(80)
    expect(rows[0]).toMatch(/^1 \| … .* at end$/)
  })

  it.each(['\n', '\r\n', '\r'])('ends a line at %j and never draws it (W-24)', (end) => {
    const text = `one${end}two${end}three`
    expect(drawOne(text, diagnose(find(text, 'two'))).slice(1)).toEqual([
      ' --> letter.txt:2:1',
      '  |',
      '2 | two',
      '  | ^^^',
    ])
  })

  it('keeps a span that ends with its line end on that line', () => {
    expect(drawSource('one\ntwo\n', diagnose({ start: 0, end: 4 }))).toEqual(['1 | one', '  | ^^^'])
  })

  it('does not fall over a span outside the text', () => {
    expect(drawSource('one', diagnose({ start: 90, end: 99 }))).toEqual(['1 | one', '  |    ^'])
  })

  it('makes the gutter as wide as the largest number of the diagnostic (W-14)', () => {
    const text = 'line\n'.repeat(120)
    const last = diagnose({ start: 0, end: 4 }, { labels: [{ span: { start: 500, end: 504 }, text: 'too' }] })
    expect(drawOne(text, last)).toEqual([
      'warning[test-rule]: something is odd',
      '   --> letter.txt:1:1',
      '    |',
      '  1 | line',
      '    | ^^^^',
      '...',
      '101 | line',
      '    | ---- too',
    ])
  })
})

describe('a span over several lines', () => {
  const text = [
    'Dear Ms Hale,',
    '',
    'I write to you',
    'about the post',
    'of binder',
    'in York.',
    'Yours,',
  ].join('\n')

  it('has a bar in the margin from its first line to its last (W-11)', () => {
    const span = { start: find(text, 'I write').start, end: find(text, 'post').end }
    expect(drawSource(text, diagnose(span, { label: 'one thought' }))).toEqual([
      '3 | / I write to you',
      '4 | | about the post',
      '  | |______________^ one thought',
    ])
  })

  it('is led to a beginning within a line (W-11)', () => {
    const span = { start: find(text, 'write').start, end: find(text, 'about').end }
    expect(drawSource(text, diagnose(span))).toEqual([
      '3 |   I write to you',
      '  |  ___^',
      '4 | | about the post',
      '  | |_____^',
    ])
  })

  it('shows two lines at each end of a long one (W-11)', () => {
    expect(drawSource(text, diagnose({ start: 0, end: text.length }, { label: 'the whole letter' }))).toEqual(
      [
        '1 | / Dear Ms Hale,',
        '2 | |',
        '... |',
        '6 | | in York.',
        '7 | | Yours,',
        '  | |______^ the whole letter',
      ],
    )
  })

  it('may hold nothing but line ends', () => {
    expect(drawSource('a\n\n\n\nb', diagnose({ start: 1, end: 4 }))).toEqual([
      '1 |   a',
      '  |  __^',
      '2 | |',
      '3 | |',
      '  | |_^',
    ])
  })

  it('never takes more than eight source rows with its labels, and names the rest (W-11, D-1)', () => {
    const lines = 'a line of words\n'.repeat(40)
    const labels = Array.from({ length: 20 }, (_, index) => ({
      span: { start: index * 32, end: index * 32 + 1 },
      text: 'again',
    }))
    const rows = drawOne(lines, diagnose({ start: 18, end: 22 }, { labels }))
    expect(rows.filter((row) => /^ *\d+ \|/.test(row))).toHaveLength(8)
    expect(rows.join(' ')).toContain('again: 15:1, 17:1, 19:1')
  })
})

describe('several labels in one row', () => {
  it('hang under their places from right to left', () => {
    const text = 'Dear Sir or Madam Hale'
    const diagnostic = diagnose(find(text, 'Madam'), {
      label: 'here',
      labels: [
        { span: find(text, 'Dear'), text: 'first' },
        { span: find(text, 'Sir'), text: 'second' },
      ],
    })
    expect(drawSource(text, diagnostic)).toEqual([
      '1 | Dear Sir or Madam Hale',
      '  | ---- ---    ^^^^^ here',
      '  | |    second',
      '  | first',
    ])
  })

  it('let the main place be seen where it lies within another', () => {
    const text = 'Dear Sir or Madam'
    const labels = [{ span: { start: 0, end: text.length }, text: 'the salutation' }]
    expect(drawSource(text, diagnose(find(text, 'Sir'), { label: 'who?', labels }))).toEqual([
      '1 | Dear Sir or Madam',
      '  | -----^^^--------- the salutation',
      '  |      who?',
    ])
  })
})

describe('places in other letters', () => {
  const text = 'Dear Ms Hale,\nI have long wished to work at the Merrow Press.'
  const other = createSource(
    `${'\n'.repeat(11)}Dear Mr Osei,\nI have long wished to work at Tallow House, and at no other.\nYours,`,
    { path: 'other.txt' },
  )
  const elsewhere = {
    source: other,
    span: find(other.text, 'Tallow House'),
    text: 'and another in the same sentence of this letter',
  }
  const twoHouses = diagnose(find(text, 'Merrow Press'), {
    severity: 'error',
    label: 'one house here',
    related: [elsewhere],
    helps: ['name one house'],
  })

  it('stand below the name of their letter, in one gutter with the first (W-12, W-14)', () => {
    expect(drawOne(text, twoHouses)).toEqual([
      'error[test-rule]: something is odd',
      '  --> letter.txt:2:35',
      '   |',
      ' 2 | I have long wished to work at the Merrow Press.',
      '   |                                   ^^^^^^^^^^^^ one house here',
      '   |',
      '  ::: other.txt:13:31',
      '   |',
      '13 | I have long wished to work at Tallow House, and at no other.',
      '   |                               ------------',
      '   |                             and another in the same sentence of this letter',
      '   |',
      '   = help: name one house',
    ])
  })

  it('are windowed on their own at width 40 (W-1, W-8)', () => {
    expect(drawOne(text, twoHouses, { width: 40 })).toEqual([
      'error[test-rule]: something is odd',
      '  --> letter.txt:2:35',
      '   |',
      ' 2 | … to work at the Merrow Press.',
      '   |                  ^^^^^^^^^^^^',
      '   |                  one house here',
      '   |',
      '  ::: other.txt:13:31',
      '   |',
      '13 | … work at Tallow House, and at no …',
      '   |           ------------',
      '   | and another in the same sentence of',
      '   | this letter',
      '   |',
      '   = help: name one house',
    ])
  })

  it('are cut with three dots under --ascii, where nothing of ours is beyond ASCII (W-7)', () => {
    const rows = drawOne(text, twoHouses, { width: 40, ascii: true })
    expect(rows.slice(6, 10)).toEqual([
      '   |',
      '  ::: other.txt:13:31',
      '   |',
      '13 | ... at Tallow House, and at no ...',
    ])
    expect(rows.join('')).toMatch(/^[ -~]*$/)
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(40)
  })

  it('may lie in a paragraph on one line, and may spread over lines (W-2, W-11)', () => {
    const paragraph = createSource(PARAGRAPH, { path: 'letters/hale.txt' })
    const related = [
      { source: paragraph, span: find(PARAGRAPH, 'Honestly'), text: 'as here' },
      { source: other, span: { start: 11, end: other.text.length }, text: 'the whole' },
    ]
    expect(drawOne(text, diagnose({ start: 0, end: 4 }, { related }), { width: 60 }).slice(4)).toEqual([
      '   | ^^^^',
      '   |',
      '  ::: letters/hale.txt:1:419',
      '   |',
      ' 1 | … while it went on. Honestly, nobody had planned for …',
      '   |                     -------- as here',
      '   |',
      '  ::: other.txt:12:1',
      '   |',
      '12 | / Dear Mr Osei,',
      '13 | | I have long wished to work at Tallow House, and at …',
      '14 | | Yours,',
      '   | |______- the whole',
    ])
  })

  it('count among the eight source rows of a diagnostic, and are named where there is no row (W-11, D-1)', () => {
    const related = Array.from({ length: 22 }, (_, index) => ({
      source: createSource('a line of words\n'.repeat(30), { path: `${index}.txt` }),
      span: { start: index * 16, end: index * 16 + 1 },
      text: 'the same',
    }))
    const rows = drawOne(text, diagnose({ start: 0, end: 4 }, { related }))
    expect(rows.filter((row) => /^ *\d+ \|/.test(row))).toHaveLength(8)
    expect(rows.slice(-3)).toEqual([
      '   = note: the same: 7.txt:8:1, 8.txt:9:1, 9.txt:10:1, 10.txt:11:1, 11.txt:12:1,',
      '           12.txt:13:1, 13.txt:14:1, 14.txt:15:1, 15.txt:16:1, 16.txt:17:1,',
      '           17.txt:18:1, 18.txt:19:1, and 3 more places',
    ])
  })

  it('let no path or span of theirs do harm (W-22)', () => {
    const odd = createSource('one', { path: 'a\nb\u001b.txt' })
    const related = [{ source: odd, span: { start: 90, end: 99 }, text: 'a\nlabel' }]
    expect(drawOne('x', diagnose({ start: 0, end: 1 }, { related })).slice(4)).toEqual([
      '  | ^',
      '  |',
      ' ::: a␊b␛.txt:1:4',
      '  |',
      '1 | one',
      '  |    - a label',
    ])
  })

  it('of one letter of a megabyte are drawn for a hundred findings in a moment', () => {
    const source = createSource(`${PARAGRAPH} 印刷 `.repeat(700), { path: 'long.txt' })
    const related = [{ source, span: { start: 500_000, end: 500_008 }, text: 'here too' }]
    const all = Array.from({ length: 100 }, (_, index) =>
      diagnose({ start: 0, end: 4 }, { related, message: `the finding ${index} is odd` }),
    )
    const rows = renderPretty(reportOn(text, all), plainSettings).split('\n')
    expect(rows.filter((row) => row.startsWith(' ::: long.txt:1:500001'))).toHaveLength(100)
  })
})

describe('text around the frame', () => {
  it('wraps at the width with a hanging indent (W-15)', () => {
    const long = 'the word `Honestly` tells the reader that what stands before it was less than honest'
    const rows = drawOne('Honestly', diagnose({ start: 0, end: 8 }, { message: long, helps: [long] }), {
      width: 50,
    })
    expect(rows).toEqual([
      'warning[test-rule]: the word `Honestly` tells the',
      '    reader that what stands before it was less',
      '    than honest',
      ' --> letter.txt:1:1',
      '  |',
      '1 | Honestly',
      '  | ^^^^^^^^',
      '  |',
      '  = help: the word `Honestly` tells the reader',
      '          that what stands before it was less than',
      '          honest',
    ])
  })

  it('never breaks an address or a path (W-15)', () => {
    const address = `https://letterlint.example/${'long/'.repeat(20)}`
    const rows = drawOne('x', diagnose({ start: 0, end: 1 }, { notes: [`see ${address} for more`] }), {
      width: 40,
    })
    expect(rows.slice(-3)).toEqual(['  = note: see', `          ${address}`, '          for more'])
  })

  it('breaks any other word that is longer than a row', () => {
    const rows = drawOne('x', diagnose({ start: 0, end: 1 }, { notes: ['n'.repeat(45)] }), { width: 40 })
    expect(rows.slice(-2)).toEqual([`  = note: ${'n'.repeat(30)}`, `          ${'n'.repeat(15)}`])
  })

  it('names several suggestions in one help', () => {
    const fixes = ['a', 'b', 'c'].map((word) => ({
      applicability: 'suggestion' as const,
      message: `replace with \`${word}\``,
      edits: [{ span: { start: 0, end: 1 }, newText: word }],
    }))
    expect(drawOne('x', diagnose({ start: 0, end: 1 }, { fixes })).at(-1)).toBe(
      '  = help: replace with `a`, `b`, or `c`',
    )
  })

  it('tells a fix over several lines in words only', () => {
    const fixes = [
      {
        applicability: 'unsafe' as const,
        message: 'join the lines',
        edits: [{ span: { start: 1, end: 2 }, newText: ' ' }],
      },
    ]
    expect(drawOne('x\ny', diagnose({ start: 0, end: 1 }, { fixes })).at(-1)).toBe(
      '  = help: unsafe fix: join the lines',
    )
  })
})

describe('a run', () => {
  const clean = { ...reportOn('Dear Ms Hale,', []) }

  it('without a problem says so on a terminal only', () => {
    const letters = [1, 2, 3].map(() => ({ source: createSource(''), diagnostics: [] }))
    const report = { ...clean, letters }
    expect(renderPretty(report, { ...plainSettings, isTerminal: true })).toBe('No problems in 3 letters.\n')
    expect(renderPretty(report, plainSettings)).toBe('')
    expect(renderPretty(report, { ...plainSettings, isTerminal: true, quiet: true })).toBe('')
  })

  it('tells its notices', () => {
    const notices = [{ level: 'error' as const, message: 'cannot be read', file: 'gone.txt' }]
    expect(renderPretty({ ...clean, notices }, plainSettings)).toBe('error: cannot be read\n --> gone.txt\n')
  })

  it('says how many of its letters have problems', () => {
    const letters = [
      { source: createSource('x', { path: 'a.txt' }), diagnostics: [diagnose({ start: 0, end: 1 })] },
      { source: createSource('x', { path: 'b.txt' }), diagnostics: [] },
    ]
    const output = renderPretty({ ...clean, letters }, { ...plainSettings, showPointers: false })
    expect(output).toMatch(/\n\na\.txt: 1 warning\nFound 1 problem in 1 of 2 letters\.\n$/)
  })

  it('looks the same with colour taken away (W-1, T-4)', () => {
    const paint = (text: string) => `\u001b[31m${text}\u001b[39m`
    const style = Object.fromEntries(Object.keys(plainSettings.style).map((part) => [part, paint]))
    const all = [diagnose(find(PARAGRAPH, 'Honestly'), { label: 'here', helps: ['leave it out'] })]
    const coloured = renderPretty(reportOn(PARAGRAPH, all), { ...plainSettings, style: style as never })
    const plain = renderPretty(reportOn(PARAGRAPH, all), plainSettings)
    expect(coloured).toContain('\u001b[31m')
    expect(coloured.replaceAll('\u001b[31m', '').replaceAll('\u001b[39m', '')).toBe(plain)
  })
})
