import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { CheckOptions } from '../../src/cli/arguments/check-options.ts'
import { Run } from '../../src/cli/check/run.ts'
import { describeFailure } from '../../src/cli/describe-failure.ts'
import { Failure } from '../../src/cli/failure.ts'
import type { Surroundings } from '../../src/cli/surroundings.ts'
import { homepage, version } from '../../src/cli/version.ts'
import { RuleCrash } from '../../src/lint/index.ts'
import { plainSettings } from '../../src/report/index.ts'

function createRun(): Run {
  const stderr = new PassThrough()
  const surroundings = { cwd: '/', environment: {}, stderr, home: () => undefined, platform: 'linux' }
  return new Run({ levels: [] } as unknown as CheckOptions, surroundings as unknown as Surroundings)
}

const quietly = { settings: plainSettings, debug: false }
const BUG = `This is a bug of letterlint ${version}, or of a plugin: please report it at ${homepage}/issues`

describe('when letterlint itself fails on a letter (T-13)', () => {
  it('one sentence names the letter, another the version and where to report it', async () => {
    const run = createRun()
    const given = await run.attemptLetter('letters/a.txt', () => {
      throw new RangeError('Maximum call stack size exceeded')
    })
    expect(given).toBeUndefined()
    expect(run.failures.map((failure) => describeFailure(failure, quietly))).toEqual([
      `error: letterlint failed on letters/a.txt: Maximum call stack size exceeded\n${BUG}; --debug shows where it happened.\n`,
    ])
  })

  it('the stack is shown with --debug only, and is that of the cause', async () => {
    const run = createRun()
    await run.attemptLetter('a.txt', () => failDeeply())
    const [shown = ''] = run.failures.map((failure) => describeFailure(failure, { ...quietly, debug: true }))
    expect(shown).toMatch(/^error: letterlint failed on a\.txt: too deep\n/)
    expect(shown).toContain(`${BUG}.\nError: too deep\n    at failDeeply`)
    expect(describeFailure(run.failures[0], quietly)).not.toContain('    at ')
  })

  it('work on the next letter goes on, and each letter is named', async () => {
    const run = createRun()
    const results = []
    for (const path of ['a.txt', 'b.txt', 'c.txt']) {
      results.push(await run.attemptLetter(path, () => (path === 'b.txt' ? path : failDeeply())))
    }
    expect(results).toEqual([undefined, 'b.txt', undefined])
    expect(run.failures.map(String)).toEqual([
      'LetterCrash: letterlint failed on a.txt: too deep',
      'LetterCrash: letterlint failed on c.txt: too deep',
    ])
  })

  it.each<[what: string, error: Error]>([
    ['a rule', new RuleCrash('house-word', 'a.txt', new Error('boom'))],
    ['what cannot be read', new Failure('cannot read `a.txt`: permission denied')],
  ])('%s is not said to be letterlint as a whole', async (_, error) => {
    const run = createRun()
    await run.attemptLetter('a.txt', () => Promise.reject(error))
    expect(run.failures).toEqual([error])
  })

  it('a rule that fails is named beside its letter', () => {
    const crash = new RuleCrash('house-word', 'a.txt', new Error('boom'))
    expect(describeFailure(crash, quietly)).toBe(
      `error: rule \`house-word\` failed on a.txt: boom\n${BUG}; --debug shows where it happened.\n`,
    )
  })

  it('what fails outside of any letter is told as such, whatever was thrown', () => {
    expect(describeFailure(new TypeError('x is not a function'), quietly)).toMatch(
      /^error: letterlint failed: x is not a function\nThis is a bug/,
    )
    expect(describeFailure('a text', { ...quietly, debug: true })).toBe(
      `error: letterlint failed: a text\n${BUG}.\n`,
    )
  })

  it('names and reasons reach no terminal raw (W-22)', async () => {
    const run = createRun()
    await run.attemptLetter('a\n\u001b[31m.txt', () => {
      throw new Error('bad\u0007\u202e\nnext')
    })
    expect(describeFailure(run.failures[0], quietly).split('\n')[0]).toBe(
      'error: letterlint failed on a ␛[31m.txt: bad␇� next',
    )
  })
})

function failDeeply(): never {
  throw new Error('too deep')
}
