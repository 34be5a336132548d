import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import {
  writeMarkdownCode,
  writeMarkdownLink,
  writeMarkdownProse,
} from '../../src/report/programs/markdown-text.ts'
import { createReport, type Report } from '../../src/report/report.ts'
import { BARE, diagnoseAt, HOSTILE, hostileReport, letterOf, renderAs, SAMPLE, WHOLE } from './programs.ts'
import { TOOL } from './sample.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

const parser = unified().use(remarkParse).use(remarkGfm)

function* walk(node: Node): Generator<Node> {
  yield node
  for (const child of node.children ?? []) yield* walk(child)
}

function parse(markdown: string): Node[] {
  return [...walk(parser.runSync(parser.parse(markdown)) as Node)]
}

/** The text that a person reads. */
function readText(nodes: readonly Node[]): string {
  return nodes.flatMap(({ type, value }) => (type === 'html' ? [] : [value ?? ''])).join('')
}

const HOSTILE_TEXT = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()), { maxLength: 4 })
  .map((parts) => parts.join(''))

describe('a text in Markdown', () => {
  it.each([
    ['unfilled placeholder `[compaany]`', 'unfilled placeholder `[compaany]`'],
    ['a * b _ c', 'a \\* b \\_ c'],
    ['<b> & "c"', '&#60;b&#62; &#38; "c"'],
    ['@anna and #12', '@&#8203;anna and \\#&#8203;12'],
    ['see https://evil.example', 'see https:&#8203;//evil.example'],
    ['`a|b`', '<code>a&#124;b</code>'],
    ['`a\\` and `<b>`', '<code>a&#92;</code> and `<b>`'],
  ])('%s is %s', (text, markdown) => {
    expect(writeMarkdownProse(text)).toBe(markdown)
  })

  it('is text and code, whatever it is, and one cell of a table', () => {
    fc.assert(
      fc.property(HOSTILE_TEXT, (text) => {
        const cells = [writeMarkdownProse(text), writeMarkdownCode(text)]
        const nodes = parse(`| a | b |\n| --- | --- |\n| -${cells[0]} | -${cells[1]} |\n`)
        const count = (wanted: string) => nodes.filter(({ type }) => type === wanted).length
        expect([count('table'), count('tableRow'), count('tableCell')]).toEqual([1, 2, 4])
        const kinds = new Set(nodes.map(({ type }) => type))
        for (const kind of ['root', 'table', 'tableRow', 'tableCell', 'text', 'inlineCode', 'html']) {
          kinds.delete(kind)
        }
        expect([...kinds]).toEqual([])
        const markup = nodes.filter(({ type }) => type === 'html').map(({ value }) => value)
        for (const tag of markup) expect(tag).toMatch(/^<\/?code>$/)
        // What GitHub finds in text, whatever its markup was; it does not look into code.
        const prose = parse(`- ${cells[0]}`).filter(({ type }) => type === 'text')
        for (const { value } of prose) expect(value).not.toMatch(/@\w|#\d|:\/\/|www\./)
      }),
    )
  })

  it('reads as it was written', () => {
    const text = 'a * b _ [c](d) <e> & ~f~ | g \\ h ! $i$ ^ `j k` {l} (m)'
    expect(readText(parse(writeMarkdownProse(text)))).toBe(text.replaceAll('`', ''))
    for (const code of ['a|b', '\\|', '`', ' a ', '``', '<b>&amp;', '*a*']) {
      expect(readText(parse(`x${writeMarkdownCode(code)}x`))).toBe(`x${code}x`)
    }
  })

  it('does not end a link', () => {
    fc.assert(
      fc.property(HOSTILE_TEXT, (text) => {
        const nodes = parse(`-${writeMarkdownLink(text, `https://example.org/${text}`)}-`)
        const links = nodes.filter(({ type }) => type === 'link')
        expect(links).toHaveLength(1)
        expect(links[0]?.url).toMatch(/^https:\/\/example\.org\//)
        expect(nodes.filter(({ type }) => type === 'image' || type === 'html')).toEqual([])
      }),
    )
  })
})

describe('the markdown format', () => {
  it('is the counts, what could not be done, and a table for each letter with problems (4.6)', async () => {
    const link = '([placeholder-bracket](https://letterlint.example/rules/test-rule))'
    expect(
      await renderAs('markdown', WHOLE),
    ).toBe(`### letterlint: 1 error, 1 warning, 1 info in 3 letters, and 1 error of the run

Can be fixed: 1 with \`letterlint --fix\`.

- **error**: \`d.txt\` cannot be read
- **note**: one file was skipped

**\`b/draft.txt\`**: 1 error, 1 info

| line | problem |
| --- | --- |
| 1:6 | **info**: unfilled placeholder \`[name]\` ${link} |
| 2:59 | **error**: unfilled placeholder \`[compaany]\` ${link}<br>note: the other placeholder is \`[name]\`<br>help: write what belongs here<br>help: write \`Acme\` or \`Apex\` |

**\`c.txt\`**: 1 warning

| line | problem |
| --- | --- |
| 1:34 | **warning**: unfilled placeholder \`[twon]\` ${link}<br>help: safe fix: write \`[town]\` (2 changes) |
`)
  })

  it('says so where nothing is wrong, or nothing was read (M-3)', async () => {
    expect(await renderAs('markdown', BARE['nothing is wrong'] as never)).toBe(
      '### letterlint: no problems in 1 letter\n',
    )
    expect(await renderAs('markdown', BARE['a letter could not be read'] as never)).toBe(
      '### letterlint: no letters were read: 1 error of the run\n\n- **error**: `d.txt` cannot be read\n',
    )
    const { notices } = BARE['a letter could not be read'] as Report
    const halfRead = { ...(BARE['nothing is wrong'] as Report), notices: [...notices, ...notices] }
    expect(await renderAs('markdown', halfRead)).toMatch(
      /^### letterlint: no problems in 1 letter, but 2 errors of the run\n/,
    )
  })

  it('says with which flags how much can be fixed', async () => {
    const span = { start: 0, end: 4 }
    const fixes = (['safe', 'unsafe', 'unsafe'] as const).map((applicability) => ({
      applicability,
      message: 'write it',
      edits: [{ span, newText: 'x' }],
    }))
    const report = createReport(TOOL, [
      letterOf(
        'a.txt',
        SAMPLE,
        fixes.map((fix) => diagnoseAt(SAMPLE, '[name]', { fixes: [fix] })),
      ),
    ])
    expect(await renderAs('markdown', report)).toContain(
      '\n\nCan be fixed: 1 with `letterlint --fix`, 2 more with `letterlint --fix --unsafe-fixes`.\n\n',
    )
  })

  it('keeps its tables and its own links, whatever stands in any place', async () => {
    for (const text of HOSTILE) {
      const nodes = parse(await renderAs('markdown', hostileReport(text)))
      const count = (wanted: string) => nodes.filter(({ type }) => type === wanted).length
      expect([count('heading'), count('table'), count('tableRow'), count('tableCell')]).toEqual([1, 1, 2, 4])
      expect([count('image'), count('link'), count('list'), count('listItem')]).toEqual([0, 1, 1, 2])
      const markup = nodes.filter(({ type }) => type === 'html').map(({ value }) => value)
      for (const tag of markup) expect(tag).toMatch(/^<(?:br|\/?code)>$/)
    }
  })
})
