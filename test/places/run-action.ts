import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { createFolder } from '../cli/folder.ts'
import { ROOT } from '../support/readme.ts'
import { LETTERLINT, runCommand } from '../support/run-letterlint.ts'

/** A step of a composite action. */
export interface Step {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly 'working-directory'?: string
  readonly env?: Readonly<Record<string, string>>
}

/** What a metadata file of an action holds. */
export interface Action {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, { description: string; default: string }>>
  readonly outputs: Readonly<Record<string, { description: string; value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

/** The action of this repository. */
export const ACTION: Action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))

/** What came of the action in a job. */
export interface ActionRun {
  /** That of the step which failed, or else 0. */
  readonly code: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** What is left behind in the folder for what is needed for the job only. */
  readonly left: readonly string[]
  /** What `npx` was called with, a list for each call. */
  readonly npxCalls: readonly (readonly string[])[]
}

/** Stands for npx, which would ask the registry: notes what it is called with, and runs letterlint as it is built. */
const NPX = `#!/usr/bin/env node
const { appendFileSync } = require('node:fs')
const { spawnSync } = require('node:child_process')
const args = process.argv.slice(2)
appendFileSync(process.env.NPX_CALLS, JSON.stringify(args) + '\\n')
if (process.env.NPX_FAILS) process.exit(1)
process.exit(spawnSync(process.execPath, [${JSON.stringify(LETTERLINT)}, ...args.slice(2)], { stdio: 'inherit' }).status)
`

/** Runs the steps of the action that are commands, as a runner would: in bash, with inputs as they are given. */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  { workspace, env = {} }: { workspace: string; env?: Readonly<Record<string, string>> },
): Promise<ActionRun> {
  const runner = createFolder({ 'bin/npx': NPX, 'temp/kept': '', output: '', summary: '', calls: '' })
  chmodSync(join(runner, 'bin/npx'), 0o755)
  const files = {
    output: join(runner, 'output'),
    summary: join(runner, 'summary'),
    calls: join(runner, 'calls'),
  }
  let outcome = { code: 0 as number | null, stdout: '', stderr: '' }
  for (const [index, step] of ACTION.runs.steps.entries()) {
    if (step.run === undefined) continue
    const script = join(runner, `step-${index}.sh`)
    writeFileSync(script, step.run)
    const cwd = join(workspace, fillIn(step['working-directory'] ?? '.', inputs))
    mkdirSync(cwd, { recursive: true })
    outcome = await runCommand('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd,
      env: {
        PATH: [join(runner, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        RUNNER_TEMP: join(runner, 'temp'),
        NPX_CALLS: files.calls,
        ...env,
        ...Object.fromEntries(
          Object.entries(step.env ?? {}).map(([name, value]) => [name, fillIn(value, inputs)]),
        ),
      },
    })
    if (outcome.code !== 0) break
  }
  return {
    code: outcome.code,
    log: outcome.stdout + outcome.stderr,
    outputs: Object.fromEntries(linesOf(files.output).map((line) => line.split(/=(.*)/s).slice(0, 2))),
    summary: readFileSync(files.summary, 'utf8'),
    left: readdirSync(join(runner, 'temp')),
    npxCalls: linesOf(files.calls).map((line) => JSON.parse(line)),
  }
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

/** Expressions of inputs, which are all that stand outside of `run`. */
function fillIn(text: string, inputs: Readonly<Record<string, string>>): string {
  return text.replace(
    /\$\{\{ inputs\.([\w-]+) \}\}/g,
    (_, name: string) => inputs[name] ?? ACTION.inputs[name]?.default ?? '',
  )
}
