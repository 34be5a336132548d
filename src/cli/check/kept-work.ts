import type { Notice } from '../../diagnostic/index.ts'
import type { LetterTargets } from '../../lint/index.ts'
import type { Source } from '../../source/index.ts'
import type { SourceShape } from './later-source.ts'
import {
  type LetterTask,
  noticesOf,
  type Stage,
  stageOf,
  type WorkedLetter,
  type WorkSettings,
} from './letter-work.ts'
import type { FoundInLetter } from './lint-prepared.ts'
import { PackedWork, packWork } from './packed-work.ts'

/** The ways to the letters of a run: to their texts on the disk, and to one another. */
export interface LetterAccess {
  /** The text of a letter of a shape; undefined where it is not there any more. */
  readonly readText: (task: LetterTask, shape: SourceShape) => string | undefined
  /** The source of another letter by its path. */
  readonly findSource: (path: string) => Source | undefined
}

/** What came of work on a letter, as it is kept until the letter is reported. */
export interface KeptWork extends Pick<WorkedLetter, 'asked' | 'key'> {
  readonly stage: Stage
  readonly crash: WorkedLetter['crash']
  /** Whom it is for; undefined where that is not known, or nobody asks. */
  readonly targets: LetterTargets['spans'] | undefined
  /** What is to be said of the letter. */
  readonly notices: readonly Notice[]
  /** The source of the letter, whose text may be read again when somebody asks for it; undefined where it could not be read. */
  openSource(access: LetterAccess): Source | undefined
  /** All of it, which may be made anew: nothing of it stays when nobody needs it any more. */
  open(access: LetterAccess): WorkedLetter
  /** The same with other findings. */
  withFound(found: FoundInLetter): KeptWork
}

/** Keeps what came of work on a letter: small, where the letter is one of many and can be read again. */
export function keepWork(work: WorkedLetter, task: LetterTask, settings: WorkSettings): KeptWork {
  return task.given || keepsText(work, settings) ? keepWhole(work) : new PackedWork(packWork(work), task)
}

/** Whether the text of a letter is to stay at hand. */
export function keepsText({ read }: WorkedLetter, { hasOthers, keepsTexts }: WorkSettings): boolean {
  return !hasOthers || keepsTexts || read?.isStream === true
}

/** Keeps what came of work on a letter as it is. */
export function keepWhole(work: WorkedLetter): KeptWork {
  const { read, targets, asked, key, crash } = work
  return {
    stage: stageOf(work),
    targets,
    notices: noticesOf(work),
    asked,
    key,
    crash,
    openSource: () => read?.source,
    open: () => work,
    withFound: (found) => keepWhole({ ...work, found }),
  }
}
