import { RuleCrash } from '../lint/index.ts'
import { drawProse, marksFor, type ReporterSettings, renderDiagnostic } from '../report/index.ts'
import { Failure, LetterCrash } from './failure.ts'
import { homepage, version } from './version.ts'

/** How failures are to be shown. */
export interface FailureSettings {
  readonly settings: ReporterSettings
  /** Whether to show where in letterlint it happened. */
  readonly debug: boolean
}

/**
 * Why something could not be done, for standard error: the sentence, what explains it, what to do. Names of
 * files and words of flags are as hostile as letters, so what they hold is drawn, not sent to the terminal.
 */
export function describeFailure(error: unknown, { settings, debug }: FailureSettings): string {
  const draw = (text: string) => drawProse(text, marksFor(settings))
  const isNamed = error instanceof RuleCrash || error instanceof LetterCrash
  const cause = isNamed && error.cause instanceof Error ? error.cause : error
  const lines = debug && cause instanceof Error ? `${cause.stack}`.split('\n') : []
  const stack = lines.map((line) => `${draw(line)}\n`).join('')
  const { error: red, help } = settings.style
  if (error instanceof Failure) {
    const frames = error.frames.map((frame) => renderDiagnostic(frame.diagnostic, frame.source, settings))
    const advice = error.help && frames.length === 0 ? `${help('help')}: ${draw(error.help)}\n` : ''
    return `${red('error')}: ${draw(error.heading)}\n${frames.join('\n')}${advice}${stack}`
  }
  const reason = draw(error instanceof Error ? error.message : String(error))
  const what = isNamed ? reason : `letterlint failed: ${reason}`
  const where = debug ? '' : '; --debug shows where it happened'
  const bug = `This is a bug of letterlint ${version}, or of a plugin: please report it at ${homepage}/issues`
  return `${red('error')}: ${what}\n${bug}${where}.\n${stack}`
}
