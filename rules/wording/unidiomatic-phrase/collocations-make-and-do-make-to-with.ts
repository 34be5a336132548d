import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** What one does not make, and what one does not do. */
export const collocationsMakeAndDoMakeToWith: readonly Phrase[] = [
  {
    phrase: '(make|made|making|makes) (a|the|my|some) (pause|break)',
    help: 'say, for instance, `take a break`',
    previousNot: ['which', 'that'],
    next: [...pause, ...words('in of after')],
  },
  {
    phrase: '(make|made|making|makes) (a|some|several|many) (question|questions)',
    help: 'say, for instance, `ask questions`',
    next: words('. {end} after at'),
    unless: words('exam paper quiz survey'),
  },
  {
    phrase: '(make|made|making|makes|do|did|doing) (a|an|the|my|some)? (question|questions) to',
    help: 'say, for instance, `ask questions`',
  },
  { phrase: '(make|making) (my|a)? (carrier) (in|as|at)', help: 'say, for instance, `make a career in`' },
  {
    phrase:
      '(make|made|making) (an|my|the)? (erasmus|exchange semester|semester abroad|year abroad|exchange year|gap year|exchange)',
    help: 'say, for instance, `spend a semester abroad`',
    next: [...pause, ...words('in at with and')],
    nextNot: ['and study'],
  },
  {
    phrase: '(make|made|making|do|did|doing) (the|my|an|a)? (analyse|analyze|analyses of|analysis about)',
    help: 'say, for instance, `analyse`',
    previousNot: ['and'],
    next: words('of about the {end} . data'),
    nextNot: ['and', 'possible'],
  },
  {
    phrase:
      '(make|made|making|do|did|doing) (a|an|the|my) (investigate|research about|studies about|study about)',
    help: 'say, for instance, `study`',
  },
  {
    phrase: '(make|makes|made|making) (accent|emphasis|focus) (on|at)',
    help: 'say, for instance, `emphasise`',
    next: words('the my a an your our that this'),
  },
  {
    phrase:
      '(make|made|making) (my|some|many|several|a lot of|various|new|good|great|first|my first|a few|the first|rich|important|practical|professional|positive) (experience|experiences)',
    help: 'say, for instance, `gain experience`',
    previousNot: words('that which to_help will can'),
    next: [...pause, ...words('in at with during as of abroad and while on that which there by')],
    nextNot: words('of_patients in_{word}_{-able} in_the_{word}_more'),
  },
  {
    phrase: '(make|made) experience (in|with|at|as|on|abroad)',
    help: 'say, for instance, `gain experience`',
    previousNot: ['that', 'which'],
  },
  {
    phrase: '(make|made|making) an experience (in|with|at|as|abroad|there|during)',
    help: 'say, for instance, `gain experience`',
  },
  {
    phrase:
      '(make|made|making) (better|worse|bigger|stronger) (my|the|our|your) (english|knowledge|skills|life|world|company|code|work|team)',
    help: 'say, for instance, `improve my`',
  },
  {
    phrase: '(makes|make|made) (possible|impossible) (to|for me to|for us to)',
    help: 'say, for instance, `makes it possible to`',
    previousNot: words('was is were be been are'),
  },
  {
    phrase:
      '(performed|perform|performing|spoke with|speak with) (a|my)? (report|reports|presentation|paper)',
    help: 'say, for instance, `gave a talk`',
    previousNot: ['to', 'which'],
    next: words('at_the at_a on_the in_the_conference'),
  },
  {
    phrase:
      '(put|putting|set|puts) (before|in front of) (myself|me|us|ourselves) (a|the|an|many|some)? (goal|goals|aim|aims|target|task|tasks|purpose)',
    help: 'say, for instance, `set myself a goal`',
  },
  {
    phrase:
      '(take|took|taken|taking) (the|a|my|an)? (conclusion|conclusions|friendship|goal|purpose|aim|target) (that|of|with|to|from)',
    help: 'say, for instance, `draw conclusions`',
    previousNot: ['which'],
  },
  {
    phrase:
      'with (big|huge|large) (interest|pleasure|respect|attention|enthusiasm|motivation|gratitude|honor|honour)',
    help: 'say, for instance, `with great interest`',
    nextNot: ['rates', 'rate'],
  },
]
