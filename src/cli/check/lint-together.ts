import { createOtherLetters, type FindOtherLetter, type LetterTargets } from '../../lint/index.ts'
import type { Source } from '../../source/index.ts'
import { type Asked, storePlace } from '../cache/stored-letter.ts'
import type { KeptWork } from './kept-work.ts'
import { LetterTexts } from './letter-texts.ts'
import type { LetterTask } from './letter-work.ts'
import type { Deliver, Job, Pool } from './pool.ts'

/** What is known of letters beside the letters themselves. */
export interface Beside {
  /** Whom other letters are for, that are not linted here. */
  readonly others?: readonly LetterTargets[]
  /** What rules asked when they found what the cache knows of a letter, by its path. */
  readonly askedBefore?: (path: string) => Asked
  /** Told how many letters have been linted. */
  readonly tell?: (done: number) => void
  /** Told the path of each letter whose text is not any more what it was. */
  readonly tellChanged?: (path: string) => void
}

/** Letters that were linted, in the order of their tasks, and the texts of all. */
export interface WorkedLetters {
  readonly worked: readonly KeptWork[]
  readonly texts: LetterTexts
}

/**
 * Lints letters, each beside all others: first as though there were none; and once all are known, those again
 * whose rules asked for another that there is. So nothing of a letter is kept but what is found, and any thread
 * can lint any letter.
 */
export async function lintTogether(
  tasks: readonly LetterTask[],
  pool: Pool,
  { others = [], askedBefore = () => [], tell, tellChanged }: Beside = {},
): Promise<WorkedLetters> {
  const worked: KeptWork[] = []
  const texts = new LetterTexts(tasks, worked, others, tellChanged)
  let done = 0
  const deliver: Deliver = (index, work) => {
    worked[index] = work
    tell?.(++done)
  }
  await pool.work(
    tasks.map((task, index) => ({ ...ALONE, index, task })),
    deliver,
  )
  const beside = new OtherLetters(tasks, worked, others, texts)
  const listAgain = (indices: Iterable<number>) =>
    [...indices].flatMap((index) => beside.nextJob(index, worked[index] as KeptWork, askedBefore))
  // What rules are told may make them ask more.
  for (let jobs = listAgain(tasks.keys()); jobs.length > 0; ) {
    await pool.work(jobs, (index, work) => {
      worked[index] = work
    })
    jobs = listAgain(jobs.map(({ index }) => index))
  }
  return { worked, texts }
}

/** A letter that is linted as though there were no other. */
const ALONE: Pick<Job, 'answers' | 'answer'> = { answers: [], answer: () => undefined }

/** Answers for each letter of a run whether another is for somebody. */
class OtherLetters {
  readonly #tasks: readonly LetterTask[]
  readonly #find: FindOtherLetter<Pick<Source, 'path'>>
  readonly #texts: LetterTexts

  constructor(
    tasks: readonly LetterTask[],
    worked: readonly KeptWork[],
    others: readonly LetterTargets[],
    texts: LetterTexts,
  ) {
    this.#tasks = tasks
    this.#find = createOtherLetters<Pick<Source, 'path'>>(() => [...others, ...listTargets(tasks, worked)])
    this.#texts = texts
  }

  /** What is to be done again for a letter whose rules would be told otherwise now; none where they would not. */
  nextJob(
    index: number,
    { stage, asked: lastAsked, crash }: KeptWork,
    askedBefore: (path: string) => Asked,
  ): Job[] {
    const task = this.#tasks[index] as LetterTask
    if (stage === 'none' || stage === 'read' || !task.isLinted) return []
    const asked = stage === 'linted' || crash ? lastAsked : askedBefore(task.path)
    const answers = asked.map(([name]) => [name, storePlace(this.#find(name, task))] as const)
    if (JSON.stringify(answers) === JSON.stringify(asked)) return []
    const answer = (name: string) => {
      const found = this.#find(name, task)
      return found && this.#texts.locate(found)
    }
    return [{ index, task: { ...task, knownKey: undefined }, answers, answer }]
  }
}

/** Whom the letters are for, found out one by one when that is asked. */
function listTargets(
  tasks: readonly LetterTask[],
  worked: readonly KeptWork[],
): LetterTargets<Pick<Source, 'path'>>[] {
  return tasks.map((source, index) => ({
    source,
    get spans() {
      return worked[index]?.targets ?? NOBODY
    },
  }))
}

const NOBODY: LetterTargets['spans'] = new Map()
