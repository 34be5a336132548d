import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeXml, escapeXmlContent, writeAttributes } from '../../src/report/programs/xml.ts'
import { BARE, HOSTILE, hostileReport, renderAs, WHOLE } from './programs.ts'

/** What xmllint finds at a path; throws where the document is not well-formed. */
function queryXml(document: string, path: string): string {
  const { status, stdout, stderr } = spawnSync('xmllint', ['--nonet', '--xpath', path, '-'], {
    input: document,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.replace(/\n$/, '')
}

const HOSTILE_TEXTS = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), {
  maxLength: 5,
})

describe('a text in XML', () => {
  it('is read back as it was', () => {
    const text = '<a href="x">Tom & \'Ann\'</a> ]]> &amp;\tone\ntwo\r\nthree\u0085é 📮'
    const document = `<r${writeAttributes({ text })}>${escapeXmlContent(text)}</r>`
    expect(queryXml(document, 'string(/r/@text)')).toBe(text)
    expect(queryXml(document, 'string(/r)')).toBe(text)
  })

  it('loses what XML forbids, and nothing else', () => {
    expect(escapeXml('a\u0000b\u001bc\ud83dd\ufffee📮')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde📮')
  })

  it('is well-formed, whatever it is', () => {
    fc.assert(
      fc.property(HOSTILE_TEXTS, (parts) => {
        const text = parts.join('')
        expect(queryXml(`<r a="${escapeXml(text)}">${escapeXmlContent(text)}</r>`, 'count(/r)')).toBe('1')
      }),
      { numRuns: 40 },
    )
  })
})

describe('the checkstyle format', () => {
  it('is the letters with problems, and these (4.6)', async () => {
    expect(await renderAs('checkstyle', WHOLE)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="b/draft.txt">
    <error line="1" column="6" severity="info" message="unfilled placeholder \`[name]\`" source="letterlint.placeholder-bracket"/>
    <error line="2" column="59" severity="error" message="unfilled placeholder \`[compaany]\`" source="letterlint.placeholder-bracket"/>
  </file>
  <file name="c.txt">
    <error line="1" column="34" severity="warning" message="unfilled placeholder \`[twon]\`" source="letterlint.placeholder-bracket"/>
  </file>
</checkstyle>
`)
  })

  it.each(Object.entries(BARE))('is a document when %s (M-2, M-3)', async (_, report) => {
    expect(queryXml(await renderAs('checkstyle', report), 'string(/checkstyle/@version)')).toBe('4.3')
  })

  it('gives back what stood in any place', async () => {
    for (const text of HOSTILE) {
      const document = await renderAs('checkstyle', hostileReport(text))
      expect(queryXml(document, 'count(/checkstyle/file/error)')).toBe('1')
      expect(queryXml(document, 'count(//text()[normalize-space()])')).toBe('0')
    }
  })
})

describe('the junit format', () => {
  it('is a suite for each letter, and one for what could not be done (4.6)', async () => {
    expect(await renderAs('junit', WHOLE)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="letterlint" tests="5" failures="3" errors="1" time="0">
  <testsuite name="letterlint" tests="1" failures="0" errors="1" time="0">
    <testcase name="\`d.txt\` cannot be read" classname="letterlint" time="0">
      <error message="\`d.txt\` cannot be read" type="error">\`d.txt\` cannot be read</error>
    </testcase>
    <system-out>note: one file was skipped
</system-out>
  </testsuite>
  <testsuite name="a fine letter.txt" tests="1" failures="0" errors="0" time="0">
    <testcase name="no problems" classname="a fine letter.txt" file="a fine letter.txt" time="0"/>
  </testsuite>
  <testsuite name="b/draft.txt" tests="2" failures="2" errors="0" time="0">
    <testcase name="placeholder-bracket at 1:6" classname="b/draft.txt" file="b/draft.txt" line="1" time="0">
      <failure message="unfilled placeholder \`[name]\`" type="info">b/draft.txt:1:6 to 1:12: info[placeholder-bracket]: unfilled placeholder \`[name]\`</failure>
    </testcase>
    <testcase name="placeholder-bracket at 2:59" classname="b/draft.txt" file="b/draft.txt" line="2" time="0">
      <failure message="unfilled placeholder \`[compaany]\`" type="error">b/draft.txt:2:59 to 2:69: error[placeholder-bracket]: unfilled placeholder \`[compaany]\`
note: the other placeholder is \`[name]\`
help: write what belongs here
help: write \`Acme\` or \`Apex\`</failure>
    </testcase>
  </testsuite>
  <testsuite name="c.txt" tests="1" failures="1" errors="0" time="0">
    <testcase name="placeholder-bracket at 1:34" classname="c.txt" file="c.txt" line="1" time="0">
      <failure message="unfilled placeholder \`[twon]\`" type="warning">c.txt:1:34 to 1:40: warning[placeholder-bracket]: unfilled placeholder \`[twon]\`
help: safe fix: write \`[town]\` (2 changes)</failure>
    </testcase>
  </testsuite>
</testsuites>
`)
  })

  it.each([
    ['nothing is wrong', ['1', '0', '0'], 'no problems'],
    ['no letter was read', ['1', '0', '0'], 'no letter was read'],
    ['a letter could not be read', ['1', '0', '1'], '`d.txt` cannot be read'],
    ['a letter is empty', ['1', '1', '0'], 'test-rule at 1:1'],
  ])('is a document with a case when %s (M-2, M-3)', async (state, counts, name) => {
    const document = await renderAs('junit', BARE[state] as never)
    const read = (attribute: string) => queryXml(document, `string(/testsuites/@${attribute})`)
    expect(['tests', 'failures', 'errors'].map(read)).toEqual(counts)
    expect(queryXml(document, 'string(//testcase/@name)')).toBe(name)
  })

  it('counts what it holds, and stays a document with any text', async () => {
    for (const text of HOSTILE) {
      const document = await renderAs('junit', hostileReport(text))
      const sums = ['//testcase', '//failure', '//error'].map((path) => queryXml(document, `count(${path})`))
      const told = ['tests', 'failures', 'errors'].map((name) =>
        queryXml(document, `string(/testsuites/@${name})`),
      )
      expect(sums).toEqual(['2', '1', '1'])
      expect(told).toEqual(sums)
    }
  })
})
