import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** What people are called in talk. */
export const people: readonly Phrase[] = [
  { phrase: 'guys', replacements: ['colleagues', 'people'] },
  {
    phrase: '(a|the|this|that|some|nice|good|great|numbers|tech|young|old) guy',
    help: 'say, for instance, `person`',
    nextNot: words('rope ropes wire wires line lines {name}'),
  },
  { phrase: '(bro|bros|dude|dudes|bloke|blokes|gals)' },
  { phrase: 'folks', replacements: ['people'] },
  {
    phrase: 'kids',
    replacements: ['children'],
    previousNot: words('goat dairy newborn weaned orphaned lambs among doe does goats'),
    nextNot: ['{name}', 'weaned', 'were weaned'],
  },
  {
    phrase: '(a|was a|as a) kid',
    help: 'say, for instance, `child`',
    nextNot: ['friendly', 'glove', 'gloves'],
  },
  { phrase: 'my (mom|mum|mommy|mummy)', help: 'say, for instance, `my mother`' },
  { phrase: 'my (dad|daddy)', help: 'say, for instance, `my father`' },
  { phrase: '(mom|mum) and dad', replacements: ['my parents'] },
  { phrase: 'my (grandma|grandpa|granny)', help: 'say, for instance, `my grandmother` or `my grandfather`' },
  {
    phrase: 'my (buddy|buddies|pals|mates)',
    help: 'say, for instance, `my friends`',
    nextNot: words('programme program scheme system'),
  },
  { phrase: 'my boss', replacements: ['my manager'], severity: 'info' },
  {
    phrase: '(big shot|big shots|bigwig|bigwigs|top dog|top dogs)',
    nextNot: words('{name} breed breeds show'),
  },
  { phrase: 'big names', replacements: ['leading researchers'], nextNot: ['{name}'] },
  { phrase: '(the)? top people', replacements: ['leading researchers'] },
  { phrase: 'the best people', nextNot: ['to', 'for'] },
  { phrase: '(cool|awesome|amazing) people' },
  {
    phrase:
      '(coding|code|programming|data|python|marketing|excel|sql|design|software|sales|tech|maths|math|computer) (ninja|guru|wizard|rockstar|rock star|whiz|whizz|wiz|geek|nerd)',
    help: 'say, for instance, `expert`',
  },
  { phrase: 'a (ninja|guru|rockstar|whiz|whizz)', help: 'say, for instance, `an expert`', nextNot: ['of'] },
  { phrase: 'gurus', replacements: ['experts'] },
  { phrase: '(geek|geeks|nerd|nerds)', help: 'say, for instance, `enthusiast`' },
  { phrase: '(geeky|nerdy)' },
  { phrase: '(newbie|newbies|noob|noobs|newb)', help: 'say, for instance, `beginner`' },
  { phrase: '(techie|techies)', help: 'say, for instance, `engineer`' },
  { phrase: '(foodie|foodies)' },
  { phrase: '(slacker|slackers)' },
  { phrase: 'workaholic', severity: 'info' },
  { phrase: 'like a pro', replacements: ['expertly'] },
  { phrase: 'know-it-all' },
  {
    phrase: '(big|huge|massive|die-hard|real) fan of',
    help: 'say, for instance, `admirer of`',
    nextNot: words('gravel sand sediment debris alluvium silt rays fibres fibers lines'),
  },
  { phrase: '(kiddo|kiddos|kiddies|kiddie)', help: 'say, for instance, `children`' },
  { phrase: 'grandkids', replacements: ['grandchildren'] },
  { phrase: '(hubby|wifey|missus)' },
  { phrase: 'my (other|better) half', help: 'say, for instance, `my partner`' },
  { phrase: '(bestie|besties)', help: 'say, for instance, `close friend`' },
  { phrase: 'grown-ups', replacements: ['adults'], severity: 'info' },
  { phrase: '(safety|control|neat|clean|health|fitness|tech|science|grammar) freak' },
  { phrase: '(weirdo|weirdos|wannabe|wannabes)' },
  { phrase: '(idiot|idiots)' },
  { phrase: 'party animal' },
]
