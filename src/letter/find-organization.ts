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
    return hasOrganization(first) && isWhole(first) && !OFFICE.test(first) && !TITLED.test(first)
  })
  if (sure) return sure
  const street = address.findIndex(({ folded }, index) => index > 0 && hasAddress(folded.text))
  const above = street < 0 ? [] : address.slice(0, street)
  return above.findLast((line, index) => {
    const text = line.folded.text
    const isPerson = index === 0 && isName(text) && above.length > 1
    return isWhole(text) && !isPerson && !TITLED.test(text) && !hasRecipient(text) && !OFFICE.test(text)
  })
}

const TITLED =
  /^(?:(?:Prof(?:essor)?|Dr|Mrs?|Ms|Mx|Sir|Dame|Rev|Herr|Frau|Attn|c\/o)\b|[\p{L}. ]+, (?:Ph\.?D|MD|RN|Esq))/u
const OFFICE =
  /\b(?:lead|leader|chief|partner|president|secretary|keeper|curator|engineer|nurse|principal|headteacher|head|coordinator|administrator|consultant|editor|team|recruitment|resources|supervisor|superintendent|officer|producer|conductor|warden|rector|provost|registrar|owner|founder|ceo|cto)\b/i

function isUnit(line: string): boolean {
  return /^(?:the )?(?:department|dept|faculty|office|school of|division|institute? of|institute? for|laborator|centre for|center for|human|hr|graduate|admissions?|chair)\b/i.test(
    line.trim(),
  )
}
