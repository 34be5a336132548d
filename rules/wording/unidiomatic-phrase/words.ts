/** The words of a guard, written with spaces between; `_` joins those that stand in a row. */
export function words(list: string): readonly string[] {
  return list.replaceAll(' ', '|').replaceAll('_', ' ').split('|')
}

/** Each of some words, followed by each of others. */
export function inOrder(first: readonly string[], then: readonly string[]): readonly string[] {
  return first.flatMap((word) => then.map((other) => `${word} ${other}`))
}

/** What ends a clause. */
export const pause = words('. , ; : ! ? ) {end}')

/** Numbers, in figures and words. */
export const numbers = words(
  '{number} two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred',
)

/** Amounts that `about` makes rough: “discussed about an hour”, “about twice as many”. */
export const amounts = [
  ...numbers,
  ...words(
    'one half twice thrice double triple several dozens hundreds thousands two-thirds three-quarters as_many as_much as_long as_often every_other the_same_number the_same_amount the_same_time the_same_length equal_numbers equal_parts equally',
  ),
  ...inOrder(
    words('a an the_first the_last another'),
    words(
      'hour minute half day week fortnight month year decade couple few dozen score hundred thousand million third quarter fifth tenth equal page paragraph half-hour half-day',
    ),
  ),
]

/** Units in which one counts a stretch of life. */
export const times = words('years months weeks days decades')

/** Years in which people who write letters studied and worked. */
export const years = Array.from({ length: 36 }, (_, count) => String(1995 + count))

/** What one takes part in. */
export const events = words(
  'conferences competitions olympiads seminars workshops hackathons contests lectures projects the_conference the_competition the_olympiad the_seminar the_workshop the_hackathon the_contest the_project the_event the_school the_programme the_program the_course a_conference a_competition a_seminar a_workshop a_hackathon a_contest a_project your_conference your_school your_programme your_program your_project your_hackathon this_conference this_competition this_school this_programme this_program this_project this_hackathon this_event many_conferences several_conferences many_projects several_projects many_competitions several_competitions various_conferences various_projects different_conferences different_projects different_competitions international_conferences international_competitions scientific_conferences',
)

/** What one works as. */
export const professions = words(
  'teacher engineer manager waiter waitress programmer developer volunteer tutor consultant assistant analyst nurse translator researcher designer journalist lawyer accountant freelancer trainee intern barista secretary lecturer chemist technician',
)

/** Languages that people say they speak. */
export const languages = words(
  'english german french russian spanish italian chinese japanese arabic turkish portuguese',
)
