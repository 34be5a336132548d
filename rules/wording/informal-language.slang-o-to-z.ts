import type { Phrase } from '../../src/rule/index.ts'
import { words } from './informal-language.words.ts'

/** Slang for what is good, bad, or odd. */
export const slangOToZ: readonly Phrase[] = [
  { phrase: '(out of order|bang out of order|below the belt|bit much)', severity: 'info' },
  { phrase: '(outdoorsy|sporty|techy|techie-minded|artsy|arty|bookish|brainy)', severity: 'info' },
  { phrase: '(party pooper|buzzkill|jobsworth|jobsworths|skiver|skivers)' },
  {
    phrase:
      '(people|team|city|office|morning|night|dog|cat|outdoorsy|outdoors|numbers|ideas|detail|details|words) (person|guy|gal|bird|owl)',
    severity: 'info',
    previous: ['a'],
    previousNot: ['for'],
  },
  { phrase: '(razzle-dazzle|okey-dokey|loosey-goosey|hoity-toity)', help: 'say, for instance, `vague`' },
  {
    phrase:
      '(really|so|dead|absolutely|totally|just|properly) (chuffed|gutted|knackered|gobsmacked|shattered|stoked|thrilled to bits)',
    help: 'say, for instance, `very pleased`',
    nextNot: words('by in to after'),
  },
  { phrase: '(ropey|ropy)', help: 'say, for instance, `poor`', severity: 'info' },
  {
    phrase: '(rubbish|useless|hopeless|lousy|terrible|crap|pants) at',
    help: 'say, for instance, `poor at`',
    severity: 'info',
    previousNot: words('of the out leave left put dump dumped household their'),
  },
  {
    phrase: 'rubbish at',
    help: 'say, for instance, `poor at`',
    previous: words("am i'm was is are were be pretty really a bit"),
  },
  {
    phrase: '(run-of-the-mill|run of the mill)',
    help: 'say, for instance, `ordinary`',
    severity: 'info',
    previousNot: ['the'],
  },
  {
    phrase: '(shambolic|naff|manky|grotty|minging|rubbishy|skanky|scuzzy)',
    help: 'say, for instance, `poor`',
    nextNot: words('side surface mat mats cheese sauce smell rind material finish film'),
  },
  { phrase: '(sketchy|janky|wonky|clunky|dinky|grody|gnarly|sucky|spiffy)', severity: 'info' },
  {
    phrase:
      '(smashing|cracking|stonking|belting|blinding|rattling|thumping|whopping|banging|stunning|top-hole|corking|ripping|spanking) (good|time|idea|job|day|team|fun|read|lot|great|course|lecture|talk|success)',
    help: 'say, for instance, `excellent`',
    nextNot: words('of was in test tests'),
  },
  {
    phrase: "(so|that|this|it's) not (cool|funny|fun|on)",
    severity: 'info',
    nextNot: words('enough the a in'),
  },
  { phrase: '(spiffing|nifty|zippy|peppy|perky|zany|kooky|quirky|corny|spiffed)', severity: 'info' },
  {
    phrase: '(spot on|bang on|dead on|on the money|on the nose|right on the money|on fleek)',
    help: 'say, for instance, `exactly right`',
    severity: 'info',
    previous: words('was is were are be absolutely'),
  },
  { phrase: '(super-duper|super duper)', help: 'say, for instance, `very`' },
  { phrase: '(techy|sciencey|mathsy|salesy|mathy|artsy)', help: 'say, for instance, `technical`' },
  { phrase: '(tittle-tattle|flim-flam)', help: 'say, for instance, `vague`' },
  {
    phrase: '(top-notch|top notch)',
    help: 'say, for instance, `excellent`',
    severity: 'info',
    previousNot: ['the'],
  },
  { phrase: '(touchy-feely|airy-fairy|wishy-washy|namby-pamby)', help: 'say, for instance, `vague`' },
  {
    phrase: 'up for',
    help: 'say, for instance, `willing to do`',
    previous: words("am i'm totally always"),
    nextNot: words(
      'election re-election renewal review sale auction debate grabs discussion the promotion tenure parole adoption consideration nomination air award',
    ),
  },
  {
    phrase:
      'up for (it|that|anything|whatever|a challenge|a chat|this|doing|working|learning|trying|helping|moving|travelling|traveling|a bit of|a laugh|any)',
    help: 'say, for instance, `willing to do`',
    previous: words("am i'm be are totally always really is was we're were"),
  },
  {
    phrase: '(was|is|were|be|been) a (blast|hoot|doss|laugh|riot)',
    help: 'say, for instance, `very enjoyable`',
    previousNot: ['there'],
    nextNot: words('of wave furnace at in that freezer'),
  },
  {
    phrase: '(was|is|were|been) a (nightmare|disaster|headache|pain) (to|for|of|,)',
    help: 'say, for instance, `very difficult`',
    severity: 'info',
    previousNot: ['there'],
  },
  {
    phrase:
      '(what|such) a (blast|hoot|riot|laugh|trip|buzz|downer|drag|cop-out|nightmare|mess|bummer|letdown|mouthful)',
    help: 'say, for instance, `very enjoyable`',
    nextNot: words('of wave furnace coefficient force'),
  },
  { phrase: '(what|was) a nightmare', severity: 'info', previousNot: ['there'] },
  { phrase: '(whinger|cheapskate|tightwad|numpty|plonker|nitwit|dimwit|dork)' },
  { phrase: '(whizz-kid|whiz-kid|whiz kid|whizz kid)', help: 'say, for instance, `clever person`' },
  { phrase: 'you are the best', severity: 'info', next: words('! . , {end}') },
  { phrase: 'you rock', previous: words('{start} , : think because'), nextNot: words('the a from back it') },
  { phrase: '(zonked|pooped|tuckered) (out)?', help: 'say, for instance, `exhausted`' },
]
