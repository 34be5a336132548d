import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runLetterlint } from '../support/run-letterlint.ts'
import { CLEAN, createProject, pluginFor } from './letters.ts'

const LETTER = CLEAN.replace('the post', 'the synergy post')
const FOUND = 'a.txt:3:31: warning[our-word]: `synergy` is not our word\n'

const about = `category: 'house', summary: 'from elsewhere', rationale: 'The house says so.',
  citation: [{ title: 'House style' }], limits: 'What the plugin sees.', severity: 'warning'`

async function report(cwd: string, ...args: string[]): Promise<string> {
  const { stdout, stderr } = await runLetterlint(['-f', 'short', ...args], { cwd })
  expect(stderr).toBe('')
  return stdout
}

/** Puts a package of this repository into a project, as `npm install` would. */
function install(cwd: string, name: string): void {
  const from = fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url))
  mkdirSync(join(cwd, 'node_modules'), { recursive: true })
  symlinkSync(from, join(cwd, 'node_modules', name), 'dir')
}

describe('rules come', () => {
  it('from a local module', async () => {
    const cwd = createProject({
      'house/rules.mjs': pluginFor('our-word', 'synergy'),
      'letterlint.config.json': '{ "plugins": ["./house/rules.mjs"] }',
      'a.txt': LETTER,
    })
    expect(await report(cwd, '.')).toBe(FOUND)
    expect(await report(cwd, '-D', 'our-word', '.')).toBe(FOUND.replace('warning', 'error'))
    expect(await report(cwd, '-A', 'our-word', '.')).toBe('')
  })

  it('from a local module in the first run and in later ones, which find the program compiled', async () => {
    const cwd = createProject({
      'rules.mjs': pluginFor('our-word', 'synergy'),
      'letterlint.config.json': '{ "plugins": ["./rules.mjs"] }',
      'a.txt': LETTER,
    })
    for (let count = 0; count < 2; count++) {
      const env = { XDG_CACHE_HOME: join(cwd, 'cache') }
      expect(await runLetterlint(['-f', 'short', 'a.txt'], { cwd, env })).toEqual({
        code: 0,
        stdout: FOUND,
        stderr: '',
      })
    }
  })

  it('from a package, for `import` alone, and once when two configurations name it', async () => {
    const cwd = createProject({
      'letterlint.config.json': '{ "extends": "./base.json", "plugins": ["letterlint-plugin-house"] }',
      'base.json': '{ "plugins": ["letterlint-plugin-house"] }',
      'a.txt': LETTER,
    })
    const folder = join(cwd, 'node_modules/letterlint-plugin-house')
    const source = createProject({
      'package.json':
        '{ "name": "letterlint-plugin-house", "type": "module", "exports": { "import": "./index.js" } }',
      'index.js': pluginFor('our-word', 'synergy'),
    })
    cpSync(source, folder, { recursive: true, verbatimSymlinks: true })
    expect(await report(cwd, '.')).toBe(FOUND)
  })

  it('from a configuration in JavaScript, which holds the plugin itself', async () => {
    const cwd = createProject({
      'letterlint.config.mjs': `import { definePhraseRule } from 'letterlint/rule'
export default { plugins: [{ name: 'house', rules: [definePhraseRule({
  id: 'our-phrase', ${about}, messages: { phrase: { message: '\`{phrase}\` is not our phrase' } },
  phrases: [{ phrase: 'research engineer', replacements: ['engineer'] }],
  invalid: ['a ⟦research engineer⟧'], valid: ['an engineer'],
})] }] }`,
      'a.txt': CLEAN,
    })
    expect(await report(cwd, '.')).toBe(
      'a.txt:3:39: warning[our-phrase]: `research engineer` is not our phrase\n',
    )
  })

  it('from retext-passive', async () => {
    const cwd = createProject({
      'rules.mjs': `import { fromRetext } from 'letterlint/rule'
import retextPassive from 'retext-passive'
export default [fromRetext({ id: 'passive-voice', ${about}, plugin: retextPassive,
  invalid: ['It was ⟦written⟧.'], valid: ['I wrote it.'] })]`,
      'letterlint.config.json': '{ "plugins": ["./rules.mjs"] }',
      'a.txt': CLEAN.replace('\n\nSincerely', ' The thesis was\nwritten in Oslo.\n\nSincerely'),
    })
    install(cwd, 'retext-passive')
    expect(await report(cwd, '.')).toMatch(/^a\.txt:4:1: warning\[passive-voice\]: .*passive voice\n$/)
  })

  it('from a remark-lint plugin, for Markdown alone', async () => {
    const letter = CLEAN.replace('the post', 'the ![post] post')
    const cwd = createProject({
      'rules.mjs': `import { fromRemark } from 'letterlint/rule'
export const rules = [fromRemark({ id: 'shortcut-image', ${about},
  plugin: { load: async () => (await import('remark-lint-no-shortcut-reference-image')).default },
  invalid: [{ letter: '⟦![a]⟧\\n\\n[a]: b', format: 'markdown' }], valid: ['a'] })]`,
      'letterlint.config.json': '{ "plugins": ["./rules.mjs"] }',
      'a.md': `${letter}\n[post]: https://example.org/post.png\n`,
      'a.txt': letter,
    })
    install(cwd, 'remark-lint-no-shortcut-reference-image')
    expect(await report(cwd, '--only', 'shortcut-image', '.')).toMatch(
      /^a\.md:3:31: warning\[shortcut-image\]: .*\n$/,
    )
  })
})

it('knows the rules of plugins by name where rules are set, explained, and listed', async () => {
  const cwd = createProject({
    'rules.mjs': pluginFor('our-word', 'synergy'),
    'letterlint.config.json': '{ "plugins": ["./rules.mjs"], "rules": { "our-word": "error" } }',
    'a.txt': LETTER,
  })
  expect(await report(cwd, '.')).toBe(FOUND.replace('warning', 'error'))
  const explained = await runLetterlint(['explain', 'our-word'], { cwd })
  expect(explained).toMatchObject({ code: 0, stderr: '' })
  expect(explained.stdout).toContain('The house says so.')
  expect((await runLetterlint(['rules'], { cwd })).stdout).toMatch(/^our-word +/m)
})

describe('a plugin is refused, where it is named, when it', () => {
  it.each<[fault: string, code: string, sentence: string]>([
    ['exports nothing', 'export const a = 1', 'the plugin `./rules.mjs` has no rules'],
    [
      'exports what is no rule',
      'export default [{ id: "a" }]',
      'rules[0] of the plugin `./rules.mjs` is not a rule',
    ],
    [
      'has a rule that is there already',
      pluginFor('spelling', 'synergy'),
      'two rules have the id `spelling`',
    ],
  ])('%s', async (_, code, sentence) => {
    const cwd = createProject({
      'rules.mjs': code,
      'letterlint.config.json': '{ "plugins": ["./rules.mjs"] }',
      'a.txt': LETTER,
    })
    const { code: exitCode, stdout, stderr } = await runLetterlint(['.'], { cwd })
    expect(stderr).toContain(sentence)
    expect(stderr).toContain(' --> letterlint.config.json:1:15\n')
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  })

  it('is found by look-up in CI', async () => {
    const cwd = createProject({
      'rules.mjs': pluginFor('our-word', 'synergy'),
      'letterlint.config.json': '{ "plugins": ["./rules.mjs"] }',
      'a.txt': LETTER,
    })
    const env = { CI: 'true' }
    const { code, stderr } = await runLetterlint(['.'], { cwd, env })
    const told = stderr.replace(/\s+/g, ' ')
    expect(told).toContain('in CI, only a configuration named with `--config` may run code')
    expect(told).toContain('--config letterlint.config.json')
    expect(code).toBe(2)
    const named = ['-c', 'letterlint.config.json', '-f', 'short', '.']
    expect((await runLetterlint(named, { cwd, env })).stdout).toBe(FOUND)
  })
})
