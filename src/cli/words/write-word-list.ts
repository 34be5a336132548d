import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createSource, type Source } from '../../source/index.ts'
import { describeSystemError, Failure } from '../failure.ts'
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
  let isOpen = true
  try {
    const source = readExisting(target, shown)
    const changed = change(source.text)
    if (existsSync(target)) keepOwnerAndMode(target, lock, descriptor)
    writeFileSync(descriptor, encode(changed.text, source))
    fsyncSync(descriptor)
    closeSync(descriptor)
    isOpen = false
    renameSync(lock, target)
    return changed
  } catch (error) {
    if (isOpen) closeSync(descriptor)
    rmSync(lock, { force: true })
    throw error
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

const MOST_LINKS = 40

/** Where a path leads by symbolic links, also to a file that is not there yet. */
function followLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  let target = path
  for (let links = 0; links < MOST_LINKS; links++) {
    if (!lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) return target
    target = resolve(dirname(target), readlinkSync(target))
  }
  throw new Error('its symbolic links lead in a circle')
}

function readExisting(target: string, shown: string): Source {
  return existsSync(target) ? readWordSource(target, shown) : createSource('')
}

/** A file may be replaced although it is not to be written to, which is not what its owner meant. */
function assertWritable(target: string): void {
  if (!existsSync(target)) return
  if ((statSync(target).mode & 0o222) === 0) throw new Error('it is read-only')
  accessSync(target, constants.W_OK)
}

function keepOwnerAndMode(target: string, lock: string, descriptor: number): void {
  const { mode, uid, gid } = statSync(target)
  try {
    chownSync(lock, uid, gid)
  } catch {
    // Only the superuser gives files away; for anybody else the file is their own from now on.
  }
  fchmodSync(descriptor, mode & 0o7777)
}

function encode(text: string, { encoding, hasByteOrderMark }: Source): Buffer {
  const marked = (hasByteOrderMark ? '\uFEFF' : '') + text
  if (encoding === 'utf-16le') return Buffer.from(marked, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(marked, 'utf16le').swap16()
  return Buffer.from(marked, 'utf8')
}
