import {
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { hashText } from '../../lint/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { TOOL } from '../version.ts'
import { readClient } from './client.ts'
import { ACTION_KINDS } from './code-actions.ts'
import { Debounce } from './debounce.ts'
import { toFile } from './document-place.ts'
import { executeCommand } from './editor-commands.ts'
import { FailureTeller } from './failure-teller.ts'
import type { LintedDocument } from './letter-linter.ts'
import { OpenDocuments } from './open-documents.ts'
import { OpenLetters } from './open-letters.ts'
import { explainAt, listDiagnostics, offerAt, type Session } from './session.ts'
import { COMMANDS } from './silence-actions.ts'
import { SOURCE_NAME } from './to-diagnostics.ts'
import { HEEDED_NAMES } from './workspace-runs.ts'

/** Answers an editor: keeps its documents, and says what is found in them and what can be done about it. */
export class LanguageServer {
  readonly #connection: Connection
  readonly #surroundings: Surroundings
  readonly #failures: FailureTeller
  readonly #debounce = new Debounce((uri) => neglect(this.#publish(uri)))
  readonly #refresh = new Debounce(() => neglect(this.#connection.sendRequest(DiagnosticRefreshRequest.type)))
  #session: Session | undefined

  constructor(connection: Connection, surroundings: Surroundings) {
    this.#connection = connection
    this.#surroundings = surroundings
    this.#failures = new FailureTeller((text) => {
      const message = `letterlint: ${text}`
      neglect(connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message }))
    })
  }

  /** Begins to answer. */
  listen(): void {
    const connection = this.#connection
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => this.#watch())
    connection.onShutdown(() => {
      this.#debounce.stop()
      this.#refresh.stop()
    })
    this.#heedDocuments()
    this.#heedFiles()
    connection.languages.diagnostics.on((params) => this.#pull(params))
    connection.onCodeAction((params) => offerAt(this.#begun, params))
    connection.onHover((params) => explainAt(this.#begun, params))
    connection.onExecuteCommand(({ command, arguments: given = [] }) => this.#execute(command, given))
    connection.listen()
  }

  /** What was begun; a request before that is answered with the error that is meant for it. */
  get #begun(): Session {
    if (this.#session) return this.#session
    throw new ResponseError(ErrorCodes.ServerNotInitialized, 'the server is not initialized')
  }

  #initialize(params: InitializeParams): InitializeResult {
    const client = readClient(params)
    const documents = new OpenDocuments(client.encoding)
    const surroundings = { ...this.#surroundings, isUntrusted: !client.isTrusted }
    const letters = new OpenLetters(documents, client.folders, surroundings)
    this.#session = { client, documents, letters, surroundings }
    return {
      serverInfo: { name: TOOL.name, version: TOOL.version },
      capabilities: {
        positionEncoding: client.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        diagnosticProvider: {
          identifier: SOURCE_NAME,
          interFileDependencies: true,
          workspaceDiagnostics: false,
        },
        codeActionProvider: { codeActionKinds: ACTION_KINDS },
        hoverProvider: true,
        executeCommandProvider: { commands: Object.values(COMMANDS) },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    }
  }

  #heedDocuments(): void {
    const connection = this.#connection
    connection.onDidOpenTextDocument(({ textDocument }) => {
      this.#session?.documents.open(textDocument)
      this.#schedule(textDocument.uri, 0)
    })
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      this.#session?.documents.change(uri, version, contentChanges)
      this.#schedule(uri)
    })
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) => this.#schedule(uri))
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => this.#close(uri))
  }

  #heedFiles(): void {
    const connection = this.#connection
    connection.onDidChangeWatchedFiles(() => this.#lintAgain())
    connection.onDidChangeConfiguration(() => this.#lintAgain())
    connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event }) => {
      if (!this.#session) return
      const { letters } = this.#session
      const list = (folders: readonly { uri: string }[]) => folders.flatMap(({ uri }) => toFile(uri) ?? [])
      const removed = new Set(list(event.removed))
      letters.folders = [...letters.folders.filter((folder) => !removed.has(folder)), ...list(event.added)]
      this.#lintAgain()
    })
  }

  /** Asks to be told of changes of the files that decide what is found. */
  #watch(): void {
    if (!this.#session?.client.watchesFiles) return
    const names = [...HEEDED_NAMES, '*.dic', '*.aff']
    const watchers = names.map((name) => ({ globPattern: `**/${name}` }))
    neglect(this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }))
  }

  #schedule(uri: string, milliseconds?: number): void {
    // A client that asks for itself asks when it likes.
    if (this.#session && !this.#session.client.pullsDiagnostics) this.#debounce.schedule(uri, milliseconds)
  }

  #close(uri: string): void {
    if (!this.#session) return
    const { client, documents, letters } = this.#session
    this.#debounce.cancel(uri)
    documents.close(uri)
    this.#failures.tellOf(uri, [])
    if (!client.pullsDiagnostics) neglect(this.#connection.sendDiagnostics({ uri, diagnostics: [] }))
    const wasLetter = letters.keyOf(uri) !== ''
    letters.close(uri)
    if (wasLetter) this.#lintOthers(uri)
  }

  #lintAgain(): void {
    this.#session?.letters.forget()
    this.#lintOthers(undefined)
  }

  /** What is found in a letter may hang on the others. */
  #lintOthers(uri: string | undefined): void {
    if (!this.#session) return
    const { client, documents } = this.#session
    const others = documents.all.filter((document) => document.uri !== uri)
    if (!client.pullsDiagnostics) for (const other of others) this.#schedule(other.uri)
    else if (client.refreshesDiagnostics && others.length > 0)
      this.#connection.languages.diagnostics.refresh()
  }

  /** Lints a document as it now is, and sees to what follows from that. */
  async #lint(uri: string): Promise<LintedDocument | undefined> {
    const { letters } = this.#begun
    const before = letters.keyOf(uri)
    const linted = await letters.lint(uri)
    if (!linted) return undefined
    this.#failures.tellOf(uri, linted.failures)
    if (letters.keyOf(uri) !== before) this.#lintOthers(uri)
    return linted
  }

  async #publish(uri: string): Promise<void> {
    const { letters } = this.#begun
    const linted = await this.#lint(uri)
    if (!linted || !letters.isCurrent(linted)) return
    const { version } = linted
    await this.#connection.sendDiagnostics({
      uri,
      version,
      diagnostics: listDiagnostics(this.#begun, linted),
    })
  }

  async #pull({
    textDocument: { uri },
    previousResultId,
  }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    const linted = await this.#lint(uri)
    const items = linted ? listDiagnostics(this.#begun, linted) : []
    const resultId = hashText(JSON.stringify(items))
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
  }

  /** What cannot be done is told; the editor has nothing else to do with it. */
  async #execute(command: string, given: readonly unknown[]): Promise<null> {
    const { letters, surroundings } = this.#begun
    try {
      const said = await executeCommand(command, given, letters, surroundings)
      this.#connection.console.info(said)
      this.#lintAgain()
    } catch (error) {
      this.#failures.tellOnce(error)
    }
    return null
  }
}

/** A client that refuses what it is told, or is gone, is no reason to end. */
function neglect(sent: Promise<unknown>): void {
  sent.catch(() => {})
}
