import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** What one says to the reader in talk: asides, exclamations, greetings, and farewells. */
export const asidesJToZ: readonly Phrase[] = [
  { phrase: "(job's a good un|fair dos|big whoop|you know what,|you can bet)", nextNot: ['one', 'two'] },
  { phrase: '(know what i mean|if you know what i mean|if you catch my drift)', nextNot: ['one', 'two'] },
  {
    phrase:
      "(let's|let us) (chat|rock|dive in|do it|be real|get cracking|crack on|catch up|hang out|make it happen|get the ball|just say|kick things off|get this party)",
    help: 'say, for instance, `I look forward to talking`',
  },
  { phrase: 'look no further', nextNot: words('up the a some from out') },
  { phrase: '(no biggy|no prob|no probs|no problemo|no can do)' },
  { phrase: '(no prizes for guessing|no diggity|no offence ,|no offense ,)' },
  { phrase: "(not gonna lie|not going to lie|i won't lie|i can't lie)", nextNot: words('to about on in') },
  { phrase: '(oh my gosh|oh my goodness|oh boy|oh man|boy oh boy|holy cow)' },
  {
    phrase:
      '(oh|ah|ooh|ahem|er|erm|um|uh|argh|ouch|eek|whoa|woah|yippee|hurrah|tada|ta-da|bingo|boom|blah|ew|eww|yuck|psst) (,|!|-)',
    previous: words('{start} - – —'),
    nextNot: ['and', 'or', '{name}'],
  },
  {
    phrase: '(peeps|fella|fellas|geezer|geezers|homie|homies|bruh|chappie)',
    help: 'say, for instance, `people`',
    previousNot: ['chick'],
  },
  {
    phrase: 'ping (you|him|her|over)',
    help: 'say, for instance, `write to`',
    previousNot: words('a the each one'),
    nextNot: words('server host the link'),
  },
  { phrase: "(pinky swear|swear to god|honest to god|scout's honour)", nextNot: words('to about on in') },
  { phrase: '(pleeease|pleeeease|plsss|yesss|yessss|noooo|nooo|loooove|looove)' },
  {
    phrase: "plus (i|we|it|it's|i'm|i've|there's|they|the pay|you)",
    help: 'say, for instance, `in addition`',
    severity: 'info',
    previous: words('{start} , and ( -'),
  },
  {
    phrase: 'plus,',
    help: 'say, for instance, `in addition`',
    severity: 'info',
    previous: ['{start}', 'and'],
  },
  {
    phrase: '(pretty please|please please|please , please|pick me)',
    nextNot: words('up the a some from out'),
  },
  { phrase: "scout's honor", nextNot: words('to about on in') },
  { phrase: '(sidenote|story time)', previous: ['{start}', '(', 'and'], nextNot: ['of', 'model'] },
  { phrase: "(simple as that|happy days|it's all good|works for me|fine by me)", nextNot: ['one', 'two'] },
  { phrase: '(soo|sooo|soooo|sooooo|soooooo|veryyy|veeery|reaaally|realllly)' },
  { phrase: 'spitballing', help: 'say, for instance, `consult`', nextNot: ['from', 'at', 'to'] },
  {
    phrase: '(spoiler alert|plot twist|newsflash|true story|hot take|pro tip)',
    previous: ['{start}', '(', 'and'],
    nextNot: ['of', 'model'],
  },
  { phrase: "(that's life|oh well|ah well|say no more|enough said|end of story)", nextNot: ['one', 'two'] },
  {
    phrase: '(the|funny|cool|crazy|weird|best) thing is,',
    help: 'say, for instance, `in fact`',
    previous: ['{start}', 'but', 'and'],
  },
  {
    phrase: '(thing|fact|truth|problem|trouble|point) is,',
    help: 'say, for instance, `in fact`',
    previous: ['{start}', 'but', 'and'],
    previousNot: ['the'],
  },
  {
    phrase:
      '(to be|being) (brutally|perfectly|totally|completely|really|quite|dead|super) (honest|frank|fair|blunt)',
    help: 'say, for instance, `frankly`',
    next: words(', . i it the {end}'),
  },
  { phrase: 'to be (frank|fair|blunt|straight),', severity: 'info', previous: words('{start} and but ,') },
  { phrase: 'to be straight with you' },
  { phrase: '(tons of love|ta-ra|ta ra|cheerio|see ya|catch ya|laters)' },
  {
    phrase: 'trust me',
    previous: words('but and so , {start} : - – —'),
    next: words(', . it i this ! - – — :'),
    nextNot: ['with'],
  },
  { phrase: '(wassup|wazzup|whassup|long time no see|how ya doing)', nextNot: words('so this that it') },
  { phrase: '(wayyy|omggg|lool|looool|lolll|ahhh|ohhh|ohh|ahh|ughh|yaaay|yaay)' },
  { phrase: '(whatever floats your boat|horses for courses)', nextNot: ['one', 'two'] },
  { phrase: '(yayyy|wooow|woww|wowww)' },
  {
    phrase: 'you (lot|folks|peeps|people)',
    severity: 'info',
    previous: words('like love meet join with see for thank'),
  },
  {
    phrase: 'you (lot|folks|peeps|chaps|lads)',
    help: 'say, for instance, `you`',
    previousNot: ['can', 'do'],
  },
  {
    phrase: "(you won't be sorry|trust me on this|trust me on that)",
    nextNot: words('up the a some from out'),
  },
]
