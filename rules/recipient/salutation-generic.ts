import { defineRule, type Facts, type Letter, type RuleContext } from '../../src/rule/index.ts'
import { BLANK_RULES, findPerson, readSalutation } from './salutation/read.ts'
import { classifySalutation, type Kind } from './salutation-generic/classify.ts'

export default defineRule({
  id: 'salutation-generic',
  category: 'recipient',
  summary: 'a salutation that could stand on any letter: “To Whom It May Concern”, “Dear Sir/Madam”',
  rationale:
    'Such a salutation tells the reader that the letter was written for nobody in particular, and that the writer did not look up who reads it. A role or a committee is found in every announcement.',
  citation: [
    {
      title: 'Ten phrases that don’t belong in your cover letter',
      author: 'Job Search Jedi',
      year: 2013,
      url: 'https://www.jobsearchjedi.com/2013/02/10-phrases-that-don-belong-in-your.html',
    },
    {
      title: 'Cover letter checklist',
      author: 'Rivier University',
      url: 'https://www.rivier.edu/career-development/resumes-letters-portfolios/cover-letter-checklist/',
    },
    {
      title: 'Cover letters',
      author: 'University of San Francisco, Career Services',
      url: 'https://myusf.usfca.edu/career-services/career-resources/resumes-cover-letters/cover-letters',
    },
    {
      title: 'Common mistakes and how to avoid them',
      author: 'Vault',
      url: 'http://www.vault.com/skills/cover-letter/cover-letter-articles/letters/common-mistakes-and-how-to-avoid-them.aspx',
    },
  ],
  limits:
    'Sources disagree about “Dear Hiring Manager”, which several career centres recommend: roles, teams, and committees pass. “Dear Sir or Madam” passes in a business letter and in a British one, which ends in “Yours faithfully”, as long as the address names no person; “To whom it may concern” passes in a reference or a certificate.',
  severity: 'warning',
  fixes: [],
  since: '0.1.0',
  profiles: { email: 'info', 'personal-statement': 'off' },
  yieldsTo: BLANK_RULES,
  languages: ['en'],
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'salutations to leave alone, in lower case without the mark at the end: `dear all`',
    },
  },
  messages: {
    generic: {
      message: '`{salutation}` is addressed to nobody in particular',
      label: 'whoever reads it',
      help: 'name the reader, or the role or committee: `Dear Hiring Manager,`, `Dear Members of the Selection Committee,`',
    },
    known: {
      message: '`{salutation}` is addressed to nobody in particular, though the letter goes to `{person}`',
      label: 'the name is known',
      help: 'greet the person by title and surname',
    },
  },
  invalid: [
    '⟦To Whom It May Concern⟧:',
    '⟦Dear Sir/Madam⟧,',
    '⟦Dear HR⟧,',
    '⟦TO WHOM IT MAY CONCERN⟧,\n\nI am applying for the post of a cook.',
    '⟦To whom this may concern⟧,\n\nI am applying for the post of a cook.',
    '⟦To Whomsoever It May Concern⟧\n\nI am applying for the post of a cook.',
    '⟦To who it may concern⟧,\n\nI am applying for the post of a cook.',
    '⟦Dear whom it may concern⟧,\n\nI am applying for the post of a cook.',
    '⟦Dear Sir⟧,',
    '⟦Dear Madam⟧,',
    '⟦Dear Sir / Madam⟧:',
    '⟦Dear Sir(s)/Madam(s)⟧,',
    '⟦Dear Madam/Sir⟧,\n\nI am applying for the post of a cook.\n\nYours faithfully,\nAnna Khan',
    { letter: '⟦Dear Sir or Madam⟧:\n\nI am a cook.\n\nSincerely,\nAnna Khan', because: 'not British' },
    '⟦Dear Recruiter⟧,',
    '⟦Dear Manager⟧,',
    '⟦Dear Prospective Employer⟧,',
    { letter: '⟦Dear Team⟧,', because: 'info: it may be a small one' },
    '⟦Dear all⟧,',
    '⟦Dear Human Resources⟧,',
    '⟦Sir/Madam⟧,\n\nI am applying for the post of a cook.',
    {
      letter:
        'Ms Ada Lee\nHead Cook\nNorthern Museum\n5 Harbour Street\n\n⟦Dear Sir or Madam⟧,\n\nI am applying for the post of a cook.\n\nYours faithfully,\nAnna Khan',
      because: 'the address names the reader',
    },
    {
      letter:
        'Ms Ada Lee\nHead Cook\nNorthern Museum\n5 Harbour Street\n\n⟦Dear Hiring Manager⟧,\n\nI am applying for the post of a cook.\n\nSincerely,\nAnna Khan',
      because: 'the address names the reader',
    },
    {
      letter: '⟦To whom it may concern⟧,\n\nI am a cook.',
      facts: { recipient: 'Dr Ada Lee' },
      because: 'the name is known',
    },
    {
      letter: '⟦Dear Sir/Madam⟧,\n\nI am a cook.',
      facts: { organization: 'Northern Museum' },
      because: 'at least the museum is known',
    },
    { letter: '⟦Dear Sir/Madam⟧,\n\nI am a cook.', facts: { recipient: 'Selection Committee' } },
    { letter: '⟦Dear Manager⟧,', options: { allow: ['dear all'] } },
  ],
  valid: [
    'Dear Hiring Manager,',
    'Dear Admissions Committee,',
    'Dear Dr. Okafor,',
    'Dear HR Team,',
    'Dear Recruitment Team,',
    { letter: 'Dear all,', options: { allow: ['dear all'] } },
    {
      letter: 'Dear Sir or Madam,\n\nI am applying for the post of a cook.\n\nYours faithfully,\nAnna Khan',
      because: 'the British letter to a reader without a name',
    },
    { letter: 'Dear Sir or Madam,\n\nI am a cook.', facts: { locale: 'en-GB' } },
    {
      letter: 'Dear Sir or Madam,\n\nThe invoice is attached.\n\nSincerely,\nAnna Khan',
      profile: 'business',
    },
    {
      letter: 'To whom it may concern:\n\nI have known Ms Roe since May.\n\nSincerely,\nAnna Khan',
      profile: 'reference',
    },
    {
      letter: 'To whom it may concern:\n\nI certify that Ms Roe was our cook.\n\nSincerely,\nAnna Khan',
      because: 'a certificate has any reader',
    },
    {
      letter:
        'To whom it may concern:\n\nI am delighted to recommend Ana Roe to you.\n\nSincerely,\nAnna Khan',
      because: 'a reference',
    },
    { letter: 'Dear Sir John,', because: 'a name follows' },
    { letter: 'Dear Madam Chair,', because: 'an office follows' },
    { letter: 'Dear Sirs,', because: 'the rule for gendered salutations speaks of it' },
    { letter: 'Dear [Sir/Madam],', because: 'a placeholder' },
    { letter: 'Dear Hiring Manager,\n\nTo whom it may concern in the kitchen, I am a cook.' },
    { letter: 'Dear Manager Lee,', because: 'a name' },
    {
      letter:
        'Mr Tom Ash\nMill House\n\nNorthern Museum\nHull\n\nDear Sir or Madam,\n\nI am a cook.\n\nYours faithfully,\nTom Ash',
      because: 'the title is the writer’s own',
    },
    {
      letter: 'Dr Barlow Library\nHull\n\nDear Sir or Madam,\n\nI am a cook.\n\nYours faithfully,\nTom Ash',
      because: 'no person',
    },
  ],
  *check(letter, context) {
    const salutation = readSalutation(letter)
    if (!salutation || context.options.allow.includes(salutation.text.toLowerCase())) return
    const kind = classifySalutation(salutation)
    if (!kind || (kind === 'formula' && isTestimony(letter, context.profile))) return
    const person = findPerson(letter, context.facts)
    if (!person && isAccepted(kind, letter, context)) return
    yield {
      span: salutation.span,
      message: person ? 'known' : 'generic',
      data: { salutation: salutation.text, person: person ?? '' },
      ...(kind === 'team' ? { severity: 'info' as const } : {}),
      ...toHelps(person, context.facts),
    }
  },
})

/** Whether nothing better can be asked for where no name is known. */
function isAccepted(kind: Kind, letter: Letter, { profile, facts }: RuleContext<unknown>): boolean {
  if (kind === 'role') return true
  if (kind !== 'sir-or-madam') return false
  if (profile === 'business' || profile === 'reference') return true
  if (facts.locale === 'en-GB' || facts.locale === 'en-AU') return true
  const close = letter.paragraphs.find(({ part }) => part === 'complimentary-close')
  return facts.locale !== 'en-US' && /^yours\b/.test(close?.folded.lower ?? '')
}

/** Whether the letter speaks of somebody else, for whoever will ask. */
function isTestimony({ paragraphs }: Letter, profile: string): boolean {
  if (profile === 'reference') return true
  return paragraphs.some(
    ({ part, folded }) =>
      (part === 'body' || part === 'subject') && TESTIMONY.test(folded.lower.slice(0, 2000)),
  )
}

const TESTIMONY =
  /\b(?:certif(?:y|ies)|confirm(?:s|ing)?|attests?|verif(?:y|ies)) that\b|\bthis is to (?:certify|confirm)\b|\bvouch for\b|\bunder my supervision\b|\b(?:recommend(?:ing)?|in support of|on behalf of|reference for|recommendation for|i have known) (?:m(?:r|s|rs|iss|x)\b|dr\b|her\b|him\b|them\b|my (?:student|colleague|former))|\b(?:delighted|pleased|happy|glad|pleasure|privilege|honou?r|writing|write) to (?:\w+ )?(?:recommend|endorse)\b|\bi (?:\w+ )?recommend (?:\w+ )?without\b/

function toHelps(
  person: string | undefined,
  { organization, recipient }: Facts,
): { helps?: readonly string[] } {
  if (person) return {}
  if (recipient) return { helps: [`the letter goes to \`${recipient}\`: write \`Dear ${recipient},\``] }
  if (!organization) return {}
  return {
    helps: [
      `the letter goes to \`${organization}\`: name the reader, or write \`Dear ${organization} Hiring Team,\``,
    ],
  }
}
