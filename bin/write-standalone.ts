import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { argv, env, exit, platform } from 'node:process'
import { fileURLToPath } from 'node:url'

/** The Bun that the executable is made with, and of which it holds all but the commands. */
const BUN_VERSION = '1.4.5'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'dist/standalone')

/** The program, and beside it its data. */
const parts = join(folder, 'parts')

/** Bun is as large as what it makes, and of use for that alone: so it is installed when it is first asked for. */
const cache = join(root, 'node_modules/.cache/letterlint-bun')

/** What decides how an executable starts and runs; see `bun build --help`. */
const SETTINGS = [
  // Compiled beforehand, which is a third of the time for one letter.
  '--bytecode',
  // A letter is done before most code is worth compiling further: another third. A thousand letters lose nothing.
  '--compile-jit-policy=20',
  '--minify',
  // Files of the folder that a run begins in may neither set variables nor run code.
  '--no-compile-autoload-dotenv',
  '--no-compile-autoload-bunfig',
  '--no-compile-autoload-tsconfig',
  // Without, no package is found, and so no plugin, nor what one imports.
  '--compile-autoload-package-json',
  // The program finds its files by itself, and is not to hold where it was made.
  '--define=__dirname="/"',
  '--define=__filename="/letterlint"',
]

/** The Bun of the wanted version: the one that the variable `BUN` names, else one that npm installs. */
function findBun(): string {
  const program = env.BUN ?? join(cache, 'node_modules/bun/bin/bun.exe')
  if (env.BUN === undefined && versionOf(program) !== BUN_VERSION) installBun()
  const version = versionOf(program)
  if (version === BUN_VERSION) return program
  throw new Error(`\`${program}\` is ${version ? `Bun ${version}` : 'no Bun'}, and not Bun ${BUN_VERSION}`)
}

function versionOf(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** From whatever registry npm is set up for; the package's own script puts the program for this platform in its place. */
function installBun(): void {
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'package.json'), '{ "private": true }\n')
  const names = [`bun@${BUN_VERSION}`]
  run(
    'npm',
    ['install', '--save-exact', '--ignore-scripts=false', '--no-audit', '--no-fund', ...names],
    cache,
  )
}

function run(program: string, args: readonly string[], cwd: string): void {
  const shell = platform === 'win32' && program === 'npm'
  const { status, error } = spawnSync(program, args, { cwd, shell, stdio: 'inherit' })
  if (status !== 0) throw error ?? new Error(`\`${basename(program)} ${args[0]}\` failed`)
}

/** Writes the licence and the notices beside the executable, with where those of Bun are. */
function writeNotices(): void {
  const own = readFileSync(join(parts, 'NOTICE.txt'), 'utf8').trimEnd()
  const bun = `Bun ${BUN_VERSION} (MIT), within the executable, has parts with licences of their own, JavaScriptCore of
WebKit (LGPL 2.1) among them: https://bun.com/docs/project/license lists them all.`
  writeFileSync(join(folder, 'NOTICE.txt'), `${own}\n\n${'='.repeat(78)}\n${bun}\n`)
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
}

/**
 * Makes `dist/standalone/letterlint` of its parts. It needs no Node and no file beside it, and is for this platform,
 * or for the one that `--target` names in the words of Bun, which then downloads itself for that platform.
 */
function writeStandalone(targets: readonly string[]): void {
  const isForWindows =
    targets.length > 0 ? targets.some((word) => /windows/.test(word)) : platform === 'win32'
  const file = join(folder, isForWindows ? 'letterlint.exe' : 'letterlint')
  const data = readdirSync(parts).filter((name) => /\.(?:phrases|json)$/.test(name))
  const assets = ['../../lexicon.bin', ...data].map((name) => `--asset=${name}`)
  const bun = findBun()
  const options = [...SETTINGS, ...targets, ...assets, `--outfile=${file}`]
  run(bun, ['build', '--compile', ...options, './letterlint.cjs'], parts)
  writeNotices()
  rmSync(parts, { recursive: true })
  const [size, bunSize] = [file, bun].map((path) => (statSync(path).size / 1e6).toFixed(1))
  console.log(`dist/standalone/${basename(file)}: ${size} MB, of which Bun is ${bunSize} MB`)
}

try {
  writeStandalone(argv.slice(2))
} catch (error) {
  console.error(`error: ${(error as Error).message}`)
  exit(1)
}
