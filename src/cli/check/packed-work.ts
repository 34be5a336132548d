import type { Notice } from '../../diagnostic/index.ts'
import type { Source, Span } from '../../source/index.ts'
import { type Asked, restoreFound, type StoredFindings, storeFound } from '../cache/stored-letter.ts'
import type { Failure } from '../failure.ts'
import type { KeptWork, LetterAccess } from './kept-work.ts'
import { LaterSource, type SourceShape, shapeOf } from './later-source.ts'
import { nameSource } from './letter-texts.ts'
import { type LetterTask, noticesOf, type Stage, stageOf, type WorkedLetter } from './letter-work.ts'
import type { FoundInLetter } from './lint-prepared.ts'
import type { KnownLetter } from './prepare-letter.ts'

/**
 * What came of work on a letter as data, of which there is room for many, and which can be sent. What only a report
 * needs is bytes: these are no load on the collector of garbage, and keep no text of a letter alive.
 */
export interface Packed extends Pick<WorkedLetter, 'key'> {
  readonly stage: Stage
  /** {@link Beside} as JSON; undefined where other letters do not matter. */
  readonly beside: string | undefined
  readonly notices: readonly Notice[]
  readonly bytes: Uint8Array
}

/** What cannot be packed. */
export interface Unpacked {
  readonly failures: readonly Failure[]
  readonly crash?: WorkedLetter['crash']
  /** The letter itself, where its text stays at hand. */
  readonly read?: NonNullable<WorkedLetter['read']>
}

/** What other letters matter for. */
interface Beside {
  readonly targets?: readonly (readonly [name: string, span: Span])[]
  readonly asked: Asked
}

const ALONE: Beside = { asked: [] }

/** What stands in the bytes, as JSON. */
interface PackedText {
  readonly shape?: SourceShape
  /** As many of the notices, which come first, are those of its reading. */
  readonly readNoticeCount?: number
  readonly known?: Omit<KnownLetter, 'notices'> & { readonly notices?: undefined }
  readonly findings?: StoredFindings
  readonly dictionaries?: readonly string[]
}

/** Packs what came of work on a letter. */
export function packWork(work: WorkedLetter): Packed & Unpacked {
  const { read, known, targets, found, asked, key, crash } = work
  return {
    stage: stageOf(work),
    beside:
      targets || asked.length > 0 ? JSON.stringify({ targets: targets && [...targets], asked }) : undefined,
    // Words that are slices of a letter's text would keep all of it; what is read from JSON are words of their own.
    notices: copyData(noticesOf(work)),
    key,
    bytes: toBytes({
      ...(read && { shape: shapeOf(read.source), readNoticeCount: read.notices.length }),
      ...(known && { known: { ...known, notices: undefined } }),
      ...(found && packFound(found)),
    }),
    failures: found?.failures ?? [],
    ...(crash && { crash }),
  }
}

function packFound(found: FoundInLetter): Pick<PackedText, 'findings' | 'dictionaries'> {
  return { findings: storeFound(found), dictionaries: found.dictionaries }
}

function toBytes(text: PackedText): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(text))
}

function copyData<Data extends readonly unknown[]>(data: Data): Data {
  return data.length === 0 ? data : JSON.parse(JSON.stringify(data))
}

/** What came of work on a letter that is one of many. */
export class PackedWork implements KeptWork {
  readonly #packed: Packed & Unpacked
  readonly #task: LetterTask

  constructor(packed: Packed & Unpacked, task: LetterTask) {
    this.#packed = packed
    this.#task = task
  }

  get stage(): Stage {
    return this.#packed.stage
  }

  get notices(): readonly Notice[] {
    return this.#packed.notices
  }

  get asked(): WorkedLetter['asked'] {
    return this.#unpackBeside().asked
  }

  get targets(): KeptWork['targets'] {
    const { targets } = this.#unpackBeside()
    return targets && new Map(targets)
  }

  get key(): string | undefined {
    return this.#packed.key
  }

  get crash(): WorkedLetter['crash'] {
    return this.#packed.crash
  }

  openSource(access: LetterAccess): Source | undefined {
    if (this.stage === 'none') return undefined
    return this.#packed.read?.source ?? this.#describeSource(this.#unpack(), access)
  }

  open(access: LetterAccess): WorkedLetter {
    const { key, crash, read, failures, notices } = this.#packed
    const { asked, targets } = this.#unpackBeside()
    const text = this.#unpack()
    const { readNoticeCount = 0, known, findings, dictionaries = [] } = text
    const work = { asked, key, ...(crash && { crash }) }
    if (this.stage === 'none') return work
    const source = read?.source ?? this.#describeSource(text, access)
    return {
      ...work,
      read: { ...read, source, notices: notices.slice(0, readNoticeCount) },
      ...(known && { known: { ...known, notices: notices.slice(readNoticeCount) } }),
      ...(targets && { targets: new Map(targets) }),
      ...(findings && {
        found: { ...restoreFound(findings, rememberSources(source, access)), dictionaries, failures },
      }),
    }
  }

  withFound(found: FoundInLetter): PackedWork {
    const bytes = toBytes({ ...this.#unpack(), ...packFound(found) })
    return new PackedWork({ ...this.#packed, stage: 'linted', bytes, failures: found.failures }, this.#task)
  }

  #unpackBeside(): Beside {
    const { beside } = this.#packed
    return beside === undefined ? ALONE : JSON.parse(beside)
  }

  #unpack(): PackedText {
    return JSON.parse(new TextDecoder().decode(this.#packed.bytes))
  }

  #describeSource({ shape }: PackedText, { readText }: LetterAccess): Source {
    const known = shape as SourceShape
    return new LaterSource(this.#task.path, known, () => readText(this.#task, known))
  }
}

/** Finds sources by their paths: each once, so that places in the same letter have the same. */
function rememberSources(own: Source, access: LetterAccess): (path: string) => Source {
  const sources = new Map([[own.path, own]])
  return (path) => {
    const source = sources.get(path) ?? access.findSource(path) ?? nameSource(path)
    sources.set(path, source)
    return source
  }
}
