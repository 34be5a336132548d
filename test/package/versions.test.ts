import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLEAN, MISSPELT } from '../cli/letters.ts'
import { packPackage } from '../support/pack.ts'
import { LETTERLINT, type Outcome, runCommand } from '../support/run-letterlint.ts'
import { INHERITED, installToolchains, QUIETLY, type Versions } from '../support/toolchain.ts'

const OLD = [12, 18]
const toolchains = await installToolchains([...OLD, 22, 24], [10, 11])
const because = toolchains ? '' : ' (skipped: no registry, or no Node for this system in it)'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'letterlint-versions-')))
let tarball: string

const FOUND = 'letter.txt:3:27: error[spelling]: `teh` is a common misspelling\n'

/** Runs a command under these versions, in a folder with a letter. */
function run(versions: Versions, command: string, args: readonly string[], cwd: string): Promise<Outcome> {
  const env = { ...INHERITED, PATH: toolchains?.pathOf(versions) ?? '' }
  return runCommand(command, args, { cwd, env, timeoutMilliseconds: 60_000 })
}

function createProject(): string {
  const project = mkdtempSync(join(folder, 'project-'))
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  writeFileSync(join(project, 'letter.txt'), MISSPELT)
  writeFileSync(join(project, 'clean.txt'), CLEAN)
  return project
}

beforeAll(async () => {
  tarball = (await packPackage(folder)).tarball
}, 60_000)

afterAll(() => {
  for (const path of [folder, toolchains?.folder]) if (path) rmSync(path, { recursive: true, force: true })
}, 60_000)

describe.skipIf(!toolchains)(`an installed package${because}`, { timeout: 90_000 }, () => {
  it.each<Versions>([
    { npm: 10 },
    { npm: 11 },
    { node: 22, npm: 10 },
    { node: 22, npm: 11 },
    { node: 24, npm: 11 },
  ])('is run and imported in a project, with %o (N-7)', async (versions) => {
    const project = createProject()
    const installed = await run(versions, 'npm', ['install', ...QUIETLY, tarball], project)
    expect(installed).toMatchObject({ code: 0, stdout: '' })
    const outcome = await run(versions, 'npx', ['--no-install', 'letterlint', '-f', 'short', '.'], project)
    expect(outcome).toMatchObject({ code: 1, stdout: FOUND })

    const code = `import { lintFile } from 'letterlint'
      import { defineRule } from 'letterlint/rule'
      import { rules } from 'letterlint/rules'
      const { diagnostics } = await lintFile('letter.txt')
      console.log(process.version, typeof defineRule, rules.some(({ id }) => id === 'spelling'), diagnostics.map(({ ruleId }) => ruleId))`
    const imported = await run(versions, 'node', ['--input-type=module', '-e', code], project)
    const version = `v${versions.node ?? process.versions.node.split('.')[0]}.`
    expect(imported.stderr).toBe('')
    expect(imported.stdout).toMatch(new RegExp(`^${version}[\\d.]+ function true \\[ 'spelling' \\]\\n$`))
  })

  it.each<Versions>([{ npm: 10 }, { node: 24, npm: 11 }])(
    'is a command of the system, with its manual page, with %o (N-7)',
    async (versions) => {
      const project = createProject()
      const prefix = join(project, 'system')
      const args = ['install', '--global', '--prefix', prefix, ...QUIETLY, tarball]
      expect(await run(versions, 'npm', args, project)).toMatchObject({ code: 0, stdout: '' })
      const outcome = await run(versions, join(prefix, 'bin/letterlint'), ['-f', 'short', '.'], project)
      expect(outcome).toEqual({ code: 1, stdout: FOUND, stderr: '' })
      const page = await run(versions, 'head', ['-1', join(prefix, 'share/man/man1/letterlint.1')], project)
      expect(page.stdout).toMatch(/^\.TH LETTERLINT 1/i)
    },
  )

  it.each(OLD)('tells Node %i in a sentence that it is too old (N-2)', async (node) => {
    const { code, stdout, stderr } = await run({ node }, 'node', [LETTERLINT, 'letter.txt'], folder)
    const sentence = /^error: letterlint needs Node 20\.19 or newer, and this is Node (\d+)\.\d+\.\d+\n$/
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(sentence.exec(stderr)?.[1]).toBe(String(node))
  })
})
