import type { Position, TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type PositionEncoding, toUtf16 } from './position-encoding.ts'

/** The documents that are open in an editor, as they are there, saved or not. */
export class OpenDocuments {
  readonly #documents = new Map<string, TextDocument>()
  readonly #encoding: PositionEncoding

  constructor(encoding: PositionEncoding) {
    this.#encoding = encoding
  }

  /** By their URIs, as the client writes these. */
  get all(): readonly TextDocument[] {
    return [...this.#documents.values()]
  }

  get(uri: string): TextDocument | undefined {
    return this.#documents.get(uri)
  }

  open({ uri, languageId, version, text }: TextDocumentItem): void {
    this.#documents.set(uri, TextDocument.create(uri, languageId, version, text))
  }

  /** Makes changes one after the other, each in the text that the one before left. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.#documents.get(uri)
    if (!document) return
    for (const change of changes) TextDocument.update(document, [this.#toUnits(change, document)], version)
  }

  close(uri: string): void {
    this.#documents.delete(uri)
  }

  /** The offset of a client's position in the text of a document, in UTF-16 code units. */
  offsetAt(document: TextDocument, position: Position): number {
    return document.offsetAt(this.#toUnitPosition(position, document))
  }

  #toUnits(change: TextDocumentContentChangeEvent, document: TextDocument): TextDocumentContentChangeEvent {
    if (!('range' in change)) return change
    const { start, end } = change.range
    const [from, to] = [start, end].map((position) => this.#toUnitPosition(position, document)) as [
      Position,
      Position,
    ]
    return { text: change.text, range: { start: from, end: to } }
  }

  #toUnitPosition({ line, character }: Position, document: TextDocument): Position {
    if (this.#encoding === 'utf-16') return { line, character }
    const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    return { line, character: toUtf16(text, character, this.#encoding) }
  }
}
