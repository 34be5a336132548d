import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUN_VERSION, findBun } from '../../bin/find-bun.ts'
import { createFolder } from '../cli/folder.ts'
import { CLEAN, CONTRACTED, MISSPELT, pluginFor } from '../cli/letters.ts'
import { COMMAND, isStandalone, LETTERLINT, type Outcome } from '../support/run-letterlint.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bun = findBun()
const isAbsent = bun === undefined && !isStandalone

const SHORT = ['-f', 'short', '.']
const FOUND = 'a.txt:3:27: error[spelling]: `teh` is a common misspelling\n'
const OUR_WORD = 'a.txt:3:39: warning[our-word]: `synergy` is not our word\n'
const SYNERGY = CLEAN.replace('research engineer', 'synergy engineer')

/** Where the executable is alone. */
const place = realpathSync(mkdtempSync(join(tmpdir(), 'letterlint-standalone-')))
const program = join(place, 'letterlint')

/** Runs a program in an environment that has nothing in it. */
function runBare([file, ...first]: readonly [string, ...string[]], args: string[], cwd: string): Outcome {
  const { status, stdout, stderr } = spawnSync(file, [...first, ...args], {
    cwd,
    env: {},
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout: 20_000,
  })
  return { code: status, stdout, stderr }
}

const run = (cwd: string, ...args: string[]) => runBare([program], args, cwd)

function makeExecutable(): void {
  if (!isStandalone) {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/jiti/lib/jiti-cli.mjs'), 'bin/write-standalone.ts'],
      { cwd: root, encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(stderr)
  }
  cpSync(isStandalone ? COMMAND[0] : join(root, 'dist/standalone/letterlint'), program)
}

const title = isAbsent
  ? `the executable for machines without Node: not tested without Bun ${BUN_VERSION}, see \`bin/find-bun.ts\``
  : 'the executable for machines without Node'

describe.skipIf(isAbsent)(title, () => {
  beforeAll(makeExecutable, 120_000)
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  it.each([
    ['letters as text', ['.']],
    ['Markdown', ['b.md', '--print-tree']],
    ['a page', ['-f', 'html', '.']],
    ['fixes', ['--diff', '.']],
    ['JSON', ['-f', 'json', '.']],
    ['what it knows of a rule', ['explain', 'spelling', 'unidiomatic-phrase']],
    ['its rules', ['rules', '--format', 'json']],
    ['its manual', ['man']],
    ['completions', ['completions', 'zsh']],
    ['its help', ['--help']],
    ['its version', ['--version']],
    ['a wrong option', ['--bogus']],
  ])('alone, and with nothing in its environment, shows %s as Node does', (_, args) => {
    const cwd = createFolder({
      'a.txt': MISSPELT,
      'b.md': `---\nlang: en-GB\n---\n\n${CONTRACTED.replace('post', '**post**')}\nWe was [Name].\n`,
      '.letterlint-words.txt': 'berg\n',
    })
    const outcome = run(cwd, ...args)
    expect(outcome).toEqual(runBare([process.execPath, LETTERLINT], args, cwd))
    expect(outcome.stdout + outcome.stderr).not.toBe('')
  })

  it('holds nothing of where it was made', () => {
    const bytes = readFileSync(program)
    expect(bytes.length).toBeGreaterThan(1e7)
    expect(bytes.includes(root)).toBe(false)
  })

  it('lets no file of the folder set variables or run code', () => {
    const cwd = createFolder({
      '.env': 'CI=1\n',
      'bunfig.toml': 'preload = ["./preload.js"]\n',
      'preload.js': "require('node:fs').writeFileSync('ran', '')",
      'tsconfig.json': '{ "compilerOptions": { "paths": { "letterlint": ["./preload.js"] } } }',
      'package.json': '{ "imports": { "letterlint": "./preload.js" } }',
      'letterlint.config.mjs': 'export default { rules: { spelling: "off" } }',
      'a.txt': MISSPELT,
    })
    // With CI set, code that was merely found would be refused.
    expect(run(cwd, ...SHORT)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(existsSync(join(cwd, 'ran'))).toBe(false)
  })

  it.each([
    ['as modules', 'plugin.mjs', pluginFor('our-word', 'synergy')],
    [
      'as CommonJS',
      'plugin.cjs',
      pluginFor('our-word', 'synergy')
        .replace('import { defineRule } from', 'const { defineRule } = require(')
        .replace("'letterlint/rule'", "'letterlint/rule')")
        .replace('export const rules =', 'exports.rules ='),
    ],
    [
      'in TypeScript',
      'plugin.ts',
      pluginFor('our-word', 'synergy')
        .replace('{ defineRule }', '{ defineRule, type Rule }')
        .replace('const rules', 'const rules: Rule[]'),
    ],
  ])('runs plugins %s, which import letterlint from the executable itself', (_, name, plugin) => {
    const cwd = createFolder({
      [name]: plugin,
      'letterlint.config.json': JSON.stringify({ plugins: [`./${name}`] }),
      'a.txt': SYNERGY,
    })
    expect(run(cwd, ...SHORT)).toEqual({ code: 0, stdout: OUR_WORD, stderr: '' })
  })

  it('runs plugins of packages, with what these import from other packages', () => {
    const plugin = `import { word } from 'words'\n${pluginFor('our-word', 'synergy').replace("=== 'synergy'", '=== word')}`
    const cwd = createFolder({
      'node_modules/plugin/package.json': '{ "type": "module", "exports": { "import": "./main.js" } }',
      'node_modules/plugin/main.js': plugin,
      'node_modules/words/package.json': '{ "main": "words.js" }',
      'node_modules/words/words.js': "exports.word = 'synergy'",
      'letterlint.config.json': '{ "plugins": ["plugin"] }',
      'a.txt': SYNERGY,
    })
    expect(run(cwd, ...SHORT)).toEqual({ code: 0, stdout: OUR_WORD, stderr: '' })
  })

  it('runs a configuration in TypeScript that imports all that the package has', () => {
    const cwd = createFolder({
      'letterlint.config.ts': `import { defineConfig, lintText } from 'letterlint'
import { rules } from 'letterlint/rules'
enum Level { Off = 'off' }
if (rules.length < 10 || typeof lintText !== 'function') throw new Error('it lacks something')
export default defineConfig({ rules: { spelling: Level.Off } })`,
      'a.txt': MISSPELT,
    })
    expect(run(cwd, ...SHORT)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(run(cwd, '--no-config', ...SHORT)).toEqual({ code: 1, stdout: FOUND, stderr: '' })
  })

  it.each([
    ['a package that is not there', "import 'not-there'", "Cannot find package 'not-there' imported from"],
    ['a slip of the pen', 'export default {', 'Expected identifier but found end of file'],
    ['what throws', "throw new Error('no')", 'no'],
  ])('ends with 2 for code with %s, and says which', (_, code, reason) => {
    const cwd = createFolder({ 'letterlint.config.mjs': code, 'a.txt': CLEAN })
    const outcome = run(cwd, ...SHORT)
    expect(outcome).toMatchObject({ code: 2, stdout: '' })
    expect(outcome.stderr).toContain(`error: cannot load \`letterlint.config.mjs\`: ${reason}`)
  })

  it('takes dictionaries that are installed beside the letters, or else beside itself', () => {
    const letter =
      'Sehr geehrte Frau Lindqvist,\n\nich beewrbe mich um die Stelle.\n\nMit freundlichen Grüßen\nIda\n'
    const words = 'sehr geehrte frau ich bewerbe mich um die Stelle mit freundlichen Grüßen'.split(' ')
    const cwd = createFolder({ 'a.txt': letter })
    const args = ['--language', 'de', ...SHORT]
    const absent = run(cwd, ...args)
    expect(absent).toMatchObject({ code: 2, stdout: '' })
    expect(absent.stderr).toContain('`dictionary-de` is not installed\nhelp: install it beside the letters')
    const dictionary = createFolder({
      'index.aff': 'SET UTF-8\n',
      'index.dic': `${words.length}\n${words.join('\n')}\n`,
    })
    const found = { code: 1, stdout: 'a.txt:3:5: error[spelling]: `beewrbe` is not a word\n', stderr: '' }
    for (const folder of [cwd, place]) {
      cpSync(dictionary, join(folder, 'node_modules/dictionary-de'), { recursive: true })
      expect(run(cwd, ...args)).toEqual(found)
      rmSync(join(folder, 'node_modules'), { recursive: true })
    }
  })
})
