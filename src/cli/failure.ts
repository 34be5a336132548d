import type { Diagnostic } from '../diagnostic/index.ts'
import type { Source } from '../source/index.ts'

/** A place that explains a failure, to be drawn like a finding. */
export interface Frame {
  readonly source: Source
  readonly diagnostic: Diagnostic
}

/** What may be said of a failure beside its sentence. */
export interface FailureDetails {
  /** What to do about it. */
  readonly help?: string | undefined
  /** Where frames are drawn they say the whole of it, helps included. */
  readonly frames?: readonly Frame[]
  /** What stands above drawn frames in place of the sentence. */
  readonly heading?: string
  /** The file that it is about, as it is shown; that of the first frame where nothing is said. */
  readonly file?: string | undefined
}

/** A known reason why letterlint could not do its work: one clear sentence, and exit code 2. */
export class Failure extends Error {
  readonly help: string | undefined
  readonly frames: readonly Frame[]
  readonly heading: string
  readonly file: string | undefined

  constructor(sentence: string, { help, frames = [], heading = sentence, file }: FailureDetails = {}) {
    super(sentence)
    this.name = 'Failure'
    this.help = help
    this.frames = frames
    this.heading = heading
    this.file = file ?? frames[0]?.source.path
  }
}

/** A failure of letterlint itself, not of the letter, while it was at work on one. */
export class LetterCrash extends Error {
  /** As it is shown. */
  readonly file: string

  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`letterlint failed on ${path}: ${reason}`, { cause })
    this.name = 'LetterCrash'
    this.file = path
  }
}

/** By the codes of the operating system. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'no space is left for this user',
  EFBIG: 'the file would be too large',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'no space is left on the device',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EROFS: 'the file system is read-only',
}

/** Why the file system refused, in words that follow a colon. */
export function describeSystemError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? message
}
