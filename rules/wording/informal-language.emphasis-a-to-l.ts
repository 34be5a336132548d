import type { Phrase } from '../../src/rule/index.ts'
import { words } from './informal-language.words.ts'

/** How very, how much, and how long, in the words of talk. */
export const emphasisAToL: readonly Phrase[] = [
  { phrase: '24/7', help: 'say, for instance, `always`', severity: 'info' },
  { phrase: '(24 / 7|round the clock)', help: 'say, for instance, `always`', severity: 'info' },
  {
    phrase:
      'a (heap|pile|stack|load|shedload|boatload|truckload|bucketload|shitload|crapload|mountain|bundle|raft|slew|wad|barrel|bagful|whole host|ton|hatful|wodge|stash|bucket) of (fun|ideas|experience|time|work|things|people|money|energy|enthusiasm|questions|problems|books|papers|emails|mistakes|opportunities|skills|stuff|help|information|projects|courses|love|laughs|trouble|reading|homework|interest|cash|nonsense|rubbish|support)',
    help: 'say, for instance, `many`',
    previousNot: words('sold from under left found is was as into on'),
    nextNot: [',', 'from'],
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
  {
    phrase:
      'and (a half|how|the like|so on and so forth|then some|all that jazz|all sorts|whatnot|what not|what have you|the lot|the works|such like|suchlike)',
    help: 'say, for instance, `and others`',
    severity: 'info',
  },
  {
    phrase:
      '(and|or) (all that jazz|whatnot|what not|what have you|so on and so forth|all sorts of stuff|things like that|stuff like that|all that stuff|the whole shebang|everything like that|anything like that|the whole lot)',
    help: 'say, for instance, `and others`',
  },
  { phrase: '(and that sort of thing|and that kind of thing)', help: 'say, for instance, `or the like`' },
  { phrase: 'awfully', help: 'say, for instance, `very`', severity: 'info' },
  {
    phrase: 'blinkin',
    previousNot: words('were was is by coin bit of page edge spin'),
    nextNot: words('the a of over bits coins it them burgers pages eggs back through'),
  },
  {
    phrase: "(bloomin'|bleedin'|flippin'|freakin'|frickin'|frickin|fricking)",
    previousNot: words('were was is by coin bit of page edge spin'),
    nextNot: words('the a of over bits coins it them burgers pages eggs back through'),
  },
  {
    phrase: '(boatload|oodles|scads|gobs|lashings|squillions|squillion|jillion)',
    help: 'say, for instance, `many`',
    nextNot: words('was were and per'),
  },
  {
    phrase:
      '(crazily|madly|wickedly|hellishly|stupidly|freakishly|obscenely|sickeningly|mad) (busy|good|talented|fast|smart|in love|hard|difficult|excited)',
    help: 'say, for instance, `extremely`',
  },
  {
    phrase:
      '(crazy|insanely|stupidly|ridiculously|wickedly|freakishly|stupid) (easy|good|fast|busy|smart|clever|cheap|expensive|happy|proud|excited|talented|long|early|late|hot|hard|complicated|fun|funny|popular|cool|nice|useful)',
    help: 'say, for instance, `extremely`',
  },
  {
    phrase:
      'dead (easy|good|simple|keen|cheap|chuffed|boring|clever|nice|useful|interesting|proud|lucky|funny|posh|jealous|handy|cool|excited|happy|fussy|impressed|helpful|friendly)',
    help: 'say, for instance, `very`',
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
    phrase: '(flipping|effing|fecking|feckin|feck|sodding|goddam|blimmin)',
    previousNot: words('were was is by coin bit of page edge spin'),
    nextNot: words('the a of over bits coins it them burgers pages eggs back through'),
  },
  {
    phrase: "(for|in|it's been|been|took|takes|taken|spent|took me) (ages|yonks|donkeys|forever)",
    help: 'say, for instance, `for a long time`',
    nextNot: words(
      '{number} three four five from between six ranging up of and over under seven ten past eight',
    ),
  },
  { phrase: 'fuck all', help: 'say, for instance, `nothing`' },
  {
    phrase: 'heaps',
    help: 'say, for instance, `much`',
    previous: words('learned learnt helped improved grown travelled read thanks'),
    nextNot: ['of', 'and'],
  },
  {
    phrase:
      '(heaps|piles|stacks|oodles|buckets|bucketloads|shedloads|boatloads|truckloads|shitloads|craploads|bundles|tonnes|hundreds|bags|mountains|masses) of (fun|ideas|experience|time|work|energy|enthusiasm|opportunities|skills|help|information|love|laughs|interest|confidence|character|charm|potential|practice|patience|stuff|passion|respect|motivation)',
    help: 'say, for instance, `much`',
  },
  { phrase: '(in|from|since) (forever|ages)', severity: 'info', nextNot: ['{number}', 'and'] },
  {
    phrase: '(itty-bitty|teensy-weensy|wee bit|tad bit|skosh|itsy|tiny bit)',
    help: 'say, for instance, `slightly`',
    severity: 'info',
  },
  {
    phrase: '(jack squat|squat all|nada|nowt|owt|bupkis|diddlysquat|jack shit)',
    help: 'say, for instance, `nothing`',
  },
  {
    phrase: '(jillions|kajillion|gajillion|umpteenth|bajillion)',
    help: 'say, for instance, `many`',
    nextNot: words('was were and per'),
  },
  {
    phrase:
      '(jolly|mighty|darned|darn|damned|danged|awful|plain|mighty) (good|well|nice|hard|proud|fine|useful|keen|pleased|glad|easy|tired|fast|quick|interesting|impressed|difficult|sure)',
    help: 'say, for instance, `very`',
  },
  {
    phrase:
      '(kind of|sort of) (a|an) (big|nerd|geek|mess|pain|bummer|weird|funny|hobby|passion|joke|expert|dream|long|odd|strange|relief|shock|surprise|shame|miracle|nightmare)',
    help: 'say, for instance, `rather`',
  },
  {
    phrase:
      '(kind of|sort of) (like|gave|made|took|became|started|got|stopped|struggle|struggled|lost|enjoyed|enjoy|hate|hated|forgot|knew|guessed|realised|realized|regret|wish|see|get|just|fell|figured|stumbled|drifted|ended|happened|changed|grew|learned|learnt|thought)',
    help: 'say, for instance, `rather`',
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
    previous: words('learned learnt helped help done improved grown travelled read have had'),
    nextNot: words('of and on up from at in for with which that were are between under'),
  },
  {
    phrase: 'loads (more|better|to do|to offer|to learn|to see|to give|about|from)',
    help: 'say, for instance, `much`',
    previousNot: words('the these dead live wind axial peak all both two with higher heavy'),
    nextNot: ['than'],
  },
]
