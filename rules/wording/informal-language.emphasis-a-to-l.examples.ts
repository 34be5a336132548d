import type { PhraseExample } from './informal-language.examples.ts'

/** Examples for the phrases of the same part. */
export const emphasisAToLExamples: readonly PhraseExample[] = [
  ['24/7', 'I work ⟦24/7⟧.', null],
  ['(24 / 7|round the clock)', 'I work ⟦24 / 7⟧.', null],
  [
    'a (heap|pile|stack|load|shedload|boatload|truckload|bucketload|shitload|crapload|mountain|bundle|raft|slew|wad|barrel|bagful|whole host|ton|hatful|wodge|stash|bucket) of (fun|ideas|experience|time|work|things|people|money|energy|enthusiasm|questions|problems|books|papers|emails|mistakes|opportunities|skills|stuff|help|information|projects|courses|love|laughs|trouble|reading|homework|interest|cash|nonsense|rubbish|support)',
    'I have ⟦a heap of ideas⟧.',
    'They sold a bundle of papers, a pile of books and a load of rubbish.',
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
  [
    'and (a half|how|the like|so on and so forth|then some|all that jazz|all sorts|whatnot|what not|what have you|the lot|the works|such like|suchlike)',
    'I read maps, plans ⟦and whatnot⟧.',
    null,
  ],
  [
    '(and|or) (all that jazz|whatnot|what not|what have you|so on and so forth|all sorts of stuff|things like that|stuff like that|all that stuff|the whole shebang|everything like that|anything like that|the whole lot)',
    'I read maps ⟦and what have you⟧.',
    null,
  ],
  ['(and that sort of thing|and that kind of thing)', 'I read maps ⟦and that sort of thing⟧.', null],
  ['awfully', 'It was ⟦awfully⟧ late.', null],
  ['blinkin', 'It was ⟦blinkin⟧ hard.', null],
  [
    "(bloomin'|bleedin'|flippin'|freakin'|frickin'|frickin|fricking)",
    "It was ⟦bloomin'⟧ hard.",
    'We were flipping the plates, page by page.',
  ],
  ['(boatload|oodles|scads|gobs|lashings|squillions|squillion|jillion)', 'I have ⟦boatload⟧ of notes.', null],
  [
    '(crazily|madly|wickedly|hellishly|stupidly|freakishly|obscenely|sickeningly|mad) (busy|good|talented|fast|smart|in love|hard|difficult|excited)',
    'I was ⟦madly busy⟧.',
    null,
  ],
  [
    '(crazy|insanely|stupidly|ridiculously|wickedly|freakishly|stupid) (easy|good|fast|busy|smart|clever|cheap|expensive|happy|proud|excited|talented|long|early|late|hot|hard|complicated|fun|funny|popular|cool|nice|useful)',
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
  ['(flipping|effing|fecking|feckin|feck|sodding|goddam|blimmin)', 'It was ⟦flipping⟧ hard.', null],
  [
    "(for|in|it's been|been|took|takes|taken|spent|took me) (ages|yonks|donkeys|forever)",
    'I searched ⟦for ages⟧.',
    'It is meant for ages 3 to 5 and varies in ages.',
  ],
  ['fuck all', 'I knew ⟦fuck all⟧.', null],
  ['heaps', 'I learned ⟦heaps⟧.', 'We made heaps.'],
  [
    '(heaps|piles|stacks|oodles|buckets|bucketloads|shedloads|boatloads|truckloads|shitloads|craploads|bundles|tonnes|hundreds|bags|mountains|masses) of (fun|ideas|experience|time|work|energy|enthusiasm|opportunities|skills|help|information|love|laughs|interest|confidence|character|charm|potential|practice|patience|stuff|passion|respect|motivation)',
    'I have ⟦heaps of experience⟧.',
    null,
  ],
  ['(in|from|since) (forever|ages)', 'I knew it ⟦since forever⟧.', 'It differs in ages and sizes.'],
  ['(itty-bitty|teensy-weensy|wee bit|tad bit|skosh|itsy|tiny bit)', 'It was a ⟦itty-bitty⟧ late.', null],
  ['(jack squat|squat all|nada|nowt|owt|bupkis|diddlysquat|jack shit)', 'I knew ⟦jack squat⟧.', null],
  ['(jillions|kajillion|gajillion|umpteenth|bajillion)', 'I have ⟦jillions⟧ of notes.', null],
  [
    '(jolly|mighty|darned|darn|damned|danged|awful|plain|mighty) (good|well|nice|hard|proud|fine|useful|keen|pleased|glad|easy|tired|fast|quick|interesting|impressed|difficult|sure)',
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
    'I ⟦sort of fell⟧ into law.',
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
  ['loads', 'I learned ⟦loads⟧.', 'We measured the loads.'],
  [
    'loads (more|better|to do|to offer|to learn|to see|to give|about|from)',
    'I have ⟦loads more⟧ there.',
    'The loads more than doubled.',
  ],
]
