import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLEAN, MISSPELT, pluginFor } from '../cli/letters.ts'
import { LETTERLINT, type Outcome, runCommand } from '../support/run-letterlint.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const project = realpathSync(mkdtempSync(join(tmpdir(), 'letterlint-package-')))

/** npm needs the environment of the user: registry, proxies, certificates. */
const run = (command: string, args: string[], cwd = project): Promise<Outcome> =>
  runCommand(command, args, { cwd, env: process.env as Record<string, string> })

function write(name: string, text: string): void {
  writeFileSync(join(project, name), text)
}

/** What a module prints, as JSON. */
async function evaluate(code: string): Promise<unknown> {
  write('script.mjs', code)
  const { code: exitCode, stdout, stderr } = await run(process.execPath, ['script.mjs'])
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  return JSON.parse(stdout)
}

beforeAll(async () => {
  if (!existsSync(LETTERLINT)) throw new Error('letterlint is not built: `npm run build` comes first')
  const packed = await run('npm', ['pack', '--silent', '--pack-destination', project], root)
  expect(packed.code, packed.stderr).toBe(0)
  write('package.json', '{ "private": true, "type": "module" }')
  const tarball = `./${packed.stdout.trim()}`
  const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent']
  const installed = await run('npm', ['install', ...flags, tarball])
  expect(installed.code, installed.stderr).toBe(0)
}, 60_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('the package', () => {
  it('holds what runs, and neither sources nor tests', () => {
    const installed = join(project, 'node_modules/letterlint')
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
    expect(readdirSync(join(installed, 'dist')).sort()).toEqual([
      'api',
      'bin',
      'completions',
      'lexicon.bin',
      'man',
      'schema',
      'types',
    ])
  })

  it('exports these names, and no others', async () => {
    const names = await evaluate(`
      const entries = ['letterlint', 'letterlint/rule', 'letterlint/rules']
      const modules = await Promise.all(entries.map((entry) => import(entry)))
      console.log(JSON.stringify(modules.map((module) => Object.keys(module).sort())))`)
    expect(names).toEqual([
      [
        'PROFILES',
        'createSource',
        'decodeSource',
        'defineConfig',
        'definePhraseRule',
        'defineRule',
        'fromRemark',
        'fromRetext',
        'lintFile',
        'lintText',
        'parseLetter',
        'rules',
        'toPoint',
      ],
      [
        'CATEGORIES',
        'LOCALES',
        'LOCALE_SETTINGS',
        'MONTHS',
        'OPAQUE',
        'WEEKDAYS',
        'contains',
        'createLexicon',
        'createPersonalWords',
        'daysInMonth',
        'defaultOptions',
        'definePhraseRule',
        'defineRule',
        'distinctiveWord',
        'editDistance',
        'findDates',
        'findLetterDate',
        'findTargetNames',
        'foldName',
        'fromRemark',
        'fromRetext',
        'isCapitalized',
        'isCompiled',
        'isKnownWord',
        'isLetterAt',
        'isMarkedSic',
        'isOfficeWord',
        'isSameName',
        'isSameTarget',
        'isWithin',
        'isWordCharacter',
        'lowerCase',
        'matchCase',
        'mergeSpans',
        'nameSlip',
        'nearestLocale',
        'nearestName',
        'normalizeEntry',
        'overlaps',
        'parseMarkers',
        'primaryLanguage',
        'readPerson',
        'readPersons',
        'slice',
        'slipCost',
        'stripPossessive',
        'titleKindOf',
        'toPoint',
        'tokenStart',
        'transliterateName',
        'trimEnd',
        'weekdayOf',
      ],
      ['rules'],
    ])
  })

  it('keeps everything else to itself', async () => {
    const { code, stderr } = await run(process.execPath, ['-e', "import('letterlint/dist/api/index.js')"])
    expect(code).not.toBe(0)
    expect(stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })

  it('ships its schemas, where `init` says they are', async () => {
    const { code } = await run('npx', ['--no-install', 'letterlint', 'init'])
    expect(code).toBe(0)
    const { $schema } = JSON.parse(readFileSync(join(project, 'letterlint.config.json'), 'utf8'))
    const schema = JSON.parse(readFileSync(join(project, $schema), 'utf8'))
    expect(schema).toMatchObject({ definitions: { rules: { properties: { spelling: {} } } } })
    rmSync(join(project, 'letterlint.config.json'))

    const report = await evaluate(`
      import { createRequire } from 'node:module'
      const require = createRequire(import.meta.url)
      console.log(JSON.stringify(require('letterlint/schema/report.schema.json')))`)
    expect(report).toMatchObject({ properties: { schemaVersion: {}, diagnostics: {} } })
  })

  it('is run by npx', async () => {
    write('letter.txt', MISSPELT)
    const outcome = await run('npx', ['--no-install', 'letterlint', '-f', 'short', 'letter.txt'])
    expect(outcome.stdout).toBe('letter.txt:3:27: error[spelling]: `teh` is a common misspelling\n')
    expect(outcome.code).toBe(1)
  })
})

describe('a program', () => {
  it('lints a text, with configuration, profile, and rules of its own', async () => {
    write('rules.mjs', pluginFor('our-word', 'engineer'))
    const found = await evaluate(`
      import { lintText, rules } from 'letterlint'
      import { rules as ours } from './rules.mjs'
      const text = ${JSON.stringify(MISSPELT.replace('I am', "I'm"))}
      const runs = [
        {}, { profile: 'email' }, { configuration: { words: ['teh'] } }, { rules: ours },
        { rules: ours, configuration: { rules: { 'our-word': 'error', spelling: 'off' } } },
        { configuration: { overrides: [{ files: 'a/*.md', rules: { spelling: 'off' } }] }, path: 'a/b.md' },
      ]
      const results = await Promise.all(runs.map((options) => lintText(text, { today: '2026-11-22', ...options })))
      console.log(JSON.stringify(results.map(({ file, profile, diagnostics, notices }) => [
        file, profile, diagnostics.map(({ ruleId, severity }) => severity + ' ' + ruleId), notices.length,
      ])))`)
    expect(found).toEqual([
      ['<text>', 'cover-letter', ['warning contraction', 'error spelling'], 0],
      ['<text>', 'email', ['error spelling'], 0],
      ['<text>', 'cover-letter', ['warning contraction'], 0],
      ['<text>', 'cover-letter', ['warning contraction', 'error spelling', 'warning our-word'], 0],
      ['<text>', 'cover-letter', ['warning contraction', 'error our-word'], 0],
      ['a/b.md', 'cover-letter', ['warning contraction'], 0],
    ])
  })

  it('lints a file under the configuration nearest to it, as the command does', async () => {
    write('letter.txt', MISSPELT)
    write('clean.txt', CLEAN)
    write('letterlint.config.json', '{ "rules": { "spelling": "warning" } }')
    const found = await evaluate(`
      import { lintFile } from 'letterlint'
      const results = [
        await lintFile('letter.txt'),
        await lintFile('letter.txt', { configuration: {} }),
        await lintFile('clean.txt'),
      ]
      console.log(JSON.stringify(results.map(({ file, diagnostics }) => [
        file, diagnostics.map(({ severity, range, fixes }) => [severity, range.start, fixes[0]?.edits[0].newText]),
      ])))`)
    rmSync(join(project, 'letterlint.config.json'))
    const start = { line: 3, column: 27, columnCodePoint: 27, columnByte: 27, offset: 43 }
    expect(found).toEqual([
      ['letter.txt', [['warning', start, 'the']]],
      ['letter.txt', [['error', start, 'the']]],
      ['clean.txt', []],
    ])
  })

  it('is told what is wrong by an error', async () => {
    const errors = await evaluate(`
      import { defineRule, lintFile, lintText } from 'letterlint'
      const say = (action) => action().then(() => 'no error', (error) => error.name + ': ' + error.message)
      console.log(JSON.stringify([
        await say(() => lintText('a', { configuration: { rulez: {} } })),
        await say(() => lintFile('nowhere.txt')),
        await say(async () => defineRule({ id: 'Wrong Id' })),
      ]))`)
    expect(errors).toEqual([
      expect.stringMatching(/^TypeError: .*`rulez`/),
      'Failure: cannot read `nowhere.txt`: it does not exist',
      expect.stringMatching(/^TypeError: .*kebab-case/),
    ])
  })

  it('is checked against the types', async () => {
    write('use.ts', TYPED)
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { code, stdout } = await run(process.execPath, [tsc, ...options, 'use.ts'])
    expect(stdout).toBe('')
    expect(code).toBe(0)
  })
})

/** Every line that must not compile says so, and then compiling is an error. */
const TYPED = `
import { defineConfig, definePhraseRule, defineRule, fromRetext, lintFile, lintText } from 'letterlint'
import type { Configuration, Diagnostic, Letter, Rule } from 'letterlint'
import { defineRule as same } from 'letterlint/rule'
import { rules } from 'letterlint/rules'

const configuration: Configuration = defineConfig({ rules: { spelling: ['on', { words: [] }] }, profile: 'email' })
const about = {
  category: 'house', summary: 's', rationale: 'r', citation: [{ title: 't' }], limits: 'l', severity: 'warning',
} as const
const rule: Rule = defineRule({
  ...about,
  id: 'our-word',
  options: { words: { type: 'strings', default: [], description: 'd' } },
  messages: { found: { message: '{word}' } },
  invalid: ['⟦a⟧'],
  valid: [{ letter: 'b', options: { words: ['x'] } }],
  *check(letter: Letter, { options, today }) {
    const words: readonly string[] = options.words
    for (const { text, span } of letter.words) {
      if (words.includes(text + today)) yield { span, message: 'found', data: { word: text } }
    }
  },
})
const phrases: Rule = definePhraseRule({
  ...about, id: 'our-phrase', messages: { phrase: { message: 'm' } }, phrases: ['a b'], invalid: ['⟦a b⟧'], valid: ['a'],
})
const passive: Rule = fromRetext({
  ...about, id: 'p', plugin: { load: async () => () => {} }, invalid: ['⟦a⟧'], valid: ['b'],
})
const result = await lintText('Dear X', { configuration, rules: [rule, phrases, passive, ...rules], path: 'a.md' })
const line: number = result.diagnostics[0]?.range.start.line ?? 0
const severity: Diagnostic['severity'] | undefined = result.diagnostics[0]?.severity
// @ts-expect-error there is no such level
defineConfig({ rules: { spelling: 'of' } })
// @ts-expect-error there is no such key
defineConfig({ wrods: [] })
// @ts-expect-error there is no such profile
await lintFile('a.txt', { profile: 'novel' })
// @ts-expect-error there is no such message
same({ ...about, id: 'a', messages: { a: { message: 'm' } }, invalid: [''], valid: [''], *check() { yield { span: { start: 0, end: 1 }, message: 'b' } } })
export const all = [line, severity]
`
