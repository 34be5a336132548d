import { describe, expect, test } from 'vitest'
import { foldName, isSameName, type Person, readPerson, readPersons } from '../../src/letter/index.ts'

/** A person on one line: titles, given names, surname, and `PhD` for a doctorate after the name. */
function describePerson(person: Person | undefined): string {
  if (!person) return 'nobody'
  const { titles, given, surname, hasDoctorate } = person
  const kinds = titles.map(({ kind }) => kind).join('+')
  const names = given.map(({ text }) => text).join('+')
  return `${kinds} | ${names} | ${surname?.text ?? ''}${hasDoctorate ? ' | PhD' : ''}`
}

describe('a person', () => {
  test.each([
    ['Dr. Amy Kincaid, HR Director', 'dr | Amy | Kincaid'],
    ['Prof. J. Lee', 'professor | J | Lee'],
    ['Prof. Dr.-Ing. habil. Jürgen von der Müller', 'professor+dr | Jürgen | von der Müller'],
    ['Associate Professor Amy Kincaid', 'professor | Amy | Kincaid'],
    ['professor Weber', 'professor |  | Weber'],
    ['Amy Kincaid, Ph.D.', ' | Amy | Kincaid | PhD'],
    ['Amy Kincaid MD, FACS', ' | Amy | Kincaid | PhD'],
    ['Ruud van der Velde', ' | Ruud | van der Velde'],
    ['Niamh O’Brien', ' | Niamh | O’Brien'],
    ['Dr. Elizabeth (Beth) McDonald', 'dr | Elizabeth+Beth | McDonald'],
    ['Wm. H. Taft III', ' | Wm+H | Taft'],
    ['LEE Jae-won', ' | LEE | Jae-won'],
    ['Md. Abdul Karim', ' | Md+Abdul | Karim'],
    ['Jun Ma', ' | Jun | Ma'],
    ['Анна Хан', ' | Анна | Хан'],
    ['Amy', ' | Amy | '],
    ['Mx. Poe', 'mx |  | Poe'],
    ['Sir John', 'other | John | '],
    ['Sir John Soane', 'other | John | Soane'],
    ['Dr. Hall', 'dr |  | Hall'],
    ['Dr. Li. She is', 'dr |  | Li'],
    ['Dr. Kincaid I was', 'dr |  | Kincaid'],
    ['Dr Kincaid’s Laboratory', 'dr |  | Kincaid'],
  ])('%s', (text, expected) => {
    expect(describePerson(readPerson(text))).toBe(expected)
  })

  test.each([
    'Human Resources',
    'Principal Engineer',
    'HR Director',
    'Professor of Linguistics',
    'Admissions Committee',
    'Madam Chair',
    'The Manager of',
    'hiring manager',
    '王小明',
    '[name]',
    '12 Mill Lane',
    '',
  ])('is not %s', (text) => {
    expect(readPerson(text)).toBeUndefined()
  })

  test('has spans in the source', () => {
    const text = 'To: Prof. Dr. Ruud van der Velde’s office'
    const person = readPerson(text.slice(4), 4)
    const { titles = [], given = [], surname, span } = person ?? {}
    const parts = [...titles, ...given, ...(surname ? [surname] : [])]
    expect(parts.map((part) => text.slice(part.span.start, part.span.end))).toEqual(
      parts.map((part) => part.text),
    )
    expect(span && text.slice(span.start, span.end)).toBe('Prof. Dr. Ruud van der Velde')
  })
})

describe('the persons of a salutation', () => {
  test.each([
    ['Mr and Mrs Smith,', ['mr |  | Smith', 'mrs |  | Smith']],
    ['Professors Kim and Lee:', ['professor |  | Kim', 'professor |  | Lee']],
    ['Mrs Smith and Paul,', ['mrs |  | Smith', ' | Paul | ']],
    ['Dr. Kincaid and members of the committee,', ['dr |  | Kincaid']],
    ['Dr. Kincaid, Mr. Brown, and Ms. Poe,', ['dr |  | Kincaid', 'mr |  | Brown', 'ms |  | Poe']],
    ['Prof. Kim, PhD,', ['professor |  | Kim | PhD']],
    ['Sir or Madam,', []],
    ['Khan Academy Hiring Team,', []],
  ])('%s', (text, expected) => {
    expect(readPersons(text).map(describePerson)).toEqual(expected)
  })

  test('are read of a long line in a moment', () => {
    expect(readPersons('and Mr '.repeat(50_000)).length).toBeLessThan(100)
  })
})

describe('names are compared', () => {
  test.each([
    ['Müller', 'Muller'],
    ['Müller', 'Mueller'],
    ['Sørensen', 'Sorensen'],
    ['Łukasz', 'Lukasz'],
    ['O’Brien', 'OBrien'],
    ['MacLeod', 'Macleod'],
    ['Nu\u0301ñez', 'Núñez'],
    ['Weiß', 'Weiss'],
  ])('%s is %s', (a, b) => expect(isSameName(a, b)).toBe(true))

  test.each([
    ['Kincaid', 'Kinkaid'],
    ['Meyer', 'Mayer'],
  ])('%s is not %s', (a, b) => expect(isSameName(a, b)).toBe(false))

  test('in small plain letters', () => expect(foldName('O’Brien-Çelik')).toBe('obriencelik'))
})
