import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { argv, execPath, exit, platform } from 'node:process'
import { fileURLToPath } from 'node:url'
import { BUN_VERSION, findBun, installBun } from './find-bun.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'dist/standalone')

/** The program, and beside it its data. */
const parts = join(folder, 'parts')

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

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(program, args, { cwd, stdio: 'inherit' })
  if (status !== 0) throw error ?? new Error(`\`${basename(program)} ${args.join(' ')}\` failed`)
}

/** Bundles the command as for Node, with what plugins import. */
function bundleParts(): void {
  rmSync(folder, { recursive: true, force: true })
  const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs')
  run(execPath, [rolldown, '-c', 'bin/rolldown.standalone.config.js', '--log-level', 'warn'], root)
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
 * or for the one that `--target` names in the words of Bun (`bun-darwin-arm64`), which then fetches what it needs.
 */
function writeStandalone(targets: readonly string[]): void {
  const isForWindows =
    targets.length > 0 ? targets.some((word) => /windows/.test(word)) : platform === 'win32'
  const file = join(folder, isForWindows ? 'letterlint.exe' : 'letterlint')
  const bun = findBun() ?? installBun()
  bundleParts()
  const data = readdirSync(parts).filter((name) => /\.(?:phrases|json)$/.test(name))
  const assets = ['../../lexicon.bin', ...data].map((name) => `--asset=${name}`)
  const options = [...SETTINGS, ...targets, ...assets, `--outfile=${file}`]
  run(bun, ['build', '--compile', ...options, './letterlint.cjs', './lint-thread.cjs'], parts)
  writeNotices()
  rmSync(parts, { recursive: true })
  console.log(`dist/standalone/${basename(file)}: ${(statSync(file).size / 1e6).toFixed(1)} MB`)
}

try {
  writeStandalone(argv.slice(2))
} catch (error) {
  console.error(`error: ${(error as Error).message}`)
  exit(1)
}
