import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, CONTRACTED, createProject, MISSPELT, pluginFor } from './letters.ts'

const CACHE = '.letterlint-cache.json'

/** The short report of a run with the cache. */
async function lint(cwd: string, ...args: string[]): Promise<string> {
  const { stdout, stderr } = await runLetterlint(['-f', 'short', '--cache', ...args], { cwd })
  expect(stderr).toBe('')
  return stdout
}

/** Marks all messages in a cache, so that a report shows which come from it. */
function markCache(cwd: string, file = CACHE): void {
  const path = join(cwd, file)
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"message":"', '"message":"CACHED '))
}

describe('--cache', () => {
  it('says the same the second time, from the cache (C-10)', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT, 'b.txt': CLEAN, 'c.md': CONTRACTED })
    const first = await lint(cwd)
    expect(await lint(cwd)).toBe(first)
    expect((await runLetterlint(['-f', 'short'], { cwd })).stdout).toBe(first)
    markCache(cwd)
    expect(await lint(cwd)).toBe(first.replaceAll(']: ', ']: CACHED '))
    expect(await runLetterlint(['-f', 'short', '--cache'], { cwd })).toMatchObject({ code: 1 })
    expect(statSync(join(cwd, CACHE)).mode & 0o777).toBe(0o600)
  })

  it.each<[what: string, files: Record<string, string>, args: string[]]>([
    ['the letter', { 'a.txt': `${MISSPELT}\n` }, []],
    ['a flag about rules', {}, ['-W', 'spelling']],
    ['a fact', {}, ['--organization', 'Globex']],
    ['the day', {}, ['--today', '2031-01-01']],
    ['the configuration', { 'letterlint.config.json': '{"locale":"en-GB"}' }, []],
    ['a list of words', { '.letterlint-words.txt': 'Frobnitz\n' }, []],
    ['a house rule', { 'letterlint.config.json': '{"phraseRules":[{"id":"own","phrases":["zzz"]}]}' }, []],
  ])('lints again when %s has changed', async (_, files, args) => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    await lint(cwd)
    markCache(cwd)
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content)
    expect(await lint(cwd, ...args)).not.toContain('CACHED')
    markCache(cwd)
    expect(await lint(cwd, ...args)).toContain('CACHED')
  })

  it('lints again when another letter answers otherwise, and only then', async () => {
    const globex = CLEAN.replace('your group', 'Globex').replace('Dear Ms. Smith', 'Dear Globex team')
    const mixed = CLEAN.replace('Sincerely', 'I admire Globex.\n\nSincerely')
    const cwd = createFolder({ 'a.txt': mixed })
    expect(await lint(cwd, '--only', 'wrong-recipient')).toBe('')
    writeFileSync(join(cwd, 'z.txt'), globex)
    const found = await lint(cwd, '--only', 'wrong-recipient')
    expect(found).toContain('a.txt:5:10: error[wrong-recipient]')
    writeFileSync(join(cwd, 'z.txt'), globex.replace('I am writing', 'I write'))
    markCache(cwd)
    expect(await lint(cwd, '--only', 'wrong-recipient')).toContain('CACHED')
    const pretty = await runLetterlint(['--cache', '--only', 'wrong-recipient'], { cwd })
    expect(pretty.stdout).toContain('::: z.txt:1:6')
    rmSync(join(cwd, 'z.txt'))
    expect(await lint(cwd, '--only', 'wrong-recipient')).toBe('')
  })

  it('knows silenced findings too, and fixes what it knows of', async () => {
    const letter = `<!-- letterlint-disable-next-line spelling -- so it is -->\n${MISSPELT.split('\n')[2]}\n`
    const cwd = createFolder({ 'a.md': letter, 'b.txt': CLEAN.replace('I am', 'I  am') })
    const first = await runLetterlint(['-f', 'json', '--cache', '--show-suppressed'], { cwd })
    expect(JSON.parse(first.stdout).summary.suppressed).toBe(1)
    expect((await runLetterlint(['-f', 'json', '--cache', '--show-suppressed'], { cwd })).stdout).toBe(
      first.stdout,
    )
    await runLetterlint(['--cache', '--fix'], { cwd })
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(CLEAN)
  })

  it('keeps nothing of letters that plugins, which are code, have a say in', async () => {
    const cwd = createProject({
      'rules.mjs': pluginFor('own', 'zzz'),
      'letterlint.config.json': '{ "plugins": ["./rules.mjs"] }',
      'a.txt': MISSPELT,
    })
    await lint(cwd, 'a.txt')
    expect(JSON.parse(readFileSync(join(cwd, CACHE), 'utf8')).letters).toEqual({})
  })

  it('is elsewhere on demand, forgets letters that are gone, and keeps those that were not asked for', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT, 'b.txt': MISSPELT })
    const kept = () => Object.keys(JSON.parse(readFileSync(join(cwd, 'own'), 'utf8')).letters).sort()
    const run = (...args: string[]) => runLetterlint(['--cache-location', 'own', ...args], { cwd })
    await run('a.txt')
    await run('b.txt')
    expect(kept()).toEqual(['a.txt', 'b.txt'])
    rmSync(join(cwd, 'a.txt'))
    await run('b.txt')
    expect(kept()).toEqual(['b.txt'])
  })

  it.each(['', '{', '[]', '{"form":1,"letters":[]}', '{"form":99,"letters":{"a.txt":1}}'])(
    'is made anew where it holds %j',
    async (content) => {
      const cwd = createFolder({ 'a.txt': MISSPELT, [CACHE]: content })
      expect(await lint(cwd)).toContain('spelling')
      markCache(cwd)
      expect(await lint(cwd)).toContain('CACHED')
    },
  )

  it('that cannot be written is told of, and all is well otherwise', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    const { code, stdout } = await runLetterlint(['--cache-location', 'none/own'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('warning: the cache `none/own` could not be written: it does not exist')
  })
})
