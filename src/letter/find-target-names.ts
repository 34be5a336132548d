import { overlaps, type Span } from '../source/index.ts'
import { findOrganization } from './find-organization.ts'
import { type Letter, OPAQUE, type Paragraph } from './letter.ts'
import { endOfRun, findNameRuns } from './name-runs.ts'
import { findSlot } from './target-slots.ts'

/**
 * How a name speaks of the target: in a part of the heading, in the body's first paragraph as what is applied for
 * (`opening`), or later (`body`); as something the writer admires or would be good for, which may as well be
 * another (`mention`); or as a station of the writer's own past (`past`), which is none.
 */
export type TargetPlace =
  | 'inside-address'
  | 'subject'
  | 'salutation'
  | 'opening'
  | 'body'
  | 'mention'
  | 'past'

/** A name of an organisation or a programme in a place where only the letter's target belongs. */
export interface TargetName {
  readonly name: string
  readonly span: Span
  readonly place: TargetPlace
}

/** Words with which a name is a person, a department, a role, or a subject, none of which is a target of its own. */
const NO_TARGET =
  /^(?:Prof(?:essor)?\.?|Dr\.?|Mrs?\.?|Ms\.?|Mx\.?|Sir|Lady|I|A|An|The|In|My|Our|Your|This|These)$|^(?:Department|Dept|Faculty|Division|Laborator(?:y|ies)|Lab(?!s)|Unit|Committee|Team|Office|Chair|Manager|Engineer|Developer|Analyst|Assistant|Officer|Director|Scientist|Researcher|Intern|Nurse|Teacher|Lecturer|Consultant|Coordinator|Specialist|Designer|Associate|Ph\.?D|M\.?Sc|B\.?Sc|MA|BA|MBA|MPhil|DPhil|LLM|Master|Masters|Bachelor|Bachelors|Doctorate|Doctoral|Programme|Program|Scholarship|Fellowship|Board|Council of Europe)s?$/u
const FORMULA =
  /^(?:Dear|Hello|Hi|Members?|Hiring|Recruit\w*|Human|Resources|HR|Talent|Admissions?|Selection|Search|Scholarship|Fellowship|Graduate|Programme|Program|Committee|Team|Manager|Sir|Madam|Sirs|Editors?|Colleagues?|Staff|Board|Panel|Office|Department|Acquisition|All|Everyone|Whom|Professor|Prof|Dr|Mr|Mrs|Ms|Mx|Summer|Winter|School|Academic|Faculty|Head|Director|Principal|Headteacher|Chair|and|of|the|at|The|To|It|May|Concern|Application|Reference|Job|Re|Ref|Position|Post|Motivation|Letter|Cover|Intern\w*)$/
const MAX_UNITS = 4000
const ENDS_NAME = new RegExp(`,|${OPAQUE}`)
const found = new WeakMap<Letter, readonly TargetName[]>()

/** Every name in a place where only the letter's target belongs, in the order of the text. */
export function findTargetNames(letter: Letter): readonly TargetName[] {
  let names = found.get(letter)
  if (!names) {
    names = searchTargetNames(letter)
    found.set(letter, names)
  }
  return names
}

function searchTargetNames(letter: Letter): TargetName[] {
  const opening = letter.paragraphs.find(({ part, kind }) => part === 'body' && kind === 'text')
  const address = letter.paragraphs.filter(({ part }) => part === 'inside-address')
  const organization = findOrganization(address)
  return letter.paragraphs.flatMap((paragraph) => {
    switch (paragraph.part) {
      case 'inside-address':
        return paragraph === organization ? toAddressName(paragraph) : []
      case 'salutation':
        return findFormulaName(paragraph, 'salutation')
      case 'subject':
        return findSubjectName(paragraph)
      case 'body':
        return paragraph.kind === 'quote' ? [] : findBodyNames(paragraph, paragraph === opening)
      default:
        return []
    }
  })
}

/** An address of the web or of mail behind the name is no part of it. */
function toAddressName({ folded }: Paragraph): TargetName[] {
  const [line = ''] = folded.text.split(ENDS_NAME)
  if (line.trim() === '') return []
  return [{ name: line.trim(), span: folded.spanOf(0, line.trimEnd().length), place: 'inside-address' }]
}

/** `Dear Globex team`: the words with a capital that no formula has. */
function findFormulaName({ folded }: Paragraph, place: TargetPlace): TargetName[] {
  const hasGroup =
    /\b(?:team|committee|recruit\w+|hiring|staff|board|members|admissions?|panel|colleagues|department|office)\b/i.test(
      folded.text,
    )
  if (!hasGroup) return []
  return findNames(folded.text.slice(0, MAX_UNITS)).flatMap(({ name, start }) => {
    const words = name.split(' ')
    const from = words.findIndex((word) => !FORMULA.test(word))
    const to = words.findLastIndex((word) => !FORMULA.test(word))
    if (from < 0) return []
    const offset = start + words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0)
    const bare = words.slice(from, to + 1).join(' ')
    return [{ name: bare, span: folded.spanOf(offset, offset + bare.length), place }]
  })
}

/** `Application for a post at Globex`: what stands after `at`, to the end or the next mark. */
function findSubjectName({ folded }: Paragraph): TargetName[] {
  const text = folded.text.slice(0, MAX_UNITS)
  for (const { 0: opener, index } of text.matchAll(/\b(?:at|with|to join) (?:the )?/g)) {
    const start = index + opener.length
    const end = endOfRun(text, start)
    if (end > start) return keep(folded, text.slice(start, end), end, 'subject')
  }
  return []
}

function findBodyNames({ folded, quotations }: Paragraph, isOpening: boolean): TargetName[] {
  const text = folded.text.slice(0, MAX_UNITS)
  const found = findNames(text).flatMap(({ name, start }) => {
    const slot = findSlot(text, start, start + name.length)
    if (!slot) return []
    const place = slot === 'past' ? slot : slot.isMention ? 'mention' : isOpening ? 'opening' : 'body'
    return keep(folded, name, start + name.length, place)
  })
  return found.filter(({ span }) => !quotations.some((quotation) => overlaps(quotation, span)))
}

function keep(folded: Paragraph['folded'], name: string, end: number, place: TargetPlace): TargetName[] {
  const bare = name.replace(/[.,-]$/, '')
  if (bare.length < 2 || bare.split(' ').some((word) => NO_TARGET.test(word))) return []
  const start = end - name.length
  return [{ name: bare, span: folded.spanOf(start, start + bare.length), place }]
}

/** Runs of words with capitals, without a word at the head that has its capital from the sentence: `At Globex`. */
function findNames(text: string): { name: string; start: number }[] {
  return findNameRuns(text).flatMap(({ text: run, start }) => {
    const head =
      /^(?:(?:At|For|With|In|To|From|By|The|Joining|As|When|If|Why|Since|After|While|And|But) )+/.exec(
        run,
      )?.[0] ?? ''
    return head === run ? [] : [{ name: run.slice(head.length), start: start + head.length }]
  })
}
