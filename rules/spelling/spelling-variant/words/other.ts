import type { WordList } from '../notation.ts'

/** Words that only Americans spell otherwise. */
export const GREY: readonly WordList[] = [
  { endings: 's ed ing er ness', words: 'gr{a|e}y' },
  { endings: 's ed ing', words: 'mo(u)ld mo(u)lt smo(u)lder' },
  { endings: 's', words: 'che{ck|que}book mollus{k|c}' },
  { words: 'mo(u)ldy' },
]

/** Words that Americans and Canadians spell alike. */
export const SCEPTICAL: readonly WordList[] = [
  { endings: 's', words: 's{k|c}eptic' },
  { words: 's{k|c}eptical s{k|c}eptically s{k|c}epticism math(s) alumin(i)um preten{s|c}e preten{s|c}es' },
]

/** Words that Canadians spell in either way. */
export const PLOUGH: readonly WordList[] = [
  { endings: 's ed ing', words: 'pl{ow|ough}' },
  { endings: 's', words: 'snowpl{ow|ough} m(o)ustache' },
  {
    words:
      'p{a|y}jamas jewel{|le}ry co{z|s}y co{z|s}ier co{z|s}iness beho[o]ve beho[o]ves ag(e)ing practi{c|s}ed practi{c|s}ing',
  },
  { endings: 'ed ing', words: 'electroly{z|s}e' },
  { endings: 'ed ing', isEndingsOnly: true, words: 'dial(l)' },
  { words: 'furor(e) chil(l)i tranquil(l)ity che{ck|qu}ered breathaly{z|s}er breathaly{z|s}ers' },
]

/** Words whose American form is met in Britain, of things of computing. */
export const ARTEFACT: readonly WordList[] = [{ endings: 's', words: 'art{i|e}fact' }]

/** Words whose British form is good in America too. */
export const CATALOGUE: readonly WordList[] = [{ endings: 's ed ing er ers', words: 'catalog(ue)' }]

/** Words whose longer form is good in all kinds of English. */
export const DIALOGUE: readonly WordList[] = [{ words: 'dialog(ue) analog(ue) analog(ue)s' }]

/** A word whose two forms are only more usual on one side of the ocean. */
export const TOWARDS: readonly WordList[] = [{ words: 'toward(s)' }]

/** Words whose shorter form is good in Britain too; some newspapers there ask for it. */
export const ACKNOWLEDGEMENT: readonly WordList[] = [
  { endings: 's', words: 'abridg(e)ment acknowledg(e)ment' },
]

/** The same, but British lawyers have both: the judgment of a court, the judgement of a person. */
export const JUDGEMENT: readonly WordList[] = [
  { endings: 's', words: 'judg(e)ment misjudg(e)ment prejudg(e)ment' },
  { words: 'judg(e)mental' },
]

/** Words whose American form is that of science everywhere. */
export const SULPHUR: readonly WordList[] = [
  { endings: 's', words: 'sul{f|ph}ate sul{f|ph}ide' },
  { words: 'sul{f|ph}ur sul{f|ph}uric sul{f|ph}urous' },
]

/** British forms whose American counterpart is another word as well, and so says nothing by itself. */
export const CHEQUE: readonly WordList[] = [
  {
    endings: 's',
    words: 'che{ck|que} {c|k}{u|e}rb licen{s|c}e met{er|re} micromet{er|re} program(me) t{i|y}re',
  },
  { words: 'practi{c|s}e practi{c|s}es stor{|e}y stor{ie|ey}s special{|i}ty special{|i}ties' },
  { words: 'learn{ed|t} spel{led|t} spoil{ed|t}' },
]

/** The same, where Americans write the form as well, though seldom. */
export const WHILST: readonly WordList[] = [{ words: 'among(st) whil{e|st} burn{ed|t} dream{ed|t}' }]
