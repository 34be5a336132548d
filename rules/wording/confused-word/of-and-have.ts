import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** `of` where `have` is meant, and other small words. */
export const ofAndHave: readonly Phrase[] = [
  {
    phrase: 'of',
    replacements: ['have'],
    previous: words(
      "could should would might must couldn't shouldn't wouldn't could_not should_not would_not may",
    ),
    next: words(
      'been done had gone made seen liked known thought loved become taken given got {-ed} found written chosen said come felt kept lost',
    ),
  },
  { phrase: 'could of never', replacements: ['could have never'] },
  { phrase: 'would of never', replacements: ['would have never'] },
  {
    phrase: 'had of',
    replacements: ['had'],
    previous: words('i we they he she you'),
    next: words('known been seen done come gone had'),
  },
  {
    phrase: 'too',
    replacements: ['to'],
    previous: words(
      'like want able hope wish going forward intend plan order ready willing opportunity chance need wanted hoping planning decided eager keen ability try',
    ),
    next: words(
      'apply join work learn study be have see meet make do get become contribute help know discuss show',
    ),
  },
  {
    phrase: 'due too',
    replacements: ['due to'],
    next: words('the my a an our illness snow covid lack bad health this poor personal'),
  },
  { phrase: 'thanks too', replacements: ['thanks to'], next: words('the my our your a this all') },
  { phrase: 'according too', replacements: ['according to'] },
  { phrase: 'compared too', replacements: ['compared to'], next: words('the my mine other others a last') },
  {
    phrase: 'forward too',
    replacements: ['forward to'],
    next: words('your hearing meeting working seeing discussing the speaking'),
  },
  {
    phrase: 'to',
    replacements: ['too'],
    previous: words("is was are were not never be been it's seems seem am"),
    next: words(
      'late_to soon_to early_to busy_to expensive_to difficult_to small_to large_to young_to old_to tired_to weak_to complex_to complicated_to good_to short_to much_to',
    ),
  },
  {
    phrase: 'far to',
    replacements: ['far too'],
    previousNot: ['from'],
    next: words(
      'many_to many_things many_times many_people many_plans few much late early often little soon long_to busy expensive',
    ),
  },
  { phrase: 'to many times', replacements: ['too many times'], next: words('. , {end} and before') },
  { phrase: 'too years', replacements: ['two years'] },
  { phrase: 'too months', replacements: ['two months'] },
  { phrase: 'too weeks', replacements: ['two weeks'] },
  { phrase: 'too days', replacements: ['two days'] },
  { phrase: 'for to years', replacements: ['for two years'] },
  { phrase: 'for to months', replacements: ['for two months'] },
  { phrase: 'past to years', replacements: ['past two years'], previous: ['the'] },
  { phrase: 'last to years', replacements: ['last two years'], previous: words('the these my') },
  { phrase: 'as you now', replacements: ['as you know'], next: [','] },
  {
    phrase: 'let me now',
    replacements: ['let me know'],
    next: words('if whether . when_you what_you {end}'),
  },
  {
    phrase: 'to now',
    replacements: ['to know'],
    previous: words('like want get getting need wanted got wish curious eager love pleased'),
    next: words('more about how what why you your if whether each people new'),
    nextNot: words('how_to'),
  },
  {
    phrase: 'not now',
    replacements: ['not know'],
    previous: words('do did does'),
    next: words('how what why whether where much anything'),
  },
  {
    phrase: "don't now",
    replacements: ["don't know"],
    next: words('how what why whether where if much anything . the'),
  },
  { phrase: 'i now that', replacements: ['I know that'], next: words('i it you this the my we') },
  { phrase: 'i now how', replacements: ['I know how'], next: words('to important much it') },
  { phrase: 'until know', replacements: ['until now'] },
  { phrase: 'right know', replacements: ['right now'] },
  { phrase: 'from know on', replacements: ['from now on'] },
  { phrase: 'by know', replacements: ['by now'], next: words('. , i you the {end}') },
  {
    phrase: 'i am know',
    replacements: ['I am now'],
    next: words('a an the in at able ready working studying {-ing}'),
  },
  {
    phrase: 'get to no',
    replacements: ['get to know'],
    nextNot: words('more less fewer one end avail longer other further'),
  },
  { phrase: 'i no that', replacements: ['I know that'] },
  {
    phrase: 'know longer',
    replacements: ['no longer'],
    previous: words('am is are was were can could has have been be'),
  },
  {
    phrase: 'there is know',
    replacements: ['there is no'],
    next: words('doubt way need reason time place better other one chance'),
  },
  {
    phrase: 'have know',
    replacements: ['have no'],
    next: words('doubt idea problem time doubts reason knowledge experience intention'),
  },
  {
    phrase: 'know matter',
    replacements: ['no matter'],
    previousNot: words('i we you they to'),
    next: words('what how where who the which'),
  },
  {
    phrase: 'know one else',
    replacements: ['no one else'],
    previousNot: words('i we you they to'),
    nextNot: ['who'],
  },
  {
    phrase: 'knew',
    replacements: ['new'],
    previous: words(
      'learn learning a acquire gain gaining develop developing discover explore something anything my our of for into',
    ),
    next: words(
      'skills things people ideas methods technologies languages techniques challenge challenges opportunities opportunity project projects position role colleagues environment job city company ways way culture world knowledge home . , {end} and_exciting',
    ),
  },
  { phrase: 'new', replacements: ['knew'], previous: ['always'], next: words('that i what how') },
  {
    phrase: 'i new',
    replacements: ['I knew'],
    previousNot: ['am'],
    next: words('that how it i nothing what from immediately right_away then at_once about'),
  },
  { phrase: 'we new', replacements: ['we knew'], next: words('that how it we nothing what from then') },
]
