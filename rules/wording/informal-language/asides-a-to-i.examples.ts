import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const asidesAToIExamples: readonly PhraseExample[] = [
  ['(blimey|crikey|golly)', '⟦Blimey⟧, it was slow.', null],
  ["(bob's your uncle|bish bash bosh|nuff said|'nuff said)", "It was slow, ⟦bob's your uncle⟧.", null],
  ['(bye for now|toodle-oo|toodle pip|toodles|peace out)', 'I must go: ⟦bye for now⟧.', null],
  [
    "(can't|cannot|couldn't|can not|never) (be bothered|be arsed|get enough of|say fairer)",
    "I ⟦can't get enough of⟧ maps.",
    'They cannot get enough of the vitamin.',
  ],
  ["can't wait (!|.|till|until|,|and)", "I ⟦can't wait!⟧", null],
  [
    "(cannot|can't|couldn't) wait (to see|to meet|to start|to join|to begin|to hear|to work|to learn|to be|to read|to visit|to show|to share)",
    'My team ⟦cannot wait to meet⟧ you.',
    'Patients cannot wait to be seen.',
  ],
  ['cant wait', 'I ⟦cant wait⟧ to start.', null],
  [
    '(catch|see) (you|ya) (later|around|soon|then|there)',
    'I must go; ⟦catch you later⟧.',
    'I hope to see you there.',
  ],
  ['(chappies|amigos|cobber|guvnor)', 'I met the ⟦chappies⟧.', null],
  ['(circle back|circling back|touching base|touched base|spitball)', 'Please ⟦circle back⟧.', null],
  ['(come on|dream on|get real),', '⟦Come on,⟧ I thought.', 'Lights that come on, by rule, at dusk.'],
  ['(confession time|random fact|real talk|quick question|side note)', '⟦Confession time⟧: I sing.', null],
  [
    '(different strokes for different folks|it is what it is)',
    'It was slow, ⟦different strokes for different folks⟧.',
    null,
  ],
  [
    '(drop|shoot|fire) (me|us|you|them) (a|an) (line|email|e-mail|message|text|note)',
    'Please ⟦drop me a line⟧.',
    null,
  ],
  [
    '(drop|shoot|fire) (over|off) (a|an|your|the) (email|e-mail|line|message|text)',
    'I will ⟦drop over a email⟧ today.',
    null,
  ],
  ['(fill me in|run it by|run it past|run this by|run this past)', 'Please ⟦fill me in⟧.', null],
  [
    '(fire away|ask away|lay it on me|loop me in|loop you in)',
    'Please ⟦fire away⟧.',
    'They fire away from the line.',
  ],
  ['(gang|squad|crew|posse|tribe|fam) of (friends|mates|pals)', 'I have a ⟦gang of friends⟧.', null],
  ['(gee whiz|golly|by golly|goodness me|jeepers|hell yeah|hell yes)', '⟦Gee whiz⟧, it was slow.', null],
  ["(gimme a chance|you won't regret it|you will not regret it)", 'So ⟦gimme a chance⟧.', null],
  [
    'give (me|us) a (bell|tinkle|ping|yell|poke|nudge|call anytime|shout-out|shoutout)',
    'Please ⟦give me a bell⟧.',
    'They give us a bell jar, a yell and a call.',
  ],
  [
    '(give|gives) (me|us) a (shout|bell|tinkle|buzz|holler|ring) (if|when|on|any|anytime)',
    'Please ⟦give me a shout if⟧.',
    null,
  ],
  [
    '(give|giving|gave) (you|him|her|them|us) a (shout|bell|buzz|ring|tinkle|holler|ping)',
    'I will ⟦give you a shout⟧.',
    'I will give them a bell jar, a ring binder and a bell tent.',
  ],
  ['(good grief|good lord|good heavens|my goodness|oh my god)', '⟦Good grief⟧, it was slow.', null],
  ['(good shout|two ways about it)', 'It was slow, ⟦good shout⟧.', null],
  ['(goodness knows|god knows)', '⟦Goodness knows⟧, it was slow.', null],
  ['(hasta la vista|xoxo|hugs and kisses|big hugs|lots of love)', 'I must go: ⟦hasta la vista⟧.', null],
  ['(hell no|heck yes|you betcha|hey presto|woot|booyah|what the hey)', '⟦Hell no⟧, it was slow.', null],
  [
    "(here's|here is) (the|a) (thing|deal|kicker|catch|scoop|rub|lowdown|skinny|fun|funny|crazy|cool)",
    "⟦Here's the thing⟧: I sing.",
    'Here is the thing I built.',
  ],
  ['(hiii|heyy|heyyy|hellooo|byeee|thaaanks|waaay|waay|suuuper|suuper)', 'I am ⟦hiii⟧ glad.', null],
  ['(hit|hits) (me|us) (back|up)', 'Please ⟦hit me back⟧.', 'The rebound hit me back of the knee.'],
  [
    "(hiya|heya|howdy|g'day|how's it going|how's tricks|how goes it)",
    'I write in haste. ⟦hiya⟧, dear board?',
    'Show me how you doing so helps.',
  ],
  ['(holy moly|holy smokes|holy crap|blimey|crikey|cripes|strewth)', '⟦Holy moly⟧, it was slow.', null],
  ["(how you doing|how's things|how's life)", 'I write in haste. ⟦how you doing⟧, dear board?', null],
  ['(i kid you not|no joke|no lie|cross my heart|pinky promise)', '⟦I kid you not⟧, it was slow.', null],
  [
    "(i'm|i am) your (man|woman|guy|girl|gal|person)",
    "If you need help, ⟦i'm your man⟧.",
    'I am your person of contact.',
  ],
  ['if you ask me', 'It is slow, ⟦if you ask me⟧.', 'If you ask me for proof, I have it.'],
  [
    '(if you get my drift|see what i mean|believe you me|mark my words)',
    'It was slow, ⟦if you get my drift⟧.',
    null,
  ],
]
