import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** Phrases carried over word for word: luck, sides, opinions, frames, and what one realises. */
export const calquesInToWith: readonly Phrase[] = [
  {
    phrase: '(in|at) any case of',
    help: 'say, for instance, `in the event of`',
    next: words('questions question problems doubt doubts need'),
  },
  { phrase: 'in case if', replacements: ['if', 'in case'] },
  {
    phrase: 'in case of you (need|have|want|require|are)',
    help: 'say, for instance, `if you need` or `if you have`',
  },
  {
    phrase:
      "(it is|it's|it would be|it will be|this is|this would be|this will be) (great|big|huge|enormous|large) luck",
    help: 'say, for instance, `it would be a privilege`',
    nextNot: ['that'],
  },
  {
    phrase:
      "(it is|it's|it would be|it will be|it was|this is|this would be|this was) a (great|big|huge|enormous|large) luck",
    help: 'say, for instance, `it would be a privilege`',
  },
  {
    phrase:
      '(realisation|realization) of (the|this|my|our|a|various|different|these|such|several|many) (project|projects|task|tasks|software|program|system|experiment|experiments|research)',
    help: 'say, for instance, `implementation`',
    unless: words(
      'architecture architect architects architectural artist artists art arts gallery exhibition exhibitions film theatre sculpture composer',
    ),
  },
  {
    phrase:
      '(realise|realised|realising|realize|realized|realizing) (a|an|several|many|various|different|some|two|three|own|such|interesting|big|large|small) (project|projects|internship|research|experiments|experiment)',
    help: 'say, for instance, `carried out`',
    nextNot: words('was were is are had has would could that'),
    unless: words(
      'architecture architect architects architectural artist artists art arts gallery exhibition exhibitions film theatre sculpture composer',
    ),
  },
  {
    phrase: '(realise|realize|realising|realizing) (myself|oneself|himself|herself|themselves) (as|in)',
    help: 'say, for instance, `fulfil my potential`',
  },
  {
    phrase:
      '(realise|realize|realising|realizing) (my|our|his|her|their) (abilities|knowledge|skills|competences|competencies|possibilities)',
    help: 'say, for instance, `use`',
  },
  {
    phrase:
      '(realised|realized) (in|on|with) (python|java|matlab|c|javascript|typescript|php|rust|go|r|sql|html|kotlin|swift|django|react)',
    help: 'say, for instance, `was implemented in`',
    previous: words('is was were are been'),
    nextNot: words('which that the'),
  },
  {
    phrase:
      '(realised|realized|realise|realize|realising|realizing) (my|a|an|several|two) (internship|internships|studies|thesis|master|phd|traineeship|training)',
    help: 'say, for instance, `did`',
    nextNot: words('was is would had were has could might'),
  },
  { phrase: 'so to speak about', help: 'say, for instance, `as for`', at: 'sentence-start' },
  { phrase: 'thanks god', replacements: ['thank God'] },
  { phrase: "(that's|that is|it's|it is|this is) why because", help: 'say, for instance, `that is because`' },
  { phrase: "(that's|that is) all about me", help: 'delete it' },
  {
    phrase: 'the successful experience of',
    replacements: ['successful participation in'],
    next: words(
      'competitions competition contests projects internships internship hackathons olympiads participation participating working work research studies ml_{word} {word}_competitions {word}_competition {word}_contests {word}_projects {word}_internships {word}_hackathons {word}_olympiads {word}_{word}_competitions {word}_{word}_projects {word}_{word}_contests {word}_{word}_internships',
    ),
  },
  { phrase: 'the IT sphere', replacements: ['the IT field'] },
  {
    phrase:
      '(the|my|an|such|this|that|their|our|his|her|your|great|own) realization in (profession|career|science)',
    help: 'say, for instance, `fulfilment`',
  },
  {
    phrase:
      'the (most|best) part of (people|students|companies|universities|colleagues|them|us|employees|the people|the students)',
    help: 'say, for instance, `most people` or `most students`',
  },
  {
    phrase: 'the half of (the|my|our|them|us)',
    help: 'say, for instance, `half of the` or `half of my`',
    previousNot: words('other second first lower upper left right the'),
    nextNot: words('eighteenth nineteenth twentieth century year'),
  },
  {
    phrase: 'to (realise|realize) (my|our|this|these|the|your) (project|projects|research project)',
    help: 'say, for instance, `carry out`',
    next: [...pause, ...words('in at with on by and')],
    unless: words(
      'architecture architect architects architectural artist artists art arts gallery exhibition exhibitions film theatre sculpture composer',
    ),
  },
  {
    phrase: 'to my (big|huge|large) (regret|surprise|happiness|luck|joy)',
    help: 'say, for instance, `to my great regret` or `to my great surprise`',
  },
  { phrase: 'with the help of internet', replacements: ['on the internet'] },
]
