import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawTable } from '../draw-table.ts'
import { runForOutput } from '../measure.ts'
import { findInstalled } from './find-installed.ts'
import { type Matches, type Mistake, matchReports, readMistakes } from './match-reports.ts'
import { PEERS, type Peer } from './peers.ts'
import type { LetterFile, Report } from './report.ts'

const LETTERS = fileURLToPath(new URL('letters', import.meta.url))

/** A letter with what is known to be wrong with it: nothing, where it is flawless. */
interface KnownLetter extends LetterFile {
  readonly mistakes: readonly Mistake[]
}

/** What a tool said of all letters. */
interface Row {
  readonly peer: Peer
  readonly version: string
  readonly planted: readonly Matches[]
  readonly flawless: readonly Matches[]
}

/** Runs all installed tools on letters with known mistakes and on flawless ones, and draws what they report. */
export function compareFindings(isVerbose: boolean): string {
  const letters = readLetters(LETTERS)
  const folder = mkdtempSync(join(tmpdir(), 'letterlint-peers-'))
  try {
    cpSync(LETTERS, folder, { recursive: true })
    const rows = findInstalled(PEERS.filter(({ tables }) => tables.includes('findings'))).installed.map(
      ({ peer, version }) => judge(peer, version, letters, runOn(peer, letters, folder)),
    )
    const details = isVerbose ? `\n\n${rows.map(drawDetails).join('\n\n')}` : ''
    return `${drawSummary(letters, rows)}\n\n${drawCategories(letters, rows)}${details}`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Reads the letters of a folder; a list beside a letter says what is wrong with it. */
export function readLetters(folder: string): KnownLetter[] {
  const files = readdirSync(folder).filter((name) => ['.txt', '.md'].includes(extname(name)))
  return files.sort().map((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const list = join(folder, file.replace(/\.\w+$/, '.tsv'))
    return { file, text, mistakes: existsSync(list) ? readMistakes(readFileSync(list, 'utf8'), text) : [] }
  })
}

/** Runs a tool once for each kind of file, since some take one kind only. */
function runOn(peer: Peer, letters: readonly LetterFile[], folder: string): Report[] {
  return ['.txt', '.md'].flatMap((ending) => {
    const own = letters.filter(({ file }) => file.endsWith(ending))
    if (own.length === 0) return []
    const names = own.map(({ file }) => file)
    return peer.parse(runForOutput(peer.command(names, folder, 'findings')), own)
  })
}

function judge(
  peer: Peer,
  version: string,
  letters: readonly KnownLetter[],
  reports: readonly Report[],
): Row {
  const matchesOf = (some: readonly KnownLetter[]) =>
    some.map((letter) => matchReports(letter, letter.mistakes, reports))
  return {
    peer,
    version,
    planted: matchesOf(letters.filter(({ mistakes }) => mistakes.length > 0)),
    flawless: matchesOf(letters.filter(({ mistakes }) => mistakes.length === 0)),
  }
}

function drawSummary(letters: readonly KnownLetter[], rows: readonly Row[]): string {
  const all = letters.flatMap(({ mistakes }) => mistakes).length
  const clean = letters.filter(({ mistakes }) => mistakes.length === 0).length
  const caption = `${letters.length - clean} letters with ${all} listed mistakes, and ${clean} flawless ones. A mistake is found where a report \
touches its words, or a line beside what is missing, whatever the report says of it. Other reports are those on \
nothing listed: some are wrong, and some are advice on style that a careful editor may like, which no program can count.`
  const table = drawTable(
    [
      'tool',
      'version',
      `found of ${all}`,
      'other reports on these',
      'reports on flawless letters',
      `silent on flawless of ${clean}`,
    ],
    rows.map(({ peer, version, planted, flawless }) => [
      peer.name,
      version,
      String(planted.flatMap(({ found }) => found).length),
      String(planted.flatMap(({ others }) => others).length),
      String(flawless.flatMap(({ others }) => others).length),
      String(flawless.filter(({ others }) => others.length === 0).length),
    ]),
  )
  return `${caption}\n\n${table}`
}

/** Which kinds of mistakes each tool finds. */
function drawCategories(letters: readonly KnownLetter[], rows: readonly Row[]): string {
  const all = letters.flatMap(({ mistakes }) => mistakes)
  const categories = [...new Set(all.map(({ category }) => category))].sort()
  const count = (mistakes: readonly Mistake[], category: string) =>
    mistakes.filter((mistake) => mistake.category === category).length
  const header = ['mistake', 'listed', ...rows.map(({ peer }) => peer.name)]
  const lines = categories.map((category) => [
    category,
    String(count(all, category)),
    ...rows.map(({ planted }) => {
      const found = planted.flatMap((matches) => matches.found)
      return String(count(found, category) || '')
    }),
  ])
  return drawTable(header, lines)
}

/** Each mistake that a tool misses, and each other report. */
function drawDetails({ peer, planted, flawless }: Row): string {
  const all = [...planted, ...flawless]
  const missed = all.flatMap(({ file, missed }) => missed.map((mistake) => ({ file, ...mistake })))
  const others = all.flatMap((matches) => matches.others)
  return [
    `${peer.name}:`,
    ...missed.map(({ file, line, category, words }) => `  missed: ${file}:${line}, ${category}: ${words}`),
    ...others.map(({ file, start, rule, message }) => `  other: ${file} at ${start}, ${rule}: ${message}`),
  ].join('\n')
}
