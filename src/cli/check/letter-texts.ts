import type { LetterTargets } from '../../lint/index.ts'
import { createSource, type Source, type Span } from '../../source/index.ts'
import { readLetter } from '../files/read-letters.ts'
import type { KeptWork, LetterAccess } from './kept-work.ts'
import { isTextOf, type SourceShape } from './later-source.ts'
import type { LetterTask } from './letter-work.ts'

/** Stands for the source of a letter where only its path matters: blank, and so long that a place is in it. */
export function nameSource(path: string, units = 0): Source {
  return createSource(' '.repeat(units), { path, format: 'text' })
}

/** Gives the sources of the letters of a run by their paths; texts that are not kept are read again. */
export class LetterTexts implements LetterAccess {
  readonly #kept: readonly KeptWork[]
  readonly #others: readonly LetterTargets[]
  readonly #tasks: readonly LetterTask[]
  readonly #tellChanged: (path: string) => void
  #byPath: ReadonlyMap<string, number | Source> | undefined

  /** `kept` stands in the order of the tasks; `others` are letters beside these, and `tellChanged` hears of each text that is not what it was. */
  constructor(
    tasks: readonly LetterTask[],
    kept: readonly KeptWork[],
    others: readonly LetterTargets[],
    tellChanged: (path: string) => void = () => {},
  ) {
    this.#tasks = tasks
    this.#kept = kept
    this.#others = others
    this.#tellChanged = tellChanged
  }

  /** The source of a letter of the run; undefined where there is none. */
  findSource = (path: string): Source | undefined => {
    this.#byPath ??= new Map<string, number | Source>([
      ...this.#others.map(({ source }) => [source.path, source] as const),
      ...this.#tasks.map((task, index) => [task.path, index] as const),
    ])
    const found = this.#byPath.get(path)
    return typeof found === 'number' ? this.#kept[found]?.openSource(this) : found
  }

  /** The text of a letter, as it was when it was linted; undefined where it is not that any more. */
  readText = (task: LetterTask, shape: SourceShape): string | undefined => {
    const text = readAgain(task)
    if (text !== undefined && isTextOf(text, shape)) return text
    this.#tellChanged(task.path)
    return undefined
  }

  /** A place in a letter of which the path is known. */
  locate({ source: { path }, span }: { readonly source: Pick<Source, 'path'>; readonly span: Span }) {
    return { source: this.findSource(path) ?? nameSource(path, span.end), span }
  }
}

function readAgain(task: LetterTask): string | undefined {
  try {
    return readLetter(task, task.format).source.text
  } catch {
    return undefined
  }
}
