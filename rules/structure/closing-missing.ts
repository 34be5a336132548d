import { defineRule, isCapitalized, type Part } from '../../src/rule/index.ts'

export default defineRule({
  id: 'closing-missing',
  category: 'structure',
  summary: 'a letter that ends without a complimentary close',
  rationale:
    'What opens with “Dear …” ends with “Sincerely,” and a name. A letter that just stops looks cut off, and its reader wonders what else was lost.',
  citation: [
    {
      title: 'Cover letter checklist',
      author: 'Rivier University',
      url: 'https://www.rivier.edu/career-development/resumes-letters-portfolios/cover-letter-checklist/',
    },
    {
      title: 'Cover letters',
      author: 'Oregon State University, Career Development Center',
      url: 'https://oregon-state.careercenterguides.com/?p=26',
    },
  ],
  limits:
    'Only a document with a salutation is asked for a close. A short last line that ends with a comma is taken for one, whatever its words.',
  severity: 'warning',
  fixes: [],
  since: '0.1.0',
  profiles: { 'personal-statement': 'off', email: 'info', reference: 'info' },
  languages: ['en'],
  messages: {
    missing: {
      message: 'the letter opens with a salutation, but has no complimentary close',
      label: 'the body ends here',
      help: 'end with a line such as `Sincerely,` or `Yours sincerely,`, and your name below it',
    },
  },
  invalid: [
    { letter: 'Dear Committee,\nI am applying for the post.⟦⟧\n\nAnna Khan', because: 'a name alone' },
    'Dear Ms. Lee:\nI am applying for the post.⟦⟧',
    'Dear Ms Lee,\n\nI am applying for the post.\n\nThank you for your time and consideration.⟦⟧',
    {
      letter: 'Dear Ms Lee,\n\nI am applying for the post.⟦⟧\n\nP.S. I am in Oslo until May.',
      because: 'a postscript follows a close',
    },
    { letter: 'Dear Ms Lee,\n\n- I cook.\n- I bake.⟦⟧\n', format: 'markdown' },
  ],
  valid: [
    'Dear Committee,\nI am applying for the post.\nSincerely,\nAnna Khan',
    {
      letter: 'Dear Ms Lee,\n\nThe report is attached.\n\nThank you,\nAnna Khan',
      because: 'thanks can close',
    },
    {
      letter: 'Dear Ms Lee,\n\nThe report is attached.\n\nIn solidarity,\nAnna',
      because: 'an unusual close',
    },
    {
      letter:
        'Dear Ms Lee,\n\nThe report is attached.\n\nWith every good wish for your deliberations,\n\nAnna',
      because: 'a longer one',
    },
    { letter: 'Dear Ms Lee,\n\nThe report is attached.\n\nNāku noa, nā\n\nAnna Khan', because: 'in Māori' },
    { letter: 'Dear Ms Lee,\n\nThe report is attached. Kind regards, Anna', because: 'on the last line' },
    { letter: 'Dear Ms Lee,\n\nThe report is attached.\n\nCheers 🎉', because: 'with a picture behind it' },
    { letter: 'I have always wanted to know why bridges stand.', because: 'no salutation' },
    { letter: 'Dear Ms Lee,', because: 'no body yet' },
    {
      letter: 'Dear reader,\n\nI have always wanted to know why bridges stand.',
      profile: 'personal-statement',
      because: 'a statement has no close',
    },
  ],
  *check({ children, source }) {
    const has = (name: Part['name']) => children.some((part) => part.name === name)
    const body = children.findLast((part) => part.name === 'body')
    if (!body || !has('salutation') || has('complimentary-close')) return
    if (endsInClose(source.text.slice(Math.max(body.span.start, body.span.end - 300), body.span.end))) return
    yield { span: { start: body.span.end, end: body.span.end }, message: 'missing' }
  },
})

/** Whether one of the last lines is a few words and a comma, or no sentence, as a close is. */
function endsInClose(text: string): boolean {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  return lines.slice(-3).some((line, i) => (i > 0 || lines.length > 1) && isShortWithComma(line.trim()))
}

function isShortWithComma(line: string): boolean {
  const maxWords = /^(?:with|yours|in|wishing)\s/i.test(line) ? 10 : 5
  const isShort = line.length <= 60 && line.split(/\s+/).length <= maxWords
  if (!isShort || !isCapitalized(line)) return false
  // A few words without a full stop are no sentence: `Nāku noa, nā`.
  return /[,،，]$/.test(line) || (/\s\p{Ll}/u.test(line) && !/[.!?…:;)”"’]$/u.test(line))
}
