import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository, absolute. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const PROGRAM = join(ROOT, 'dist/bin/letterlint.cjs')

/**
 * A README with the output below each command as it is today.
 *
 * A fence `console` holds commands, `$ npx letterlint …` or `$ node …`, and their output; `$ cd …` is for the
 * commands below it in its fence. A fence with a file name behind its language, such as `js rules/rule.js`, is a
 * file of the project of its section, in which the section's commands then run; a section without files runs in
 * the repository. `…` alone on a line stands for output that is left out, and ` # …` behind a command says what a
 * reader is to see of it.
 */
export function refreshReadme(text: string): string {
  return text
    .split(/^(?=## )/m)
    .map(refreshSection)
    .join('')
}

function refreshSection(section: string): string {
  const folder = createProject(section) ?? ROOT
  try {
    return section.replace(
      /^```console\n(.*?)^```$/gms,
      (_, block: string) => `\`\`\`console\n${refreshBlock(block, folder)}\`\`\``,
    )
  } finally {
    if (folder !== ROOT) rmSync(folder, { recursive: true })
  }
}

/** A folder with the files that a section shows, and letterlint installed; none for a section without files. */
export function createProject(section: string): string | undefined {
  const files = [...section.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)]
  if (files.length === 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'letterlint-readme-'))
  mkdirSync(join(folder, '.git'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(ROOT, join(folder, 'node_modules/letterlint'))
  const plugins = readdirSync(join(ROOT, 'node_modules')).filter((name) =>
    /^(?:retext|remark-lint)-/.test(name),
  )
  for (const name of plugins) {
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name))
  }
  for (const [, name = '', content = ''] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

function refreshBlock(block: string, sectionFolder: string): string {
  let folder = sectionFolder
  return block
    .split(/^(?=\$ )/m)
    .map((part) => {
      const [command = ''] = part.split('\n', 1)
      if (command.startsWith('$ cd ')) folder = join(folder, command.slice('$ cd '.length))
      const [, program, words = ''] = /^\$ (npx letterlint|node) ?(.*?)(?: # .*)?$/.exec(command) ?? []
      if (program === undefined) return part
      const args = splitWords(words)
      return refreshOutput(part, command, run(program === 'node' ? args : [PROGRAM, ...args], folder))
    })
    .join('')
}

/** Where the README leaves the rest of an output out, so does the fresh one, after as many lines. */
function refreshOutput(part: string, command: string, output: string): string {
  const shown = part.split('\n').slice(1)
  const cut = shown.indexOf('…')
  if (cut < 0) return `${command}\n${output}`
  return `${[command, ...output.split('\n').slice(0, cut), '…'].join('\n')}\n`
}

function splitWords(words: string): string[] {
  return [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

function run(args: readonly string[], cwd: string): string {
  const { PATH } = process.env
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH, COLUMNS: '80', XDG_CONFIG_HOME: join(cwd, 'no-configuration') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return stdout + stderr
}
