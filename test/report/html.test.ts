import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic/index.ts'
import { createReport, type Report } from '../../src/report/report.ts'
import { createSource } from '../../src/source/index.ts'
import { bodyOf, drawnLines, linesOf, readTags, renderPage, textOf } from './html-page.ts'
import { diagnose, find, reportOn, TOOL } from './sample.ts'

const TEXT = 'Dear Ms O’Hale,\n\nI met the guilds [master] in June, and\nthen its [mistres] in May.\n'
const OTHER = 'Dear Mr Osei,\n\nI met “the [mistress]” in May.\n'

/** A report with everything that a report can hold. */
const WHOLE: Report = {
  ...createReport(TOOL, []),
  letters: [
    { source: createSource('fine', { path: 'a.txt' }), diagnostics: [], profile: 'cover-letter' },
    {
      source: createSource(TEXT, { path: 'b.txt' }),
      language: 'en-GB',
      profile: 'motivation',
      profileEvidence: 'it says `motivated`',
      diagnostics: [
        diagnose({ start: 0, end: TEXT.length }, { severity: 'info', message: 'the letter is short' }),
        diagnose(find(TEXT, '[master]'), {
          severity: 'error',
          file: 'b.txt',
          label: 'a blank',
          labels: [{ span: find(TEXT, 'O’Hale'), text: 'as here' }],
          related: [
            {
              source: createSource(OTHER, { path: 'd.txt' }),
              span: find(OTHER, '[mistress]'),
              text: 'and here another',
            },
            { source: createSource('x', { path: 'a.txt' }), span: { start: 0, end: 1 }, text: 'or here' },
            { source: createSource('y', { path: 'gone.txt' }), span: { start: 0, end: 1 }, text: 'or there' },
          ],
          notes: ['one note'],
          helps: ['one help', 'write `Master`'],
          fixes: [
            {
              applicability: 'unsafe',
              message: 'write `Master`',
              edits: [{ span: find(TEXT, '[master]'), newText: 'Master' }],
            },
            {
              applicability: 'suggestion',
              message: 'say it twice',
              edits: [
                { span: find(TEXT, '[master]'), newText: '' },
                { span: find(TEXT, ',', 2), newText: ';' },
              ],
            },
          ],
        }),
        diagnose(find(TEXT, 'mistres'), {
          notes: ['one note', 'another note'],
          fixes: [
            {
              applicability: 'safe',
              message: 'write `mistress`',
              edits: [{ span: { start: TEXT.indexOf('s]') + 1, end: TEXT.indexOf('s]') + 1 }, newText: 's' }],
            },
          ],
        }),
      ],
      silenced: [
        {
          diagnostic: diagnose(find(TEXT, 'guilds'), { ruleId: 'hushed-rule' }),
          by: 'directive',
          reason: 'it is a name',
        },
      ],
    },
    {
      source: createSource(OTHER, { path: 'd.txt' }),
      diagnostics: [diagnose(find(OTHER, 'Osei'), { ruleId: 'other-rule', file: 'd.txt' })],
    },
  ],
  notices: [
    { level: 'warning', message: '`c.txt` cannot be read', file: 'c.txt' },
    { level: 'note', message: 'no letters', file: 'd' },
  ],
}

async function draw(text: string, ...diagnostics: readonly Diagnostic[]): Promise<string[]> {
  return drawnLines(await renderPage(reportOn(text, diagnostics)))
}

describe('the html format', () => {
  it('tells letters, severities, and fixes at the top', async () => {
    const page = await renderPage(WHOLE)
    expect(page).toContain('<h1>4 problems in 2 of 3 letters</h1>')
    const figures = /<ul class="figures">(.*?)<\/ul>/.exec(page)?.[1] ?? ''
    expect([...figures.matchAll(/<li.*?<\/li>/g)].map(([item]) => textOf(item))).toEqual([
      '3 letters',
      '1 error',
      '2 warnings',
      '1 info',
      '1 with a safe fix',
      '1 with an unsafe fix',
    ])
  })

  it('is not headed as if all were well where a letter could not be read (M-3)', async () => {
    const letters = [{ source: createSource('Hello,\n', { path: 'a.txt' }), diagnostics: [] }]
    const failed = { level: 'error', message: '`b.txt` cannot be read' } as const
    const page = await renderPage(createReport(TOOL, letters, [failed, { ...failed, level: 'note' }]))
    expect(page).toContain('<h1>No problems in 1 letter, but 1 error of the run</h1>')
    expect(page).toContain('<title>No problems in 1 letter, but 1 error of the run – letterlint</title>')
    const none = await renderPage(createReport(TOOL, [], [failed, failed]))
    expect(none).toContain('<h1>No letters were read: 2 errors of the run</h1>')
  })

  it('is a whole page without a problem, a letter, or a word (M-3)', async () => {
    const empty = await renderPage(createReport(TOOL, []))
    expect(empty).toContain('<h1>No letters were read</h1>')
    expect(empty).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/)
    expect(empty).not.toContain('id="filters"')
    const clean = await renderPage(reportOn('Dear Ms Hale,', []))
    expect(clean).toContain('<h1>No problems in 1 letter</h1>')
    expect(clean).toContain('<h2 id="quiet-name">1 letter without findings</h2>')
    const blank = await renderPage(reportOn('', [diagnose({ start: 0, end: 0 })]))
    expect(drawnLines(blank)).toEqual(['{1}'])
    for (const page of [empty, clean, blank]) readTags(bodyOf(page))
  })

  it('has a language, landmarks, one heading of the first level, and none that skips a level', async () => {
    const page = await renderPage(WHOLE, { showsSilenced: true })
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<div class="sheet" lang="en-GB">')
    const names = readTags(bodyOf(page)).map(({ name }) => name)
    for (const name of ['header', 'nav', 'main', 'footer', 'form'] as const) expect(names).toContain(name)
    const levels = names.filter((name) => /^h\d$/.test(name)).map((name) => Number(name[1]))
    expect(levels).toEqual([1, 2, 2, 2, 3, 2, 2])
  })

  it('has an address for every link within the page, and every address once', async () => {
    const tags = readTags(bodyOf(await renderPage(WHOLE, { showsSilenced: true })))
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? [])
    expect(ids.length).toBe(new Set(ids).size)
    const targets = tags.flatMap(({ attributes }) => {
      const named = [attributes.get('aria-labelledby') ?? []].flat()
      const linked = attributes.get('href')?.startsWith('#') ? [attributes.get('href')?.slice(1)] : []
      return [...named, ...linked]
    })
    expect(targets.length).toBeGreaterThan(15)
    for (const target of targets) expect(ids).toContain(target)
  })

  it('links each mark and its note in both directions', async () => {
    const page = await renderPage(WHOLE)
    for (const key of ['2-1', '2-2', '2-3', '3-1']) {
      expect(page).toMatch(new RegExp(`<a class="sign-of [^>]*id="mark-${key}" href="#note-${key}"`))
      expect(page).toMatch(new RegExp(`id="note-${key}".*?href="#mark-${key}"`, 's'))
    }
  })

  it('tells of a finding all that is known: label, fixes, helps, places, notes (D-1)', async () => {
    const page = await renderPage(WHOLE)
    const note = /<li class="note error".*/.exec(page)?.[0] ?? ''
    const paragraphs = [...note.matchAll(/<p .*?<\/p>|<ul.*?<\/ul>/g)].map(([paragraph]) => textOf(paragraph))
    expect(paragraphs).toEqual([
      '2 error test-rule line 3',
      'something is odd a blank',
      'unsafe fix [master] → Master',
      'one way: say it twice [master]; June,; and',
      'one help',
      'line 1: O’Hale as here' +
        'd.txt, line 3: [mistress] and here another' +
        'a.txt, line 1: x or here' +
        'gone.txt, line 1: y or there',
      'one note',
    ])
    expect(note).toContain('<del>[master]</del> <span class="arrow">→</span> <ins>Master</ins>')
    expect(note).toContain('href="#letter-1"')
  })

  it('tells a note of a rule once in a letter', async () => {
    const page = await renderPage(WHOLE)
    expect(page.match(/<p class="remark">.*?<\/p>/g)).toEqual([
      '<p class="remark">one note</p>',
      '<p class="remark">another note</p>',
    ])
  })

  it('tells notices of the run, with back-ticks as code', async () => {
    const page = await renderPage(WHOLE)
    expect(page).toContain(
      '<li class="warning"><b class="severity">warning</b> <code>c.txt</code> cannot be read</li>',
    )
    expect(page).toContain(
      '<li class="note"><b class="severity">note</b> no letters <span class="path">d</span></li>',
    )
  })

  it('tells what is silenced only when it is asked for (M-16)', async () => {
    expect(await renderPage(WHOLE)).not.toContain('hushed-rule')
    const page = await renderPage(WHOLE, { showsSilenced: true })
    const silenced = /<section class="silenced">[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
    expect(textOf(silenced)).toContain(
      'warning hushed-rule line 3: something is odd guilds silenced by a comment in the letter: it is a name',
    )
  })

  it('shows a letter in which all is silenced when that is asked for (M-16)', async () => {
    const silenced = [{ diagnostic: diagnose({ start: 0, end: 4 }), by: 'suppressions' as const }]
    const letters = [{ source: createSource('Dear Ms Hale,'), diagnostics: [], silenced }]
    const page = await renderPage(createReport(TOOL, letters), { showsSilenced: true })
    expect(page).toContain('silenced by the suppressions file')
    expect(linesOf(page)).toEqual(['Dear Ms Hale,'])
    expect(linesOf(await renderPage(createReport(TOOL, letters)))).toEqual([])
  })

  it('folds the names of many letters without findings', async () => {
    const letters = Array.from({ length: 13 }, (_, index) => ({
      source: createSource('fine', { path: `${index}.txt` }),
      diagnostics: [],
    }))
    expect(await renderPage(createReport(TOOL, letters))).toContain('<details>')
    expect(await renderPage(createReport(TOOL, letters.slice(1)))).not.toContain('<details>')
  })

  it('names letters from the root of the repository (M-5)', async () => {
    const page = await renderPage({ ...reportOn('x', [diagnose({ start: 0, end: 1 })]), folder: 'letters' })
    expect(page).toContain('<h2 id="letter-1-name">letters/letter.txt</h2>')
  })
})

describe('marks in a letter', () => {
  it('nest, and overlap in as many pieces as they need', async () => {
    expect(
      await draw(
        'one two three four',
        diagnose({ start: 0, end: 13 }),
        diagnose({ start: 4, end: 7 }),
        diagnose({ start: 8, end: 18 }),
      ),
    ).toEqual(['[1:one [2:two]{2} [3:three]][3:{1} four]{3}'])
  })

  it('of the same words each have a number', async () => {
    const same = { start: 0, end: 3 }
    expect(await draw('one two', diagnose(same), diagnose(same))).toEqual(['[1:[2:one]]{1}{2} two'])
  })

  it('over several lines have their number on the first, and skip blank lines (W-11)', async () => {
    expect(await draw('one two\r\n\r\nthree four', diagnose({ start: 4, end: 16 }))).toEqual([
      'one [1:two{1}]',
      '',
      '[1:three] four',
    ])
  })

  it('end where their line does when they cover its end (W-24)', async () => {
    expect(await draw('one\r\ntwo', diagnose({ start: 2, end: 5 }))).toEqual(['on[1:e]{1}', 'two'])
    expect(await draw('one\r\ntwo', diagnose({ start: 4, end: 5 }))).toEqual(['one{1}', 'two'])
  })

  it('where something is missing are a number alone, at the end of the text too (W-17)', async () => {
    expect(await draw('one\n', diagnose({ start: 3, end: 3 }), diagnose({ start: 4, end: 4 }))).toEqual([
      'one{1}',
      '{2}',
    ])
    const page = await renderPage(reportOn('one', [diagnose({ start: 0, end: 0 })]))
    expect(page).toContain('class="sign-of warning missing"')
  })

  it('have their number after the word that they are within', async () => {
    expect(await draw('I didn’t go', diagnose({ start: 6, end: 7 }))).toEqual(['I didn[1:’]t{1} go'])
    expect(await draw('a  b', diagnose({ start: 1, end: 3 }))).toEqual(['a[1:  ]{1}b'])
  })

  it('that a finding speaks of beside its own lead to it, at most three from one place', async () => {
    const speaking = (start: number) =>
      diagnose({ start, end: start + 1 }, { labels: [{ span: { start: 0, end: 1 }, text: 'as here' }] })
    expect(await draw('a b c d e', speaking(2), speaking(4), speaking(6), speaking(8))).toEqual([
      '_a](see 1 2 3…) [1:b]{1} [2:c]{2} [3:d]{3} [4:e]{4}',
    ])
  })

  it('about all of a letter are told above it', async () => {
    const text = 'Dear Ms Hale,\nGoodbye.\n'
    const page = await renderPage(reportOn(text, [diagnose({ start: 0, end: text.length })]))
    expect(drawnLines(page)).toEqual(['Dear Ms Hale,', 'Goodbye.', ''])
    expect(textOf(/<div class="block whole">[\s\S]*?<\/p>/.exec(page)?.[0] ?? '')).toBe(
      'About the whole letter 1',
    )
  })

  it('keep within a text that their spans leave', async () => {
    expect(await draw('one', diagnose({ start: -4, end: 99 }))).toEqual(['[1:one]{1}'])
    expect(await draw('one', diagnose({ start: 7, end: 2 }))).toEqual(['one{1}'])
  })
})

describe('a hostile letter', () => {
  const HOSTILE = [
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='alert(1)",
    '<!--',
    ']]>',
    '&lt;',
    '\u202e\u2066',
    '\u001b[31m\u009b\0',
    '\ud83d',
    '\u200b\ufeff\u00ad',
    '`',
    '{{x}}',
    '$&',
    '\r',
  ]
  const piece = fc.oneof(
    fc.constantFrom(...HOSTILE, 'word ', '\n'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  const offset = fc.integer({ min: -2, max: 60 })
  const span = fc.record({ start: offset, end: offset })

  it('stays text in every place of the page, and hides nothing (W-22)', async () => {
    const template = readTags(bodyOf(await renderPage(WHOLE, { showsSilenced: true })))
    const allowed = new Set([...template.map(({ name }) => name), 'details', 'summary'])
    await fc.assert(
      fc.asyncProperty(text, text, fc.array(span, { maxLength: 6 }), async (letter, words, spans) => {
        const source = createSource(letter, { path: words })
        const diagnostics = spans.map((at, index) =>
          diagnose(at, {
            ruleId: words,
            message: words,
            label: words,
            docsUrl: index % 2 ? words : `https://${words}`,
            labels: [{ span: spans[0] ?? at, text: words }],
            related: [{ source, span: at, text: words }],
            notes: [words],
            helps: [words],
            fixes: [
              {
                applicability: 'safe',
                message: words,
                edits: [
                  { span: at, newText: words },
                  { span: at, newText: '' },
                ],
              },
            ],
          }),
        )
        const silenced = diagnostics.map((diagnostic) => ({
          diagnostic,
          by: 'directive' as const,
          reason: words,
        }))
        const report = createReport(
          { name: words, version: words, homepage: words },
          [{ source, diagnostics, silenced, language: words, profile: words, profileEvidence: words }],
          [{ level: 'error', message: words, file: words }],
        )
        const page = await renderPage(report, { showsSilenced: true })
        const tags = readTags(bodyOf(page))
        for (const { name, attributes } of tags) {
          expect(allowed).toContain(name)
          for (const [attribute, value] of attributes) {
            expect(attribute).not.toMatch(/^on|^style$|^src/)
            if (attribute === 'href')
              expect(value).toMatch(/^(?:#(?:mark|note|place|letter|letters)|https?:\/\/)/)
          }
        }
        expect(page.match(/<script/g)?.length).toBe(1)
        expect(page).not.toMatch(/[\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|(?![\t\n])\p{Cc}/u)
        expect(page).not.toMatch(/\p{Cs}/u)
      }),
      { numRuns: 300 },
    )
  })

  it('is read as it is: the lines of the page are the lines of the letter, whatever is marked', async () => {
    const plain = fc.array(fc.constantFrom('a', '<b>', '&amp;', '"', ' ', '\t', '’', '📮', '\n', 'é'), {
      maxLength: 60,
    })
    await fc.assert(
      fc.asyncProperty(plain, fc.array(span, { maxLength: 8 }), async (pieces, spans) => {
        const letter = pieces.join('')
        const whole = spans.filter(({ start, end }) => !splitsPair(letter, start) && !splitsPair(letter, end))
        const page = await renderPage(
          reportOn(
            letter,
            whole.map((at) => diagnose(at)),
          ),
        )
        if (whole.length > 0) expect(linesOf(page)).toEqual(letter.split('\n'))
      }),
      { numRuns: 300 },
    )
  })

  it('shows what turns text or has no shape as small signs with their names', async () => {
    const page = await renderPage(reportOn('a\u202eb\u001bc\u200bd\u0085', [diagnose({ start: 0, end: 1 })]))
    expect(linesOf(page)).toEqual(['aRLObESCcZWSPdU+0085'])
    expect(page.match(/<span class="sign">/g)?.length).toBe(4)
  })

  it('cannot make a link to a script of the page of a rule', async () => {
    const page = await renderPage(
      reportOn('x', [diagnose({ start: 0, end: 1 }, { docsUrl: 'javascript:alert(1)' })]),
    )
    expect(page).not.toContain('javascript:')
    expect(page).toContain('<span class="rule">test-rule</span>')
  })
})

function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff
}

describe('the page', () => {
  it('allows its own style and script by their hashes, and nothing else', async () => {
    const page = await renderPage(WHOLE)
    const hash = (name: string) => {
      const content = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(page)?.[1] ?? ''
      return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
    }
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1]
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
    )
    expect(page.match(/<style/g)?.length).toBe(1)
  })

  it('names nothing on a network but the pages of rules, which learn nothing of where a reader comes from', async () => {
    const page = await renderPage(WHOLE)
    const bare = page.replaceAll(
      /<a class="rule" href="https:\/\/letterlint\.example\/rules\/test-rule" rel="noreferrer noopener">/g,
      '',
    )
    expect(bare.length).toBeLessThan(page.length)
    expect(bare).not.toMatch(/\/\/[a-z]|url\(|@import|<link|<img|<base|srcset|fetch\(|XMLHttp|import\(/)
  })

  it('is the same whenever it is made', async () => {
    expect(await renderPage(WHOLE)).toBe(await renderPage(WHOLE))
  })

  it.each(['light', 'dark'] as const)(
    'has a contrast of 4.5 to 1 or more in the %s scheme',
    async (scheme) => {
      const colours = readColours(await renderPage(WHOLE), scheme)
      const faint = PAIRS.filter(([front, back]) => contrastOf(colours.get(front), colours.get(back)) < 4.5)
      expect(faint).toEqual([])
      expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    },
  )

  it('takes seconds for 20,000 findings in one letter, in whatever way they overlap', {
    timeout: 60_000,
  }, async () => {
    const count = 20_000
    const letter = 'a word of it. '.repeat(count)
    const ways: Record<string, (index: number) => { start: number; end: number }> = {
      apart: (index) => ({ start: index * 14, end: index * 14 + 6 }),
      crossing: (index) => ({ start: index, end: index + count }),
      nested: (index) => ({ start: index, end: letter.length - index }),
      same: () => ({ start: 0, end: letter.length }),
      missing: () => ({ start: 7, end: 7 }),
    }
    for (const [way, spanOf] of Object.entries(ways)) {
      const diagnostics = Array.from({ length: count }, (_, index) =>
        diagnose(spanOf(index), {
          labels: [{ span: { start: 0, end: letter.length }, text: 'as here' }],
          fixes: [
            { applicability: 'safe', message: 'write it', edits: [{ span: spanOf(index), newText: 'x' }] },
          ],
        }),
      )
      const begin = performance.now()
      const page = await renderPage(reportOn(letter, diagnostics))
      expect(performance.now() - begin, way).toBeLessThan(8000)
      expect(page.length, way).toBeLessThan(count * 2500)
    }
  })

  it('takes seconds for 20,000 lines that 20,000 findings all cover', { timeout: 60_000 }, async () => {
    const letter = 'a word of it\n'.repeat(20_000)
    const diagnostics = Array.from({ length: 20_000 }, () => diagnose({ start: 2, end: letter.length - 3 }))
    const begin = performance.now()
    const page = await renderPage(reportOn(letter, diagnostics))
    expect(performance.now() - begin).toBeLessThan(8000)
    expect(page.length).toBeLessThan(40_000_000)
  })

  it('takes seconds for 500 letters', { timeout: 60_000 }, async () => {
    const letters = Array.from({ length: 500 }, (_, index) => ({
      source: createSource(TEXT, { path: `${index}.txt` }),
      diagnostics: index % 2 ? [diagnose(find(TEXT, '[master]'))] : [],
    }))
    const begin = performance.now()
    const page = await renderPage(createReport(TOOL, letters))
    expect(performance.now() - begin).toBeLessThan(5000)
    expect(page.match(/<article/g)?.length).toBe(250)
  })
})

const GROUNDS = ['desk', 'paper']
const TINTS = ['error-tint', 'warning-tint', 'info-tint']
/** What is written on what. */
const PAIRS: readonly (readonly [string, string])[] = [
  ...['ink', 'quiet', 'link', 'error', 'warning', 'info'].flatMap((front) =>
    GROUNDS.map((back) => [front, back] as const),
  ),
  ...TINTS.map((back) => ['ink', back] as const),
  // Signs and what leads to notes stand within marks too.
  ...TINTS.map((back) => ['quiet', back] as const),
  ['paper', 'error'],
  ['old', 'old-tint'],
  ['new', 'new-tint'],
  ['focus', 'desk'],
  ['focus', 'paper'],
]

function readColours(page: string, scheme: 'light' | 'dark'): Map<string, string> {
  const dark = /@media \(prefers-color-scheme: dark\) \{ :root \{ ([^}]*)\}/.exec(page)?.[1] ?? ''
  const light = /:root \{\s*([^}]*)\}/.exec(page)?.[1] ?? ''
  const declared = (scheme === 'dark' ? dark : light).matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)
  return new Map([...declared].map(([, name = '', colour = '']) => [name, colour]))
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastOf(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) throw new Error('a colour is missing')
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
