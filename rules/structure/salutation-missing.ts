import { defineRule, type Letter, type PartName } from '../../src/rule/index.ts'

export default defineRule({
  id: 'salutation-missing',
  category: 'structure',
  summary: 'a letter that begins without a salutation',
  rationale:
    'A letter opens by addressing its reader. Without that line the first paragraph reads as if its beginning had been cut off in copying.',
  citation: [
    {
      title: 'Cover letter checklist',
      author: 'Chicago State University, Career Development Center',
      url: 'https://www.csu.edu/careerdevelopment/careerdocuments/coverletter.htm',
    },
    {
      title: 'Cover letter checklist',
      author: 'Rivier University',
      url: 'https://www.rivier.edu/career-development/resumes-letters-portfolios/cover-letter-checklist/',
    },
  ],
  limits:
    'Only a document that shows itself a letter, by a complimentary close or the address of its recipient, is asked for a salutation; an essay or a statement is not.',
  severity: 'warning',
  fixes: [],
  since: '0.1.0',
  profiles: { 'personal-statement': 'off', email: 'info' },
  languages: ['en'],
  messages: {
    missing: {
      message: 'the letter has {evidence}, but no salutation',
      label: 'the body begins here',
      help: 'add a line such as `Dear Ms Lee,` or `Dear Members of the Selection Committee,` before the first paragraph',
    },
  },
  invalid: [
    '⟦⟧I am applying for the post of a librarian at your school.\n\nSincerely,\nA. Khan',
    {
      letter:
        '12 May 2026\n\n⟦⟧My name is Anna, and I am a nurse in a children’s ward.\n\nYours sincerely,\nAnna Khan',
      because: 'a date is no salutation',
    },
    {
      letter:
        'Ms Ada Lee\nHead of Research\nNorthern Museum\n5 Harbour Street\n\n12 May 2026\n\n⟦⟧I am writing about the post that you announced in April.',
      because: 'the recipient’s address makes it a letter',
    },
    {
      letter:
        '# Application\n\n⟦⟧I am applying for the post of a cook in your kitchen.\n\nKind regards,\n\nAnna Khan',
      format: 'markdown',
      because: 'a heading is no salutation',
    },
  ],
  valid: [
    {
      letter:
        '# What a Seed Bank Keeps\n\nProgramme in Plant Conservation, University of Ardrossay\n\nI entered a seed vault in May.',
      format: 'markdown',
      because: 'an essay with a subtitle',
    },
    'Dear Committee,\nI am applying for the post.\nSincerely,\nAnna Khan',
    'To whom it may concern:\n\nI am applying for the post.\n\nSincerely,\nAnna Khan',
    { letter: 'Hi Tom,\n\nThe report is attached.\n\nCheers,\nAnna', because: 'informal, but a salutation' },
    {
      letter: 'Dear [name],\n\nI am applying for the post.\n\nSincerely,\nAnna',
      because: 'unfilled, but there',
    },
    {
      letter: 'I have always wanted to know why bridges stand.',
      because: 'nothing shows that this is a letter',
    },
    {
      letter: 'I have always wanted to know why bridges stand.\n\nSincerely,\nAnna',
      profile: 'personal-statement',
      because: 'a statement has no salutation',
    },
    { letter: 'Sincerely,\nAnna', because: 'no body to stand before' },
    {
      letter:
        'Museum of Time\n\n3 June 2025\n\nDera Dr Lee,\n\nI am applying for the post.\n\nSincerely,\nAnna',
      because: 'misspelt, but there',
    },
    {
      letter: 'Sehr geehrte Frau Lee,\n\nI write in English, as agreed.\n\nSincerely,\nAnna',
      because: 'another language',
    },
  ],
  *check(letter) {
    const body = letter.children.find((part) => part.name === 'body')
    const evidence = findEvidence(letter)
    if (!body || !evidence || letter.children.some((part) => part.name === 'salutation')) return
    if (opensWithAddress(letter.source.text, body.span.start)) return
    yield { span: { start: body.span.start, end: body.span.start }, message: 'missing', data: { evidence } }
  },
})

/** What shows that a document is a letter. */
function findEvidence(letter: Letter): string | undefined {
  const has = (name: PartName) => letter.children.some((part) => part.name === name)
  if (has('complimentary-close')) return 'a complimentary close'
  // One line above a text may be its subtitle.
  const address = letter.children.find((part) => part.name === 'inside-address')
  return address && address.children.length > 1 ? 'an address' : undefined
}

/** Whether the body's first line, or the one before it, is short and ends as a salutation does, whatever its words. */
function opensWithAddress(text: string, bodyStart: number): boolean {
  const before = text.slice(Math.max(0, bodyStart - 100), bodyStart).trimEnd()
  const last = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  const first = /^[^\r\n]{0,80}/.exec(text.slice(bodyStart))?.[0] ?? ''
  return [last, first].some((line) => /^[^.?]{2,60}[,:!،，：]\s*$/u.test(line))
}
