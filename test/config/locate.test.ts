import { describe, expect, it } from 'vitest'
import { describeProblem, parseJson } from '../../src/config/index.ts'

const text = `{
  // severities
  "rules": { "long-sentence": ["error", { "maxWords": 0, }] },
  "overrides": [{ "profile": "x" }],
}`

describe('the place of a problem in JSON with comments', () => {
  it.each([
    ['key', ['rules', 'long-sentence'], '"long-sentence"'],
    ['value', ['rules', 'long-sentence', 0], '"error"'],
    ['value', ['rules', 'long-sentence', 1, 'maxWords'], '0'],
    ['key', ['rules', 'long-sentence', 1, 'maxWords'], '"maxWords"'],
    ['value', ['overrides', 0, 'profile'], '"x"'],
  ] as const)('is the %s at %j', async (at, path, found) => {
    const { faults, locate } = await parseJson(text)
    expect(faults).toEqual([])
    const span = locate(path, at)
    expect(text.slice(span.start, span.end)).toBe(found)
  })

  it('is the bracket of an object or list, and of the nearest one around what is missing', async () => {
    const { locate } = await parseJson(text)
    const bracket = text.indexOf('[{') + 1
    expect(locate(['overrides', 0], 'value')).toEqual({ start: bracket, end: bracket + 1 })
    expect(locate(['overrides', 0, 'files'], 'value')).toEqual({ start: bracket, end: bracket + 1 })
  })
})

describe('a text that is not JSON', () => {
  it('is told where it breaks', async () => {
    const { faults } = await parseJson('{ "a": 1 "b": 2 }')
    expect(faults[0]).toEqual({
      message: 'this is not JSON: a comma is expected here',
      span: { start: 9, end: 12 },
    })
  })

  it('may be empty', async () => {
    const { value, faults, locate } = await parseJson('')
    expect(value).toBeUndefined()
    expect(faults).toHaveLength(1)
    expect(locate(['a'], 'key')).toEqual({ start: 0, end: 0 })
  })
})

describe('a problem without a place', () => {
  it('names its key path, once', () => {
    expect(
      describeProblem({ path: ['overrides', 0, 'rules', 'x'], at: 'key', message: 'unknown rule `x`' }),
    ).toBe('unknown rule `x` in `overrides[0].rules`')
    expect(
      describeProblem({ path: ['words'], at: 'value', message: '`words` must be a list, not `1`' }),
    ).toBe('`words` must be a list, not `1`')
    expect(describeProblem({ path: ['rulse'], at: 'key', message: 'unknown key `rulse`' })).toBe(
      'unknown key `rulse`',
    )
  })
})
