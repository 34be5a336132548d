import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import { parseAst } from 'rolldown/parseAst'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Letters are hostile input: whatever reads them must not take more than linear time for a match. */
const FOLDERS = [
  'rules',
  'src/source',
  'src/letter',
  'src/lexicon',
  'src/rule',
  'src/lint',
  'src/fix',
  'src/report',
]

/** An attack is measured by the characters it reads, not by a clock that a busy machine would run out. */
const byStepsNotByClock = { timeout: 20_000, attackTimeout: null, incubationTimeout: null } as const

interface RegularExpression {
  readonly file: string
  readonly pattern: string
  readonly flags: string
}

function listRegularExpressions(): RegularExpression[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter(
        (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.endsWith('compile'),
      )
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  return files.flatMap((file) => {
    const found: RegularExpression[] = []
    collect(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }), relative(root, file), found)
    return found
  })
}

function collect(node: unknown, file: string, found: RegularExpression[]): void {
  if (typeof node !== 'object' || node === null) return
  const { regex } = node as { regex?: { pattern: string; flags: string } }
  if (regex) found.push({ file, ...regex })
  for (const child of Object.values(node)) collect(child, file, found)
}

const all = listRegularExpressions()

it('finds the regular expressions of rules and readers', () => {
  expect(all.length).toBeGreaterThan(20)
})

describe.each(all.map((one) => [`${one.file} /${one.pattern}/${one.flags}`, one] as const))(
  '%s',
  (_, one) => {
    it('takes linear time', async () => {
      const { pattern, flags } = one
      const result = await check(pattern, flags.replace('d', ''), byStepsNotByClock)
      const attack = result.status === 'vulnerable' ? result.attack.pattern.slice(0, 100) : ''
      expect(result.status, attack).toBe('safe')
    })
  },
)
