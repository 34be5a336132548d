import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { comparatives, comparativesBeforeOne, comparativesBeforeSeveral } from './lists.ts'

/** Words from teem to to. */
export const teemToTo: readonly Phrase[] = [
  {
    phrase: 'teem',
    replacements: ['team'],
    next: words(
      'leader leaders member members work building spirit manager player players sport sports mates meeting meetings',
    ),
  },
  {
    phrase: 'teem',
    replacements: ['team'],
    previous: words('the my your our a sales research management football whole'),
  },
  {
    phrase: 'than',
    replacements: ['then'],
    previous: words('{start} and but'),
    previousNot: words('{word}_{word}_more_, rather less more'),
    next: words(
      'i_{-ed} we_{-ed} he_{-ed} she_{-ed} they_{-ed} i_went i_was i_had_to i_began i_came i_found i_took i_moved i_will_be',
    ),
    nextNot: words('i_was_when i_expected i_was_in'),
  },
  {
    phrase: 'their',
    replacements: ['there'],
    previous: words('{start} , and but that because when where if since think know believe hope while as'),
    next: words(
      'is are was were exists existed seems appears remain_a remains_a came_a comes_a needs_to_be needed_to_be could_be would_be may_be might_be must_be should_be has_been have_been had_been',
    ),
    nextNot: words('is_a_possessive is_a_pronoun'),
  },
  {
    phrase: 'their',
    replacements: ['there'],
    previous: words('is are was were been be out up down get got go went'),
    next: words(
      'to_help to_support to_see to_assist to_work to_learn for_me for_them for_him for_her for_you for_us when_i when_the when_we . ; {end} with_me with_my because by_bus by_train by_car in_time on_time at_the in_the in_{number}',
    ),
  },
  {
    phrase: 'then',
    replacements: ['than'],
    previous: words(comparatives),
    previousNot: words(
      'no_more once_more some_more any_more even_more little_more no_longer {number}_years_later years_later weeks_later days_later months_later a_little_later hours_later and_later or_less some_time_later nothing_more much_later or_more or_greater or_higher or_larger or_fewer or_older or_later or_earlier or_longer',
    ),
    next: words(
      `{number} one two three four five six ten twelve twenty half twice a_week a_month a_year a_decade a_hundred a_thousand a_third a_quarter that_of those_of those_in any_other any_of most_of most_other ours mine yours theirs hers me us him them usual expected average before ever anyone anything planned needed required necessary i_had i_have i_thought i_expected we_had we_expected we_thought {determiner} in_the in_any in_my in_other at_any at_my they_{word} what_{word} just_a others normal my_previous my_last our_own their_peers other_people ordinary`,
    ),
    nextNot: words('in_the_end one_by one_of_them ever_after one_day'),
  },
  {
    phrase: 'then',
    replacements: ['than'],
    previous: words(`${comparativesBeforeOne} ${comparativesBeforeSeveral}`),
    previousNot: words('{number}_years_later'),
    next: words(
      'that_of those_of those_in any_other any_of most_of most_other ours mine yours theirs usual expected average ever anyone anything planned required_by i_had_expected i_have_ever i_thought i_expected we_had_expected we_expected we_thought the_national the_average the_previous our_earlier my_previous my_last any_i other_people a_single',
    ),
    nextNot: words('ever_after'),
  },
  {
    phrase: 'then',
    replacements: ['than'],
    previous: words(
      'nothing_else anything_else no_one_else nobody_else anyone_else someone_else everyone_else',
    ),
    previousNot: words('do_anything_else'),
    next: words('the my your our his her their me you him them a {name}'),
  },
  {
    phrase: 'there',
    replacements: ['their'],
    previous: words(
      'of with about into during despite towards within without upon under between among amongst after before throughout concerning regarding by through improve improving improved support supporting supported develop developing raise raising express expressed expressing complete completing completed achieve achieving reach reaching reduce reducing protect protecting lose losing lost change changing changed share sharing understand understanding manage managing use using increase increasing give gave giving meet met meeting doing do did make made making keep kept take took brought for from to',
    ),
    previousNot: words('been_to be_of go_to went_to came_to move_to moved_to travel_to back_to'),
    next: words(
      "own skills weekly monthly annual yearly daily best_work families family homes careers lives children's parents children studies goals aims ideas opinions questions views needs ability abilities knowledge behaviour behavior mission commitment expertise health education performance patients students clients customers colleagues confidence potential understanding progress jobs rights debts bills savings income heritage crops answers advice reputation respective first_language home_language support_for kindness patience kind hard_work time_and_effort time_and_expertise feedback guidance",
    ),
    nextNot: words('own_accord_is needs_to_be needs_a'),
  },
  {
    phrase: 'there',
    replacements: ['their'],
    previous: words('{start} , and but because that since as when although while'),
    next: words(
      'questions_were questions_are questions_have questions_showed questions_made questions_helped answers_were answers_are answers_showed opinions_are opinions_were views_are views_were ideas_were ideas_are efforts_were efforts_have efforts_are advice_was advice_has advice_is advice_helped support_was support_has support_is support_helped feedback_was feedback_has feedback_helped feedback_is skills_are skills_were knowledge_is knowledge_was patience_and kindness_and guidance_and guidance_was guidance_has expertise_is expertise_in enthusiasm_was enthusiasm_is enthusiasm_for commitment_to comments_were comments_have comments_helped parents_were parents_are_not parents_had faces_lit eyes_lit faces_were results_were results_are findings_were findings_are methods_were reports_were letters_were stories_were voices_were trust_in needs_were needs_are concerns_were concerns_are confidence_grew confidence_was marks_rose marks_improved grades_rose grades_improved attendance_rose behaviour_improved',
    ),
  },
  {
    phrase: 'there',
    replacements: ['their'],
    previous: words('of with by into upon during despite about'),
    previousNot: words('out_of'),
    next: words('{word}'),
    nextNot: words(
      "{preposition} {auxiliary} {pronoun} {modal} and or but to a the an that this these those be not also too now then again alone somewhere anywhere because if when where which how what why always never only just ever even still already seems seem seemed appears exists exist remain remains remained came comes come were 's ain't {-ly} every any each all his her my your our its far almost soon once day {name} so years yesterday today tonight last one more here lies lie lay arose arises stood stands",
    ),
  },
  {
    phrase: 'there',
    replacements: ['their'],
    previous: words('lost lose losing find found finding make made making pay paid paying earn earned'),
    next: words('way place tempers minds rent debts living'),
  },
  {
    phrase: "they're",
    replacements: ['their'],
    previous: words(
      'with from into during without within throughout upon against between improve improving develop reach lose losing increase protect complete completed',
    ),
    next: words('{word}'),
    nextNot: words(
      'not a an the in on at very so too going all still now just only {-ing} {-ed} also both never always there here worth no doing being ready able about like as to my your really {-ly} made given done taken told known more most good due from what how good_at',
    ),
  },
  {
    phrase: 'threw',
    replacements: ['through'],
    previous: words(
      'halfway all look looked looking run ran read walk walked worked work live lived sit sat break broke came come pass passed passing only midway way living running walking working passes travels flows moves go goes flow travel move get gets going comes walks guided guide guiding seen saw is was been',
    ),
    previousNot: words('who_came who_walked who_worked that_came'),
    next: words('{determiner} which it them {-ing}'),
    nextNot: words('him everything something'),
  },
  {
    phrase: 'threw',
    replacements: ['through'],
    next: words(
      'my_studies my_work my_experience my_career my_degree a_friend a_colleague a_series hard_work which this_experience this_work these_experiences working volunteering studying teaching your_website an_agency',
    ),
  },
  {
    phrase: 'throne',
    replacements: ['thrown'],
    previous: words('was were been being be is have had has'),
    previousNot: words('the it to_the'),
    next: words('away out into in together at off by from'),
  },
  {
    phrase: 'through',
    replacements: ['threw'],
    previous: words('i he she we they who'),
    next: words(
      'away_the the_ball a_party a_stone the_stone a_ball it_away himself myself themselves out_the',
    ),
  },
  {
    phrase: 'thrown',
    replacements: ['throne'],
    previous: words('the heir_to_the ascended_the to_the his'),
    previousNot: words('ball'),
    next: words('of . , {end} in_{number} room'),
    nextNot: words('of_by'),
  },
  {
    phrase: 'tide',
    replacements: ['tied'],
    previous: words('is are was were been closely hands_are'),
    previousNot: words('the it rising'),
    next: words('to up together down'),
  },
  {
    phrase: 'tied',
    replacements: ['tide'],
    previous: words('high low rising incoming turn_the turning_the'),
    next: words('. , {end} and of at'),
  },
  {
    phrase: 'to',
    replacements: ['too'],
    previous: words("is are was were not never be been seems seemed far am became it's"),
    previousNot: words('not_only limited_to due access_is'),
    next: words(
      'late_. late_, late_for late_to early_. early_, early_for early_to expensive_. expensive_, expensive_for expensive_to hot_. hot_, hot_for hot_to cold_. cold_, cold_for cold_to small_. small_, small_for small_to big_. big_, big_for big_to large_. large_, large_for large_to low_. low_, low_for low_to short_. short_, short_for short_to heavy_. heavy_, heavy_for heavy_to hard_. hard_, hard_for hard_to difficult_. difficult_, difficult_for difficult_to busy_. busy_, busy_for busy_to costly_. costly_, costly_for costly_to far_. far_, far_for far_to complicated_. complicated_, complicated_for complicated_to complex_. complex_, complex_for complex_to young_. young_, young_for young_to old_. old_, old_for old_to tired_. tired_, tired_for tired_to weak_. weak_, weak_for weak_to slow_. slow_, slow_for slow_to narrow_. narrow_, narrow_for narrow_to noisy_. noisy_, noisy_for noisy_to dangerous_. dangerous_, dangerous_for dangerous_to risky_. risky_, risky_for risky_to steep_. steep_, steep_for steep_to long_. long_, long_for long_to high_. high_, high_for high_to loud_. loud_, loud_for loud_to dark_. dark_, dark_for dark_to wet_. wet_, wet_for wet_to dry_. dry_, dry_for dry_to soon_to soon_for soon_. much_for much_. much_,',
    ),
    nextNot: words('long_for long_to slow_to low_to dry_to narrow_to early_to_mid'),
  },
  {
    phrase: 'to',
    replacements: ['too'],
    previous: words('all'),
    next: words('often easily easy familiar common soon aware rare'),
    nextNot: words('soon_to_be common_{word} familiar_{word} aware_{word} rare_{word}'),
  },
]
