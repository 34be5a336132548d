import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Pairs that begin with D to EN. */
export const pairsDToEn: readonly Phrase[] = [
  { phrase: 'defuse light', replacements: ['diffuse light'] },
  {
    phrase: 'diffuse',
    replacements: ['defuse'],
    previous: words('to and can could helped help would will quickly'),
    next: words(
      'the_situation tense difficult_situations conflicts the_tension the_conflict a_situation a_tense situations the_bomb a_bomb bombs tensions',
    ),
  },
  {
    phrase: 'a descent',
    replacements: ['a decent'],
    next: words(
      'job salary living wage level knowledge grade person education understanding amount income result',
    ),
  },
  {
    phrase: 'decent',
    replacements: ['descent'],
    previous: words('of_{name} mixed african european asian indian of_mixed'),
    next: words('. , {end} and who but'),
  },
  { phrase: 'desert menu', replacements: ['dessert menu'] },
  { phrase: 'desert wine', replacements: ['dessert wine'] },
  { phrase: 'desert spoon', replacements: ['dessert spoon'] },
  {
    phrase: 'just desserts',
    replacements: ['just deserts'],
    previous: words('get got gets their his her its my your'),
  },
  { phrase: 'sahara dessert', replacements: ['Sahara desert'] },
  { phrase: 'gobi dessert', replacements: ['Gobi desert'] },
  { phrase: 'dessert island', replacements: ['desert island'] },
  {
    phrase: 'device',
    replacements: ['devise'],
    previous: words(
      'want_to help_to able_to how_to helped_to need_to ability_to work_to order_to wanted_to tried_to',
    ),
    next: words('a_new a_plan a_strategy a_method new strategies methods ways solutions plans effective'),
  },
  {
    phrase: 'devises',
    replacements: ['devices'],
    previous: words(
      'electronic mobile medical digital smart wearable mechanical portable these such storage',
    ),
  },
  {
    phrase: 'devise',
    replacements: ['device'],
    previous: words('electronic mobile medical digital smart wearable mechanical portable'),
  },
  {
    phrase: 'discreet',
    replacements: ['discrete'],
    next: words(
      'mathematics math maths variable variables event events time values optimization optimisation steps units components distribution distributions fourier math-based structures data',
    ),
  },
  {
    phrase: 'discrete',
    replacements: ['discreet'],
    previous: words('be was very'),
    next: words('about and_loyal and_reliable and_trustworthy and_polite'),
  },
  { phrase: 'do to the fact', replacements: ['due to the fact'] },
  { phrase: 'do to lack of', replacements: ['due to lack of'] },
  { phrase: 'do to a lack of', replacements: ['due to a lack of'] },
  { phrase: 'do to illness', replacements: ['due to illness'], previousNot: words('can could may might') },
  { phrase: 'do to covid', replacements: ['due to covid'], previousNot: words('we they i can could') },
  { phrase: 'in dew course', replacements: ['in due course'] },
  {
    phrase: 'duel',
    replacements: ['dual'],
    next: words(
      'degree degrees citizenship major role roles nationality purpose program programme core enrollment enrolment career',
    ),
  },
  {
    phrase: 'eminent',
    replacements: ['imminent'],
    next: words('danger threat arrival departure collapse deadline'),
  },
  {
    phrase: 'imminent',
    replacements: ['eminent'],
    next: words(
      'professor professors scholar scholars scientist scientists researcher researchers mathematician physicist historian lawyer surgeon',
    ),
  },
  {
    phrase: 'economical',
    replacements: ['economic'],
    next: words(
      'growth crisis crises development policy policies situation sciences theory analysis history recession reform reforms sector law relations factors problems geography and_political and_social model',
    ),
  },
  {
    phrase: 'economics',
    replacements: ['economic'],
    next: words('growth crisis crises development situation policy policies'),
  },
  {
    phrase: 'economic',
    replacements: ['economics'],
    previous: words(
      'degree_in bachelor_of master_of faculty_of bachelor’s_in department_of school_of studied studying study graduate_in bachelors_in masters_in',
    ),
    next: words('. {end} at from with'),
  },
  {
    phrase: 'elicit',
    replacements: ['illicit'],
    next: words('drugs drug trade trafficking affair substances activities'),
  },
  {
    phrase: 'illicit',
    replacements: ['elicit'],
    previous: words('to can could help will would'),
    next: words('a responses feedback answers requirements reactions the an information_from'),
  },
  {
    phrase: 'emphasis',
    replacements: ['emphasise', 'emphasize'],
    previous: words('to would i must'),
    next: words('that the my how this'),
  },
  { phrase: 'how to analysis', replacements: ['how to analyse', 'how to analyze'] },
  { phrase: 'ensure you that', replacements: ['assure you that'] },
  {
    phrase: 'rest ensured',
    replacements: ['rest assured'],
    previous: words('can may will be please you'),
    next: words('. , {end} that_i that_my'),
  },
  {
    phrase: 'envelop',
    replacements: ['envelope'],
    previous: words('addressed stamped enclosed an sealed brown plain white self-addressed return prepaid'),
  },
  { phrase: 'push the envelop', replacements: ['push the envelope'] },
]
