import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Slang for what is good, bad, or odd. */
export const slangAToD: readonly Phrase[] = [
  {
    phrase:
      '(a bit|rather|kind of|very) (pants|naff|iffy|meh|dodgy|crap|ropey|duff|cack|grim|bleak|random|full-on|full on)',
    help: 'say, for instance, `poor`',
    severity: 'info',
  },
  {
    phrase: "a dog's (breakfast|dinner)",
    help: 'say, for instance, `a muddle`',
    previous: words('is was like of made'),
  },
  {
    phrase:
      'a (great|good|nice|lovely|lively|friendly|talented|fantastic|bright|clever|motley|smart|mixed|fun) bunch',
    help: 'say, for instance, `a fine group`',
    previousNot: ['picked', 'cut', 'bought'],
    nextNot: ['of'],
  },
  { phrase: '(a|an|one) (hell|heck|devil|helluva) (of|job)', nextNot: ['dante', 'fire'] },
  {
    phrase:
      '(a|real|total|complete|proper|absolute) (legend|star|trooper|rockstar|rock star|diamond|hero|beast|machine|animal|monster)',
    severity: 'info',
    previous: words("is was be you're she's he's been i'm am"),
    nextNot: words('in of that for which'),
  },
  {
    phrase:
      'a (no-no|biggie|doozy|whopper|humdinger|lulu|stinker|zinger|snoozefest|snooze|dud|turkey|flop|lemon)',
    help: 'say, for instance, `a failure`',
    severity: 'info',
    previous: ['was', 'is', 'be'],
  },
  { phrase: '(a-ok|a-okay|aok)', help: 'say, for instance, `well`' },
  {
    phrase:
      '(absolutely|completely|totally|utterly|a bit|just) (bonkers|bananas|barmy|batty|nuts|daft|crackers|mental|insane|crazy|mad|off the wall)',
    help: 'say, for instance, `absurd`',
    nextNot: words('and or for in from'),
  },
  {
    phrase: '(ace|crack) at',
    help: 'say, for instance, `very good at`',
    previous: words("am i'm is are really"),
    nextNot: ['the'],
  },
  {
    phrase: "(am|i'm|felt|feel|feeling) (shattered|pooped|wiped|bushed|wrecked|zonked|cream crackered)",
    help: 'say, for instance, `exhausted`',
    nextNot: ['glass', 'by'],
  },
  {
    phrase:
      '(amaze|amazing|fantastic|incredible|fabulous|terrific|brilliant) (stuff|vibe|vibes|guys|bunch|mates|gig|time)',
    help: 'say, for instance, `excellent`',
  },
  {
    phrase:
      'an absolute (blast|hoot|ball|treat|riot|gem|star|legend|belter|stunner|corker|nightmare|shambles|joke)',
    help: 'say, for instance, `excellent`',
  },
  {
    phrase: '(arse|arsed|bugger|buggered|shit|shitty|bullshit|piss|asshole)',
    previousNot: words('the an of flower page coin was'),
    nextNot: words('( , - in of degree degrees bagged flowers season plants'),
  },
  { phrase: '(awesomely|awesomeness|coolly awesome)' },
  {
    phrase: '(baloney|hogwash|codswallop|piffle|poppycock|gobbledygook)',
    help: 'say, for instance, `nonsense`',
  },
  {
    phrase: '(bang|spot|slap) on (target|trend|time|schedule)',
    help: 'say, for instance, `exactly`',
    severity: 'info',
    previousNot: ['a', 'the', 'hot'],
  },
  {
    phrase: '(best|worst|coolest) (day|week|time|experience|summer|job) of my life',
    help: 'say, for instance, `best`',
    severity: 'info',
  },
  {
    phrase:
      '(best|worst|greatest|coolest) (thing|part|bit|job|team|place|course|company|year|summer|city|school|decision) ever',
    help: 'say, for instance, `best`',
  },
  {
    phrase: '(blew|blow|blows|blown) (me|us|them|everyone|him|her) away',
    help: 'say, for instance, `impress`',
    previousNot: ['wind', 'gale', 'storm'],
    nextNot: ['from', 'to'],
  },
  {
    phrase: '(blew|blown|knocked|knocks|knock|rocked|rocks|blows) (my|your|our|their|his|her) socks off',
    help: 'say, for instance, `impress`',
  },
  {
    phrase:
      '(bloody|blinking|sodding|ruddy|flaming|bleeding) (good|bad|hard|well|brilliant|marvellous|awful|cold|hot|long|fool|nightmare|difficult|useless|mess|idea|lot|thing|computer|computers|amazing|fantastic|tired|expensive)',
    help: 'write `very` in place of the first word',
  },
  { phrase: '(bog-standard|bog standard)', help: 'say, for instance, `ordinary`' },
  {
    phrase: '(brainiac|brainbox|egghead|clever clogs|smarty-pants|smart alec)',
    help: 'say, for instance, `clever person`',
  },
  {
    phrase: 'chuffed',
    help: 'say, for instance, `pleased`',
    previous: words('felt feel most quite rather very a'),
    nextNot: ['along', 'up', 'past'],
  },
  { phrase: '(chuffed|thrilled|pleased|tickled|delighted) to bits', help: 'say, for instance, `delighted`' },
  {
    phrase: '(cock-up|cock-ups|balls-up|foul-up|foul-ups|bollocks|bollocking)',
    previousNot: words('the an of flower page coin was'),
    nextNot: words('( , - in of degree degrees bagged flowers season plants'),
  },
  { phrase: 'comfortable-ish', severity: 'info' },
  {
    phrase:
      '(complete|total|absolute|utter|right) (pants|tosh|tripe|rubbish|garbage|crap|bunk|tat|shocker|faff|palaver|hassle|cock-up)',
    help: 'say, for instance, `nonsense`',
    nextNot: words('collected collection collector disposal in of relief score scores hip'),
  },
  {
    phrase: 'cool with',
    help: 'say, for instance, `content with`',
    previous: words("am i'm be totally are completely absolutely"),
    nextNot: words('the a an water'),
  },
  {
    phrase:
      '(cool|okay|ok|chill) with (that|it|this|any|long|working|whatever|the idea|moving|me|being|doing|late|early)',
    help: 'say, for instance, `content with`',
    previous: words("am i'm be totally are perfectly we're"),
  },
  {
    phrase: '(coolest|awesomest|funnest|funner)',
    help: 'say, for instance, `most interesting`',
    nextNot: words('room part month months season temperature temperatures air day area place water summer'),
  },
  { phrase: '(coolness|awesomeness|randomness of it)', severity: 'info' },
  {
    phrase: '(cream of the crop|crème de la crème|creme de la creme)',
    help: 'say, for instance, `the best`',
    severity: 'info',
  },
  { phrase: '(cringey|cringe|yawn-worthy)', help: 'say, for instance, `astonishing`' },
  {
    phrase: '(cruddy|cheesy|tacky|schlocky|ropey|shonky|dicey)',
    help: 'say, for instance, `poor`',
    nextNot: words('side surface mat mats cheese sauce smell rind material finish film'),
  },
  {
    phrase: '(cut and dried|cut-and-dried|cut and dry)',
    help: 'say, for instance, `settled`',
    severity: 'info',
    previous: words("not so isn't is all be"),
  },
  { phrase: 'dab hand', help: 'say, for instance, `expert`', previous: ['a'], nextNot: ['cream'] },
  {
    phrase: '(dead|just|properly|dead|well|a bit) (chuffed|gutted|knackered|gobsmacked|shattered)',
    help: 'say, for instance, `very pleased`',
    nextNot: words('by in to after'),
  },
  {
    phrase: '(dickhead|wanker|fucking|fuck|fucked|goddamn|goddamned|effing)',
    previousNot: words('the an of flower page coin was'),
    nextNot: words('( , - in of degree degrees bagged flowers season plants'),
  },
  {
    phrase: '(dilly-dally|shilly-shally|chit-chat|chitchat|pitter-patter)',
    help: 'say, for instance, `vague`',
  },
  { phrase: '(dorky|dweeb|doofus|moron|morons|airhead|scumbag|chatterbox)' },
  {
    phrase: 'down with (that|it|whatever)',
    help: 'say, for instance, `content with`',
    previous: words("am i'm be totally"),
  },
]
