import { createPersonalWords, defineRule, type Facts, type Finding } from '../../src/rule/index.ts'
import { findMiswritten, type Miswritten } from './brand-case/find.ts'
import { isSureBrand } from './brand-case/namesakes.ts'

export default defineRule({
  id: 'brand-case',
  category: 'spelling',
  summary: 'a product, tool or degree in the wrong capitals: `Github`, `Linkedin`, `Phd`',
  rationale:
    'Whoever works with a tool every day has its name before their eyes, and so has the reader: a “Javascript expert” who writes it wrong leaves a doubt. Wrong capitals are among the slips counted most often in CVs.',
  citation: [
    {
      title: 'How spelling mistakes can cost you a job',
      author: 'AOL, on figures of YouGov and Adzuna',
      year: 2016,
      url: 'https://www.aol.co.uk/2016/10/09/how-spelling-mistakes-can-cost-you-a-job/',
    },
  ],
  limits:
    'It knows a table of names. A form that is a word as well (`excel`, `python`, `latex`) is reported beside certain words only, or never (`word`, `teams`, `slack`); forms that many good writers use stand (`Matlab`, `Nasa`, `wifi`), and so do capitals throughout (`GITHUB`). Quotations, code, paths, accounts, tags, and small letters in the lines of an address are left alone.',
  severity: 'warning',
  fixes: ['safe', 'unsafe'],
  since: '0.1.0',
  yieldsTo: ['institution-name', 'link-placeholder'],
  languages: ['en'],
  options: {
    names: {
      type: 'strings',
      default: [],
      description: 'further names, as they are written: `AcmeSoft`; any other case of them is reported',
    },
    tolerate: {
      type: 'strings',
      default: [],
      description: 'forms to leave alone, as they stand in the letter: `Github`',
    },
  },
  messages: {
    miswritten: {
      message: '`{name}` is not how the name is written',
      label: 'its owners write `{right}`',
    },
  },
  invalid: [
    'My ⟦Github⟧ has 40 projects.',
    { letter: 'I build apps for ⟦Ios⟧.', because: 'an island as well, so the fix is not safe' },
    { letter: 'I wrote a ⟦Github⟧-⟦Javascript⟧ bridge.', because: 'two names' },
    'I know ⟦Javascript⟧ and ⟦Tensorflow⟧.',
    'a ⟦Phd⟧ in physics',
    'I write ⟦javascript⟧, ⟦html⟧, and ⟦css⟧ every day.',
    {
      letter: 'You find me on ⟦Linked\nIn⟧ and on ⟦You Tube⟧.',
      because: 'a space too many, over a line end too',
    },
    { letter: 'I built reports in ⟦PowerBI⟧ and ⟦power bi⟧.', because: 'a space too few' },
    {
      letter: 'We moved to a ⟦Github⟧-based flow, and ⟦github⟧’s runners did the rest.',
      because: 'a compound',
    },
    {
      letter: 'I studied ⟦python⟧ scripts and ⟦Rest⟧ APIs.',
      because: 'other words, but for what stands beside',
    },
    {
      letter: 'I have an ⟦MSC⟧ in chemistry and two ⟦PHDs⟧ in mind.',
      because: 'degrees are not all capitals',
    },
    { letter: 'Yours sincerely,\n\nAnn Roe, ⟦Phd⟧\n⟦Linkedin⟧: ann-roe', because: 'below the letter too' },
    {
      letter: 'I wrote tests for ⟦Acmesoft⟧ and ⟦Deep well⟧ for a year.',
      options: { names: ['AcmeSoft', 'Deep Well'] },
    },
  ],
  valid: [
    { letter: 'Code: https://github.com/jroe', because: 'an address' },
    'I know JavaScript and TensorFlow.',
    'a PhD in physics',
    { letter: 'latex gloves', because: 'another word' },
    { letter: 'I excel at chess, and a python lives in our zoo.', because: 'other words' },
    { letter: 'I linked in my report what our sales force had sold.', because: 'other words' },
    { letter: 'I use Matlab, and read what Nasa and Unesco publish.', because: 'good writers do so' },
    { letter: 'My iPhone broke. IPhone sales fell.', because: 'a capital begins a sentence' },
    { letter: 'MY GITHUB PROJECTS', because: 'capitals throughout say nothing' },
    {
      letter: 'I push to @github, tag #javascript, and keep src/javascript/main.ts small.',
      because: 'accounts, tags, paths',
    },
    { letter: 'I moved our pages from http:// to https:// in May.', because: 'the head of an address' },
    { letter: 'I cooked in Saas-Fee and at the Latex-Meier works.', because: 'names' },
    { letter: 'I ran npm install typescript there.', because: 'a package, as a machine reads it' },
    { letter: 'I kept `github` in the name.', format: 'markdown', because: 'code' },
    { letter: 'The course was called “Modern Javascript for Poets”.', because: 'somebody else’s words' },
    {
      letter:
        'Ann Roe\ngithub: annroe\n\nDear Ms Lund,\n\nI am applying for the post.\n\nYours sincerely,\nAnn Roe',
      because: 'the label of an account',
    },
    { letter: 'My Github has 40 projects.', options: { tolerate: ['Github'] } },
    {
      letter: 'I would join Gitlab tomorrow.',
      facts: { organization: 'Gitlab Partners' },
      because: 'the writer says so',
    },
    { letter: 'I call numpy.Array daily.', because: 'a name in code' },
    {
      letter: 'I know Dr. Dupont of 12 Rue Dupont, met Hans Dupont, and heard Linkin Park on Ios in Greece.',
      because: 'names of people and places',
    },
    {
      letter: 'Dear Ms Ngo,\n\nI cook.\n\nYours sincerely,\nMarie Dupont',
      because: 'names of people',
    },
    { letter: 'We use Devops daily.', facts: { words: ['Devops'] }, because: 'a word of one’s own' },
  ],
  check(letter, { options, facts }) {
    const own = {
      names: options.names,
      tolerated: new Set([...options.tolerate, ...listNames(facts)]),
      words: createPersonalWords(facts.words ?? []),
    }
    return findMiswritten(letter, own).map(toFinding)
  },
})

/** The names that the writer has given, as they are written there. */
function listNames({
  to,
  organization,
  program,
  recipient,
  aliases = [],
  mentionsOk = [],
  applicant,
}: Facts) {
  const names = [to, organization, program, recipient, applicant?.name]
  const more = [
    ...aliases,
    ...mentionsOk,
    ...(applicant?.employers ?? []),
    ...(applicant?.universities ?? []),
  ]
  return [...names, ...more].flatMap((name) => (name === undefined ? [] : [name, ...name.split(/\s+/)]))
}

function toFinding({ span, text, right }: Miswritten): Finding<'miswritten'> {
  return {
    span,
    message: 'miswritten',
    data: { name: text, right },
    ...(text.includes(' ') ? {} : { acceptableWord: text }),
    fixes: [
      {
        applicability: isSureBrand(text, right) ? 'safe' : 'unsafe',
        message: `write \`${right}\``,
        edits: [{ span, newText: right }],
      },
    ],
  }
}
