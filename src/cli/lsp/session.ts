import type {
  CodeAction,
  CodeActionParams,
  Hover,
  HoverParams,
  Diagnostic as LspDiagnostic,
  Position,
} from 'vscode-languageserver'
import type { Surroundings } from '../surroundings.ts'
import type { Client } from './client.ts'
import { explainFindings } from './hover.ts'
import type { LintedDocument } from './letter-linter.ts'
import { offerActions, touches } from './offer-actions.ts'
import type { OpenDocuments } from './open-documents.ts'
import type { OpenLetters } from './open-letters.ts'
import { createRangeFinder, toDiagnostics } from './to-diagnostics.ts'

/** What is begun with the client's first message. */
export interface Session {
  readonly client: Client
  readonly documents: OpenDocuments
  readonly letters: OpenLetters
  readonly surroundings: Surroundings
}

/** What was found in a document, as the client is told it. */
export function listDiagnostics({ client, letters }: Session, linted: LintedDocument): LspDiagnostic[] {
  return toDiagnostics(linted, client, (source) => letters.findUri(source))
}

/** What can be done about what is found at a place; nothing where the document has changed meanwhile. */
export async function offerAt(
  session: Session,
  { textDocument: { uri }, range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const { client, letters } = session
  const actions = await letters.use(uri, (linted) => {
    const span = {
      start: offsetIn(linted, range.start, session),
      end: offsetIn(linted, range.end, session),
    }
    return offerActions(linted, { context, span, client, letters })
  })
  return actions ?? []
}

/** Why something is found at a place; undefined where nothing is. */
export function explainAt(
  session: Session,
  { textDocument: { uri }, position }: HoverParams,
): Promise<Hover | undefined> {
  const { client, letters } = session
  return letters.use(uri, (linted) => {
    const { letter } = linted
    const offset = offsetIn(linted, position, session)
    const at = { start: offset, end: offset }
    const found = letter?.linted.diagnostics.filter(({ span }) => touches(span, at)) ?? []
    const [first] = found
    if (!letter || !first) return undefined
    const range = createRangeFinder(letter.source, client)(first.span)
    return explainFindings(found, letter.request.rules, range, client.showsMarkdown)
  })
}

/** The offset of a position in the source that was linted, which has no byte-order mark. */
function offsetIn({ uri, letter }: LintedDocument, position: Position, { documents }: Session): number {
  const document = documents.get(uri)
  const offset = document ? documents.offsetAt(document, position) : 0
  return Math.max(0, offset - (letter?.source.hasByteOrderMark ? 1 : 0))
}
