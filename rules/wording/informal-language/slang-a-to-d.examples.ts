import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const slangAToDExamples: readonly PhraseExample[] = [
  [
    '(a bit|rather|kind of|very) (pants|naff|iffy|meh|dodgy|crap|ropey|duff|cack|grim|bleak|random|full-on|full on)',
    'It was ⟦a bit pants⟧.',
    null,
  ],
  ["a dog's (breakfast|dinner)", "It was ⟦a dog's breakfast⟧.", "It weighs a dog's dinner."],
  [
    'a (great|good|nice|lovely|lively|friendly|talented|fantastic|bright|clever|motley|smart|mixed|fun) bunch',
    'They are ⟦a great bunch⟧.',
    'It is a good bunch of grapes.',
  ],
  ['(a|an|one) (hell|heck|devil|helluva) (of|job)', 'It was ⟦a heck of⟧ a year.', 'We read a hell of Dante.'],
  [
    '(a|real|total|complete|proper|absolute) (legend|star|trooper|rockstar|rock star|diamond|hero|beast|machine|animal|monster)',
    'She is ⟦a legend⟧.',
    'The map has a legend.',
  ],
  [
    'a (no-no|biggie|doozy|whopper|humdinger|lulu|stinker|zinger|snoozefest|snooze|dud|turkey|flop|lemon)',
    'It was ⟦a no-no⟧.',
    'We ate a turkey.',
  ],
  ['(a-ok|a-okay|aok)', 'All is ⟦a-ok⟧.', null],
  [
    '(absolutely|completely|totally|utterly|a bit|just) (bonkers|bananas|barmy|batty|nuts|daft|crackers|mental|insane|crazy|mad|off the wall)',
    'The plan was ⟦absolutely bonkers⟧.',
    'It is just nuts and seeds.',
  ],
  ['(ace|crack) at', 'I am ⟦ace at⟧ chess.', 'The crack at the weld grew.'],
  [
    "(am|i'm|felt|feel|feeling) (shattered|pooped|wiped|bushed|wrecked|zonked|cream crackered)",
    'I ⟦am shattered⟧.',
    'I am shattered glass, the poet says.',
  ],
  [
    '(amaze|amazing|fantastic|incredible|fabulous|terrific|brilliant) (stuff|vibe|vibes|guys|bunch|mates|gig|time)',
    'They do ⟦amazing stuff⟧.',
    null,
  ],
  [
    'an absolute (blast|hoot|ball|treat|riot|gem|star|legend|belter|stunner|corker|nightmare|shambles|joke)',
    'It was ⟦an absolute blast⟧.',
    null,
  ],
  ['(arse|arsed|bugger|buggered|shit|shitty|bullshit|piss|asshole)', 'It was a ⟦arse⟧.', null],
  ['(awesomely|awesomeness|coolly awesome)', 'It went ⟦awesomely⟧.', null],
  ['(baloney|hogwash|codswallop|piffle|poppycock|gobbledygook)', 'It was ⟦baloney⟧.', null],
  [
    '(bang|spot|slap) on (target|trend|time|schedule)',
    'We were ⟦bang on target⟧.',
    'There is a spot on target A.',
  ],
  [
    '(best|worst|coolest) (day|week|time|experience|summer|job) of my life',
    'It was the ⟦best day of my life⟧.',
    null,
  ],
  [
    '(best|worst|greatest|coolest) (thing|part|bit|job|team|place|course|company|year|summer|city|school|decision) ever',
    'It was the ⟦best thing ever⟧.',
    null,
  ],
  [
    '(blew|blow|blows|blown) (me|us|them|everyone|him|her) away',
    'The talk ⟦blew me away⟧.',
    'The wind blew us away from the rocks.',
  ],
  [
    '(blew|blown|knocked|knocks|knock|rocked|rocks|blows) (my|your|our|their|his|her) socks off',
    'The talk ⟦blew my socks off⟧.',
    null,
  ],
  [
    '(bloody|blinking|sodding|ruddy|flaming|bleeding) (good|bad|hard|well|brilliant|marvellous|awful|cold|hot|long|fool|nightmare|difficult|useless|mess|idea|lot|thing|computer|computers|amazing|fantastic|tired|expensive)',
    'It was ⟦bloody good⟧.',
    null,
  ],
  ['(bog-standard|bog standard)', 'It is a ⟦bog-standard⟧ form.', null],
  ['(brainiac|brainbox|egghead|clever clogs|smarty-pants|smart alec)', 'I am a ⟦brainiac⟧.', null],
  ['chuffed', 'I feel ⟦chuffed⟧ to win.', 'The engine chuffed along.'],
  ['(chuffed|thrilled|pleased|tickled|delighted) to bits', 'I was ⟦thrilled to bits⟧.', null],
  [
    '(cock-up|cock-ups|balls-up|foul-up|foul-ups|bollocks|bollocking)',
    'It was a ⟦cock-up⟧.',
    'The ass was led in.',
  ],
  ['comfortable-ish', 'I am ⟦comfortable-ish⟧.', null],
  [
    '(complete|total|absolute|utter|right) (pants|tosh|tripe|rubbish|garbage|crap|bunk|tat|shocker|faff|palaver|hassle|cock-up)',
    'It was ⟦complete pants⟧.',
    'The total garbage collected was weighed.',
  ],
  ['cool with', 'I am ⟦cool with⟧ Monday.', 'Let it cool with the lid on.'],
  [
    '(cool|okay|ok|chill) with (that|it|this|any|long|working|whatever|the idea|moving|me|being|doing|late|early)',
    'I am ⟦cool with that⟧.',
    'Serve it cool with that sauce.',
  ],
  ['(coolest|awesomest|funnest|funner)', 'It is the ⟦coolest⟧ lab.', 'The coolest room is A.'],
  ['(coolness|awesomeness|randomness of it)', 'I liked the ⟦coolness⟧.', null],
  ['(cream of the crop|crème de la crème|creme de la creme)', 'You are the ⟦cream of the crop⟧.', null],
  ['(cringey|cringe|yawn-worthy)', 'It was ⟦cringey⟧.', null],
  ['(cruddy|cheesy|tacky|schlocky|ropey|shonky|dicey)', 'The kit was ⟦cruddy⟧.', null],
  ['(cut and dried|cut-and-dried|cut and dry)', 'It is not ⟦cut and dried⟧.', 'The hay was cut and dried.'],
  ['dab hand', 'I am a ⟦dab hand⟧ at it.', 'Dab hand cream on.'],
  [
    '(dead|just|properly|dead|well|a bit) (chuffed|gutted|knackered|gobsmacked|shattered)',
    'I feel ⟦dead chuffed⟧.',
    'The building was just gutted by fire.',
  ],
  ['(dickhead|wanker|fucking|fuck|fucked|goddamn|goddamned|effing)', 'It was a ⟦dickhead⟧.', null],
  ['(dilly-dally|shilly-shally|chit-chat|chitchat|pitter-patter)', 'The plan is ⟦dilly-dally⟧.', null],
  ['(dorky|dweeb|doofus|moron|morons|airhead|scumbag|chatterbox)', 'I am no ⟦dorky⟧.', null],
  ['down with (that|it|whatever)', 'I am ⟦down with that⟧.', 'We took it down with that rope.'],
]
