import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from wood to your. */
export const woodToYour: readonly Phrase[] = [
  {
    phrase: 'wood',
    replacements: ['would'],
    next: words(
      'have_been like_to love_to not_be not_have be_happy be_glad be_grateful be_able welcome_the be_pleased appreciate',
    ),
  },
  {
    phrase: 'worn',
    replacements: ['warn'],
    previous: words('to must should will would can could please may'),
    previousNot: words('be'),
    next: words('you people them me us that him her against others the'),
  },
  {
    phrase: 'write',
    replacements: ['right'],
    previous: words('the my your our'),
    previousNot: words('to i'),
    next: words('place way answer decision people fit thing things balance approach moment skills one time'),
    nextNot: words('one_to'),
    unless: words('disk disks file files cache memory buffer server storage driver'),
  },
  {
    phrase: 'writes',
    replacements: ['rights'],
    previous: words(
      "human civil legal women's equal workers' patients' tenants' voting children's property land intellectual_property all",
    ),
    previousNot: words('who'),
    next: words('. , of and in reserved law to {end} lawyer for at'),
  },
  { phrase: 'yoke', replacements: ['yolk'], previous: words('egg') },
  {
    phrase: "you're",
    replacements: ['your'],
    previous: words(
      'of with for in on by about from to through during into under without within throughout upon against between to_join join joining admire support read reading visited visit enjoyed',
    ),
    next: words('{word}'),
    nextNot: words(
      'not a an the in on at very so too going all still now just only {-ing} {-ed} also both never always there here worth no doing being ready able about like as to my really {-ly} made given done taken told known more most good due from what how welcome looking sure right up set well',
    ),
  },
  {
    phrase: 'your',
    replacements: ['you are'],
    previous: words(
      '{start} if since because when while that as and know believe see hear think whether or but , hope',
    ),
    previousNot: words('his_and her_and my_and our_and their_and his_or'),
    next: words(
      'not_the not_a not_an not_alone not_already not_able always_welcome very_welcome most_welcome more_than_welcome also_looking now_looking still_looking in_the in_a in_need on_the at_the able_to about_to going_to supposed_to allowed_to likely_to free_to open_to proud_of based_in located_in certain_that happy_that',
    ),
    nextNot: words('on_the_spot on_the_job'),
  },
  {
    phrase: 'your',
    replacements: ['you are'],
    previousNot: words('and or of \' "'),
    next: words('a'),
    nextNot: words('a_. a_level a_levels a_star a_priori a_{name} a_grade a_team a_game a_and a_to'),
  },
]
