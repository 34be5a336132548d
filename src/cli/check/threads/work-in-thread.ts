import { parentPort, workerData } from 'node:worker_threads'
import { defineHouseRule } from '../../../config/index.ts'
import type { Rule } from '../../../rule/index.ts'
import { createKeys } from '../../cache/cache-key.ts'
import { nameSource } from '../letter-texts.ts'
import { type LetterTask, workOnLetter } from '../letter-work.ts'
import type { DictionaryRequest, LintRequest, LoadedDictionary } from '../lint-request.ts'
import {
  JobCounter,
  type SentJob,
  type SentJobs,
  type SentRequest,
  type ThreadBrief,
  type ThreadMessage,
} from './messages.ts'
import { sendWork } from './send-work.ts'

/** Works in a thread of its own on the letters that the program sends, with letterlint's own rules. */
export async function workInThread(loadRules: () => Promise<readonly Rule[]>): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('this is no thread')
  const say = (message: ThreadMessage, moved: readonly ArrayBuffer[] = []) => port.postMessage(message, moved)
  const { cwd, settings, requests } = workerData as ThreadBrief
  const own = await loadRules()
  const loadDictionaries = createLoader(cwd)
  const received = requests.map((request) => receiveRequest(request, own, loadDictionaries))
  const findKey = createKeys(own)
  port.on('message', async ({ jobs, taken, thread }: SentJobs) => {
    const counter = new JobCounter(taken)
    for (let job = counter.take(thread); job !== undefined; job = counter.take(thread)) {
      const sent = jobs[job] as SentJob
      const answers = new Map(sent.answers)
      const answer = (name: string) => {
        const place = answers.get(name)
        if (!place) return undefined
        const [path, start, end] = place
        return { source: nameSource(path, end), span: { start, end } }
      }
      const task: LetterTask = { ...sent, request: received[sent.request] as LintRequest }
      const worked = sendWork(await workOnLetter(task, settings, findKey, answer), settings)
      say({ kind: 'worked', job, worked }, [worked.bytes.buffer as ArrayBuffer])
    }
    say({ kind: 'done' })
  })
}

function receiveRequest(
  { houseRules, ...rest }: SentRequest,
  own: readonly Rule[],
  loadDictionaries: (wanted: DictionaryRequest) => Promise<readonly LoadedDictionary[]>,
): LintRequest {
  return { ...rest, houseRules, rules: [...own, ...houseRules.map(defineHouseRule)], loadDictionaries }
}

/** Reads dictionaries, each once. What does so is loaded only for letters that need some. */
function createLoader(cwd: string) {
  let loading: Promise<{ load(wanted: DictionaryRequest): readonly LoadedDictionary[] }> | undefined
  const open = async () => {
    const { DictionaryLoader } = await import('../../words/load-dictionaries.ts')
    return new DictionaryLoader(cwd)
  }
  return async (wanted: DictionaryRequest) => {
    loading ??= open()
    return (await loading).load(wanted)
  }
}
