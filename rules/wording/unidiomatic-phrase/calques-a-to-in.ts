import type { Phrase } from '../../../src/rule/index.ts'
import { learning } from './learning.ts'
import { pause, words } from './words.ts'

/** Phrases carried over word for word: luck, sides, opinions, frames, and what one realises. */
export const calquesAToIn: readonly Phrase[] = [
  {
    phrase: 'a (great|big|huge|enormous|large) luck',
    help: 'say, for instance, `a privilege`',
    nextNot: ['charm'],
  },
  {
    phrase: 'according to (my|our) (opinion|view|point of view|mind|thinking|knowledge|understanding)',
    help: 'say, for instance, `in my opinion`',
  },
  {
    phrase: 'as per my (opinion|knowledge|understanding|view)',
    help: 'say, for instance, `as far as I know` or `in my opinion`',
  },
  { phrase: 'as for my opinion', replacements: ['in my opinion'] },
  {
    phrase: 'became also',
    replacements: ['also became'],
    next: words(
      'a an my interested possible one part clear more very able aware the_first the_head known involved',
    ),
  },
  {
    phrase: 'became already',
    replacements: ['already became'],
    next: words('a an my interested possible one part clear more very able aware the known'),
  },
  {
    phrase: 'become eventually',
    replacements: ['eventually become'],
    next: words(
      'possible impossible clear obvious a an my one very more too able available necessary real interested',
    ),
  },
  {
    phrase: 'becomes eventually',
    replacements: ['eventually becomes'],
    next: words('possible impossible clear obvious a an my one very more too able available necessary real'),
  },
  { phrase: '(few|some) words about (me|myself)', help: 'delete it', previous: words('{start} a write say') },
  {
    phrase: '(for|in) the most part of (people|students|companies|the time|my)',
    help: 'say, for instance, `most of`',
  },
  {
    phrase: 'from zero',
    replacements: ['from scratch'],
    previous: learning,
    next: [
      ...pause,
      ...words(
        'and in with by as on because using for at without is it when since but during within after before',
      ),
    ],
  },
  {
    phrase: 'from (the)? zero level',
    replacements: ['from scratch'],
    previous: words(
      'english german french spanish language programming python it learned learnt started learning',
    ),
  },
  { phrase: 'from my part', replacements: ['for my part', 'on my part'], nextNot: words('of in time to') },
  { phrase: 'from my opinion', replacements: ['in my opinion'] },
  {
    phrase: 'how to say',
    help: 'delete it',
    previous: words('is_, was_, am_, ,'),
    next: [...pause, ...words('')],
  },
  {
    phrase: '(i|we) (have|had) (a)? (great|big|huge|enormous|good) luck to',
    help: 'say, for instance, `I was fortunate to`',
  },
  {
    phrase: '(in|within) frames of',
    replacements: ['as part of'],
    nextNot: words('reference mind {number} size video length duration this_size'),
    unless: words('video videos film animation camera'),
  },
  {
    phrase: '(in|within) the (frames|frame) of',
    replacements: ['as part of'],
    next: words(
      'the_project a_project this_project that_project our_project my_project the_course this_course my_course my_studies my_thesis my_phd my_master my_research my_work the_programme the_program this_programme this_program an_exchange the_exchange erasmus the_erasmus the_university cooperation the_eu a_grant the_grant an_internship my_internship the_internship',
    ),
    unless: words('video videos film animation camera'),
  },
  {
    phrase: 'in (the)? difference (from|to|of)',
    help: 'say, for instance, `unlike`',
    previous: words('{start} , ; but and'),
  },
  { phrase: 'in difference with', replacements: ['unlike'] },
  {
    phrase: '(in|for) the quality of',
    help: 'say, for instance, `as`',
    next: words(
      'intern trainee assistant a_trainee an_intern an_assistant volunteer a_volunteer student engineer a_member manager programmer',
    ),
  },
  {
    phrase: 'in (a)? quality of',
    help: 'say, for instance, `as`',
    next: words(
      'intern trainee assistant a_trainee an_intern an_assistant volunteer a_volunteer student engineer a_member manager programmer team leader developer an_engineer teacher',
    ),
  },
]
