import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CLEAN, CONTRACTED, MISSPELT } from '../cli/letters.ts'
import { ROOT } from '../support/readme.ts'
import { canRun } from '../support/toolchain.ts'
import { Repository, readCommand, readRecipe } from './recipes.ts'

const NAMES = ['a b/c "d" é.txt', "e'f $(x).md", '--ignore-pattern=*.txt', '-ovictim.txt']

/** A letter that is ignored, one that is clean, and two of awkward names with a mistake each. */
const LETTERS = {
  '.letterlintignore': 'drafts/\n',
  'drafts/x.md': 'Dear [name],\n',
  'clean.txt': CLEAN,
  'README.md': 'Replace [name] in teh letters.\n',
  'picture.svg': '<svg/>',
  ...Object.fromEntries(NAMES.map((name) => [name, MISSPELT])),
}

/** Where findings are, in a log of any hook. */
const placesIn = (log: string) => [...log.matchAll(/--> (.*)$/gm)].map(([, place]) => place).sort()

const PLACES = NAMES.map((name) => `${name}:3:27`).sort()

const hasRegistry = await canRun('git')

describe.skipIf(!hasRegistry)('lint-staged and husky, where there is a registry', { timeout: 60_000 }, () => {
  it('stop a commit with relative paths, without a word of ignored letters, and let clean ones pass (7.2, C-2)', async () => {
    const files = { 'package.json': readRecipe('package.json'), ...LETTERS }
    const repository = await Repository.create({
      ...files,
      '.husky/pre-commit': readRecipe('.husky/pre-commit'),
    })
    // Of this repository's own tools, so that a run of the tests downloads little that is new.
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    for (const line of readCommand('--save-dev husky lint-staged').split('\n')) {
      const [command = '', ...args] = line.split(' ')
      const pinned = args.map((arg) => (devDependencies[arg] ? `${arg}@${devDependencies[arg]}` : arg))
      const installed = await repository.run(command, ...pinned, '--no-audit', '--no-fund')
      expect(installed.code, installed.stderr).toBe(0)
    }

    const refused = await repository.commit()
    const log = refused.stdout + refused.stderr
    expect(placesIn(log)).toEqual(PLACES)
    expect(log).toContain('Found 4 problems in 4 of 5 letters')
    expect(log).not.toContain(repository.folder)
    expect(log).not.toContain('drafts')
    expect(refused.code).not.toBe(0)

    for (const name of NAMES) repository.write(name, CONTRACTED)
    expect(await repository.commit()).toMatchObject({ code: 0 })
    repository.write('drafts/x.md', 'Dear [somebody],\n')
    const ignored = await repository.commit()
    expect(ignored.code, ignored.stderr).toBe(0)
    expect(ignored.stdout + ignored.stderr).not.toMatch(/letter\b|warning|placeholder/)
  })
})

/** Its installation writes hooks into the clone that it is installed in, so that it is not among the tools here. */
const hasLefthook = existsSync(join(ROOT, 'node_modules/lefthook'))

describe.skipIf(!hasLefthook)('lefthook, where it is installed', { timeout: 60_000 }, () => {
  it('fixes what is safe, stages that, and stops the rest (7.2)', async () => {
    const files = { 'lefthook.yml': readRecipe('lefthook.yml'), ...LETTERS }
    const repository = await Repository.create(files, { lefthook: 'lefthook/bin/index.js' })
    expect(await repository.run('npx', 'lefthook', 'install')).toMatchObject({ code: 0 })

    for (const name of NAMES) repository.write(name, MISSPELT.replace('Anna Berg', '[name]'))
    const refused = await repository.commit()
    const log = refused.stdout + refused.stderr
    expect(placesIn(log)).toEqual(NAMES.map((name) => `${name}:6:1`).sort())
    expect(log).not.toMatch(/drafts|teh/)
    expect(refused.code).not.toBe(0)

    for (const name of NAMES) repository.write(name, MISSPELT)
    const passed = await repository.commit()
    expect(passed.code, passed.stdout + passed.stderr).toBe(0)
    for (const name of NAMES) {
      expect((await repository.run('git', 'show', `HEAD:${name}`)).stdout).toBe(CLEAN)
      expect(repository.read(name)).toBe(CLEAN)
    }
    expect((await repository.run('git', 'status', '--porcelain')).stdout).toBe('')
  })

  it('has nothing to say where no letter is staged', async () => {
    const repository = await Repository.create(
      { 'lefthook.yml': readRecipe('lefthook.yml'), 'picture.svg': '<svg/>' },
      { lefthook: 'lefthook/bin/index.js' },
    )
    await repository.run('npx', 'lefthook', 'install')
    expect(await repository.commit()).toMatchObject({ code: 0 })
  })
})
