import { nearestName } from '../../../lexicon/index.ts'
import { Failure } from '../../failure.ts'
import type { Surroundings } from '../../surroundings.ts'
import { SHELLS, type Shell } from '../command-arguments.ts'
import { type Choice, type CommandDescription, describeCommand } from '../describe-command-line.ts'
import { buildProgram } from '../parse-arguments.ts'
import { writeBash } from './write-bash.ts'
import { writeFish } from './write-fish.ts'
import { writePowershell } from './write-powershell.ts'
import { writeZsh } from './write-zsh.ts'

/** All that can stand on a command line. */
export interface CommandLine {
  readonly root: CommandDescription
  readonly rules: readonly Choice[]
}

const WRITERS: Readonly<Record<Shell, (commandLine: CommandLine) => string>> = {
  bash: writeBash,
  zsh: writeZsh,
  fish: writeFish,
  powershell: writePowershell,
}

/**
 * What completes command lines of letterlint in a shell.
 *
 * @throws Failure when the shell is none that completions are written for.
 */
export async function writeCompletions(
  shell: string,
  { loadRules }: Pick<Surroundings, 'loadRules'>,
): Promise<string> {
  if (!isShell(shell)) throw unknownShell(shell)
  const rules = (await loadRules()).map(({ id, summary }) => ({ name: id, description: summary }))
  return WRITERS[shell]({ root: describeCommand(buildProgram(() => {})), rules })
}

function isShell(name: string): name is Shell {
  return (SHELLS as readonly string[]).includes(name)
}

function unknownShell(name: string): Failure {
  const near = nearestName(name, SHELLS)
  const help = near
    ? `a shell with a similar name exists: \`${near}\``
    : `the shells are ${SHELLS.join(', ')}`
  return new Failure(`there are no completions for the shell \`${name}\``, { help })
}
