import { expect, test } from 'vitest'
import rule from '../../rules/recipient/salutation-name-mismatch.ts'
import type { Facts } from '../../src/letter/index.ts'
import { lintExample } from '../support/lint-example.ts'

/** The salutation after the fix of the one finding, with what the label shows. */
async function mend(head: string, facts: Facts = {}): Promise<string[]> {
  const letter = `${head}\n\nI am applying for the post of cook.\n\nSincerely,\nMaria Petrova`
  const { diagnostics } = await lintExample(rule, { letter, facts })
  const [{ fixes, labels, severity } = { fixes: [], labels: [], severity: 'none' }] = diagnostics
  const edit = fixes[0]?.edits[0]
  const mended = edit ? letter.slice(0, edit.span.start) + edit.newText + letter.slice(edit.span.end) : letter
  const salutation = mended.split('\n').find((line) => line.startsWith('Dear')) ?? ''
  return [severity, salutation, ...labels.map(({ span }) => letter.slice(span.start, span.end))]
}

test.each([
  ['Dr. Amy Kincaid\nHarlow Museum\n\nDear Dr. Kinkaid:', 'error', 'Dear Dr. Kincaid:', 'Dr. Amy Kincaid'],
  ['Dr. Amy Kincaid\nHarlow Museum\n\nDear Mr. Brown:', 'error', 'Dear Dr. Kincaid:', 'Dr. Amy Kincaid'],
  ['Prof. Dr. J. Lee\nHarlow\n\nDear Ms. Lee,', 'error', 'Dear Prof. Dr. Lee,', 'Prof. Dr. J. Lee'],
  ['Prof. J. Lee\nHarlow\n\nDear Ms. Lee,', 'error', 'Dear Professor Lee,', 'Prof. J. Lee'],
  ['Amy Lee, PhD\nHarlow\n\nDear Ms. Lee,', 'warning', 'Dear Dr. Lee,', 'Amy Lee'],
  ['Mr Tom Hale\nHarlow\n\nDear Ms Hale,', 'error', 'Dear Mr Hale,', 'Mr Tom Hale'],
  ['Dr. Ewa Wójcik\nHarlow\n\nDear Dr. Wojcik,', 'warning', 'Dear Dr. Wójcik,', 'Dr. Ewa Wójcik'],
  ['Ms Ann Hale\nHarlow\n\nDear Ms Hale,', 'none', 'Dear Ms Hale,'],
])('%s', async (head, ...expected) => {
  expect(await mend(head)).toEqual(expected)
})

test('a recipient of the facts has no place in the letter', async () => {
  expect(await mend('Dear Dr. Muller,', { recipient: 'Dr. Müller' })).toEqual(['warning', 'Dear Dr. Müller,'])
})
