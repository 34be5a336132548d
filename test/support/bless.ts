import { writeFileSync } from 'node:fs'
import { listFixtures, parseIntent, readExpected, runFixture } from './fixture.ts'

/**
 * Writes the recordings of fixtures, below the line of their `.expected` files.
 *
 * It never writes what a person wants, above the line, and records nothing while that is not met.
 */
async function blessFixtures(filter: string): Promise<void> {
  if (process.env.CI) throw new Error('recordings are not written under CI')
  let written = 0
  for (const fixture of listFixtures().filter(({ name }) => name.includes(filter))) {
    const expected = readExpected(fixture)
    if (!expected || !/^expect /m.test(expected.intent)) {
      refuse(
        `${fixture.name}: say first what should be found, in its .expected: \`expect nothing\`, or lines`,
      )
      continue
    }
    const run = await runFixture(fixture, expected.intent)
    const { missing, surplus } = compare(parseIntent(expected.intent), run.findings)
    if (missing.length + surplus.length > 0) {
      refuse(
        [
          fixture.name,
          ...missing.map((line) => `  not found: ${line}`),
          ...surplus.map((line) => `  found as well: ${line}`),
        ].join('\n'),
      )
      continue
    }
    if (run.recording === expected.recording) continue
    printChange(fixture.name, expected.recording, run.recording)
    writeFileSync(fixture.expectedFile, `${expected.intent}---\n${run.recording}`)
    written++
  }
  console.log(`${written} recordings written.`)
}

function refuse(reason: string): void {
  console.error(reason)
  process.exitCode = 1
}

function compare(wanted: readonly string[], found: readonly string[]) {
  const rest = [...found]
  const missing = wanted.filter((line) => {
    const index = rest.indexOf(line)
    if (index >= 0) rest.splice(index, 1)
    return index < 0
  })
  return { missing, surplus: rest }
}

/** Prints what differs, without the lines at both ends that are the same. */
function printChange(name: string, before: string, after: string): void {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  let head = 0
  while (head < Math.min(old.length, fresh.length) && old[head] === fresh[head]) head++
  let tail = 0
  while (tail < Math.min(old.length, fresh.length) - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++
  const shown = [
    ...old.slice(head, old.length - tail).map((line) => `- ${line}`),
    ...fresh.slice(head, fresh.length - tail).map((line) => `+ ${line}`),
  ]
  console.log([name, ...shown, ''].join('\n'))
}

await blessFixtures(process.argv[2] ?? '')
