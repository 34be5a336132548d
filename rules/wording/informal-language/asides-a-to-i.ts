import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** What one says to the reader in talk: asides, exclamations, greetings, and farewells. */
export const asidesAToI: readonly Phrase[] = [
  { phrase: '(blimey|crikey|golly)' },
  { phrase: "(bob's your uncle|bish bash bosh|nuff said|'nuff said)", nextNot: ['one', 'two'] },
  { phrase: '(bye for now|toodle-oo|toodle pip|toodles|peace out)' },
  {
    phrase: "(can't|cannot|couldn't|can not|never) (be bothered|be arsed|get enough of|say fairer)",
    nextNot: words('it the these this vitamin iron water oxygen iodine'),
  },
  { phrase: "can't wait (!|.|till|until|,|and)", help: 'say, for instance, `look forward to it`' },
  {
    phrase:
      "(cannot|can't|couldn't) wait (to see|to meet|to start|to join|to begin|to hear|to work|to learn|to be|to read|to visit|to show|to share)",
    help: 'say, for instance, `look forward to`',
    previousNot: words('patients cases decision which that'),
    nextNot: ['seen', 'treated'],
  },
  { phrase: 'cant wait', help: 'say, for instance, `look forward to`' },
  {
    phrase: '(catch|see) (you|ya) (later|around|soon|then|there)',
    help: 'say, for instance, `goodbye`',
    previousNot: words('to and will hope'),
    nextNot: ['with'],
  },
  { phrase: '(chappies|amigos|cobber|guvnor)', help: 'say, for instance, `people`', previousNot: ['chick'] },
  {
    phrase: '(circle back|circling back|touching base|touched base|spitball)',
    help: 'say, for instance, `consult`',
    nextNot: ['from', 'at', 'to'],
  },
  { phrase: '(come on|dream on|get real),', previous: words('{start} but and , "') },
  {
    phrase: '(confession time|random fact|real talk|quick question|side note)',
    previous: ['{start}', '(', 'and'],
    nextNot: ['of', 'model'],
  },
  { phrase: '(different strokes for different folks|it is what it is)', nextNot: ['one', 'two'] },
  {
    phrase: '(drop|shoot|fire) (me|us|you|them) (a|an) (line|email|e-mail|message|text|note)',
    help: 'say, for instance, `send me`',
  },
  {
    phrase: '(drop|shoot|fire) (over|off) (a|an|your|the) (email|e-mail|line|message|text)',
    help: 'say, for instance, `send`',
  },
  {
    phrase: '(fill me in|run it by|run it past|run this by|run this past)',
    help: 'say, for instance, `consult`',
    nextNot: ['from', 'at', 'to'],
  },
  {
    phrase: '(fire away|ask away|lay it on me|loop me in|loop you in)',
    help: 'say, for instance, `consult`',
    nextNot: ['from', 'at', 'to'],
  },
  {
    phrase: '(gang|squad|crew|posse|tribe|fam) of (friends|mates|pals)',
    help: 'say, for instance, `group`',
    severity: 'info',
  },
  { phrase: '(gee whiz|golly|by golly|goodness me|jeepers|hell yeah|hell yes)' },
  {
    phrase: "(gimme a chance|you won't regret it|you will not regret it)",
    nextNot: words('up the a some from out'),
  },
  {
    phrase: 'give (me|us) a (bell|tinkle|ping|yell|poke|nudge|call anytime|shout-out|shoutout)',
    help: 'say, for instance, `call me`',
    nextNot: words('jar tower pepper curve'),
  },
  {
    phrase: '(give|gives) (me|us) a (shout|bell|tinkle|buzz|holler|ring) (if|when|on|any|anytime)',
    help: 'say, for instance, `call me`',
    severity: 'info',
  },
  {
    phrase: '(give|giving|gave) (you|him|her|them|us) a (shout|bell|buzz|ring|tinkle|holler|ping)',
    help: 'say, for instance, `call`',
    nextNot: words('jar binder tower tent pepper curve finger road box spanner main frame'),
  },
  { phrase: '(good grief|good lord|good heavens|my goodness|oh my god)' },
  { phrase: '(good shout|two ways about it)', nextNot: ['one', 'two'] },
  { phrase: '(goodness knows|god knows)' },
  { phrase: '(hasta la vista|xoxo|hugs and kisses|big hugs|lots of love)' },
  { phrase: '(hell no|heck yes|you betcha|hey presto|woot|booyah|what the hey)' },
  {
    phrase:
      "(here's|here is) (the|a) (thing|deal|kicker|catch|scoop|rub|lowdown|skinny|fun|funny|crazy|cool)",
    next: words(': , . - – — fun funny crazy cool part'),
  },
  { phrase: '(hiii|heyy|heyyy|hellooo|byeee|thaaanks|waaay|waay|suuuper|suuper)' },
  { phrase: '(hit|hits) (me|us) (back|up)', help: 'say, for instance, `reply to`', nextNot: ['of'] },
  {
    phrase: "(hiya|heya|howdy|g'day|how's it going|how's tricks|how goes it)",
    nextNot: words('so this that it'),
  },
  { phrase: '(holy moly|holy smokes|holy crap|blimey|crikey|cripes|strewth)' },
  { phrase: "(how you doing|how's things|how's life)", nextNot: words('so this that it') },
  { phrase: '(i kid you not|no joke|no lie|cross my heart|pinky promise)', nextNot: words('to about on in') },
  {
    phrase: "(i'm|i am) your (man|woman|guy|girl|gal|person)",
    help: 'say, for instance, `I can do this`',
    nextNot: words('of in for at'),
  },
  { phrase: 'if you ask me', help: 'say, for instance, `in my view`', next: words(', . ! {end} it that') },
  { phrase: '(if you get my drift|see what i mean|believe you me|mark my words)', nextNot: ['one', 'two'] },
]
