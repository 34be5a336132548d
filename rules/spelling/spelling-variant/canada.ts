import type { Letter } from '../../../src/rule/index.ts'
import { KINDS, type Kind } from './families.ts'

/** Words of a letter that has to do with Canada, in lower case. */
const CANADIAN: ReadonlySet<string> = new Set(
  (
    'canada canadian canadians canadien ontario quebec québec alberta manitoba saskatchewan newfoundland labrador ' +
    'yukon nunavut toronto montreal montréal vancouver ottawa calgary edmonton winnipeg halifax saskatoon regina ' +
    'kitchener mississauga brampton mcgill concordia dalhousie mcmaster ubc nserc sshrc cihr'
  ).split(' '),
)

const POSTAL_CODE = /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/

/**
 * The kinds of English a letter may be in without anybody saying so. Canadian, which has something of both sides, is
 * one only where the letter speaks of Canada: elsewhere `analyze` beside `colour` is a mixture.
 */
export function listLikelyKinds({ words, source: { text } }: Letter): readonly Kind[] {
  const isCanadian = words.some((word) => CANADIAN.has(word.text.toLowerCase())) || POSTAL_CODE.test(text)
  return isCanadian ? KINDS : KINDS.filter((kind) => kind !== 'CA')
}
