import type { Failure } from '../../failure.ts'
import { keepsText } from '../kept-work.ts'
import type { LetterTask, WorkedLetter, WorkSettings } from '../letter-work.ts'
import { PackedWork, packWork } from '../packed-work.ts'
import type { SentWork } from './messages.ts'
import { receiveFailure, sendFailure } from './send-failure.ts'

/** What came of work on a letter, as it is sent: a text that is not kept stays behind. */
export function sendWork(work: WorkedLetter, settings: WorkSettings): SentWork {
  const { failures, crash, ...packed } = packWork(work)
  return {
    ...packed,
    ...(work.read && keepsText(work, settings) && { read: work.read }),
    failures: failures.map(sendFailure),
    ...(crash && { crash: sendFailure(crash) }),
  }
}

/** What another thread has sent of its work on a letter. */
export function receiveWork({ failures, crash, ...packed }: SentWork, task: LetterTask): PackedWork {
  const received = {
    ...packed,
    failures: failures.map((failure) => receiveFailure(failure) as Failure),
    ...(crash && { crash: receiveFailure(crash) }),
  }
  return new PackedWork(received, task)
}
