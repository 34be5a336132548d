import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder } from '../cli/folder.ts'
import { CLEAN, CONTRACTED, createProject, MISSPELT } from '../cli/letters.ts'
import { findFaults, sarifSchema } from '../report/program-schemas.ts'
import { readWorkflowCommands } from '../support/read-workflow-commands.ts'
import { ROOT } from '../support/readme.ts'
import { runCommand } from '../support/run-letterlint.ts'
import { ACTION, runAction } from './run-action.ts'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const LETTERS = { '.git/HEAD': '', 'a.txt': MISSPELT, 'b/c d.txt': CONTRACTED, 'clean.txt': CLEAN }
const BEFORE_ARGS = ['--yes', `letterlint@${version}`, '-f', 'github', '-f', 'json', '-o', expect.any(String)]

describe('the action', () => {
  it('annotates letters, sums the step up, and counts (7.2, 4.4)', async () => {
    const { code, log, outputs, summary, npxCalls } = await runAction(
      {},
      { workspace: createFolder(LETTERS) },
    )
    const { commands, lines } = readWorkflowCommands(log)
    expect(commands.map(({ name, properties }) => `${name} ${properties.file} ${properties.title}`)).toEqual([
      'error a.txt spelling',
      'warning b/c d.txt contraction',
    ])
    expect(lines).toEqual([`letterlint ${version}`])
    expect(summary).toContain('letterlint: 1 error, 1 warning in 3 letters')
    expect(outputs).toEqual({ recent: 'true', errors: '1', warnings: '1', 'exit-code': '1' })
    expect(code).toBe(1)
    expect(npxCalls).toEqual([
      ['--yes', `letterlint@${version}`, '--version'],
      [...BEFORE_ARGS, '--', '.'],
    ])
  })

  it.each([
    ['a.txt', 'error', 1, '1'],
    ['a.txt', 'warning', 1, '1'],
    ['a.txt', 'never', 0, '1'],
    ['b', 'error', 0, '0'],
    ['b', 'warning', 1, '1'],
    ['b', 'never', 0, '0'],
    ['clean.txt', 'warning', 0, '0'],
    ['nowhere.txt', 'never', 2, '2'],
  ])('of %s with fail-on %s ends with %d, and tells of %s (5.1)', async (paths, failOn, code, told) => {
    const run = await runAction({ paths, 'fail-on': failOn }, { workspace: createFolder(LETTERS) })
    expect([run.code, run.outputs['exit-code'], run.left]).toEqual([code, told, ['kept']])
  })

  it('takes paths and arguments one a line, with blanks in them', async () => {
    const { code, outputs, npxCalls } = await runAction(
      { paths: '\n  a.txt\r\n\n  b/c d.txt  \n', args: '--only=contraction\n--exit-zero\n' },
      { workspace: createFolder(LETTERS) },
    )
    expect(npxCalls[1]).toEqual([
      ...BEFORE_ARGS,
      '--only=contraction',
      '--exit-zero',
      '--',
      'a.txt',
      'b/c d.txt',
    ])
    expect(outputs).toMatchObject({ errors: '0', warnings: '1', 'exit-code': '0' })
    expect(code).toBe(0)
  })

  it('works in a folder, and writes paths from the top of the repository', async () => {
    const workspace = createFolder(LETTERS)
    const { log, outputs } = await runAction(
      { 'working-directory': 'b', 'sarif-file': 'let ters.sarif' },
      { workspace },
    )
    expect(readWorkflowCommands(log).commands[0]?.properties.file).toBe('b/c d.txt')
    const sarif = JSON.parse(readFileSync(join(workspace, 'b/let ters.sarif'), 'utf8'))
    expect(findFaults(sarif, sarifSchema)).toEqual([])
    expect(sarif.runs[0].results).toHaveLength(1)
    expect(outputs).toMatchObject({ errors: '0', warnings: '1' })
  })

  it('runs the letterlint of the project where there is one, above its folder too', async () => {
    const program = '#!/bin/sh\necho "the own one: $*" >> "$NPX_CALLS.own"\nexit 0\n'
    const workspace = createProject({ ...LETTERS, 'node_modules/.bin/letterlint': program })
    chmodSync(join(workspace, 'node_modules/.bin/letterlint'), 0o755)
    for (const folder of ['.', 'b']) {
      const { code, npxCalls } = await runAction({ 'working-directory': folder }, { workspace })
      expect({ code, npxCalls }).toEqual({ code: 0, npxCalls: [] })
    }
    const asked = await runAction({ version: '9.8.7' }, { workspace })
    expect(asked.npxCalls[0]).toEqual(['--yes', 'letterlint@9.8.7', '--version'])
  })

  it('tells that letterlint could not be had, which is not taken for letters with errors', async () => {
    const { code, log, outputs } = await runAction(
      { 'fail-on': 'never' },
      { workspace: createFolder(LETTERS), env: { NPX_FAILS: '1' } },
    )
    expect({ code, outputs }).toEqual({
      code: 2,
      outputs: { recent: 'true', errors: '', warnings: '', 'exit-code': '2' },
    })
    expect(readWorkflowCommands(log).commands.map(({ name }) => name)).toEqual(['error'])
  })

  it('tells of an unknown flag, and fails', async () => {
    const { code, log, outputs, left } = await runAction(
      { args: '--onyl=spelling' },
      { workspace: createFolder(LETTERS) },
    )
    expect([code, outputs['exit-code'], outputs.errors, left]).toEqual([2, '2', '', ['kept']])
    expect(log).toContain('unknown option `--onyl=spelling`')
    expect(readWorkflowCommands(log).commands).toHaveLength(1)
  })
})

const HOSTILE = [
  '; touch pwned',
  '$(touch pwned)',
  '`touch pwned`',
  '"; touch pwned; "',
  "'; touch pwned; '",
  '" && touch pwned #',
  '$\u007bIFS}$(touch$\u007bIFS}pwned)',
  'a.txt | touch pwned',
  'a.txt > pwned',
  '*\n?\n~\n$HOME',
  "\\\n\\\"\n$'\\x00'",
  'errors=9\nwarnings=9',
  '$\u007b{ github.token }}',
]

describe('hostile inputs of the action', () => {
  it.each(HOSTILE)('inject nothing: %j', async (text) => {
    const inputs = [
      { paths: text, args: text, 'sarif-file': `${text}.sarif` },
      { paths: 'a.txt', 'fail-on': text },
      { paths: 'a.txt', version: text },
    ]
    const runs = inputs.map(async (given) => {
      const workspace = createFolder(LETTERS)
      const run = await runAction(given, { workspace })
      return { ...run, files: readdirSync(workspace, { recursive: true, encoding: 'utf8' }) }
    })
    const all = await Promise.all(runs)
    const [taken, ...refused] = all
    const lines = text.split('\n')
    expect(taken?.npxCalls).toEqual([
      ['--yes', `letterlint@${version}`, '--version'],
      [...BEFORE_ARGS, '-f', 'sarif', '-o', `${text}.sarif`, ...lines, '--', ...lines],
    ])
    expect(refused.map(({ npxCalls }) => npxCalls)).toEqual([[], []])
    for (const { code, outputs, files } of all) {
      expect(code).toBe(2)
      expect(Object.keys(outputs).sort()).toEqual(['errors', 'exit-code', 'recent', 'warnings'])
      expect(outputs.errors).not.toBe('9')
      expect(files).not.toContain('pwned')
    }
  })

  it('paths are no flags, and letters are as they were', async () => {
    const workspace = createFolder(LETTERS)
    const { code } = await runAction({ paths: '--fix\na.txt' }, { workspace })
    expect(code).toBe(2)
    expect(readFileSync(join(workspace, 'a.txt'), 'utf8')).toBe(MISSPELT)
  })

  it('a letter says nothing to the workflow', async () => {
    const letter = MISSPELT.replace('teh post', '[::set-output name=errors::9 %0A##[error]x]')
    const { log, outputs } = await runAction(
      {},
      { workspace: createFolder({ '.git/HEAD': '', '::error::x.txt': letter }) },
    )
    const { commands } = readWorkflowCommands(log)
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['error']))
    expect(outputs.errors).toBe(String(commands.length))
  })
})

describe('the file of the action', () => {
  it.each(['exit 1', 'exit 127'])('sets Node.js up where it is too old or missing: %s', async (fault) => {
    const [look, setUp] = ACTION.runs.steps
    const folder = createFolder({ output: '', node: `#!/bin/sh\n${fault}\n` })
    chmodSync(join(folder, 'node'), 0o755)
    const { code } = await runCommand('bash', ['-eo', 'pipefail', '-c', look?.run ?? ''], {
      cwd: folder,
      env: { PATH: `${folder}:/bin`, GITHUB_OUTPUT: join(folder, 'output') },
    })
    expect({ code, output: readFileSync(join(folder, 'output'), 'utf8') }).toEqual({ code: 0, output: '' })
    expect(setUp).toMatchObject({
      if: `steps.${look?.id}.outputs.recent != 'true'`,
      uses: expect.stringMatching(/^actions\/setup-node@/),
    })
  })

  it.each([
    ['20.18.3', 1],
    ['20.19.0', 0],
    ['18.20.0', 1],
    ['22.1.0', 0],
    ['24.0.0', 0],
  ])('takes Node.js %s as it must', async (nodeVersion, wanted) => {
    const [, program = ''] = /is_recent='(.*?)'\n/s.exec(ACTION.runs.steps[0]?.run ?? '') ?? []
    const pretended = program.replace('process.versions.node', `'${nodeVersion}'`)
    expect(pretended).not.toBe(program)
    expect((await runCommand(process.execPath, ['--eval', pretended], { cwd: '/' })).code).toBe(wanted)
  })

  it('lets no expression into a command, and describes all that it takes and gives', () => {
    const { inputs, outputs, runs } = ACTION
    expect(runs.using).toBe('composite')
    for (const step of runs.steps) {
      expect(step.run ?? '').not.toContain('${{')
      if (step.run !== undefined) expect(step.shell).toBe('bash')
      if (step.uses !== undefined) expect(step.uses).toMatch(/@[0-9a-f]{40}$/)
    }
    for (const { description } of [...Object.values(inputs), ...Object.values(outputs)]) {
      expect(description).toMatch(/\.$/)
    }
    const used = JSON.stringify(runs).match(/inputs\.[\w-]+/g)
    expect([...new Set(used)].sort()).toEqual(
      Object.keys(inputs)
        .map((name) => `inputs.${name}`)
        .sort(),
    )
  })

  it('runs the version that it came with', () => {
    expect(runs()).toContain(`(npx --yes letterlint@${version})`)
    expect(ACTION.inputs.version?.description).toContain(version)
  })
})

function runs(): string {
  return ACTION.runs.steps.map(({ run }) => run ?? '').join('\n')
}
