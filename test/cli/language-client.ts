import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type CodeActionTriggerKind,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { COMMAND } from '../support/run-letterlint.ts'

/** What most editors can do; one that pulls diagnostics says so itself. */
export const CAPABILITIES: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true } },
}

/** How an editor is to begin. */
export interface ClientSettings {
  readonly folder: string
  readonly capabilities?: ClientCapabilities
  /** Beside PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>
  /** Whether code of configurations may run; by default nothing is said of it. */
  readonly trusted?: boolean
  /** The open folders; by default the one folder. */
  readonly folders?: readonly string[]
}

/** The other end of `letterlint lsp --stdio`. */
export class LanguageClient {
  readonly connection: ProtocolConnection
  /** How it ended, and all that stood on standard error. */
  readonly ended: Promise<{ code: number | null; stderr: string }>
  readonly published: PublishDiagnosticsParams[] = []
  readonly messages: string[] = []
  readonly log: string[] = []
  readonly #child
  #waiting: (() => void)[] = []

  constructor({ folder, env }: ClientSettings) {
    const { PATH = '', HOME = '' } = process.env
    const [program, ...first] = COMMAND
    this.#child = spawn(program, [...first, 'lsp', '--stdio'], {
      cwd: folder,
      env: { PATH, HOME, XDG_CONFIG_HOME: `${folder}/nobody`, ...env },
    })
    const { stdin, stdout, stderr } = this.#child
    const said: Buffer[] = []
    stderr.on('data', (chunk: Buffer) => said.push(chunk))
    this.ended = new Promise((resolve) => {
      this.#child.on('close', (code) => resolve({ code, stderr: Buffer.concat(said).toString('utf8') }))
    })
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    )
    this.#collect(PublishDiagnosticsNotification.type.method, this.published)
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) =>
      this.#add(this.messages, message),
    )
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => this.#add(this.log, message))
    this.connection.listen()
    onTestFinished(() => {
      this.connection.dispose()
      this.#child.kill()
    })
  }

  #collect(method: string, list: PublishDiagnosticsParams[]): void {
    this.connection.onNotification(method, (params: PublishDiagnosticsParams) => this.#add(list, params))
  }

  #add<Item>(list: Item[], item: Item): void {
    list.push(item)
    for (const wake of this.#waiting.splice(0)) wake()
  }

  /** Waits until something was heard, at most ten seconds. */
  async until<Found>(find: () => Found | undefined): Promise<Found> {
    const deadline = performance.now() + 10_000
    for (;;) {
      const found = find()
      if (found !== undefined) return found
      if (performance.now() > deadline) {
        throw new Error(`not heard; messages: ${this.messages.join(' | ')}; log: ${this.log.join(' | ')}`)
      }
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve)
        setTimeout(resolve, 100)
      })
    }
  }

  open(uri: string, text: string, languageId = 'plaintext', version = 1): Promise<void> {
    const textDocument = { uri, languageId, version, text }
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
  }

  /** Replaces a range, or the whole. */
  change(uri: string, version: number, text: string, range?: Range): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [range ? { text, range } : { text }],
    })
  }

  /** What is published for a version of a document. */
  async diagnosticsOf(uri: string, version = 1): Promise<Diagnostic[]> {
    const isMeant = (one: PublishDiagnosticsParams) => one.uri === uri && one.version === version
    return (await this.until(() => this.published.findLast(isMeant))).diagnostics
  }

  /** Forgets what was published, so that what comes next can be waited for. */
  clear(): void {
    this.published.length = 0
  }

  async actions(
    uri: string,
    range: Range,
    context: { diagnostics?: Diagnostic[]; only?: string[]; triggerKind?: CodeActionTriggerKind } = {},
  ): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } }
    return ((await this.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[]
  }

  async shutDown(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
  }

  /** Goes away without a word, or in the middle of one. */
  hangUp(said = ''): void {
    this.#child.stdin.end(said)
  }
}

/** Starts a server for a folder, and says hello. */
export async function startClient(
  settings: ClientSettings,
): Promise<{ client: LanguageClient; hello: InitializeResult }> {
  const client = new LanguageClient(settings)
  const { folder, folders = [folder], capabilities = CAPABILITIES, trusted } = settings
  const hello = await client.connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities,
    ...(trusted === undefined ? {} : { initializationOptions: { trusted } }),
    workspaceFolders: folders.map((one) => ({ uri: pathToFileURL(one).href, name: one })),
  })
  await client.connection.sendNotification(InitializedNotification.type, {})
  return { client, hello }
}

/** A text with the edits of an action made, as an editor makes them. */
export function applyAction(text: string, { edit }: CodeAction, uri: string): string {
  const changes = (edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change && change.textDocument.uri === uri ? (change.edits as TextEdit[]) : [],
  )
  return TextDocument.applyEdits(TextDocument.create(uri, 'plaintext', 0, text), [
    ...changes,
    ...(edit?.changes?.[uri] ?? []),
  ])
}
