import { describe, expect, it } from 'vitest'
import { checkFinding } from '../../src/lint/check-finding.ts'
import type { Finding, Rule } from '../../src/rule/index.ts'
import { createSource } from '../../src/source/index.ts'

const RULE = { messages: { found: { message: '`{word}` is odd' } } } as unknown as Rule
const MASKED = 'see \uFFFC\uFFFC\uFFFC'
const span = { start: 0, end: 3 }

const check = (finding: Partial<Finding>, text = 'see a@b.com') =>
  checkFinding({ span, message: 'found', ...finding }, RULE, createSource(text, { path: 'a.txt' }))

describe('a finding', () => {
  it.each<[what: string, finding: Partial<Finding>]>([
    ['the data', { data: { word: MASKED } }],
    ['a label', { labels: [{ span, text: MASKED }] }],
    ['a note', { notes: [MASKED] }],
    ['a help', { helps: [MASKED] }],
    ['the message of a fix', { fixes: [{ applicability: 'safe', message: MASKED, edits: [] }] }],
    [
      'the text of an edit',
      { fixes: [{ applicability: 'safe', message: 'write it', edits: [{ span, newText: MASKED }] }] },
    ],
    ['an acceptable word', { acceptableWord: MASKED }],
  ])('is refused where %s quotes what stands in for an address', (_, finding) => {
    expect(() => check(finding)).toThrow(TypeError)
    expect(() => check(finding)).toThrow('U+FFFC')
  })

  it('may quote that character where it stands in the letter itself', () => {
    expect(() => check({ data: { word: MASKED, count: 3 } }, MASKED)).not.toThrow()
    expect(() => check({ data: { word: 'see a@b.com' } })).not.toThrow()
  })

  it('is refused where it is not within the letter', () => {
    expect(() => check({ span: { start: 0, end: 12 } })).toThrow(
      'a span from 0 to 12 is not within the letter',
    )
  })
})
