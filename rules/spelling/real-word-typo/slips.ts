import { academia } from './academia.ts'
import { applying } from './applying.ts'
import { articles } from './articles.ts'
import { auxiliaries } from './auxiliaries.ts'
import { compoundsAToL } from './compounds-a-to-l.ts'
import { compoundsMToZ } from './compounds-m-to-z.ts'
import { conjunctions } from './conjunctions.ts'
import { dailyWords } from './daily-words.ts'
import { dataScience } from './data-science.ts'
import { deeds } from './deeds.ts'
import { enclosures } from './enclosures.ts'
import { feelings } from './feelings.ts'
import { fromAndForm } from './from-and-form.ts'
import { letterTalk } from './letter-talk.ts'
import { moods } from './moods.ts'
import { oddWords } from './odd-words.ts'
import { ofAndIn } from './of-and-in.ts'
import { offers } from './offers.ts'
import { offices } from './offices.ts'
import { owners } from './owners.ts'
import { pronouns } from './pronouns.ts'
import { publicLife } from './public-life.ts'
import { publicMatters } from './public-matters.ts'
import { qualities } from './qualities.ts'
import { rareWords } from './rare-words.ts'
import { replies } from './replies.ts'
import { requests } from './requests.ts'
import { salutations } from './salutations.ts'
import { science } from './science.ts'
import { setPhrases } from './set-phrases.ts'
import { smallWords } from './small-words.ts'
import { software } from './software.ts'
import { studies } from './studies.ts'
import { thanks } from './thanks.ts'
import { times } from './times.ts'
import { toAndWith } from './to-and-with.ts'
import { verbs } from './verbs.ts'
import { workplaces } from './workplaces.ts'

/** The slips that are looked for, each in its context; `toPhrase` tells how they are written. */
export const slips: readonly string[] = [
  ...salutations,
  ...thanks,
  ...replies,
  ...requests,
  ...enclosures,
  ...articles,
  ...pronouns,
  ...fromAndForm,
  ...ofAndIn,
  ...toAndWith,
  ...conjunctions,
  ...setPhrases,
  ...auxiliaries,
  ...moods,
  ...applying,
  ...offers,
  ...qualities,
  ...offices,
  ...workplaces,
  ...publicLife,
  ...publicMatters,
  ...studies,
  ...academia,
  ...verbs,
  ...deeds,
  ...dataScience,
  ...science,
  ...software,
  ...compoundsAToL,
  ...compoundsMToZ,
  ...rareWords,
  ...times,
  ...dailyWords,
  ...owners,
  ...feelings,
  ...smallWords,
  ...oddWords,
  ...letterTalk,
]
