import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MISSPELT } from '../cli/letters.ts'
import { commitSources } from '../support/repository.ts'
import { runCommand } from '../support/run-letterlint.ts'
import { INHERITED, installToolchains, type Versions } from '../support/toolchain.ts'

// npm 12 runs on no Node 20.
const VERSIONS: readonly Versions[] = [{ npm: 10 }, { npm: 11 }, { node: 22, npm: 12 }]
const toolchains = await installToolchains([22], [10, 11, 12])
const because = toolchains ? '' : ' (skipped: no registry, or no Node for this system in it)'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'letterlint-git-install-')))
const clone = join(folder, 'clone')

beforeAll(async () => {
  await commitSources(clone)
  writeFileSync(join(folder, 'letter.txt'), MISSPELT)
}, 60_000)

afterAll(() => {
  for (const path of [folder, toolchains?.folder]) if (path) rmSync(path, { recursive: true, force: true })
}, 60_000)

describe.skipIf(!toolchains)(`a clone of the repository, where nothing is built${because}`, () => {
  it.concurrent.each(VERSIONS)(
    'is installed as pre-commit 4.6.2 does it, with %o (N-5)',
    async (versions) => {
      const prefix = join(folder, `prefix-${versions.npm}`)
      mkdirSync(prefix)
      const PATH = toolchains?.pathOf(versions) ?? ''
      const env = { ...INHERITED, PATH, NPM_CONFIG_PREFIX: prefix, npm_config_prefix: prefix }
      const args = ['install', '--allow-git=root', '--install-links', '-g', `git+${pathToFileURL(clone)}`]
      const installed = await runCommand('npm', args, { cwd: clone, env, timeoutMilliseconds: 290_000 })
      expect(installed.code, installed.stderr).toBe(0)

      const bin = join(prefix, 'bin/letterlint')
      const outcome = await runCommand(bin, ['-f', 'short', 'letter.txt'], { cwd: folder, env: { PATH } })
      const stdout = 'letter.txt:3:27: error[spelling]: `teh` is a common misspelling\n'
      expect(outcome).toEqual({ code: 1, stdout, stderr: '' })
      const files = join(prefix, 'lib/node_modules/letterlint')
      const { files: named } = JSON.parse(readFileSync(join(files, 'package.json'), 'utf8'))
      expect(named).toEqual(['dist', '!dist/standalone', 'bin/prepare.js', 'CHANGELOG.md'])
      expect(readdirSync(join(files, 'dist')).sort()).toEqual([
        'api',
        'bin',
        'completions',
        'lexicon.bin',
        'man',
        'schema',
        'types',
      ])
      expect(readdirSync(join(prefix, 'lib/node_modules'))).toEqual(['letterlint'])
    },
    300_000,
  )
})
