import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const doingFToNExamples: readonly PhraseExample[] = [
  ['(faff|faffing|faffed)', 'It saves ⟦faffing⟧.', null],
  [
    '(flip|flipped|blew) (my|his|her|their) (lid|rag|wig|nut|top)',
    'He ⟦flipped his lid⟧.',
    'He lost his top hat.',
  ],
  [
    '(flip|flipped|wig|wigged|weird|weirded|gross|grossed|creep|creeped|psych|psyched) (me|us|them)? out',
    'It ⟦creeped me out⟧.',
    'The creep out of the slope was slow.',
  ],
  ['(fluked|fluke|flukes) (it|the|my|an|a)', 'I ⟦fluked it⟧.', 'The fluke the sheep had was treated.'],
  [
    '(fork|forked|stump|stumped|cough|coughed) (out|up) (for|the money|the cash|a fortune)',
    'I ⟦forked out for⟧ tools.',
    'He coughed up the blood.',
  ],
  ['(freebie|freebies|giveaway price|on the cheap|cheapo|el cheapo|cheapie)', 'I want no ⟦freebies⟧.', null],
  ['(get|gets|got|getting) away with murder', 'They ⟦get away with murder⟧.', null],
  ['(get|got|getting) cracking', 'I will ⟦get cracking⟧.', 'We get cracking in the glaze.'],
  ['(get|got|getting) it (done|sorted|over with|together)', 'I ⟦get it done⟧.', null],
  [
    '(get|got|getting|gets) (the)? (jitters|willies|creeps|giggles|munchies|blues)',
    'I never ⟦get the jitters⟧.',
    null,
  ],
  [
    '(get|gets|got|getting) (a)? (load|kick|buzz|bang) (of|out of|from)',
    'I ⟦get a buzz from⟧ maps.',
    'We get a load of bricks.',
  ],
  [
    '(get|gets|got|getting) (my|your|our|their) (foot|feet) under the table',
    'I ⟦got my feet under the table⟧.',
    null,
  ],
  ['(get|got|getting) my head (down|straight|round)', 'I ⟦got my head down⟧.', null],
  [
    '(get|gets|got|getting) (on|along) (famously|great|brilliantly|so well|really well)',
    'We ⟦get on famously⟧.',
    null,
  ],
  [
    "(get|gets|got|getting) on (my|your|people's|their|his|her) (nerves|wick|case|high horse)",
    'Typos ⟦get on my nerves⟧.',
    null,
  ],
  ['(get|got|getting) stuck in', 'I like to ⟦get stuck in⟧.', 'The lift got stuck in the shaft.'],
  [
    '(get|gets|got|getting) (the boot|the chop|a move on|a wriggle on|a shift on|hitched|itchy feet|cold feet|the jitters)',
    'He ⟦got the boot⟧.',
    'Divers get cold feet in thin socks.',
  ],
  ['(get|got|getting) the hump', 'They ⟦get the hump⟧.', null],
  ['goofed', 'I ⟦goofed⟧.', null],
  ['(hard slog|hard graft|grafter|grafters|hard grafter|elbow grease)', 'It was ⟦hard slog⟧.', null],
  ['(hard slog|dogsbody|gofer|grunt work|elbow grease|grafter|grafters)', 'I did the ⟦hard slog⟧.', null],
  ['(harping on|prattle on|drone on|droning on|ramble on|blather)', 'I do not ⟦harping on⟧.', null],
  ['(hate|love|like|liked|loved|hated) to bits', 'I ⟦hate to bits⟧ it.', null],
  [
    "(have|had|having|has|for) a (natter|chinwag|gander|dekko|squiz|butcher's|whinge|bash at|crack at|stab at|punt on|go at|mosey|cuppa|catch-up|catch up|giggle|laugh)",
    'We ⟦have a natter⟧.',
    'The farm has a gander on the pond.',
  ],
  ['(hundred|thousand|few|couple of|million|fifty|twenty|ten|five) quid', 'It cost a ⟦few quid⟧.', null],
  [
    '(jack|jacked|jacking|pack|packed|packing|chuck) (it|my job|the job) in',
    'I ⟦jacked it in⟧.',
    'We packed it in ice.',
  ],
  ['(kaput|banjaxed|borked|snookered|stuffed up|kerput)', 'The pump is ⟦kaput⟧.', null],
  ['(kick|kicks|kicked|kicking) off', 'I ⟦kicked off⟧ the study.', 'The kick off the wall was weak.'],
  ['(love|loved|loving|adore) (it|them|him|her|this|you) to bits', 'We ⟦love it to bits⟧.', null],
  ['love to (chat|hang out|hop on)', 'I would ⟦love to chat⟧.', 'Parrots love to chatter.'],
  [
    '(mess|messed|messing|muck|mucked|mucking|faff|faffed|faffing|fanny|fannying|arse|arsing|pussyfoot|pussyfooting|bum|bumming|lark|larking|putz|putzing|futz|futzing|piddle|piddling) (around|about)',
    'I do not ⟦mess around⟧.',
    'The lark about the field sang.',
  ],
  ['(miffed|peeved|narked|cheesed off|brassed off)', 'I was ⟦miffed⟧.', null],
  [
    '(muck|mucked|mucking|mucks|pitch|pitched|pitching|pitches) in',
    'I ⟦muck in⟧ when it is busy.',
    'Muck in the yard was cleared.',
  ],
  ['(nailing|acing|slaying) (it|this)', 'I keep ⟦nailing it⟧ there.', 'The dog was slaying it in its lair.'],
  ['(narked|miffed|peeved|hacked off|cheesed off|brassed off)', 'I was ⟦miffed⟧.', null],
  [
    '(natter|nattering|nattered|yakking|blabbing|blabbed|gabbing)',
    'I do not ⟦natter⟧.',
    'We fly a drone on windless days.',
  ],
  ['(nerd|nerding|nerded|geek|geeking|geeked) (out|over)', 'I ⟦nerd out⟧ maps.', null],
  ['(nosh|scran|sarnie|sarnies|bevvy|bevvies|sozzled|booze|boozer)', 'I like the ⟦nosh⟧.', null],
]
