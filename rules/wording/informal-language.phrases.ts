import type { Phrase } from '../../src/rule/index.ts'
import { amounts } from './informal-language.amounts.ts'
import { chat } from './informal-language.chat.ts'
import { people } from './informal-language.people.ts'
import { praise } from './informal-language.praise.ts'
import { speech } from './informal-language.speech.ts'
import { verbs } from './informal-language.verbs.ts'

/** Every informal phrase. Those that are only less formal than others are `info`, and left to the level `formal`. */
export const phrases: readonly Phrase[] = [
  ...speech,
  ...chat,
  ...people,
  ...amounts,
  ...praise,
  ...verbs,
].map((phrase) => ({
  ...phrase,
  help: helpFor(phrase),
  ...(phrase.severity === 'info' ? { when: { level: 'formal' } } : {}),
}))

function helpFor({ help, replacements = [] }: Phrase): string {
  if (help) return help
  if (replacements.length === 0) return 'delete it, or say it in plain words'
  return `write ${replacements.map((words) => `\`${words}\``).join(' or ')}`
}
