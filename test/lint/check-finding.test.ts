import { describe, expect, it } from 'vitest'
import { checkFinding } from '../../src/lint/check-finding.ts'
import type { Edit, Finding, Rule } from '../../src/rule/index.ts'
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

function checkEdits(edits: readonly Edit[]): () => void {
  const fixes = [{ applicability: 'unsafe', message: 'write it', edits }] as const
  return () => check({ span, fixes }, 'I am here.')
}

describe('a fix', () => {
  it('changes something, or is none', () => {
    const edits = [
      { span: { start: 2, end: 4 }, newText: 'am' },
      { span: { start: 5, end: 5 }, newText: '' },
    ]
    expect(checkEdits(edits)).toThrow(new TypeError('a fix has edits that change nothing'))
    expect(checkEdits([])).not.toThrow()
  })

  it('may have one edit of several that changes nothing', () => {
    const edits = [
      { span: { start: 2, end: 4 }, newText: 'am' },
      { span: { start: 5, end: 9 }, newText: 'there' },
    ]
    expect(checkEdits(edits)).not.toThrow()
  })

  it('stays within the letter', () => {
    expect(checkEdits([{ span: { start: 9, end: 11 }, newText: '' }])).toThrow(
      'an edit from 9 to 11 is not within the letter',
    )
  })
})
