import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { LetterCrash } from '../../failure.ts'
import { type KeptWork, keepWhole } from '../kept-work.ts'
import type { LetterTask, WorkSettings } from '../letter-work.ts'
import type { LintRequest } from '../lint-request.ts'
import type { Deliver, Job, OneThread, Pool } from '../pool.ts'
import {
  JobCounter,
  type SentJob,
  type SentJobs,
  type SentRequest,
  type SentWork,
  type ThreadBrief,
  type ThreadMessage,
} from './messages.ts'
import { receiveWork } from './send-work.ts'

/** What threads are made of. */
export interface ThreadPlan {
  /** How many threads there are together, this one among them. */
  readonly count: number
  /** The program of a thread, absolute; see {@link import('./work-in-thread.ts').workInThread}. */
  readonly file: string
  readonly cwd: string
  readonly settings: WorkSettings
}

/** This thread has this number; the others count on. */
const OWN_NUMBER = 1

/**
 * Works on letters in several threads, of which this one is the first. Each takes the next letter when it is done
 * with one, so that a long letter keeps nobody waiting, and whose turn it was shows in nothing that is reported.
 */
export class ThreadPool implements Pool {
  readonly #own: OneThread
  readonly #threads: readonly Thread[]
  readonly #requests: ReadonlyMap<LintRequest, number>

  constructor(own: OneThread, tasks: readonly LetterTask[], { count, file, cwd, settings }: ThreadPlan) {
    const requests = [...new Set(tasks.map(({ request }) => request))]
    const brief: ThreadBrief = { cwd, settings, requests: requests.map(sendRequest) }
    this.#own = own
    this.#requests = new Map(requests.map((request, index) => [request, index]))
    this.#threads = Array.from(
      { length: count - 1 },
      (_, index) => new Thread(file, brief, OWN_NUMBER + 1 + index),
    )
  }

  /** Nothing is thrown: where a thread ends before its time, that is told of the letter that it was at. */
  async work(jobs: readonly Job[], deliver: Deliver): Promise<void> {
    // A text that is at hand is not sent, and what was read of standard input cannot be read elsewhere.
    const [given, files] = [jobs.filter(({ task }) => task.given), jobs.filter(({ task }) => !task.given)]
    const counter = JobCounter.for(files.length)
    const open = new Set(files.keys())
    const close = (job: number, kept: KeptWork) => {
      if (open.delete(job)) deliver((files[job] as Job).index, kept)
    }
    const sent = files.map((job) => this.#send(job))
    const others = this.#threads.map((thread) =>
      thread.work({ jobs: sent, taken: counter.shared, thread: thread.number }, (job, worked) =>
        close(job, receiveWork(worked, (files[job] as Job).task)),
      ),
    )
    for (const job of given) deliver(job.index, await this.#own.workOn(job))
    for (let job = counter.take(OWN_NUMBER); job !== undefined; job = counter.take(OWN_NUMBER)) {
      close(job, await this.#own.workOn(files[job] as Job))
      // What the others have done is heard of only in a new turn.
      await nextTurn()
    }
    const ends = new Map((await Promise.all(others)).map((end, index) => [this.#threads[index]?.number, end]))
    for (const job of [...open]) {
      const { path } = (files[job] as Job).task
      const reason = ends.get(counter.takerOf(job)) ?? 'nobody has linted it'
      close(job, keepWhole({ asked: [], crash: new LetterCrash(path, new Error(reason)) }))
    }
  }

  close(): void {
    for (const thread of this.#threads) thread.end()
  }

  #send({ task: { request, given: _, ...task }, answers }: Job): SentJob {
    return { ...task, request: this.#requests.get(request) as number, answers }
  }
}

function sendRequest({ configuration, flags, today, houseRules = [] }: LintRequest): SentRequest {
  return { configuration, flags, today, houseRules }
}

/** A letter leaves little behind that is young, so that more room for it would only be more memory. */
const LIMITS = { maxYoungGenerationSizeMb: 24 }

/** Another thread. */
class Thread {
  readonly number: number
  readonly #worker: Worker
  /** Why the thread has ended; undefined while it has not. */
  #end: string | undefined
  #take: (message: ThreadMessage) => void = () => {}
  #stop: () => void = () => {}

  constructor(file: string, brief: ThreadBrief, number: number) {
    this.number = number
    this.#worker = new Worker(file, { workerData: brief, resourceLimits: LIMITS })
    this.#worker.on('message', (message: ThreadMessage) => this.#take(message))
    this.#worker.on('error', (error) => this.#die(`its thread failed: ${error.message}`))
    this.#worker.on('messageerror', (error) =>
      this.#die(`its thread could not be understood: ${error.message}`),
    )
    this.#worker.on('exit', (code) => this.#die(`its thread ended with ${code}`))
  }

  /** Has jobs be taken; gives why the thread ended before all were done, and undefined where it did not. */
  work(jobs: SentJobs, deliver: (job: number, worked: SentWork) => void): Promise<string | undefined> {
    return new Promise((resolve) => {
      this.#stop = () => resolve(this.#end)
      this.#take = (message) => {
        if (message.kind === 'done') resolve(undefined)
        else deliver(message.job, message.worked)
      }
      if (this.#end !== undefined) resolve(this.#end)
      else this.#worker.postMessage(jobs)
    })
  }

  end(): void {
    this.#worker.terminate()
  }

  #die(reason: string): void {
    this.#end ??= reason
    this.#stop()
  }
}
