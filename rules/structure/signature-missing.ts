import {
  defineRule,
  type Facts,
  type Fix,
  isLetterAt,
  isNameCharacter,
  type Letter,
  listRuns,
  type Paragraph,
  type Part,
  type Span,
} from '../../src/rule/index.ts'

export default defineRule({
  id: 'signature-missing',
  category: 'structure',
  summary: 'a complimentary close with no name under it',
  rationale:
    'A letter nobody has signed is a template somebody forgot to finish; the reader may not even know whose it is.',
  citation: [
    {
      title: 'Cover letter checklist',
      author: 'Rivier University',
      url: 'https://www.rivier.edu/career-development/resumes-letters-portfolios/cover-letter-checklist/',
    },
    {
      title: 'Cover letter checklist',
      author: 'Viterbo University, Career Services',
      url: 'http://www.viterbo.edu/career-services/cover-letter-checklist',
    },
  ],
  limits:
    'Any word under the close is taken for a name unless it is a placeholder, a label, or part of an address of the web; an image is taken for a signature. Where a placeholder is reported as such, this rule is silent.',
  severity: 'error',
  fixes: ['unsafe'],
  since: '0.1.0',
  profiles: { 'personal-statement': 'off', email: 'warning' },
  yieldsTo: [
    'placeholder-bracket',
    'placeholder-template-token',
    'placeholder-angle-bracket',
    'placeholder-blank',
  ],
  languages: ['en'],
  messages: {
    missing: {
      message: 'no name stands under the close `{close}`',
      label: 'a name is missing below',
      help: 'add your full name below the close',
    },
    placeholder: {
      message: 'only the placeholder `{placeholder}` stands under the close `{close}`',
      label: 'not a name',
      help: 'write your full name in its place',
    },
  },
  invalid: [
    'Dear Committee,\n\nI am applying for the post.\n\n⟦Sincerely,⟧\n',
    'Dear Committee,\n\nI am applying for the post.\n\nKind regards,\n⟦[name]⟧',
    {
      letter: 'Dear Ms Lee,\n\nI am a cook.\n\n⟦Yours faithfully,⟧\nEnc. CV',
      because: 'an enclosure is no name',
    },
    {
      letter:
        'Dear Ms Lee,\n\nI am a cook.\n\n⟦Best regards,⟧\n\nE-mail: a.khan@example.org\nPhone: +44 20 7946 0000',
      because: 'an address is no name',
    },
    'Dear Ms Lee,\n\nI am a cook.\n\nSincerely,\n⟦Your Name⟧',
    {
      letter: 'Dear Ms Lee,\n\nI am a cook.\n\n⟦Sincerely,⟧\n',
      facts: { applicant: { name: 'Anna Khan' } },
      because: 'the name is known and can be added',
    },
    {
      letter: 'Dear Ms Lee,\n\nI am a cook.\n\nSincerely,\n⟦{{full_name}}⟧',
      facts: { applicant: { name: 'Anna Khan' } },
    },
    {
      letter: 'Dear Ms Lee,\n\nI am a cook.\n\n⟦Sincerely,⟧\n\nP.S. I am in Oslo until May.',
      because: 'a postscript',
    },
    {
      letter: 'Dear Ms Lee,\n\nI am a cook.\n\n⟦Kind regards,⟧\n<https://example.org/khan>',
      format: 'markdown',
    },
  ],
  valid: [
    'Dear Ms Lee,\n\nI am a cook.\n\nSincerely,\nMaria Petrova',
    'Dear Ms Lee,\n\nI am a cook.\n\nKind regards,\n\n\nDr. J. Roe\n+44 20 7946 0000',
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\nYours faithfully,\n\n(signed) A. Khan', because: 'signed' },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\nBest regards,\nAnna', because: 'a first name is a name' },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\nBest regards,\nA. K.', because: 'initials' },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\nBest regards, Anna Khan', because: 'on the same line' },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\nSincerely,\n王小明', because: 'a name in any script' },
    'Dear Ms Lee,\n\nI am a cook.\n\nSincerely,\nАнна Хан\nanna@example.org',
    {
      letter: 'Dear Ms Lee,\n\nI am a cook.\n\nSincerely,\nAnna [middle name] Khan',
      because: 'a name all the same',
    },
    {
      letter: 'Dear Ms Lee,\n\nI am a cook.\n\nSincerely,\n\n![signature](khan.png)',
      format: 'markdown',
      because: 'an image of a signature',
    },
    { letter: 'Dear Ms Lee,\n\nI am a cook.', because: 'no close, so no place for a name' },
    {
      letter: 'Dear Ms Lee,\n\nI am a cook.\n\nSincerely,\n\nAnna Khan\n\nEnc. CV',
      because: 'a name before the rest',
    },
    {
      letter: 'I cook, bake, and sing.\n\nSincerely,\n',
      profile: 'personal-statement',
      because: 'signed by the form',
    },
  ],
  *check(letter) {
    const close = letter.children.findLast((part) => part.name === 'complimentary-close')
    if (!close || hasImage(letter, close)) return
    const lines = letter.paragraphs.filter(
      ({ part, span }) => isUnderClose(part) && span.start >= close.span.end,
    )
    const texts = lines.map((line) => findNameText(letter, line))
    if (texts.some(isName)) return
    const words = letter.source.text.slice(close.span.start, close.span.end)
    const placeholder = lines.find((line) =>
      isPlaceholder(letter.prose.slice(line.span.start, line.span.end)),
    )
    yield {
      span: placeholder?.span ?? close.span,
      message: placeholder ? 'placeholder' : 'missing',
      data: {
        close: words,
        ...(placeholder
          ? { placeholder: letter.source.text.slice(placeholder.span.start, placeholder.span.end) }
          : {}),
      },
      fixes: toFixes(letter.facts, letter.source.text, close, placeholder?.span),
    }
  },
})

const PLACEHOLDER =
  /\[[^[\]\n]{0,80}\]|<[^<>\n]{0,80}>|\{{1,2}[^{}\n]{0,80}\}{1,2}|«[^«»\n]{0,80}»|_{2,}|%\w{1,40}%|\*\|\w{1,40}\|\*/gu
const NAME_OF_A_NAME =
  /^(?:your (?:full )?name|(?:your )?signature|first ?name (?:last ?name|surname)|first last|name,? surname|full name|name)[.,]?$/i
const WEB = /[@/]|^www\./
const DOMAIN = /^[\p{Ll}\d-]{2,}\.\p{Ll}{2,}$/u
const LABELS = new Set(
  (
    'tel telephone phone mobile mob cell fax ext e-mail email mail web website homepage url linkedin github gitlab ' +
    'orcid twitter skype portfolio signed signature enc encl encls enclosure enclosures attachment attachments cc'
  ).split(' '),
)

function isUnderClose(part: Part['name']): boolean {
  return part === 'signature' || part === 'sender'
}

/** What could be a name in a line: its prose without placeholders, addresses of the web, and labels. */
function findNameText(letter: Letter, { span }: Paragraph): string {
  const text = letter.prose.slice(span.start, Math.min(span.end, span.start + MAX_UNITS))
  if (NAME_OF_A_NAME.test(text.trim())) return ''
  const pieces = text.replace(PLACEHOLDER, ' ').split(/\s+/)
  return pieces.filter((piece) => !isOfWeb(piece)).join(' ')
}

/** Whether a piece is an address; most have no full stop within, and need no costly pattern. */
function isOfWeb(piece: string): boolean {
  return WEB.test(piece) || (/..\.../.test(piece) && DOMAIN.test(piece))
}

/** Where a line is longer than any name's, its head says enough. */
const MAX_UNITS = 200

function isName(text: string): boolean {
  const words = listRuns(text, isNameCharacter).map((run) => run.replace(/^[’'-]+/, '').toLowerCase())
  return words.some((word) => isLetterAt(word, 0) && !LABELS.has(word))
}

function isPlaceholder(text: string): boolean {
  const line = text.slice(0, MAX_UNITS).trim()
  return NAME_OF_A_NAME.test(line) || (/\S/.test(line) && line.replace(PLACEHOLDER, '') !== line)
}

function hasImage(letter: Letter, close: Part): boolean {
  return /!\[|<img\b/i.test(letter.source.text.slice(close.span.end, close.span.end + 500))
}

/** The applicant's name, where it is known, below the close or in place of the placeholder. */
function toFixes({ applicant }: Facts, text: string, close: Part, placeholder: Span | undefined): Fix[] {
  if (!applicant?.name) return []
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const edit = placeholder
    ? { span: placeholder, newText: applicant.name }
    : {
        span: { start: close.span.end, end: close.span.end },
        newText: `${lineEnd}${lineEnd}${applicant.name}`,
      }
  return [{ applicability: 'unsafe', message: `write \`${applicant.name}\``, edits: [edit] }]
}
