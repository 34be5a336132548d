// Reads what the scorer of the real letter prints, and fails where a rule that exists falls short: a finding
// it must make is missed, or one is made where the letter is right. Rules to come are not held to it.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const text = readFileSync(0, 'utf8')
const rules = JSON.parse(
  execFileSync(process.execPath, ['dist/bin/letterlint.cjs', 'rules', '--format', 'json']),
)
const known = new Set(rules.map(({ id }) => id))
const missed = text.split('\n').filter((line) => known.has(/^missed must: \S+ (\S+)/.exec(line)?.[1]))
const isSound = / 0 silent spans broken; 0 stray/.test(text)

console.log(
  text
    .split('\n')
    .filter((line) => !/^missed (?:should|may)/.test(line))
    .join('\n'),
)
if (missed.length > 0 || !isSound) {
  console.error(
    `The real letter: ${missed.length} findings of existing rules missed${isSound ? '' : ', or silence broken'}.`,
  )
  process.exitCode = 1
}
