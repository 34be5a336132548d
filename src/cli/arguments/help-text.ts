import { parseArguments } from './parse-arguments.ts'

/** What `--help` prints. The build puts the text itself in place of this, so that nobody who asks waits for it to be written. */
export const helpText: string = writeHelp()

function writeHelp(): string {
  const invocation = parseArguments(['--help'], '')
  if (invocation.command !== 'answered') throw new Error('`--help` is no question')
  return invocation.text
}
