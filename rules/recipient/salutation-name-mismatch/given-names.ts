/** Given names that are hardly ever another gender's, in any country; no Andrea, Jean, Kim, Nicola, Robin, or Simone. */
const WOMEN =
  'abigail agnieszka alice amanda amelia amy angela anna anne annette barbara beatrice bridget brenda caroline ' +
  'catherine charlotte christina christine claire claudia cynthia deborah diana diane donna dorothy edith eleanor elena ' +
  'elizabeth ellen emily emma esther eva fatima fiona florence frances gertrude gloria grace hannah harriet heather ' +
  'helen helena ingrid irene isabel isabella jane janet jennifer jessica joanna josephine judith julia katherine ' +
  'kathleen katarzyna kathryn laura lisa louise lucia lucy margaret maria marie martha mary megan melissa michelle ' +
  'monica nancy natalia natalie olga olivia pamela patricia paula penelope priya rachel rebecca rosemary ruth sandra ' +
  'sarah sofia sophia sophie stephanie susan svetlana sylvia tatiana teresa theresa ursula vanessa victoria virginia'

const MEN =
  'adam ahmed alan albert alexander andrew anthony arthur benjamin bernard brian bruno carl charles christopher colin ' +
  'craig daniel david dennis derek dmitri donald douglas edward eric ernest frank frederick gareth geoffrey george ' +
  'gerald giovanni giuseppe graham gregory hans harold hassan henry hiroshi howard hugh ibrahim ivan jack jacob james ' +
  'jeffrey johannes john jonathan joseph joshua juan jürgen keith kenneth kevin klaus lars lawrence leonard luis ' +
  'malcolm mark martin matthew michael miguel mohammed muhammad nathan neil nicholas nigel oliver omar oscar patrick ' +
  'paul pedro peter philip pierre piotr rafael ralph raymond richard robert roger ronald samuel sebastian simon stefan ' +
  'stephen steven stuart thomas timothy tomasz trevor ulrich victor vincent vladimir walter wilhelm william wolfgang'

const NAMES = { woman: WOMEN, man: MEN } as const

/** Whose name a given name usually is; undefined where it may be anybody's. */
export function genderOfName(name: string): 'man' | 'woman' | undefined {
  const wanted = ` ${name.normalize('NFC').toLowerCase()} `
  for (const gender of ['woman', 'man'] as const) if (` ${NAMES[gender]} `.includes(wanted)) return gender
  return undefined
}
