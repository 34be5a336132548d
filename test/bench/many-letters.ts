import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateLetters } from './generate-letters.ts'
import { ENVIRONMENT, LETTERLINT, measurePeak, nodeCommand } from './measure.ts'

const COUNTS = [1000, 5000, 20_000]
const THREADS = [1, 2]

/** Of each so many runs the fastest counts: what else the machine does only ever adds. */
const RUNS = 3

/** Prints how long many letters take, and how much memory; and the power of their number with which both grow. */
async function benchManyLetters(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'letterlint-many-'))
  try {
    execFileSync(process.execPath, [LETTERLINT, '--version'], { env: ENVIRONMENT })
    for (const count of COUNTS) writeLetters(join(folder, String(count)), count)
    console.log('threads   letters        s   letters/s   peak MB')
    for (const threads of THREADS) {
      const measured = []
      for (const count of COUNTS) {
        const args = [LETTERLINT, '.', '--format', 'json', '--no-config', '--threads', String(threads)]
        const one = await measureBest(nodeCommand(args, join(folder, String(count))))
        measured.push({ count, ...one })
        const cells = [
          threads,
          count,
          one.seconds.toFixed(2),
          Math.round(count / one.seconds),
          Math.round(one.megabytes),
        ]
        console.log([7, 9, 8, 11, 9].map((width, index) => String(cells[index]).padStart(width)).join(' '))
      }
      const [first, last] = [measured[0], measured.at(-1)]
      if (!first || !last) continue
      const power = (from: number, to: number) =>
        (Math.log(to / from) / Math.log(last.count / first.count)).toFixed(2)
      const time = power(first.seconds, last.seconds)
      console.log(
        `        time grows with the power ${time}, memory with ${power(first.megabytes, last.megabytes)}`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeLetters(folder: string, count: number): void {
  mkdirSync(folder)
  for (const { name, text } of generateLetters(count)) writeFileSync(join(folder, name), text)
}

async function measureBest(
  command: Parameters<typeof measurePeak>[0],
): Promise<{ seconds: number; megabytes: number }> {
  const runs = []
  for (let run = 0; run < RUNS; run++) runs.push(await measurePeak(command))
  return {
    seconds: Math.min(...runs.map(({ milliseconds }) => milliseconds)) / 1000,
    megabytes: Math.max(...runs.map(({ peakBytes }) => peakBytes ?? Number.NaN)) / 1e6,
  }
}

await benchManyLetters()
