import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** How much and how many, as people say it. */
export const amounts: readonly Phrase[] = [
  { phrase: 'a lot of', replacements: ['many', 'much'], severity: 'info', nextNot: ['{number}', 'land'] },
  {
    phrase: 'lots of',
    replacements: ['many', 'much'],
    previousNot: words('in the two all'),
    nextNot: ['{number}'],
  },
  { phrase: 'lots and lots', replacements: ['many'] },
  { phrase: 'a whole (lot|bunch) of', help: 'say, for instance, `many`' },
  {
    phrase: 'tons of',
    replacements: ['many', 'much'],
    previousNot: words('{number} two three four five ten hundred thousand million metric the of some'),
    nextNot: words('steel waste co2 carbon cargo coal water sand food freight grain ore ice cement rice'),
  },
  {
    phrase: 'a ton of',
    replacements: ['many', 'much'],
    nextNot: words('steel waste co2 carbon cargo coal water sand freight grain ore ice cement bricks'),
  },
  {
    phrase: 'loads of',
    replacements: ['many', 'much'],
    previousNot: words('axial with under heavy peak wind the live dead high low up'),
    nextNot: words('{number} up more less about over between this these that both each equal different'),
  },
  {
    phrase: '(heaps|oodles) of',
    help: 'say, for instance, `many` or `much`',
    previousNot: words('the in sand two three'),
    nextNot: words(
      'rubble snow sand ash waste earth rice flour cement spoil both stones blood coal soil grain compost sugar plasma fertilizer fertiliser these this each',
    ),
  },
  {
    // What else stands behind it may well be in bags.
    phrase:
      'bags of (ambition|character|charm|confidence|drive|energy|enthusiasm|experience|fun|ideas|initiative|interest|motivation|opportunities|opportunity|passion|patience|personality|potential|room|skill|spirit|talent|time)',
    help: 'say, for instance, `much`',
  },
  {
    phrase: 'a bunch of',
    replacements: ['several', 'many'],
    nextNot: words('flowers grapes keys carrots bananas roses herbs parsley'),
  },
  { phrase: 'a couple of', replacements: ['two', 'several'], severity: 'info' },
  {
    phrase: 'way (more|better|less|faster|bigger|easier|harder|worse|too)',
    help: 'say, for instance, `far`',
    previousNot: words(
      'a the this that no any one in by such same all my your our its some long half which every only of',
    ),
    nextNot: ['than'],
  },
  { phrase: 'so much fun' },
  { phrase: '(tons|loads|lots) of fun' },
  {
    phrase: 'stuff',
    replacements: ['material'],
    previousNot: words('to i we they you {start}'),
    next: words('{word} {end} , .'),
    nextNot: words('of the my envelopes'),
  },
  { phrase: '(cool|fun|great|nice|good) stuff' },
  { phrase: '(many|such|different) things', severity: 'info', nextNot: ['{-ed}', '{name}'] },
  { phrase: 'things like that' },
  { phrase: '(thingy|thingies|doodad|whatnot)' },
  { phrase: '(few|hundred|thousand|million|couple|big) bucks', help: 'say, for instance, `dollars`' },
  { phrase: '(zillion|zillions|gazillion|gazillions|bazillion|umpteen)', help: 'say, for instance, `many`' },
  {
    phrase: 'miles (better|faster|easier)',
    help: 'say, for instance, `far`',
    previousNot: words('{number} two three ten'),
  },
  { phrase: 'a bit of a', nextNot: ['byte'] },
  {
    phrase:
      'a bit (more|less|nervous|tired|hard|harder|late|too|different|strange|odd|worried|confusing|better|worse|longer)',
    help: 'say, for instance, `slightly` or `somewhat`',
    severity: 'info',
  },
  {
    phrase: 'a tad',
    replacements: ['slightly'],
    severity: 'info',
    previousNot: ['such'],
    nextNot: ['{name}'],
  },
  {
    phrase: '(learned|learnt|helped|improved|means|meant|worked|travelled|traveled) a lot',
    help: 'say, for instance, `much`',
    severity: 'info',
    nextNot: ['of', 'about', 'from'],
  },
  {
    phrase: '(learned|learnt|helped|means|meant) (a ton|tons|loads|heaps)',
    help: 'say, for instance, `much`',
  },
  { phrase: '(ginormous|humongous|teeny)' },
]
