import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { CATEGORIES } from '../src/rule/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Import only to the left; folders on one level do not see each other. */
const LEVELS = [
  ['source', 'lexicon'],
  ['letter'],
  ['diagnostic'],
  ['rule'],
  ['lint'],
  ['fix'],
  ['report'],
  ['config'],
  ['cli'],
]

/** `lexicon/compile` builds the lexicon before the program runs; it is no part of the program. */
const isBuildTime = (file: string) => file.startsWith('src/lexicon/compile/')

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

/** Every module that a file names, whether it imports a value or a type, at once or later. */
function listImports(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8')
  const specifiers = [
    ...code.matchAll(/^(?:import|export)\b[^'"]*?\bfrom '([^']+)'/gms),
    ...code.matchAll(/^import '([^']+)'/gm),
    ...code.matchAll(/\bimport\('([^']+)'\)/g),
  ].map(([, specifier]) => specifier as string)
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : specifier,
  )
}

function levelOf(file: string): number {
  const folder = file.split('/')[1] as string
  return LEVELS.findIndex((folders) => folders.includes(folder))
}

const sources = listFiles('src').filter((file) => !isBuildTime(file))
const ruleFiles = listFiles('rules')

describe('src', () => {
  it('has just the folders that the order names', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(folders.sort()).toEqual(LEVELS.flat().sort())
  })

  it.each(sources.filter((file) => dirname(file) !== 'src'))('%s imports only to the left', (file) => {
    const folder = dirname(file)
    for (const imported of listImports(file).filter(
      (name) => name.startsWith('src/') || name.startsWith('rules/'),
    )) {
      expect(imported).toMatch(/^src\//)
      if (imported.startsWith(`${file.split('/').slice(0, 2).join('/')}/`)) continue
      expect(levelOf(imported), `${file} imports ${imported}`).toBeLessThan(levelOf(file))
      expect(levelOf(imported), `${imported} is in no folder of the order`).toBeGreaterThanOrEqual(0)
      expect(basename(imported), `${folder} enters another folder by its index`).toBe('index.ts')
    }
  })

  it.each(sources.filter((file) => !file.startsWith('src/cli/')))('%s touches nothing outside', (file) => {
    expect(listImports(file).filter((name) => name.startsWith('node:') || name === 'chalk')).toEqual([])
    const code = readFileSync(join(root, file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
    expect(code).not.toMatch(
      /\b(?:process|console)\.\w|\bMath\.random|\bDate\.now|\bnew Date\(\)|\bperformance\./,
    )
  })
})

describe('rules', () => {
  it.each(ruleFiles.filter((file) => file !== 'rules/index.ts'))(
    '%s imports src/rule and data only',
    (file) => {
      for (const imported of listImports(file)) {
        if (imported.startsWith('rules/')) {
          const isRule = rules.some(({ id, category }) => imported === `rules/${category}/${id}.ts`)
          expect(isRule, `${file} imports the rule ${imported}`).toBe(false)
          expect(imported.split('/')[1], `${imported} is of another category`).toBe(file.split('/')[1])
        } else if (imported.startsWith('src/')) expect(imported).toBe('src/rule/index.ts')
        else expect(imported).not.toMatch(/^node:/)
      }
    },
  )

  it('are listed in order, each under its category and its own name', () => {
    const ids = rules.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
    expect(new Set(ids).size).toBe(ids.length)
    const files = ruleFiles.filter((file) => /^rules\/[a-z]+\/[a-z-]+\.ts$/.test(file)).sort()
    expect(files).toEqual(rules.map(({ id, category }) => `rules/${category}/${id}.ts`).sort())
    for (const { category } of rules) expect(Object.keys(CATEGORIES)).toContain(category)
    for (const { yieldsTo } of rules) for (const id of yieldsTo) expect(ids).toContain(id)
  })
})

it('only bin joins src and rules', () => {
  for (const file of sources)
    expect(listImports(file).filter((name) => name.startsWith('rules/'))).toEqual([])
})
