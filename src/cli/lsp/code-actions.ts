import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic as LspDiagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { Diagnostic, Edit, Fix } from '../../diagnostic/index.ts'
import { asSentenceStart, drawProse, marksFor } from '../../report/index.ts'
import type { Client } from './client.ts'
import type { LintedDocument } from './letter-linter.ts'
import { createRangeFinder } from './to-diagnostics.ts'

/** All safe fixes of a letter at once. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.letterlint`

/** The kinds of actions that are offered. */
export const ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL]

/** A finding with what the editor knows it as. */
export interface OfferedFinding {
  readonly diagnostic: Diagnostic
  readonly shown: LspDiagnostic
}

/** Whether an action of a kind is asked for; kinds below one are of that kind. */
export function asksFor(kind: string, { only }: CodeActionParams['context']): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`))
}

/** Whether all fixes are asked for: by name, or by somebody who opens the menu, not by moving about. */
export function asksForFixAll(context: CodeActionParams['context']): boolean {
  if (!asksFor(FIX_ALL, context)) return false
  return context.only !== undefined || context.triggerKind !== CodeActionTriggerKind.Automatic
}

/** An edit of one document, for the version that was linted and no other. */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  { uri, version, letter }: LintedDocument,
  client: Client,
): WorkspaceEdit {
  const rangeOf = letter ? createRangeFinder(letter.source, client) : undefined
  const textEdits = rangeOf ? edits.map(({ span, newText }) => ({ range: rangeOf(span), newText })) : []
  if (!client.takesVersionedEdits) return { changes: { [uri]: textEdits } }
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
}

/** The actions that the fixes of a finding are: each one alone, the best safe one preferred. */
export function offerFixes(
  { diagnostic, shown }: OfferedFinding,
  document: LintedDocument,
  client: Client,
): CodeAction[] {
  const preferred = diagnostic.fixes.find(({ applicability }) => applicability === 'safe')
  return diagnostic.fixes.map((fix) => ({
    title: nameFix(fix),
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown],
    ...(fix === preferred ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(fix.edits, document, client),
  }))
}

const REMARKS: Readonly<Record<Fix['applicability'], string>> = {
  safe: '',
  unsafe: ' (unsafe)',
  suggestion: '',
  'has-placeholder': ' (with a blank to fill in)',
}

const MARKS = marksFor({ ascii: false })

/** On one line, whatever stands in the letter. */
function nameFix({ message, applicability }: Fix): string {
  return `${asSentenceStart(drawProse(message, MARKS))}${REMARKS[applicability]}`
}

/** The action that all safe fixes are; none where there is nothing to fix. */
export function offerFixAll(edits: readonly Edit[], document: LintedDocument, client: Client): CodeAction[] {
  if (edits.length === 0) return []
  const title = 'Fix what letterlint can fix safely'
  return [{ title, kind: FIX_ALL, edit: toWorkspaceEdit(edits, document, client) }]
}
