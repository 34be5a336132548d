import { defineRule, type Letter, OPAQUE, quoteLetter, type Span } from '../../src/rule/index.ts'
import { findFieldNames } from './placeholder-blank/fields.ts'
import { type BlankShape, SHAPE_SIGN, SHAPES } from './placeholder-blank/shapes.ts'

/** After these words `XXX` is no Roman thirty. */
const NOT_NUMBERED =
  /(?:^|\s)(?:Dear|Hi|Hello|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Professor|At|In|From|To|For|With|By|As|And|The|My|Re|Ref|No|Name|Position|Company|University|Department|Institute|Manager|Director|Phone|Tel|Mobile)$/
const ROMAN_EVENT =
  /^\s(?:\p{Lu}[\p{L}-]* ){0,2}(?:Olympi|Congress|Conference|Symposium|Games|Summer|Winter|International|Assembly|Meeting|Corps|Session|Legion)/u

export default defineRule({
  id: 'placeholder-blank',
  category: 'leftovers',
  summary: 'a gap that was to be filled in: a line of underscores or dots, or X for a figure',
  rationale:
    'A gap in a sentence is where the one fact should stand that the sentence was written for. The reader sees that the figure or name was meant to follow and never did.',
  citation: [
    {
      title: 'Candidates, you have got to stop using these words in job applications',
      author: 'Backed VC',
      url: 'https://www.backed.vc/candidates-you-have-got-to-stop-using-these-words-in-job-applications/',
    },
    {
      title: 'Cover Letter Templates',
      author: 'Palladian Career Resources',
      year: 2009,
      url: 'https://blog.palladiancr.com/2009/06/cover-letter-templates/',
    },
  ],
  limits:
    'A line of nothing but underscores or dots is a rule or a place to sign and is left alone. `XX` counts only beside a unit, a currency, a month, or a title, and `XXX` not after a capitalised word, because both are Roman numerals too.',
  severity: 'error',
  fixes: [],
  since: '0.1.0',
  yieldsTo: [
    'placeholder-bracket',
    'placeholder-template-token',
    'placeholder-angle-bracket',
    'link-placeholder',
    'todo-marker',
    'merge-error',
    'assistant-residue',
    'editing-residue',
  ],
  options: {
    minUnderscores: {
      type: 'integer',
      default: 2,
      minimum: 1,
      maximum: 20,
      unit: 'characters',
      description: 'the shortest run of underscores that is a blank',
    },
  },
  messages: {
    blank: {
      message: 'unfilled blank `{blank}`',
      label: 'never filled in',
      help: 'write what belongs here, or delete the sentence',
    },
    number: {
      message: '`{blank}` stands where a figure should be',
      label: 'no figure given',
      help: 'write the figure, or delete the claim',
    },
    field: {
      message: '`{blank}` is the name of a field, and nobody filled it in',
      label: 'the name of a field',
      help: 'write what belongs here',
    },
    date: {
      message: '`{blank}` stands where a date should be',
      label: 'not a date yet',
      help: 'write the date',
    },
  },
  invalid: [
    'I have ⟦XX years⟧ of experience.',
    'We mapped ⟦XX square kilometres⟧, which is ⟦4X per cent⟧.',
    'Since ⟦20XX⟧ I have worked at ⟦______⟧.',
    'Re: position no. ⟦XXX⟧',
    'I raised ⟦$XX million⟧ and saved ⟦€X,XXX⟧ a year.',
    'Our rate rose by ⟦X%⟧ and I have over ⟦X years⟧ of practice.',
    'Application for the post of clerk (reference ⟦OCT/XX/2026⟧), formerly ⟦HR-2025-XX⟧ and ⟦HR/??/26⟧',
    'Dear Mr ⟦XX⟧,',
    'Dear Professor ⟦____⟧,',
    { letter: 'Dear ⟦XXX⟧,', because: 'no numeral follows `Dear`' },
    '⟦Your Name⟧\n⟦Your Address⟧\n\n⟦Month Day, Year⟧\n\nDear Ms Osei,\n\nI apply.\n\nSincerely,\n⟦Your Name⟧',
    '⟦dd/mm/yyyy⟧\n\n⟦Company Name⟧\n⟦Company Address⟧\n\nDear Ms Osei,',
    { letter: 'Bonn, ⟦__⟧ May 2026\n\nDear Ms Osei,\n\nMy number is ⟦000-000-0000⟧.', because: 'a gap' },
    'I have ⟦N⟧ years of practice with over ⟦??⟧ months abroad, and taught since ⟦MM/YYYY⟧.',
    'Call me on ⟦XXX-XXX-XXXX⟧ until ⟦___/___/____⟧; XX is no number, ⟦XX,000⟧ neither.',
    { letter: 'I worked in the laboratory of ⟦............⟧ last year.', because: 'dots to write on' },
    'I can start on ⟦2026-XX-XX⟧ or on ⟦March XX⟧, and I wrote on ⟦DD/MM/YYYY⟧.',
    {
      letter: 'I led a team of ⟦xx people⟧ at ⟦__⟧ and ⟦___ ________⟧.',
      because: 'a gap in two pieces is one',
    },
    { letter: 'I led the team at __ and ⟦___⟧.', options: { minUnderscores: 3 } },
    { letter: 'I have worked at ⟦______⟧ since May.', format: 'markdown' },
    { letter: 'It was sold on ⟦__/__/2026⟧.', format: 'markdown', because: 'bold by the rules of Markdown' },
  ],
  valid: [
    'I played at Super Bowl XXX as a volunteer.',
    'The XX chromosome pair was mapped.',
    'variable snake__case in `a___b`',
    { letter: 'Dear Ms Osei,\n\nI agree.\n\n____________\nJane Roe', because: 'a line to sign on' },
    { letter: 'Signature: ____________ Date: ________', because: 'to be filled in by hand' },
    { letter: 'Datum, Unterschrift: ____________', facts: { language: 'de' }, because: 'to be signed' },
    {
      letter: 'Certificate of service ........ 3\nDiploma ............ 5',
      because: 'leaders to a page number',
    },
    { letter: 'I volunteered at the XXX Olympiad.', because: 'the thirtieth' },
    { letter: 'I studied the painting of the XX century.', because: 'a Roman numeral' },
    { letter: 'I wore an XXXL shirt and an XXL coat.', because: 'sizes' },
    { letter: 'I answer A/RES/XX, MS-XX, and order B/20/2026.', because: 'numerals, and a number' },
    { letter: 'All dates are in the DD/MM/YYYY format.', because: 'the format is what is meant' },
    'I wrote a parser for dd/mm/yyyy and for MM/DD/YYYY dates.',
    { letter: 'XX littermates grew faster than XY mice, and XX flies.', because: 'chromosomes' },
    {
      letter: 'Your name came up.\n\nDate of birth: 12 May 1990',
      because: 'words, and a label with its value',
    },
    { letter: 'Date\n12 May 2026\n\nDear Ms Osei,', because: 'a label, and its value' },
    { letter: 'Dear Ms Osei,\n\nI agree.\n\nSignature\n\nDate', because: 'a form to be signed' },
    { letter: 'I read Malcolm X, and Generation X reads me.' },
    { letter: 'I agree.\n\n___\n\nI disagree.', format: 'markdown', because: 'a rule between sections' },
    {
      letter: 'I paused... and then....... I went on.',
      options: { minUnderscores: 5 },
      because: 'glued to a word',
    },
    'Lots of love,\nJane xxx',
    { letter: 'The witness, a Mr X, was kept secret.', because: 'a name withheld' },
  ],
  *check(letter, { options }) {
    const found: { span: Span; kind: BlankShape['kind'] | 'field' }[] = findFieldNames(letter)
    for (const span of findHiddenDates(letter)) found.push({ span, kind: 'date' })
    const shapes = SHAPE_SIGN.test(letter.prose) ? SHAPES : []
    const hasChromosomes =
      shapes.length > 0 && /\b(?:XY|XO|XXY)\b|[Cc]hromosom|[Kk]aryotyp/.test(letter.prose)
    for (const { kind, pattern } of shapes) {
      for (const match of letter.prose.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length }
        if (/^_[_ /.-]*$/.test(match[0]) && match[0].length < options.minUnderscores) continue
        if (hasChromosomes && /^XXX? [a-z]/.test(match[0])) continue
        if (!isMeant(letter, span)) found.push({ span, kind })
      }
    }
    found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    let end = 0
    for (const { span, kind } of found) {
      if (span.start < end) continue
      end = span.end
      yield { span, message: kind, data: { blank: shorten(quoteLetter(letter, span)) } }
    }
  },
})

/** Dates such as `__/__/2026`, which Markdown takes for a slash in bold. */
function findHiddenDates({ markdown, source, prose }: Letter): Span[] {
  if (!markdown || !source.text.includes('__')) return []
  return Array.from(
    source.text.matchAll(/(?<![\w_/.-])__([/.-])__(?:[/.-](?:__|\d{2,4}))?(?![\w/])/g),
    ({ 0: signs, index }) => ({ start: index, end: index + signs.length }),
  ).filter(({ start, end }) => !prose.slice(start, end).includes(OPAQUE))
}

/** What stands beside a line to sign on, in the languages of letters too. */
const SIGNING =
  /signature|\bsigned\b|\bsign here\b|\binitials?\b|unterschrift|\bfirma(?= ?[:_])|handtekening|assinatura|unders[ck]ri[fv]t|podpis/i

/** Whether a run of signs is a Roman numeral, a place to sign, a leader, or the name of a format. */
function isMeant({ prose }: Letter, { start, end }: Span): boolean {
  const signs = prose.slice(start, Math.min(end, start + 20))
  const before = prose.slice(Math.max(0, start - 80), start)
  const after = prose.slice(end, end + 80)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (/^[_.…]/.test(signs)) {
    if (SIGNING.test(line + after.split('\n', 1)[0])) return true
    if (signs.startsWith('_')) return false
    return /[\p{L}\p{N}]$/u.test(before) || /^\s*(?:p\.? ?)?(?:\d{1,4}|[ivx]{1,6})\s*(?:\n|$)/.test(after)
  }
  if (/^[DMY]+[/.-]/i.test(signs)) return !standsForDate(line, after)
  return signs === 'XXX' && isRomanThirty(before, after)
}

/** Whether `DD/MM/YYYY` stands where a date would: alone on its line, or after the words before one. */
function standsForDate(line: string, after: string): boolean {
  if (/^\s+(?:date )?(?:format|style|order|notation|pattern|and|or|dates)\b/.test(after)) return false
  if (/^[^\S\n]*(?:[A-Z][\p{L} ]{0,30}[,:] ?)?$/u.test(line)) return /^[^\S\n]*(?:\n|$)/.test(after)
  return /\b(?:on|from|until|till|since|by|before|after|of|dated|date:|starting|between|and|to) $/.test(
    line.toLowerCase(),
  )
}

function isRomanThirty(before: string, after: string): boolean {
  if (ROMAN_EVENT.test(after)) return true
  return /(?:^|[\s(])\p{Lu}[\p{L}.]*\s$/u.test(before) && !NOT_NUMBERED.test(before.trimEnd())
}

function shorten(blank: string): string {
  return blank.length > 20 ? `${blank.slice(0, 20)}…` : blank
}
