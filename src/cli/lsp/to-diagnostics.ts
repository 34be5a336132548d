import {
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Diagnostic as LspDiagnostic,
  type Range,
} from 'vscode-languageserver'
import { type Diagnostic, keepMostSevere, type Severity } from '../../diagnostic/index.ts'
import type { Source, Span } from '../../source/index.ts'
import type { Client } from './client.ts'
import type { LintedDocument } from './letter-linter.ts'
import { createPositionFinder } from './position-encoding.ts'

/** What diagnostics are said to come from. */
export const SOURCE_NAME = 'letterlint'

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** What a diagnostic carries for whoever asks later what can be done about it. */
export interface DiagnosticData {
  readonly fingerprint: string
}

/** Finds the URI of a source that an editor has open. */
export type FindUri = (source: Source) => string | undefined

/** An editor is told no more of one letter: whoever has more to mend begins with these. */
const MOST_DIAGNOSTICS = 1000

/** What was found in a letter, as an editor is told it, in the order of the text; of very much the most severe. */
export function toDiagnostics(
  { uri, letter }: LintedDocument,
  client: Pick<Client, 'encoding' | 'showsRelated'>,
  findUri: FindUri,
): LspDiagnostic[] {
  const diagnostics = letter?.linted.diagnostics ?? []
  if (!letter || diagnostics.length === 0) return []
  const places = new Places(letter.source, uri, client, findUri)
  const kept = keepMostSevere(diagnostics, MOST_DIAGNOSTICS, ({ severity }) => severity)
  const more = diagnostics.length - kept.length
  const told = kept.map((diagnostic) => ({
    range: places.rangeOf(diagnostic.span),
    severity: SEVERITIES[diagnostic.severity],
    code: diagnostic.ruleId,
    ...(diagnostic.docsUrl === '' ? {} : { codeDescription: { href: diagnostic.docsUrl } }),
    source: SOURCE_NAME,
    message: writeMessage(diagnostic),
    ...(client.showsRelated ? places.relate(diagnostic) : {}),
    data: { fingerprint: diagnostic.fingerprint } satisfies DiagnosticData,
  }))
  return more > 0 ? [tellOfMore(more), ...told] : told
}

/** At the very beginning. */
function tellOfMore(count: number): LspDiagnostic {
  const start = { line: 0, character: 0 }
  const message = count === 1 ? 'one more problem is not shown' : `${count} more problems are not shown`
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: SOURCE_NAME,
    message,
  }
}

/** What is wrong, and what to do about it where no fix says that. */
function writeMessage({ message, helps, fixes }: Diagnostic): string {
  const offered = new Set(fixes.map((fix) => fix.message))
  return [message, ...helps.filter((help) => !offered.has(help)).map((help) => `help: ${help}`)].join('\n')
}

/** Gives the ranges of spans in a source. */
export function createRangeFinder(
  source: Source,
  { encoding }: Pick<Client, 'encoding'>,
): (span: Span) => Range {
  const positionOf = createPositionFinder(source, encoding)
  return ({ start, end }) => ({ start: positionOf(start), end: positionOf(end) })
}

/** Counts through each text once, however many places in it are asked for. */
class Places {
  readonly rangeOf: (span: Span) => Range
  readonly #uri: string
  readonly #client: Pick<Client, 'encoding'>
  readonly #findUri: FindUri
  readonly #others = new Map<Source, (span: Span) => Range>()

  constructor(source: Source, uri: string, client: Pick<Client, 'encoding'>, findUri: FindUri) {
    this.rangeOf = createRangeFinder(source, client)
    this.#uri = uri
    this.#client = client
    this.#findUri = findUri
  }

  /** The places that explain a finding, in its letter and in others. */
  relate({ labels, related }: Diagnostic): { relatedInformation?: DiagnosticRelatedInformation[] } {
    const here = labels.map(({ span, text }) => ({
      location: { uri: this.#uri, range: this.rangeOf(span) },
      message: text,
    }))
    const elsewhere = related.flatMap(({ source, span, text }) => {
      const uri = this.#findUri(source)
      if (uri === undefined) return []
      const rangeOf = this.#others.get(source) ?? createRangeFinder(source, this.#client)
      this.#others.set(source, rangeOf)
      return [{ location: { uri, range: rangeOf(span) }, message: text }]
    })
    const relatedInformation = [...here, ...elsewhere]
    return relatedInformation.length > 0 ? { relatedInformation } : {}
  }
}
