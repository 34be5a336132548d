import { defineRule, type Letter, type Severity, type Span } from '../../src/rule/index.ts'

/** What stands for any firm, place, or number in templates, and for none in life; with signs, since few letters have one. */
const SAMPLES: readonly {
  readonly signs: readonly string[]
  readonly pattern: RegExp
  readonly severity?: Severity
}[] = [
  {
    signs: ['ABC', 'XYZ'],
    pattern:
      /\b(?:ABC|XYZ)\s(?:Company|Corp|Corporation|Inc|Ltd|LLC|University|College|High School|School|Organi[sz]ation|Hospital|Firm|Industries|Enterprises)\b|\b(?:Company|University|Organi[sz]ation|Firm)\s(?:XYZ|ABC)\b|(?<=\b(?:at|for|join|joining|with)\s)XYZ(?=[.,;]|\s(?:and|because|as|is|has|since|in)\b)/g,
  },
  {
    signs: ['Company X', 'University X', 'Organisation X', 'Organization X'],
    pattern: /(?<=\b[a-z]{2,12}\s)(?:Company|University|Organi[sz]ation)\sX(?![\w’'-])/g,
    severity: 'warning',
  },
  {
    signs: ['123', 'Anytown', 'Any Town', 'Yourtown', 'Muster'],
    pattern:
      /\b123\s(?:Main|Any|Elm|Fake|Your|Example|Sample|Anywhere)\s(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive)\b|\b123\sStreet\b|\b(?:Anytown|Any\sTown|Yourtown|Your\sTown)\b|\bMuster(?:mann|frau|stra(?:ße|sse)|stadt|firma|hausen)\b/g,
  },
  {
    signs: ['456', '555'],
    pattern:
      /(?<![\d-])\(?123\)?[-. ]{1,2}456[-. ]7890(?!\d)|(?<![\d-])\(?555\)?[-. ]{1,2}555[-. ]5555(?!\d)/g,
  },
]
/** People of court papers and templates; as a surname alone Doe is real. */
const NOBODY = /(?<![\w-])(?:John|Jane)\s(?:[A-Z]\.?\s)?(?:Doe|Q\.\sPublic)(?![\w-]|\s[&A-Z])/g

export default defineRule({
  id: 'dummy-data',
  category: 'leftovers',
  summary: 'a name, address, or number that stands in templates for anybody’s',
  rationale:
    'Sample data reads like an answer, so that it is overlooked where a bracket would be seen. The reader who finds “ABC Company” knows that the letter was meant for nobody.',
  citation: [
    {
      title: 'Cover Letter Templates',
      author: 'Palladian Career Resources',
      year: 2009,
      url: 'https://blog.palladiancr.com/2009/06/cover-letter-templates/',
    },
  ],
  limits:
    'Only what nobody is called: names that sample letters invent anew (`Acme`, telephone numbers with 555-01) pass, and so do the reserved addresses of example.org. Jane Doe counts where the writer or the reader is named, not in a sentence.',
  severity: 'error',
  fixes: [],
  since: '0.1.0',
  yieldsTo: [
    'placeholder-bracket',
    'placeholder-template-token',
    'placeholder-angle-bracket',
    'placeholder-blank',
  ],
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'names that are real here: `ABC University`',
    },
  },
  messages: {
    sample: {
      message: '`{words}` is sample data of a template',
      label: 'stands for anybody’s',
      help: 'write the true one, or leave it out',
    },
  },
  invalid: [
    'Dear Ms Osei,\n\nI am writing to apply.\n\nSincerely,\n⟦John Doe⟧',
    'I admire ⟦ABC Company⟧.',
    '⟦123 Main Street⟧, ⟦Anytown⟧\n\nDear Ms Osei,',
    'I studied at ⟦XYZ University⟧ and wish to work for ⟦XYZ⟧ in Bonn.',
    { letter: 'I wish to join ⟦Company X⟧ and its team.', because: 'a warning: it may be a name withheld' },
    '⟦Jane Doe⟧\n⟦(123) 456-7890⟧\n\nDear Ms Osei,\n\nI am writing to apply.',
    'Dear ⟦John Doe⟧,\n\nCall me on ⟦555-555-5555⟧.',
    { letter: 'Erika ⟦Mustermann⟧\n⟦Musterstraße⟧ 1\n\nSehr geehrte Frau Lund,', facts: { language: 'de' } },
  ],
  valid: [
    'I rented a flat on Main Street.',
    'the alphabet (ABC) song',
    'Doe & Partners LLP hired me',
    'IANA reserves example domains',
    {
      letter: 'At ABC I produced the news, and ABC transporters pump drugs.',
      because: 'a broadcaster, and a family of genes',
    },
    { letter: 'I taught at ABC University.', options: { allow: ['ABC University'] } },
    { letter: 'The case of Jane Doe v. Roe was my first brief.', because: 'a name in a sentence' },
    {
      letter: 'We moved from 123 Maple Street; my number is +1 617 555 0123.',
      because: 'invented, but no template’s',
    },
    { letter: 'The XYZ plane and the xyz file format are fixed.', because: 'axes' },
    { letter: 'Sincerely,\nJohn Doerr', because: 'another name' },
    { letter: 'The note said “write to ABC Company”.', because: 'a quotation' },
  ],
  *check(letter, { options }) {
    const found = [...findSamples(letter), ...findNobody(letter)]
    found.sort((a, b) => a.span.start - b.span.start)
    for (const { span, severity } of found) {
      const words = letter.source.text.slice(span.start, span.end).replace(/\s+/g, ' ')
      if (options.allow.includes(words)) continue
      yield { span, message: 'sample', data: { words }, ...(severity ? { severity } : {}) }
    }
  },
})

interface Found {
  readonly span: Span
  readonly severity?: Severity
}

function findSamples({ prose, paragraphs }: Letter): Found[] {
  const found = SAMPLES.filter(({ signs }) => signs.some((sign) => prose.includes(sign))).flatMap(
    ({ pattern, severity }) =>
      Array.from(prose.matchAll(pattern), ({ 0: words, index }): Found => {
        return { span: { start: index, end: index + words.length }, ...(severity ? { severity } : {}) }
      }),
  )
  if (found.length === 0) return []
  const quotations = paragraphs.flatMap((paragraph) => [...paragraph.quotations])
  return found.filter(
    ({ span }) => !quotations.some(({ start, end }) => start < span.start && span.end < end),
  )
}

/** The writer or the reader, where they are named. */
function findNobody({ prose, paragraphs }: Letter): Found[] {
  if (!prose.includes('Doe') && !prose.includes('Public')) return []
  return paragraphs
    .filter(({ part }) => /^(?:sender|inside-address|salutation|signature)$/.test(part))
    .flatMap(({ span }) =>
      Array.from(prose.slice(span.start, span.end).matchAll(NOBODY), ({ 0: words, index }) => {
        return { span: { start: span.start + index, end: span.start + index + words.length } }
      }),
    )
}
