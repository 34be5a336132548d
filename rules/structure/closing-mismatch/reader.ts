import { isCapitalized, type Letter } from '../../../src/rule/index.ts'

/** Whom a salutation greets: a person by name, nobody by name (`Dear Sir`), or an office, which may be either. */
export type Reader = 'named' | 'unnamed' | 'office'

const MAX_UNITS = 200
/** What is still to be filled in. */
const BLANK = /[[\]<>{}«»_$%|*#@\uFFFC…]|\.\./
const SIRS = new Set(
  "dear my sir sirs madam madams madame mam ma'am mesdames gentlemen or and & s".split(' '),
)
/** What is said of an office or a group, whatever stands before it. */
const OFFICES = new Set(
  `whom committee team manager board panel member members staff officer office department chair chairman chairwoman
chairperson secretary director recruiter recruiters recruiting recruitment hiring hr editor editors president
principal head headteacher headmaster headmistress governor governors dean colleague colleagues all everyone admission
admissions tutor council councillors school company university trustee trustees friend friends`.split(/\s/),
)
const OPENERS = new Set('dear hello hi hey greetings respected esteemed'.split(' '))
const TITLES = new Set(
  `mr mrs ms miss mx dr doctor prof professor lord lady dame sir captain sister father rabbi reverend rev judge justice
chef`.split(/\s/),
)
const PARTICLES = new Set('van von de der den di da do du dos das la le el al ter ten'.split(' '))

/** The words before the name: `Dear`, `Hello`, `Good morning`. */
function countOpeners(words: readonly string[]): number {
  if (words[0] === 'good') return 2
  return OPENERS.has(words[0] ?? '') ? 1 : 0
}

/** Whom the salutation of a letter greets; nothing where it cannot be told. */
export function findReader({ paragraphs }: Letter): Reader | undefined {
  const text = paragraphs.find(({ part }) => part === 'salutation')?.folded.text ?? ''
  if (text.length > MAX_UNITS || BLANK.test(text)) return undefined
  const words = text.split(/[\s.,:;!()/–—-]/).filter((word) => word !== '')
  const lower = words.map((word) => word.toLowerCase())
  const greeted = lower.slice(countOpeners(lower))
  const isGreeted = greeted.length < lower.length
  if (greeted.length === 0) return undefined
  if (greeted.every((word) => SIRS.has(word))) return 'unnamed'
  if (greeted.some((word) => OFFICES.has(word))) return 'office'
  if (!isGreeted || !TITLES.has(greeted[0] ?? '')) return undefined
  const name = words.slice(words.length - greeted.length + 1).find((word) => !PARTICLES.has(word))
  return name !== undefined && isCapitalized(name) && !TITLES.has(name.toLowerCase()) ? 'named' : undefined
}
