import type { FindKey } from '../cache/cache-key.ts'
import type { Asked } from '../cache/stored-letter.ts'
import { type KeptWork, keepWork } from './kept-work.ts'
import { type AnswerName, type LetterTask, type WorkSettings, workOnLetter } from './letter-work.ts'

/** A letter that is to be worked on, and what its rules are told of others. */
export interface Job {
  /** The place of the letter among all. */
  readonly index: number
  readonly task: LetterTask
  /** To the questions that its rules asked before. */
  readonly answers: Asked
  /** To any question. */
  readonly answer: AnswerName
}

/** Takes what came of a job. */
export type Deliver = (index: number, kept: KeptWork) => void

/** Who works on letters. */
export interface Pool {
  /** Does all jobs, in whatever order. */
  work(jobs: readonly Job[], deliver: Deliver): Promise<void>
  /** Nothing more is to be done. */
  close(): void
}

/** Works on letters one after the other. */
export class OneThread implements Pool {
  readonly #settings: WorkSettings
  readonly #findKey: FindKey

  constructor(settings: WorkSettings, findKey: FindKey = () => undefined) {
    this.#settings = settings
    this.#findKey = findKey
  }

  async work(jobs: readonly Job[], deliver: Deliver): Promise<void> {
    for (const job of jobs) deliver(job.index, await this.workOn(job))
  }

  /** Does one job. */
  async workOn({ task, answer }: Job): Promise<KeptWork> {
    const worked = await workOnLetter(task, this.#settings, this.#findKey, answer)
    return keepWork(worked, task, this.#settings)
  }

  close(): void {}
}
