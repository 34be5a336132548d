import { plainSettings, plainStyle, type ReporterSettings } from '../report/index.ts'
import type { CheckOptions } from './arguments/check-options.ts'
import { chooseStyle } from './color-style.ts'
import type { Surroundings } from './surroundings.ts'
import { decideHyperlinks, decideWidth } from './terminal.ts'

type Wishes = Partial<
  Pick<
    CheckOptions,
    | 'color'
    | 'width'
    | 'ascii'
    | 'quiet'
    | 'includeSource'
    | 'showSuppressed'
    | 'hyperlinks'
    | 'context'
    | 'maxDiagnostics'
  >
>

/** A file, which has no columns and no colour of its own. */
const FILE = { isTTY: false }

/** How what goes to a stream or a file is to look. */
export async function settingsFor(
  wishes: Wishes,
  surroundings: Surroundings,
  to: 'stdout' | 'stderr' | 'file',
): Promise<ReporterSettings> {
  const stream = to === 'file' ? FILE : surroundings[to]
  const environment = to === 'file' ? {} : surroundings.environment
  const { color = 'auto', width, ascii, quiet, includeSource, showSuppressed, hyperlinks = 'auto' } = wishes
  const { context = plainSettings.contextLines, maxDiagnostics = plainSettings.maxDiagnostics } = wishes
  const style = await chooseStyle(color, environment, stream, surroundings.platform)
  return {
    ...plainSettings,
    width: decideWidth(width, environment, stream),
    style,
    ascii: ascii === true,
    quiet: quiet === true,
    isTerminal: stream.isTTY === true,
    includesSource: includeSource === true,
    showsSilenced: showSuppressed === true,
    hyperlinks: decideHyperlinks(hyperlinks, style !== plainStyle, environment, stream),
    contextLines: context,
    maxDiagnostics,
  }
}
