import { defineRule, type Fix, type Label, type Letter, type Span } from '../../src/rule/index.ts'
import { type Candidate, findCandidates } from './undefined-acronym/candidates.ts'
import { READERS, toReaders } from './undefined-acronym/known.ts'
import type { LongForm } from './undefined-acronym/long-forms.ts'

export default defineRule({
  id: 'undefined-acronym',
  category: 'wording',
  summary: 'an acronym that the letter never explains',
  rationale:
    'Whoever does not know the acronym stops reading to guess, and guesses wrong: to one reader `DS` is data science, to another it is design systems. Who reads first is often not from the field.',
  citation: [
    {
      title: 'UKHSA publishing style guide: acronyms and initialisms',
      author: 'UK Health Security Agency, after the Government Digital Service',
      url: 'https://confluence.collab.test-and-trace.nhs.uk/display/GOV/UKHSA+Publishing+style+guide',
    },
    {
      title: 'A to Z content style guide',
      author: 'Bracknell Forest Council',
      url: 'https://www.bracknell-forest.gov.uk/help/about-site/bracknell-forest-digital-design-guidelines/a-to-z-content-style-guide',
    },
  ],
  limits:
    'An acronym that everyone in some field knows is let pass, whatever the field of the letter, unless `audience` says who reads it; where its words stand in the letter it is worth an info. A letter with several acronyms of a field is taken to be from one who knows it to another. Acronyms with digits, small letters, or `&` are not looked at.',
  severity: 'warning',
  fixes: ['unsafe'],
  since: '0.1.0',
  yieldsTo: ['todo-marker', 'placeholder-bracket', 'placeholder-template-token', 'placeholder-angle-bracket'],
  languages: ['en'],
  options: {
    audience: {
      type: 'choice',
      choices: READERS,
      default: 'any',
      description:
        'who reads the letters, and knows the acronyms of the field: `general` those of none, `any` those of all',
    },
    known: {
      type: 'strings',
      default: [],
      description: 'further acronyms that the reader knows: `QCB`',
    },
    minUses: {
      type: 'integer',
      default: 1,
      minimum: 1,
      unit: 'uses',
      description: 'report an acronym only if it is used so often',
    },
  },
  messages: {
    'words-elsewhere': {
      message: '`{acronym}` is never introduced, although `{words}` is written out',
      label: 'perhaps short for `{words}`',
      help: 'write `{words} ({acronym})` at the first use, or write the words out here too',
    },
    unexplained: {
      message: '`{acronym}` is never explained',
      label: 'unknown to most readers',
      help: 'write the words out, with `({acronym})` after them where it comes again',
    },
  },
  invalid: [
    {
      letter: '⟦DS⟧ internships and machine projects',
      because: 'data science, design systems, or anything else',
    },
    'I led the ⟦QCB⟧ at my faculty.',
    'We used ⟦HBPM⟧ for modelling.',
    {
      letter:
        'I came to the data science industry late, and hoped to work in data science. I did ⟦DS⟧ internships.',
      because: 'the words are there, but nothing ties the acronym to them',
    },
    {
      letter: 'I joined a ⟦DS⟧ course because data science had\nalways interested me.',
      because: 'the words come too late',
    },
    {
      letter: 'I study human-robot collaboration; ⟦HRC⟧-based assembly needs trust. Two HRC cells are mine.',
      because:
        'one report for an acronym; before `-based` the words would not fit, so that no edit is offered',
    },
    {
      letter: 'My work on knowledge graph completion won a prize. ⟦KGC⟧s matter.',
      because: 'in the plural',
    },
    {
      letter: 'I chaired the Student Welfare Board for a year, and the ⟦SWB⟧’s budget doubled.',
      because: 'with a possessive ending',
    },
    {
      letter: 'I moved from machine learning to teaching. I still enter ⟦ML⟧ competitions.',
      because: 'many know it, so that it is worth an info only',
    },
    {
      letter: 'My doctorate is in computer vision. My CV is enclosed, and names three ⟦CV⟧ projects.',
      because: 'two things of one name; the curriculum vitae is known',
    },
    {
      letter: 'I am part of our faculty’s ⟦KZR⟧, and know AFM, XRD, and SEM.',
      because: 'a thing of one place, whatever else the letter is about',
    },
    {
      letter: 'The change was adopted by our ⟦CRAG⟧ in March.',
      because: 'ours, though it can be read as a word',
    },
    { letter: 'I introduced this rule through our ⟦KVP⟧-T in 2022.', because: 'a letter more' },
    {
      letter: 'I was the technical lead for ⟦MRVP⟧, under which we tested.',
      because: 'a thing, as one leads no organisation so',
    },
    {
      letter: 'I help with the ⟦LGP⟧ (2019–2021) of our town.',
      because: 'the brackets say when and not what',
    },
    {
      letter: 'I studied neural machine translation and ⟦ML⟧.',
      options: { audience: 'general' },
      because: 'the reader is of no field',
    },
    {
      letter: 'On the ward I used ⟦SBAR⟧ at handovers.',
      facts: { audience: 'law' },
      because: 'nurses know it, lawyers do not',
    },
    { letter: 'I ran the ⟦QCB⟧. The QCB met weekly.', options: { minUses: 2 } },
    {
      letter:
        'David Smith\n1 Elm Road\nLeeds\n\nDear Ms Lee,\n\nI like data science, and have done ⟦DS⟧ projects.\n\nYours sincerely,\nDavid Smith',
      because: 'two initials of a person explain nothing',
    },
    {
      letter: '- Led the **⟦QCB⟧** of my year\n- Wrote its report',
      format: 'markdown',
    },
    'Dear Ms Lee,\r\n\r\nI ran the ⟦LKD⟧ for a year.\r\n\r\nYours sincerely,\r\nAnna Poe\r\n\r\nP.S. The LKD meets in May.',
  ],
  valid: [
    'I work at the Artificial Intelligence Research Institute (AIRI).',
    'my BSc and PhD in the UK',
    'AI and GPU programming',
    { letter: 'I attended SMILES-2025 and read about Louis XIV.', because: 'a name with a year; a number' },
    { letter: 'I work for data science at QXZ-3.', because: 'a model number' },
    'I studied text-to-image (T2I) models and took an MSc, a MMath, and a BEng.',
    { letter: 'I led the Quality Control Board (or “QCB”). The QCB met weekly.', because: 'introduced' },
    { letter: 'I led the QCB (our quality control board). The QCB met weekly.', because: 'introduced' },
    { letter: 'I led the QCB, the quality control board of my faculty.', because: 'introduced' },
    { letter: 'QCB stands for quality control board. I led the QCB.', because: 'introduced' },
    { letter: 'I led a board known as QCB.', because: 'introduced' },
    { letter: 'I led the Quality Control Board, or QCB, and liked the QCB.', because: 'introduced' },
    { letter: '- QCB: quality control board\n- Led the QCB', format: 'markdown', because: 'introduced' },
    {
      letter: 'I led the **Q**uality **C**ontrol **B**oard (**QCB**).',
      format: 'markdown',
      because: 'introduced',
    },
    { letter: 'I led the QCB, an elected board of students.', because: 'said what it is' },
    { letter: 'I kept QCB contracts (the Quality Control Board makes them all).', because: 'told at once' },
    { letter: 'See [QCB](https://example.org/qcb) for what I did.', format: 'markdown', because: 'a link' },
    {
      letter: 'On the ICU I charted in an EHR and hold ACLS and PALS certificates.',
      because: 'known to every nurse',
    },
    { letter: 'I ran HPLC and NMR, and a TXQ probe.', because: 'one who writes so writes to chemists' },
    {
      letter:
        'Quality Control Board\n12 Elm Road\nLeeds\n\nDear Ms Lee,\n\nI should like to work for the QCB.\n\nYours sincerely,\nAnna Poe',
      because: 'the reader’s own name',
    },
    {
      letter: 'I should like to join your HBPM team.',
      facts: { program: 'HBPM' },
      because: 'the name of the programme',
    },
    { letter: 'I should like to lead the QCB.', facts: { organization: 'Quality Control Board' } },
    { letter: 'I led the QCB.', facts: { words: ['QCB'] }, because: 'vouched for' },
    { letter: 'I led the QCB and the MPKV.', options: { known: ['QCB', 'MPKV'] } },
    { letter: 'I led the QCB.', options: { minUses: 2 }, because: 'used once' },
    { letter: 'I assisted in eleven GDV surgeries.', because: 'known to every veterinary surgeon' },
    { letter: 'It went to our QCB, an elected board, in May.', because: 'said what it is' },
    { letter: 'It was made by our TEAM in May.', because: 'a word that is stressed' },
    { letter: 'It runs on our HBPM package and in our ELANO workflows.', because: 'said what it is' },
    {
      letter: 'I learned much from our IMX-8 board, and worked for MRVP in May.',
      because: 'a model; a firm',
    },
    { letter: 'I wrote a thesis on ML.', facts: { audience: 'ml' } },
    {
      letter: 'WORK WITH QCB\n\nI did NOT leave, and I read “the QCB report”.',
      because: 'a heading, a word that is stressed, and words of others',
    },
    {
      letter: 'Peter LQ, JK Roe, Ms NG, and Dr. LQ of Reno, NQ, taught me CS 101 and KLM 24.',
      because: 'names',
    },
    { letter: 'I worked at GHX, drove for DQ Smith, and buy at the MQC store.', because: 'firms' },
    { letter: 'I know Python, QKR, and the HBPM package, and am proficient in MJKL.', because: 'programs' },
    {
      letter: 'The plant is QKR-certified, and Jane Roe, MQKVS, is a member of QKVS.',
      because: 'said what it is',
    },
    { letter: 'I worked on FLQ mutants and the TXQ gene.', because: 'genes' },
    { letter: 'I speak for ELANO and RELION users.', because: 'read as a word, a name' },
    { letter: 'My CV is enclosed; computer vision is my field.', because: 'a curriculum vitae' },
    {
      letter: 'An 11 KQ motor, ref. QKR/118, AT&Q, A.B.C., qkr_DS, and DS.js',
      because: 'pieces of other things',
    },
    {
      letter: 'I use AQX, BQX, and CQX; I never met a reader who does not.',
      because: 'one who writes many writes to people of a field that no list has',
    },
    { letter: 'Ich leite den QCB an meiner Fakultät.', facts: { language: 'de' }, because: 'German' },
  ],
  *check(letter, { options, facts, lexicon }) {
    const readers = toReaders(options.audience, facts)
    for (const candidate of findCandidates(letter, { facts, lexicon }, readers, options.known)) {
      const { acronym, uses, severity } = candidate
      if (uses.length < options.minUses) continue
      const { start, end } = uses[0]
      yield {
        span: { start, end },
        ...(candidate.longForm
          ? introduce(letter, candidate, candidate.longForm)
          : { message: 'unexplained', data: { acronym } }),
        ...(severity ? { severity } : {}),
        acceptableWord: acronym,
      }
    }
  },
})

/** Where the words stand, and the edit that ties the acronym to them. */
function introduce({ prose }: Letter, { acronym, uses: [first] }: Candidate, { uses: [use] }: LongForm) {
  const isBefore = use.start < first.start
  const words = readWords(prose, use)
  const [at, newText] = isBefore
    ? [{ start: use.end, end: use.end }, ` (${acronym})`]
    : [{ start: first.start, end: first.end }, `${words} (${acronym})`]
  const fix: Fix = {
    applicability: 'unsafe',
    message: isBefore ? `insert \`(${acronym})\` after \`${words}\`` : `replace with \`${newText}\``,
    edits: [{ span: at, newText }],
  }
  const label: Label = { span: { start: use.start, end: use.end }, text: 'the words stand here' }
  // Before `-based` or a plural `s` neither edit would fit.
  const fixes = /[-‐‑A-Za-z'’]/.test(prose.charAt(at.end)) ? [] : [fix]
  return { message: 'words-elsewhere' as const, data: { acronym, words }, labels: [label], fixes }
}

/** Words as they are written, on one line, without the capital that only begins a sentence. */
function readWords(prose: string, { start, end }: Span): string {
  const words = prose.slice(start, end).replace(/\s+/g, ' ')
  const rest = words.slice(1)
  const before = prose.slice(Math.max(0, start - 4), start).trimEnd()
  const beginsSentence = before === '' || /[.!?:]["”’')]?$/.test(before)
  return beginsSentence && rest === rest.toLowerCase() ? words.charAt(0).toLowerCase() + rest : words
}
