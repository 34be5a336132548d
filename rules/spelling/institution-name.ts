import { definePhraseRule } from '../../src/rule/index.ts'
import { phrases } from './institution-name/phrases.ts'

export default definePhraseRule({
  id: 'institution-name',
  category: 'spelling',
  summary: 'the misspelt name of a university, a scholarship, or an employer',
  rationale:
    'A name is what its bearer reads most attentively: “my dream of John Hopkins University” tells Johns Hopkins that the dream is not an old one. And no dictionary helps, as the wrong form is often a name too.',
  citation: [
    {
      title: 'Common mistakes and how to avoid them',
      author: 'Vault',
      url: 'http://www.vault.com/skills/cover-letter/cover-letter-articles/letters/common-mistakes-and-how-to-avoid-them.aspx',
    },
    {
      title: 'Cover letter checklist',
      author: 'Rivier University',
      url: 'https://www.rivier.edu/career-development/resumes-letters-portfolios/cover-letter-checklist/',
    },
  ],
  limits:
    'It knows a table of well-known names and of the ways in which people get them wrong, and no others. Where the wrong form is a name or a word as well (`John Hopkins`, `Sidney`, `Colombia`), it counts only beside words that leave no doubt, such as `University`. Accents that are left out, and what stands between quotation marks, are left alone.',
  severity: 'error',
  fixes: ['safe', 'unsafe'],
  since: '0.1.0',
  yieldsTo: ['real-word-typo'],
  messages: {
    phrase: {
      message: '`{phrase}` is not how the name is spelt',
      label: 'meant for {replacement}',
    },
  },
  phrases,
  parts: ['sender', 'date', 'inside-address', 'subject', 'salutation', 'body', 'postscript', 'enclosures'],
  applicability: 'safe',
  invalid: [
    'my dream of ⟦John Hopkins⟧ University',
    'the ⟦Max Plank⟧ Institute',
    '⟦Colombia University⟧ in New York',
    'I studied at ⟦Standford⟧ and at ⟦Havard⟧, and then at ⟦Princton⟧.',
    {
      letter: 'I was an analyst at ⟦Goldman\nSacks⟧ and at ⟦Mckinsey⟧.',
      because: 'over the end of a line, and a case',
    },
    {
      letter: 'I admire ⟦Deloite’s⟧ work and that of ⟦Earnst & Young⟧.',
      because: 'a possessive, and an ampersand',
    },
    'Admissions Office\n⟦Carnegie Melon⟧ University\nPittsburgh\n\nDear Admissions Committee,\n\nI am applying.',
    'Dear ⟦Chevning⟧ Selection Committee,',
    'I volunteered with ⟦Medicins Sans Frontieres⟧ and in the ⟦Peace Corp⟧.',
    {
      letter: 'I read the reports of the ⟦Brookings Institute⟧ and wrote to the ⟦Welcome Trust⟧.',
      because: 'words that are right elsewhere',
    },
    { letter: 'She won the ⟦Noble⟧ Prize and the ⟦Field⟧ Medal.', because: 'words that are right elsewhere' },
    {
      letter: 'My offer is from ⟦Goldman Sacks⟧, not from Mckinsey.',
      options: { allow: ['mckinsey'] },
    },
  ],
  valid: [
    { letter: 'John Hopkins, my supervisor, wrote', because: 'a person' },
    'Johns Hopkins University',
    { letter: 'universities in Colombia', because: 'the country' },
    { letter: 'In Colombia university students pay by income.', because: 'the country' },
    { letter: 'a plank of wood', because: 'the word' },
    { letter: 'The max plank width of the deck is 20 cm.', because: 'the words' },
    { letter: 'My grandfather Havard Dorn was born in Edinburg, Texas.', because: 'a first name and a town' },
    {
      letter: 'Sidney taught at the University of Sydney, and Ms Fullbright at Palo Alto University.',
      because: 'people, and another university',
    },
    { letter: 'Her noble cause won a prize; we ploughed the field and got medals.', because: 'the words' },
    {
      letter: 'The Queens University of Charlotte and Samford University are near.',
      because: 'they are spelt so',
    },
    { letter: 'He had a welcome trust in us, and a sterling university record.', because: 'the words' },
    { letter: 'The sign said “Havard University”, which made us laugh.', because: 'somebody else’s words' },
    { letter: 'See www.example.org/standford for more.', because: 'an address' },
    { letter: 'Dear Ms Julliard,\n\nI apply.\n\nYours sincerely,\nHavard', because: 'names of people' },
  ],
})
