import { describe, expect, it } from 'vitest'
import { checkFinding } from '../../src/lint/check-finding.ts'
import type { Finding, Rule } from '../../src/rule/index.ts'
import { createSource } from '../../src/source/index.ts'

const RULE = { messages: { found: { message: '`{word}` is odd' } } } as unknown as Rule
const span = { start: 0, end: 3 }

const check = (finding: Partial<Finding>) =>
  checkFinding({ span, message: 'found', ...finding }, RULE, createSource('see a@b.com', { path: 'a.txt' }))

describe('a finding is refused where', () => {
  it.each<[what: string, finding: Partial<Finding>, message: string]>([
    ['it is not within the letter', { span: { start: 0, end: 12 } }, 'a span from 0 to 12 is not within'],
    ['it has no such message', { message: 'lost' }, 'it has no message `lost`'],
    [
      'an edit is not within the letter',
      {
        fixes: [
          { applicability: 'safe', message: 'm', edits: [{ span: { start: 9, end: 12 }, newText: '' }] },
        ],
      },
      'an edit from 9 to 12 is not within the letter',
    ],
  ])('%s', (_, finding, message) => {
    expect(() => check(finding)).toThrow(message)
    expect(() => check(finding)).toThrow(TypeError)
  })

  it('but not where all is well', () => {
    expect(() => check({})).not.toThrow()
  })
})
