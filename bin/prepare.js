// npm runs this in a clone: after `npm install`, before `npm pack`, and when letterlint is installed from its
// Git repository, as pre-commit does. Nothing is printed: the output of `npm pack` is the tarball's name.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What the build is made of; an installed package has none of it but its package.json. */
const SOURCES = ['src', 'rules', 'bin', 'rolldown.config.js', 'tsconfig.build.json', 'package.json']

/** What is needed to build, which `npm install` in a clone has brought. */
const TOOLS = ['rolldown', 'jiti', 'typescript', 'dictionary-en']

/**
 * What npm hands on of the command that started it, and what would make an installation of the tools another
 * one: `npm install --global` installs what it prepares globally too, so that the tools land nowhere
 * (https://github.com/npm/cli/issues/8440).
 */
const INHERITED =
  /^npm_config_(?:global|location|(?:local_|global_)?prefix|omit|only|also|include|production|dev|optional|dry_run|install_links|install_strategy|package_lock|package_lock_only|save|workspaces?)$/i

function prepare() {
  const writesNothing = [process.env.npm_config_package_lock_only, process.env.npm_config_dry_run].includes(
    'true',
  )
  if (writesNothing || !existsSync(join(root, 'src'))) return
  const products = listProducts()
  if (products.every(existsSync)) {
    const isPacked = ['pack', 'publish'].includes(process.env.npm_command)
    if (!isPacked || newest(SOURCES.map((name) => join(root, name))) <= oldest(products)) return
  }
  if (!TOOLS.every((name) => existsSync(join(root, 'node_modules', name)))) {
    runNpm(['install', '--no-save', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'])
  }
  runNpm(['run', 'build'])
}

/** The files that package.json names, and the first that stands for those that it does not. */
function listProducts() {
  const { bin, man, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const exported = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : Object.values(entry),
  )
  const named = [...Object.values(bin), ...man, ...exported]
  return [
    ...named,
    'dist/lexicon.bin',
    'dist/schema/configuration.schema.json',
    'dist/completions/_letterlint',
  ].map((name) => join(root, name))
}

function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      const status = statSync(path)
      if (!status.isDirectory()) return status.mtimeMs
      return newest(readdirSync(path).map((name) => join(path, name)))
    }),
  )
}

function oldest(paths) {
  return Math.min(...paths.map((path) => statSync(path).mtimeMs))
}

/** Runs the npm that runs this; its output goes where messages go. */
function runNpm(args) {
  const environment = Object.entries(process.env).filter(([name]) => !INHERITED.test(name))
  const { npm_execpath: file = '' } = process.env
  const isNpm = basename(file) === 'npm-cli.js'
  const [command, ...first] = isNpm ? [process.execPath, file] : ['npm']
  const { error, status } = spawnSync(command, [...first, ...args], {
    cwd: root,
    env: { ...Object.fromEntries(environment), NODE_ENV: 'development' },
    stdio: ['ignore', 2, 2],
    shell: !isNpm && process.platform === 'win32',
  })
  if (error || status !== 0) {
    console.error(
      `letterlint could not be built: \`npm ${args.join(' ')}\` failed${error ? `: ${error.message}` : ''}`,
    )
    process.exit(1)
  }
}

prepare()
