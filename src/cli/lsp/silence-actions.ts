import { type CodeAction, CodeActionKind } from 'vscode-languageserver'
import type { Diagnostic, Edit } from '../../diagnostic/index.ts'
import { applyEdits } from '../../fix/index.ts'
import type { Letter } from '../../letter/index.ts'
import { lineAt, lineSpan, type Source, slice } from '../../source/index.ts'
import type { LintedRunLetter } from '../check/lint-letters.ts'
import { prepareLetter } from '../check/prepare-letter.ts'
import type { Client } from './client.ts'
import { type OfferedFinding, toWorkspaceEdit } from './code-actions.ts'
import { type LintedDocument, lintText } from './letter-linter.ts'

/** What the server does for an editor when it is told to, by the names that both know it by. */
export const COMMANDS = {
  addWord: 'letterlint.addWord',
  suppress: 'letterlint.suppress',
} as const

/** The actions that accept the word of a finding. */
export function offerWords({ diagnostic, shown }: OfferedFinding, { uri }: LintedDocument): CodeAction[] {
  const { acceptableWord: word } = diagnostic
  if (word === undefined) return []
  return (['project', 'user'] as const).map((list) => {
    const title = `Add \`${word}\` to ${list === 'project' ? "the project's words" : 'your own words'}`
    const command = { title, command: COMMANDS.addWord, arguments: [uri, word, list] }
    return { title, kind: CodeActionKind.QuickFix, diagnostics: [shown], command }
  })
}

/** The actions that keep a finding from being shown again: a comment in a Markdown letter, or an entry elsewhere. */
export async function offerSilencing(
  finding: OfferedFinding,
  document: LintedDocument,
  client: Client,
): Promise<CodeAction[]> {
  const { ruleId, fingerprint } = finding.diagnostic
  const common = { kind: CodeActionKind.QuickFix, diagnostics: [finding.shown] }
  const comments = await listComments(finding.diagnostic, document)
  const actions: CodeAction[] = comments.map(({ where, edit }) => ({
    title: `Silence \`${ruleId}\` ${where} with a comment`,
    ...common,
    edit: toWorkspaceEdit([edit], document, client),
  }))
  if (!document.place.isInFile) return actions
  const title = `Ignore this \`${ruleId}\` from now on, in the suppressions file`
  const command = { title, command: COMMANDS.suppress, arguments: [document.uri, fingerprint] }
  return [...actions, { title, ...common, command }]
}

interface Comment {
  readonly where: string
  readonly edit: Edit
}

/** The comments that would do what they say, which is found out by linting the letter with each. */
async function listComments(
  diagnostic: Diagnostic,
  { letter, run }: LintedDocument,
): Promise<readonly Comment[]> {
  if (!letter) return []
  const { letter: tree } = await prepareLetter(letter.source, letter.request)
  if (!tree.markdown) return []
  const comments: Comment[] = []
  for (const comment of [commentLine(diagnostic, letter.source), commentLetter(diagnostic, tree)]) {
    const after = await lintText(letter, applyEdits(letter.source.text, [comment.edit]), run)
    if (after && isSilenced(diagnostic, letter, after)) comments.push(comment)
  }
  return comments
}

function commentLine({ ruleId, span }: Diagnostic, source: Source): Comment {
  const line = lineSpan(source, lineAt(source, span.start))
  const end = line.start + slice(source, line).trimEnd().length
  return {
    where: 'on this line',
    edit: { span: { start: end, end }, newText: ` <!-- letterlint-disable-line ${ruleId} -->` },
  }
}

/** Stands before all but the front matter, which nothing may stand before. */
function commentLetter({ ruleId }: Diagnostic, { source, markdown }: Letter): Comment {
  const [first] = markdown?.children ?? []
  const end = first?.type === 'yaml' ? first.position?.end.offset : undefined
  const start = end ?? 0
  const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n'
  const comment = `<!-- letterlint-disable ${ruleId} -->`
  const newText = end === undefined ? comment + lineEnd + lineEnd : lineEnd + lineEnd + comment
  return { where: 'in this letter', edit: { span: { start, end: start }, newText } }
}

/** Whether fewer findings of the rule stand, and no others do. */
function isSilenced({ ruleId }: Diagnostic, before: LintedRunLetter, after: LintedRunLetter): boolean {
  const count = ({ linted }: LintedRunLetter, isCounted: (one: Diagnostic) => boolean) =>
    linted.diagnostics.filter(isCounted).length
  const isOwn = (one: Diagnostic) => one.ruleId === ruleId
  const isOther = (one: Diagnostic) => one.ruleId !== ruleId
  return count(after, isOwn) < count(before, isOwn) && count(after, isOther) <= count(before, isOther)
}
