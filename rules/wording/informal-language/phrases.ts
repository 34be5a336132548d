import type { Phrase } from '../../../src/rule/index.ts'
import { amounts } from './amounts.ts'
import { asidesAToI } from './asides-a-to-i.ts'
import { asidesJToZ } from './asides-j-to-z.ts'
import { blame } from './blame.ts'
import { chat } from './chat.ts'
import { doingAToD } from './doing-a-to-d.ts'
import { doingFToN } from './doing-f-to-n.ts'
import { doingOToZ } from './doing-o-to-z.ts'
import { emphasisAToM } from './emphasis-a-to-m.ts'
import { emphasisNToZ } from './emphasis-n-to-z.ts'
import { idiomsAToG } from './idioms-a-to-g.ts'
import { idiomsHToZ } from './idioms-h-to-z.ts'
import { people } from './people.ts'
import { praise } from './praise.ts'
import { regions } from './regions.ts'
import { sayingsAToO } from './sayings-a-to-o.ts'
import { sayingsPToS } from './sayings-p-to-s.ts'
import { sayingsTToZ } from './sayings-t-to-z.ts'
import { similes } from './similes.ts'
import { slangAToD } from './slang-a-to-d.ts'
import { slangEToZ } from './slang-e-to-z.ts'
import { speech } from './speech.ts'
import { verbs } from './verbs.ts'

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
