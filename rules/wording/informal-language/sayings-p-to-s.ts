import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Figures of speech for what people do, and set sayings. */
export const sayingsPToS: readonly Phrase[] = [
  { phrase: '(pass|passed|passing) the buck', help: 'say, for instance, `shift responsibility`' },
  { phrase: '(pay|paid|paying) through the nose', help: 'say, for instance, `pay too much`' },
  { phrase: 'pie in the sky', help: 'say, for instance, `unrealistic`' },
  { phrase: '(play|playing|played) hardball', help: 'say, for instance, `negotiate hard`' },
  { phrase: '(play|playing|played) it by ear', help: 'say, for instance, `improvise`' },
  { phrase: 'play it cool', help: 'say, for instance, `stay calm`' },
  {
    phrase: '(pull|pulled|pulling) (my|your|our|their) (finger|socks) (out|up)',
    help: 'say, for instance, `work harder`',
  },
  {
    phrase: '(pull|pulling|pulled) (my|your|our) leg',
    help: 'say, for instance, `tease me`',
    nextNot: words('muscle up in while during back at'),
  },
  {
    phrase: '(pull|pulled|pulling) out all the stops',
    help: 'say, for instance, `make every effort`',
    nextNot: ['of', 'on'],
  },
  { phrase: '(pull|pulled|pulling) the wool over', help: 'say, for instance, `deceive`' },
  {
    phrase: '(push|pushed|pushing) (my|our|your|his|her) luck',
    help: 'say, for instance, `take too great a risk`',
  },
  { phrase: '(push|pushed|pushing) the boat out', nextNot: words('of into to at from') },
  { phrase: '(put|putting) a sock in it' },
  { phrase: '(put|putting) (my|our) feet up', help: 'say, for instance, `rest`' },
  {
    phrase: '(put|placed|on|leave|left) (it|that|this|things)? on the back burner',
    help: 'say, for instance, `postponed`',
    severity: 'info',
  },
  { phrase: '(put|putting) the cart before the horse' },
  {
    phrase: '(quids|bob) in',
    previousNot: words('{number} two three five ten few'),
    nextNot: words('his her the a'),
  },
  { phrase: '(rack|racked|racking) (my|our|your) (brains|brain)', help: 'say, for instance, `think hard`' },
  { phrase: 'raining cats and dogs', help: 'say, for instance, `raining heavily`' },
  { phrase: '(right|straight) off the bat', help: 'say, for instance, `at once`' },
  { phrase: 'rise and shine' },
  {
    phrase: '(rock|rocked|rocking) the boat',
    help: 'say, for instance, `cause trouble`',
    previousNot: words('waves swell wake wind that'),
  },
  { phrase: "Rome wasn't built in a day" },
  {
    phrase: '(rub|rubbed|rubs) (me|him|her|them|people|us) (up)? the wrong way',
    help: 'say, for instance, `irritate`',
  },
  { phrase: '(rub|rubbed|rubbing|rubs) (shoulders|elbows) with', help: 'say, for instance, `meet`' },
  { phrase: 'run a tight ship', help: 'say, for instance, `manage strictly`' },
  {
    phrase: '(run|ran|running|runs) out of steam',
    help: 'say, for instance, `lose momentum`',
    previousNot: words('engine turbine boiler locomotive plant'),
  },
  { phrase: '(run|ran|running|runs) rings (around|round)', help: 'say, for instance, `surpass`' },
  {
    phrase: '(save|saved|saving|saves) (my|our|your|his|her|their) (bacon|skin|neck|ass|butt)',
    help: 'say, for instance, `save`',
  },
  { phrase: 'saved by the bell' },
  { phrase: '(scrape|scraped|scraping) the (bottom of the)? barrel' },
  {
    phrase: '(scratch|scratched|scratching) (my|our|your|their) (head|heads)',
    help: 'say, for instance, `be puzzled`',
  },
  {
    phrase:
      '(send|sends|sent|drive|drives|drove|driving) (me|us|him|her|them) (up the wall|round the twist|around the bend)',
    help: 'say, for instance, `irritate`',
  },
  {
    phrase: '(sharpest|brightest) (tool|knife|bulb|spark) (in|of) the',
    previous: ['not', 'the'],
    nextNot: words('test room sample study set lamp'),
  },
  {
    phrase: '(shoot|shot|shooting) from the hip',
    help: 'say, for instance, `act rashly`',
    previousNot: ['pain', 'is', 'pains'],
  },
  {
    phrase: '(shoot|shot|shooting) (myself|ourselves|yourself|themselves|itself) in the foot',
    help: 'say, for instance, `harm oneself`',
  },
  { phrase: '(shoot|shot|shooting) the breeze', help: 'say, for instance, `talk`' },
  {
    phrase: 'short and sweet',
    help: 'say, for instance, `brief`',
    nextNot: words('corn potatoes potato peas pea chestnut chestnuts'),
  },
  {
    phrase: '(show|showed|shown|showing) (me|him|her|them|us|you|newcomers|trainees) the ropes',
    help: 'say, for instance, `train`',
    nextNot: words('that which and were we'),
  },
  {
    phrase: '(sit|sat|sitting) on the fence',
    help: 'say, for instance, `be undecided`',
    previous: words("not never don't i to"),
  },
  { phrase: 'six of one', nextNot: ['hundred', 'thousand'] },
  { phrase: '(skate|skating|skated) on thin ice', help: 'say, for instance, `take a risk`' },
  { phrase: '(skeleton|skeletons) in (the|my|his|her|their|our) (closet|cupboard)', previous: ['no', 'any'] },
  { phrase: '(sleep|slept|sleeping) like a (log|baby)', help: 'say, for instance, `sleep well`' },
  { phrase: 'sleep on it', help: 'say, for instance, `consider it`', previousNot: ['who'] },
  {
    phrase: 'small (fry|potatoes)',
    help: 'say, for instance, `unimportant`',
    previous: words('is are was were not just but'),
  },
  { phrase: '(smell|smelt|smelled) a rat', help: 'say, for instance, `be suspicious`' },
  { phrase: "(snowball's|snowflake's|cat in hell's|cat's) chance" },
  { phrase: '(spanner|wrench|monkey wrench) in the works', help: 'say, for instance, `an obstacle`' },
  {
    phrase: '(spill|spilled|spilt|spilling) the (beans|tea)',
    help: 'say, for instance, `reveal it`',
    nextNot: words('on over in from into'),
  },
  {
    phrase: '(spread|spreading) (myself|ourselves|yourself|themselves) too thin',
    help: 'say, for instance, `attempt too much`',
  },
  { phrase: 'square (peg|pegs) in a round hole' },
  { phrase: '(steal|stole|stealing|stolen) (my|your|his|her|their|our) thunder' },
  {
    phrase:
      "(step|stepping|stepped|tread|treading) on (anyone's|anybody's|people's|someone's|any|your|their) toes",
    help: 'say, for instance, `offend`',
    previousNot: words('dancers pupils they cats dogs birds'),
  },
  {
    phrase: '(stick|stuck|sticking|sticks) (my|your|his|her|their|our) (neck|nose) (out|in)',
    help: 'say, for instance, `take a risk`',
  },
  {
    phrase: '(stick|stuck|sticking|sticks) out like a sore thumb',
    help: 'say, for instance, `be conspicuous`',
  },
  { phrase: '(stick|stuck|sticking|sticks) to my guns', help: 'say, for instance, `hold to my view`' },
  { phrase: 'strike while the iron is hot', help: 'say, for instance, `act at once`' },
  {
    phrase: '(stuck|get|got|be) in a rut',
    help: 'say, for instance, `making no progress`',
    nextNot: ['of', 'on', 'at'],
  },
  {
    phrase: '(sweep|swept|sweeping) (it|this|that|things|them|problems|matters) under the (rug|carpet)',
    help: 'say, for instance, `conceal`',
  },
]
