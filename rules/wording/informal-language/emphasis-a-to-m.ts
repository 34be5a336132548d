import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** How very, how much, and how long, in the words of talk. */
export const emphasisAToM: readonly Phrase[] = [
  { phrase: '24/7', help: 'say, for instance, `always`', severity: 'info' },
  { phrase: '(24 / 7|round the clock)', help: 'say, for instance, `always`', severity: 'info' },
  {
    phrase:
      'a (heap|load|mountain|bundle|wad|slew) of (fun|ideas|experience|work|things|people|energy|questions|problems|mistakes|opportunities|stuff|help|trouble|homework|nonsense)',
    help: 'say, for instance, `many`',
    previousNot: words('with under on from'),
  },
  {
    phrase: 'a hundred (percent|per cent) (sure|certain|committed|keen|behind)',
    help: 'say, for instance, `fully`',
  },
  {
    phrase:
      '(a million|thousand|million|hundred) (and one|miles|percent|times over) (things|reasons|sure|behind|keen|away)',
    severity: 'info',
  },
  {
    phrase: '(ages|yonks|donkeys) (ago|since|to)',
    help: 'say, for instance, `long ago`',
    previousNot: words('all {number} middle dark of the these their to both age'),
  },
  { phrase: 'and (all sorts|such like|suchlike)', help: 'say, for instance, `and others`', severity: 'info' },
  {
    phrase:
      '(and|or) (all that jazz|whatnot|what not|what have you|so on and so forth|all sorts of stuff|things like that|stuff like that|all that stuff|the whole shebang|everything like that|anything like that|the whole lot)',
    help: 'say, for instance, `and others`',
  },
  { phrase: '(and that sort of thing|and that kind of thing)', help: 'say, for instance, `or the like`' },
  { phrase: 'awfully', help: 'say, for instance, `very`', severity: 'info' },
  {
    phrase: '(boatload|oodles|scads|gobs|lashings|squillions|squillion|jillion)',
    help: 'say, for instance, `many`',
    nextNot: words('was were and per'),
  },
  {
    phrase: '(crazily|madly|obscenely|sickeningly) (busy|good|talented|fast|smart|in love|hard)',
    help: 'say, for instance, `extremely`',
  },
  {
    phrase:
      '(crazy|stupidly|ridiculously|freakishly) (easy|good|fast|busy|smart|clever|cheap|expensive|happy|talented|long|early|late|hard|fun)',
    help: 'say, for instance, `extremely`',
  },
  {
    phrase:
      'dead (easy|good|simple|keen|cheap|chuffed|boring|clever|nice|useful|interesting|proud|lucky|funny|posh|jealous|handy|cool|excited|happy|fussy|impressed|helpful|friendly)',
    help: 'write `very` in place of `dead`',
  },
  { phrase: 'dead set on', help: 'say, for instance, `determined`' },
  {
    phrase: '(diddly-squat|diddly|zilch|zip all|sod all|naff all|bugger all)',
    help: 'say, for instance, `nothing`',
  },
  {
    phrase: '(every|any) (now and then|so often|once in a while|now and again|which way)',
    help: 'say, for instance, `from time to time`',
    severity: 'info',
  },
  {
    phrase: '(fast-forward|fast forward) (to|a) (few|today|now|the present|college|university|last|this)',
    help: 'say, for instance, `later`',
    severity: 'info',
  },
  {
    phrase: "(for|it's been|took|takes|taken|spent|took me) (ages|yonks|donkeys|forever)",
    help: 'say, for instance, `for a long time`',
    nextNot: words(
      '{number} three four five from between six ranging up of and over under seven ten past eight',
    ),
  },
  {
    phrase: 'heaps',
    help: 'say, for instance, `much`',
    previous: words('gained helped improved grown travelled read thanks'),
    nextNot: ['of', 'and'],
  },
  { phrase: '(in|from|since) (forever|ages)', severity: 'info', nextNot: ['{number}', 'and'] },
  {
    phrase: '(itty-bitty|teensy-weensy|wee bit|tad bit|skosh|itsy|tiny bit)',
    help: 'say, for instance, `slightly`',
    severity: 'info',
  },
  {
    phrase: '(jack squat|squat all|nowt|bupkis|diddlysquat|jack shit|fuck all)',
    help: 'say, for instance, `nothing`',
  },
  {
    phrase: '(jillions|kajillion|gajillion|umpteenth|bajillion)',
    help: 'say, for instance, `many`',
    nextNot: words('was were and per'),
  },
  {
    phrase:
      '(jolly|mighty|darned|danged) (good|well|nice|hard|proud|fine|useful|keen|pleased|glad|easy|tired|fast|impressed)',
    help: 'write `very` in place of the first word',
  },
  {
    phrase:
      '(kind of|sort of) (a|an) (big|nerd|geek|mess|pain|bummer|weird|funny|hobby|passion|joke|expert|dream|long|odd|strange|relief|shock|surprise|shame|miracle|nightmare)',
    help: 'write `rather` in place of the first words',
  },
  {
    phrase:
      '(kind of|sort of) (like|gave|made|took|became|started|got|stopped|struggle|struggled|lost|enjoyed|enjoy|hate|hated|forgot|knew|guessed|realised|realized|regret|wish|see|get|just|fell|figured|stumbled|drifted|ended|happened|changed|grew|learned|learnt|thought)',
    help: 'write `rather` in place of the first words',
    previousNot: words('a the what this that some any one new which every another no same of'),
  },
  { phrase: '(last minute|eleventh hour) (dot com|thing|panic|dash|rush|scramble)', severity: 'info' },
  {
    phrase: 'like a (ton|million|hundred|zillion|thousand) (times|people|books|hours|years|papers)',
    help: 'say, for instance, `very many`',
  },
  {
    phrase:
      'like (ten|five|two|three|six|twenty|a hundred) (years|people|minutes|hours|times|months|days) ago',
    help: 'say, for instance, `about`',
  },
  { phrase: 'little bit', help: 'say, for instance, `slightly`', severity: 'info' },
  {
    phrase: 'loads',
    help: 'say, for instance, `much`',
    previous: words('gained helped help done improved grown travelled read have had'),
    nextNot: words('of and on up from at in for with which that were are between under'),
  },
  {
    phrase: 'loads (more|better|to do|to offer|to learn|to see|to give|about|from)',
    help: 'say, for instance, `much`',
    previousNot: words('the these dead live wind axial peak all both two with higher heavy'),
    nextNot: ['than'],
  },
  {
    phrase:
      '(mad|crazy|wicked|sick|insane|killer|serious|some serious|awesome|epic) (skills|skillz|props|respect|talent|love for|fun|dough|chops|cash)',
    help: 'say, for instance, `great`',
  },
  {
    phrase: '(mahoosive|humungous|humungously|gi-normous|ginormously)',
    help: 'say, for instance, `very large`',
  },
  {
    phrase:
      '(massively|hugely|mega|super|uber) (into|up for|grateful to you guys|chuffed|psyched|pumped|stoked|cool)',
    help: 'write `very` in place of the first word',
  },
]
