import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLEAN, MISSPELT, pluginFor } from '../cli/letters.ts'
import { commitSources, createRepository, type Repository } from '../support/repository.ts'
import { LETTERLINT, runCommand } from '../support/run-letterlint.ts'
import { canRun, INHERITED } from '../support/toolchain.ts'

const isHere = await canRun('pre-commit', 'git')
const because = isHere ? '' : ' (skipped: no pre-commit, no Git, or no registry)'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'letterlint-pre-commit-')))
const sources = join(folder, 'sources')
let revision: string
let plugin: string
let projects = 0

const UNFILLED = CLEAN.replace('Ms. Smith', '[name]')

/** The hooks of a project; all with one additional dependency, so that all share one environment. */
const hooks = (...ids: readonly string[]) =>
  JSON.stringify({
    repos: [
      {
        repo: sources,
        rev: revision,
        hooks: ids.map((id) => ({ id, additional_dependencies: [plugin] })),
      },
    ],
  })

/** A repository whose commits pre-commit checks. */
async function createProject(configuration: string): Promise<Repository> {
  projects++
  const env = { PRE_COMMIT_HOME: join(folder, 'home'), XDG_CONFIG_HOME: join(folder, 'no-configuration') }
  const project = await createRepository(join(folder, `project-${projects}`), env)
  project.write('.pre-commit-config.yaml', configuration)
  mkdirSync(join(project.folder, '.git/hooks'), { recursive: true })
  const installed = await runIn(project, 'pre-commit', 'install')
  expect(installed.code, installed.stdout + installed.stderr).toBe(0)
  return project
}

/** Runs a command in a project as a person would. */
function runIn({ folder: cwd }: Repository, command: string, ...args: readonly string[]) {
  const { CI: _, ...env } = INHERITED
  return runCommand(command, args, {
    cwd,
    env: { ...env, PRE_COMMIT_HOME: join(folder, 'home'), XDG_CONFIG_HOME: join(folder, 'no-configuration') },
    timeoutMilliseconds: 290_000,
  })
}

/** Stages everything and commits; Git prints what hooks say to standard error. */
async function commitAll({ git }: Repository) {
  await git('add', '--all')
  return git('commit', '--message', 'a letter')
}

/** The lines of a report that tell where something is, and of pre-commit that tell how a hook ended. */
function summarize(text: string): string[] {
  const lines = text.split('\n').filter((line) => /^\S.*\.\.(?:Passed|Failed|.*Skipped)$|^ *--> /.test(line))
  return lines.map((line) => line.trim().replace(/\.{2,}/, ': '))
}

/** Packs a plugin for `additional_dependencies`, which takes all that `npm install` does. */
async function packPlugin(): Promise<string> {
  const { write, folder: source } = await createRepository(join(folder, 'plugin'))
  write(
    'package.json',
    '{ "name": "letterlint-plugin-house", "version": "1.0.0", "type": "module", "exports": "./index.js" }',
  )
  write('index.js', pluginFor('our-word', 'engineer'))
  const { stdout } = await runCommand('npm', ['pack', '--silent'], { cwd: source, env: INHERITED })
  return join(source, stdout.trim())
}

beforeAll(async () => {
  if (!isHere) return
  revision = await commitSources(sources)
  plugin = await packPlugin()
  const project = await createProject(hooks('letterlint', 'letterlint-fix'))
  const installed = await runIn(project, 'pre-commit', 'install-hooks')
  expect(installed.code, installed.stdout + installed.stderr).toBe(0)
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

describe.skipIf(!isHere)(`pre-commit${because}`, { timeout: 60_000 }, () => {
  it('refuses a letter with a placeholder, and lets it pass when that is filled (I-1)', async () => {
    const project = await createProject(hooks('letterlint'))
    project.write('letter.txt', UNFILLED)
    project.write('code.js', 'const name = "[name]"\n')
    const refused = await commitAll(project)
    expect(refused.code).toBe(1)
    expect(summarize(refused.stderr)).toEqual(['letterlint: Failed', '--> letter.txt:1:6'])
    expect(refused.stderr).toContain('- exit code: 1\n')
    expect((await project.git('rev-parse', '--verify', 'HEAD')).code).not.toBe(0)

    project.write('letter.txt', CLEAN)
    const passed = await commitAll(project)
    expect({ code: passed.code, said: summarize(passed.stderr) }).toEqual({
      code: 0,
      said: ['letterlint: Passed'],
    })
  })

  it('judges what is staged, and gives back what is not (I-4)', async () => {
    const project = await createProject(hooks('letterlint'))
    project.write('letter.txt', CLEAN)
    await project.git('add', '--all')
    project.write('letter.txt', UNFILLED)
    expect((await project.git('commit', '-m', 'the clean half')).code).toBe(0)
    expect(readFileSync(join(project.folder, 'letter.txt'), 'utf8')).toBe(UNFILLED)

    await project.git('add', '--all')
    project.write('letter.txt', CLEAN)
    const refused = await project.git('commit', '-m', 'the other half')
    expect(refused.code).toBe(1)
    expect(summarize(refused.stderr)).toEqual(['letterlint: Failed', '--> letter.txt:1:6'])
    expect(readFileSync(join(project.folder, 'letter.txt'), 'utf8')).toBe(CLEAN)
  })

  it('takes names with blanks, quotes, line ends, letters of any alphabet, and dashes in front (I-4)', async () => {
    const project = await createProject(hooks('letterlint'))
    const awkward = ['a letter.txt', 'Grüße/письмо 手紙.md', `l'une "autre".txt`, 'two\nlines.markdown']
    const names = [...awkward, '--ignore-pattern=*.txt', '-ovictim.txt', '-x.txt']
    for (const name of names) project.write(name, UNFILLED)
    const { code, stderr } = await commitAll(project)
    expect(code).toBe(1)
    expect(summarize(stderr).slice(1).sort()).toEqual(
      [...names].sort().map((name) => `--> ${name.replace('\n', '␊')}:1:6`),
    )
    for (const name of names) project.write(name, CLEAN)
    expect((await commitAll(project)).code).toBe(0)
  })

  it('minds neither deleted nor renamed letters (I-4)', async () => {
    const project = await createProject(hooks('letterlint'))
    project.write('first.txt', CLEAN)
    project.write('second.txt', `${CLEAN}\n`)
    expect((await commitAll(project)).code).toBe(0)
    await project.git('rm', '--quiet', 'first.txt')
    const deleted = await project.git('commit', '-m', 'one less')
    expect({ code: deleted.code, said: summarize(deleted.stderr) }).toEqual({
      code: 0,
      said: ['letterlint: (no files to check)Skipped'],
    })
    await project.git('mv', 'second.txt', 'third.txt')
    expect((await project.git('commit', '-m', 'renamed')).code).toBe(0)
  })

  it('looks at all letters in one run, and passes over ignored ones and other texts in silence (I-1, I-2)', async () => {
    const project = await createProject(hooks('letterlint'))
    project.write('.letterlintignore', 'drafts/\n')
    project.write('drafts/letter.txt', UNFILLED)
    project.write('README.md', UNFILLED)
    project.write('requirements.txt', UNFILLED)
    const ignored = await commitAll(project)
    expect({ code: ignored.code, said: summarize(ignored.stderr) }).toEqual({
      code: 0,
      said: ['letterlint: Passed'],
    })

    for (let count = 0; count < 40; count++) project.write(`letters/${count}.txt`, UNFILLED)
    const { stderr } = await commitAll(project)
    expect(stderr.match(/^Found .*/gm)).toEqual(['Found 40 problems in 40 letters: 40 errors.'])
  })

  it('shows a report in colour, where pre-commit is in colour, and without it (I-3)', async () => {
    const project = await createProject(hooks('letterlint'))
    project.write(
      'letter.txt',
      UNFILLED.replace('I am', `${'Bees are what I know best of all. '.repeat(20)}I am`),
    )
    await project.git('add', '--all')
    const inColor = await runIn(project, 'pre-commit', 'run', '--color=always')
    const plain = await runIn(project, 'pre-commit', 'run', '--color=never')
    expect([inColor.code, plain.code]).toEqual([1, 1])
    expect(plain.stdout).toBe(stripVTControlCharacters(plain.stdout))
    expect(JSON.stringify(inColor.stdout)).toContain('\\u001b[31m\\u001b[1merror[placeholder-bracket]')
    const text = stripVTControlCharacters(inColor.stdout).replaceAll('\r', '')
    expect(text).toContain(' --> letter.txt:1:6\n')
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('puts a letter right with letterlint-fix, and fails the commit for it to be seen (I-1)', async () => {
    const project = await createProject(hooks('letterlint-fix'))
    project.write('letter.txt', MISSPELT)
    const fixed = await commitAll(project)
    expect(fixed.code).toBe(1)
    expect(summarize(fixed.stderr)).toEqual(['letterlint (fix): Failed'])
    expect(fixed.stderr).toContain('- files were modified by this hook\n')
    expect(readFileSync(join(project.folder, 'letter.txt'), 'utf8')).toBe(CLEAN)
    const passed = await commitAll(project)
    expect({ code: passed.code, said: summarize(passed.stderr) }).toEqual({
      code: 0,
      said: ['letterlint (fix): Passed'],
    })
  })

  it('writes nothing into a letter unasked (I-1)', async () => {
    const project = await createProject(hooks('letterlint'))
    project.write('letter.txt', MISSPELT)
    expect((await commitAll(project)).code).toBe(1)
    expect(readFileSync(join(project.folder, 'letter.txt'), 'utf8')).toBe(MISSPELT)
  })

  it('loads plugins that are additional dependencies', async () => {
    const project = await createProject(hooks('letterlint'))
    project.write(
      'letterlint.config.json',
      '{ "plugins": ["letterlint-plugin-house"], "rules": { "our-word": "error" } }',
    )
    project.write('letter.txt', CLEAN)
    const { code, stderr } = await commitAll(project)
    expect(stderr).toContain('error[our-word]: `engineer` is not our word')
    expect(code).toBe(1)
  })

  it('runs the letterlint of a project (`language: system`)', async () => {
    const hook = {
      id: 'letterlint',
      name: 'letterlint',
      entry: 'npx --no-install letterlint --force-exclude --no-error-on-unmatched-pattern --',
      language: 'system',
      files: '\\.(txt|md|markdown)$',
      require_serial: true,
    }
    const project = await createProject(JSON.stringify({ repos: [{ repo: 'local', hooks: [hook] }] }))
    project.write('package.json', '{ "private": true }')
    project.write('.gitignore', 'node_modules\n')
    mkdirSync(join(project.folder, 'node_modules/.bin'), { recursive: true })
    symlinkSync(LETTERLINT, join(project.folder, 'node_modules/.bin/letterlint'))
    project.write('letter.txt', UNFILLED)
    const refused = await commitAll(project)
    expect(summarize(refused.stderr)).toEqual(['letterlint: Failed', '--> letter.txt:1:6'])
    project.write('letter.txt', CLEAN)
    expect((await commitAll(project)).code).toBe(0)
  })
})
