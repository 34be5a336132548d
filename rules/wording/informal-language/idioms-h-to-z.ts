import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Figures of speech for things, states, and amounts. */
export const idiomsHToZ: readonly Phrase[] = [
  { phrase: 'hand over fist', help: 'say, for instance, `rapidly`' },
  {
    phrase: '(hang|hung|hanging) in there',
    help: 'say, for instance, `persevere`',
    nextNot: ['until', 'till', 'beside'],
  },
  {
    phrase: '(hang|hold) on (, |a minute|a sec|a second|a moment|a tick)',
    help: 'say, for instance, `wait`',
    previous: ['{start}', ',', '"'],
    nextNot: ['longer', 'before'],
  },
  { phrase: '(the)? hard yards', help: 'say, for instance, `hard work`' },
  { phrase: 'heart (is|was)? in the right place', help: 'say, for instance, `well meant`' },
  { phrase: '(hit|hits|hitting) the jackpot', help: 'say, for instance, `be fortunate`' },
  { phrase: '(hit|hits|hitting) the nail on the head', help: 'say, for instance, `be exactly right`' },
  {
    phrase: '(hit|hits|hitting) the road',
    help: 'say, for instance, `set out`',
    nextNot: words('sign surface barrier and at with bridge works'),
  },
  {
    phrase: '(hit|hits|hitting) the (roof|ceiling)',
    help: "say, for instance, `lose one's temper`",
    previous: words('tutor manager supervisor he she director boss'),
  },
  {
    phrase: '(hit|hits|hitting) the (sack|hay)',
    help: 'say, for instance, `go to bed`',
    previous: ['i', 'we'],
  },
  {
    phrase: '(hit|hits|hitting) the spot',
    help: 'say, for instance, `satisfy`',
    nextNot: words('marked where at on in'),
  },
  { phrase: 'hold your horses', previous: ['{start}', ',', 'to'] },
  { phrase: 'hook , line (,)? and sinker', help: 'say, for instance, `completely`' },
  {
    phrase: '(icing on the cake|cherry on top|cherry on the cake)',
    help: 'say, for instance, `a further benefit`',
    previous: ['be', 'the', 'real'],
  },
  {
    phrase: 'in a heartbeat',
    help: 'say, for instance, `at once`',
    previous: words('accept move come go join do it again leave say change hire recommend return'),
  },
  {
    phrase: 'in (a jiffy|a tick|two shakes|two ticks|a pickle|a pinch|a bind|a jiff)',
    help: 'say, for instance, `soon`',
    nextNot: words('of point bar borne mark'),
  },
  { phrase: 'in over (my|our|his|her|their) (head|heads)', help: 'say, for instance, `beyond my abilities`' },
  { phrase: 'in the blink of an eye', help: 'say, for instance, `instantly`', severity: 'info' },
  { phrase: 'in the doghouse', help: 'say, for instance, `in disgrace`', previous: words("am i'm was i me") },
  { phrase: "in the (driving|driver's) seat", help: 'say, for instance, `in charge`', severity: 'info' },
  { phrase: 'in the nick of time', help: 'say, for instance, `just in time`' },
  { phrase: 'in the same ballpark', help: 'say, for instance, `similar`' },
  {
    phrase: 'in (your|my|our|their|his|her) court',
    help: 'say, for instance, `yours to decide`',
    previous: ['ball', 'is'],
  },
  {
    phrase: '(keep|keeping|kept) (me|us|you|him|her|them|everyone) in the loop',
    help: 'say, for instance, `informed`',
  },
  { phrase: '(keep|keeping|kept) (my|our|your) fingers crossed', help: 'say, for instance, `hope`' },
  { phrase: 'last but not least', help: 'say, for instance, `finally`', severity: 'info' },
  { phrase: '(let|blow|letting|blowing) off some steam', help: 'say, for instance, `relax`' },
  { phrase: '(money|effort|efforts|years|hours|work) down the drain', help: 'say, for instance, `wasted`' },
  {
    phrase: '(my|our) bread and butter',
    help: 'say, for instance, `main work`',
    severity: 'info',
    nextNot: ['pudding'],
  },
  { phrase: '(my|your|our|their|his|her) cake and eat it' },
  { phrase: '(my|our|your|their|the) ducks in a row', help: 'say, for instance, `everything ready`' },
  { phrase: '(my|his|her|their|your) head in the clouds', help: 'say, for instance, `unrealistic`' },
  { phrase: '(the)? (short|wrong) end of the stick', help: 'say, for instance, `misunderstood`' },
  {
    phrase: '(something|anything|tricks|a trick) up (my|our|your|his|her|their) sleeve',
    help: 'say, for instance, `in reserve`',
  },
  { phrase: 'ten a penny', help: 'say, for instance, `very common`' },
  {
    phrase: 'the elephant in the room',
    severity: 'info',
    previous: words('is was address addresses mention name'),
  },
  { phrase: '(by)? the seat of (my|our|his|her|their|your) pants' },
  { phrase: '(by)? the skin of (my|our|his|her|their) teeth', help: 'say, for instance, `narrowly`' },
  {
    phrase: 'tooth and nail',
    help: 'say, for instance, `fiercely`',
    previous: words('fight fought fighting fights'),
  },
  { phrase: '(win-win|win win)', severity: 'info' },
  { phrase: 'with flying (colours|colors)', help: 'say, for instance, `very well`', severity: 'info' },
  { phrase: 'you get the (picture|idea|gist|drift)', nextNot: words('frame file from of back on') },
]
