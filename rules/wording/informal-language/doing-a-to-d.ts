import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Verbs with a particle, and others, that belong to talk. */
export const doingAToD: readonly Phrase[] = [
  {
    phrase:
      '(ace|acing) (the|this|my|that|an|every) (interview|exam|test|exams|tests|course|module|assessment|presentation|finals)',
    help: 'say, for instance, `excel in`',
  },
  {
    phrase: 'all sorted',
    help: 'say, for instance, `settled`',
    nextNot: words('by into in lists list according and'),
  },
  {
    phrase:
      '(balls|ballsed|cock|cocked|bugger|buggered|foul|fouled|louse|loused|goof|goofed|botch|stuff|stuffed|bollix|bollixed|muck|mucked) (it|things|this|that)? up',
    help: 'say, for instance, `spoil`',
    previousNot: ['the', 'a'],
    nextNot: words('the a at in'),
  },
  {
    phrase: '(beef|beefed|beefing|jazz|jazzed|jazzing|sex|sexed|soup|souped|pimp|pimped) (it|things)? up',
    help: 'say, for instance, `improve`',
    previousNot: ['the'],
    nextNot: ['for'],
  },
  {
    phrase: '(bent out of shape|ticked off with|cheesed)',
    help: 'say, for instance, `annoyed`',
    severity: 'info',
  },
  {
    phrase: '(big|bigged|bigging) (it|him|her|myself|them)? up',
    help: 'say, for instance, `praise`',
    nextNot: ['close', 'front', 'to'],
  },
  {
    phrase: '(blag|blagged|blagging|wangle|wangled|wangling|finagle|finagled)',
    help: 'say, for instance, `obtain`',
  },
  {
    phrase: '(blathering|wittered)',
    help: 'say, for instance, `talk`',
    previousNot: words('a the one each this by'),
  },
  {
    phrase: '(blew it|blew my chance|blow my chance|blew the interview|blow this)',
    help: 'say, for instance, `failed`',
    previousNot: ['wind'],
    nextNot: words('up out off over away down across onto from into apart open shut'),
  },
  { phrase: '(boozy|booze-up|piss-up)', help: 'say, for instance, `food`' },
  {
    phrase:
      '(botch|botched|botching|bodge|bodged|bodging|fluff|fluffed|fluffing|flub|flubbed|muff|muffed|bungle|bungled|bungling) (it|the|my|that|up)',
    help: 'say, for instance, `spoil`',
    previousNot: words('the a this no'),
  },
  {
    phrase: 'bottled it',
    help: 'say, for instance, `lost courage`',
    previousNot: words('and then they estate who'),
    nextNot: words('in at under on'),
  },
  {
    phrase: 'bounce (some)? (ideas|an idea|thoughts) off',
    help: 'say, for instance, `discuss`',
    severity: 'info',
  },
  { phrase: '(bring|brought|bringing) (my|your) (a|A) game', help: 'say, for instance, `do my best`' },
  {
    phrase: '(bunk|bunked|bunking) off',
    help: 'say, for instance, `miss`',
    previousNot: words('the a each this'),
  },
  {
    phrase: '(bust|busted|busting) (my|our|their|a) (gut|butt|ass|chops)',
    help: 'say, for instance, `work very hard`',
  },
  {
    phrase:
      '(catch up|chat|hook up|meet up|link up) (sometime|soon|over coffee|over a coffee|some time|over a beer|over a drink)',
    help: 'say, for instance, `meet`',
  },
  {
    phrase:
      '(cheers|gees|geed|perk|perks|perked|bucks|buck|psych|psyched|pep|pepped) (me|him|her|them|us|people|myself) up',
    help: 'say, for instance, `encourage`',
    severity: 'info',
  },
  {
    phrase: '(chicken|chickened|chickening|wimp|wimped|wimping|bottle|bottled|weasel|weaselled|weaseled) out',
    help: 'say, for instance, `withdraw`',
    previousNot: words('the a each this'),
    nextNot: ['at', 'of', 'the'],
  },
  { phrase: '(chillax|chillaxed|chillaxing|chillaxed)', help: 'say, for instance, `relax`' },
  {
    phrase: '(chilling|chill|chilled) with (friends|my|mates|people|family|the guys)',
    help: 'say, for instance, `relaxing with`',
  },
  {
    phrase: '(chip|chipped|chipping) in',
    help: 'say, for instance, `contribute`',
    previous: words('i we they all always everyone would happily to'),
    nextNot: words('the a an places'),
  },
  { phrase: 'chuck in (my|the|a)', help: 'say, for instance, `give up`', previousNot: ['a', 'the', 'drill'] },
  {
    phrase:
      '(chucked|chucking|bunged|bunging|plonked|plonking|schlep|schlepped|schlepping|chuck) (it|them|in|away|that|everything)',
    help: 'say, for instance, `throw`',
    previousNot: words('the a jaw drill lathe this each collet three-jaw'),
  },
  { phrase: '(clap|clapped) out', help: 'say, for instance, `worn out`', severity: 'info' },
  {
    phrase: '(clued|clued-up|genned|genned-up|switched on|clued in) (up)? (on|about)',
    help: 'say, for instance, `well informed about`',
    severity: 'info',
  },
  {
    phrase: '(conk|conked|conking|peter|petered|petering|fizzle|fizzled|fizzling|poop|pooped) out',
    help: 'say, for instance, `fail`',
  },
  {
    phrase:
      '(cotton|cottoned|cottoning|latch|latched|latching|catch|caught|catching) on (to|that|quick|quickly|fast)',
    help: 'say, for instance, `understand`',
    severity: 'info',
  },
  { phrase: '(cottoned|cottoning) on', help: 'say, for instance, `understood`' },
  {
    phrase: '(crack|cracked|cracking|plough|ploughed|ploughing|plug|plugged|soldier) on with',
    help: 'say, for instance, `continue`',
    previousNot: words('the a this each every hairline of'),
  },
  {
    phrase: '(slogged|slogging|soldiered|soldiering) on',
    help: 'say, for instance, `continue`',
    previousNot: words('the a this each of'),
    nextNot: words('the a both'),
  },
  {
    phrase: '(plug|plugged|plugging|slog|slogged|slogging) away at',
    help: 'say, for instance, `continue`',
  },
  {
    phrase: "(crash|crashed|crashing|kip|kipped|dossed) (at|on) (my|friends|friend's|mates)",
    help: 'say, for instance, `stay`',
  },
  { phrase: '(dive|dived|diving|dove) (right|straight) in', help: 'say, for instance, `begin at once`' },
  {
    phrase: '(donkey work|legwork|spadework|dogsbody|gofer|grunt work)',
    help: 'say, for instance, `hard work`',
    severity: 'info',
  },
  { phrase: '(dosh|moolah|wonga|fiver|tenner|fivers|tenners)', help: 'say, for instance, `money`' },
  { phrase: '(dumb|dumbed|dumbing) (it|this|things)? down', help: 'say, for instance, `simplify`' },
]
