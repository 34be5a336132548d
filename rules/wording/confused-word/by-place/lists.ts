/** After which a verb stands in its base form. */
export const modals =
  "to_not will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't don't didn't doesn't do_not did_not does_not will_not would_not could_not should_not may_not might_not must_not and_not"

/** After which `to` begins an infinitive; after others, such as `due to`, a noun follows. */
export const beforeInfinitives =
  'able_to unable_to like_to love_to want_to wants_to wanted_to wish_to wishes_to hope_to hopes_to hoped_to need_to needs_to needed_to try_to tries_to tried_to trying_to ready_to willing_to happy_to glad_to pleased_to eager_to keen_to afraid_to unwilling_to prepared_to free_to asked_to intend_to plan_to planned_to decided_to continue_to continued_to have_to has_to had_to how_to what_to began_to begin_to learn_to learned_to learnt_to used_to going_to chance_to opportunity_to ability_to order_to right_to way_to ways_to time_to easy_to easier_to hard_to harder_to difficult_to impossible_to helped_to refuse_to refused_to likely_to seek_to where_to forced_to required_to expected_to me_to you_to us_to them_to him_to people_to students_to patients_to not_to'

/** Verbs and participles that take a thing for their object, and no clause without `that`. */
export const takingObjects =
  'harvested published launched celebrated celebrates improved improve improves improving increased increases expanded expands reduced reduces opened lost kept keeps won developed completed achieved reached received gained maintained maintains built extended doubled adapted admired admire raised strengthened began begun changed changes has had have having using uses use respected protect protects protecting preserve preserving celebrating completing expanding increasing reducing losing keeping holding opening building developing maintaining raising publishing lowered lowering examined examining studied studying restored restoring repaired replaced replacing tested testing measured measuring described describing assessed assessing'

/** Comparatives, after which one compares. */
export const comparatives =
  'better larger smaller higher lower greater fewer faster slower older younger longer shorter earlier later worse easier harder stronger weaker bigger further farther closer sooner quicker deeper cheaper richer wider broader simpler louder safer warmer colder hotter lighter heavier thicker thinner finer clearer newer smarter tighter steeper brighter darker cleaner drier kinder more less'

const beforeNouns =
  'better larger smaller higher lower greater fewer faster slower longer shorter bigger deeper cheaper richer wider broader simpler safer lighter heavier stronger weaker worse easier older younger more less'

/** The same with one word between, of any kind. */
export const comparativesBeforeOne = withGap('{word}')

/** The same with two or three words between. */
export const comparativesBeforeSeveral = `${withGap('{word}_{word}')} ${withGap('{word}_{word}_{word}')}`

function withGap(gap: string): string {
  return beforeNouns.replaceAll(/\S+/g, (comparative) => `${comparative}_${gap}`)
}
