import type { CodeAction, CodeActionParams, Diagnostic as LspDiagnostic } from 'vscode-languageserver'
import { CodeActionKind } from 'vscode-languageserver'
import { overlaps, type Span } from '../../source/index.ts'
import type { Client } from './client.ts'
import { asksFor, asksForFixAll, type OfferedFinding, offerFixAll, offerFixes } from './code-actions.ts'
import type { LintedDocument } from './letter-linter.ts'
import type { OpenLetters } from './open-letters.ts'
import { offerSilencing, offerWords } from './silence-actions.ts'
import { type DiagnosticData, toDiagnostics } from './to-diagnostics.ts'

/** What is asked about: a stretch of a document, and the client. */
export interface ActionRequest {
  readonly context: CodeActionParams['context']
  readonly span: Span
  readonly client: Client
  readonly letters: OpenLetters
}

/** With more findings in a selection nobody reads through ways to silence each. */
const MOST_SILENCED = 5

/** All that can be done about what is found in a stretch of a document, fixes first. */
export async function offerActions(
  document: LintedDocument,
  { context, span, client, letters }: ActionRequest,
): Promise<CodeAction[]> {
  const actions: CodeAction[] = []
  if (asksFor(CodeActionKind.QuickFix, context)) {
    const findings = listFindings(document, span, context.diagnostics, client, letters)
    for (const finding of findings) actions.push(...offerFixes(finding, document, client))
    for (const finding of findings) actions.push(...offerWords(finding, document))
    for (const finding of findings.slice(0, MOST_SILENCED)) {
      actions.push(...(await offerSilencing(finding, document, client)))
    }
  }
  if (asksForFixAll(context)) actions.push(...offerFixAll(await letters.fix(document), document, client))
  return actions
}

/** The findings in a stretch, and those that the client names, as it may for a whole line. */
function listFindings(
  document: LintedDocument,
  span: Span,
  named: readonly LspDiagnostic[],
  client: Client,
  letters: OpenLetters,
): OfferedFinding[] {
  const fingerprints = new Set(named.map(({ data }) => (data as Partial<DiagnosticData>)?.fingerprint))
  const shown = toDiagnostics(document, client, (source) => letters.findUri(source))
  const diagnostics = document.letter?.linted.diagnostics ?? []
  return diagnostics.flatMap((diagnostic, index) => {
    const isMeant = touches(diagnostic.span, span) || fingerprints.has(diagnostic.fingerprint)
    return isMeant ? [{ diagnostic, shown: shown[index] as LspDiagnostic }] : []
  })
}

/** A cursor behind the last character of a word is at the word. */
export function touches(found: Span, asked: Span): boolean {
  return overlaps(found, asked) || (asked.start === asked.end && found.end === asked.start)
}
