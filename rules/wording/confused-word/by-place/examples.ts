import type { PhraseExample } from '../examples.ts'
import { aLatterToBoardByExamples } from './a-latter-to-board-by.examples.ts'
import { brakeToComplementaryExamples } from './brake-to-complementary.examples.ts'
import { complementsOfTheSeasonToDesertExamples } from './complements-of-the-season-to-desert.examples.ts'
import { desertsToEmittedFromExamples } from './deserts-to-emitted-from.examples.ts'
import { ensuredToFourthExamples } from './ensured-to-fourth.examples.ts'
import { everydayWordsExamples } from './everyday-words.examples.ts'
import { gateToInVeinExamples } from './gate-to-in-vein.examples.ts'
import { incidenceToLeadExamples } from './incidence-to-lead.examples.ts'
import { leadToLostExamples } from './lead-to-lost.examples.ts'
import { mannerToPaneExamples } from './manner-to-pane.examples.ts'
import { panesToToPierExamples } from './panes-to-to-pier.examples.ts'
import { piersToQueueExamples } from './piers-to-queue.examples.ts'
import { queuesToRoutedInExamples } from './queues-to-routed-in.examples.ts'
import { routesToTaleExamples } from './routes-to-tale.examples.ts'
import { teemToToExamples } from './teem-to-to.examples.ts'
import { toManyToWeatherExamples } from './to-many-to-weather.examples.ts'
import { weekToYourExamples } from './week-to-your.examples.ts'

/** An example for each of the phrases, in their order. */
export const byPlaceExamples: readonly PhraseExample[] = [
  ...aLatterToBoardByExamples,
  ...brakeToComplementaryExamples,
  ...complementsOfTheSeasonToDesertExamples,
  ...desertsToEmittedFromExamples,
  ...ensuredToFourthExamples,
  ...gateToInVeinExamples,
  ...incidenceToLeadExamples,
  ...leadToLostExamples,
  ...mannerToPaneExamples,
  ...panesToToPierExamples,
  ...piersToQueueExamples,
  ...queuesToRoutedInExamples,
  ...routesToTaleExamples,
  ...teemToToExamples,
  ...toManyToWeatherExamples,
  ...weekToYourExamples,
  ...everydayWordsExamples,
]
