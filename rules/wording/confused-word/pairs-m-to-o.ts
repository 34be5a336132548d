import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Pairs that begin with M or O. */
export const pairsMToO: readonly Phrase[] = [
  {
    phrase: 'maybe',
    replacements: ['may be'],
    previous: words('it this there you which he she they i we'),
    next: words('able possible useful helpful necessary of_interest due_to relevant suitable interested'),
  },
  {
    phrase: 'may be',
    replacements: ['maybe'],
    at: 'sentence-start',
    next: words('i we you they he she the this it_is it_was there because not'),
  },
  {
    phrase: 'metal',
    replacements: ['medal'],
    previous: words(
      'won_a_gold won_a_silver won_a_bronze won_gold won_silver won_bronze winning_a_gold won_the_gold won_the_silver won_the_bronze awarded_a_gold awarded_a_silver awarded_a_bronze received_a_gold received_a_silver received_a_bronze',
    ),
    next: words(
      'at_the in_the_{number} in_the_national in_the_regional in_the_state in_the_olympiad in_the_international . for winner winning medallist',
    ),
    nextNot: words('in_the_ring in_the_ground'),
  },
  {
    phrase: 'gold metals',
    replacements: ['gold medals'],
    previous: words('won two three win winning several {number}'),
  },
  { phrase: 'metal winner', replacements: ['medal winner'] },
  { phrase: 'test my metal', replacements: ['test my mettle'], next: words('. , {end} and in as') },
  { phrase: 'prove my metal', replacements: ['prove my mettle'] },
  { phrase: 'medal detector', replacements: ['metal detector'] },
  { phrase: 'sheet medal', replacements: ['sheet metal'] },
  { phrase: 'scrap medal', replacements: ['scrap metal'] },
  {
    phrase: 'miner',
    replacements: ['minor'],
    previous: words('some few only several many no made make two three with of any such very other fixed'),
    previousNot: words('the each every'),
    next: words(
      'changes change issues issue errors injuries details corrections adjustments inconvenience improvements problem',
    ),
  },
  {
    phrase: 'miner in',
    replacements: ['minor in'],
    next: words(
      'mathematics economics computer math maths psychology physics chemistry biology business history philosophy english statistics french spanish sociology music',
    ),
  },
  { phrase: 'coal minor', replacements: ['coal miner'] },
  { phrase: 'coal minors', replacements: ['coal miners'] },
  {
    phrase: 'moral',
    replacements: ['morale'],
    previous: words(
      'team staff employee company workplace boost boosted boosting raise raised lift lifted boost_the raise_the low improved improve the_team’s the_staff’s',
    ),
    next: words('. , {end} was is by during among within after in'),
    nextNot: words('is_to'),
  },
  {
    phrase: 'morale',
    replacements: ['moral'],
    next: words(
      'compass obligation obligations principles duty dilemma dilemmas values of_the_story high_ground philosophy standards',
    ),
  },
  {
    phrase: 'in the mist of',
    replacements: ['in the midst of'],
    next: words(
      'a_crisis chaos all applying change this {-ing} the_pandemic the_crisis the_war my a_pandemic',
    ),
  },
  { phrase: 'in our mists', replacements: ['in our midst'] },
  { phrase: 'motion censor', replacements: ['motion sensor'] },
  { phrase: 'pneumonic device', replacements: ['mnemonic device'] },
  { phrase: 'mute point', replacements: ['moot point'] },
  { phrase: 'mute points', replacements: ['moot points'] },
  {
    phrase: 'overdo',
    replacements: ['overdue'],
    previous: words('the an my any your long'),
    next: words('payment payments bill bills rent library balance invoice invoices'),
  },
  { phrase: 'long overdo', replacements: ['long overdue'] },
  { phrase: 'overdue it', replacements: ['overdo it'], previous: words('to not not_to will') },
]
