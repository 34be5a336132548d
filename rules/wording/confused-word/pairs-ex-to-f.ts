import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Pairs that begin with EX to F. */
export const pairsExToF: readonly Phrase[] = [
  {
    phrase: 'extend',
    replacements: ['extent'],
    previous: words(
      'to_some to_a_large to_a_certain to_a_great to_what to_the to_a_lesser to_any to_such_an to_an to_the_full to_the_same to_that',
    ),
    next: words('. , {end} i that of to_which the it and possible is my'),
  },
  {
    phrase: 'extent',
    replacements: ['extend'],
    previous: words('to would_like_to could can would'),
    next: words('my our your this'),
  },
  { phrase: 'flaunt the', replacements: ['flout the'], next: words('rules law laws rule regulations') },
  { phrase: 'flaunting the', replacements: ['flouting the'], next: words('rules law laws rule regulations') },
  {
    phrase: 'flare',
    replacements: ['flair'],
    previous: words(
      'a_natural a_creative a_real a_certain creative artistic a_great my_natural entrepreneurial dramatic natural',
    ),
    next: words('for . , {end} and'),
  },
  {
    phrase: 'a flare for',
    replacements: ['a flair for'],
    next: words(
      'design languages writing the_dramatic fashion numbers drama teaching colour color music art maths mathematics sales details detail marketing leadership communication cooking words technology creativity {-ing}',
    ),
    nextNot: words('signalling signaling lighting attracting warning'),
  },
  { phrase: 'with flare', replacements: ['with flair'], next: words('. , {end} and') },
  { phrase: 'flair up', replacements: ['flare up'] },
  { phrase: 'solar flair', replacements: ['solar flare'] },
  { phrase: 'founded out', replacements: ['found out'] },
  {
    phrase: 'founded',
    replacements: ['found'],
    previous: words('i we have'),
    next: words(
      'it_interesting it_very it_difficult it_hard it_easy myself_in this_position_on your_advertisement your_website',
    ),
  },
  {
    phrase: 'foreword',
    replacements: ['forward'],
    previous: words('look looking looked move moving moved way step going go come came push put straight'),
  },
  { phrase: 'foreword thinking', replacements: ['forward-thinking'] },
  {
    phrase: 'forward',
    replacements: ['foreword'],
    previous: words('wrote_the wrote_a write_the write_a read_the writing_the writing_a'),
    next: words('to by of'),
    nextNot: words('to_his_left to_the_left'),
  },
  { phrase: 'fowl play', replacements: ['foul play'], previousNot: ['the', 'of'] },
  { phrase: 'cry fowl', replacements: ['cry foul'] },
  { phrase: 'fowl language', replacements: ['foul language'] },
  { phrase: 'fowl mood', replacements: ['foul mood'] },
  { phrase: 'foul', replacements: ['fowl'], previous: ['guinea'] },
  {
    phrase: 'formerly',
    replacements: ['formally'],
    previous: words('to i_would_like_to i would'),
    next: words('apply request invite accept announce introduce submit thank complain express'),
  },
  { phrase: 'formally worked', replacements: ['formerly worked'], previous: words('i he she who and') },
  { phrase: 'formally employed', replacements: ['formerly employed'], previous: words('i_was') },
  { phrase: 'scotch free', replacements: ['scot-free'] },
  {
    phrase: 'full proof',
    replacements: ['foolproof'],
    next: words('plan system method solution way process'),
  },
  {
    phrase: 'fell',
    replacements: ['feel', 'felt'],
    previous: ['i'],
    next: words('confident honoured honored proud grateful privileged comfortable'),
  },
  { phrase: 'fell free to', replacements: ['feel free to'], nextNot: ['earth', 'the'] },
  { phrase: 'fill free to', replacements: ['feel free to'] },
  {
    phrase: 'feel out',
    replacements: ['fill out'],
    next: words('the_form a_form the_application this_form the_survey the_questionnaire forms'),
  },
  { phrase: 'feel in the form', replacements: ['fill in the form'] },
  { phrase: 'fairy tail', replacements: ['fairy tale'] },
  { phrase: 'fairy tails', replacements: ['fairy tales'] },
  { phrase: 'fare share', replacements: ['fair share'], previous: words('my their his her our your a the') },
]
