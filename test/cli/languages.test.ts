import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { createLinter } from '../../src/cli/check/linter.ts'
import { defineRule } from '../../src/rule/index.ts'
import { type Outcome, runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, MISSPELT } from './letters.ts'

const WORDS =
  'sehr geehrte frau ich bewerbe mich um die Stelle als Gärtner und habe große Erfahrung mit freundlichen Grüßen viele Rosen Garten'
/** Made to look like an installed package; its code must never run. */
const PACKAGE = {
  'node_modules/dictionary-de/package.json': '{ "name": "dictionary-de", "type": "module" }',
  'node_modules/dictionary-de/index.js': 'throw new Error("this code ran")',
  'node_modules/dictionary-de/index.aff': 'SET UTF-8\nTRY esijanrtolcdugmphbyfvkwqxzäüößáé\n',
  'node_modules/dictionary-de/index.dic': `${WORDS.split(' ').length}\n${WORDS.replaceAll(' ', '\n')}\n`,
}
const LETTER =
  'Sehr geehrte Frau Lindqvist,\n\nich bewerbe mich um die Stelle als Gärtner.\n\nMit freundlichen Grüßen\nIda\n'
const SLIP = LETTER.replace('bewerbe', 'beewrbe')
const SLIP_FOUND = '3:5: error[spelling]: `beewrbe` is not a word\n'
const NOT_INSTALLED =
  'error: the spelling of letters in `de` cannot be checked: `dictionary-de` is not installed\n' +
  'help: install it beside the letters: `npm install dictionary-de`; or do without: `--allow spelling`\n'

const lint = (cwd: string, ...args: string[]): Promise<Outcome> =>
  runLetterlint(['-f', 'short', ...args], { cwd })

const frontMatter = (yaml: string, letter: string) => `---\n${yaml}\n---\n\n${letter}`

describe('a letter in another language', () => {
  it('is spelt by the installed dictionary, whose code does not run', async () => {
    const cwd = createFolder({ ...PACKAGE, 'letters/a.txt': SLIP, 'letters/b.txt': LETTER })
    const { code, stdout, stderr } = await lint(cwd, '--language', 'de', '.')
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: `letters/a.txt:${SLIP_FOUND}`, stderr: '' })
  })

  it.each([
    ['by front matter', 'language: de', {}],
    ['by front matter as other programs have it', 'lang: de-at', {}],
    ['by configuration', 'to: Lindqvist', { 'letterlint.config.json': '{ "language": "DE" }' }],
    [
      'by front matter over configuration',
      'language: de',
      { 'letterlint.config.json': '{ "language": "fr" }' },
    ],
  ])('is known %s', async (_, yaml, files) => {
    const cwd = createFolder({ ...PACKAGE, ...files, 'a.md': frontMatter(yaml, SLIP) })
    expect((await lint(cwd, 'a.md')).stdout).toMatch(/^a\.md:7:5: error\[spelling\]/)
  })

  it('is not read by rules for English', async () => {
    const letter = "Sehr geehrte Frau Weber,\n\nich kenne die die isn't und das Kids Stuff."
    const cwd = createFolder({ ...PACKAGE, 'a.txt': letter, 'b.txt': letter.replace('die die', '[Name]') })
    expect((await lint(cwd, '--language', 'de', '.')).stdout).toMatch(
      /^b\.txt:\d+:\d+: error\[placeholder-bracket\].*\n$/,
    )
  })

  it('is read by house rules and plugins', async () => {
    const configuration = '{ "language": "de", "phraseRules": [{ "id": "no-roses", "phrases": ["rosen"] }] }'
    const cwd = createFolder({
      ...PACKAGE,
      'letterlint.config.json': configuration,
      'a.txt': LETTER.replace('Gärtner', 'Gärtner und habe viele Rosen'),
    })
    expect((await lint(cwd, '.')).stdout).toContain('warning[no-roses]')
  })
})

describe('the languages of a rule', () => {
  it('are told by the lists of rules, and by its page', async () => {
    const cwd = createFolder({})
    const { stdout } = await runLetterlint(['rules', '-f', 'json'], { cwd })
    const languages = new Map(
      (JSON.parse(stdout) as { id: string; languages: unknown }[]).map((rule) => [rule.id, rule.languages]),
    )
    expect(languages.get('contraction')).toEqual(['en'])
    expect(languages.get('informal-language')).toEqual(['en'])
    expect(languages.get('placeholder-bracket')).toBe('any')
    const { stdout: page } = await runLetterlint(['explain', 'contraction'], { cwd })
    expect(page).toContain('only in letters in: English')
  })

  it('must be codes', () => {
    const define = (languages: readonly string[]) =>
      defineRule({
        id: 'any-rule',
        category: 'house',
        summary: 'a word of the house',
        rationale: 'The house says so.',
        citation: [{ title: 'House style' }],
        limits: 'Sees one word.',
        severity: 'warning',
        languages,
        messages: { found: { message: 'found' } },
        invalid: ['⟦a⟧'],
        valid: ['b'],
        check: () => [],
      })
    expect(() => define(['english'])).toThrow('languages that are none')
    expect(() => define([])).toThrow('languages that are none')
    expect(define(['de', 'fr']).languages).toEqual(['de', 'fr'])
  })
})

describe('without the dictionary', () => {
  it('the package is named once, and all other rules run', async () => {
    const cwd = createFolder({ 'a.txt': LETTER, 'b.txt': LETTER.replace('Gärtner', '[Beruf]') })
    const { code, stdout, stderr } = await lint(cwd, '--language', 'de', '.')
    expect({ code, stderr }).toEqual({ code: 2, stderr: NOT_INSTALLED })
    expect(stdout).toMatch(/^b\.txt:\d+:\d+: error\[placeholder-bracket\].*\n$/)
  })

  it('a letter whose spelling nobody asks for is linted in peace', async () => {
    const cwd = createFolder({ 'a.txt': LETTER })
    const outcome = { code: 0, stdout: '', stderr: '' }
    expect(await lint(cwd, '--language', 'de', '--allow', 'spelling', 'a.txt')).toEqual(outcome)
    expect(await lint(cwd, '--language', 'en-GB', '--skip', 'spelling', 'a.txt')).toEqual(outcome)
  })

  it('names of regions and of Norwegian are told', async () => {
    const cwd = createFolder({ 'a.txt': LETTER })
    expect((await lint(cwd, '--language', 'pt-BR', 'a.txt')).stderr).toContain(
      'neither `dictionary-pt-br` nor `dictionary-pt` is installed',
    )
    expect((await lint(cwd, '--language', 'no', 'a.txt')).stderr).toContain('npm install dictionary-nb')
  })

  it('JSON tells it too', async () => {
    const cwd = createFolder({ 'a.txt': LETTER })
    const { stdout } = await runLetterlint(['-f', 'json', '--language', 'de', 'a.txt'], { cwd })
    const { notices } = JSON.parse(stdout) as { notices: { level: string; message: string }[] }
    expect(notices).toEqual([expect.objectContaining({ level: 'error' })])
  })
})

describe('a language that is none', () => {
  it.each([
    ['a flag', ['--language', 'german'], {}, '`german` is not a language such as `de` or `pt-BR`'],
    [
      'a configuration',
      [],
      { 'letterlint.config.json': '{ "language": "German" }' },
      'unknown language `German`',
    ],
    ['a configuration', [], { 'letterlint.config.json': '{ "language": "de-DE-DE" }' }, 'unknown language'],
  ])('is refused in %s', async (_, args, files, message) => {
    const { code, stderr } = await lint(createFolder({ ...files, 'a.txt': CLEAN }), ...args, 'a.txt')
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  it('is noted in front matter, where other programs may have put it', async () => {
    const cwd = createFolder({ 'a.md': frontMatter('lang: english', CLEAN) })
    const { code, stderr } = await lint(cwd, 'a.md')
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'warning: a.md:2:7: `lang` in the front matter is not a language such as `de` or `pt-BR`\n',
    })
  })
})

describe('dictionaries of one’s own', () => {
  const configuration = '{ "dictionaries": ["../words/own.dic"] }'
  const files = { 'sub/letterlint.config.json': configuration, 'words/own.dic': '1\nteh\n' }

  it('add words to English, relative to the configuration', async () => {
    const cwd = createFolder({ ...files, 'sub/a.txt': MISSPELT, 'b.txt': MISSPELT })
    expect((await lint(cwd, '.')).stdout).toMatch(/^b\.txt:3:\d+: error\[spelling\].*\n$/)
  })

  it('add words, with their affixes, to an installed one', async () => {
    const cwd = createFolder({
      ...PACKAGE,
      'letterlint.config.json': '{ "language": "de", "dictionaries": ["own.dic"] }',
      'own.dic': '1\nbeewrb/E\n',
      'own.aff': 'SET UTF-8\nSFX E Y 1\nSFX E 0 e .\n',
      'a.txt': SLIP,
    })
    expect(await lint(cwd, 'a.txt')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('stand for a missing package if they have affixes', async () => {
    const own = {
      'letterlint.config.json': '{ "language": "de", "dictionaries": ["own.dic"] }',
      'own.dic': PACKAGE['node_modules/dictionary-de/index.dic'],
      'a.txt': SLIP,
    }
    const whole = createFolder({ ...own, 'own.aff': PACKAGE['node_modules/dictionary-de/index.aff'] })
    expect(await lint(whole, 'a.txt')).toMatchObject({ code: 1, stdout: `a.txt:${SLIP_FOUND}` })
    expect(await lint(createFolder(own), 'a.txt')).toMatchObject({ code: 2, stderr: NOT_INSTALLED })
  })

  it.each([
    [
      'that are missing',
      '{ "dictionaries": ["./own.dic"] }',
      {},
      'the dictionary `./own.dic` does not exist',
    ],
    ['that are no dictionaries', '{ "dictionaries": ["own.txt"] }', {}, 'is no file that ends in .dic'],
    [
      'in overrides',
      '{ "overrides": [{ "files": "*", "dictionaries": ["own.dic"] }] }',
      {},
      'the dictionary `own.dic` does not exist',
    ],
    [
      'that are broken',
      '{ "dictionaries": ["own.dic"] }',
      { 'own.dic': '1\na/S\n', 'own.aff': 'SET UTF-8\nSFX S Y 1\n' },
      'the dictionary `own.dic` cannot be used: it has an affix that is not whole',
    ],
    [
      'in an unknown encoding',
      '{ "dictionaries": ["own.dic"] }',
      { 'own.dic': '1\na\n', 'own.aff': 'SET KLINGON\n' },
      'it has `SET KLINGON`, which is no encoding that is known',
    ],
  ])('%s are told', async (_, text, more, message) => {
    const cwd = createFolder({ 'letterlint.config.json': text, ...more, 'a.txt': CLEAN })
    const { code, stderr } = await lint(cwd, 'a.txt')
    expect(code).toBe(2)
    expect(stderr.replace(/\s+/g, ' ')).toContain(message)
  })
})

describe('--print-config', () => {
  it('shows language, dictionaries, and where they come from', async () => {
    const cwd = createFolder({ ...PACKAGE, 'a.md': frontMatter('lang: de-at', LETTER), 'b.txt': CLEAN })
    const { stdout } = await runLetterlint(['--print-config', '--language', 'en-gb', 'b.txt'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject([
      {
        facts: { language: 'en-GB', locale: 'en-GB' },
        dictionaries: [],
        origins: { 'facts.language': '--language', 'facts.locale': 'facts.language' },
      },
    ])
    const other = await runLetterlint(['--print-config', 'a.md'], { cwd })
    const [shown] = JSON.parse(other.stdout) as [{ rules: object }]
    expect(shown).toMatchObject({
      facts: { language: 'de-AT' },
      dictionaries: ['node_modules/dictionary-de/index.dic'],
      origins: { 'facts.language': 'a.md, front matter' },
    })
    expect(Object.keys(shown.rules)).not.toContain('contraction')
  })

  it('leaves a locale that is set', async () => {
    const configuration = '{ "language": "en-GB", "locale": "en-US" }'
    const cwd = createFolder({ 'letterlint.config.json': configuration, 'b.txt': CLEAN })
    const { stdout } = await runLetterlint(['--print-config', 'b.txt'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject([{ facts: { language: 'en-GB', locale: 'en-US' } }])
  })
})

describe('the interface for programs', () => {
  const linter = createLinter(rules)
  const encode = (text: string) => new TextEncoder().encode(text)
  const dictionary = {
    aff: encode(PACKAGE['node_modules/dictionary-de/index.aff']),
    dic: encode(PACKAGE['node_modules/dictionary-de/index.dic']),
  }

  it('takes dictionaries as bytes', async () => {
    const { diagnostics, notices } = await linter.lintText(SLIP, {
      facts: { language: 'de' },
      dictionaries: [dictionary],
    })
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['spelling'])
    expect(notices).toEqual([])
  })

  it('says that one is missing, and refuses what is none', async () => {
    const { notices } = await linter.lintText(SLIP, { facts: { language: 'de' } })
    expect(notices).toEqual([expect.objectContaining({ level: 'error' })])
    const broken = { ...dictionary, dic: encode('') }
    const of = (options: object) => linter.lintText(SLIP, { facts: { language: 'de' }, ...options })
    await expect(of({ dictionaries: [broken] })).rejects.toThrow(
      '`dictionaries[0]` cannot be used: it has no words',
    )
    await expect(of({ facts: { language: 'German' } })).rejects.toThrow('no language `German`')
    await expect(of({ configuration: { dictionaries: ['own.dic'] } })).rejects.toThrow('are for files')
  })
})
