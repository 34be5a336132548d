import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPatch, formatPatch } from '../../src/fix/index.ts'
import { createFolder } from '../cli/folder.ts'

type Tool = readonly [command: string, ...args: string[]]

const GIT: Tool = ['git', 'apply', '--whitespace=nowarn', '-']
const PATCH: Tool = ['patch', '-p1', '--silent']

/** What a tool makes of a file by a patch. */
function applyWith([command, ...args]: Tool, path: string, before: string, after: string): string {
  const cwd = createFolder({})
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), before, 'latin1')
  const input = Buffer.from(formatPatch(createPatch(path, before, after)), 'latin1')
  execFileSync(command, args, { cwd, input })
  return readFileSync(join(cwd, path), 'latin1')
}

describe.each([GIT, PATCH])('%s makes the new text of the old by a patch (C-6)', (...tool) => {
  it.each<[what: string, before: string, after: string]>([
    ['of one line', 'teh\n', 'the\n'],
    ['without a newline at the end', 'a\nteh', 'a\nthe'],
    ['that gets a newline at the end', 'teh', 'the\n'],
    ['that loses the newline at the end', 'teh\n', 'the'],
    ['with CRLF', 'a\r\nteh\r\nb\r\n', 'a\r\nthe\r\nb\r\n'],
    ['with CRLF in the changed line only', 'a\nteh\r\nb\n', 'a\nthe\r\nb\n'],
    ['with lone CR', 'a\rteh\rb\r', 'a\rthe\rb\r'],
    ['that becomes empty', 'teh\n', ''],
    ['with changes far apart', `teh\n${'x\n'.repeat(20)}teh\n`, `the\n${'x\n'.repeat(20)}the\n`],
    ['with lines like headers', '-- a\n++ b\n--- c\n', '-- the\n++ b\n+++ c\n'],
    [
      'with a byte-order mark and characters beyond ASCII',
      '\xef\xbb\xbfcaf\xc3\xa9 teh\n',
      '\xef\xbb\xbfcaf\xc3\xa9 the\n',
    ],
  ])('%s', (_, before, after) => {
    expect(applyWith(tool as unknown as Tool, 'letter.txt', before, after)).toBe(after)
  })

  it.each(['my letter.txt', 'sub folder/über uns.txt', 'a"b\\c.txt', 'tab\there.txt', '日本.txt', '-p1.txt'])(
    'of the name %j',
    (path) => {
      expect(applyWith(tool as unknown as Tool, path, 'teh\n', 'the\n')).toBe('the\n')
    },
  )

  it('of so many lines that it is one hunk', () => {
    const lines = (word: string) => Array.from({ length: 2000 }, (_, index) => `${word} ${index}\n`).join('')
    const [before, after] = ['teh', 'the'].map((word) => `a\nb\nc\nd\n${lines(word)}e\nf\ng\nh`) as [
      string,
      string,
    ]
    expect(applyWith(tool as unknown as Tool, 'letter.txt', before, after)).toBe(after)
    expect(formatPatch(createPatch('letter.txt', before, after)).match(/^@@/gm)).toHaveLength(1)
  })
})

it('git makes any text of any other by a patch', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '\n', '\r', '\n\n', '\\'), { maxLength: 12 })
    .map((it) => it.join(''))
  const isDifferent = ([before, after]: [string, string]) => before !== after && before !== '' && after !== ''
  fc.assert(
    fc.property(fc.tuple(text, text).filter(isDifferent), ([before, after]) => {
      expect(applyWith(GIT, 'letter.txt', before, after)).toBe(after)
    }),
    { numRuns: 60 },
  )
})

it('has names, places, and three lines around a change', () => {
  const before = '1\n2\n3\n4\nteh\n6\n7\n8\n9\n'
  expect(formatPatch(createPatch('my letter.txt', before, before.replace('teh', 'the')))).toBe(
    `--- a/my letter.txt\t
+++ b/my letter.txt\t
@@ -2,7 +2,7 @@
 2
 3
 4
-teh
+the
 6
 7
 8
`,
  )
})

it('is made of a hundred thousand changed lines in little time', () => {
  const before = 'teh line\n'.repeat(100_000)
  const started = performance.now()
  createPatch('letter.txt', before, before.replaceAll('teh', 'the'))
  expect(performance.now() - started).toBeLessThan(2000)
})
