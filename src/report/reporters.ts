import type { Reporter } from './report.ts'

/** A format of reports, its code loaded only when it is asked for. */
export interface ReporterEntry {
  /** One line for `--help`; lower case, no full stop. */
  readonly description: string
  /** Whether its output tells the notices of the run too; if not, they are to be told elsewhere. */
  readonly tellsNotices: boolean
  load(): Promise<Reporter>
}

/** Every format by its name. */
export const REPORTERS = {
  pretty: {
    description: 'the words of the letter with what is wrong under them',
    tellsNotices: true,
    load: async () => (await import('./pretty.ts')).renderPretty,
  },
  short: {
    description: 'one line for each problem, for editors and grep',
    tellsNotices: false,
    load: async () => (await import('./short.ts')).renderShort,
  },
  json: {
    description: 'one JSON document with everything that is known',
    tellsNotices: true,
    load: async () => (await import('./json.ts')).renderJson,
  },
} as const satisfies Record<string, ReporterEntry>

/** The name of a format. */
export type ReporterName = keyof typeof REPORTERS
