import { closeSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createSource, encodeText, type Source } from '../../source/index.ts'
import { describeSystemError, Failure } from '../failure.ts'
import { assertWritable, followLinks, takePlace } from '../files/replace-file.ts'
import { readWordSource } from './read-words.ts'

/**
 * Changes a file of words, or makes it. It is replaced whole or stays as it was, and of several programs
 * that change it at once each sees what the one before it wrote. Byte-order mark, encoding, and mode are
 * kept; of a symbolic link it is the target that changes.
 *
 * @throws Failure when the file cannot be read or written.
 */
export async function changeWordList<Change extends { readonly text: string }>(
  path: string,
  shown: string,
  change: (text: string) => Change,
): Promise<Change> {
  try {
    const target = followLinks(path)
    const before = readExisting(target, shown)
    const foreseen = change(before.text)
    if (foreseen.text === before.text) return foreseen
    assertWritable(target)
    mkdirSync(dirname(target), { recursive: true })
    return await replaceLocked(target, shown, change)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`\`${shown}\` could not be written: ${describeSystemError(error)}`)
  }
}

/** The new content is written into the very file that keeps others out, which then takes the old one's place. */
async function replaceLocked<Change extends { readonly text: string }>(
  target: string,
  shown: string,
  change: (text: string) => Change,
): Promise<Change> {
  const lock = `${target}.lock`
  const descriptor = await openLock(lock, shown)
  const { changed } = takePlace({ path: lock, descriptor }, target, () => {
    const source = readExisting(target, shown)
    const changed = change(source.text)
    return { changed, bytes: encodeText(changed.text, source) }
  })
  return changed
}

/**
 * Removes a file that {@link changeWordList} made, where what it holds is empty by now; no other program changes
 * it meanwhile.
 *
 * @throws Failure when it cannot be read or removed.
 */
export async function removeIfEmpty(
  path: string,
  shown: string,
  isEmpty: (text: string) => boolean,
): Promise<void> {
  try {
    const target = followLinks(path)
    const lock = `${target}.lock`
    closeSync(await openLock(lock, shown))
    try {
      if (existsSync(target) && isEmpty(readExisting(target, shown).text)) rmSync(target)
    } finally {
      rmSync(lock, { force: true })
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`\`${shown}\` could not be removed: ${describeSystemError(error)}`)
  }
}

const LONGEST_WAIT_MILLISECONDS = 5000
const PAUSE_MILLISECONDS = 20

async function openLock(lock: string, shown: string): Promise<number> {
  for (let waited = 0; ; waited += PAUSE_MILLISECONDS) {
    try {
      return openSync(lock, 'wx')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (waited >= LONGEST_WAIT_MILLISECONDS) {
      throw new Failure(`\`${shown}\` is being changed by another letterlint`, {
        help: `if none is running, one was interrupted: delete \`${shown}.lock\``,
      })
    }
    await wait(PAUSE_MILLISECONDS)
  }
}

function readExisting(target: string, shown: string): Source {
  return existsSync(target) ? readWordSource(target, shown) : createSource('')
}
