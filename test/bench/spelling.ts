import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { argv } from 'node:process'
import spelling from '../../rules/spelling/spelling.ts'
import { loadLexicon } from '../../src/cli/words/load-lexicon.ts'
import type { Diagnostic } from '../../src/diagnostic/index.ts'
import { parseLetter } from '../../src/letter/index.ts'
import { lintLetter, selectRules } from '../../src/lint/index.ts'
import { createSource, formatOf, slice } from '../../src/source/index.ts'
import { createRandom, mistype, SLIP_KINDS, type SlipKind } from './mistype.ts'

/** In which a single word is judged. */
const SENTENCE = ['I wrote about ', ' at some length.'] as const

/** Enough for percentages, few enough to wait for. */
const MOST_SLIPS_PER_KIND = 400

const rules = selectRules([spelling], 'cover-letter')

async function lint(text: string, format: 'text' | 'markdown' = 'text'): Promise<Diagnostic[]> {
  const letter = await parseLetter(createSource(text, { format }))
  const { diagnostics: found } = await lintLetter(letter, {
    rules,
    profile: 'cover-letter',
    today: '2026-01-01',
    lexicon: loadLexicon,
    docsUrl: () => '',
  })
  return [...found]
}

interface Judgement {
  readonly isFound: boolean
  /** What is offered, best first, in lower case. */
  readonly offered: readonly string[]
}

/** What the rule says of the word at an offset. */
async function judge(text: string, start: number, format?: 'text' | 'markdown'): Promise<Judgement> {
  const found = (await lint(text, format)).find(({ span }) => span.start <= start && start < span.end)
  const offered = (found?.fixes ?? []).map((fix) => fix.edits[0]?.newText.toLowerCase() ?? '')
  return { isFound: found !== undefined, offered }
}

class Tally {
  #all = 0
  #found = 0
  #first = 0
  #three = 0
  readonly missed: string[] = []

  add({ isFound, offered }: Judgement, wrong: string, right: string): void {
    const lower = right.toLowerCase()
    this.#all += 1
    if (isFound) this.#found += 1
    if (offered[0] === lower) this.#first += 1
    if (offered.includes(lower)) this.#three += 1
    if (offered[0] !== lower) this.missed.push(`${wrong}>${right}${isFound ? `: ${offered.join(' ')}` : ''}`)
  }

  toString(): string {
    const percent = (count: number) => `${((100 * count) / this.#all).toFixed(1).padStart(5)} %`
    const of = (count: number) => percent(count)
    return `${String(this.#all).padStart(6)}   found ${of(this.#found)}   first right ${of(this.#first)}   top three ${of(this.#three)}`
  }
}

/** A list of pairs: what was written, a tab, what was meant (several with commas: any of them is right). */
async function benchList(path: string, isVerbose: boolean): Promise<void> {
  const pairs = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
  const tally = new Tally()
  let refused = 0
  const lexicon = loadLexicon()
  let words = 0
  for (const pair of pairs) {
    const [wrong = '', rights = ''] = pair.trim().split('\t')
    const known = rights.split(/,\s*/)
    if (lexicon.has(wrong)) words += 1
    const judged = await judge(SENTENCE.join(wrong), SENTENCE[0].length)
    const right = known.find((word) => judged.offered[0] === word.toLowerCase()) ?? known[0] ?? ''
    tally.add(judged, wrong, right)
    const accepted = await judge(SENTENCE.join(right), SENTENCE[0].length)
    if (accepted.isFound) refused += 1
    if (accepted.isFound && isVerbose) console.log(`  refused: ${right}`)
  }
  console.log(`${path}\n  pairs ${tally}`)
  console.log(
    `  right words accepted ${(100 - (100 * refused) / pairs.length).toFixed(1)} %; ${words} wrong ones are words`,
  )
  if (isVerbose) console.log(tally.missed.map((line) => `  ${line}`).join('\n'))
}

function* walk(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) yield path
  else for (const name of readdirSync(path).sort()) yield* walk(join(path, name))
}

/** Clean letters: what is reported is wrong, and one slip put into them is to be found. */
async function benchFolder(folder: string, isVerbose: boolean): Promise<void> {
  const paths = [...walk(folder)].filter((path) => /^\.(?:txt|md|markdown)$/.test(extname(path)))
  const letters = paths.map((path) => ({ path, text: readFileSync(path, 'utf8'), format: formatOf(path) }))
  let words = 0
  let alarms = 0
  let silent = 0
  for (const { path, text, format } of letters) {
    words += text.split(/\s+/).length
    const found = await lint(text, format)
    alarms += found.length
    if (found.length === 0) silent += 1
    const source = createSource(text)
    if (isVerbose)
      for (const { span, fixes } of found)
        console.log(`  ${path}: ${slice(source, span)} > ${fixes[0]?.edits[0]?.newText}`)
  }
  const rate = ((10_000 * alarms) / words).toFixed(2)
  console.log(
    `${folder}\n  ${letters.length} letters, ${words} words: ${alarms} false alarms, ${rate} in 10,000 words; ${silent} letters silent`,
  )
  for (const kind of SLIP_KINDS) {
    const tally = await benchSlips(letters, kind)
    console.log(`  ${kind.padEnd(12)} ${tally}`)
    if (isVerbose)
      console.log(
        tally.missed
          .slice(0, 200)
          .map((line) => `    ${line}`)
          .join('\n'),
      )
  }
}

async function benchSlips(
  letters: readonly { text: string; format: 'text' | 'markdown' }[],
  kind: SlipKind,
): Promise<Tally> {
  const tally = new Tally()
  const random = createRandom(kind)
  const lexicon = loadLexicon()
  const perLetter = Math.ceil(MOST_SLIPS_PER_KIND / letters.length)
  for (const { text, format } of letters) {
    const places = [...text.matchAll(/(?<![\p{L}\p{N}@./:_'’-])[a-z]{4,}(?![\p{L}\p{N}@/:_'’-]|\.\w)/gu)]
    for (let done = 0, tries = 0; done < perLetter && tries < 10 * perLetter && places.length > 0; tries++) {
      const place = places[Math.floor(random() * places.length)]
      const [right = ''] = place ?? []
      const index = place?.index ?? 0
      const wrong = mistype(right, kind, random)
      if (!lexicon.has(right) || lexicon.has(wrong) || wrong === right) continue
      done += 1
      const typed = text.slice(0, index) + wrong + text.slice(index + right.length)
      tally.add(await judge(typed, index, format), wrong, right)
    }
  }
  return tally
}

async function printTimes(): Promise<void> {
  const lexicon = loadLexicon()
  const random = createRandom('times')
  const words = 'management experience university research applicant environment committee responsible'.split(
    ' ',
  )
  const slips = words.flatMap((word) => SLIP_KINDS.map((kind) => mistype(word, kind, random)))
  for (let round = 0; round < 4; round++) {
    const start = performance.now()
    for (const slip of slips) await lint(SENTENCE.join(slip))
    const withSlips = performance.now() - start
    const again = performance.now()
    for (const _ of slips) await lint(SENTENCE.join('letters'))
    const each = (withSlips - (performance.now() - again)) / slips.length
    if (round === 3)
      console.log(`a suggestion, warm: ${each.toFixed(3)} ms (${lexicon.near('experience', 1).length})`)
  }
}

const isVerbose = argv.includes('--list')
const paths = argv.slice(2).filter((argument) => argument !== '--list')
for (const path of paths.length > 0 ? paths : ['fixtures/letters']) {
  if (path.endsWith('.tsv')) await benchList(path, isVerbose)
  else await benchFolder(path, isVerbose)
}
await printTimes()
