import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const doingAToDExamples: readonly PhraseExample[] = [
  [
    '(ace|acing) (the|this|my|that|an|every) (interview|exam|test|exams|tests|course|module|assessment|presentation|finals)',
    'I hope to ⟦ace the interview⟧.',
    null,
  ],
  ['all sorted', 'It is ⟦all sorted⟧.', 'The mail was all sorted by ten.'],
  [
    '(balls|ballsed|cock|cocked|bugger|buggered|foul|fouled|louse|loused|goof|goofed|botch|stuff|stuffed|bollix|bollixed|muck|mucked) (it|things|this|that)? up',
    'I ⟦cocked up⟧.',
    'The cock up the hill crowed.',
  ],
  [
    '(beef|beefed|beefing|jazz|jazzed|jazzing|sex|sexed|soup|souped|pimp|pimped) (it|things)? up',
    'I ⟦beef up⟧ the site.',
    'The beef up for sale was aged.',
  ],
  ['(bent out of shape|ticked off with|cheesed)', 'I was ⟦bent out of shape⟧.', null],
  [
    '(big|bigged|bigging) (it|him|her|myself|them)? up',
    'I do not ⟦big myself up⟧.',
    'The ship is not big up close.',
  ],
  ['(blag|blagged|blagging|wangle|wangled|wangling|finagle|finagled)', 'I ⟦wangled⟧ a pass.', null],
  ['(blathering|wittered)', 'I do not ⟦blathering⟧.', null],
  [
    '(blew it|blew my chance|blow my chance|blew the interview|blow this)',
    'I ⟦blew it⟧.',
    'The wind blew it away.',
  ],
  ['(boozy|booze-up|piss-up)', 'I like the ⟦boozy⟧.', null],
  [
    '(botch|botched|botching|bodge|bodged|bodging|fluff|fluffed|fluffing|flub|flubbed|muff|muffed|bungle|bungled|bungling) (it|the|my|that|up)',
    'I ⟦botched it⟧.',
    'The fluff the filter caught was weighed.',
  ],
  ['bottled it', 'I ⟦bottled it⟧.', 'We drew the wine and bottled it.'],
  ['bounce (some)? (ideas|an idea|thoughts) off', 'I like to ⟦bounce ideas off⟧ you.', null],
  ['(bring|brought|bringing) (my|your) (a|A) game', 'I ⟦bring my A game⟧.', null],
  ['(bunk|bunked|bunking) off', 'I never ⟦bunk off⟧.', 'The bunk off the landing is free.'],
  ['(bust|busted|busting) (my|our|their|a) (gut|butt|ass|chops)', 'I ⟦busted my gut⟧.', null],
  [
    '(catch up|chat|hook up|meet up|link up) (sometime|soon|over coffee|over a coffee|some time|over a beer|over a drink)',
    'I hope to ⟦catch up sometime⟧.',
    null,
  ],
  [
    '(cheers|gees|geed|perk|perks|perked|bucks|buck|psych|psyched|pep|pepped) (me|him|her|them|us|people|myself) up',
    'It ⟦cheers me up⟧.',
    null,
  ],
  [
    '(chicken|chickened|chickening|wimp|wimped|wimping|bottle|bottled|weasel|weaselled|weaseled) out',
    'I never ⟦chicken out⟧.',
    'Let the chicken out at dawn.',
  ],
  ['(chillax|chillaxed|chillaxing|chillaxed)', 'I ⟦chillax⟧.', null],
  [
    '(chilling|chill|chilled) with (friends|my|mates|people|family|the guys)',
    'I like ⟦chilling with friends⟧.',
    null,
  ],
  ['(chip|chipped|chipping) in', 'I ⟦chip in⟧ when it is busy.', 'The cup was chipped in the post.'],
  ['chuck in (my|the|a)', 'I will not ⟦chuck in my⟧ job.', 'The drill has a chuck in the head.'],
  [
    '(chucked|chucking|bunged|bunging|plonked|plonking|schlep|schlepped|schlepping|chuck) (it|them|in|away|that|everything)',
    'I ⟦chucked it⟧ away.',
    'Grip the bar in the chuck in use.',
  ],
  ['(clap|clapped) out', 'The car was ⟦clapped out⟧.', null],
  [
    '(clued|clued-up|genned|genned-up|switched on|clued in) (up)? (on|about)',
    'I am ⟦clued up on⟧ tax.',
    null,
  ],
  [
    '(conk|conked|conking|peter|petered|petering|fizzle|fizzled|fizzling|poop|pooped) out',
    'The pump ⟦conk out⟧.',
    null,
  ],
  [
    '(cotton|cottoned|cottoning|latch|latched|latching|catch|caught|catching) on (to|that|quick|quickly|fast)',
    'I ⟦caught on fast⟧.',
    null,
  ],
  ['(cottoned|cottoning) on', 'I ⟦cottoned on⟧ at last.', null],
  [
    '(crack|cracked|cracking|plough|ploughed|ploughing|plug|plugged|soldier) on with',
    'I ⟦cracked on with⟧ it.',
    'The gels cracked on drying, and fields are ploughed on slopes.',
  ],
  ['(slogged|slogging|soldiered|soldiering) on', 'We ⟦soldiered on⟧.', 'Every soldier on duty saw it.'],
  ['(plug|plugged|plugging|slog|slogged|slogging) away at', 'I ⟦plugged away at⟧ it.', null],
  [
    "(crash|crashed|crashing|kip|kipped|dossed) (at|on) (my|friends|friend's|mates)",
    "I ⟦crashed at my⟧ uncle's.",
    'I crashed on a bend.',
  ],
  ['(dive|dived|diving|dove) (right|straight) in', 'I ⟦dive right in⟧.', null],
  ['(donkey work|legwork|spadework|dogsbody|gofer|grunt work)', 'It was ⟦donkey work⟧.', null],
  ['(dosh|moolah|wonga|fiver|tenner|fivers|tenners)', 'I earned a ⟦tenner⟧.', null],
  ['(dumb|dumbed|dumbing) (it|this|things)? down', 'I do not ⟦dumb down⟧.', null],
]
