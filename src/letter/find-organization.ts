import { isLetter, isMadeOf } from '../source/index.ts'
import type { Paragraph } from './letter.ts'
import { hasAddress, hasOrganization, hasRecipient, isName } from './recognize-line.ts'

/**
 * The line of an address that is the organisation's: one that says so itself, or the last one before the street that is
 * neither a person, an office, nor a department.
 */
export function findOrganization(address: readonly Paragraph[]): Paragraph | undefined {
  const firstOf = ({ folded }: Paragraph) => folded.text.split(',', 1)[0] as string
  const isWhole = (line: string) => !/\d/.test(line.replace(/ (?:19|20)\d\d$/, '')) && !isUnit(line)
  const sure = address.find((line) => {
    const first = firstOf(line)
    return hasOrganization(first) && isWhole(first) && !OFFICE.test(first) && !isTitled(first)
  })
  if (sure) return sure
  const street = address.findIndex(({ folded }, index) => index > 0 && hasAddress(folded.text))
  const above = street < 0 ? [] : address.slice(0, street)
  return above.findLast((line, index) => {
    const text = line.folded.text
    const isPerson = index === 0 && isName(text) && above.length > 1
    return isWhole(text) && !isPerson && !isTitled(text) && !hasRecipient(text) && !OFFICE.test(text)
  })
}

const TITLE = /^(?:Prof(?:essor)?|Dr|Mrs?|Ms|Mx|Sir|Dame|Rev|Herr|Frau|Attn|c\/o)\b/
const DEGREE = /^([^,]+), (?:Ph\.?D|MD|RN|Esq)/
const OFFICE =
  /\b(?:lead|leader|chief|partner|president|secretary|keeper|curator|engineer|nurse|principal|headteacher|head|coordinator|administrator|consultant|editor|team|recruitment|resources|supervisor|superintendent|officer|producer|conductor|warden|rector|provost|registrar|owner|founder|ceo|cto)\b/i

/** Whether a line is a person's with a title before the name or a degree behind it. */
function isTitled(line: string): boolean {
  if (TITLE.test(line)) return true
  const [, name = ''] = DEGREE.exec(line) ?? []
  return isMadeOf(name, (point) => isLetter(point) || point === 0x2e || point === 0x20)
}

function isUnit(line: string): boolean {
  return /^(?:the )?(?:department|dept|faculty|office|school of|division|institute? of|institute? for|laborator|centre for|center for|human|hr|graduate|admissions?|chair)\b/i.test(
    line.trim(),
  )
}
