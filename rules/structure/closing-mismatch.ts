import { defineRule } from '../../src/rule/index.ts'
import { findReader, type Reader } from './closing-mismatch/reader.ts'

export default defineRule({
  id: 'closing-mismatch',
  category: 'structure',
  summary: '“Yours faithfully” to a named reader, or “Yours sincerely” to one without a name',
  rationale:
    'In British letters the close follows from the salutation: “Dear Sir or Madam” ends in “Yours faithfully”, and a name in “Yours sincerely”. Many who hire have learnt it at school and notice. Americans do not write “Yours faithfully” at all.',
  citation: [
    {
      title: 'Business letters: greeting and complimentary close',
      author: 'ego4u',
      url: 'https://www.ego4u.com/en/business-english/communication/business-letter/greeting',
    },
    {
      title: 'English style guide: closing lines of letters and emails',
      author: 'University of Twente, Language Centre',
      url: 'https://www.utwente.nl/en/ces/language-centre/organisation/english-styleguide/letters/closing/',
    },
    {
      title: 'Brilliant Cover Letters, chapter 10',
      author: 'O’Reilly',
      url: 'https://www.oreilly.com/library/view/brilliant-cover-letters/9780273724636/chapter-10.html',
    },
    {
      title: 'Learn it: letters',
      author: 'BBC Learning English',
      url: 'http://settuka.com/worldservice/learningenglish/grammar/learnit/learnitv153.shtml',
    },
  ],
  limits:
    'It knows the pair of faithfully and sincerely only, and a reader without a name (`Dear Sir or Madam`) or with a title and a name. Roles, committees, and “To whom it may concern” take either, unless `style` is `traditional`. “Sincerely” without `Yours` is American and goes with any salutation.',
  severity: 'warning',
  fixes: ['unsafe'],
  since: '0.1.0',
  profiles: { email: 'info', 'personal-statement': 'off' },
  languages: ['en'],
  options: {
    style: {
      type: 'choice',
      choices: ['relaxed', 'traditional'],
      default: 'relaxed',
      description: 'whether a role or a committee may take either close, or must have “Yours faithfully”',
    },
  },
  messages: {
    unnamed: {
      message: '`{close}` to a reader without a name',
      label: 'for named readers',
      help: 'write `Yours faithfully`, or greet the reader by name',
    },
    named: {
      message: '`{close}` to a reader with a name',
      label: 'for readers without a name',
      help: 'write `Yours sincerely`',
    },
    foreign: {
      message: '`{close}` in an American letter',
      label: 'British',
      help: 'write `Sincerely`',
    },
  },
  invalid: [
    'Dear Sir or Madam,\nText.\n⟦Yours sincerely⟧,\nA. Khan',
    'Dear Ms Wexley,\nText.\n⟦Yours faithfully⟧,\nA. Khan',
    'Dear Sirs,\n\nI am a cook.\n\n⟦Yours sincerely⟧,\nA. Khan',
    'Dear Sir/Madam\n\nI am a cook.\n\n⟦Yours sincerely⟧\nA. Khan',
    'Dear Professor Lindqvist-Roe,\n\nI am a cook.\n\n⟦Yours faithfully⟧, A. Khan',
    'Hello Professor Lindqvist,\n\nI am a cook.\n\n⟦Yours faithfully⟧,\nA. Khan',
    { letter: 'DEAR DR. Lee:\n\nI am a cook.\n\n⟦Yours Faithfully⟧,\nA. Khan', because: 'in any case' },
    {
      letter: 'Dear Hiring Manager,\n\nI am a cook.\n\n⟦Yours sincerely⟧,\nA. Khan',
      options: { style: 'traditional' },
    },
    {
      letter: 'Dear Hiring Manager:\n\nI am a cook.\n\n⟦Yours faithfully⟧,\nA. Khan',
      facts: { locale: 'en-US' },
      because: 'no American writes so',
    },
    {
      letter: 'Dear Mr Lee,\n\nI am a cook.\n\n⟦Yours very faithfully⟧,\nA. Khan',
      because: 'a word between',
    },
    { letter: '**Dear Ms Roe,**\n\nI am a cook.\n\n*⟦Yours faithfully⟧,*\n\nA. Khan', format: 'markdown' },
  ],
  valid: [
    'Dear Sir or Madam,\nText.\nYours faithfully,\nA. Khan',
    'Dear Ms Wexley,\nText.\nYours sincerely,\nA. Khan',
    'Dear Ms. Wexley:\nText.\nSincerely,\nA. Khan',
    { letter: 'Dear Sir or Madam:\n\nI am a cook.\n\nSincerely,\nA. Khan', because: 'American' },
    {
      letter: 'Dear Sir or Madam,\n\nI am a cook.\n\nKind regards,\nA. Khan',
      because: 'neither of the pair',
    },
    { letter: 'Dear Hiring Manager,\n\nI am a cook.\n\nYours sincerely,\nA. Khan', because: 'a role' },
    { letter: 'Dear Hiring Manager,\n\nI am a cook.\n\nYours faithfully,\nA. Khan', because: 'a role' },
    { letter: 'Dear Mr. President,\n\nI am a cook.\n\nYours faithfully,\nA. Khan', because: 'an office' },
    { letter: 'Dear Madam Chair,\n\nI am a cook.\n\nYours sincerely,\nA. Khan', because: 'an office' },
    { letter: 'To whom it may concern:\n\nI am a cook.\n\nYours sincerely,\nA. Khan' },
    { letter: 'Dear Northern Museum,\n\nI am a cook.\n\nYours faithfully,\nA. Khan', because: 'a firm' },
    {
      letter: 'Dear Committee,\n\nI am a cook.\n\nYours faithfully,\nA. Khan',
      options: { style: 'traditional' },
    },
    { letter: 'Dear [name],\n\nI am a cook.\n\nYours faithfully,\nA. Khan', because: 'not filled in yet' },
    { letter: 'I am a cook.\n\nYours faithfully,\nA. Khan', because: 'no salutation' },
    { letter: 'Hello Rebecca,\n\nI am a cook.\n\nYours sincerely,\nA. Khan' },
    { letter: 'Dear Rebecca,\n\nI am a cook.\n\nYours sincerely,\nA. Khan' },
    { letter: 'Dear Ms Lee,\n\nYours faithfully is a close.\n\nSincerely,\nA. Khan', because: 'in the body' },
  ],
  *check(letter, { options, facts }) {
    const close = letter.paragraphs.findLast(({ part }) => part === 'complimentary-close')
    if (!close) return
    const { text } = close.folded
    const formula = FORMULA.exec(text)
    if (!formula) return
    const reader = findReader(letter)
    const message = judge(/faith/i.test(formula[0]), reader, options.style, facts.locale === 'en-US')
    if (!message) return
    const span = close.folded.spanOf(formula.index, formula.index + formula[0].length)
    const newText = { unnamed: 'Yours faithfully', named: 'Yours sincerely', foreign: 'Sincerely' }[message]
    const salutation = letter.paragraphs.find(({ part }) => part === 'salutation')
    const labels =
      salutation && message !== 'foreign' ? [{ span: salutation.span, text: 'the salutation' }] : []
    yield {
      span,
      message,
      data: { close: formula[0] },
      labels,
      // It changes words, though only these two.
      fixes: [{ applicability: 'unsafe', message: `write \`${newText}\``, edits: [{ span, newText }] }],
    }
  },
})

/** The close, misspelt or not; `Your` and `You’re` are slips of which another rule speaks. */
const FORMULA = /\by(?:ou)?rs?'?s?(?: (?:very|most))? (?:sin[cs]er\w*|sinc\w*ly|faith?f\w*)/i

function judge(
  isFaithfully: boolean,
  reader: Reader | undefined,
  style: string,
  isAmerican: boolean,
): 'unnamed' | 'named' | 'foreign' | undefined {
  if (isAmerican) return isFaithfully ? 'foreign' : undefined
  if (isFaithfully) return reader === 'named' ? 'named' : undefined
  if (reader === 'unnamed' || (reader === 'office' && style === 'traditional')) return 'unnamed'
  return undefined
}
