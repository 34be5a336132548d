import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawMemory, drawRatio, drawTable, drawTime } from '../draw-table.ts'
import { canMeasurePeak, measurePeak, nodeCommand, quantile, runForOutput, runOnce } from '../measure.ts'
import { findInstalled } from './find-installed.ts'
import { PEERS, type Peer, PROBE } from './peers.ts'

/** What all tools are given. */
export interface Task {
  readonly name: string
  readonly letters: readonly { readonly name: string; readonly text: string }[]
  /** How often the quick ones are run. */
  readonly rounds: number
  /** Whether the start of bare Node is worth a row and a column. */
  readonly isBesideNode: boolean
}

/** What takes longer is run once. */
const SLOW_MILLISECONDS = 20_000

/** What takes longer is ended. */
const LIMIT_MILLISECONDS = 120_000

interface Runner {
  readonly name: string
  readonly version: string
  readonly command: ReturnType<Peer['command']>
  readonly times: number[]
  peakBytes?: number | undefined
}

/** Runs all installed tools on the same letters, in turn, and draws a table of their times and memory. */
export async function compareTimes(task: Task): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'letterlint-peers-'))
  try {
    const runners = findRunners(task, folder)
    for (const runner of runners) {
      console.error(`${task.name}: ${runner.name}`)
      await warmUp(runner)
    }
    for (let round = 0; round < task.rounds; round++) {
      for (const { command, times } of runners) {
        if (!times.some((time) => time > SLOW_MILLISECONDS)) {
          times.push(await runOnce(command, LIMIT_MILLISECONDS))
        }
      }
    }
    return drawRunners(runners, task)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes the letters into a folder, and gives how each tool is run on them; bare Node first. */
function findRunners(task: Task, folder: string): Runner[] {
  const letters = join(folder, 'letters')
  mkdirSync(letters)
  for (const { name, text } of task.letters) writeFileSync(join(letters, name), text)
  writeFileSync(join(folder, 'probe.txt'), PROBE)
  const names = task.letters.map(({ name }) => name)
  const runners = findInstalled(PEERS.filter(({ tables }) => tables.includes('times')))
    .installed.filter(({ peer }) => doesWork(peer, folder))
    .map(({ peer, version }): Runner => {
      return { name: peer.name, version, command: peer.command(names, letters, 'times'), times: [] }
    })
  const bare: Runner = {
    name: 'node -e 0',
    version: process.version.slice(1),
    command: nodeCommand(['-e', '0']),
    times: [],
  }
  return task.isBesideNode ? [bare, ...runners] : runners
}

/** A tool that cannot start is quick; it is not to win by that. */
function doesWork(peer: Peer, folder: string): boolean {
  const { stdout, stderr } = runForOutput(peer.command(['probe.txt'], folder, 'times'))
  const works = peer.proof.test(stdout + stderr)
  if (!works) console.error(`${peer.name} does not work here, so is not compared:\n${stderr.slice(0, 500)}`)
  return works
}

/** The first run of each fills the caches of the system, and tells the memory. A slow one is the only one. */
async function warmUp(runner: Runner): Promise<void> {
  if (!canMeasurePeak()) {
    const milliseconds = await runOnce(runner.command, LIMIT_MILLISECONDS)
    if (milliseconds > SLOW_MILLISECONDS) runner.times.push(milliseconds)
    return
  }
  const { milliseconds, peakBytes } = await measurePeak(runner.command, LIMIT_MILLISECONDS)
  if (milliseconds > SLOW_MILLISECONDS) runner.times.push(milliseconds)
  runner.peakBytes = peakBytes
}

function drawRunners(runners: readonly Runner[], { isBesideNode }: Task): string {
  const medianOf = (name: string) =>
    quantile(runners.find((runner) => runner.name === name)?.times ?? [], 0.5)
  const bare = medianOf('node -e 0')
  const own = medianOf('letterlint')
  const rows = runners.map(({ name, version, times, peakBytes }) => {
    const median = quantile(times, 0.5)
    const besideNode = isBesideNode ? [drawRatio(median / bare)] : []
    return [
      name,
      version,
      Number.isFinite(median) ? drawTime(median) : `> ${drawTime(LIMIT_MILLISECONDS)}`,
      drawSpread(times),
      ...besideNode,
      Number.isFinite(median) ? drawRatio(median / own) : `> ${drawRatio(LIMIT_MILLISECONDS / own)}`,
      drawMemory(peakBytes),
    ]
  })
  const besideNode = isBesideNode ? ['÷ `node -e 0`'] : []
  return drawTable(
    ['tool', 'version', 'median', 'spread', ...besideNode, '÷ letterlint', 'peak memory'],
    rows,
  )
}

/** The middle four fifths of many times, the shortest and the longest of few. */
function drawSpread(times: readonly number[]): string {
  if (times.length < 2) return 'one run'
  const share = times.length >= 10 ? 0.1 : 0
  return `${drawTime(quantile(times, share))} … ${drawTime(quantile(times, 1 - share))}`
}
