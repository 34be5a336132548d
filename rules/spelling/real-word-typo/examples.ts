import { academiaExamples } from './academia.examples.ts'
import { applyingExamples } from './applying.examples.ts'
import { articlesExamples } from './articles.examples.ts'
import { auxiliariesExamples } from './auxiliaries.examples.ts'
import { compoundsAToLExamples } from './compounds-a-to-l.examples.ts'
import { compoundsMToZExamples } from './compounds-m-to-z.examples.ts'
import { conjunctionsExamples } from './conjunctions.examples.ts'
import { dailyWordsExamples } from './daily-words.examples.ts'
import { dataScienceExamples } from './data-science.examples.ts'
import { deedsExamples } from './deeds.examples.ts'
import { enclosuresExamples } from './enclosures.examples.ts'
import { feelingsExamples } from './feelings.examples.ts'
import { fromAndFormExamples } from './from-and-form.examples.ts'
import { letterTalkExamples } from './letter-talk.examples.ts'
import { moodsExamples } from './moods.examples.ts'
import { oddWordsExamples } from './odd-words.examples.ts'
import { ofAndInExamples } from './of-and-in.examples.ts'
import { offersExamples } from './offers.examples.ts'
import { officesExamples } from './offices.examples.ts'
import { ownersExamples } from './owners.examples.ts'
import { pronounsExamples } from './pronouns.examples.ts'
import { publicLifeExamples } from './public-life.examples.ts'
import { publicMattersExamples } from './public-matters.examples.ts'
import { qualitiesExamples } from './qualities.examples.ts'
import { rareWordsExamples } from './rare-words.examples.ts'
import { repliesExamples } from './replies.examples.ts'
import { requestsExamples } from './requests.examples.ts'
import { salutationsExamples } from './salutations.examples.ts'
import { scienceExamples } from './science.examples.ts'
import { setPhrasesExamples } from './set-phrases.examples.ts'
import { smallWordsExamples } from './small-words.examples.ts'
import { softwareExamples } from './software.examples.ts'
import { studiesExamples } from './studies.examples.ts'
import { thanksExamples } from './thanks.examples.ts'
import { timesExamples } from './times.examples.ts'
import { toAndWithExamples } from './to-and-with.examples.ts'
import { verbsExamples } from './verbs.examples.ts'
import { workplacesExamples } from './workplaces.examples.ts'

/**
 * A slip of the table in its context, a sentence in which it is found, marked, and one that comes near and
 * must pass, where there is such.
 */
export type SlipExample = readonly [slip: string, found: string, nearMiss: string | null]

/** An example for each slip of the table, in its order. */
export const slipExamples: readonly SlipExample[] = [
  ...salutationsExamples,
  ...thanksExamples,
  ...repliesExamples,
  ...requestsExamples,
  ...enclosuresExamples,
  ...articlesExamples,
  ...pronounsExamples,
  ...fromAndFormExamples,
  ...ofAndInExamples,
  ...toAndWithExamples,
  ...conjunctionsExamples,
  ...setPhrasesExamples,
  ...auxiliariesExamples,
  ...moodsExamples,
  ...applyingExamples,
  ...offersExamples,
  ...qualitiesExamples,
  ...officesExamples,
  ...workplacesExamples,
  ...publicLifeExamples,
  ...publicMattersExamples,
  ...studiesExamples,
  ...academiaExamples,
  ...verbsExamples,
  ...deedsExamples,
  ...dataScienceExamples,
  ...scienceExamples,
  ...softwareExamples,
  ...compoundsAToLExamples,
  ...compoundsMToZExamples,
  ...rareWordsExamples,
  ...timesExamples,
  ...dailyWordsExamples,
  ...ownersExamples,
  ...feelingsExamples,
  ...smallWordsExamples,
  ...oddWordsExamples,
  ...letterTalkExamples,
]
