import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Verbs with a particle, and others, that belong to talk. */
export const doingFToN: readonly Phrase[] = [
  { phrase: '(faff|faffing|faffed)', help: 'say, for instance, `fuss`' },
  {
    phrase: '(flip|flipped|blew) (my|his|her|their) (lid|rag|wig|nut|top)',
    help: "say, for instance, `lose one's temper`",
    nextNot: words('hat button prize spot place ranking seed position team of player'),
  },
  {
    phrase:
      '(flip|flipped|wig|wigged|weird|weirded|gross|grossed|creep|creeped|psych|psyched) (me|us|them)? out',
    help: 'say, for instance, `alarm`',
    previousNot: ['the', 'a', 'slow'],
    nextNot: words('of the a from'),
  },
  {
    phrase: '(fluked|fluke|flukes) (it|the|my|an|a)',
    help: 'say, for instance, `succeeded by chance in`',
    previousNot: words('the a liver sheep'),
  },
  {
    phrase: '(fork|forked|stump|stumped|cough|coughed) (out|up) (for|the money|the cash|a fortune)',
    help: 'say, for instance, `pay`',
    previousNot: ['the'],
  },
  {
    phrase: '(freebie|freebies|giveaway price|on the cheap|cheapo|el cheapo|cheapie)',
    help: 'say, for instance, `free item`',
  },
  { phrase: '(get|gets|got|getting) away with murder' },
  {
    phrase: '(get|got|getting) cracking',
    help: 'say, for instance, `begin`',
    nextNot: words('in of at near along'),
  },
  {
    phrase: '(get|got|getting) it (done|sorted|over with|together)',
    help: 'say, for instance, `finish it`',
    severity: 'info',
  },
  {
    phrase: '(get|got|getting|gets) (the)? (jitters|willies|creeps|giggles|munchies|blues)',
    help: 'say, for instance, `feel nervous`',
  },
  {
    phrase: '(get|gets|got|getting) (a)? (load|kick|buzz|bang) (of|out of|from)',
    help: 'say, for instance, `enjoy`',
    nextNot: words('bricks sand gravel wood hay timber'),
  },
  {
    phrase: '(get|gets|got|getting) (my|your|our|their) (foot|feet) under the table',
    help: 'say, for instance, `settle`',
  },
  { phrase: '(get|got|getting) my head (down|straight|round)', help: 'say, for instance, `concentrate`' },
  {
    phrase: '(get|gets|got|getting) (on|along) (famously|great|brilliantly|so well|really well)',
    help: 'say, for instance, `work well together`',
    severity: 'info',
  },
  {
    phrase: "(get|gets|got|getting) on (my|your|people's|their|his|her) (nerves|wick|case|high horse)",
    help: 'say, for instance, `irritate`',
  },
  {
    phrase: '(get|got|getting) stuck in',
    help: 'say, for instance, `begin eagerly`',
    previousNot: words('lift car key wheel'),
    next: words('. , ! {end} and straight'),
  },
  {
    phrase:
      '(get|gets|got|getting) (the boot|the chop|a move on|a wriggle on|a shift on|hitched|itchy feet|cold feet|the jitters)',
    help: 'say, for instance, `be dismissed`',
    nextNot: words('in when size of'),
  },
  { phrase: '(get|got|getting) the hump', help: 'say, for instance, `take offence`' },
  { phrase: 'goofed', help: 'say, for instance, `made a mistake`' },
  {
    phrase: '(hard slog|hard graft|grafter|grafters|hard grafter|elbow grease)',
    help: 'say, for instance, `hard work`',
    severity: 'info',
  },
  {
    phrase: '(hard slog|dogsbody|gofer|grunt work|elbow grease|grafter|grafters)',
    help: 'say, for instance, `hard work`',
  },
  {
    phrase: '(harping on|prattle on|drone on|droning on|ramble on|blather)',
    help: 'say, for instance, `talk`',
    previousNot: words('a the one each this by'),
  },
  { phrase: '(hate|love|like|liked|loved|hated) to bits' },
  {
    phrase:
      "(have|had|having|has|for) a (natter|chinwag|gander|dekko|squiz|butcher's|whinge|bash at|crack at|stab at|punt on|go at|mosey|cuppa|catch-up|catch up|giggle|laugh)",
    help: 'say, for instance, `talk`',
    nextNot: words('on that which and'),
  },
  {
    phrase: '(hundred|thousand|few|couple of|million|fifty|twenty|ten|five) quid',
    help: 'say, for instance, `pounds`',
  },
  {
    phrase: '(jack|jacked|jacking|pack|packed|packing|chuck) (it|my job|the job) in',
    help: 'say, for instance, `give up`',
    nextNot: words('ice a the straw foam boxes two layers dry'),
  },
  { phrase: '(kaput|banjaxed|borked|snookered|stuffed up|kerput)', help: 'say, for instance, `broken`' },
  {
    phrase: '(kick|kicks|kicked|kicking) off',
    help: 'say, for instance, `began`',
    severity: 'info',
    previousNot: ['the', 'a'],
  },
  {
    phrase: '(love|loved|loving|adore) (it|them|him|her|this|you) to bits',
    help: 'say, for instance, `am very fond of`',
  },
  { phrase: 'love to (chat|hang out|hop on)', help: 'say, for instance, `be glad to talk`' },
  {
    phrase:
      '(mess|messed|messing|muck|mucked|mucking|faff|faffed|faffing|fanny|fannying|arse|arsing|pussyfoot|pussyfooting|bum|bumming|lark|larking|putz|putzing|futz|futzing|piddle|piddling) (around|about)',
    help: 'say, for instance, `waste time`',
    previousNot: words('the a this that each officers'),
  },
  { phrase: '(miffed|peeved|narked|cheesed off|brassed off)', help: 'say, for instance, `annoyed`' },
  {
    phrase: '(muck|mucked|mucking|mucks|pitch|pitched|pitching|pitches) in',
    help: 'say, for instance, `help`',
    previous: words('i we to all always and everyone they would can'),
    nextNot: words('the a an at for'),
  },
  {
    phrase: '(nailing|acing|slaying) (it|this)',
    help: 'say, for instance, `excelling`',
    previousNot: words('dog is by without mill rollers'),
    nextNot: words('in with between under to and against into'),
  },
  {
    phrase: '(narked|miffed|peeved|hacked off|cheesed off|brassed off)',
    help: 'say, for instance, `annoyed`',
    severity: 'info',
  },
  {
    phrase: '(natter|nattering|nattered|yakking|blabbing|blabbed|gabbing)',
    help: 'say, for instance, `talk`',
    previousNot: words('a the one each this by'),
  },
  {
    phrase: '(nerd|nerding|nerded|geek|geeking|geeked) (out|over)',
    help: 'say, for instance, `be absorbed`',
  },
  {
    phrase: '(nosh|scran|sarnie|sarnies|bevvy|bevvies|sozzled|booze|boozer)',
    help: 'say, for instance, `food`',
  },
]
