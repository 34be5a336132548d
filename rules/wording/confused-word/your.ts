import type { Phrase } from '../../../src/rule/index.ts'
import { words, yours } from './words.ts'

/** `your` and `you are`. */
export const your: readonly Phrase[] = [
  {
    phrase: "you're",
    replacements: ['your'],
    next: [...yours, ...words('own')],
    nextNot: words(
      'team_players team_player team_members team_leaders team_leader team_led team_based company_directors company_director company_people company_staff company_owners group_leaders group_leader group_members time_poor time_limited research_active research_students research_scientists research_led research_oriented university_educated university_students university_staff university_led project_managers project_manager project_leaders project_leader project_members project_based school_leavers school_age school_teachers community_members community_led community_based office_workers office_based office_staff city_dwellers city_people campus_based hospital_staff hospital_based faculty_members department_heads firm_but firm_and firm_on firm_in firm_about firm_with firm_that journal_editors committee_members museum_staff laboratory_staff lab_based country_people',
    ),
  },
  {
    phrase: "of you're",
    replacements: ['of your'],
    next: words(
      'work own company team staff students plans new recent aims ability experience skills research kind first last',
    ),
  },
  {
    phrase: "for you're",
    replacements: ['for your'],
    next: words(
      'kind_words kind_reply kind_help kind_letter own patience understanding efforts work recent_letter recent_email prompt_reply quick_reply job staff students valuable',
    ),
  },
  {
    phrase: "in you're",
    replacements: ['in your'],
    next: words(
      'report own last recent advertisement advert own_words letter job view opinion area field new',
    ),
  },
  {
    phrase: "with you're",
    replacements: ['with your'],
    next: words('view views own work staff students aims values new recent permission current'),
  },
  {
    phrase: 'your',
    replacements: ['you are'],
    previous: words(
      'if since because when while that as and know believe see hear think whether where who what or but , hope',
    ),
    next: words(
      'looking_for looking_to searching_for interested_in going_to trying_to able_to unable_to willing_to ready_to aware_of aware_that happy_to happy_with wondering expecting_a expecting_an considering_a considering_an seeking_a seeking_an hiring_a hiring_an sure_that satisfied_with currently_looking currently_seeking currently_hiring not_sure not_able not_looking in_need_of a_leader a_leading an_expert a_company_that',
    ),
    nextNot: words('looking_glass'),
  },
  {
    phrase: 'your the',
    replacements: ['you are the'],
    next: words('best first right only one ideal perfect most kind person'),
  },
  { phrase: 'your an', replacements: ['you are an'], next: ['{word}'] },
  {
    phrase: 'your welcome',
    replacements: ['you are welcome'],
    at: 'sentence-start',
    next: words(
      'to_visit to_contact to_call to_use to_ask to_join to_keep to_bring to_write to_see to_come to_attend',
    ),
  },
  {
    phrase: 'hope your',
    replacements: ['hope you are'],
    next: words('well fine okay ok doing enjoying keeping in_good'),
  },
  { phrase: "thank you're", replacements: ['thank your'], next: ['{word}'] },
  { phrase: "your's", replacements: ['yours'] },
  { phrase: "her's", replacements: ['hers'] },
  { phrase: "our's", replacements: ['ours'] },
  { phrase: "their's", replacements: ['theirs'] },
  { phrase: "yours'", replacements: ['yours'], previousNot: ["'"], next: ['{word}'] },
  {
    phrase: 'your self',
    replacements: ['yourself'],
    previous: words('ask by for enjoy see introduce find be call consider help do make of to you'),
    nextNot: words(
      'esteem confidence worth image control respect awareness assessment portrait defence defense study interest pride love help',
    ),
  },
  {
    phrase: 'you self',
    replacements: ['yourself'],
    previous: words('ask by for enjoy see introduce find be call consider help'),
  },
  {
    phrase: "who's",
    replacements: ['whose'],
    next: words(
      'work own research parents name names job aim aims goal goals mission products services skills ideas students clients customers members children families lives books papers company website reputation mother father history expertise knowledge interests values findings role contribution contributions lectures',
    ),
    nextNot: words(
      'research_active research_led company_secretary company_director job_hunting mission_specialist father_to mother_to father_of mother_of',
    ),
  },
  {
    phrase: 'whose',
    replacements: ['who is'],
    next: words(
      'responsible_for interested_in passionate_about willing_to able_to unable_to eager_to keen_to keen_on capable_of committed_to familiar_with going_to aware_of currently_working now_working also_a an_expert not_only looking_for working_at working_on working_in',
    ),
  },
  { phrase: 'whose been', replacements: ['who has been'] },
  {
    phrase: 'whose the',
    replacements: ['who is the'],
    next: words('head director leader founder author editor best'),
  },
  {
    phrase: 'whose a',
    replacements: ['who is a'],
    nextNot: words('level levels grade grades priori record side game team list star posteriori {name}'),
  },
]
