import type { Surroundings } from '../surroundings.ts'

/**
 * What completes command lines of letterlint in a shell.
 *
 * @throws Failure when the shell is none that completions are written for.
 */
export async function writeCompletions(_shell: string, _surroundings: Surroundings): Promise<string> {
  return ''
}
