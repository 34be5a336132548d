import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** `used to`, `supposed to`, and the staff. */
export const useAndStaff: readonly Phrase[] = [
  {
    phrase: 'use to',
    replacements: ['used to'],
    previous: words(
      '{start}_i where_i when_i but_i because_i ,_but_i {start}_we where_we when_we he she it young_i {start}_they who',
    ),
    next: words('work live be think play teach study have go do visit spend sew help believe say'),
  },
  {
    phrase: 'suppose to',
    replacements: ['supposed to'],
    previous: words("am is are was were be been i'm it's"),
  },
  { phrase: 'am use to', replacements: ['am used to'] },
  { phrase: 'are use to', replacements: ['are used to'], previous: words('we they you who') },
  {
    phrase: 'get use to',
    replacements: ['get used to'],
    next: words('{-ing} it the this that long new a my'),
  },
  { phrase: 'got use to', replacements: ['got used to'] },
  { phrase: 'getting use to', replacements: ['getting used to'] },
  { phrase: 'become use to', replacements: ['become used to'] },
  { phrase: 'of stuff', replacements: ['of staff'], previous: ['member', 'members'] },
  { phrase: 'stuff member', replacements: ['staff member'], previous: words('a the each every one') },
  {
    phrase: 'stuff members',
    replacements: ['staff members'],
    previous: words('the two other our all senior'),
  },
  { phrase: 'academic stuff', replacements: ['academic staff'], previous: words('the your our of') },
  {
    phrase: 'administrative stuff',
    replacements: ['administrative staff'],
    previous: words('the your our of'),
  },
  { phrase: 'teaching stuff', replacements: ['teaching staff'], previous: words('the your our of') },
  { phrase: 'nursing stuff', replacements: ['nursing staff'] },
]
