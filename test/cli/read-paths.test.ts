import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerFlag } from '../../src/cli/arguments/answer-flag.ts'
import { COMMANDS } from '../../src/cli/arguments/commands.ts'
import { parseArguments } from '../../src/cli/arguments/parse-arguments.ts'
import { readPaths } from '../../src/cli/arguments/read-paths.ts'

describe('a command line that names letters only', () => {
  it.each([
    [['letter.txt']],
    [['a.txt', 'b.md', 'letters']],
    [['letters/**/*.md']],
    [['@list']],
    [['check', 'letter.txt']],
    [['check', 'explain']],
    [['letter.txt', 'check']],
    [['letter.txt', 'rules']],
    [['explian']],
    [['']],
  ])('means what it means when it is parsed: %j', (argv) => {
    expect(readPaths(argv)).toEqual(parseArguments(argv, '/'))
  })

  it.each([
    [[]],
    [['check']],
    [['-']],
    [['--help']],
    [['letter.txt', '-q']],
    [['letter.txt', '--', 'b.txt']],
    ...COMMANDS.map((command): [string[]] => [[command]]),
  ])('is told from others: %j', (argv) => {
    expect(readPaths(argv)).toBeUndefined()
  })

  it('is run without the descriptions of flags', () => {
    const folder = 'dist/bin'
    const chunks = readdirSync(folder).filter((name) => /^(?:check|source|main)-/.test(name))
    expect(chunks.some((name) => name.startsWith('check-'))).toBe(true)
    expect(readdirSync(folder).some((name) => name.startsWith('arguments-'))).toBe(true)
    for (const name of chunks)
      expect(readFileSync(`${folder}/${name}`, 'utf8')).not.toContain('require("./arguments-')
  })
})

describe('a command line that asks what is known beforehand', () => {
  it.each([[['--version']], [['-V']], [['--help']], [['-h']]])(
    'is answered as when it is parsed: %j',
    async (argv) => {
      expect(await answerFlag(argv)).toEqual(parseArguments(argv, '/'))
    },
  )

  it.each([[[]], [['--help', 'explain']], [['letter.txt', '--help']], [['--verbose']], [['help']]])(
    'is told from others: %j',
    async (argv) => {
      expect(await answerFlag(argv)).toBeUndefined()
    },
  )
})
