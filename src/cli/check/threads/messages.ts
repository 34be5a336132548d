import type { HouseRule } from '../../../config/index.ts'
import type { Asked } from '../../cache/stored-letter.ts'
import type { GatheredLetter } from '../gather-letters.ts'
import type { LetterTask, WorkSettings } from '../letter-work.ts'
import type { LintRequest } from '../lint-request.ts'
import type { Packed, Unpacked } from '../packed-work.ts'
import type { SentFailure } from './send-failure.ts'

/** What a thread is told when it starts: what all letters of a run share. */
export interface ThreadBrief {
  readonly cwd: string
  readonly settings: WorkSettings
  readonly requests: readonly SentRequest[]
}

/** What letters are linted with, as far as it is data: the rules are letterlint's own, and those of the house. */
export interface SentRequest extends Pick<LintRequest, 'configuration' | 'flags' | 'today'> {
  readonly houseRules: readonly HouseRule[]
}

/** Jobs that threads take one after the other, whoever is free. */
export interface SentJobs {
  readonly jobs: readonly SentJob[]
  /** See {@link JobCounter}. */
  readonly taken: SharedArrayBuffer
  /** The number of the thread that gets them. */
  readonly thread: number
}

/** A letter to work on. */
export interface SentJob
  extends Omit<GatheredLetter, 'request' | 'given'>,
    Pick<LetterTask, 'isLinted' | 'knownKey'> {
  /** The place among the requests of the brief. */
  readonly request: number
  readonly answers: Asked
}

/** What a thread says. */
export type ThreadMessage =
  | { readonly kind: 'worked'; readonly job: number; readonly worked: SentWork }
  /** No job is left. */
  | { readonly kind: 'done' }

/** What came of work on a letter, as it is sent. */
export interface SentWork extends Packed, Pick<Unpacked, 'read'> {
  readonly failures: readonly SentFailure[]
  readonly crash?: SentFailure
}

/** Counts the jobs that have been taken, and by which thread: memory that all threads share. */
export class JobCounter {
  readonly shared: SharedArrayBuffer
  readonly #taken: Int32Array

  constructor(shared: SharedArrayBuffer) {
    this.shared = shared
    this.#taken = new Int32Array(shared)
  }

  /** A counter for so many jobs. */
  static for(count: number): JobCounter {
    return new JobCounter(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (count + 1)))
  }

  /** Takes the next job for a thread; undefined where none is left. */
  take(thread: number): number | undefined {
    const job = Atomics.add(this.#taken, 0, 1)
    if (job >= this.#taken.length - 1) return undefined
    Atomics.store(this.#taken, job + 1, thread)
    return job
  }

  /** The number of the thread that has taken a job, from 1; 0 for none. */
  takerOf(job: number): number {
    return Atomics.load(this.#taken, job + 1)
  }
}
