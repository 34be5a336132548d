import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const emphasisNToZExamples: readonly PhraseExample[] = [
  ['nothing (special|fancy|crazy|major)', 'It is ⟦nothing special⟧.', null],
  [
    '(or|and) (so|thereabouts|there abouts|something like that|somewhere|somesuch|something along those lines|that sort of thing|that kind of thing|whatever else)',
    'I read maps ⟦or something like that⟧.',
    'It grew, and so did we.',
  ],
  ['(or something like that|or something along those lines)', 'I read maps ⟦or something like that⟧.', null],
  ['or somewhere around there', 'I read maps ⟦or somewhere around there⟧.', null],
  [
    '(110|120|150|200) (percent|per cent|%) (sure|committed|behind|certain)',
    'I am ⟦110 percent committed⟧.',
    'It covers 110 percent of it.',
  ],
  [
    '(piles|stacks|buckets|bundles|mountains) of (fun|ideas|experience|energy|enthusiasm|opportunities|help|interest|confidence|charm|patience)',
    'I have ⟦piles of experience⟧.',
    null,
  ],
  [
    '(pronto|lickety-split|chop-chop|chop chop|in nothing flat|at the drop of a hat)',
    'I reply ⟦pronto⟧.',
    null,
  ],
  [
    '(real|proper) (good|nice|excited|quick|keen|hard|easy|happy|interesting|smart|bad|well|cheap|fast|proud|sad|soon|posh|mint)',
    'I did ⟦real good⟧.',
    'The real bad debts were listed; proper hard hats are worn.',
  ],
  [
    '(shedloads|boatloads|bucketloads|shitloads|shedload|bucketload)',
    'I have ⟦shedloads⟧ of notes.',
    'The shedload was cleared from the road; gobs were counted.',
  ],
  ['(smidge|smidgen|smidgeon|teensy|tiddly|tiddler|titchy|eensy|weeny)', 'It was a ⟦smidge⟧ late.', null],
  [
    '(smidgen|smidgeon|smidge|teensy|titchy|itty-bitty|wee bit|tad bit|skosh|tiddly)',
    'It was a ⟦smidgen⟧ late.',
    null,
  ],
  ['sort of thing', 'I run clubs, that ⟦sort of thing⟧.', 'It is the sort of thing we teach.'],
  ['(summat|summink|sommat|somethin|nothin|nuthin|anythin|nuffin)', 'I knew ⟦summat⟧.', null],
  ['(sumthing|nothing doing)', 'I knew ⟦sumthing⟧.', null],
  [
    'super (well|quickly|fast|fun|smooth|smoothly|high|low|close|lucky|bored|boring|annoying|weird|intense|serious|chill|basic|long|short|hot|cold|rich|clean|sad|stoked|sweet|legit|duper|awesome|convenient|diligent|honest|adaptable|reliable|determined|focused|focussed|inspired|inspiring|energetic|sure|positive|competitive|sensitive|welcoming|rewarding|challenging|flexible|lovely|open|ambitious|driven|pleased|delighted|comfortable|confident|creative|patient|practical|thorough|valuable|ready)',
    'It went ⟦super well⟧.',
    'A super high resolution set and a super cold trap were used.',
  ],
  ['super , super', 'I am ⟦super, super⟧ keen.', null],
  [
    '(super-excited|super-keen|super-happy|super-cool|super-easy)',
    'I am ⟦super-excited⟧.',
    'The super-heated steam and super-resolution images were super-imposed.',
  ],
  ['(super-fun|super-busy|super-helpful|super-interested)', 'I am ⟦super-fun⟧.', null],
  ['(super-motivated|super-nice|super-friendly|super-smart)', 'I am ⟦super-motivated⟧.', null],
  ['super-proud', 'I am ⟦super-proud⟧.', null],
  ['the full (monty|works|whack|shebang)', 'I did ⟦the full monty⟧.', 'The full works programme was sent.'],
  ['then some', 'I did the work ⟦then some⟧, I think.', 'In May, then some days in June, it rained.'],
  [
    'tons (of) (fun|ideas|experience|work|time|people|things|stuff|energy|mistakes|questions|books|projects|emails|tools|options|examples|features|students|users|skills|opportunities|reasons)',
    'I made ⟦tons of mistakes⟧.',
    null,
  ],
  [
    '(tons|heaps|oodles) (to do|to offer|to learn|to see|to give|more to)',
    'I have ⟦tons to do⟧.',
    'It shed ten tons to see it float.',
  ],
  [
    'totally (awesome|cool|amazing|excited|into|rad|rocks|rocked|random|obsessed|stoked|worth it|get it|get that|up for|fine by)',
    'I was ⟦totally awesome⟧.',
    'The totally random effects were dropped.',
  ],
  [
    'totally (keen|ready|happy|excited|on board|confident|comfortable|fun|worth it|fine with|blown away|geeky|hooked|sold|convinced|committed)',
    'I am ⟦totally keen⟧.',
    'He was totally blind.',
  ],
  ['way back (when|in the day)', 'I began ⟦way back when⟧.', 'I met them on the way back when it rained.'],
  [
    'way (cool|fun|behind schedule|over the top|off base|out of line|ahead of the game|overdue|overpriced|too many|too few|too long|too much|too easy)',
    'It was ⟦way cool⟧.',
    'On the way too much was lost.',
  ],
  [
    'way (cooler|nicer|happier|cheaper|smaller|larger|higher|lower|longer|shorter|older|younger|simpler|smarter|stronger|busier|tougher|earlier|later|quicker|slower|louder|richer|closer|deeper)',
    'It was ⟦way cooler⟧.',
    'This made the way longer.',
  ],
  [
    'way (over|past|off|ahead|behind) (the top|my|our|budget|schedule|time)',
    'It was ⟦way over budget⟧.',
    'On the way over my hat fell.',
  ],
  [
    '(whole|entire) (kit and caboodle|caboodle|ball of wax|hog|works|thing over)',
    'I did the ⟦whole kit and caboodle⟧.',
    'The whole works was sold.',
  ],
  ['whopping', 'It cost a ⟦whopping⟧ sum.', 'Whopping cough is a slip for whooping cough.'],
  ['yonks', 'It was ⟦yonks⟧ before we met.', null],
]
