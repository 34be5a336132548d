import { plainSettings, type ReporterSettings } from '../report/index.ts'
import type { CheckOptions } from './arguments/parse-arguments.ts'
import { chooseStyle } from './color-style.ts'
import type { Surroundings } from './surroundings.ts'
import { decideWidth } from './terminal.ts'

type Wishes = Partial<Pick<CheckOptions, 'color' | 'width' | 'ascii' | 'quiet'>>

/** How what goes to a stream is to look. */
export async function settingsFor(
  { color = 'auto', width, ascii, quiet }: Wishes,
  surroundings: Surroundings,
  to: 'stdout' | 'stderr',
): Promise<ReporterSettings> {
  const stream = surroundings[to]
  const { environment } = surroundings
  return {
    ...plainSettings,
    width: decideWidth(width, environment, stream),
    style: await chooseStyle(color, environment, stream),
    ascii: ascii === true,
    quiet: quiet === true,
    isTerminal: stream.isTTY === true,
  }
}
