import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** How very, how much, and how long, in the words of talk. */
export const emphasisNToZ: readonly Phrase[] = [
  { phrase: 'nothing (special|fancy|crazy|major)', help: 'say, for instance, `ordinary`', severity: 'info' },
  {
    phrase:
      '(or|and) (so|thereabouts|there abouts|something like that|somewhere|somesuch|something along those lines|that sort of thing|that kind of thing|whatever else)',
    severity: 'info',
    previousNot: [','],
    next: words('. , ! ? {end}'),
  },
  {
    phrase: '(or something like that|or something along those lines)',
    help: 'say, for instance, `or the like`',
  },
  { phrase: 'or somewhere around there', help: 'say, for instance, `or the like`' },
  {
    phrase: '(110|120|150|200) (percent|per cent|%) (sure|committed|behind|certain)',
    help: 'say, for instance, `fully`',
  },
  {
    phrase:
      '(piles|stacks|buckets|bundles|mountains) of (fun|ideas|experience|energy|enthusiasm|opportunities|help|interest|confidence|charm|patience)',
    help: 'say, for instance, `much`',
  },
  {
    phrase: '(pronto|lickety-split|chop-chop|chop chop|in nothing flat|at the drop of a hat)',
    help: 'say, for instance, `promptly`',
  },
  {
    phrase:
      '(real|proper) (good|nice|excited|quick|keen|hard|easy|happy|interesting|smart|bad|well|cheap|fast|proud|sad|soon|posh|mint)',
    help: 'write `very` in place of the first word',
    previousNot: words('the a any no this of is only'),
    nextNot: words('hat hats debt debts hard'),
  },
  {
    phrase: '(shedloads|boatloads|bucketloads|shitloads|shedload|bucketload)',
    help: 'say, for instance, `many`',
    nextNot: words('was were and per'),
  },
  {
    phrase: '(smidge|smidgen|smidgeon|teensy|tiddly|tiddler|titchy|eensy|weeny)',
    help: 'say, for instance, `slightly`',
    severity: 'info',
  },
  {
    phrase: '(smidgen|smidgeon|smidge|teensy|titchy|itty-bitty|wee bit|tad bit|skosh|tiddly)',
    help: 'say, for instance, `slightly`',
  },
  {
    phrase: 'sort of thing',
    help: 'say, for instance, `and such`',
    previous: ['that'],
    next: words('{end} . , ! ?'),
  },
  {
    phrase: '(summat|summink|sommat|somethin|nothin|nuthin|anythin|nuffin)',
    help: 'say, for instance, `something`',
  },
  { phrase: '(sumthing|nothing doing)', help: 'say, for instance, `something`' },
  {
    phrase:
      'super (well|quickly|fast|fun|smooth|smoothly|high|low|close|lucky|bored|boring|annoying|weird|intense|serious|chill|basic|long|short|hot|cold|rich|clean|sad|stoked|sweet|legit|duper|awesome|convenient|diligent|honest|adaptable|reliable|determined|focused|focussed|inspired|inspiring|energetic|sure|positive|competitive|sensitive|welcoming|rewarding|challenging|flexible|lovely|open|ambitious|driven|pleased|delighted|comfortable|confident|creative|patient|practical|thorough|valuable|ready)',
    help: 'write `very` in place of `super`',
    nextNot: words(
      'resolution frequency frequencies density voltage pressure energy vacuum trap alloy atoms liquid quality star vision air strain sensitive',
    ),
  },
  { phrase: 'super , super', help: 'say, for instance, `very`' },
  {
    phrase: '(super-excited|super-keen|super-happy|super-cool|super-easy)',
    help: 'write `very` in place of `super-`',
  },
  {
    phrase: '(super-fun|super-busy|super-helpful|super-interested)',
    help: 'write `very` in place of `super-`',
  },
  {
    phrase: '(super-motivated|super-nice|super-friendly|super-smart)',
    help: 'write `very` in place of `super-`',
  },
  { phrase: 'super-proud', help: 'write `very` in place of `super-`' },
  {
    phrase: 'the full (monty|works|whack|shebang)',
    help: 'say, for instance, `everything`',
    nextNot: words('programme program council contract'),
  },
  { phrase: 'then some', severity: 'info', next: words('. ! , {end}') },
  {
    phrase:
      'tons (of) (fun|ideas|experience|work|time|people|things|stuff|energy|mistakes|questions|books|projects|emails|tools|options|examples|features|students|users|skills|opportunities|reasons)',
    help: 'say, for instance, `many`',
  },
  {
    phrase: '(tons|heaps|oodles) (to do|to offer|to learn|to see|to give|more to)',
    help: 'say, for instance, `much`',
    previousNot: words('{number} ten two three five hundred thousand metric of the some'),
  },
  {
    phrase:
      'totally (awesome|cool|amazing|excited|into|rad|rocks|rocked|random|obsessed|stoked|worth it|get it|get that|up for|fine by)',
    help: 'say, for instance, `wholly`',
    nextNot: words('effects effect sample sampling order'),
  },
  {
    phrase:
      'totally (keen|ready|happy|excited|on board|confident|comfortable|fun|worth it|fine with|blown away|geeky|hooked|sold|convinced|committed)',
    help: 'say, for instance, `wholly`',
  },
  {
    phrase: 'way back (when|in the day)',
    help: 'say, for instance, `long ago`',
    previousNot: words('other the a on this that his her their our my only'),
  },
  {
    phrase:
      'way (cool|fun|behind schedule|over the top|off base|out of line|ahead of the game|overdue|overpriced|too many|too few|too long|too much|too easy)',
    help: 'say, for instance, `far`',
    previousNot: words('the a on this that his her their our all my half one only by in its'),
  },
  {
    phrase:
      'way (cooler|nicer|happier|cheaper|smaller|larger|higher|lower|longer|shorter|older|younger|simpler|smarter|stronger|busier|tougher|earlier|later|quicker|slower|louder|richer|closer|deeper)',
    help: 'say, for instance, `far`',
    previousNot: words(
      'the a on this that his her their our all my half one only by in its no some any such same',
    ),
    nextNot: ['than'],
  },
  {
    phrase: 'way (over|past|off|ahead|behind) (the top|my|our|budget|schedule|time)',
    help: 'say, for instance, `far`',
    severity: 'info',
    previousNot: words('the a on this that his her their our all my half one only by in its'),
  },
  {
    phrase: '(whole|entire) (kit and caboodle|caboodle|ball of wax|hog|works|thing over)',
    help: 'say, for instance, `everything`',
    nextNot: words('was is council committee at on'),
  },
  { phrase: 'whopping', help: 'say, for instance, `great`', nextNot: ['cough'] },
  { phrase: 'yonks', help: 'say, for instance, `a long time`' },
]
