import { createSource, type Source, type Span } from '../../source/index.ts'
import { readLetter } from '../files/read-letters.ts'
import type { LetterTask } from './letter-work.ts'

const named = new WeakSet<Source>()

/** Stands for the source of a letter where its text is not at hand: blank, and so long that a place is in it. */
export function nameSource(path: string, units = 0): Source {
  const source = createSource(' '.repeat(units), { path })
  named.add(source)
  return source
}

/** Whether a source is one, and does not only stand for one. */
export function hasText(source: Source): boolean {
  return !named.has(source)
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

  /** A place with the source itself. Of a letter that is shorter by now, or gone, it is blank. */
  fill<Place extends { readonly source: Source; readonly span: Span }>(place: Place): Place {
    const whole = this.#wholeOf(place.source)
    const isWithin = whole !== undefined && place.span.end <= whole.text.length
    return { ...place, source: isWithin ? whole : nameSource(place.source.path, place.span.end) }
  }

  #wholeOf(source: Source): Source | undefined {
    const { path } = source
    const known = hasText(source) ? source : this.#sources.get(path)
    if (known && hasText(known)) return known
    const task = this.#tasks.get(path)
    const read = task && readAgain(task)
    if (read) this.#sources.set(path, read)
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
