import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from week to your. */
export const weekToYour: readonly Phrase[] = [
  {
    phrase: 'week',
    replacements: ['weak'],
    previousNot: words('this last next per {number} one each every two'),
    next: words('link links acid acids argument arguments leadership economy signal signals immune bladder'),
  },
  {
    phrase: 'week',
    replacements: ['weak'],
    previous: words('too very so felt feel grew extremely quite'),
    next: words('. , to and {end} for in'),
  },
  {
    phrase: 'weigh',
    replacements: ['way'],
    previous: words(
      'the a my this any no some best only long other another same every in_a in_this by_the on_my',
    ),
    previousNot: words('that_the'),
    next: words('. , of in to i that we it forward for from {end} and through home'),
  },
  {
    phrase: 'weighs',
    replacements: ['ways'],
    previous: words('two many different various several other three new better'),
    previousNot: words('and'),
    next: words('to of in i we that'),
  },
  {
    phrase: 'weight',
    replacements: ['wait'],
    previous: words("can't hard_to happy_to"),
    next: words('until to_hear to_see to_meet for_your for_you for_my'),
  },
  {
    phrase: 'where',
    replacements: ['wear'],
    previous: words('to must should will'),
    next: words(
      'a_uniform a_suit a_mask a_tie glasses gloves protective a_helmet uniforms masks a_hat a_seatbelt',
    ),
  },
  {
    phrase: 'whether',
    replacements: ['weather'],
    previous: words('the'),
    previousNot: words('of_the about_the'),
    next: words('was had turned forecast station'),
  },
  {
    phrase: "who's",
    replacements: ['whose'],
    previous: words('{word} ,'),
    previousNot: words("see_{word} wonder know see guess about sees knows 's is between"),
    next: words('{word}_is {word}_are {word}_was {word}_were {word}_has {word}_have {word}_i'),
    nextNot: words(
      'this_is that_is he_is she_is here_is there_is been_{word} going_{word} not_{word} the_{word} a_{word} an_{word} in_{word} on_{word} at_{word} so_{word} it_is who_is now_{word} who_was it_was {-ing}_is {-ing}_was who_are',
    ),
  },
  {
    phrase: 'whose',
    replacements: ['who is'],
    next: words(
      'not_a not_the not_only not_afraid always_been never_been been got_a currently now_a in_charge responsible able_to willing_to always_ready always_willing going_to very_good working_for working_with working_as studying_at studying_for living_in good_at happy_to',
    ),
  },
  {
    phrase: 'whose',
    replacements: ['who is'],
    previous: words('know knew see ask wonder about someone anyone colleague friend man woman somebody'),
    next: words('coming going leaving joining retiring moving'),
  },
  {
    phrase: 'witch',
    replacements: ['which'],
    previous: words(', in of for to with at by on from through during project course company job'),
    previousNot: words(''),
    next: words('{auxiliary} {modal} {pronoun} {determiner} led helped gave made taught'),
    unless: words('witchcraft witches halloween magic wizard spell wicked'),
  },
  {
    phrase: 'won of',
    replacements: ['one of'],
    previous: words('is was are as be been in'),
    next: words('the my our your these those them his'),
  },
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
    phrase: 'write',
    replacements: ['right'],
    previous: words(
      'have_the has_the had_the reserve_the denied_the gives_the give_the gave_the without_the',
    ),
    next: words('to'),
    unless: words('disk file files cache memory buffer server'),
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
