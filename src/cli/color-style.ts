import { plainStyle, type Style } from '../report/index.ts'
import type { Surroundings } from './surroundings.ts'
import type { When } from './terminal.ts'
import { decideColor, type Stream } from './terminal.ts'

/** The style of what goes to a stream. Only the 16 colours, so that every terminal's palette holds. */
export async function chooseStyle(
  color: When | boolean,
  environment: Surroundings['environment'],
  stream: Stream,
  platform: Surroundings['platform'],
): Promise<Style> {
  const when = typeof color === 'boolean' ? (color ? 'auto' : 'never') : color
  if (!decideColor(when, environment, stream)) return plainStyle
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  // The blue of Windows consoles is too dark to be read on black.
  const blue = platform === 'win32' ? chalk.cyanBright : chalk.blue
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan.bold,
    note: chalk.cyan,
    help: chalk.cyan.bold,
    secondary: blue,
    gutter: blue,
    emphasis: chalk.bold,
    dim: chalk.dim,
    removed: chalk.red,
    added: chalk.green,
  }
}
