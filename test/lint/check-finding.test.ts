import { describe, expect, it } from 'vitest'
import { checkFinding } from '../../src/lint/check-finding.ts'
import { defineRule, type Edit } from '../../src/rule/index.ts'

const rule = defineRule({
  id: 'sample',
  category: 'spelling',
  summary: 'a sample',
  rationale: 'It shows.',
  citation: [{ title: 'Sample', author: 'Ann Roe', url: 'https://example.org/' }],
  limits: 'None.',
  severity: 'error',
  messages: { wrong: { message: 'it is wrong', help: 'mend it' } },
  invalid: ['It ⟦is⟧.'],
  valid: ['It was.'],
  check: () => [],
})

function checkEdits(edits: readonly Edit[]): () => void {
  const span = { start: 0, end: 2 }
  const fixes = [{ applicability: 'unsafe', message: 'write it', edits }] as const
  return () => checkFinding({ span, message: 'wrong', fixes }, rule, 'I am here.')
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
