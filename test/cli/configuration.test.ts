import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isStandalone, type Outcome, runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, createProject, MISSPELT } from './letters.ts'

const SPELLING_OFF = '{ "rules": { "spelling": "off" } }'
const PROBLEM = '3:27: error[spelling]: `teh` is a common misspelling\n'

async function lint(cwd: string, ...args: string[]): Promise<Outcome> {
  return runLetterlint(['-f', 'short', ...args], { cwd })
}

/** The report, where nothing but letters may be wrong. */
async function report(cwd: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await lint(cwd, ...args)
  expect(stderr).toBe('')
  expect(code).toBeLessThan(2)
  return stdout
}

describe('a configuration is found', () => {
  it.each<[name: string, text: string]>([
    ['letterlint.config.json', SPELLING_OFF],
    ['letterlint.config.json', `// with a comment\n{ "rules": { "spelling": "off", }, }`],
    ['letterlint.config.jsonc', `{ /* why */ "rules": { "spelling": "off" } }`],
    ['letterlint.config.js', `module.exports = ${SPELLING_OFF}`],
    ['letterlint.config.mjs', `export default ${SPELLING_OFF}`],
    ['.letterlintrc.json', SPELLING_OFF],
    ['package.json', `{ "name": "x", "letterlint": ${SPELLING_OFF} }`],
  ])('in %s', async (name, text) => {
    expect(await report(createFolder({ [name]: text, 'a/b/c.txt': MISSPELT }), '.')).toBe('')
  })

  it('in JavaScript that asks for its types', async () => {
    const text = `import { defineConfig } from 'letterlint'\nexport default defineConfig(${SPELLING_OFF})`
    expect(await report(createProject({ 'letterlint.config.mjs': text, 'c.txt': MISSPELT }), '.')).toBe('')
  })

  it('nearest to each letter', async () => {
    const cwd = createFolder({
      'letterlint.config.json': SPELLING_OFF,
      'a.txt': MISSPELT,
      'on/letterlint.config.json': '{}',
      'on/deep/b.txt': MISSPELT,
    })
    expect(await report(cwd, '.')).toBe(`on/deep/b.txt:${PROBLEM}`)
    expect(await report(join(cwd, 'on/deep'))).toBe(`b.txt:${PROBLEM}`)
  })

  it('not above the folder that holds .git', async () => {
    const cwd = createFolder({
      'letterlint.config.json': SPELLING_OFF,
      'repository/.git/HEAD': 'ref: refs/heads/main\n',
      'repository/letters/a.txt': MISSPELT,
    })
    expect(await report(cwd, '.')).toBe(`repository/letters/a.txt:${PROBLEM}`)
  })

  it('once in a folder: of two it says both', async () => {
    const cwd = createFolder({
      'letterlint.config.json': SPELLING_OFF,
      '.letterlintrc.json': SPELLING_OFF,
      'a.txt': MISSPELT,
    })
    const { code, stderr } = await lint(cwd, '.')
    expect(stderr).toBe(
      'error: a folder can have one configuration, and this one has more: `letterlint.config.json`, `.letterlintrc.json`\nhelp: keep one of them, or name one with `--config`\n',
    )
    expect(code).toBe(2)
    expect(await report(cwd, '-c', '.letterlintrc.json', '.')).toBe('')
    expect(await report(cwd, '--no-config', '.')).toBe(`a.txt:${PROBLEM}`)
  })
})

describe('a configuration', () => {
  it('extends files and packages, the later over the earlier, itself over all', async () => {
    const cwd = createFolder({
      'letterlint.config.json': `{
        "extends": ["our-style", "./shared/base.json"],
        "rules": { "contraction": "error" }
      }`,
      'shared/base.json': '{ "extends": "./deeper.json", "rules": { "contraction": "info" } }',
      'shared/deeper.json': '{ "rules": { "spelling": "info" } }',
      'node_modules/our-style/package.json': '{ "name": "our-style", "main": "style.json" }',
      'node_modules/our-style/style.json': '{ "rules": { "spelling": "off" }, "words": ["berg"] }',
      'a.txt': MISSPELT.replace('I am', "I'm"),
    })
    expect(await report(cwd, 'a.txt')).toBe(
      "a.txt:3:1: error[contraction]: `I'm` is a contraction\na.txt:3:26: info[spelling]: `teh` is a common misspelling\n",
    )
  })

  it('overrides by glob, the later over the earlier', async () => {
    const cwd = createFolder({
      'letterlint.config.json': `{ "overrides": [
        { "files": "*.txt", "rules": { "spelling": "warning" } },
        { "files": ["drafts/**"], "rules": { "spelling": "info" } }
      ] }`,
      'a.txt': MISSPELT,
      'b.md': MISSPELT,
      'drafts/c.txt': MISSPELT,
    })
    expect((await report(cwd, '.')).match(/\w+\[/g)).toEqual(['warning[', 'error[', 'info['])
  })

  it('ignores, and a letter that is named is linted still', async () => {
    const cwd = createFolder({
      'letterlint.config.json': '{ "ignore": ["old/", "*.draft.txt", "!keep.draft.txt"] }',
      'a.draft.txt': MISSPELT,
      'keep.draft.txt': MISSPELT,
      'old/b.txt': MISSPELT,
    })
    expect(await report(cwd, '.')).toBe(`keep.draft.txt:${PROBLEM}`)
    expect(await report(cwd, 'old/b.txt')).toBe(`old/b.txt:${PROBLEM}`)
    expect(await report(cwd, '--force-exclude', 'old/b.txt')).toBe('')
  })

  it('teaches words, and phrases of the house', async () => {
    const cwd = createFolder({
      'letterlint.config.json': `{
        "words": ["teh"],
        "phraseRules": [{
          "id": "our-phrases", "severity": "error", "message": "\`{phrase}\` is not how we write",
          "phrases": ["research engineer", { "phrase": "last week", "replacements": ["recently"] }]
        }]
      }`,
      'a.txt': MISSPELT.replace('research engineer', 'research\nengineer'),
    })
    const { diagnostics } = JSON.parse((await runLetterlint(['-f', 'json', 'a.txt'], { cwd })).stdout)
    expect(diagnostics).toMatchObject([
      { ruleId: 'our-phrases', severity: 'error', range: { start: { line: 3 }, end: { line: 4 } } },
      { ruleId: 'our-phrases', fixes: [{ edits: [{ newText: 'recently' }] }] },
    ])
    expect(await report(cwd, '-A', 'our-phrases', 'a.txt')).toBe('')
  })

  it('is added to by the front matter of a letter', async () => {
    const letter = `---\nprofile: email\nwords: [teh]\nrecipient: Ms. Smith\n---\n\n`
    const cwd = createFolder({ 'a.md': letter + MISSPELT.replace('I am', "I'm"), 'b.md': letter + CLEAN })
    expect(await report(cwd, '.')).toBe('')
    const { stdout } = await runLetterlint(['--print-config', 'b.md'], { cwd })
    expect(JSON.parse(stdout)[0]).toMatchObject({
      profile: 'email',
      facts: { recipient: 'Ms. Smith', words: ['teh'] },
    })
  })

  it('is not read from front matter that is wrong, which is said', async () => {
    const cwd = createFolder({ 'a.md': `---\nprofile: novel\n---\n\n${CLEAN}` })
    const { code, stderr } = await lint(cwd, 'a.md')
    expect(stderr).toMatch(
      /^warning: a\.md:2:10: `profile` in the front matter is not one of auto, cover-letter, /,
    )
    expect(code).toBe(0)
  })
})

describe('the locale', () => {
  const AMERICAN = CLEAN.replace('announced', 'organized in our center')
  const FOUND = 'warning[spelling-variant]: American spelling `center` in a letter in British English\n'
  const wrap = (matter: string) => `---\n${matter}\n---\n\n${AMERICAN}`

  it('is what flags say, then front matter, then the configuration', async () => {
    const british = createFolder({
      'letterlint.config.json': '{ "locale": "en-GB" }',
      'a.txt': AMERICAN,
      'b.md': wrap('locale: en-US'),
      'c.md': wrap('locale: auto'),
      'd.md': wrap('lang: en-US'),
      'e.md': wrap('lang: en-IE'),
    })
    const found = (name: string, line: number) => `${name}:${line}:90: ${FOUND}`
    expect(await report(british, '.')).toBe(found('a.txt', 3) + found('e.md', 7))
    expect(await report(british, '--locale', 'en-GB', 'a.txt', 'b.md')).toBe(
      found('a.txt', 3) + found('b.md', 7),
    )
    expect(await report(british, '--locale', 'auto', '.')).toBe('')
    expect(await report(british, '--no-config', 'a.txt')).toBe('')
  })

  it('is shown, with where it is said', async () => {
    const cwd = createFolder({
      'letterlint.config.json': '{ "locale": "en-GB" }',
      'a.txt': CLEAN,
      'b.md': `---\nlocale: en-CA\n---\n\n${CLEAN}`,
    })
    const shown = async (...args: string[]) => {
      const { stdout } = await runLetterlint(['--print-config', ...args], { cwd })
      return JSON.parse(stdout).map((row: { locale: string; origins: Record<string, string> }) => [
        row.locale,
        row.origins['facts.locale'],
      ])
    }
    expect(await shown('.')).toEqual([
      ['en-GB', 'letterlint.config.json'],
      ['en-CA', 'b.md, front matter'],
    ])
    expect(await shown('--locale', 'en-AU', 'b.md')).toEqual([['en-AU', '--locale']])
    expect(await shown('--no-config', 'a.txt')).toEqual([['auto', undefined]])
  })

  it('is refused in front matter when it is none, with the nearest', async () => {
    const cwd = createFolder({ 'a.md': `---\nlocale: en_gb\n---\n\n${CLEAN}` })
    const { code, stderr } = await lint(cwd, 'a.md')
    expect(stderr).toBe(
      'warning: a.md:2:9: `locale` in the front matter is not one of auto, en-US, en-GB, en-CA, en-AU; a similar one exists: `en-GB`\n',
    )
    expect(code).toBe(0)
  })
})

describe('a fault in a configuration is drawn where it stands:', () => {
  it.each<[fault: string, text: string, place: string, sentence: RegExp]>([
    ['an unknown key', '{\n  "rulez": {}\n}', '2:3', /unknown key `rulez`/],
    ['an unknown rule', '{\n  "rules": { "speling": "off" }\n}', '2:14', /`speling`/],
    ['an unknown level', '{\n  "rules": { "spelling": "of" }\n}', '2:26', /`of`/],
    ['an unknown option', '{\n  "rules": { "spelling": ["on", { "wrds": [] }] }\n}', '2:35', /`wrds`/],
    ['a value of the wrong type', '{\n  "words": "teh"\n}', '2:12', /words/],
    ['an unknown profile', '{\n  "profile": "coverletter"\n}', '2:14', /coverletter/],
    [
      'an unknown locale',
      '{\n  "locale": "british"\n}',
      '2:13',
      /a locale with a similar name exists: `en-GB`/,
    ],
    ['a plugin that is not there', '{\n  "plugins": ["./no.mjs"]\n}', '2:15', /`\.\/no\.mjs` is not found/],
    [
      'an extended file that is not there',
      '{\n  "extends": ["./no.json"]\n}',
      '2:15',
      /`\.\/no\.json` is not found/,
    ],
    ['text that is not JSON', '{\n  "rules": { "spelling" "off" }\n}', '2:25', /cannot read/],
  ])('%s', async (_, text, place, sentence) => {
    const cwd = createFolder({ 'letterlint.config.json': text, 'a.txt': MISSPELT })
    const { code, stdout, stderr } = await lint(cwd, '.')
    expect(stderr).toMatch(sentence)
    expect(stderr).toContain(` --> letterlint.config.json:${place}\n`)
    expect(stderr).toMatch(/^2 \| .*\n {2}\| +\^+/m)
    const [, problem = 'not told'] = /^error\[configuration\]: (.*)$/m.exec(stderr) ?? []
    expect(stderr.split(problem).length - 1, 'the problem is told once').toBe(1)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it('an unknown key of the key in package.json', async () => {
    const cwd = createFolder({
      'package.json': '{\n  "name": "x",\n  "letterlint": { "wrods": [] }\n}',
      'a.txt': MISSPELT,
    })
    const { code, stderr } = await lint(cwd, '.')
    expect(stderr).toContain(' --> package.json:3:19\n')
    expect(stderr).toContain('`words`')
    expect(code).toBe(2)
  })
})

describe('a configuration that is code', () => {
  const code = `export default ${SPELLING_OFF}`
  const run = (cwd: string, env: Record<string, string>, ...args: string[]) =>
    runLetterlint(['-f', 'short', ...args, 'a.txt'], { cwd, env })

  it('runs in CI only when it is named', async () => {
    const cwd = createFolder({ 'letterlint.config.mjs': code, 'a.txt': MISSPELT })
    const refused = await run(cwd, { CI: 'true' })
    expect(refused.stderr).toMatch(/^error: in CI, only a configuration named with `--config` may run code/)
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(await run(cwd, { CI: 'true' }, '-c', 'letterlint.config.mjs')).toMatchObject({
      code: 0,
      stderr: '',
    })
    expect(await run(cwd, { CI: 'false' })).toMatchObject({ code: 0, stderr: '' })
  })

  it('has no default export, or throws: that is said', async () => {
    const without = createFolder({ 'letterlint.config.mjs': 'export const a = 1', 'a.txt': MISSPELT })
    expect((await run(without, {})).stderr).toContain('`letterlint.config.mjs` has no default export')
    const throwing = createFolder({ 'letterlint.config.mjs': 'throw new Error("no")', 'a.txt': MISSPELT })
    expect(await run(throwing, {})).toMatchObject({
      code: 2,
      stderr: 'error: cannot load `letterlint.config.mjs`: no\n',
    })
  })

  const typed = `import { type Configuration, defineConfig } from 'letterlint'
const configuration: Configuration = ${SPELLING_OFF}
export default defineConfig(configuration)`
  const runsTypeScript = isStandalone || Boolean((process.features as { typescript?: unknown }).typescript)

  it.each(['letterlint.config.ts', 'letterlint.config.mts'])(
    'runs as %s with the jiti of the project',
    async (name) => {
      const cwd = createProject({ [name]: typed, 'a.txt': MISSPELT })
      const jiti = fileURLToPath(new URL('../../node_modules/jiti/lib/jiti.mjs', import.meta.url))
      mkdirSync(join(cwd, 'node_modules/jiti'))
      writeFileSync(join(cwd, 'node_modules/jiti/package.json'), '{ "main": "index.cjs" }')
      writeFileSync(
        join(cwd, 'node_modules/jiti/index.cjs'),
        `module.exports = require(${JSON.stringify(jiti.replace('jiti.mjs', 'jiti.cjs'))})`,
      )
      expect(await run(cwd, {})).toEqual({ code: 0, stdout: '', stderr: '' })
      expect(await run(cwd, { CI: '1' })).toMatchObject({ code: 2 })
      expect(await run(cwd, { CI: '1' }, '-c', name)).toMatchObject({ code: 0 })
    },
  )

  it.skipIf(runsTypeScript)('is TypeScript with nothing to run it: both ways out are said', async () => {
    const cwd = createProject({ 'letterlint.config.ts': typed, 'a.txt': MISSPELT })
    const { code, stdout, stderr } = await run(cwd, {})
    expect(stderr).toMatch(/^error: `letterlint\.config\.ts` is TypeScript, which Node [\d.]+ does not run\n/)
    expect(stderr).toContain('help: use Node 22.18 or newer, or install `jiti` in the project')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})
