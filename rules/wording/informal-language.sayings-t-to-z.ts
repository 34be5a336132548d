import type { Phrase } from '../../src/rule/index.ts'
import { words } from './informal-language.words.ts'

/** Figures of speech for what people do, and set sayings. */
export const sayingsTToZ: readonly Phrase[] = [
  { phrase: '(take|took|taking) a (rain check|raincheck)', help: 'say, for instance, `postpone`' },
  { phrase: '(take|took|taken|taking) a shine to', help: 'say, for instance, `like`' },
  {
    phrase: '(take|took|taking|taken) (it|things) easy',
    help: 'say, for instance, `rest`',
    nextNot: ['access'],
  },
  { phrase: 'take it from me', previous: words('{start} and but , so') },
  { phrase: '(take|took|taking) one for the team' },
  {
    phrase: '(take|takes|took|taking|taken) the (biscuit|mick|mickey|piss|cake)',
    help: 'say, for instance, `is the worst`',
    previous: words('that this it really'),
    nextNot: words('out from off and'),
  },
  {
    phrase: '(talk|talked|talking) (shop|turkey|rubbish|nonsense|trash)',
    help: 'say, for instance, `talk about work`',
    previousNot: ['the', 'a'],
    nextNot: ['floor', 'prices', 'collection'],
  },
  { phrase: 'talk the talk' },
  { phrase: 'that ship has sailed', nextNot: words('under to from for between in') },
  { phrase: 'the apple of my eye' },
  { phrase: 'the baby out with the (bathwater|bath water|bath)' },
  {
    phrase:
      "the (bee's knees|cat's pyjamas|cat's whiskers|dog's bollocks|dog's dinner|bees knees|full monty)",
    help: 'say, for instance, `excellent`',
    nextNot: words('daily at and in bowl were of'),
  },
  { phrase: 'the bull by the horns', help: 'say, for instance, `act decisively`' },
  {
    phrase: 'the cat out of the bag',
    help: 'say, for instance, `the secret out`',
    previous: ['let', 'letting', 'lets'],
  },
  { phrase: 'the crack of dawn', help: 'say, for instance, `dawn`' },
  { phrase: "the lion's share", help: 'say, for instance, `most`', severity: 'info' },
  {
    phrase: 'the nuts and bolts',
    help: 'say, for instance, `the details`',
    severity: 'info',
    previous: words('know learn learned learnt understand into with about on'),
  },
  { phrase: 'the pot calling the kettle black' },
  { phrase: 'the rest is history', nextNot: ['and', 'or'] },
  { phrase: "the (sky is|sky's) the limit" },
  { phrase: "the straw that broke the camel's back" },
  {
    phrase: '(off)? the top of my head',
    help: 'say, for instance, `from memory`',
    previousNot: words('on to at from hit'),
  },
  { phrase: 'the way the cookie crumbles' },
  { phrase: 'the words (right)? out of my mouth' },
  {
    phrase:
      '(threw|throw|throws|thrown|throwing) (me|us|him|her|them) (a)? (curveball|curve ball|curveballs|loop)',
    help: 'say, for instance, `surprise`',
  },
  {
    phrase: '(throw|threw|thrown|throwing) caution to the (wind|winds)',
    help: 'say, for instance, `be reckless`',
  },
  { phrase: '(throw|threw|thrown|throwing) in the towel', help: 'say, for instance, `give up`' },
  {
    phrase:
      '(throw|threw|thrown|throwing) (me|him|her|us|them|someone|people|colleagues|anyone) under the bus',
    help: 'say, for instance, `blame`',
  },
  { phrase: '(tie|tied|tying) the knot', help: 'say, for instance, `marry`', severity: 'info' },
  { phrase: 'too big for (his|her|their|my|your) boots' },
  { phrase: '(toot|tooting|blow|blowing) my own (horn|trumpet)', help: 'say, for instance, `praise myself`' },
  {
    phrase: 'touch and go',
    help: 'say, for instance, `uncertain`',
    nextNot: ['landings', 'landing', 'circuits'],
  },
  { phrase: '(touch|knock|knocking) (on)? wood', previous: [',', '(', '-'], next: words(', . ) {end} !') },
  { phrase: '(turn|turned|turning|turns) up trumps', help: 'say, for instance, `succeed`' },
  { phrase: '(twiddle|twiddled|twiddling) (my|our|their) thumbs', help: 'say, for instance, `be idle`' },
  {
    phrase: '(twist|twisted|twisting) (my|your|his|her|their) arm',
    help: 'say, for instance, `persuade me`',
    previousNot: words('i he she they'),
    nextNot: ['in', 'while', 'when'],
  },
  { phrase: 'two and two together', help: 'say, for instance, `infer it`' },
  {
    phrase: 'under the (pump|cosh|gun)',
    help: 'say, for instance, `under pressure`',
    previous: words("am i'm was were are we're been be"),
    nextNot: ['housing', 'room', 'house'],
  },
  {
    phrase: 'under the weather',
    help: 'say, for instance, `unwell`',
    nextNot: words('conditions station radar service at of and'),
  },
  { phrase: 'up (a|the) creek', previous: words("be am are were was i'm we're") },
  {
    phrase: 'up to (my|our|their) (ears|eyeballs|eyes|neck|elbows) in',
    help: 'say, for instance, `very busy with`',
    nextNot: words('water mud snow ice warm cold'),
  },
  { phrase: 'up to no good' },
  { phrase: '(walk|walking|walked) on eggshells', help: 'say, for instance, `be very careful`' },
  { phrase: 'walk the walk' },
  { phrase: 'warts and all' },
  {
    phrase: '(wear|wears|wore|wearing|worn) (many|several|multiple|different) hats',
    help: 'say, for instance, `have several duties`',
    severity: 'info',
  },
  {
    phrase: 'wet behind the ears',
    help: 'say, for instance, `inexperienced`',
    previous: words("not still i'm bit little am young"),
  },
  {
    phrase: 'what makes (me|him|her|them|people|customers) tick',
    help: 'say, for instance, `what motivates me`',
  },
  { phrase: "what's not to (like|love)" },
  { phrase: '(when pigs fly|pigs might fly)' },
  { phrase: 'when push comes to shove', help: 'say, for instance, `if necessary`' },
  { phrase: 'when the chips are down', help: 'say, for instance, `in difficulty`', nextNot: ['the', 'to'] },
  { phrase: "while (i'm|i am|you're|you are|we're|we are) at it" },
  { phrase: 'without batting an (eye|eyelid)', help: 'say, for instance, `calmly`' },
  {
    phrase: 'worth a (shot|punt|go|pop|bash)',
    help: 'say, for instance, `worth trying`',
    nextNot: ['of', 'at'],
  },
  { phrase: 'worth (his|her|its|their|my) salt', help: 'say, for instance, `competent`', severity: 'info' },
  {
    phrase: "(wouldn't|would not|couldn't|doesn't) (hurt|harm) a fly",
    help: 'say, for instance, `is gentle`',
  },
  { phrase: 'your guess is as good as mine' },
  { phrase: '(from)? zero to hero' },
]
