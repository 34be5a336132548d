import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver'
import { toFile } from './document-place.ts'
import { chooseEncoding, type PositionEncoding } from './position-encoding.ts'

/** What the editor at the other end can do and has open. */
export interface Client {
  readonly encoding: PositionEncoding
  /** Whether it asks for what is found in a letter; then it is not told unasked, or would show all twice. */
  readonly pullsDiagnostics: boolean
  /** Whether it can be told to ask again. */
  readonly refreshesDiagnostics: boolean
  readonly showsRelated: boolean
  /** Whether an edit can say for which version of a document it holds. */
  readonly takesVersionedEdits: boolean
  readonly watchesFiles: boolean
  readonly showsMarkdown: boolean
  /** Whether it says that code of configurations may run. */
  readonly isTrusted: boolean
  /** The folders that are open, absolute. */
  readonly folders: readonly string[]
}

/** What a client says of itself when it begins. */
export function readClient(params: InitializeParams): Client {
  const { general, textDocument, workspace }: ClientCapabilities = params.capabilities
  const hoverFormats = textDocument?.hover?.contentFormat
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    showsRelated: textDocument?.publishDiagnostics?.relatedInformation === true,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsMarkdown: hoverFormats === undefined || hoverFormats.includes('markdown'),
    isTrusted: params.initializationOptions?.trusted === true,
    folders: listFolders(params),
  }
}

function listFolders({ workspaceFolders, rootUri, rootPath }: InitializeParams): string[] {
  const given = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  const folders = given.map(toFile).filter((folder) => folder !== undefined)
  return folders.length > 0 || !rootPath ? folders : [rootPath]
}
