import { defineRule } from '../../src/rule/index.ts'
import { BLANK_RULES, readSalutation } from './salutation/read.ts'
import { judgeTitles } from './salutation-title/judge.ts'

export default defineRule({
  id: 'salutation-title',
  category: 'recipient',
  summary: 'a title that nobody is greeted with: “Dear Prof. Lee”, “Dear Mr. John”, “Respected Sir”',
  rationale:
    'People know their own title best. “Prof.” for “Professor” looks lazy to many who bear it, and “Mr. John”, “Mr. Professor”, and “Respected Sir” tell that the letter was thought in another language.',
  citation: [
    {
      title: 'E-mails to academics (page of a textbook)',
      url: 'https://www.scribd.com/document/370631367/',
    },
    { title: 'Titles', author: 'copyeditor.se', url: 'https://copyeditor.se/tag/title' },
    {
      title: 'Salutations in American English (forum)',
      author: 'UsingEnglish.com',
      url: 'http://www.usingenglish.com/forum/248162-post2.html',
    },
  ],
  limits:
    'Only the salutation is looked at. That a name after `Mr` is a given name is known from the address, or from a closed list of names that are seldom surnames; a bare surname only from the address. “Prof. Dr.” passes where the letter shows that it goes to a German-speaking country.',
  severity: 'warning',
  fixes: ['safe', 'unsafe'],
  since: '0.1.0',
  profiles: { email: 'info', 'personal-statement': 'off' },
  yieldsTo: [...BLANK_RULES, 'salutation-name-mismatch'],
  languages: ['en'],
  options: {
    allowProf: {
      type: 'boolean',
      default: false,
      description: 'whether `Prof.` may stand for `Professor`',
    },
  },
  messages: {
    abbreviated: {
      message: '`{words}` is abbreviated in the salutation',
      label: 'written out here',
      help: 'write `{better}`',
    },
    stacked: {
      message: '`{words}`: two titles before one name',
      label: 'one too many',
      help: 'write `{better}`',
    },
    alone: {
      message: '`{words}` stands without a name',
      label: 'a name is missing',
      help: 'add the surname',
    },
    'given-name': {
      message: '`{title}` before the given name `{name}`',
      label: 'not the surname',
      help: 'write `{title}` with the surname, or the full name without a title',
    },
    'full-name': {
      message: '`{title}` before the full name `{name}`',
      label: 'as in an address, or in a letter that a program wrote',
      help: 'write `{better}`, or the full name without a title',
    },
    sir: {
      message: '`Sir` before the surname `{name}`',
      label: 'a knight has a given name here, and others have `Mr`',
      help: 'write `Dear Mr {name}`',
    },
    mister: {
      message: '`Mister` is spelled out',
      label: 'always short before a name',
      help: 'write `Mr` or `Mr.`',
    },
    undecided: {
      message: '`{words}` leaves open whom it greets',
      label: 'one of two',
      help: 'find out which, or write the full name without a title',
    },
    respected: {
      message: '`{words}` is no English salutation',
      label: 'from another language',
      help: 'begin with `Dear`',
    },
    office: {
      message: '`{title}` before the office `{name}`',
      label: 'only before a surname',
      help: 'write `Dear {name}`',
    },
    surname: {
      message: 'the surname `{name}` stands without a title',
      label: 'as one calls a pupil',
      help: 'write the title before it, as in the address: `{person}`',
    },
  },
  invalid: [
    'Dear ⟦Prof.⟧ Smith,',
    'Dear ⟦Mr. Professor⟧ Lee,',
    'Dear ⟦Professor⟧,',
    'Dear ⟦Mister⟧ Jones,',
    'Dear ⟦Mr. John Smith⟧,',
    'Dear ⟦Mrs Eleanor B. Whitcombe⟧,',
    { letter: 'Dear ⟦Prof.⟧Smith,', because: 'glued to the name' },
    { letter: 'Dear ⟦Prof⟧ Smith,', because: 'with and without the full stop' },
    'Dear ⟦Profs.⟧ Smith and Lee,\n\nI am applying for the post of a cook.',
    'Dear ⟦professor⟧,\n\nI am applying for the post of a cook.',
    'Dear ⟦Prof.⟧,\n\nI am applying for the post of a cook.',
    'Dear ⟦Dr.⟧,\n\nI am applying for the post of a cook.',
    'Dear ⟦Mr⟧,\n\nI am applying for the post of a cook.',
    { letter: 'Dear ⟦Prof⟧ Smith and Prof. Lee,', because: 'two people, so a fix of one title is left out' },
    { letter: 'Dear ⟦Prof.⟧ Smith, Prof. Roe, and Dr. Lee,', because: 'three people' },
    'Dear ⟦Mr. Dr.⟧ Lee,',
    'Dear ⟦Dr. Prof.⟧ Lee,',
    { letter: 'Dear ⟦Prof. Dr.⟧ Lee,', because: 'nothing shows that the letter goes to Germany' },
    'Dear ⟦Mr. John⟧,',
    'Dear ⟦Ms Jennifer⟧,\n\nI am applying for the post of a cook.',
    {
      letter: 'Dr James Roe\nHarbour Clinic\n5 Mill Lane\n\nDear ⟦Dr James⟧,\n\nI am applying for the post.',
      because: 'the address shows that it is the given name',
    },
    'Dear ⟦Sir Smith⟧,\n\nI am applying for the post of a cook.',
    'Dear ⟦Mr/Ms⟧ Lee,',
    'Dear ⟦Ms. or Mr.⟧ Lee,\n\nI am applying for the post of a cook.',
    'Dear ⟦Mr./Mrs.⟧,\n\nI am applying for the post of a cook.',
    'Dear ⟦Mr.⟧ Hiring Manager,\n\nI am applying for the post of a cook.',
    '⟦Respected Sir⟧,\n\nI am applying for the post of a cook.',
    '⟦Respected Sir/Mam⟧,\n\nI am applying for the post of a cook.',
    '⟦Esteemed Professor⟧ Lee,\n\nI am applying for the post of a cook.',
    '⟦Dear Respected Sir⟧,\n\nI am applying for the post of a cook.',
    '⟦Hon’ble Sir⟧,\n\nI am applying for the post of a cook.',
    {
      letter:
        'Professor Ada Lindholm\nNorthern College\n5 Mill Lane\n\nDear ⟦Lindholm⟧,\n\nI am applying for the post.',
      because: 'the address shows that it is the surname',
    },
    { letter: 'Dear ⟦Mr. Professor⟧ Lee,', options: { allowProf: true } },
  ],
  valid: [
    'Dear Professor Smith,',
    'Dear Dr. Lee,',
    'Dear Selection Committee,',
    { letter: 'Dear Prof. Smith,', options: { allowProf: true } },
    {
      letter: 'Technische Universität München\n\nDear Prof. Dr. Huber,\n\nI am applying for the post.',
      because: 'the German way',
    },
    { letter: 'Dear Prof. Dr. Müller,', because: 'the German way' },
    { letter: 'Dear Mr. President,', because: 'an office' },
    { letter: 'Dear Madam Chair,', because: 'an office' },
    { letter: 'Dear Mr. and Mrs. Lee,', because: 'two persons' },
    { letter: 'Dear Mr. James,', because: 'a surname as well' },
    {
      letter: 'Mr Owen John\nHarbour Foundry\n5 Mill Lane\n\nDear Mr John,\n\nI am applying for the post.',
      because: 'the address shows that it is the surname',
    },
    {
      letter: 'Mr Wang Wei\nHarbour Foundry\n5 Mill Lane\n\nDear Mr Wang,\n\nI am applying for the post.',
      because: 'the surname stands first',
    },
    { letter: 'Dear John Smith,', because: 'a full name without a title' },
    { letter: 'Dear Dr Wang Wei,', because: 'the surname may stand first' },
    { letter: 'Dear Professor García Márquez,', because: 'two surnames' },
    { letter: 'Dear Ms Van Wyck,', because: 'one surname' },
    { letter: 'Dear Sir John,', because: 'a knight' },
    { letter: 'Dear Sir John Smith,', because: 'a knight' },
    {
      letter: 'Sir Keir Roe\nHarbour Trust\n5 Mill Lane\n\nDear Sir Keir,\n\nI am applying for the post.',
      because: 'a knight, as the address shows',
    },
    { letter: 'Dear Rebecca,', because: 'a given name without a title' },
    { letter: 'Dear Smith,', because: 'nothing shows whether it is a surname' },
    { letter: 'Dear Professor and Members of the Committee,', because: 'others follow' },
    { letter: 'Dear Prof. [Surname],', because: 'a placeholder, of which another rule speaks' },
    { letter: 'Dear Sir or Madam,', because: 'of which another rule speaks' },
    { letter: 'Dear Professorial Committee,' },
    { letter: 'Dear Ms Lee,\n\nI wrote to Prof. Roe, and to Mr. John in May.', because: 'in the body' },
    { letter: 'Honourable Members of the Court,\n\nI am applying for the post.', because: 'a court' },
  ],
  *check(letter, { options, facts }) {
    const salutation = readSalutation(letter)
    const found = salutation && judgeTitles(letter, salutation, facts)
    if (!found || (options.allowProf && found.message === 'abbreviated')) return
    const { message, words, data, replacement } = found
    const span = salutation.spanOf(words)
    // Of two people both titles change or none.
    const isForAll = /^profs/i.test(words[0] ?? '')
    const isOnePerson = !salutation.addressee.some((word) => /^(?:and|&|or)$|,$/i.test(word))
    const fixes =
      replacement && (isOnePerson || isForAll)
        ? [
            {
              applicability: message === 'abbreviated' ? ('safe' as const) : ('unsafe' as const),
              message: `replace with \`${replacement}\``,
              edits: [{ span, newText: replacement }],
            },
          ]
        : []
    yield { span, message, data: { words: words.join(' '), ...data }, fixes }
  },
})
