import { chmodSync, cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { MISSPELT } from '../cli/letters.ts'
import { findFaults, gitlabSchema, rdjsonLineSchema } from '../report/program-schemas.ts'
import { ROOT } from '../support/readme.ts'
import { APPLICATIONS, FOUND } from './applications.ts'
import { Repository, readCommand, readRecipe, SECTION } from './recipes.ts'
import { ACTION } from './run-action.ts'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

it.each(['.github/workflows/letters.yml', '.gitlab-ci.yml'])(
  'the README shows %s of the applications',
  (file) => {
    expect(readRecipe(file)).toBe(readFileSync(join(APPLICATIONS, file), 'utf8'))
    expect(readRecipe(file)).toMatch(new RegExp(`letterlint@v?${version.replaceAll('.', '\\.')}\\s`))
  },
)

it('the README tells of each input and output of the action', () => {
  for (const name of Object.keys(ACTION.inputs)) expect(SECTION).toContain(`| \`${name}\` |`)
  for (const name of Object.keys(ACTION.outputs)) expect(SECTION).toContain(`\`${name}\``)
})

it('the job of GitLab ends with 1, and leaves a report of all that is wrong, as an artifact (7.2, 4.5)', async () => {
  const { letters: job } = parse(readRecipe('.gitlab-ci.yml'))
  const repository = await Repository.create({})
  cpSync(APPLICATIONS, repository.folder, { recursive: true })
  expect(job.script).toHaveLength(1)
  const script = job.script[0].replace(`npx --yes letterlint@${version} `, 'npx --no-install letterlint ')
  expect(script).not.toBe(job.script[0])

  const { code, stdout } = await repository.run('bash', '-eo', 'pipefail', '-c', script)
  expect(code).toBe(1)
  expect(stdout).toContain('Found 6 problems in 3 of 13 letters')
  expect(job.artifacts).toEqual({ when: 'always', reports: { codequality: expect.any(String) } })
  const text = repository.read(job.artifacts.reports.codequality)
  expect(text.startsWith('[')).toBe(true)
  const problems = JSON.parse(text) as Problem[]
  expect(findFaults(problems, gitlabSchema)).toEqual([])
  expect(
    problems.map(({ location, check_name }) => `${location.path}:${location.lines.begin} ${check_name}`),
  ).toEqual(
    [...FOUND.matchAll(/^(.*?:\d+):\d+: \w+\[([^\]]+)/gm)].map(([, place, rule]) => `${place} ${rule}`),
  )
})

interface Problem {
  readonly check_name: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

/** Notes what it is called with and what is piped into it. */
const REVIEWDOG = '#!/bin/sh\nprintf \'%s\\n\' "$@" > called\ncat > piped\n'

it('the pipe to reviewdog hands it lines that it reads (7.2)', async () => {
  const repository = await Repository.create({ reviewdog: REVIEWDOG, 'a b.txt': MISSPELT })
  chmodSync(join(repository.folder, 'reviewdog'), 0o755)
  const { code } = await repository.run('bash', '-c', `PATH=$PWD:$PATH; ${readCommand('reviewdog')}`)
  expect(code).toBe(0)
  expect(repository.read('called')).toBe('-f=rdjsonl\n-name=letterlint\n-reporter=github-pr-review\n')
  const lines = repository.read('piped').trimEnd().split('\n')
  expect(lines).toHaveLength(1)
  for (const line of lines) expect(findFaults(JSON.parse(line), rdjsonLineSchema)).toEqual([])
  expect(JSON.parse(lines[0] as string)).toMatchObject({ location: { path: 'a b.txt' } })
})
