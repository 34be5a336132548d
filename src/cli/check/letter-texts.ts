import { createSource, type Source } from '../../source/index.ts'
import { readLetter } from '../files/read-letters.ts'
import type { LetterTask } from './letter-work.ts'

const named = new WeakSet<Source>()

/** Stands for the source of a letter where its text is not at hand. */
export function nameSource(path: string): Source {
  const source = createSource('', { path })
  named.add(source)
  return source
}

/** Gives whole sources of letters, those of which the texts were not kept read again. */
export class LetterTexts {
  readonly #sources = new Map<string, Source>()
  readonly #tasks = new Map<string, LetterTask>()

  /** Takes what is known of a letter; without its task it cannot be read again. */
  add(source: Source, task?: LetterTask): void {
    this.#sources.set(source.path, source)
    if (task) this.#tasks.set(source.path, task)
  }

  /** The source itself, unless it only stands for one. A letter that is gone by now has no text. */
  wholeOf(source: Source): Source {
    if (!named.has(source)) return source
    const { path } = source
    const known = this.#sources.get(path)
    const task = this.#tasks.get(path)
    if (known && !named.has(known)) return known
    const read = (task && readAgain(task)) ?? createSource('', { path })
    this.#sources.set(path, read)
    return read
  }
}

function readAgain(task: LetterTask): Source | undefined {
  try {
    return readLetter(task, task.format).source
  } catch {
    return undefined
  }
}
