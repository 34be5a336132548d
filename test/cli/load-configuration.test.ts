import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  type ConfigurationRequest,
  loadConfiguration,
} from '../../src/cli/configuration/load-configuration.ts'
import { Failure } from '../../src/cli/failure.ts'
import { isCiEnvironment } from '../../src/cli/surroundings.ts'
import { slice, toPoint } from '../../src/source/index.ts'
import { rules } from '../config/rules.ts'
import { createFolder } from './folder.ts'

const load = (cwd: string, request: Partial<ConfigurationRequest> = {}) =>
  loadConfiguration({ cwd, startFolder: cwd, isCi: false, rules, ...request })

/** The sentence of a failure, its help, and for each frame where it points to and what it says. */
async function failureOf(cwd: string, request: Partial<ConfigurationRequest> = {}) {
  const error: unknown = await load(cwd, request).catch((reason: unknown) => reason)
  if (!(error instanceof Failure)) throw new Error('this did not fail', { cause: error })
  const frames = error.frames.map(({ source, diagnostic }) => {
    const { line, column } = toPoint(source, diagnostic.span.start)
    return `${source.path}:${line}:${column} \`${slice(source, diagnostic.span)}\` ${diagnostic.message}`
  })
  return { sentence: error.message, help: error.help, frames }
}

const json = (value: unknown) => JSON.stringify(value, null, 2)

describe('the look-up', () => {
  it.each([
    ['letterlint.config.json', '{ "to": "Acme" }'],
    ['letterlint.config.jsonc', '// known\n{ "to": "Acme", }'],
    ['letterlint.config.js', 'export default { to: "Acme" }'],
    ['letterlint.config.js', 'module.exports = { to: "Acme" }'],
    ['letterlint.config.mjs', 'export default { to: "Acme" }'],
    ['.letterlintrc.json', '\uFEFF{ "to": "Acme" }'],
    ['package.json', '{ "name": "x", "letterlint": { "to": "Acme" } }'],
  ])('finds %s', async (name, content) => {
    const cwd = createFolder({ [name]: content })
    const { file, resolve } = await load(cwd)
    expect(file).toBe(name)
    expect(resolve(`${cwd}/a.txt`).facts).toEqual({ to: 'Acme' })
  })

  it('takes the nearest folder upwards, also from one that does not exist', async () => {
    const cwd = createFolder({
      'letterlint.config.json': '{}',
      'a/.letterlintrc.json': '{}',
      'a/b/x.txt': '',
    })
    expect((await load(cwd, { startFolder: join(cwd, 'a/b/c') })).file).toBe('a/.letterlintrc.json')
  })

  it('stops at the repository', async () => {
    const cwd = createFolder({ 'letterlint.config.json': '{}', 'a/.git': 'gitdir: x', 'a/b/x.txt': '' })
    const { file, rules: all, resolve } = await load(cwd, { startFolder: join(cwd, 'a/b') })
    expect(file).toBeUndefined()
    expect(all).toEqual(rules)
    expect(resolve(`${cwd}/a/b/x.txt`)).toEqual({ facts: {}, rules: {}, origins: {} })
  })

  it('passes over a package.json without the key', async () => {
    const cwd = createFolder({
      'letterlint.config.json': '{}',
      'a/package.json': '{ "devDependencies": { "letterlint": "1.0.0" } }',
    })
    expect((await load(cwd, { startFolder: join(cwd, 'a') })).file).toBe('letterlint.config.json')
  })

  it('refuses two in one folder', async () => {
    const cwd = createFolder({ 'letterlint.config.json': '{}', 'package.json': '{ "letterlint": {} }' })
    expect(await failureOf(cwd)).toMatchObject({
      sentence:
        'a folder can have one configuration, and this one has more: `letterlint.config.json`, `package.json`',
    })
  })

  it('is not made when a file is named, or none is wanted', async () => {
    const cwd = createFolder({
      'letterlint.config.json': '{ "nonsense": 1 }',
      'ci/strict.json': '{ "to": "Acme" }',
    })
    expect((await load(cwd, { named: 'ci/strict.json' })).file).toBe('ci/strict.json')
    expect((await load(cwd, { none: true })).file).toBeUndefined()
  })

  it('is not made up for when the file that is named is missing or no configuration', async () => {
    const cwd = createFolder({ 'x.yaml': '' })
    expect(await failureOf(cwd, { named: 'no.json' })).toMatchObject({
      sentence: 'the configuration `no.json` does not exist',
    })
    expect(await failureOf(cwd, { named: 'no.mjs' })).toMatchObject({
      sentence: 'the configuration `no.mjs` does not exist',
    })
    expect(await failureOf(cwd, { named: 'x.yaml' })).toMatchObject({
      sentence: '`x.yaml` is not the name of a configuration',
    })
  })
})

describe('a faulty configuration', () => {
  it('is shown at the wrong key', async () => {
    const cwd = createFolder({
      'letterlint.config.jsonc':
        '{\n  // strict\n  "rules": { "long-sentense": "error", "stock-phrase": "warn" }\n}',
    })
    expect(await failureOf(cwd)).toMatchObject({
      frames: [
        'letterlint.config.jsonc:3:14 `"long-sentense"` unknown rule `long-sentense`',
        'letterlint.config.jsonc:3:56 `"warn"` unknown severity `warn`',
      ],
    })
  })

  it('is shown where its JSON breaks', async () => {
    const cwd = createFolder({ 'letterlint.config.json': '{ "to": "Acme" "role": 1 }' })
    expect(await failureOf(cwd)).toEqual({
      sentence:
        'cannot read the configuration `letterlint.config.json`: this is not JSON: a comma is expected here',
      help: undefined,
      frames: ['letterlint.config.json:1:16 `"role"` this is not JSON: a comma is expected here'],
    })
  })

  it('is shown within a package.json', async () => {
    const cwd = createFolder({ 'package.json': '{ "rulse": 1, "letterlint": { "rulse": {} } }' })
    expect((await failureOf(cwd)).frames).toEqual(['package.json:1:31 `"rulse"` unknown key `rulse`'])
  })

  it('is named by its key path in JavaScript', async () => {
    const cwd = createFolder({
      'letterlint.config.mjs':
        'export default { overrides: [{ files: "*", rules: { "long-sentense": "off" } }] }',
    })
    expect(await failureOf(cwd)).toEqual({
      sentence:
        'the configuration `letterlint.config.mjs` cannot be used: unknown rule `long-sentense` in `overrides[0].rules`',
      help: 'a rule with a similar name exists: `long-sentence`',
      frames: [],
    })
  })

  it('may be empty, a list, or null', async () => {
    for (const [content, fault] of [
      ['', 'this is not JSON: a value is expected here'],
      ['[]', 'a configuration must be an object, not a list'],
      ['null', 'a configuration must be an object, not null'],
    ]) {
      const cwd = createFolder({ 'letterlint.config.json': content as string })
      expect((await failureOf(cwd)).sentence).toContain(fault)
    }
  })

  it('may throw, break, or export nothing', async () => {
    const broken = createFolder({ 'letterlint.config.mjs': 'throw new Error("no such day")' })
    expect((await failureOf(broken)).sentence).toBe('cannot load `letterlint.config.mjs`: no such day')
    const empty = createFolder({ 'letterlint.config.mjs': 'export const a = 1' })
    expect((await failureOf(empty)).sentence).toBe('`letterlint.config.mjs` has no default export')
  })
})

describe('extends', () => {
  it('takes paths and packages, the extending file over the extended', async () => {
    const cwd = createFolder({
      'letterlint.config.json': json({ extends: ['./base.jsonc', '@team/letters'], role: 'own' }),
      'base.jsonc': json({ to: 'base', role: 'base', audience: 'base' }),
      'node_modules/@team/letters/package.json': json({
        name: '@team/letters',
        exports: { import: './config.mjs' },
      }),
      'node_modules/@team/letters/config.mjs':
        'export default { to: "team", overrides: [{ files: "sub/*", program: "p" }] }',
    })
    const { resolve, layers } = await load(cwd)
    expect(layers.map(({ file }) => file)).toEqual([
      'base.jsonc',
      'node_modules/@team/letters/config.mjs',
      'letterlint.config.json',
    ])
    expect(resolve(`${cwd}/a.txt`).facts).toEqual({ to: 'team', role: 'own', audience: 'base' })
    expect(resolve(`${cwd}/sub/a.txt`).facts.program).toBe('p')
  })

  it('holds patterns of another folder to that folder', async () => {
    const cwd = createFolder({
      'letterlint.config.json': json({ ignore: ['/drafts'], overrides: [{ files: 'sub/*', to: 'x' }] }),
      'sub/letterlint.config.json': json({ extends: '../letterlint.config.json' }),
    })
    const { ignore, resolve } = await load(cwd, { startFolder: join(cwd, 'sub') })
    expect(ignore).toEqual([{ folder: cwd, patterns: ['/drafts'] }])
    expect(resolve(`${cwd}/sub/a.txt`).facts.to).toBe('x')
  })

  it('reads a file once that is extended twice', async () => {
    const cwd = createFolder({
      'letterlint.config.json': json({ extends: ['./a.json', './b.json'] }),
      'a.json': json({ extends: './c.json' }),
      'b.json': json({ extends: './c.json' }),
      'c.json': json({ phraseRules: [{ id: 'house', phrases: ['x'] }] }),
    })
    expect((await load(cwd)).layers.map(({ file }) => file)).toEqual([
      'c.json',
      'a.json',
      'b.json',
      'letterlint.config.json',
    ])
  })

  it('may not go in a circle', async () => {
    const cwd = createFolder({
      'letterlint.config.json': json({ extends: './a.json' }),
      'a.json': '{ "extends": ["./letterlint.config.json"] }',
    })
    expect((await failureOf(cwd)).frames).toEqual([
      'a.json:1:15 `"./letterlint.config.json"` configurations extend one another in a circle: ' +
        '`letterlint.config.json` → `a.json` → `letterlint.config.json`',
    ])
  })

  it('must find what it names', async () => {
    const cwd = createFolder({ 'letterlint.config.json': '{ "extends": "no-such" }' })
    expect((await failureOf(cwd)).frames).toEqual([
      'letterlint.config.json:1:14 `"no-such"` the configuration `no-such` is not found',
    ])
  })

  it('may be of the wrong type, which is told', async () => {
    const cwd = createFolder({ 'letterlint.config.json': '{ "extends": 1 }' })
    expect((await failureOf(cwd)).frames).toEqual([
      'letterlint.config.json:1:14 `1` `extends` must be a string or a list, not `1`',
    ])
  })
})

describe('plugins', () => {
  const ruleModule = (id: string) =>
    `{ id: '${id}', category: 'house', summary: 's', rationale: 'r', citation: [{ title: 't' }], limits: 'l',
       severity: 'warning', profiles: {}, yieldsTo: [], invalid: [], valid: [], messages: {},
       options: { maxDays: { type: 'integer', default: 3, unit: 'days', description: 'd' } }, check: () => [] }`

  it('give rules, as rules or as the default export, with options to configure', async () => {
    const cwd = createFolder({
      'letterlint.config.json': json({
        plugins: ['./one.mjs', 'letterlint-plugin-two', './one.mjs'],
        rules: { 'rule-one': ['error', { maxDays: 2 }], 'rule-two': 'off' },
      }),
      'one.mjs': `export const rules = [${ruleModule('rule-one')}]`,
      'node_modules/letterlint-plugin-two/index.js': `module.exports = [${ruleModule('rule-two')}]`,
    })
    const { rules: all, resolve } = await load(cwd)
    expect(all.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), 'rule-one', 'rule-two'])
    expect(resolve(`${cwd}/a.txt`).rules['rule-one']).toEqual({ severity: 'error', options: { maxDays: 2 } })
  })

  it('may be given as they are in JavaScript', async () => {
    const cwd = createFolder({
      'letterlint.config.mjs': `export default { plugins: [{ name: 'p', rules: [${ruleModule('rule-one')}] }] }`,
    })
    expect((await load(cwd)).rules.at(-1)?.id).toBe('rule-one')
  })

  it.each([
    ['is not found', './no.mjs', '', 'the plugin `./no.mjs` is not found'],
    ['has no rules', './p.mjs', 'export default {}', 'the plugin `./p.mjs` has no rules'],
    [
      'holds something else',
      './p.mjs',
      'export default [1]',
      'rules[0] of the plugin `./p.mjs` is not a rule',
    ],
    [
      'repeats a rule',
      './p.mjs',
      `export default [${ruleModule('long-sentence')}]`,
      'two rules have the id `long-sentence`',
    ],
  ])('are refused when one %s', async (_, plugin, content, message) => {
    const cwd = createFolder({ 'letterlint.config.json': json({ plugins: [plugin] }), 'p.mjs': content })
    expect((await failureOf(cwd)).frames).toEqual([`letterlint.config.json:3:5 \`"${plugin}"\` ${message}`])
  })
})

describe('house rules', () => {
  it('become rules that the same file may set', async () => {
    const cwd = createFolder({
      'letterlint.config.json': json({
        phraseRules: [{ id: 'house', phrases: ['synergy'] }],
        overrides: [{ files: '*.md', rules: { house: ['off', { allow: ['x'] }] } }],
      }),
    })
    const { rules: all, resolve } = await load(cwd)
    expect(all.at(-1)).toMatchObject({ id: 'house', phraseTable: { phrases: [{ phrase: 'synergy' }] } })
    expect(resolve(`${cwd}/a.md`).rules.house?.severity).toBe('off')
  })

  it.each([
    [
      'the id of another rule',
      { id: 'stock-phrase', phrases: ['x'] },
      'two rules have the id `stock-phrase`',
    ],
    ['an open group', { id: 'house', phrases: ['(a|b'] }, 'a group is not closed in the phrase `(a|b`'],
  ])('are refused with %s', async (_, house, message) => {
    const cwd = createFolder({ 'letterlint.config.json': json({ phraseRules: [house] }) })
    expect((await failureOf(cwd)).sentence).toContain(message)
  })
})

describe('a configuration in TypeScript', () => {
  const typescript = 'interface Known { to: string }\nexport default { to: "Acme" } satisfies Known\n'
  const runsNatively = Boolean((process.features as { typescript?: unknown }).typescript)

  it('runs with the jiti of the project, or as it is where Node can', async () => {
    const cwd = createFolder({ 'letterlint.config.ts': typescript })
    mkdirSync(join(cwd, 'node_modules'))
    const jiti = dirname(dirname(fileURLToPath(import.meta.resolve('jiti'))))
    symlinkSync(jiti, join(cwd, 'node_modules/jiti'))
    expect((await load(cwd)).resolve(`${cwd}/a.txt`).facts.to).toBe('Acme')
  })

  it.skipIf(runsNatively)('names both ways out where neither is there', async () => {
    const cwd = createFolder({ 'letterlint.config.ts': typescript })
    expect(await failureOf(cwd)).toEqual({
      sentence: `\`letterlint.config.ts\` is TypeScript, which Node ${process.versions.node} does not run`,
      help: 'use Node 22.18 or newer, or install `jiti` in the project: `npm install --save-dev jiti`',
      frames: [],
    })
  })
})

describe('in CI', () => {
  it('code of a configuration that was found does not run', async () => {
    const cwd = createFolder({ 'letterlint.config.mjs': 'throw new Error("it ran")' })
    expect(await failureOf(cwd, { isCi: true })).toMatchObject({
      sentence:
        'in CI, only a configuration named with `--config` may run code, and `letterlint.config.mjs` was found by look-up',
    })
  })

  it('neither do plugins of a configuration that was found, nor code that it extends', async () => {
    const throwing = { 'p.mjs': 'throw new Error("it ran")' }
    const plugin = createFolder({ 'letterlint.config.json': json({ plugins: ['./p.mjs'] }), ...throwing })
    expect((await failureOf(plugin, { isCi: true })).sentence).toContain('and the plugin `./p.mjs` is code')
    const extended = createFolder({ 'letterlint.config.json': json({ extends: './p.mjs' }), ...throwing })
    expect((await failureOf(extended, { isCi: true })).sentence).toContain('and `p.mjs` was found by look-up')
  })

  it('nor in an editor that was not told to trust it, where it says how that is told', async () => {
    const cwd = createFolder({ 'letterlint.config.mjs': 'throw new Error("it ran")' })
    expect(await failureOf(cwd, { isCi: false, isUntrusted: true })).toMatchObject({
      sentence:
        'in an editor, a configuration runs code only where the editor says that it may, and `letterlint.config.mjs` was found by look-up',
      help: 'to allow it, start the server with the initialization options `{ "trusted": true }`, or write it as JSON',
    })
  })

  it('a configuration that is named runs', async () => {
    const cwd = createFolder({ 'letterlint.config.mjs': 'export default { to: "Acme" }' })
    const { resolve } = await load(cwd, { isCi: true, named: 'letterlint.config.mjs' })
    expect(resolve(`${cwd}/a.txt`).facts.to).toBe('Acme')
  })

  it('is where the environment says so', () => {
    expect(isCiEnvironment({ CI: 'true' })).toBe(true)
    expect(isCiEnvironment({ CI: '1' })).toBe(true)
    expect(isCiEnvironment({ CI: 'false' })).toBe(false)
    expect(isCiEnvironment({ CI: '' })).toBe(false)
    expect(isCiEnvironment({})).toBe(false)
  })
})
