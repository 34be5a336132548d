import { version } from '../version.ts'
import type { Invocation } from './parse-arguments.ts'

/** The answer to a flag that stands alone and asks what is known beforehand; undefined for any other command line. */
export async function answerFlag([flag, ...rest]: readonly string[]): Promise<Invocation | undefined> {
  if (rest.length > 0) return undefined
  if (flag === '--version' || flag === '-V') return { command: 'answered', text: `${version}\n` }
  if (flag !== '--help' && flag !== '-h') return undefined
  const { helpText } = await import('./help-text.ts')
  return { command: 'answered', text: helpText }
}
