import type { WordList } from '../notation.ts'

/** A last consonant that British spelling doubles and American does not. */
export const DOUBLED: readonly WordList[] = [
  {
    suffix: '(l)',
    endings: 'ed ing',
    isEndingsOnly: true,
    words: `barrel bedevil bejewel bevel cancel carol channel chisel counsel+or+ors cudgel devil disembowel
      dishevel drivel duel+ist+ists enamel equal fuel funnel imperil initial jewel+er+ers label
      level+er+ers libel+ous marshal marvel+ous+ously mislabel model+er+ers panel+ist+ists parcel pedal
      pencil pummel quarrel ravel refuel relabel remodel revel+er+ers rival shovel shrivel signal+er
      snivel snorkel spiral stencil subtotal swivel tassel total towel trammel travel+er+ers trial
      trowel tunnel unravel yodel`,
  },
  {
    words: `carburet(t)or carburet(t)ors carol(l)er carol(l)ers chisel(l)er council(l)or council(l)ors
      gruel(l)ing medal(l)ist medal(l)ists teetotal(l)er teetotal(l)ers unequal(l)ed unlabel(l)ed
      unrival(l)ed wool(l)en wool(l)ens worship(p)ed worship(p)er worship(p)ers worship(p)ing`,
  },
]

/** A last l that American spelling doubles and British does not; Canadians write either. */
export const UNDOUBLED: readonly WordList[] = [
  { endings: 's ment', words: 'enrol[l]+ments fulfil[l]' },
  { endings: 's', words: 'appal[l] distil[l] enthral[l] instil[l] instal[l]ment' },
  { words: 'skil[l]ful skil[l]fully wil[l]ful wil[l]fully wil[l]fulness' },
]
