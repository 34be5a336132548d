import { type Command, InvalidArgumentError } from 'commander'

/** What flags say of configurations. */
export interface ConfigurationOptions {
  /** A path, or false for `--no-config`. */
  readonly config?: string | false
  /** `YYYY-MM-DD`. */
  readonly today?: string
}

/** Adds the flags about configurations. */
export function addConfigurationOptions(program: Command): Command {
  return program
    .optionsGroup('Configuration:')
    .option('-c, --config <file>', 'use this configuration')
    .option('--no-config', 'use no configuration, and no lists of words')
    .option('--today <date>', 'the day to lint for, as YYYY-MM-DD', parseDay)
}

function parseDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime())
  if (!isDay || day.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError(`\`${text}\` is not a day such as 2026-11-22`)
  }
  return text
}
