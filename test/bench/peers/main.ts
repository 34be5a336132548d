import { readFileSync } from 'node:fs'
import { argv, exit } from 'node:process'
import { describeMachine } from '../describe-machine.ts'
import { generateLetters, generateLongLetter } from '../generate-letters.ts'
import { compareFindings } from './compare-findings.ts'
import { compareTimes, type Task } from './compare-times.ts'
import { findInstalled } from './find-installed.ts'
import { copyScripts } from './folder.ts'
import { PEERS } from './peers.ts'

/** The tasks by what they are called on the command line. */
const TASKS: Readonly<Record<string, () => Task>> = {
  one: () => ({
    name: 'One letter, from a cold start',
    letters: [{ name: 'application.txt', text: readFixture('application.txt') }],
    rounds: 20,
    isBesideNode: true,
  }),
  many: () => ({
    name: '1,000 letters of about 420 words',
    letters: generateLetters(1000),
    rounds: 3,
    isBesideNode: false,
  }),
  long: () => ({
    name: 'One letter of 1 MB',
    letters: [generateLongLetter(1_000_000)],
    rounds: 3,
    isBesideNode: false,
  }),
}

const HOW_MEASURED = `Wall time of the whole process, all tools in turn in each round. The spread is from the first to the last \
tenth of ten runs and more, else from the shortest to the longest; what takes more than 20 s is run once, and \
ended after 120 s. Memory is the most that one process of the tool held at a time, in a run of its own. Each tool is run as it \
comes; all that check spelling also suggest, unless their row says otherwise, but retext for the first 30 words of \
a letter only.`

function readFixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/letters/${name}`, import.meta.url), 'utf8')
}

async function printTimes(names: readonly string[]): Promise<void> {
  console.log(`${describeMachine()}.\n\n${HOW_MEASURED}`)
  for (const name of names) {
    const task = TASKS[name]?.()
    if (task === undefined)
      throw new Error(`no such task: ${name}; there are ${Object.keys(TASKS).join(', ')}`)
    console.log(`\n### ${task.name}\n\n${await compareTimes(task)}`)
  }
}

async function main(args: readonly string[]): Promise<void> {
  copyScripts()
  const names = args.filter((argument) => !argument.startsWith('--'))
  if (args.includes('--findings'))
    console.log(`${describeMachine()}.\n\n${compareFindings(args.includes('--list'))}`)
  else await printTimes(names.length > 0 ? names : Object.keys(TASKS))
  const { missing } = findInstalled(PEERS)
  if (missing !== '') console.log(`\n${missing}`)
}

await main(argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  exit(1)
})
