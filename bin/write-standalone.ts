import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { argv, env, exit, platform } from 'node:process'
import { fileURLToPath } from 'node:url'

/** The Bun that the executable is made with, and of which it has all but the commands. */
const BUN_VERSION = '1.4.5'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Bun is as large as what it makes, and of use for this alone: so it is installed here, when it is first asked for. */
const cache = join(root, 'node_modules/.cache/letterlint-bun')

/** What decides how an executable starts and runs; see `bun build --help`. */
const SETTINGS = [
  // Compiled beforehand: half the time for one letter.
  '--bytecode',
  // A letter is done before most code is worth compiling further: a third of what is left. A thousand letters lose nothing.
  '--compile-jit-policy=20',
  '--minify',
  // Files of the folder that a letter lies in may neither set variables nor run code.
  '--no-compile-autoload-dotenv',
  '--no-compile-autoload-bunfig',
  '--no-compile-autoload-tsconfig',
  '--no-compile-autoload-package-json',
  // The executable finds its files by itself, and is not to hold where it was made.
  '--define=__dirname="/"',
  '--define=__filename="/letterlint"',
]

/** Data files of the build, which an executable has within it. */
function listData(): string[] {
  const inBin = readdirSync(join(root, 'dist/bin')).filter((name) => /\.(?:phrases|json)$/.test(name))
  return ['lexicon.bin', ...inBin.map((name) => `bin/${name}`)]
}

/** The Bun of the wanted version: the one that `BUN` names, else one that npm installs from its registry. */
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

function installBun(): void {
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'package.json'), '{ "private": true }\n')
  const names = [`bun@${BUN_VERSION}`]
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--foreground-scripts', ...names], cache)
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(program, args, {
    cwd,
    stdio: 'inherit',
    shell: platform === 'win32' && program === 'npm',
  })
  if (status !== 0) throw error ?? new Error(`\`${basename(program)} ${args[0]}\` failed`)
}

/** Notices of all that is in the executable; those of Bun's own parts are many, and where Bun has them. */
function writeNotices(folder: string): void {
  const own = readFileSync(join(root, 'dist/bin/NOTICE.txt'), 'utf8')
  const rule = '='.repeat(78)
  const bun = `The executable holds Bun ${BUN_VERSION} (MIT), which holds JavaScriptCore and WebKit (LGPL 2.1)
and other libraries: https://bun.com/docs/project/license lists them and their licences.`
  writeFileSync(join(folder, 'NOTICE.txt'), `${own.trimEnd()}\n\n${rule}\n${bun}\n`)
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
}

/**
 * Makes `dist/standalone/letterlint`, which needs no Node and no file beside it. It is for this platform, or for the
 * one that `--target` names as Bun does, for which Bun downloads its part: `--target=bun-darwin-arm64`.
 */
function writeStandalone(): void {
  if (!existsSync(join(root, 'dist/lexicon.bin')))
    throw new Error('there is no build: `npm run build` comes first')
  const target = argv.slice(2)
  const isWindows = target.length > 0 ? target.some((word) => word.includes('windows')) : platform === 'win32'
  const folder = join(root, 'dist/standalone')
  const file = join(folder, isWindows ? 'letterlint.exe' : 'letterlint')
  mkdirSync(folder, { recursive: true })
  const data = listData().map((name) => `--asset=${name}`)
  const program = findBun()
  run(
    program,
    ['build', '--compile', ...SETTINGS, ...target, ...data, `--outfile=${file}`, './bin/letterlint.cjs'],
    join(root, 'dist'),
  )
  writeNotices(folder)
  const megabytes = (statSync(file).size / 1e6).toFixed(1)
  console.log(
    `dist/standalone/${basename(file)}: ${megabytes} MB, of which Bun is ${(statSync(program).size / 1e6).toFixed(1)} MB`,
  )
}

try {
  writeStandalone()
} catch (error) {
  console.error(`error: ${(error as Error).message}`)
  exit(1)
}
