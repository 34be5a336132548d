import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ENVIRONMENT, LETTERLINT, nodeCommand, quantile, runOnce } from './measure.ts'

/** How often each command is run, in turn with the others, so that a busy machine is unfair to none. */
const ROUNDS = 20

const letter =
  process.argv[2] ?? fileURLToPath(new URL('../../fixtures/letters/application.txt', import.meta.url))

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'letterlint --version': [LETTERLINT, '--version'],
  'letterlint --help': [LETTERLINT, '--help'],
  'letterlint letter.txt': [LETTERLINT, letter],
  'letterlint letter.txt --skip spelling': [LETTERLINT, letter, '--skip', 'spelling'],
}

/** Prints the cold start of each command as a ratio to bare Node, measured side by side. */
async function printColdStarts(): Promise<void> {
  const times = new Map(Object.keys(COMMANDS).map((name) => [name, [] as number[]]))
  for (const args of Object.values(COMMANDS)) await runOnce(nodeCommand(args))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(COMMANDS)) {
      times.get(name)?.push(await runOnce(nodeCommand(args)))
    }
  }
  const bare = quantile(times.get('node -e 0') as number[], 0.5)
  console.log(`Wall time on ${letter.split('/').at(-1)}, median of ${ROUNDS} (first and last tenth):\n`)
  for (const [name, own] of times) {
    const [low, median, high] = [0.1, 0.5, 0.9].map((share) => quantile(own, share)) as [
      number,
      number,
      number,
    ]
    const ratio = (median / bare).toFixed(2).padStart(6)
    console.log(
      `${name.padEnd(40)}${median.toFixed(1).padStart(7)} ms${ratio} ×  (${low.toFixed(1)} … ${high.toFixed(1)})`,
    )
  }
}

/** Prints in which files a start spends its time, from V8's own profile. */
function printProfile(): void {
  const folder = mkdtempSync(join(tmpdir(), 'letterlint-profile-'))
  const options = [
    '--cpu-prof',
    '--cpu-prof-interval',
    '100',
    '--cpu-prof-dir',
    folder,
    '--cpu-prof-name',
    'start',
  ]
  spawnSync(process.execPath, [...options, LETTERLINT, letter], { env: ENVIRONMENT })
  const profile = JSON.parse(readFileSync(join(folder, 'start'), 'utf8')) as {
    nodes: { id: number; callFrame: { functionName: string; url: string } }[]
    samples: number[]
    timeDeltas: number[]
  }
  rmSync(folder, { recursive: true })
  const placeById = new Map(profile.nodes.map(({ id, callFrame }) => [id, describePlace(callFrame)]))
  const costs = new Map<string, number>()
  profile.samples.forEach((id, index) => {
    const place = placeById.get(id) as string
    costs.set(place, (costs.get(place) ?? 0) + (profile.timeDeltas[index] as number) / 1000)
  })
  console.log('\nWhere the milliseconds go (sampled once, so with noise):\n')
  const ranked = [...costs].sort(([, a], [, b]) => b - a).slice(0, 12)
  for (const [place, cost] of ranked) console.log(`${cost.toFixed(1).padStart(8)} ms  ${place}`)
}

function describePlace({ functionName, url }: { functionName: string; url: string }): string {
  if (url === '') return functionName
  if (url.startsWith('node:')) return 'Node itself'
  return url.replace(/^.*\/dist\//, 'dist/')
}

await printColdStarts()
printProfile()
