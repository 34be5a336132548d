import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** What one does not make, and what one does not do. */
export const collocationsMakeAndDoDoToMake: readonly Phrase[] = [
  {
    phrase: '(do|did|doing) (the|my|our|your) (life|world|company|product) (better|easier|simpler)',
    help: 'say, for instance, `make the world better`',
  },
  {
    phrase:
      '(do|did|doing|done|fulfil|fulfilled|carry out|carried out|perform|performed) (many|several|different|various|some|a lot of|laboratory|practical|all|scientific|such) works',
    help: 'say, for instance, `work` or `tasks`',
    nextNot: words('by of_{name} of_art'),
    unless: words(
      'orchestra choir concert piano violin composer artist composers music ensemble construction civil engineering contractor bridge road',
    ),
  },
  {
    phrase: '(made|make|making|do|did) (a|the|my|our|an|some|several) (report|reports|speech|performance)',
    help: 'say, for instance, `gave a talk`',
    next: words(
      'at_the_conference at_a_conference at_an_international at_conferences at_conference in_the_conference in_a_conference at_the_seminar at_a_seminar at_international at_scientific',
    ),
  },
  {
    phrase: '(make|makes|made|making) (a|an) (small|short|deep|big|interesting|scientific|own)? research',
    help: 'say, for instance, `do research`',
    next: [...pause, ...words('on about in into of at for with under and to related')],
    nextNot: ['and development'],
  },
  {
    phrase: '(make|makes|made|making) research',
    help: 'say, for instance, `do research`',
    previousNot: words('which that can will could help helps'),
    next: words('. {end} under together about'),
  },
  {
    phrase:
      '(make|makes|made|making) (the|my|our|this|some|many|much|any|own|scientific|different|various|several|more)? researches',
    help: 'say, for instance, `do research`',
  },
  {
    phrase:
      '(make|made|making) (the|my|our|this|some|much|own|scientific|interesting|more|various|independent) research (on|about|in|into|at)',
    help: 'say, for instance, `do research on`',
    nextNot: ['which'],
  },
  {
    phrase:
      '(make|makes|made|making) (an|physical|chemical|scientific|different|various) (experiment|experiments)',
    help: 'say, for instance, `do experiments`',
    previousNot: ['that', 'which'],
    nextNot: words('easier possible more work of_it fail succeed out design designs'),
  },
  {
    phrase:
      '(make|made|making) (a|an|many|several|some|various|different|two|three|four|five|small|such|new|interesting|a lot of|team|pet|software|web) (project|projects)',
    help: 'say, for instance, `do projects`',
    next: [...pause, ...words('on about in for with at using where and during together')],
    nextNot: ['in this way', 'for the better'],
  },
  {
    phrase:
      '(make|made|making|makes) (a|an|my|the|some)? (internship|internships|traineeship|apprenticeship|volunteering|voluntary work)',
    help: 'say, for instance, `do an internship`',
    next: [...pause, ...words('at in with as abroad there and during for last on')],
    nextNot: words(
      'possible more so even a available easier harder accessible worthwhile offers valuable attractive better such experience fun decisions memorable meaningful special offer rewarding unique count',
    ),
  },
  {
    phrase:
      '(make|made|making) (a|an|my|several|various|different) (courses|course|training|trainings|seminar|seminars)',
    help: 'say, for instance, `take a course`',
    next: ['at'],
    unless: words('ship sail sailing navigation'),
  },
  {
    phrase:
      '(make|made|making|makes) (the|my|our|a|all|his|her|your|some|many)? (homework|homeworks|housework|housekeeping)',
    help: 'say, for instance, `do homework`',
    nextNot: words(
      'fun more easier less a interesting count assignments help optional possible useful tasks sheets calls enjoyable worthwhile meaningful',
    ),
  },
  {
    phrase: '(make|made|making|makes) (sport|sports|yoga|gymnastics|fitness|judo|karate|athletics)',
    help: 'say, for instance, `do sport`',
    previousNot: ['can', 'that'],
    next: words('. {end} regularly every twice three since once'),
  },
  {
    phrase: '(make|made|making|makes) (a|the|some|many)? party',
    help: 'say, for instance, `give a party`',
    previousNot: words('which that can'),
    next: [...pause, ...words('for with at in')],
    nextNot: ['to'],
  },
]
