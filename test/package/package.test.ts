import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLEAN, MISSPELT, pluginFor } from '../cli/letters.ts'
import { type Packed, packPackage } from '../support/pack.ts'
import { type Outcome, runCommand } from '../support/run-letterlint.ts'
import { INHERITED, QUIETLY } from '../support/toolchain.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const project = realpathSync(mkdtempSync(join(tmpdir(), 'letterlint-package-')))

/** npm needs the environment of the user: registry, proxies, certificates. */
const run = (command: string, args: string[], cwd = project): Promise<Outcome> =>
  runCommand(command, args, { cwd, env: INHERITED })

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

let packed: Packed

const readPacked = ({ path }: { readonly path: string }) =>
  readFileSync(join(project, 'node_modules/letterlint', path), 'utf8')

const readManifest = () => JSON.parse(readPacked({ path: 'package.json' }))

beforeAll(async () => {
  packed = await packPackage(project)
  write('package.json', '{ "private": true, "type": "module" }')
  const installed = await run('npm', ['install', ...QUIETLY, '--ignore-scripts', packed.tarball])
  expect(installed.code, installed.stderr).toBe(0)
}, 60_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('the package', () => {
  it('holds what runs, and neither sources nor tests', () => {
    const installed = join(project, 'node_modules/letterlint')
    expect(readdirSync(installed).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'package.json',
    ])
    expect(readdirSync(join(installed, 'bin'))).toEqual(['prepare.js'])
    expect(readdirSync(join(installed, 'dist')).sort()).toEqual([
      'api',
      'bin',
      'completions',
      'lexicon.bin',
      'man',
      'schema',
      'types',
    ])
    const names = packed.files.map(({ path }) => path).filter((path) => !path.startsWith('dist/bin/'))
    const declarations = names.filter((path) => path.startsWith('dist/types/'))
    expect(declarations.filter((path) => !path.endsWith('.d.ts'))).toEqual([])
    expect(names.filter((path) => /\.[cm]?tsx?$/.test(path) && !declarations.includes(path))).toEqual([])
    expect(names.filter((path) => /test|fixture|\.map$/.test(path))).toEqual([])
  })

  it('is small (N-6)', () => {
    expect(packed.tarballBytes).toBeLessThan(4_000_000)
    expect(packed.installedBytes).toBeLessThan(12_000_000)
    expect(packed.files.length).toBeLessThan(300)
  })

  it('brings the types that its own are made of, and no other package (N-6)', () => {
    const packages = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))
    expect(packages.sort()).toEqual(['@types', 'letterlint'])
    expect(readdirSync(join(project, 'node_modules/@types')).sort()).toEqual(['mdast', 'nlcst', 'unist'])
    const { dependencies } = readManifest()
    const declarations = packed.files.filter(({ path }) => path.endsWith('.d.ts')).map(readPacked)
    const imported = declarations.flatMap((text) => [...text.matchAll(/\b(?:from |import\()'([^.'][^']*)'/g)])
    const names = new Set(imported.map(([, name]) => `@types/${name}`))
    expect([...names].sort()).toEqual(Object.keys(dependencies))
  })

  it('requires nothing but Node itself, and jiti where a project has it', () => {
    const code = packed.files.filter(({ path }) => /^dist\/(?:bin|api)\/.*\.c?js$/.test(path)).map(readPacked)
    const required = code.flatMap((text) => [
      ...text.matchAll(/\brequire\((["'`])([^."'`][^"'`]*)\1\)/g),
      ...text.matchAll(/^(?:import|export)\b[^"'\n]* from (")([^."][^"]*)"/gm),
    ])
    const names = new Set(required.map(([, , name = '']) => name.replace(/^node:/, '')))
    expect(names).toContain('fs')
    expect([...names].filter((name) => !isBuiltin(name))).toEqual([])
  })

  it('names everyone whose code it bundles, with licence', () => {
    const notice = readPacked({ path: 'dist/bin/NOTICE.txt' })
    const modules = packed.files
      .filter(({ path }) => path.startsWith('dist/api/'))
      .flatMap((file) => [...readPacked(file).matchAll(/^\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm)])
    const names = [...new Set(modules.map(([, name]) => name as string))]
    expect(names.length).toBeGreaterThan(50)
    expect(names.filter((name) => !new RegExp(`^${name} \\S+ \\(\\S.*\\)$`, 'm').test(notice))).toEqual([])
  })

  it('runs no script where it is installed (N-4)', () => {
    const { scripts } = readManifest()
    const names = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'postprepare']
    expect(Object.keys(scripts).filter((name) => names.includes(name))).toEqual([])
  })

  it('pleases publint (N-7)', async () => {
    const { messages } = await publint({
      pack: { tarball: readFileSync(packed.tarball).buffer },
      strict: true,
    })
    expect(messages).toEqual([])
  })

  // It is for `import` alone, which CommonJS can do too: `esm-only` leaves out what cannot see `exports`.
  it('has types that are not wrong (N-7)', async () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    const options = ['--profile', 'esm-only', '--format', 'json', packed.tarball]
    const { code, stdout } = await run(process.execPath, [attw, ...options])
    expect(code).toBe(0)
    const { analysis } = JSON.parse(stdout)
    expect(Object.keys(analysis.entrypoints)).toEqual(Object.keys(readManifest().exports))
    const problems = analysis.problems as { kind: string; resolutionKind?: string }[]
    const left = problems.filter(({ resolutionKind }) => !/^node10|^node16-cjs/.test(resolutionKind ?? ''))
    expect(left).toEqual([])
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
        'isLetter',
        'isLetterAt',
        'isMadeOf',
        'isMarkedSic',
        'isNameCharacter',
        'isOfficeWord',
        'isSameName',
        'isSameTarget',
        'isSmall',
        'isSmallLetter',
        'isWithin',
        'isWordCharacter',
        'listRuns',
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
        'quoteLetter',
        'readPerson',
        'readPersons',
        'rememberWords',
        'slice',
        'slipCost',
        'splitAtHyphens',
        'stripPossessive',
        'takeInventory',
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
