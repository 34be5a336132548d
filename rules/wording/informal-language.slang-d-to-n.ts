import type { Phrase } from '../../src/rule/index.ts'
import { words } from './informal-language.words.ts'

/** Slang for what is good, bad, or odd. */
export const slangDToN: readonly Phrase[] = [
  { phrase: 'dab hand', help: 'say, for instance, `expert`', previous: ['a'], nextNot: ['cream'] },
  {
    phrase: '(dilly-dally|shilly-shally|chit-chat|chitchat|pitter-patter)',
    help: 'say, for instance, `vague`',
  },
  {
    phrase: "(dog's breakfast|pig's ear|hash|dog's dinner) of (it|things|the job)",
    help: 'say, for instance, `a muddle`',
  },
  { phrase: '(dorky|dweeb|doofus|moron|morons|airhead|scumbag|chatterbox)' },
  {
    phrase: 'down for',
    help: 'say, for instance, `willing to do`',
    previous: words("i'm totally we're so"),
    nextNot: ['repair', 'maintenance', 'the'],
  },
  {
    phrase: 'down with (that|it|whatever)',
    help: 'say, for instance, `content with`',
    previous: words("am i'm be totally"),
  },
  {
    phrase: '(effing|flipping|blooming)',
    previousNot: words('the an of flower page coin was'),
    nextNot: words('( , - in of degree degrees bagged flowers season plants'),
  },
  {
    phrase:
      '(epic|majorly|mega|uber|über|ultra|hyper) (cool|excited|fun|happy|keen|important|busy|easy|interested|motivated|interesting|rich|proud|useful|fail|smart|nice|good|boring|confident)',
    help: 'say, for instance, `very`',
  },
  {
    phrase:
      '(epic|major|massive|huge|total) (fail|win|bummer|letdown|downer|cock-up|fan of yours|headache|hassle|faff|buzz|crush|props|fun|thanks)',
    help: 'say, for instance, `failure`',
    nextNot: words('rate or over safe ratio percentage for'),
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
    phrase: '(good|bad) (egg|eggs|apple|apples|lot|sort)',
    severity: 'info',
    previous: ['a'],
    previousNot: ['sold', 'ate', 'bought'],
  },
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
    phrase: '(a)? (hoot|riot|scream)',
    help: 'say, for instance, `very funny`',
    previous: words('was is be such'),
  },
  {
    phrase: '(hoots|barrel of laughs|bundle of laughs|laugh a minute)',
    help: 'say, for instance, `very funny`',
  },
  { phrase: '(humdinger|doozy|snoozefest|wowser|stonker|cracker of a)' },
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
    phrase: "(it's|that's|is|was) (nuts|bananas|bonkers|barmy|insane) (how|that|what|to)",
    help: 'say, for instance, `absurd`',
    nextNot: ['grow', 'are', 'we'],
  },
  {
    phrase: 'jammy',
    help: 'say, for instance, `fortunate`',
    previousNot: words('a the more and'),
    next: ['to', 'enough', 'that'],
  },
  {
    phrase: '(janky|sucky|gnarly|grody|spiffy|spiffing|kooky)',
    nextNot: words('oak tree wood trunk roots bark root branch branches trees'),
  },
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
  {
    phrase:
      '(mint|lush|sound|class|quality|proper|well|right|top|solid) (job|banter|geezer|lad|lass|chap|bloke|craic|bants|jammy|mental|chuffed|posh|gutted)',
    severity: 'info',
  },
  {
    phrase: '(mumbo-jumbo|mumbo jumbo|claptrap|tosh|balderdash|malarkey|bunkum)',
    help: 'say, for instance, `nonsense`',
  },
  { phrase: 'not bad at all', help: 'say, for instance, `good`' },
  { phrase: 'not (half|too) bad', help: 'say, for instance, `good`' },
  { phrase: "(not|isn't|wasn't) (too|so|half)? shabby", help: 'say, for instance, `quite good`' },
  { phrase: "(not|isn't|wasn't|aren't|ain't) (all)? that (great|hot|fun|keen)", severity: 'info' },
  {
    phrase: "(not|isn't|wasn't|aren't|weren't|is not|was not) (too|so|half|that) (shabby|bad)",
    help: 'say, for instance, `quite good`',
    nextNot: words('data news luck for weather faith things'),
  },
]
