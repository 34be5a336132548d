import { copyFileSync, existsSync, mkdirSync, readFileSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createFolder } from '../cli/folder.ts'
import { runCommand } from '../support/run-letterlint.ts'

const PREPARE = fileURLToPath(new URL('../../bin/prepare.js', import.meta.url))
const MANIFEST = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')

const SOURCES = { 'src/a.ts': '', 'rules/a.ts': '', 'rolldown.config.js': '', 'tsconfig.build.json': '' }
const TOOLS = ['rolldown', 'jiti', 'typescript', 'dictionary-en'].map((name) => [
  `node_modules/${name}/package.json`,
  '{}',
])
const PRODUCTS = [
  'dist/bin/letterlint.cjs',
  'dist/man/letterlint.1',
  'dist/types/bin/index.d.ts',
  'dist/types/src/rule/index.d.ts',
  'dist/types/rules/index.d.ts',
  'dist/api/index.js',
  'dist/api/rule.js',
  'dist/api/rules.js',
  'dist/lexicon.bin',
  'dist/schema/configuration.schema.json',
  'dist/completions/_letterlint',
]

/** An npm that writes down what it is asked, and is noisy about it. */
const NPM = `
import { appendFileSync } from 'node:fs'
const npm = Object.keys(process.env).filter((name) => /^npm_config_/i.test(name)).sort()
appendFileSync('asked.txt', process.argv.slice(2).join(' ') + ' [' + npm.join(' ') + ']\\n')
console.log('noise')
process.exit(process.env.FAILS === process.argv[2] ? 1 : 0)
`

interface Clone {
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Older than all else. */
  readonly aged?: readonly string[]
}

/** Runs the script in a clone of these files, and gives what it asked of npm. */
async function prepare({ files = {}, env = {}, aged = [] }: Clone) {
  const folder = createFolder({ 'package.json': MANIFEST, 'npm-cli.js': NPM, ...files })
  const script = join(folder, 'bin/prepare.js')
  mkdirSync(dirname(script), { recursive: true })
  copyFileSync(PREPARE, script)
  for (const path of aged) utimesSync(join(folder, path), 1, 1)
  const outcome = await runCommand(process.execPath, [script], {
    cwd: folder,
    env: { npm_execpath: join(folder, 'npm-cli.js'), npm_command: 'install', ...env },
  })
  const asked = join(folder, 'asked.txt')
  return { ...outcome, asked: existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : [] }
}

const INSTALL = 'install --no-save --include=dev --ignore-scripts --no-audit --no-fund'
const built = Object.fromEntries(PRODUCTS.map((path) => [path, '']))
const tools = Object.fromEntries(TOOLS)

describe('prepare (N-5)', () => {
  it('does nothing in an installed package', async () => {
    const { code, stdout, stderr, asked } = await prepare({})
    expect({ code, stdout, stderr, asked }).toEqual({ code: 0, stdout: '', stderr: '', asked: [] })
  })

  it('builds in a clone with tools, once', async () => {
    const { code, stdout, asked } = await prepare({ files: { ...SOURCES, ...tools } })
    expect({ code, stdout, asked }).toEqual({ code: 0, stdout: '', asked: ['run build []'] })
    const again = await prepare({ files: { ...SOURCES, ...tools, ...built } })
    expect(again.asked).toEqual([])
  })

  it.each(PRODUCTS)('builds where %s is missing', async (path) => {
    const { [path]: _, ...rest } = built
    const { asked } = await prepare({ files: { ...SOURCES, ...tools, ...rest } })
    expect(asked).toEqual(['run build []'])
  })

  it('installs the tools first where npm installs globally, and tells that npm nothing of it', async () => {
    const { asked } = await prepare({
      files: SOURCES,
      env: {
        npm_config_global: 'true',
        npm_config_location: 'global',
        npm_config_prefix: '/elsewhere',
        NPM_CONFIG_PREFIX: '/elsewhere',
        npm_config_omit: 'dev',
        npm_config_install_links: 'true',
        npm_config_registry: 'https://registry.example',
      },
    })
    expect(asked).toEqual([`${INSTALL} [npm_config_registry]`, 'run build [npm_config_registry]'])
  })

  it('leaves a build as it is when a clone is installed in, and not when it is packed', async () => {
    const files = { ...SOURCES, ...tools, ...built }
    const aged = ['dist/lexicon.bin']
    expect((await prepare({ files, aged })).asked).toEqual([])
    for (const npm_command of ['pack', 'publish']) {
      expect((await prepare({ files, aged, env: { npm_command } })).asked).toEqual(['run build []'])
    }
  })

  it('packs what is newer than its sources without building', async () => {
    const files = { ...SOURCES, ...tools, ...built }
    const aged = [...Object.keys(SOURCES), 'bin/prepare.js', 'package.json']
    const { asked } = await prepare({ files, aged, env: { npm_command: 'pack' } })
    expect(asked).toEqual([])
  })

  it.each(['npm_config_package_lock_only', 'npm_config_dry_run'])('does nothing under %s', async (name) => {
    expect((await prepare({ files: SOURCES, env: { [name]: 'true' } })).asked).toEqual([])
  })

  it.each([
    ['install', INSTALL],
    ['run', 'run build'],
  ])('fails where `npm %s` fails, and says so', async (name, command) => {
    const { code, stdout, stderr } = await prepare({ files: SOURCES, env: { FAILS: name } })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.trim().split('\n').at(-1)).toBe(`letterlint could not be built: \`npm ${command}\` failed`)
  })
})
