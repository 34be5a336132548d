import { plainSettings, type ReporterSettings } from '../report/index.ts'
import type { CheckOptions } from './arguments/parse-arguments.ts'
import { chooseStyle } from './color-style.ts'
import type { Surroundings } from './surroundings.ts'
import { decideWidth } from './terminal.ts'

type Wishes = Partial<
  Pick<CheckOptions, 'color' | 'width' | 'ascii' | 'quiet' | 'includeSource' | 'showSuppressed'>
>

/** A file, which has no columns and no colour of its own. */
const FILE = { isTTY: false }

/** How what goes to a stream or a file is to look. */
export async function settingsFor(
  { color = 'auto', width, ascii, quiet, includeSource, showSuppressed }: Wishes,
  surroundings: Surroundings,
  to: 'stdout' | 'stderr' | 'file',
): Promise<ReporterSettings> {
  const stream = to === 'file' ? FILE : surroundings[to]
  const environment = to === 'file' ? {} : surroundings.environment
  return {
    ...plainSettings,
    width: decideWidth(width, environment, stream),
    style: await chooseStyle(color, environment, stream),
    ascii: ascii === true,
    quiet: quiet === true,
    isTerminal: stream.isTTY === true,
    includesSource: includeSource === true,
    showsSilenced: showSuppressed === true,
  }
}
