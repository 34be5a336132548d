import { RuleCrash } from '../../../lint/index.ts'
import { Failure, LetterCrash } from '../../failure.ts'

/** Why something could not be done, as it is sent: errors of one thread are not those of another. */
export type SentFailure =
  | {
      readonly kind: 'failure'
      readonly message: string
      readonly help?: string
      readonly file?: string
      readonly stack?: string
    }
  | { readonly kind: 'rule'; readonly ruleId: string; readonly file: string; readonly cause: SentCause }
  | { readonly kind: 'letter'; readonly file: string; readonly cause: SentCause }

interface SentCause {
  readonly message: string
  readonly stack?: string
}

/** A failure as it is sent to another thread. What explains it with places in configurations never comes from a letter. */
export function sendFailure(failure: Failure | RuleCrash | LetterCrash): SentFailure {
  const { file } = failure
  if (failure instanceof RuleCrash) {
    return { kind: 'rule', ruleId: failure.ruleId, file: failure.file, cause: sendCause(failure.cause) }
  }
  if (failure instanceof LetterCrash) {
    return { kind: 'letter', file: failure.file, cause: sendCause(failure.cause) }
  }
  const { message, help, stack } = failure
  return {
    kind: 'failure',
    message,
    ...(help === undefined ? {} : { help }),
    ...(file === undefined ? {} : { file }),
    ...(stack === undefined ? {} : { stack }),
  }
}

function sendCause(cause: unknown): SentCause {
  if (!(cause instanceof Error)) return { message: String(cause) }
  const { message, stack } = cause
  return { message, ...(stack === undefined ? {} : { stack }) }
}

/** A failure that another thread has sent. */
export function receiveFailure(sent: SentFailure): Failure | RuleCrash | LetterCrash {
  if (sent.kind === 'rule') return new RuleCrash(sent.ruleId, sent.file, receiveCause(sent.cause))
  if (sent.kind === 'letter') return new LetterCrash(sent.file, receiveCause(sent.cause))
  const { message, help, file, stack } = sent
  const failure = new Failure(message, { help, file })
  if (stack !== undefined) failure.stack = stack
  return failure
}

/** Without a stack it was no error that was thrown. */
function receiveCause({ message, stack }: SentCause): unknown {
  return stack === undefined ? message : Object.assign(new Error(message), { stack })
}
