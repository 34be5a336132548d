import { defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'contact-missing',
  category: 'structure',
  summary: 'a business or reference letter that does not say how its writer can be reached',
  rationale:
    'A reader who wants to ask back should not have to look for an address: a reference that cannot be checked counts for less, and a complaint that cannot be answered stays unanswered.',
  citation: [
    {
      title: 'Cover letter checklist',
      author: 'Viterbo University, Career Services',
      url: 'http://www.viterbo.edu/career-services/cover-letter-checklist',
    },
    {
      title: 'Writing the basic business letter: parts of a business letter',
      author: 'Purdue Online Writing Lab',
      url: 'https://owl.purdue.edu/owl/subject_specific_writing/professional_technical_writing/basic_business_letters/index.html',
    },
  ],
  limits:
    'The writer’s postal address will do, and so will any e-mail address, web address, or telephone number in the letter, whoever it is of; a printed letterhead is not in the file.',
  severity: 'off',
  fixes: ['unsafe'],
  since: '0.1.0',
  profiles: { business: 'info', reference: 'info' },
  languages: ['en'],
  messages: {
    missing: {
      message: 'the letter has neither an e-mail address nor a telephone number',
      label: 'whom to answer, but not where',
      help: 'write an e-mail address or a telephone number under your name or above the letter',
    },
  },
  invalid: [
    {
      letter: 'Dear Ms Lee,\n\nWe ordered a lathe.\n\nYours sincerely,\n⟦Anna Khan⟧',
      profile: 'business',
    },
    {
      letter: 'Dear Ms Lee,\n\nAna Ruiz is a cook of 12 years.\n\nYours sincerely,\n⟦Anna Khan\nHead chef⟧',
      profile: 'reference',
      because: 'a number, but not of a telephone',
    },
    {
      letter: 'Dear Ms Lee,\n\nWe ordered a lathe.\n\nYours sincerely,\n⟦Anna Khan⟧',
      profile: 'business',
      facts: { applicant: { email: 'anna.khan@example.org' } },
      because: 'the address is known and can be added',
    },
  ],
  valid: [
    {
      letter: 'Dear Ms Lee,\n\nWe ordered a lathe.\n\nYours sincerely,\nAnna Khan\nanna.khan@example.org',
      profile: 'business',
    },
    {
      letter:
        'Anna Khan\n+44 20 7946 0958\n\nDear Ms Lee,\n\nWe ordered a lathe.\n\nYours sincerely,\nAnna Khan',
      profile: 'business',
      because: 'above the letter',
    },
    {
      letter:
        'Anna Khan\nOld Forge\nLudlow\n\n3 May 2026\n\nMs Ann Lee\nLathes Ltd\n\nDear Ms Lee,\n\nWe ordered a lathe.\n\nYours sincerely,\nAnna Khan',
      profile: 'business',
      because: 'a postal address',
    },
    {
      letter: 'Dear Ms Lee,\n\nWe ordered a lathe.\n\nYours sincerely,\nAnna Khan',
      profile: 'email',
      because: 'a message has an address by itself',
    },
    {
      letter: 'Dear Ms Lee,\n\nWe ordered a lathe.\n\nYours sincerely,',
      profile: 'business',
      because: 'not even a name: another rule',
    },
  ],
  *check({ children, source, facts }) {
    const signature = children.findLast(({ name }) => name === 'signature')
    const hasAddress = children.some(({ name }) => name === 'sender')
    if (!signature || hasAddress || CONTACT.test(source.text)) return
    const { email, phone } = facts.applicant ?? {}
    const known = email ?? phone
    const { end } = signature.span
    const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n'
    yield {
      span: signature.span,
      message: 'missing',
      fixes:
        known === undefined
          ? []
          : [
              {
                applicability: 'unsafe',
                message: `add \`${known}\``,
                edits: [{ span: { start: end, end }, newText: `${lineEnd}${known}` }],
              },
            ],
    }
  },
})

/** An e-mail address, a web address, or a number as long as that of a telephone. */
const CONTACT = /\S@\S|:\/\/|\bwww\.|(?:\d[ ()./-]{0,3}){7}/
