import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Praise, and what is like it, as people say it. */
export const praise: readonly Phrase[] = [
  { phrase: 'awesome', replacements: ['impressive'], nextNot: ['power', 'powers', '{name}'] },
  {
    phrase:
      'super (excited|happy|interesting|motivated|keen|cool|passionate|interested|proud|grateful|glad|important|easy|hard|nice|useful|busy|smart|fun|great|good|thankful|eager|curious|pumped|stoked|powerful|efficient|friendly|talented|organized|organised|simple|quick|impressed|enthusiastic|stressed|stressful|nervous|worried|tired|relevant|dedicated|committed|relaxed|chuffed|honoured|honored|supportive|strict|tough|cheap|slow|late|early|clear|detailed|expensive|special|confusing|tight|helpful)',
    help: 'write `very` in place of `super`',
  },
  {
    phrase:
      'pretty (good|sure|much|cool|well|hard|excited|interesting|clear|easy|nice|bad|quickly|fast|confident|important|similar|happy|soon|low|high|common|unique|experienced|comfortable|familiar|proud|busy|obvious|quick|rare|amazing|great|impressive|big|standard|certain|rubbish|poor|weak|strong|tough|tired|slow|stressful|terrible|awful|intense|decent|solid)',
  },
  {
    phrase:
      '(kind|sort) of (hard|weird|interesting|boring|excited|happy|difficult|cool|funny|nice|sad|lost|stuck|obvious|strange|nervous|tricky|proud|tired|used)',
    help: 'say, for instance, `rather`',
    previous: words(
      "is was are were am be been feel felt feels seems seemed looks sounds it's i'm that's and but also",
    ),
  },
  {
    phrase:
      '(i|we) (kind|sort) of (liked|want|wanted|need|needed|know|knew|feel|felt|think|thought|love|loved|hope|hoped|had|fell|miss|expected)',
  },
  {
    phrase: '(really|very|so|how) cool',
    help: 'say, for instance, `very interesting`',
    nextNot: words('climate climates temperatures temperature water air and weather summers room conditions'),
  },
  {
    phrase:
      'cool (project|projects|idea|ideas|team|company|place|job|tech|technology|features|feature|product|products|thing|things|opportunity)',
    help: 'say, for instance, `interesting`',
  },
  {
    phrase: '(be|is|was) cool (to|that|if)',
    previousNot: ['to', 'must', 'should'],
    nextNot: ['the', 'touch'],
  },
  { phrase: '(so|such a) fun', nextNot: ['{word}'] },
  { phrase: 'such a (cool|fun|blast)' },
  {
    phrase: 'so (excited|pumped|stoked|psyched) (to|about|for|!)',
    help: 'say, for instance, `very glad`',
    severity: 'info',
  },
  {
    phrase: '(stoked|psyched|hyped|jazzed)',
    help: 'say, for instance, `enthusiastic`',
    nextNot: words('with at the by a'),
  },
  {
    phrase: "(really|totally|am|i'm|all) pumped (to|about|for|up)",
    help: 'say, for instance, `enthusiastic`',
  },
  { phrase: '(bummed|bummer)', help: 'say, for instance, `disappointed`' },
  { phrase: 'legit', replacements: ['genuine'] },
  { phrase: '(crappy|lame|lousy|dodgy)', help: 'say, for instance, `poor`' },
  { phrase: 'crap', nextNot: ['{name}'] },
  {
    phrase: '(it|that|this|which|job|life|work|school) (sucks|sucked)',
    nextNot: words('air water in up out'),
  },
  { phrase: '(freaking|frigging|friggin|freakin)' },
  { phrase: '(kick-ass|kickass|badass)', help: 'say, for instance, `excellent`' },
  { phrase: 'kick ass', replacements: ['excel'] },
  { phrase: 'pissed off', replacements: ['annoyed'] },
  { phrase: 'insanely', replacements: ['extremely'] },
  {
    phrase:
      'crazy (good|busy|amount|amounts|hours|hard|long|slow|fast|expensive|cheap|big|late|number|numbers)',
  },
  { phrase: '(crazy|mad|nuts) about', help: 'say, for instance, `fascinated by`' },
  { phrase: 'like crazy', replacements: ['intensely'] },
  {
    phrase: "(fell|fall|falling|fallen|am|i'm|was) in love with",
    help: 'say, for instance, `became fascinated by`',
    severity: 'info',
  },
  { phrase: 'i love', replacements: ['I enjoy'], severity: 'info', nextNot: ['{name}', 'to'] },
  { phrase: 'i hate', replacements: ['I dislike'], severity: 'info', nextNot: ['to'] },
  {
    phrase: '(sick|fed up) (of|with) (my|the|this|doing|being|working)',
    help: 'say, for instance, `tired of`',
    previousNot: ['were'],
  },
  { phrase: 'fed up', nextNot: ['of', 'with', 'to'] },
  { phrase: 'mind-blowing', replacements: ['impressive'] },
  { phrase: 'mind blowing', replacements: ['impressive'] },
  { phrase: '(blew|blows|blow) my mind', help: 'say, for instance, `impressed me`' },
  {
    phrase: '(blown|blew me) away',
    help: 'say, for instance, `deeply impressed`',
    previous: words("was were am been i'm it {name} talk by"),
    previousNot: ['dust', 'leaves'],
    next: words('by {end} . ! when'),
  },
  {
    phrase: 'over the moon',
    replacements: ['delighted'],
    previousNot: words('passed passes flew flies orbit orbits orbiter rose'),
    nextNot: words('{name} at in'),
  },
  { phrase: 'on cloud nine', replacements: ['delighted'] },
  { phrase: 'head over heels' },
  {
    phrase: "(got|was|am|been|i'm) hooked",
    help: 'say, for instance, `fascinated`',
    nextNot: words('to up onto into with by at in over'),
  },
  {
    phrase: 'addicted to (coding|programming|learning|books|reading|data|science|maths|math|work)',
    help: 'say, for instance, `devoted to`',
  },
  {
    phrase: 'obsessed with',
    severity: 'info',
    previous: words("am i'm been totally i became completely was"),
  },
  { phrase: '(game changer|game-changer|game changers|game-changers)', severity: 'info' },
  { phrase: 'no-brainer', help: 'say, for instance, `obvious choice`' },
  { phrase: 'no brainer', help: 'say, for instance, `obvious choice`' },
  { phrase: '(is|was|be) a breeze', help: 'say, for instance, `easy`', nextNot: ['from', 'in', 'off'] },
  {
    phrase: 'a piece of cake',
    replacements: ['easy'],
    previous: words("is was be been are were not isn't wasn't like as"),
  },
  {
    phrase: 'a walk in the park',
    replacements: ['easy'],
    previous: words("is was not isn't wasn't no been be"),
  },
  { phrase: 'rocket science', previous: words("not isn't no wasn't") },
  { phrase: 'from a to z', replacements: ['entirely'] },
  { phrase: 'easy-peasy', replacements: ['easy'] },
  {
    phrase: '(a|an) (good|great|awesome|amazing) time',
    previous: words('have having had has seeking for and want wanted wants expect'),
    nextNot: words(
      'to for management series complexity slot frame resolution signal keeper limit when of window -',
    ),
  },
  {
    phrase: '(had|have|having) a (blast|ball)',
    help: 'say, for instance, `enjoyed it`',
    nextNot: ['furnace', 'of'],
  },
  { phrase: '(have|had|having) fun', help: 'say, for instance, `enjoy`', nextNot: ['fair', 'fairs'] },
  { phrase: '(vibe|vibes)', help: 'say, for instance, `atmosphere`' },
  { phrase: '(chill out|chilled out|chilling out|chillin)', help: 'say, for instance, `relax`' },
  { phrase: '(laid-back|laid back)', help: 'say, for instance, `relaxed`', nextNot: ['to', 'on', 'in'] },
  { phrase: 'down to earth', replacements: ['modest'], severity: 'info', nextNot: ['from'] },
  { phrase: 'go-to (person|guy|tool|place|language)', help: 'say, for instance, `preferred`' },
  {
    phrase: 'killer (team|product|feature|resume|opportunity|deal)',
    help: 'say, for instance, `outstanding`',
  },
  { phrase: '(out of this world|out of my league|second to nobody)' },
  { phrase: 'no biggie' },
  { phrase: '(a|no|such a) big deal', help: 'say, for instance, `important`' },
  { phrase: 'the real deal' },
  { phrase: 'the whole (nine yards|shebang|enchilada)', help: 'say, for instance, `everything`' },
  { phrase: '(up|down) for (anything|grabs)' },
  { phrase: 'hands down', previousNot: words('both your his her their my'), nextNot: ['the'] },
  { phrase: 'for real', nextNot: words('- time {-s} world users estate options data life numbers {name}') },
  { phrase: 'big time', nextNot: ['{name}'] },
  { phrase: 'for sure', replacements: ['certainly'], previousNot: ['not'] },
  { phrase: 'loved every (second|minute|moment|bit) of', help: 'say, for instance, `greatly enjoyed`' },
  {
    phrase: '(kind|sort) of',
    help: 'say, for instance, `rather`',
    previous: words(
      "is are was were am be been feel felt feels seem seems seemed look looks looked i'm it's that's",
    ),
    nextNot: words(
      'you him her them the your his their my our it that this us me {name} one mr ms mrs dr . ,',
    ),
  },
]
