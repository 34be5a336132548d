import { defineRule, type Fix, type Profile } from '../../src/rule/index.ts'
import { BLANK_RULES, readSalutation, type Salutation } from './salutation/read.ts'

export default defineRule({
  id: 'salutation-gendered',
  category: 'recipient',
  summary: 'a salutation that takes every reader for a man: “Dear Sirs”, “Gentlemen”',
  rationale:
    'Half of those who open the letter are not meant by “Dear Sirs”. The Law Society of England and Wales advises its members to leave it, and names what to write instead.',
  citation: [
    {
      title: 'Law Society advises against “Dear Sirs” in new guidance',
      author: 'LawCareers.Net',
      year: 2025,
      url: 'https://www.lawcareers.net/Explore/News/Law-Society-advises-against-Dear-Sirs-in-new-guidance-14102025',
    },
    {
      title: 'Cover letters: the worst mistakes',
      author: 'Palladian Career Resources',
      year: 2008,
      url: 'https://blog.palladiancr.com/2008/08/cover-letter-worst-mistakes/',
    },
  ],
  limits:
    'Only the salutation is looked at. Of one person, “Dear Sir” and “Dear Madam”, the rule for generic salutations speaks; `Mr` and `Ms` before a name pass.',
  severity: 'warning',
  fixes: ['unsafe'],
  since: '0.1.0',
  profiles: { email: 'info', 'personal-statement': 'off' },
  yieldsTo: BLANK_RULES,
  languages: ['en'],
  options: {
    allowMrs: {
      type: 'boolean',
      default: true,
      description: 'whether `Mrs` and `Miss`, which tell whether a woman is married, may stand before a name',
    },
  },
  messages: {
    men: {
      message: '`{words}` takes every reader for a man',
      label: 'others may read it too',
      help: 'name the group: `Dear Hiring Team,`, `Dear colleagues,`, or the firm',
    },
    women: {
      message: '`{words}` takes every reader for a woman',
      label: 'others may read it too',
      help: 'name the group: `Dear Hiring Team,`, `Dear colleagues,`, or the firm',
    },
    pair: {
      message: '`{words}` is for a speech, and names two genders where none need be named',
      label: 'as to an audience',
      help: 'name the group: `Dear Members of the Committee,`',
    },
    married: {
      message: '`{words}` tells whether a woman is married',
      label: 'unlike `Mr`',
      help: 'write `Ms`, unless she uses the other herself',
    },
  },
  invalid: [
    '⟦Dear Sirs⟧,',
    '⟦Gentlemen⟧:\n\nI am applying for the post of a cook.',
    '⟦Dear Gentlemen⟧,',
    '⟦DEAR SIRS⟧\n\nI am applying for the post of a cook.',
    '⟦Dear Sir(s)⟧,\n\nI am applying for the post of a cook.',
    '⟦Dear Ladies⟧,\n\nI am applying for the post of a cook.',
    { letter: '⟦Ladies and Gentlemen⟧,\n\nI am applying for the post of a cook.', because: 'info' },
    {
      letter: 'Northern Foundry\n4 Mill Lane\nHull\n\n⟦Sirs⟧:\n\nI am applying for the post of a cook.',
      because: 'without `Dear`',
    },
    { letter: 'Dear ⟦Mrs⟧ Lee,', options: { allowMrs: false } },
  ],
  valid: [
    'Dear colleagues,',
    'Dear Withers team,',
    'a gentlemen’s agreement',
    { letter: 'Dear Mrs Lee,', because: 'she may prefer it' },
    { letter: 'Dear Mr Lee,', options: { allowMrs: false } },
    { letter: 'Dear Sir or Madam,', because: 'both' },
    { letter: 'Dear Sirs and Madams,', because: 'both' },
    { letter: 'Dear Sir,', because: 'one reader, of whom another rule speaks' },
    { letter: 'Dear Ms Lee,\n\nGentlemen, said the judge, and the ladies smiled.' },
    { letter: 'Dear Gentlemen’s Outfitters team,', because: 'a name' },
  ],
  *check(letter, { options, profile }) {
    const salutation = readSalutation(letter)
    if (!salutation) return
    const message = classify(salutation)
    if (message) {
      const isPair = message === 'pair'
      const fixes = isPair ? [] : toFixes(salutation, profile)
      const severity = isPair ? { severity: 'info' as const } : {}
      yield { span: salutation.span, message, data: { words: salutation.text }, fixes, ...severity }
      return
    }
    const title = salutation.addressee[0] ?? ''
    if (options.allowMrs || salutation.addressee.length < 2 || !/^(?:mrs|miss)\.?$/i.test(title)) return
    const span = salutation.spanOf([title])
    yield { span, message: 'married', data: { words: title }, severity: 'info' }
  },
})

const MEN = new Set('sirs|sir s|gentlemen|gentleman|gents|messrs|sirs and gentlemen|my lords'.split('|'))
const WOMEN = new Set(['ladies', 'mesdames', 'madams'])
const PAIRS = new Set([
  'ladies and gentlemen',
  'ladies & gentlemen',
  'ladies / gentlemen',
  'gentlemen and ladies',
  'gentlemen / ladies',
])

function classify({ words }: Salutation): 'men' | 'women' | 'pair' | undefined {
  const greeted = (words[0] === 'dear' ? words.slice(1) : words).join(' ')
  if (MEN.has(greeted)) return 'men'
  if (WOMEN.has(greeted)) return 'women'
  if (PAIRS.has(greeted)) return 'pair'
  return undefined
}

/** To a firm that is applied to; to others there are too many ways. */
function toFixes({ span }: Salutation, profile: Profile): Fix[] {
  if (profile !== 'cover-letter') return []
  const newText = 'Dear Hiring Team'
  return [{ applicability: 'unsafe', message: `write \`${newText}\``, edits: [{ span, newText }] }]
}
