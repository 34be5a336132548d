import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const emphasisAToMExamples: readonly PhraseExample[] = [
  ['24/7', 'I work ⟦24/7⟧.', null],
  ['(24 / 7|round the clock)', 'I work ⟦24 / 7⟧.', null],
  [
    'a (heap|load|mountain|bundle|wad|slew) of (fun|ideas|experience|work|things|people|energy|questions|problems|mistakes|opportunities|stuff|help|trouble|homework|nonsense)',
    'I have ⟦a heap of ideas⟧.',
    'They were left with a load of work gloves.',
  ],
  [
    'a hundred (percent|per cent) (sure|certain|committed|keen|behind)',
    'I am ⟦a hundred percent sure⟧.',
    null,
  ],
  [
    '(a million|thousand|million|hundred) (and one|miles|percent|times over) (things|reasons|sure|behind|keen|away)',
    'I have ⟦a million and one things⟧ to do.',
    null,
  ],
  [
    '(ages|yonks|donkeys) (ago|since|to)',
    'I began ⟦ages ago⟧.',
    'In all ages since Bede it was read; boys of all ages ago.',
  ],
  ['and (all sorts|such like|suchlike)', 'I read maps, plans ⟦and all sorts⟧.', null],
  [
    '(and|or) (all that jazz|whatnot|what not|what have you|so on and so forth|all sorts of stuff|things like that|stuff like that|all that stuff|the whole shebang|everything like that|anything like that|the whole lot)',
    'I read maps ⟦and what have you⟧.',
    null,
  ],
  ['(and that sort of thing|and that kind of thing)', 'I read maps ⟦and that sort of thing⟧.', null],
  ['awfully', 'It was ⟦awfully⟧ late.', null],
  ['(boatload|oodles|scads|gobs|lashings|squillions|squillion|jillion)', 'I have ⟦boatload⟧ of notes.', null],
  [
    '(crazily|madly|obscenely|sickeningly) (busy|good|talented|fast|smart|in love|hard)',
    'I was ⟦madly busy⟧.',
    null,
  ],
  [
    '(crazy|stupidly|ridiculously|freakishly) (easy|good|fast|busy|smart|clever|cheap|expensive|happy|talented|long|early|late|hard|fun)',
    'It was ⟦stupidly easy⟧.',
    null,
  ],
  [
    'dead (easy|good|simple|keen|cheap|chuffed|boring|clever|nice|useful|interesting|proud|lucky|funny|posh|jealous|handy|cool|excited|happy|fussy|impressed|helpful|friendly)',
    'It was ⟦dead easy⟧.',
    null,
  ],
  ['dead set on', 'I am ⟦dead set on⟧ law.', null],
  ['(diddly-squat|diddly|zilch|zip all|sod all|naff all|bugger all)', 'I knew ⟦diddly-squat⟧.', null],
  [
    '(every|any) (now and then|so often|once in a while|now and again|which way)',
    'I sing ⟦every now and then⟧.',
    null,
  ],
  [
    '(fast-forward|fast forward) (to|a) (few|today|now|the present|college|university|last|this)',
    '⟦Fast forward to today⟧: I teach.',
    null,
  ],
  [
    "(for|it's been|took|takes|taken|spent|took me) (ages|yonks|donkeys|forever)",
    'I searched ⟦for ages⟧.',
    'It is meant for ages 3 to 5.',
  ],
  ['heaps', 'I gained ⟦heaps⟧.', 'We made heaps.'],
  ['(in|from|since) (forever|ages)', 'I knew it ⟦since forever⟧.', 'It differs in ages and sizes.'],
  ['(itty-bitty|teensy-weensy|wee bit|tad bit|skosh|itsy|tiny bit)', 'It was a ⟦itty-bitty⟧ late.', null],
  ['(jack squat|squat all|nowt|bupkis|diddlysquat|jack shit|fuck all)', 'I knew ⟦jack squat⟧.', null],
  ['(jillions|kajillion|gajillion|umpteenth|bajillion)', 'I have ⟦jillions⟧ of notes.', null],
  [
    '(jolly|mighty|darned|danged) (good|well|nice|hard|proud|fine|useful|keen|pleased|glad|easy|tired|fast|impressed)',
    'I was ⟦mighty proud⟧.',
    null,
  ],
  [
    '(kind of|sort of) (a|an) (big|nerd|geek|mess|pain|bummer|weird|funny|hobby|passion|joke|expert|dream|long|odd|strange|relief|shock|surprise|shame|miracle|nightmare)',
    'It was ⟦sort of a mess⟧.',
    null,
  ],
  [
    '(kind of|sort of) (like|gave|made|took|became|started|got|stopped|struggle|struggled|lost|enjoyed|enjoy|hate|hated|forgot|knew|guessed|realised|realized|regret|wish|see|get|just|fell|figured|stumbled|drifted|ended|happened|changed|grew|learned|learnt|thought)',
    'Then it ⟦sort of stopped⟧.',
    'It is a kind of like poles that repel; what kind of see was it?',
  ],
  [
    '(last minute|eleventh hour) (dot com|thing|panic|dash|rush|scramble)',
    'It was a ⟦last minute rush⟧.',
    null,
  ],
  [
    'like a (ton|million|hundred|zillion|thousand) (times|people|books|hours|years|papers)',
    'I read it ⟦like a hundred times⟧.',
    null,
  ],
  [
    'like (ten|five|two|three|six|twenty|a hundred) (years|people|minutes|hours|times|months|days) ago',
    'I began ⟦like ten years ago⟧.',
    null,
  ],
  ['little bit', 'It was a ⟦little bit⟧ late.', null],
  ['loads', 'I gained ⟦loads⟧.', 'We measured the loads.'],
  [
    'loads (more|better|to do|to offer|to learn|to see|to give|about|from)',
    'I have ⟦loads more⟧ there.',
    'The loads more than doubled.',
  ],
  [
    '(mad|crazy|wicked|sick|insane|killer|serious|some serious|awesome|epic) (skills|skillz|props|respect|talent|love for|fun|dough|chops|cash)',
    'I have ⟦mad skills⟧.',
    null,
  ],
  ['(mahoosive|humungous|humungously|gi-normous|ginormously)', 'It was ⟦mahoosive⟧.', null],
  [
    '(massively|hugely|mega|super|uber) (into|up for|grateful to you guys|chuffed|psyched|pumped|stoked|cool)',
    'I am ⟦massively into⟧ maps.',
    null,
  ],
]
