/** The words of a guard, written with spaces between; `_` joins those that stand in a row. */
export function words(list: string): readonly string[] {
  return list.replaceAll(' ', '|').replaceAll('_', ' ').split('|')
}

/** What ends a clause. */
export const pause = words('. , ; : ! ? ) {end}')

/** What a firm, a university or a person has, and what nobody “is”. */
export const havings = words(
  'mission vision ethos curriculum campus headquarters alumni inception infancy entirety predecessor predecessors successor counterpart counterparts subsidiary subsidiaries website workforce portfolio dean founder founders commitment_to dedication_to emphasis_on approach_to focus_on impact_on reputation_for reputation_as reputation_in reputation_and reputation_is contribution_to contributions_to ability_to capacity_to role_in role_as history_of tradition_of culture_of standing_as position_as place_in effect_on influence_on relationship_with presence_in range_of aim_is goal_is purpose_is name_is location_in',
)

/** After which those are part of a compound: “it is mission critical”. */
export const compounds = words('critical policy life culture leader leaders driven wide')

/** What belongs to the reader, and what the reader never “is”. */
export const yours = words(
  'company firm team organisation organization university department lab laboratory group mission website consideration time program programme school institution faculty project projects advertisement advert posting reply response letter email e-mail help support advice assistance attention interest convenience office research application requirements needs expertise knowledge products services city country address newspaper magazine hospital clinic committee community campus lectures guidance generosity feedback decision thoughts questions vacancy call visit invitation museum journal',
)

/** After which those are part of a compound: “you are team players”. */
export const compoundHeads = words(
  'player players member members leader leaders leading limited constrained poor led based focused oriented educated trained director directors owner owners manager managers staff students people scientist scientists active heavy driven',
)

/** A number, or what stands for one, after “more than”. */
export const measures = words(
  '{number} a_decade a_dozen a_year a_hundred a_thousand a_million one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds dozens half just twice',
)

/** With whom or what one compares. */
export const others = words(
  'any anything anyone anybody other others most ever i expected the_other the_others the_average the_rest the_first the_last the_previous the_original my_own my_peers my_colleagues my_first my_last that_of those average usual before_the',
)

/** What is said beside the sentence, without a comma: “things were simpler then I guess”. */
export const guesses = words(
  'i_guess i_suppose i_think i_believe i_imagine i_reckon i_must i_know i_admit i_hope i_feel i_would_say',
)

/** What follows where “it’s” lifts out what is meant: “it’s mission that counts”. */
export const clefts = words('that not which over ,_not ,_rather and_not')

/** Each of some words, followed by each of others. */
export function inOrder(first: readonly string[], then: readonly string[]): readonly string[] {
  return first.flatMap((word) => then.map((other) => `${word} ${other}`))
}
