import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { EXAMPLES, EXIT_CODES } from '../../src/cli/arguments/help.ts'
import { buildProgram } from '../../src/cli/arguments/parse-arguments.ts'
import { escapeRoff, toSentence, writeEntry, writeProse } from '../../src/cli/arguments/roff.ts'
import { listCommands, pathOf } from '../../src/cli/arguments/usage-failure.ts'
import { writeManualPage } from '../../src/cli/arguments/write-manual-page.ts'
import { CONFIGURATION_NAMES } from '../../src/cli/configuration/find-configuration.ts'
import { REPORTERS } from '../../src/report/index.ts'
import { runLetterlint } from '../support/run-letterlint.ts'
import { isInstalled } from '../support/type-into-shell.ts'
import { createFolder } from './folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = writeManualPage()

/** A page as a terminal shows it, without its bold and italic letters, and what troff says against it. */
function render(source: string, columns = 80): { text: string; warnings: string } {
  const flags = ['-man', '-ww', '-Tutf8', '-P-c', '-P-b', '-P-u', `-rLL=${columns}n`]
  const { stdout, stderr } = spawnSync('groff', flags, { input: source, encoding: 'utf8' })
  return { text: stdout, warnings: stderr }
}

/** Text with any blank space as one blank. */
const flow = (text: string) => text.replace(/\s+/g, ' ')

const canRender = isInstalled('groff')
const title = `the manual page${canRender ? '' : ' (skipped: groff is not installed)'}`
describe.skipIf(!canRender)(title, () => {
  it('is sound, and fits 80 columns (N-9)', () => {
    const { text, warnings } = render(page)
    expect(warnings).toBe('')
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('has the sections that a manual page has, in their order (N-9)', () => {
    expect(render(page).text.match(/^[A-Z][A-Z ]+$/gm)).toEqual([
      'NAME',
      'SYNOPSIS',
      'DESCRIPTION',
      'OPTIONS',
      'COMMANDS',
      'FORMATS',
      'EXIT STATUS',
      'ENVIRONMENT',
      'FILES',
      'EXAMPLES',
      'SEE ALSO',
    ])
  })

  it('shows every flag and command with what it is for, from the table of the help (N-9)', () => {
    const { text } = render(page)
    const shown = flow(text)
    for (const command of listCommands(buildProgram(() => {}))) {
      expect(shown).toContain(flow(`${pathOf(command)} ${command.usage()}`))
      for (const { short, long, description } of command.options) {
        expect(text).toMatch(new RegExp(`^ +${short ? `${short}, ` : ''}${long}(?: |$)`, 'm'))
        expect(shown).toContain(flow(toSentence(description)))
      }
      for (const { argChoices } of command.options) {
        if (argChoices) expect(shown).toContain(`One of ${argChoices.join(', ')}.`)
      }
    }
  })

  it('shows every format, exit code, example, and name of a configuration (N-9)', () => {
    const shown = flow(render(page).text)
    for (const [name, { description }] of Object.entries(REPORTERS)) {
      expect(shown).toContain(` ${name} ${flow(toSentence(description))}`)
    }
    for (const { code, meaning } of EXIT_CODES) expect(shown).toContain(` ${code} ${toSentence(meaning)}`)
    for (const { command, purpose } of EXAMPLES) expect(shown).toContain(`${command} ${toSentence(purpose)}`)
    for (const name of CONFIGURATION_NAMES) expect(shown).toContain(name)
  })

  it.each([
    ['.SH no request', "'no request either"],
    ["it's `--a-b` with a \\fBbackslash\\fR", '"quoted" ~ ^ `\\n(.v`'],
    ['naïve – “curly” 🙂', '...'],
  ])('shows %j as it is', (term, prose) => {
    const { text, warnings } = render(`.TH X 1\n.SH Y\n${writeEntry(escapeRoff(term), prose)}\n`)
    expect(warnings).toBe('')
    expect(flow(text)).toContain(` Y ${term} ${prose.replace(/`(.+)`/, '$1')} `)
  })

  it.skipIf(!isInstalled('man'))('is read by man', async () => {
    const file = join(createFolder({ 'letterlint.1': page }), 'letterlint.1')
    const { status, stdout, stderr } = spawnSync('man', ['--warnings', '-l', file], {
      encoding: 'utf8',
      env: { ...process.env, MANWIDTH: '80', MANPAGER: 'cat' },
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('letterlint - the linter for letters')
  })
})

describe('letterlint man', () => {
  it('prints what is installed with the package (N-9)', async () => {
    const { code, stdout, stderr } = await runLetterlint(['man'], { cwd: createFolder({}) })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(page)
    const { man } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { man: [string] }
    expect(readFileSync(join(root, man[0]), 'utf8')).toBe(page)
  })

  it('names every variable that is taken from the environment', () => {
    const code = readdirSync(join(root, 'src/cli'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(root, 'src/cli', name), 'utf8'))
      .join('\n')
    const taken = [
      ...[...code.matchAll(/\benvironment\.([A-Z_]+)/g)].map(([, name]) => name as string),
      ...[...code.matchAll(/\{ ([A-Z_]+\b[^}]*)\}(?: = |: )[^\n]*[eE]nvironment/g)].flatMap(
        ([, names]) => names?.match(/\b[A-Z_]{2,}\b/g) ?? [],
      ),
    ]
    expect(taken).toEqual(
      expect.arrayContaining(['NO_COLOR', 'FORCE_COLOR', 'TERM', 'COLUMNS', 'CI', 'APPDATA']),
    )
    for (const name of taken) expect(page).toContain(`\\fB${escapeRoff(name)}\\fR`)
  })

  it('marks what stands between back-ticks', () => {
    expect(writeProse('use `--a-b`, or not')).toBe('use \\fB\\-\\-a\\-b\\fR, or not')
  })
})

describe('the help', () => {
  it('shows the exit codes and examples of the manual page, and the default command (C-16)', async () => {
    const { stdout } = await runLetterlint(['--help'], { cwd: createFolder({}) })
    for (const { code, meaning } of EXIT_CODES) expect(stdout).toContain(`\n  ${code}  ${meaning}\n`)
    for (const { command, purpose } of EXAMPLES) expect(flow(stdout)).toContain(` ${command} ${purpose} `)
    expect(stdout).toMatch(/\nCommands:\n {2}check \[paths\.\.\.\] {2,}check letters, as without a command\n/)
  })

  it.each([['completions'], ['man'], ['words', 'list'], ['words', 'add']])(
    'of %s %s fits 80 columns (C-16)',
    async (...command) => {
      const { code, stdout } = await runLetterlint([...command, '--help'], { cwd: createFolder({}) })
      expect(code).toBe(0)
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    },
  )
})
