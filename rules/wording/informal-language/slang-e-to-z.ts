import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Slang for what is good, bad, or odd. */
export const slangEToZ: readonly Phrase[] = [
  {
    phrase:
      '(epic|majorly|mega|uber|über|ultra|hyper) (cool|excited|fun|happy|keen|important|busy|easy|interested|motivated|interesting|rich|proud|useful|fail|smart|nice|good|boring|confident)',
    help: 'write `very` in place of the first word',
  },
  {
    phrase: '(eye-popping|eye-wateringly|mind-bogglingly|mind-boggling)',
    help: 'say, for instance, `astonishing`',
  },
  {
    phrase: 'fab',
    help: 'say, for instance, `excellent`',
    previous: words('is was a be so absolutely'),
    nextNot: words('lab labs line lines plant unit process makes shop four'),
  },
  { phrase: '(fantabulous|craptastic|amazeballs|amazballs|ridic|adorbs|totes|presh|cray-cray)' },
  { phrase: '(flabbergasted|flummoxed|bamboozled)', help: 'say, for instance, `astonished`' },
  {
    phrase: '(floored|flabbergasted|flummoxed|bamboozled|discombobulated|gobsmacking)',
    help: 'say, for instance, `astonished`',
    severity: 'info',
  },
  {
    phrase: '(gob-smacking|drool-worthy|cringe-worthy|cringeworthy|cringy)',
    help: 'say, for instance, `astonishing`',
  },
  { phrase: 'gobsmacked', help: 'say, for instance, `astonished`' },
  {
    phrase: 'gutted (that|not|about|when)',
    help: 'say, for instance, `disappointed`',
    previous: words("was i'm felt am were feel"),
    nextNot: ['landed', 'caught'],
  },
  { phrase: '(helluva|hell-bent|hellish|hellishly)', severity: 'info' },
  { phrase: 'helluva' },
  {
    phrase: '(helter-skelter|harum-scarum|lovey-dovey|artsy-fartsy|arty-farty)',
    help: 'say, for instance, `vague`',
  },
  {
    phrase: '(higgledy-piggledy|topsy-turvy|willy-nilly|itsy-bitsy|teeny-weeny)',
    help: 'say, for instance, `vague`',
  },
  { phrase: 'hooey', help: 'say, for instance, `nonsense`' },
  {
    phrase: '(hoots|barrel of laughs|bundle of laughs|laugh a minute)',
    help: 'say, for instance, `very funny`',
  },
  {
    phrase: '(hunky-dory|hunky dory|tickety-boo|peachy|groovy)',
    help: 'say, for instance, `fine`',
    nextNot: ['pink', 'in', 'red'],
  },
  {
    phrase: '(hush-hush|goody-goody|super-dooper|easy-breezy|fuddy-duddy)',
    help: 'say, for instance, `vague`',
  },
  {
    phrase: "(it's|that's|is|was) (nuts|bananas|bonkers|barmy|insane) (how|what)",
    help: 'say, for instance, `absurd`',
  },
  {
    phrase: 'jammy',
    help: 'say, for instance, `fortunate`',
    previousNot: words('a the more and'),
    next: ['to', 'enough', 'that'],
  },
  { phrase: '(janky|sucky|grody|spiffy|spiffing|kooky)' },
  { phrase: '(jaw|jaws) (dropped|dropping|hit the floor)', help: 'say, for instance, `astonished`' },
  { phrase: 'jaw-dropping', help: 'say, for instance, `astonishing`', severity: 'info' },
  { phrase: 'knackered', help: 'say, for instance, `exhausted`', previousNot: ['a', 'the'] },
  {
    phrase: '(knocked|knocks|knock) (me|us|them|him|her) (dead|sideways|for six|for a loop)',
    help: 'say, for instance, `astonish`',
  },
  { phrase: '(mathsy|sciencey|nerdish|salesy|markety|people-y|homey)', severity: 'info' },
  { phrase: 'mind = blown' },
  { phrase: 'mind blown' },
  { phrase: '(monster of a|beast of a|brute of a|devil of a|pig of a)' },
  {
    phrase: '(mumbo-jumbo|mumbo jumbo|claptrap|tosh|balderdash|malarkey|bunkum)',
    help: 'say, for instance, `nonsense`',
  },
  { phrase: 'not bad at all', help: 'say, for instance, `good`' },
  { phrase: "(not|isn't|wasn't) (too|so|half)? shabby", help: 'say, for instance, `quite good`' },
  {
    phrase: "(not|isn't|wasn't|aren't|weren't|is not|was not) (too|so|half|that) (shabby|bad)",
    help: 'say, for instance, `quite good`',
    nextNot: words('data news luck for weather faith things'),
  },
  { phrase: '(outdoorsy|sporty|techy|techie-minded|artsy|arty|bookish|brainy)', severity: 'info' },
  { phrase: '(party pooper|buzzkill|jobsworth|jobsworths|skiver|skivers)' },
  {
    phrase:
      '(people|team|city|office|morning|night|dog|cat|outdoorsy|outdoors|numbers|ideas|detail|details|words) (person|guy|gal|bird|owl)',
    severity: 'info',
    previous: ['a'],
    previousNot: ['for'],
  },
  { phrase: "(pig's ear|hash) of (it|things|the job)", help: 'say, for instance, `a muddle`' },
  { phrase: '(razzle-dazzle|okey-dokey|loosey-goosey|hoity-toity)', help: 'say, for instance, `vague`' },
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
    phrase: '(shambolic|naff|manky|minging|rubbishy|skanky|scuzzy|crummy)',
    help: 'say, for instance, `poor`',
    nextNot: words('side surface mat mats cheese sauce smell rind material finish film'),
  },
  { phrase: '(sketchy|janky|wonky|clunky|dinky|grody|gnarly|sucky|spiffy)', severity: 'info' },
  {
    phrase:
      '(smashing|cracking|stonking|belting|thumping) (good|time|idea|job|day|fun|read|lot|talk|success)',
    help: 'say, for instance, `excellent`',
    nextNot: words('of was in test tests'),
  },
  {
    phrase: "(so|that|this|it's) not (cool|funny|fun|on)",
    severity: 'info',
    nextNot: words('enough the a in'),
  },
  { phrase: '(spiffing|nifty|zippy|peppy|perky|zany|kooky|quirky|corny|spiffed)', severity: 'info' },
  { phrase: '(super-duper|super duper)', help: 'write `very` in place of `super-`' },
  { phrase: '(techy|sciencey|mathsy|salesy|mathy|artsy)', help: 'say, for instance, `technical`' },
  { phrase: '(tickled pink|made up about|jumping up and down)', help: 'say, for instance, `delighted`' },
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
      'up for (a challenge|a chat|this|doing|working|learning|trying|helping|moving|travelling|traveling|a bit of|a laugh|any)',
    help: 'say, for instance, `willing to do`',
    previous: words("was am i'm be are totally always really is we're were"),
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
  { phrase: '(whale of a|corker of a)' },
  {
    phrase:
      '(what|such) a (hoot|riot|laugh|trip|buzz|downer|drag|cop-out|nightmare|mess|bummer|letdown|mouthful)',
    help: 'say, for instance, `very enjoyable`',
    nextNot: words('of wave furnace coefficient force'),
  },
  { phrase: '(what|was) a nightmare', severity: 'info', previousNot: ['there'] },
  { phrase: '(whinger|cheapskate|tightwad|numpty|plonker|nitwit|dimwit|dork)' },
  { phrase: '(whizz-kid|whiz-kid|whiz kid|whizz kid)', help: 'say, for instance, `clever person`' },
  { phrase: '(wowser|stonker|cracker of a|belter of a|peach of a|gem of a)' },
  { phrase: 'you are the best', severity: 'info', next: words('! . , {end}') },
  { phrase: 'you rock', previous: words('{start} , : think because'), nextNot: words('the a from back it') },
  { phrase: '(zonked|pooped|tuckered) (out)?', help: 'say, for instance, `exhausted`' },
]
