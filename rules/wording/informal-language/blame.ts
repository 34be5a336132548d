import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Blame, and what is odd or easy, as people say it. */
export const blame: readonly Phrase[] = [
  { phrase: 'stressed out', replacements: ['stressed'] },
  {
    phrase: '(total|complete|absolute) (shambles|mess|joke|nightmare|disaster)',
    help: 'say, for instance, `failure`',
  },
  { phrase: '(is|was|were) a (mess|joke|shambles)', severity: 'info' },
  {
    phrase: '(pretty|really|absolutely|total|utter|utterly) rubbish',
    help: 'say, for instance, `very poor`',
    nextNot: ['collection', 'bins', 'bin'],
  },
  {
    phrase: '(feel|felt|was|were|been|got|get) ripped off',
    help: 'say, for instance, `overcharged`',
    nextNot: ['the', 'a', 'by'],
  },
  {
    phrase: '(have|has|be) (been toast|toast)',
    help: 'say, for instance, `lost`',
    nextNot: words('and with or for'),
  },
  {
    phrase: "(really|so|absolutely|totally|am|i'm|was) (chuffed|gutted|knackered|gobsmacked)",
    nextNot: ['to the', 'to its', ...words('by and in on down along')],
  },
  { phrase: "(is|was|it's|totally|absolutely) (crazy|bonkers)", nextNot: ['about', 'paving', 'good'] },
  { phrase: '(really|very|so|pretty) neat', severity: 'info', nextNot: ['and', 'handwriting', 'hand'] },
  {
    phrase: '(nifty|snazzy|funky|wacky|goofy|yummy|yucky|icky|iffy|posh|cushy|gutsy|sassy)',
    nextNot: ['{name}'],
  },
  { phrase: 'sexy', nextNot: ['son', 'sons'] },
  { phrase: 'cute', severity: 'info' },
  { phrase: 'comfy', replacements: ['comfortable'] },
  { phrase: '(dumb|stupid) (mistake|mistakes|idea|ideas|question|questions|thing|things|rule|rules)' },
  { phrase: 'easy as pie', replacements: ['easy'] },
  { phrase: '(is|was|be) a (doddle|cinch)', help: 'say, for instance, `easy`' },
  { phrase: '(slam dunk|slam-dunk)' },
  { phrase: 'so-so', replacements: ['mediocre'] },
  { phrase: 'spot-on', replacements: ['accurate'], severity: 'info' },
  {
    phrase: '(wicked|bloody|hella) (good|hard|fast|smart|cool|awful)',
    help: 'write `very` in place of the first word',
  },
]
