import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import {
  formatSuppressions,
  parseSuppressions,
  suppressionsSchema,
  validateSuppressions,
} from '../../src/config/index.ts'
import type { Suppression } from '../../src/lint/index.ts'

const TEH: Suppression = { rule: 'spelling', text: 'teh', before: 'a b', after: 'c' }

it('C-9: a file of suppressions has a line for each, whatever order they come in', () => {
  const reasoned = { ...TEH, before: 'a c', reason: 'a name' }
  const letters: [string, Suppression[]][] = [
    ['b.txt', [{ ...TEH, rule: 'contraction' }]],
    ['a.txt', [reasoned, TEH]],
    ['c.txt', []],
  ]
  const text = formatSuppressions(new Map(letters))
  expect(text).toBe(`{
  "$schema": "./node_modules/letterlint/dist/schema/suppressions.schema.json",
  "version": 1,
  "letters": {
    "a.txt": [
      { "rule": "spelling", "text": "teh", "before": "a b", "after": "c" },
      { "rule": "spelling", "text": "teh", "before": "a c", "after": "c", "reason": "a name" }
    ],
    "b.txt": [
      { "rule": "contraction", "text": "teh", "before": "a b", "after": "c" }
    ]
  }
}
`)
  expect(
    formatSuppressions(new Map([...letters].reverse().map(([key, all]) => [key, [...all].reverse()]))),
  ).toBe(text)
  expect(formatSuppressions(parseSuppressions(JSON.parse(text)))).toBe(text)
})

it('C-9: a file without suppressions is one too', () => {
  const text = formatSuppressions(new Map())
  expect(JSON.parse(text)).toMatchObject({ version: 1, letters: {} })
  expect(formatSuppressions(parseSuppressions(JSON.parse(text)))).toBe(text)
})

it('C-9: hostile words and names come back as they were, and nothing raw is written', () => {
  const hostile = '"\\\n\u001b[31m\u202e\u0085\u2028 ]}'
  const letters = new Map([
    ['__proto__', [{ ...TEH, text: hostile, reason: hostile }]],
    [hostile, [TEH]],
  ])
  const text = formatSuppressions(letters)
  for (const raw of ['\u001b', '\u202e', '\u0085', '\u2028']) expect(text).not.toContain(raw)
  expect(parseSuppressions(JSON.parse(text))).toEqual(letters)
})

const SOUND = { version: 1, letters: { 'a.txt': [TEH, { rule: 'spelling', text: '' }] } }

it.each<[what: string, value: unknown, messages: string[]]>([
  ['nothing', SOUND, []],
  ['a list in place of an object', [], ['suppressions must be an object']],
  ['no version', { letters: {} }, ['the key `version` is missing']],
  ['a version to come', { version: 2, letters: {} }, ['`version` must be at most 1, not 2']],
  ['letters in a list', { version: 1, letters: [] }, ['`letters` must be an object, not a list']],
  [
    'a suppression that is none',
    { version: 1, letters: { 'a.txt': ['teh'] } },
    ['`letters["a.txt"][0]` must be an object, not a string'],
  ],
  [
    'a key that is none',
    { version: 1, letters: { __proto__: [] as never, b: [{ ...TEH, why: '' }] } },
    ['unknown key `why`'],
  ],
  [
    'a reason that is none',
    { version: 1, letters: { b: [{ ...TEH, reason: 1 }] } },
    ['`letters.b[0].reason` must be a string, not `1`'],
  ],
])('C-9: %s is told, and the schema agrees', (_, value, messages) => {
  expect(validateSuppressions(value).map(({ message }) => message)).toEqual(messages)
  expect(new Ajv({ strict: false }).validate(suppressionsSchema as object, value)).toBe(messages.length === 0)
})
