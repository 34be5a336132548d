import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFaults, sarifSchema } from '../report/program-schemas.ts'
import { PROGRAM_FORMATS } from '../report/programs.ts'
import { readWorkflowCommands } from '../support/read-workflow-commands.ts'
import { runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, CONTRACTED, MISSPELT } from './letters.ts'

interface SarifNotice {
  readonly locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[]
}

const LETTERS = { 'clean.txt': CLEAN, 'b/misspelt.txt': MISSPELT, 'contracted.txt': CONTRACTED }

describe('a format for programs', () => {
  it.each(PROGRAM_FORMATS)('%s tells what was found, and standard error nothing', async (format) => {
    const { code, stdout, stderr } = await runLetterlint(['-f', format, '.'], { cwd: createFolder(LETTERS) })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain('teh')
    expect(stdout).toContain('contraction')
    expect(stdout).toContain('b/misspelt.txt')
  })

  it.each(PROGRAM_FORMATS)('%s tells letters on standard input too', async (format) => {
    const { code, stdout } = await runLetterlint(['-f', format, '-'], {
      cwd: createFolder({}),
      stdin: MISSPELT,
    })
    expect(code).toBe(1)
    expect(stdout).toMatch(/<stdin>|&lt;stdin&gt;|%3Cstdin%3E/)
  })

  it.each(PROGRAM_FORMATS)(
    '%s is written whole where a letter cannot be read (T-8, M-15)',
    async (format) => {
      const cwd = createFolder({ ...LETTERS, 'binary.txt': new Uint8Array([0, 1, 2, 0, 0, 3]) })
      const { code, stdout } = await runLetterlint(['-f', format, 'binary.txt', 'b/misspelt.txt'], { cwd })
      expect(code).toBe(2)
      expect(stdout).toContain('teh')
      if (format === 'sarif') {
        const log = JSON.parse(stdout)
        expect(findFaults(log, sarifSchema)).toEqual([])
        expect(log.runs[0].invocations[0]).toMatchObject({
          executionSuccessful: false,
          exitCode: 2,
          toolExecutionNotifications: [{ level: 'error' }],
        })
      }
    },
  )

  it('says which letter could not be read, or which configuration is broken (M-2, M-15)', async () => {
    const cwd = createFolder({
      ...LETTERS,
      'binary.txt': new Uint8Array([0, 1, 2, 0, 0, 3]),
      'c/letter.txt': CLEAN,
      'c/letterlint.config.json': '{ "rules": { "no-such-rule": "error" } }',
    })
    const names = ['binary.txt', 'missing.txt', 'c/letter.txt', 'clean.txt']
    // What letters are read with is known before any is read.
    const files = ['missing.txt', 'c/letterlint.config.json', 'binary.txt']
    const tell = async (format: string) => (await runLetterlint(['-f', format, ...names], { cwd })).stdout
    const { notices } = JSON.parse(await tell('json'))
    expect(notices.map(({ level, file }: { level: string; file: string }) => [level, file])).toEqual(
      files.map((file) => ['error', file]),
    )
    const told = JSON.parse(await tell('sarif')).runs[0].invocations[0].toolExecutionNotifications
    expect(told.map((one: SarifNotice) => one.locations[0]?.physicalLocation.artifactLocation.uri)).toEqual(
      files,
    )
    const { commands } = readWorkflowCommands(await tell('github'))
    expect(commands.map(({ properties }) => properties.file)).toEqual(files)
    for (const format of ['markdown', 'html']) {
      const report = await tell(format)
      for (const file of files) expect(report).toContain(file)
    }
  })

  it('sarif describes all the rules that ran, from the program as it ships (M-12)', async () => {
    const { stdout } = await runLetterlint(['-f', 'sarif', '.'], { cwd: createFolder(LETTERS) })
    const log = JSON.parse(stdout)
    expect(findFaults(log, sarifSchema)).toEqual([])
    const { rules } = log.runs[0].tool.driver
    expect(rules.length).toBeGreaterThan(30)
    expect(rules.map(({ id }: { id: string }) => id)).toContain('spelling')
    expect(stdout.length).toBeLessThan(1_000_000)
  })

  it('gives problems the same identity where a paragraph comes before them (M-14, section 9, 4)', async () => {
    const longer = MISSPELT.replace('\n\nI am', '\n\nThank you for your kind letter of last week.\n\nI am')
    const identify = async (letter: string) => {
      const cwd = createFolder({ 'a.txt': letter })
      const gitlab = await runLetterlint(['-f', 'gitlab', '--only', 'spelling', 'a.txt'], { cwd })
      const sarif = await runLetterlint(['-f', 'sarif', '--only', 'spelling', 'a.txt'], { cwd })
      const [problem] = JSON.parse(gitlab.stdout)
      const [result] = JSON.parse(sarif.stdout).runs[0].results
      expect(problem.fingerprint).toBe(result.partialFingerprints.primaryLocationLineHash)
      return [problem.fingerprint, problem.location.lines.begin]
    }
    const [before, after] = [await identify(MISSPELT), await identify(longer)]
    expect([before[1], after[1]]).toEqual([3, 5])
    expect(after[0]).toBe(before[0])
  })
})

describe('the summary of a step of a GitHub workflow', () => {
  it('is the whole table, behind what stands there, and the output stays annotations (4.4)', async () => {
    const cwd = createFolder({ ...LETTERS, summary: 'before\n' })
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary') }
    const { stdout, stderr } = await runLetterlint(['-f', 'github', '.'], { cwd, env })
    const { commands, lines } = readWorkflowCommands(stdout)
    expect({ lines, stderr }).toEqual({ lines: [], stderr: '' })
    expect(commands.map(({ name, properties }) => [name, properties.file])).toEqual([
      ['error', 'b/misspelt.txt'],
      ['warning', 'contracted.txt'],
    ])
    const markdown = await runLetterlint(['-f', 'markdown', '.'], { cwd })
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toBe(`before\n\n${markdown.stdout}`)
  })

  it('is made where there is none, and stays away for other formats', async () => {
    const cwd = createFolder(LETTERS)
    const env = { GITHUB_STEP_SUMMARY: 'summary' }
    await runLetterlint(['-f', 'short', '.'], { cwd, env })
    expect(statSync(join(cwd, 'summary'), { throwIfNoEntry: false })).toBeUndefined()
    await runLetterlint(['-f', 'github', 'clean.txt'], { cwd, env })
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toBe('### letterlint: no problems in 1 letter\n')
  })

  it('is written once for annotations in a file too, whatever else is asked for', async () => {
    const cwd = createFolder(LETTERS)
    const env = { GITHUB_STEP_SUMMARY: 'summary' }
    const summary = '### letterlint: no problems in 1 letter\n'
    await runLetterlint(['-f', 'github', '-o', 'a.log', 'clean.txt'], { cwd, env })
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toBe(summary)
    await runLetterlint(['-f', 'github', '-o', 'a.log', '-f', 'github', 'clean.txt'], { cwd, env })
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toBe(`${summary}\n${summary}`)
    await runLetterlint(['-f', 'github', '--silent', 'clean.txt'], { cwd, env })
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toBe(`${summary}\n${summary}`)
  })

  it('is no more than GitHub shows, and ends with a whole line', async () => {
    const many = `Dear Ms. Smith,\n\n${'I saw teh post.\n\n'.repeat(6000)}Sincerely,\nAnna Berg\n`
    const cwd = createFolder({ 'many.txt': many })
    writeFileSync(join(cwd, 'summary'), 'x'.repeat(300_000))
    const env = { GITHUB_STEP_SUMMARY: 'summary' }
    await runLetterlint(['-f', 'github', '--only', 'spelling', 'many.txt'], { cwd, env })
    const summary = readFileSync(join(cwd, 'summary'))
    expect(summary.length).toBeLessThan(1024 * 1024)
    expect(summary.length).toBeGreaterThan(1000 * 1024)
    expect(summary.subarray(-400).toString()).toMatch(/ \|\n\nThere is more than fits here: .*\n$/)
  })

  it('that cannot be written is a warning, and the annotations are there', async () => {
    const cwd = createFolder(LETTERS)
    const env = { GITHUB_STEP_SUMMARY: cwd }
    const { code, stdout } = await runLetterlint(['-f', 'github', '.'], { cwd, env })
    expect(code).toBe(1)
    expect(readWorkflowCommands(stdout).commands.map(({ message }) => message.split('\n')[0])).toEqual([
      '`teh` is a common misspelling',
      expect.stringMatching(/^the summary of the step could not be written: /),
      "`I'm` is a contraction",
    ])
  })
})
