import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { buildProgram } from '../src/cli/arguments/parse-arguments.ts'
import { listCommands, pathOf } from '../src/cli/arguments/usage-failure.ts'
import { CONFIGURATION_NAMES } from '../src/cli/configuration/find-configuration.ts'
import { REPORTERS, renderReference } from '../src/report/index.ts'
import type { Rule } from '../src/rule/index.ts'
import { type ExampleRun, lintExample } from './support/lint-example.ts'
import { createProject, ROOT, refreshReadme } from './support/readme.ts'

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

it('the reference of rules is what the rules say', () => {
  expect(readFileSync(join(ROOT, 'rules/README.md'), 'utf8')).toBe(renderReference(rules))
})

it('the README shows what its commands print', () => {
  expect(readme).toBe(refreshReadme(readme))
})

it('the README says of each command that prints nothing what that means', () => {
  const blocks = [...readme.matchAll(/^```console\n(.*?)^```$/gms)].map(([, block]) => block as string)
  const silent = blocks
    .flatMap((block) => block.split(/^(?=\$ )/m))
    .map((part) => part.trim())
    .filter((part) => !part.includes('\n') && !part.startsWith('$ cd ') && !part.includes(' # '))
  expect(blocks.length).toBeGreaterThan(10)
  expect(silent).toEqual([])
})

it('the README shows rules whose examples hold', async () => {
  const section = readme.split(/^(?=## )/m).find((text) => text.startsWith('## Writing a rule')) ?? ''
  const folder = createProject(section) as string
  const names = [...section.matchAll(/^```js (rules\/\S+)$/gm)].map(([, name]) => name as string)
  expect(names).toHaveLength(3)
  for (const name of names) {
    const module = (await import(join(folder, name))) as { default: readonly Rule[] }
    for (const rule of module.default) await expectExamplesToHold(rule)
  }
  rmSync(folder, { recursive: true })
})

async function expectExamplesToHold(rule: Rule): Promise<void> {
  const spansOf = (run: ExampleRun) => run.diagnostics.map(({ span }) => span)
  for (const example of [...rule.invalid, ...rule.valid]) {
    const run = await lintExample(rule, example)
    expect(spansOf(run), example.letter).toEqual(run.marked)
  }
}

it('the README names every flag, command, format, and configuration file', () => {
  const program = buildProgram(() => {})
  const all = listCommands(program)
  const flags = all.flatMap(({ options }) => options.map(({ long }) => long ?? ''))
  const commands = all.map(pathOf)
  for (const name of [...flags, ...commands, ...Object.keys(REPORTERS), ...CONFIGURATION_NAMES]) {
    expect(readme).toContain(name)
  }
})

it('the README describes each format as the program does', () => {
  for (const [name, { description }] of Object.entries(REPORTERS)) {
    expect(readme).toContain(`| \`${name}\` | ${description} |`)
  }
})

it('the README names files that are there', () => {
  for (const [, path] of readme.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)) {
    expect(() => readFileSync(join(ROOT, path as string)), path).not.toThrow(/ENOENT/)
  }
})
