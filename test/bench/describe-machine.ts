import { execFileSync } from 'node:child_process'
import { cpus, platform, release, totalmem } from 'node:os'
import { version } from 'node:process'

/** Says what was measured with, on what, and when: the caption of a table. */
export function describeMachine(): string {
  const processors = cpus()
  const model = processors[0]?.model.trim() ?? 'unknown processor'
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  const date = new Date().toISOString().slice(0, 10)
  return `${date}, Node.js ${version.slice(1)}, ${platform()} ${release()}, ${processors.length} × ${model}, ${memory}, letterlint at commit ${findCommit()}`
}

function findCommit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}
