import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** The wrong form of a word: an adjective for an adverb, a noun for an adjective, one word too many. */
export const wordFormsFastToMy: readonly Phrase[] = [
  {
    phrase: 'fastly',
    replacements: ['fast', 'quickly'],
    previous: words(
      'learn learned learnt work works working worked grow growing grows very more so adapt read write run think understand type move developing changing study react as too',
    ),
  },
  {
    phrase:
      '(good|excellent|perfect|very good|bad|fluent) (know|knows|knew|speak|speaks|understand|understands)',
    help: 'say, for instance, `know well`',
    previous: words('i he she who'),
  },
  {
    phrase:
      '(good|bad) (educated|qualified|organised|organized|prepared|trained|motivated|equipped|experienced|known|skilled)',
    help: 'say, for instance, `well organised`',
    previous: words('a am is are as and be very so was well were'),
    previousNot: ['the'],
    nextNot: words('staff people workers'),
  },
  {
    phrase: '(hardly|strong|good) (wish|want|desire) to',
    help: 'say, for instance, `very much wish to`',
    previous: ['i'],
  },
  {
    phrase: '(high|very high) (motivated|qualified|interested|recommended|appreciated|experienced)',
    help: 'say, for instance, `highly motivated`',
    previous: words('a am is are as and be very with the your was i'),
    previousNot: ['low'],
    nextNot: ['and low'],
  },
  {
    phrase:
      'i (very|really very) (like|liked|want|wanted|love|loved|enjoy|enjoyed|appreciate|hope|wish|need|miss|respect|admire|believe)',
    help: 'say, for instance, `I very much like`',
  },
  {
    phrase: '(i|and|we|also) very (like|want|love|enjoy|appreciate|hope|wish|need|respect|admire)',
    help: 'say, for instance, `like very much`',
    previous: words('i and but also'),
    previousNot: ['not'],
  },
  {
    phrase:
      'i am (born|came|went|finished school|began|worked|studied|lived|wrote|completed|gained|participated|attended|applied|become|participate)',
    help: 'delete `am`',
    next: words('in at from my the on a to as for'),
    nextNot: ['{word} a large', '{word} for my {word} by'],
  },
  {
    phrase:
      'i (would|will) be (gladly|happily|with pleasure|pleasure|thankfully|gratitude|gratefully|honor|honour|glady|appreciate|appreciated|gladness|delight)',
    help: 'say, for instance, `I would gladly`',
    nextNot: ['employed', 'received'],
  },
  {
    phrase: '(i|we) (no|not) (have|know|want|work|like|need|understand|speak|think|can|am|was|could|will)',
    help: 'say, for instance, `I do not have`',
    previous: words('{start} , because'),
    previousNot: words(
      'but than if or as nor when and whether though although may why must should do could can will would am shall have',
    ),
  },
  { phrase: 'i feel me', replacements: ['I feel'] },
  {
    phrase: 'improve me',
    replacements: ['improve myself'],
    previous: ['to', 'and'],
    next: words('. , {end} in and as every'),
  },
  {
    phrase:
      '(in|of|and|with) (math and physic|math and informatic|physic and mathematic|statistic and mathematic|mathematic and physic|physic|mathematic and informatic) (at|in|and|.|,)',
    help: 'say, for instance, `in physics`',
  },
  { phrase: 'in spite (the|my|this|that|all|i)', help: 'say, for instance, `in spite of the`' },
  {
    phrase:
      '(is|was|are|were) (exist|exists|existed|appear|appeared|occur|occurred|consist|consists|consisted|belong|belongs|depend|depends)',
    help: 'delete `is`',
    previousNot: words('what why how where there all truth that'),
    next: words('. , ; : ! ? ) {end} in of to on at when a the many for from that i'),
  },
  {
    phrase: '(it|he|she|they|this|that|who|which) (not|no) (is|was|has|have|can|will|only is)',
    help: 'put `not` after the verb',
    at: 'sentence-start',
  },
  {
    phrase:
      'more (easier|better|faster|bigger|larger|smaller|harder|cheaper|stronger|deeper|higher|older|younger|closer|simpler|safer|broader|wider|longer|clearer|richer|cleaner|nicer|smarter|earlier|greater|happier|healthier|friendlier|shorter|quicker|worse)',
    help: 'delete `more`',
    previousNot: words('no any the once many far much'),
    next: words('. ; ! ? {end} to than for when if in with by because as'),
  },
  {
    phrase:
      'most (best|easiest|biggest|largest|fastest|highest|greatest|oldest|strongest|closest|hardest|worst|youngest|simplest|smallest|cheapest|cleanest|nicest|smartest|happiest|deepest|latest|nearest)',
    help: 'delete `most`',
    previous: words('the my one_of_the our your their its'),
  },
  {
    phrase:
      '(much|far|even|a lot|a bit) more (easier|better|faster|bigger|harder|cheaper|stronger|deeper|higher|older|younger|closer|simpler|safer|wider|longer|clearer)',
    help: 'delete `more`',
  },
  {
    phrase:
      '(my|the|a|his|her|great|strong|deep|big|high|with) (ambitiousness|responsibleness|attentiveness to|purposefulness|communicability|communicativeness|sociability|stress-resistance|stress resistance|stress-resistancy|learnability|trainability|non-conflictness|executiveness|diligentness|initiativity|initiativeness)',
    help: 'use a common word: say, for instance, `determination`',
    unless: words(
      'plant plants crop crops drought cell cells bacteria material materials steel concrete algorithm theory hypothesis bound',
    ),
  },
]
