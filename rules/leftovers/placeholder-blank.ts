import { defineRule, type Letter, type Span } from '../../src/rule/index.ts'

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'
const UNIT =
  '(?:years?|months?|weeks?|days?|hours?|people|persons|students|pupils|patients|clients|customers|users|employees|staff|members|colleagues|projects|papers|publications|countries|languages|percent|per cent|percentage points|points|times|million|billion|thousand|[km]\\b|%)'

/** What kind of blank each pattern finds. All repetitions are bounded or of one sign only. */
const SHAPES: readonly { readonly kind: 'blank' | 'number' | 'date'; readonly pattern: RegExp }[] = [
  {
    kind: 'blank',
    pattern: /(?<![_\w`])_{1,200}(?:[ /.-]_{1,40}){0,4}(?![_\w`])|(?<=[A-Za-z.])_{4,200}(?![_\w`])/g,
  },
  { kind: 'blank', pattern: /(?<!\.)\.{6,}|(?<!…)…{3,}/g },
  {
    kind: 'number',
    pattern: new RegExp(
      `(?<![\\w-])[$€£]?[Xx]{2,3}[+%]?(?:(?:[ -]|\\s)?${UNIT})(?!\\w)|(?<![\\w-])[Xx]{2,3}%`,
      'g',
    ),
  },
  {
    kind: 'number',
    pattern:
      /(?<=\b(?:have|has|had|with|over|of|than|by|for|about|nearly|almost|under) )X\+?(?:%|\s(?:years?|months?|percent|per cent|%)(?!\w))/g,
  },
  {
    kind: 'number',
    pattern: /(?<!\w)[$€£](?:X{1,3}(?:[,.]X{3}){1,3}|X{2,12}|X(?=[km]\b| ?(?:million|billion)))(?![\w])/g,
  },
  {
    kind: 'number',
    pattern:
      /(?<![\w-])X{2,3}\+? (?!chromosomes|fe?males|cells|embryos|gonads|individuals|genotypes|karyotypes|flies|animals)[a-z]{3,20}s(?![\w'’])/g,
  },
  { kind: 'number', pattern: /(?<![\w$€£])X{1,3},(?:X{3}|000)(?!\w)/g },
  {
    kind: 'date',
    pattern: new RegExp(
      '(?<![\\w/.-])(?:(?:\\d{4}|[XY]{4})-[XM]{2}(?:-[XD]{2})?|[XDM]{2}([/.-])[XDM]{2}\\1(?:\\d{4}|[XY]{2,4}))(?![\\w/])' +
        `|(?<!\\w)X{1,2} ${MONTH}(?!\\w)|(?<!\\w)${MONTH} X{2}(?!\\w)|(?<!\\w)(?:DD|dd) ${MONTH}(?!\\w)`,
      'g',
    ),
  },
  { kind: 'date', pattern: /(?<![\w.])(?:(?:19|20)(?:XX|xx|__|\?\?)|(?:20[0-3]|19\d)[Xx])(?!\w)/g },
  { kind: 'blank', pattern: /(?<![\w-])(?:\(XXX\) )?X{3,}(?:[-./ ]X{3,}){0,3}(?!\w|-?[Ll]arge)/g },
  {
    kind: 'blank',
    pattern: /(?<=\b(?:Dear|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Professor) )(?:XX|x{2,})(?!\w|\.\w|-)/g,
  },
  { kind: 'blank', pattern: /(?<=[a-z,] )x{3,}(?= [a-z]{2}|[,.;])/g },
  {
    kind: 'blank',
    pattern:
      /(?<=\b(?:at|for|with|from|to|join|in) )X{2}(?= (?:University|Company|Corporation|Ltd|Inc|Group|School|College|Institute|Department)\b)/g,
  },
]
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
  yieldsTo: [
    'placeholder-bracket',
    'placeholder-template-token',
    'placeholder-angle-bracket',
    'link-placeholder',
    'todo-marker',
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
    date: {
      message: '`{blank}` stands where a date should be',
      label: 'not a date yet',
      help: 'write the date',
    },
  },
  invalid: [
    'I have ⟦XX years⟧ of experience.',
    'Since ⟦20XX⟧ I have worked at ⟦______⟧.',
    'Re: position no. ⟦XXX⟧',
    'I raised ⟦$XX million⟧ and saved ⟦€X,XXX⟧ a year.',
    'Our rate rose by ⟦X%⟧ and I have over ⟦X years⟧ of practice.',
    'Dear Mr ⟦XX⟧,',
    'Dear Professor ⟦____⟧,',
    { letter: 'Dear ⟦XXX⟧,', because: 'no numeral follows `Dear`' },
    'Call me on ⟦XXX-XXX-XXXX⟧ until ⟦___/___/____⟧; XX is no number, ⟦XX,000⟧ neither.',
    { letter: 'I worked in the laboratory of ⟦............⟧ last year.', because: 'dots to write on' },
    'I can start on ⟦2026-XX-XX⟧ or on ⟦March XX⟧, and I wrote on ⟦DD/MM/YYYY⟧.',
    {
      letter: 'I led a team of ⟦xx people⟧ at ⟦__⟧ and ⟦___ ________⟧.',
      because: 'a gap in two pieces is one',
    },
    { letter: 'I led the team at __ and ⟦___⟧.', options: { minUnderscores: 3 } },
    { letter: 'I have worked at ⟦______⟧ since May.', format: 'markdown' },
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
    { letter: 'All dates are in the DD/MM/YYYY format.', because: 'the format is what is meant' },
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
    const found: { span: Span; kind: 'blank' | 'number' | 'date' }[] = []
    for (const { kind, pattern } of SHAPES) {
      for (const match of letter.prose.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length }
        if (/^_[_ /.-]*$/.test(match[0]) && match[0].length < options.minUnderscores) continue
        if (!isMeant(letter, span)) found.push({ span, kind })
      }
    }
    found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    let end = 0
    for (const { span, kind } of found) {
      if (span.start < end) continue
      end = span.end
      yield { span, message: kind, data: { blank: shorten(letter.prose.slice(span.start, span.end)) } }
    }
  },
})

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
  if (/^[DMY]/i.test(signs) && /^\s+(?:date )?(?:format|style|order|notation|pattern)/.test(after))
    return true
  return signs === 'XXX' && isRomanThirty(before, after)
}

function isRomanThirty(before: string, after: string): boolean {
  if (ROMAN_EVENT.test(after)) return true
  return /(?:^|[\s(])\p{Lu}[\p{L}.]*\s$/u.test(before) && !NOT_NUMBERED.test(before.trimEnd())
}

function shorten(blank: string): string {
  const folded = blank.replace(/\s+/g, ' ')
  return folded.length > 20 ? `${folded.slice(0, 20)}…` : folded
}
