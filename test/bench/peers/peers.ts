import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, LETTERLINT, nodeCommand } from '../measure.ts'
import { installedVersion, PEERS_FOLDER } from './folder.ts'
import {
  type ParseOutput,
  parseCspell,
  parseHunspell,
  parseLetterlint,
  parseLines,
  parseOwnScript,
  parseTextlint,
  parseVFiles,
} from './parse-output.ts'

/** A tool, and a way to run it, that has a row of its own in the tables. */
export interface Peer {
  readonly name: string
  /** What is compared by it. */
  readonly tables: readonly ('times' | 'findings')[]
  /** Undefined where it is not installed. */
  readonly version: () => string | undefined
  /** Runs it on letters of a folder, by their names. */
  readonly command: (names: readonly string[], folder: string, table: 'times' | 'findings') => Command
  /** What it says of `PROBE`, as a sign that it did its work. */
  readonly proof: RegExp
  readonly parse: ParseOutput
}

/** A letter that each tool has something to say of. */
export const PROBE = 'Dear Dr Eriksen,\n\nI definately think that the chairman was obviously very pleased.\n'

const BOTH = ['times', 'findings'] as const

const isMarkdown = (name: string) => name.endsWith('.md')

const letterlint: Peer = {
  name: 'letterlint',
  tables: BOTH,
  version: () =>
    JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version as string,
  command: (names, folder, table) => {
    const format = table === 'times' ? [] : ['--format', 'json']
    return nodeCommand([LETTERLINT, '--no-config', ...format, ...names], folder)
  },
  proof: /definately/,
  parse: parseLetterlint(),
}

const alex: Peer = {
  name: 'alex',
  tables: BOTH,
  version: () => installedVersion('alex'),
  command: (names, folder, table) => {
    const text = names.every(isMarkdown) ? [] : ['--text']
    const reporter = table === 'times' ? [] : ['--reporter', inPeers('vfile-reporter-json/index.js')]
    return nodeCommand([inPeers('alex/cli.js'), ...text, ...reporter, ...names], folder)
  },
  proof: /chairman/,
  parse: parseVFiles,
}

function cspell(name: string, own: readonly string[], tables: Peer['tables']): Peer {
  const options = ['--no-progress', '--no-config-search', '--no-color', ...own]
  return {
    name,
    tables,
    version: () => installedVersion('cspell'),
    command: (names, folder) => nodeCommand([inPeers('cspell/bin.mjs'), ...options, ...names], folder),
    proof: /definately/,
    parse: parseCspell,
  }
}

function textlint(name: string, rules: string, tables: Peer['tables']): Peer {
  return {
    name,
    tables,
    version: () => installedVersion('textlint'),
    command: (names, folder, table) => {
      const options = ['--config', rules, ...(table === 'times' ? [] : ['--format', 'json'])]
      const paths = names.map((letter) => join(folder, letter))
      return nodeCommand([inPeers('textlint/bin/textlint.js'), ...options, ...paths], PEERS_FOLDER)
    },
    proof: /definitely/,
    parse: parseTextlint,
  }
}

const writeGood: Peer = {
  name: 'write-good',
  tables: BOTH,
  version: () => installedVersion('write-good'),
  command: (names, folder) =>
    nodeCommand([inPeers('write-good/bin/write-good.js'), '--parse', ...names], folder),
  proof: /obviously/,
  parse: parseLines('stdout', 0),
}

const markdownlint: Peer = {
  name: 'markdownlint-cli2',
  tables: BOTH,
  version: () => installedVersion('markdownlint-cli2'),
  command: (names, folder) =>
    nodeCommand([inPeers('markdownlint-cli2/markdownlint-cli2-bin.mjs'), ...names], folder),
  proof: /MD041/,
  parse: parseLines('stderr', 1),
}

function hunspell(name: string, shell: string, tables: Peer['tables']): Peer {
  return {
    name,
    tables,
    version: () => /Hunspell ([\d.]+\d)/.exec(spawnSync('hunspell', ['--version']).stdout?.toString())?.[1],
    command: (names, cwd) => ({ program: 'sh', args: ['-c', shell, 'sh', ...names], cwd }),
    proof: /definately/,
    parse: parseHunspell,
  }
}

/** A `^` before a line keeps the pipe from taking it for a command. */
function hunspellPipe(dictionaries: string): string {
  return `sed "s/^/^/" "$@" | hunspell -i UTF-8 -d ${dictionaries} -a`
}

function script(name: string, file: string, packageName: string, proof: RegExp): Peer {
  return {
    name,
    tables: BOTH,
    version: () => installedVersion(packageName),
    command: (names, folder) => nodeCommand([join(PEERS_FOLDER, file), ...names], folder),
    proof,
    parse: parseOwnScript,
  }
}

function inPeers(path: string): string {
  return join(PEERS_FOLDER, 'node_modules', path)
}

/** All of them, letterlint first, and then those that start fastest. */
export const PEERS: readonly Peer[] = [
  letterlint,
  {
    ...letterlint,
    name: 'letterlint, errors and warnings',
    tables: ['findings'],
    parse: parseLetterlint(['error', 'warning']),
  },
  hunspell('hunspell -l, no suggestions', 'exec hunspell -i UTF-8 -d en_US -l "$@"', ['times']),
  hunspell('hunspell', hunspellPipe('en_US'), BOTH),
  hunspell('hunspell -d en_US,en_GB', hunspellPipe('en_US,en_GB'), ['findings']),
  writeGood,
  markdownlint,
  alex,
  textlint('textlint, 3 rules, no spelling', 'textlint-style.json', ['times']),
  textlint('textlint, 4 rules', 'textlint-spelling.json', BOTH),
  script('retext, 13 checks', 'retext.mjs', 'unified', /definately/),
  script('nspell', 'nspell.mjs', 'nspell', /definitely/),
  cspell('cspell, no suggestions', ['--no-show-suggestions'], ['times']),
  cspell('cspell', ['--show-suggestions'], BOTH),
  cspell('cspell --locale en-US,en-GB', ['--locale', 'en-US,en-GB'], ['findings']),
  script('harper.js', 'harper.mjs', 'harper.js', /definately/),
]
