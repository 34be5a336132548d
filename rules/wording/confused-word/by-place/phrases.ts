import type { Phrase } from '../../../../src/rule/index.ts'
import { aLatterToBoardBy } from './a-latter-to-board-by.ts'
import { brakeToComplementary } from './brake-to-complementary.ts'
import { complementsOfTheSeasonToDesert } from './complements-of-the-season-to-desert.ts'
import { desertsToEmittedFrom } from './deserts-to-emitted-from.ts'
import { ensuredToFourth } from './ensured-to-fourth.ts'
import { everydayWords } from './everyday-words.ts'
import { gateToInVein } from './gate-to-in-vein.ts'
import { incidenceToLead } from './incidence-to-lead.ts'
import { leadToLost } from './lead-to-lost.ts'
import { mannerToPane } from './manner-to-pane.ts'
import { panesToToPier } from './panes-to-to-pier.ts'
import { piersToQueue } from './piers-to-queue.ts'
import { queuesToRoutedIn } from './queues-to-routed-in.ts'
import { routesToTale } from './routes-to-tale.ts'
import { teemToTo } from './teem-to-to.ts'
import { toManyToWeather } from './to-many-to-weather.ts'
import { weekToYour } from './week-to-your.ts'

/** Words in a grammatical place where they stand only by mistake. The place is told by the classes of the words beside it, so a person decides on the fix. */
export const byPlace: readonly Phrase[] = [
  ...aLatterToBoardBy,
  ...brakeToComplementary,
  ...complementsOfTheSeasonToDesert,
  ...desertsToEmittedFrom,
  ...ensuredToFourth,
  ...gateToInVein,
  ...incidenceToLead,
  ...leadToLost,
  ...mannerToPane,
  ...panesToToPier,
  ...piersToQueue,
  ...queuesToRoutedIn,
  ...routesToTale,
  ...teemToTo,
  ...toManyToWeather,
  ...weekToYour,
  ...everydayWords,
].map((phrase: Phrase) => ({ ...phrase }))
