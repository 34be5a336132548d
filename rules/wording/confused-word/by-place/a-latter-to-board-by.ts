import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { beforeInfinitives, modals } from './lists.ts'

/** Words from a latter to board by. */
export const aLatterToBoardBy: readonly Phrase[] = [
  {
    phrase: 'a latter',
    replacements: ['a later'],
    next: words(
      'date stage time point version edition train bus flight hour day meeting chapter paper study year age period occasion deadline start visit',
    ),
  },
  {
    phrase: 'accept',
    replacements: ['except'],
    previous: words('everyone everybody nobody nothing everything anything no_one anybody'),
    previousNot: words(
      'let_everyone let_everybody make_everyone help_everyone that_everyone see_everyone make_everybody to_everyone',
    ),
    next: words('me him us them my the one {name} when for_the for_a for_my in on by that_the'),
  },
  {
    phrase: 'accept',
    replacements: ['except'],
    previousNot: words(
      "i you he she we they who it to not and or never will would can could may might must shall should cannot don't can't won't didn't readily gladly only even please , - ( \" ' : . all both also often always usually people {start} doctors men women courts firms banks schools authors editors parents universities",
    ),
    next: words('when during where if'),
  },
  {
    phrase: 'accept',
    replacements: ['except'],
    previous: words('every_day every_weekday all_days any_day'),
    next: words('sunday sundays monday mondays saturday saturdays friday fridays'),
  },
  {
    phrase: 'adverse',
    replacements: ['averse'],
    previous: words('not am is are was were be'),
    next: words('to_change to_risk to_criticism to_taking to_{-ing} to_new to_hard'),
    nextNot: words('to_being'),
  },
  {
    phrase: 'advice',
    replacements: ['advise'],
    previous: words(
      `i we they i_also i_often i_now ${modals} ${beforeInfinitives} i_can i_would i_will regularly and_to`,
    ),
    previousNot: words('give_you give_to owe_to offer_to'),
    next: words(
      'you me us him her them a an the my your our their his this these any all against people clients patients students farmers families customers young parents women men new visitors that_you that_i that_we when whether',
    ),
  },
  {
    phrase: 'advise',
    replacements: ['advice'],
    previous: words(
      'the the_best the_good this any_such any_further good sound expert professional legal medical clinical careers career financial his our their my',
    ),
    next: words(
      'of from on that about regarding concerning given i we he she was has which and is in to_students to_patients . , ; {end}',
    ),
    nextNot: words('on_how_to_best'),
  },
  {
    phrase: 'advise',
    replacements: ['advice'],
    previous: words('a of for with without on by'),
    previousNot: words('work_with worked_with live_with'),
    next: words('of from . , ; {end} about'),
  },
  {
    phrase: 'advise',
    replacements: ['advice'],
    previous: words(
      'took_her followed_her sought_her asked_for_her valued_her her_good on_her follow_her take_her',
    ),
  },
  {
    phrase: 'advises',
    replacements: ['advice'],
    previous: words('many some several your my their useful good valuable these his_good few of'),
  },
  {
    phrase: 'affect',
    replacements: ['effect'],
    previous: words(
      'the an its a_clear a_strong a_marked a_positive a_negative no any little much great large small major minor real direct indirect clear strong marked visible immediate calming opposite same similar full combined overall net desired cooling lasting what_an negligible measurable noticeable limited considerable dramatic damaging knock-on such_an',
    ),
    next: words('of on upon that_this that_the that_it was_to'),
    nextNot: words('on_the_other of_the_patient of_patients'),
    unless: words(
      'psychology psychological psychologist psychiatry psychiatric psychiatrist mood emotion emotions emotional emotionally affective valence flat arousal spinoza deleuze feeling feelings theory',
    ),
  },
  {
    phrase: 'affect',
    replacements: ['effect'],
    previous: words(
      'no any great much big little small significant negligible real clear desired opposite same immediate lasting dramatic profound photoelectric doppler substitution multiplier',
    ),
    next: words('. , ; : {end} is was can in and'),
    unless: words(
      'psychology psychological psychologist psychiatry psychiatric psychiatrist mood emotion emotions emotional emotionally affective valence flat arousal feeling feelings',
    ),
  },
  {
    phrase: 'affects',
    replacements: ['effects'],
    previous: words(
      'the its their side lasting negative positive adverse harmful beneficial long-term short-term no any many some these toxic damaging visible wider economic',
    ),
    next: words('of on upon'),
    unless: words(
      'psychology psychological psychologist psychiatry psychiatric psychiatrist mood emotion emotions emotional affective valence spinoza deleuze passions',
    ),
  },
  { phrase: 'all manor of', replacements: ['all manner of'] },
  {
    phrase: 'allusion',
    replacements: ['illusion'],
    next: words('of_control of_choice of_depth of_movement of_grandeur of_power of_safety'),
  },
  {
    phrase: 'alter',
    replacements: ['altar'],
    previous: words('the high'),
    previousNot: words('to'),
    next: words('of cloth'),
  },
  {
    phrase: 'bare',
    replacements: ['bear'],
    previous: words(`${modals} ${beforeInfinitives}`),
    previousNot: words('to_be is_to'),
    next: words(
      '{determiner} in_mind witness on_the it him them you me us responsibility fruit interest comparison repeating',
    ),
    nextNot: words(
      'his_in my_soul their_teeth its_teeth his_teeth her_teeth my_teeth the_soul his_soul her_soul their_souls all the_secrets the_bones the_brick the_wall the_wood',
    ),
  },
  { phrase: 'bare', replacements: ['bear'], previous: words(modals), next: words('to') },
  {
    phrase: 'bares',
    replacements: ['bears'],
    next: words(
      'no_relation a_resemblance little_resemblance no_resemblance witness repeating mentioning responsibility fruit the_marks the_cost the_costs the_burden the_brunt the_name the_risk the_title the_responsibility',
    ),
  },
  {
    phrase: 'baring',
    replacements: ['bearing'],
    next: words('in_mind witness fruit the_cost the_costs the_burden the_brunt on_the_case'),
  },
  {
    phrase: 'bear',
    replacements: ['bare'],
    previous: words('in my his her with_his with_her with_my the on exposed on_the'),
    next: words('feet floorboards walls bones skin soil wood metal brick concrete'),
    unless: words('bears cub cubs forest den grizzly wildlife'),
  },
  {
    phrase: 'board by',
    replacements: ['bored by'],
    previous: words('was am were be get got easily becomes became'),
    next: words('the my it this routine'),
    nextNot: words('the_{name} the_bus'),
  },
]
