import type { WordList } from '../notation.ts'

/** American e, British ae or oe; Canadians write either. */
export const AE: readonly WordList[] = [
  {
    endings: 's',
    words: `(o)estrogen an(a)esthesiologist an(a)esthetic an(a)esthetist gyn(a)ecologist h(a)ematologist
      h(a)ematoma h(a)emodynamic h(a)emophiliac h(a)emorrhage+d+ing h(a)emorrhoid p(a)ediatric
      p(a)ediatrician pal(a)eontologist`,
  },
  {
    words: `(a)etiological (a)etiology (o)edema (o)esophageal (o)esophagus an(a)emia an(a)emic an(a)esthesia
      an(a)esthesiology bacter(a)emia c(a)esium c(o)eliac diarrh(o)ea f(a)ecal f(a)eces gonorrh(o)ea
      gyn(a)ecological gyn(a)ecology h(a)ematological h(a)ematology h(a)emodialysis h(a)emoglobin
      h(a)emophilia h(a)emorrhagic hyperglyc(a)emia hypoglyc(a)emia isch(a)emia isch(a)emic leuk(a)emia
      leuk(a)emias leuk(a)emic pal(a)eolithic pal(a)eontological pal(a)eontology septic(a)emia
      syn(a)esthesia tox(a)emia ur(a)emia`,
  },
]

/** British ae, which American societies have in their names, and American e, which is good in Britain. */
export const ORTHOPAEDIC: readonly WordList[] = [{ endings: 's', words: 'orthop(a)edic' }]

/** British ae, beside which e is good in Britain. */
export const ENCYCLOPAEDIA: readonly WordList[] = [
  { endings: 's', words: 'encyclop(a)edia' },
  { words: 'encyclop(a)edic' },
]

/** American e, beside which ae is good in America, and by far the more usual. */
export const AESTHETIC: readonly WordList[] = [{ endings: 's ally', words: '(a)esthetic' }]
