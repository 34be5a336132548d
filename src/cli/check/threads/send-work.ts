import { restoreFound, storeFound } from '../../cache/stored-letter.ts'
import type { Failure } from '../../failure.ts'
import { hasText, nameSource } from '../letter-texts.ts'
import type { WorkedLetter } from '../letter-work.ts'
import type { SentWork } from './messages.ts'
import { receiveFailure, sendFailure } from './send-failure.ts'

/** What came of work on a letter, as it is sent: places in other letters name these, and a text that is not kept stays behind. */
export function sendWork({ read, found, crash, ...rest }: WorkedLetter): SentWork {
  return {
    ...rest,
    ...(read && { read: { ...read, source: hasText(read.source) ? read.source : undefined } }),
    ...(found && {
      found: {
        findings: storeFound(found),
        dictionaries: found.dictionaries,
        failures: found.failures.map(sendFailure),
      },
    }),
    ...(crash && { crash: sendFailure(crash) }),
  }
}

/** What another thread has sent of its work on the letter at a path. */
export function receiveWork({ read, found, crash, ...rest }: SentWork, path: string): WorkedLetter {
  return {
    ...rest,
    ...(read && { read: { ...read, source: read.source ?? nameSource(path) } }),
    ...(found && {
      found: {
        ...restoreFound(found.findings, (path) => nameSource(path)),
        dictionaries: found.dictionaries,
        failures: found.failures.map((failure) => receiveFailure(failure) as Failure),
      },
    }),
    ...(crash && { crash: receiveFailure(crash) }),
  }
}
