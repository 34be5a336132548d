import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { LetterTargets } from '../../lint/index.ts'
import type { Source } from '../../source/index.ts'
import type { Run } from '../check/run.ts'
import type { Surroundings } from '../surroundings.ts'
import { placeDocument } from './document-place.ts'
import { fixDocument, type LintedDocument, lintDocument } from './letter-linter.ts'
import type { OpenDocuments } from './open-documents.ts'
import { WorkspaceRuns } from './workspace-runs.ts'

/** What was found in a version of a document, and what it was found beside. */
interface KnownDocument {
  readonly linted: LintedDocument
  /** Whom the other letters were for. */
  readonly others: string
}

/** The letters that are open, as they were linted last. Work on them is done one after the other. */
export class OpenLetters {
  /** The folders that are open, absolute. */
  folders: readonly string[]
  readonly #documents: OpenDocuments
  readonly #surroundings: Surroundings
  readonly #runs: WorkspaceRuns
  readonly #known = new Map<string, KnownDocument>()
  #work: Promise<unknown> = Promise.resolve()

  constructor(documents: OpenDocuments, folders: readonly string[], surroundings: Surroundings) {
    this.#documents = documents
    this.#surroundings = surroundings
    this.#runs = new WorkspaceRuns(surroundings)
    this.folders = folders
  }

  /** What is found in a document as it now is; undefined where it is open no more. */
  async lint(uri: string): Promise<LintedDocument | undefined> {
    return this.work(() => this.#lintNow(uri))
  }

  /**
   * Does something with what is found in a document; undefined where it is open no more, or was changed
   * meanwhile, so that what would be done would be done to another text.
   */
  async use<Result>(
    uri: string,
    action: (linted: LintedDocument) => Result | Promise<Result>,
  ): Promise<Result | undefined> {
    return this.work(async () => {
      const linted = await this.#lintNow(uri)
      const result = linted && (await action(linted))
      return linted && this.isCurrent(linted) ? result : undefined
    })
  }

  /** Does something after all that was asked for before. */
  work<Result>(action: () => Promise<Result>): Promise<Result> {
    const result = this.#work.then(action)
    this.#work = result.catch(() => {})
    return result
  }

  /** The edits that all safe fixes of a document are. */
  fix(linted: LintedDocument): ReturnType<typeof fixDocument> {
    return fixDocument(linted, this.#listOthers(linted.uri))
  }

  /** Whether a document still is as it was linted. */
  isCurrent({ uri, version }: LintedDocument): boolean {
    return this.#documents.get(uri)?.version === version
  }

  /** Whom a letter is for, to be compared; empty for what is no letter. */
  keyOf(uri: string): string {
    const targets = this.#known.get(uri)?.linted.targets
    return targets ? [...targets.spans.keys()].join('\t') : ''
  }

  findUri(source: Source): string | undefined {
    return [...this.#known.values()].find(({ linted }) => linted.letter?.source === source)?.linted.uri
  }

  close(uri: string): void {
    this.#known.delete(uri)
  }

  /** Has all that is not in documents be read again. */
  forget(): void {
    this.#runs.forget()
    this.#known.clear()
  }

  async #lintNow(uri: string): Promise<LintedDocument | undefined> {
    const document = this.#documents.get(uri)
    if (!document) return undefined
    const place = placeDocument(uri, this.folders, this.#surroundings.cwd)
    const run = await this.#runs.runFor(place)
    const others = this.#listOthers(uri)
    const key = this.#keyOfOthers(uri)
    const known = this.#known.get(uri)
    if (known && isSame(known, document, run, key)) return known.linted
    const linted = await lintDocument({ document, place }, others, run)
    if (this.#documents.get(uri)) this.#known.set(uri, { linted, others: key })
    return linted
  }

  #listOthers(uri: string): LetterTargets[] {
    return [...this.#known].flatMap(([other, { linted }]) =>
      other !== uri && linted.targets ? [linted.targets] : [],
    )
  }

  #keyOfOthers(uri: string): string {
    const others = [...this.#known.keys()].filter((other) => other !== uri)
    return others
      .map((other) => `${other}\t${this.keyOf(other)}`)
      .sort()
      .join('\n')
  }
}

function isSame(
  { linted, others }: KnownDocument,
  { version }: TextDocument,
  run: Run,
  key: string,
): boolean {
  return linted.version === version && linted.run === run && others === key
}
