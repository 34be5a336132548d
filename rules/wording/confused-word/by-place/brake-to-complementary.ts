import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from brake to complementary. */
export const brakeToComplementary: readonly Phrase[] = [
  {
    phrase: 'brake',
    replacements: ['break'],
    previous: words(
      'a_short a_lunch lunch coffee tea career a_career summer easter christmas half-term a_long a_brief lucky take_a took_a needed_a',
    ),
    previousNot: words('hand'),
    next: words('. , ; {end} from in and of to between for after'),
    unless: words('brakes pedal disc wheel wheels driver'),
  },
  {
    phrase: 'brake',
    replacements: ['break'],
    previous: words('to will would can could not may'),
    next: words('even new_ground into_the up_the through_the away_from'),
    unless: words('brakes pedal wheel wheels driver cyclist car vehicle'),
  },
  {
    phrase: 'break',
    replacements: ['brake'],
    previous: words('the new front rear a worn my and of'),
    next: words('pads pedal fluid disc discs caliper calipers lights cables'),
  },
  {
    phrase: 'breath',
    replacements: ['breathe'],
    previous: words(
      "to cannot can't could can couldn't help_patients help_them who we they you helps_me not",
    ),
    previousNot: words('from_breath due_to attention_to breath_to'),
    next: words(
      '. , in out properly easily again normally air deeply freely fresh well better without {end} through_the',
    ),
    nextNot: words('in_the_{word}_is . is'),
  },
  {
    phrase: 'breath',
    replacements: ['breathe'],
    previous: words('to can could they we i you patients and helped_her'),
    next: words('deeply freely easily normally'),
  },
  {
    phrase: 'breath of',
    replacements: ['breadth of'],
    previous: words('the his her their your its my'),
    next: words(
      'my_knowledge his_knowledge her_knowledge your_knowledge your_work his_work her_work my_work my_experience your_research her_research his_research the_work the_collection the_curriculum the_programme',
    ),
  },
  {
    phrase: 'breathe',
    replacements: ['breath'],
    previous: words(
      'your his deep bad a every each short out_of short_of shortness_of hold_my holding_my holding_their catch_my catch_your in_one under_his under_my last shallow with_each',
    ),
    previousNot: words('to they we i'),
    next: words('. , ; {end} of and is are was were in at for to test tests sounds control support'),
    nextNot: words('in_and freely easily'),
  },
  {
    phrase: 'breathe',
    replacements: ['breath'],
    previous: words('for of with'),
    previousNot: words('room_for'),
    next: words('are is was were . , control support marks'),
  },
  {
    phrase: 'breaths',
    replacements: ['breathes'],
    previous: words('he she it who patient which'),
    next: words('in out . , easily normally and freely new life through again the air'),
    nextNot: words('and_then out_of'),
  },
  {
    phrase: 'buy',
    replacements: ['by'],
    previous: words(
      'written run led taught given made done driven shown caused followed founded published supported funded owned used received approved built designed organised produced provided offered signed created developed inspired replaced',
    ),
    previousNot: words('i we they i_can i_have'),
    next: words('{determiner} {name} me us him them you'),
  },
  {
    phrase: 'by',
    replacements: ['buy'],
    previous: words(
      'want_to like_to wanted_to plan_to going_to hope_to afford_to need_to had_to wish_to decided_to',
    ),
    previousNot: words('next close'),
    next: words('a an the my our some new tickets food it them one more'),
    nextNot: words('the_end the_time a_{word}_of the_way the_same a_factor the_book the_day'),
  },
  {
    phrase: 'capitol',
    replacements: ['capital'],
    next: words(
      'punishment gains investment investments expenditure letter cities market markets project projects cost costs budget works programme stock adequacy funding campaign accumulation flows requirements of_france of_germany of_italy of_spain of_my of_our of_the_country of_culture',
    ),
  },
  {
    phrase: 'capitol',
    replacements: ['capital'],
    previous: words(
      'working social cultural intellectual seed start-up raise raised raising political venture share is_the was_the as_the',
    ),
    next: words('. , ; {end} and of for from in'),
    unless: words('dome congress senate legislature washington'),
  },
  {
    phrase: 'casual',
    replacements: ['causal'],
    next: words(
      'inference mechanism mechanisms link links effect effects relationship_between relation_between pathway pathways model_of chain',
    ),
  },
  {
    phrase: 'causal',
    replacements: ['casual'],
    next: words('clothes wear work staff worker workers shoes job employment dress vacancies'),
  },
  {
    phrase: 'choose',
    replacements: ['chose'],
    previous: words(
      '{-ed}_the_{word}_and {-ed}_it_and {-ed}_them_and {-ed}_both_and yesterday_i yesterday_we ago_i ago_we then_she then_he',
    ),
    previousNot: words('need_the_{word}_and need_it_and'),
    next: words('the a my to this it that those one two three'),
  },
  {
    phrase: 'chose',
    replacements: ['chosen'],
    previous: words('have has had was been were being are is'),
    previousNot: words('what_i those who'),
    next: words('to for by as from your this the a it my'),
  },
  {
    phrase: 'chose',
    replacements: ['choose'],
    previous: words(
      'would can help_you help_them let_me let_you able_to free_to to_not helps_them help_people',
    ),
    next: words('{word}'),
    nextNot: words(''),
  },
  {
    phrase: 'coarse',
    replacements: ['course'],
    previous: words(
      'this your our best relevant a_degree short degree postgraduate undergraduate university elective advanced foundation sandwich correspondence diploma evening main race obstacle collision first-aid the_whole in_the_normal in_the_natural intensive methods statistics',
    ),
    next: words('. , {end} in on at of and i was is which that for'),
    unless: words('sand gravel grain texture sediment soil fabric grained'),
  },
  {
    phrase: 'coarse',
    replacements: ['course'],
    next: words(
      'work_and syllabus tutor tutors leader fees director organiser syllabi assignments load outline requirements lecturer of_study of_treatment of_lectures of_events of_antibiotics',
    ),
    unless: words('sand gravel grain'),
  },
  {
    phrase: 'collage',
    replacements: ['college'],
    previous: words('community sixth-form local agricultural technical training dental medical'),
    next: words('. , in and of at {end} degree student students where i'),
    unless: words('art collages photo photos images paper paint'),
  },
  {
    phrase: 'complement',
    replacements: ['compliment'],
    next: words('you_on him_on her_on them_on your_staff_on the_staff_on the_team_on'),
  },
  {
    phrase: 'complementary',
    replacements: ['complimentary'],
    next: words(
      'copy copies bus shuttle wifi wi-fi breakfast coffee champagne wine upgrade toiletries remarks about about_my refreshments newspaper newspapers',
    ),
    nextNot: words('about_the'),
  },
]
