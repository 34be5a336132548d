import type { Phrase } from '../../src/rule/index.ts'
import { amounts } from './informal-language.amounts.ts'
import { asidesAToI } from './informal-language.asides-a-to-i.ts'
import { asidesJToZ } from './informal-language.asides-j-to-z.ts'
import { blame } from './informal-language.blame.ts'
import { chat } from './informal-language.chat.ts'
import { doingAToD } from './informal-language.doing-a-to-d.ts'
import { doingFToN } from './informal-language.doing-f-to-n.ts'
import { doingOToZ } from './informal-language.doing-o-to-z.ts'
import { emphasisAToM } from './informal-language.emphasis-a-to-m.ts'
import { emphasisNToZ } from './informal-language.emphasis-n-to-z.ts'
import { idiomsAToG } from './informal-language.idioms-a-to-g.ts'
import { idiomsHToZ } from './informal-language.idioms-h-to-z.ts'
import { people } from './informal-language.people.ts'
import { praise } from './informal-language.praise.ts'
import { regions } from './informal-language.regions.ts'
import { sayingsAToO } from './informal-language.sayings-a-to-o.ts'
import { sayingsPToS } from './informal-language.sayings-p-to-s.ts'
import { sayingsTToZ } from './informal-language.sayings-t-to-z.ts'
import { similes } from './informal-language.similes.ts'
import { slangAToD } from './informal-language.slang-a-to-d.ts'
import { slangEToZ } from './informal-language.slang-e-to-z.ts'
import { speech } from './informal-language.speech.ts'
import { verbs } from './informal-language.verbs.ts'

/** Every informal phrase. Those that are only less formal than others are `info`, and left to the level `formal`. */
export const phrases: readonly Phrase[] = [
  ...speech,
  ...chat,
  ...people,
  ...amounts,
  ...praise,
  ...blame,
  ...verbs,
  ...similes,
  ...idiomsAToG,
  ...idiomsHToZ,
  ...sayingsAToO,
  ...sayingsPToS,
  ...sayingsTToZ,
  ...slangAToD,
  ...slangEToZ,
  ...doingAToD,
  ...doingFToN,
  ...doingOToZ,
  ...emphasisAToM,
  ...emphasisNToZ,
  ...asidesAToI,
  ...asidesJToZ,
  ...regions,
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
