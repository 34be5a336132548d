import { setImmediate as nextTurn } from 'node:timers/promises'

/** By which a user, a system that shuts down, or a terminal that closes ends a program. */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A signal that ends the program; a shell sees 130 for SIGINT, and 143 for SIGTERM. */
export type EndingSignal = (typeof SIGNALS)[number]

/**
 * Does without a break what must not be done by half: a signal that comes meanwhile ends the program only
 * then. What is done has no pause in it, so that a signal elsewhere still ends the program at once.
 */
export async function holdSignals<Result>(action: () => Result): Promise<Result> {
  let held: EndingSignal | undefined
  const hold = (signal: NodeJS.Signals) => {
    held = signal as EndingSignal
  }
  for (const signal of SIGNALS) process.on(signal, hold)
  try {
    return action()
  } finally {
    // Node tells of a signal in its next whole turn, of which the first here may be past that point.
    await nextTurn()
    await nextTurn()
    for (const signal of SIGNALS) process.off(signal, hold)
    if (held) endBySignal(held)
  }
}

/** Ends the program as the signal would have, unless another part of it heeds the signal. */
export function endBySignal(signal: EndingSignal): void {
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
}
