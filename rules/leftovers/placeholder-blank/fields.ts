import type { Letter, Span } from '../../../src/rule/index.ts'

/** Names of fields that alone on a line of the head or foot are the field itself; in lower case, signs left out. */
const FIELD_NAMES = new Set(
  (
    'your name,your full name,your first name,your last name,first name last name,firstname lastname,first last,full name,' +
    'your street address,your address,your city,your city state,your city state zip,your city state zip code,street address,' +
    'city state zip,city state zip code,city state,city postcode,town postcode,address line 1,address line 2,' +
    'your phone,your phone number,your telephone number,your mobile number,your number,phone number,telephone number,your email,' +
    'your e mail,your email address,your e mail address,email address,your contact information,' +
    'your job title,your title,your position,your signature,insert signature,insert name,insert address,' +
    'company name,name of company,company address,company street address,company city state zip,employer name,employers name,' +
    'name of employer,organization name,organisation name,university name,name of university,school name,institution name,' +
    'recipient name,recipients name,recipient title,recipient address,recipients address,name of recipient,contact name,' +
    'hiring manager name,hiring managers name,hiring manager title,name of hiring manager,managers name,manager name,' +
    'employers address,employer address,addressee name,name and title of recipient,name surname,surname name'
  ).split(','),
)
/** The same for a date. */
const DATE_NAMES = new Set(
  'date,todays date,current date,insert date,insert date here,date of letter,date of application,month day year,day month year,month date year,month dd yyyy,month year,dd month yyyy,day date month year'.split(
    ',',
  ),
)
const LONGEST_NAME = 40

/** Lines before the salutation and under the close that are nothing but the name of a field. */
export function findFieldNames({
  paragraphs,
  children,
  prose,
}: Letter): { span: Span; kind: 'field' | 'date' }[] {
  const salutation = children.find(({ name }) => name === 'salutation')
  if (!salutation) return []
  // “Date” above a date is its label.
  const hasDate = children.some(
    ({ name, span }) => name === 'date' && /\d/.test(prose.slice(span.start, span.end)),
  )
  const ending = children.filter(({ name }) => name === 'complimentary-close').at(-1)
  return paragraphs
    .filter(({ kind }) => kind !== 'cell')
    .filter(
      ({ span }) => span.start < salutation.span.start || span.start >= (ending?.span.start ?? Infinity),
    )
    .flatMap(({ span }) => splitLines(prose, span))
    .flatMap((span): { span: Span; kind: 'field' | 'date' }[] => {
      const name = prose
        .slice(span.start, span.end)
        .toLowerCase()
        .replace(/['’]/g, '')
        .replace(/[^a-z\d]+/g, ' ')
        .trim()
      if (FIELD_NAMES.has(name)) return [{ span, kind: 'field' }]
      const isHead = span.start < salutation.span.start
      const isLabel = name === 'date' && hasDate
      return isHead && !isLabel && DATE_NAMES.has(name) ? [{ span, kind: 'date' }] : []
    })
}

function splitLines(prose: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  for (let from = start; from < end; ) {
    const lineEnd = prose.indexOf('\n', from)
    const to = lineEnd < 0 || lineEnd > end ? end : lineEnd
    const line = prose.slice(from, to)
    const first = from + line.length - line.trimStart().length
    const length = line.trim().length
    // In brackets it is a blank of another kind, and a colon says that the value follows.
    if (
      length > 0 &&
      length <= LONGEST_NAME &&
      /^[A-Za-z]/.test(line.trim()) &&
      !/[:\]>})]$/.test(line.trim())
    ) {
      spans.push({ start: first, end: first + length })
    }
    from = to + 1
  }
  return spans
}
