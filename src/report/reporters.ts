import type { Reporter } from './report.ts'

/** A format of reports, its code loaded only when it is asked for. */
export interface ReporterEntry {
  /** One line for `--help`; lower case, no full stop. */
  readonly description: string
  /** Whether its output tells the notices of the run too; if not, they are to be told elsewhere. */
  readonly tellsNotices: boolean
  /** Whether people read it, who see what is told elsewhere too; by default programs do. */
  readonly isForPeople?: boolean
  load(): Promise<Reporter>
}

/** Every format by its name. */
export const REPORTERS = {
  pretty: {
    description: 'the words of the letter with what is wrong under them',
    tellsNotices: true,
    isForPeople: true,
    load: async () => (await import('./pretty.ts')).renderPretty,
  },
  plain: {
    description: 'sentences without any drawing, for screen readers',
    tellsNotices: true,
    isForPeople: true,
    load: async () => (await import('./plain.ts')).renderPlain,
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
  jsonl: {
    description: 'one JSON document for each problem on a line of its own',
    tellsNotices: true,
    load: async () => (await import('./jsonl.ts')).renderJsonLines,
  },
  sarif: {
    description: 'SARIF 2.1.0, for code scanning',
    tellsNotices: true,
    load: async () => (await import('./sarif.ts')).renderSarif,
  },
  github: {
    description: 'annotations of a GitHub workflow',
    tellsNotices: true,
    load: async () => (await import('./github.ts')).renderGithub,
  },
  gitlab: {
    description: 'a report of GitLab Code Quality',
    tellsNotices: false,
    load: async () => (await import('./gitlab.ts')).renderGitlab,
  },
  rdjson: {
    description: 'one document for reviewdog',
    tellsNotices: false,
    load: async () => (await import('./rdjson.ts')).renderRdjson,
  },
  rdjsonl: {
    description: 'one line for each problem, for reviewdog',
    tellsNotices: false,
    load: async () => (await import('./rdjson.ts')).renderRdjsonLines,
  },
  checkstyle: {
    description: 'XML as of Checkstyle, which many programs read',
    tellsNotices: false,
    load: async () => (await import('./checkstyle.ts')).renderCheckstyle,
  },
  junit: {
    description: 'XML as of JUnit, a suite for each letter',
    tellsNotices: true,
    load: async () => (await import('./junit.ts')).renderJunit,
  },
  tap: {
    description: 'TAP 14: a test point for each letter',
    tellsNotices: true,
    load: async () => (await import('./tap.ts')).renderTap,
  },
  markdown: {
    description: 'tables for comments and summaries',
    tellsNotices: true,
    load: async () => (await import('./markdown.ts')).renderMarkdown,
  },
  agent: {
    description: 'one line for each problem with what to do, for language models',
    tellsNotices: true,
    load: async () => (await import('./agent.ts')).renderAgent,
  },
  html: {
    description: 'a page to read in a browser or to print, with notes beside the letters',
    tellsNotices: true,
    load: async () => (await import('./html.ts')).createHtmlReporter(),
  },
} as const satisfies Record<string, ReporterEntry>

/** Loads what counts findings by rule, in place of a report. */
export async function loadStatistics(): Promise<
  Pick<typeof import('./statistics.ts'), 'renderStatistics' | 'renderJsonStatistics'>
> {
  return import('./statistics.ts')
}

/** The name of a format. */
export type ReporterName = keyof typeof REPORTERS

/** A format by its name. */
export function findReporter(name: ReporterName): ReporterEntry {
  return REPORTERS[name]
}
