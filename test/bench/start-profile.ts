import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ENVIRONMENT, LETTERLINT } from './measure.ts'

const letter =
  process.argv[2] ?? fileURLToPath(new URL('../../fixtures/letters/application.txt', import.meta.url))

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
  console.log('Where the milliseconds go (sampled once, so with noise):\n')
  const ranked = [...costs].sort(([, a], [, b]) => b - a).slice(0, 12)
  for (const [place, cost] of ranked) console.log(`${cost.toFixed(1).padStart(8)} ms  ${place}`)
}

function describePlace({ functionName, url }: { functionName: string; url: string }): string {
  if (url === '') return functionName
  if (url.startsWith('node:')) return 'Node itself'
  return url.replace(/^.*\/dist\//, 'dist/')
}

printProfile()
