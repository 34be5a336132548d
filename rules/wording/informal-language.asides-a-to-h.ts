import type { Phrase } from '../../src/rule/index.ts'
import { words } from './informal-language.words.ts'

/** What one says to the reader in talk: asides, exclamations, greetings, and farewells. */
export const asidesAToH: readonly Phrase[] = [
  { phrase: "(bob's your uncle|bish bash bosh|nuff said|'nuff said)", nextNot: ['one', 'two'] },
  {
    phrase: '(buzz|ring|holler|shout|yell|bell) (me|us) (if|when|any|anytime|back|on|at|up)',
    help: 'say, for instance, `call`',
    severity: 'info',
    nextNot: ['on'],
  },
  { phrase: '(bye for now|toodle-oo|toodle pip|toodles|peace out)' },
  {
    phrase:
      "(can't|cannot|couldn't|can not) (be bothered|be arsed|stand|complain|help but|get enough|say fairer|go wrong|beat|lose)",
    severity: 'info',
  },
  {
    phrase: "(can't|cannot|couldn't|can not|never) (be bothered|be arsed|get enough of|say fairer)",
    nextNot: words('it the these this vitamin iron water oxygen iodine'),
  },
  { phrase: "can't wait (!|.|till|until|,|and)", help: 'say, for instance, `look forward to it`' },
  {
    phrase:
      "(cannot|can not|can't|could not|couldn't) (hardly)? wait (to see|to meet|to start|to join|to begin|to hear|to get|to work|to learn|to be|to read|to visit|to show|to share|to come)",
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
    phrase:
      '(drop|shoot|fire|ping|bung|chuck|lob|zap|flick|fling|sling|whizz) (me|us|you|him|her|them) (a|an|over|across|back|off|your|some|the|through|any) (line|email|e-mail|mail|message|text|note|dm|pm|msg|word|doc|docs|link|over|back|call|dates|questions|details|times|file)',
    help: 'say, for instance, `send me`',
  },
  {
    phrase:
      '(drop|shoot|fire) (over|off|across) (a|an|your|the|any|some) (email|e-mail|line|message|text|note|questions|mail)',
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
  { phrase: '(gee whiz|golly|by golly|goodness me|jeepers|hell yeah|hell yes)', nextNot: ['was', 'doll'] },
  { phrase: '(get this|whatever floats your boat|horses for courses)', nextNot: ['one', 'two'] },
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
    phrase:
      '(give|gives|giving) (me|us) (a)? (shout|bell|tinkle|buzz|holler|ring|heads up|heads-up|ping|bell back|call back) (if|when|on|at|any|anytime|back|to)',
    help: 'say, for instance, `call me`',
    severity: 'info',
  },
  {
    phrase: '(give|giving|gave) (you|him|her|them|us) a (shout|bell|buzz|ring|tinkle|holler|ping)',
    help: 'say, for instance, `call`',
    nextNot: words('jar binder tower tent pepper curve finger road box spanner main frame'),
  },
  { phrase: '(good grief|good lord|good heavens|my goodness|oh my god)', nextNot: ['was', 'doll'] },
  { phrase: '(good shout|two ways about it)', nextNot: ['one', 'two'] },
  { phrase: '(goodness knows|god knows)', nextNot: ['was', 'doll'] },
  { phrase: '(hasta la vista|xoxo|hugs and kisses|big hugs|lots of love)' },
  { phrase: '(hell no|heck yes|you betcha|hey presto|woot|booyah|what the hey)', nextNot: ['was', 'doll'] },
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
  { phrase: '(holy moly|holy smokes|holy crap|blimey|crikey|cripes|strewth)', nextNot: ['was', 'doll'] },
  { phrase: "(how you doing|how's things|how's life)", nextNot: words('so this that it') },
]
