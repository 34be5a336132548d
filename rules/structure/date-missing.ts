import { defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'date-missing',
  category: 'structure',
  summary: 'a business or reference letter without a date',
  rationale:
    'Who files a letter, or has to answer within a term, needs its date; a reference without one may be of any year.',
  citation: [
    {
      title: 'Cover letter checklist',
      author: 'Chicago State University, Career Development',
      url: 'https://www.csu.edu/careerdevelopment/careerdocuments/coverletter.htm',
    },
    {
      title: 'Cover letters',
      author: 'Oregon State University, Career Development Center',
      url: 'https://oregon-state.careercenterguides.com/?p=26',
    },
  ],
  limits:
    'It sees a line of its own that is a date, and the `date` of the front matter; a date within a sentence is none of the letter’s.',
  severity: 'off',
  fixes: [],
  since: '0.1.0',
  profiles: { business: 'info', reference: 'info' },
  languages: ['en'],
  messages: {
    missing: {
      message: 'the letter has no date',
      label: 'a date is missing above',
      help: 'write the day on which you send it above the address or the salutation',
    },
  },
  invalid: [
    {
      letter: 'Acme Ltd\nLeeds\n\n⟦Dear Ms Lee,⟧\n\nWe ordered a lathe.\n\nYours sincerely,\nAnna Khan',
      profile: 'business',
    },
    {
      letter: '⟦To whom it may concern:⟧\n\nOn 3 May 2026 I met Ana Ruiz.\n\nSincerely,\nAnna Khan',
      profile: 'reference',
      because: 'the date is of something else',
    },
  ],
  valid: [
    {
      letter: '22 November 2026\n\nDear Ms Lee,\n\nWe ordered a lathe.\n\nYours sincerely,\nAnna Khan',
      profile: 'business',
    },
    {
      letter: 'Dear Ms Lee,\n\nWe ordered a lathe.\n\nYours sincerely,\nAnna Khan',
      profile: 'business',
      facts: { date: '2026-11-22' },
      because: 'the front matter gives it',
    },
    {
      letter: 'Dear Ms Lee,\n\nWe ordered a lathe.\n\nYours sincerely,\nAnna Khan',
      profile: 'motivation',
      because: 'a portal dates what is sent through it',
    },
    { letter: 'We ordered a lathe.', profile: 'business', because: 'no letter yet' },
  ],
  *check({ children, facts }) {
    const salutation = children.find(({ name }) => name === 'salutation')
    const isDated = facts.date !== undefined || children.some(({ name }) => name === 'date')
    if (salutation && !isDated) yield { span: salutation.span, message: 'missing' }
  },
})
