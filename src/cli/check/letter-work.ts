import type { Notice } from '../../diagnostic/index.ts'
import { type LetterTargets, listTargets, RuleCrash } from '../../lint/index.ts'
import type { OtherTarget } from '../../rule/index.ts'
import type { Source } from '../../source/index.ts'
import type { FindKey } from '../cache/cache-key.ts'
import { type Asked, type StoredPlace, storePlace } from '../cache/stored-letter.ts'
import { Failure, LetterCrash } from '../failure.ts'
import { readLetter } from '../files/read-letters.ts'
import type { GatheredLetter } from './gather-letters.ts'
import { type FoundInLetter, lintPrepared } from './lint-prepared.ts'
import { type KnownLetter, prepareLetter } from './prepare-letter.ts'

/** A letter that is to be worked on, apart from all others, so that any thread can do it. */
export interface LetterTask extends GatheredLetter {
  /** Whether rules are to look at it; otherwise it is only found out whom it is for. */
  readonly isLinted: boolean
  /** The key with which the cache knows what is found in it. */
  readonly knownKey?: string | undefined
}

/** What work on letters is to give beside what is found. */
export interface WorkSettings {
  /** Whether there are other letters, that may ask whom a letter is for. */
  readonly hasOthers: boolean
  /** Whether the texts of letters are to stay at hand, since they may be changed, or looked at again. */
  readonly keepsTexts: boolean
  /** Whether letters may be written. */
  readonly keepsBytes: boolean
  /** Whether the keys of letters are wanted, for the cache. */
  readonly findsKeys: boolean
}

/** What came of work on a letter, as far as that went. */
export interface WorkedLetter {
  /** Undefined where the letter could not be read. */
  readonly read?: {
    readonly source: Source
    readonly bytes?: Uint8Array
    readonly notices: readonly Notice[]
    /** Whether it can be read only once. */
    readonly isStream?: boolean
  }
  /** Undefined where the letter could not be parsed. */
  readonly known?: KnownLetter
  readonly targets?: LetterTargets['spans']
  /** Undefined where rules did not look at it, for the cache knows it, or one of them failed. */
  readonly found?: FoundInLetter
  readonly asked: Asked
  readonly key?: string | undefined
  /** Why the work ended before its end. */
  readonly crash?: Failure | RuleCrash | LetterCrash
}

/** How far work on a letter went. */
export type Stage = 'none' | 'read' | 'parsed' | 'linted'

/** Tells how far work on a letter went. */
export function stageOf({ read, known, found }: WorkedLetter): Stage {
  if (!read) return 'none'
  if (!known) return 'read'
  return found ? 'linted' : 'parsed'
}

/** What is to be said of a letter. */
export function noticesOf({ read, known }: WorkedLetter): readonly Notice[] {
  return [...(read?.notices ?? []), ...(known?.notices ?? [])]
}

/** What answers rules that ask for another letter. */
export type AnswerName = (name: string) => OtherTarget | undefined

/** Reads a letter, parses it, finds out whom it is for, and lints it. Nothing is thrown. */
export async function workOnLetter(
  task: LetterTask,
  settings: WorkSettings,
  findKey: FindKey,
  answer: AnswerName,
): Promise<WorkedLetter> {
  const asked = new Map<string, StoredPlace | null>()
  const work = { asked: [] } as { -readonly [Key in keyof WorkedLetter]: WorkedLetter[Key] }
  try {
    const { request } = task
    const { source, bytes, notices, isStream } = task.given ?? readLetter(task, task.format)
    work.read = { source, notices, isStream, ...(settings.keepsBytes ? { bytes } : {}) }
    const prepared = await prepare(task, source)
    const { letter, ...known } = prepared
    work.known = known
    if (settings.hasOthers) work.targets = listTargets(letter).spans
    if (settings.findsKeys) work.key = findKey({ ...task, source })
    if (task.isLinted && (work.key === undefined || work.key !== task.knownKey)) {
      const linted = await lintPrepared(prepared, request, (name) => {
        const found = answer(name)
        asked.set(name, storePlace(found))
        return found
      })
      const { diagnostics, silenced, dictionaries, failures } = linted
      work.found = { diagnostics, silenced, dictionaries, failures }
    }
  } catch (error) {
    work.crash = nameCrash(error, task.path)
  }
  return { ...work, asked: [...asked] }
}

async function prepare({ request }: LetterTask, source: Source) {
  const stop = request.stopwatch?.('parsing')
  const prepared = await prepareLetter(source, request)
  stop?.()
  return prepared
}

function nameCrash(error: unknown, path: string): Failure | RuleCrash | LetterCrash {
  return error instanceof Failure || error instanceof RuleCrash ? error : new LetterCrash(path, error)
}
