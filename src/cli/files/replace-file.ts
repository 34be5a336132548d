import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describeSystemError, Failure } from '../failure.ts'
import type { FoundLetter } from './find-letters.ts'

/** What is to stand in a file in place of what stands there. */
export interface Replacement {
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/** How a file was replaced. */
export interface Replaced {
  /** How many other names the file had; under these it is as it was. */
  readonly otherNames: number
}

/**
 * Replaces a file whole, or leaves it as it is, also when the program is ended meanwhile. Owner and mode are
 * kept; of a symbolic link it is the target that changes. A file that holds the new bytes already is not touched.
 *
 * @throws Failure when the file cannot be written, or does not hold what it held before.
 */
export function replaceFile({ path, file }: FoundLetter, { before, after }: Replacement): Replaced {
  try {
    const target = followLinks(file)
    const stats = statSync(target)
    if (!stats.isFile()) throw new Error('it is not a file')
    if (readFileSync(target).equals(after)) return { otherNames: 0 }
    assertWritable(target)
    // The name of the letter itself may already be as long as a name can be.
    const temporary = join(dirname(target), `.letterlint-${randomBytes(6).toString('hex')}.tmp`)
    const created = { path: temporary, descriptor: openSync(temporary, 'wx', 0o600) }
    takePlace(
      created,
      target,
      () => ({ bytes: after }),
      () => assertSame(target, path, before),
    )
    return { otherNames: stats.nlink - 1 }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`\`${path}\` could not be written: ${describeSystemError(error)}`)
  }
}

/** The last look before a file is replaced. */
function assertSame(target: string, path: string, before: Uint8Array): void {
  if (existsSync(target) && readFileSync(target).equals(before)) return
  throw new ChangedMeanwhile(path)
}

/** A file does not hold any more what it held when it was read. */
export class ChangedMeanwhile extends Failure {
  /** As it is shown to people. */
  readonly path: string

  constructor(path: string, help = 'run letterlint once more') {
    super(`\`${path}\` was changed by another program meanwhile, and is left as it is now`, { help })
    this.path = path
  }
}

/** A new file that is to take another one's place. */
export interface NewFile {
  readonly path: string
  /** Open for writing. */
  readonly descriptor: number
}

/**
 * Fills a new file with the bytes that `fill` gives, and puts it in the place of another, whose owner and mode
 * it gets; when something fails, the new file is gone. `check` may still object when all is written.
 */
export function takePlace<Filling extends { readonly bytes: Uint8Array }>(
  { path, descriptor }: NewFile,
  target: string,
  fill: () => Filling,
  check?: () => void,
): Filling {
  let isOpen = true
  try {
    const filling = fill()
    if (existsSync(target)) keepOwnerAndMode(target, path, descriptor)
    writeFileSync(descriptor, filling.bytes)
    fsyncSync(descriptor)
    closeSync(descriptor)
    isOpen = false
    check?.()
    renameSync(path, target)
    return filling
  } catch (error) {
    if (isOpen) closeSync(descriptor)
    rmSync(path, { force: true })
    throw error
  }
}

function keepOwnerAndMode(target: string, created: string, descriptor: number): void {
  const { mode, uid, gid } = statSync(target)
  try {
    chownSync(created, uid, gid)
  } catch {
    // Only the superuser gives files away; for anybody else the file is their own from now on.
  }
  fchmodSync(descriptor, mode & 0o7777)
}

const MOST_LINKS = 40

/** Where a path leads by symbolic links, also to a file that is not there yet. */
export function followLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  let target = path
  for (let links = 0; links < MOST_LINKS; links++) {
    if (!lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) return target
    target = resolve(dirname(target), readlinkSync(target))
  }
  throw new Error('its symbolic links lead in a circle')
}

/** A file may be replaced although it is not to be written to, which is not what its owner meant. */
export function assertWritable(target: string): void {
  if (!existsSync(target)) return
  if ((statSync(target).mode & 0o222) === 0) throw new Error('it is read-only')
  accessSync(target, constants.W_OK)
}
