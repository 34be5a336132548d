import type { Example } from '../../../src/rule/index.ts'

const BODY = 'I am applying for the post of archivist that you announced in May.'

/** A letter that begins with some lines. */
function letter(...head: string[]): string {
  return [...head, '', BODY, '', 'Yours sincerely,', 'Maria Petrova'].join('\n')
}

const KINCAID = ['Dr. Amy Kincaid', 'Head of Collections', 'Harlow Museum', '']

/** What is reported. */
export const invalid: readonly (string | Example<Record<never, never>>)[] = [
  letter(...KINCAID, 'Dear Dr. ⟦Kinkaid⟧:'),
  letter('Prof. J. Lee', 'Department of Physics', '', 'Dear ⟦Mr. Lee⟧,'),
  { letter: letter('Dear Dr. ⟦Muller⟧,'), facts: { recipient: 'Müller' } },
  { letter: letter('Dear ⟦Dr. Brown⟧,'), facts: { recipient: 'Dr. Amy Kincaid' } },
  { letter: letter(...KINCAID, 'Dear ⟦Mr. Brown⟧:'), because: 'left over from another letter' },
  { letter: letter(...KINCAID, 'Dear ⟦Ms. Kincaid⟧:'), because: 'a doctor' },
  { letter: letter(...KINCAID, 'Dear Amy ⟦Kinkaid⟧,') },
  { letter: letter(...KINCAID, 'Dear ⟦Ami⟧,'), because: 'one letter off' },
  { letter: letter(...KINCAID, 'Dear ⟦Dr. Amy Brown⟧,'), because: 'a given name is not the whole person' },
  letter('Mr Tom Hale', 'Hale & Roe Ltd', '', 'Dear ⟦Ms⟧ Hale,'),
  letter('Frau Anna Weber', 'Stadtarchiv', '', 'Dear ⟦Mr⟧ Weber,'),
  letter('Mrs Joan Hale', 'Hale & Roe Ltd', '', 'Dear ⟦Miss⟧ Hale,'),
  letter('Mr. Tom Hale', 'Hale & Roe Ltd', '', 'Dear ⟦Dr.⟧ Hale,'),
  letter('Jennifer Hale', 'Personnel Manager', 'Hale & Roe Ltd', '', 'Dear ⟦Mr.⟧ Hale,'),
  {
    letter: letter('Joan Hale, Ph.D.', 'Hale Museum', '', 'Dear ⟦Mrs. Hale⟧,'),
    because: 'a doctor by her letters',
  },
  letter('Dr. Ewa Szczepańska', 'Museum of Salt', '', 'Dear Dr. ⟦Szczepanska⟧,'),
  letter('Ms Fiona MacLeod', 'Museum of Salt', '', 'Dear Ms ⟦Macleod⟧,'),
  letter('Dr. Jürgen Müller', 'Museum of Salt', '', 'Dear Dr. ⟦Mueller⟧,'),
  letter('Dr. Ruud van der Velde', 'Museum of Salt', '', 'Dear Dr. van der ⟦Welde⟧,'),
  letter('To: Dr. Amy Kincaid <office@example.org>', 'Subject: Archivist', '', 'Dear ⟦Professor Roe⟧,'),
  letter('Harlow Museum', 'Attn: Ms Amy Kincaid', '1 Mill Lane', '', 'Dear Ms ⟦Kinkade⟧,'),
  letter('Amy Kincaid', 'Head of Research', 'Harlow Museum', '', 'Dear ⟦Mr. Brown⟧,'),
  {
    letter: letter('Amy Kincaid', 'Harlow Museum', '', 'Dear Ms. ⟦Kinkaid⟧,'),
    because: 'near, even if the line could be a firm',
  },
  letter('Dr. Amy Kincaid', 'Mr. Paul Broome', '', 'Dear Dr. Kincaid and Mr. ⟦Brome⟧,'),
  letter('Dr. Amy Kincaid', 'Harlow Museum', '', 'Dear ⟦Tabitha Nwosu⟧,'),
]

/** What must not be. */
export const valid: readonly (string | Example<Record<never, never>>)[] = [
  letter('Amy Kincaid, HR Director', 'Harlow Museum', '', 'Dear Ms. Kincaid:'),
  letter('Human Resources', 'Harlow Museum', '', 'Dear Hiring Manager,'),
  letter(...KINCAID, 'Dear Amy Kincaid,'),
  letter(...KINCAID, 'Dear Amy,'),
  letter(...KINCAID, 'Dear Dr Kincaid,'),
  { letter: letter(...KINCAID, 'Dear Professor Kincaid,'), because: 'a doctor may be a professor' },
  {
    letter: letter('Prof. J. Lee', 'Department of Physics', '', 'Dear Dr. Lee,'),
    because: 'and the other way round',
  },
  { letter: letter(...KINCAID, 'Dear Mr. [name],'), because: 'a blank, of which another rule speaks' },
  letter(...KINCAID, 'Dear Members of the Committee:'),
  { letter: letter(...KINCAID, 'Dear Harlow Team,'), because: 'a group' },
  letter(...KINCAID, 'Dear Dr. Kincaid and colleagues,'),
  { letter: letter('Dr. Amy Kincaid', 'Mr. Paul Brown', '', 'Dear Mr. Brown,'), because: 'one of two' },
  letter('Dr. Amy Kincaid', 'Mr. Paul Brown', '', 'Dear Mr. Brown and Dr. Kincaid,'),
  {
    letter: letter('Prof. Li Xiaoming', 'Harlow Museum', '', 'Dear Professor Li,'),
    because: 'surname first',
  },
  {
    letter: letter('Dr. María García López', 'Harlow Museum', '', 'Dear Dr. García,'),
    because: 'two surnames',
  },
  {
    letter: letter('Ms Ann Adeyemi-Clarke', 'Hale Ltd', '', 'Dear Ms Adeyemi,'),
    because: 'one of a double name',
  },
  letter('Dr. RUUD VAN DER VELDE', 'Harlow Museum', '', 'Dear Dr. van der Velde,'),
  letter('Ms Niamh O’Brien', 'Harlow Museum', '', "Dear Ms O'Brien,"),
  letter('Ms Alexa Hale', 'Harlow Museum', '', 'Dear Alex,'),
  { letter: letter('Mr Robert Hale', 'Harlow Museum', '', 'Dear Bob,'), because: 'a pet name' },
  {
    letter: letter('Dr. Xiaoming Li', 'Harlow Museum', '', 'Dear David,'),
    because: 'an English name beside the other',
  },
  {
    letter: letter('Goldman Sachs', 'Head of Recruiting', '1 Mill Lane', '', 'Dear Ms. Brown,'),
    because: 'a firm over an office, not a person',
  },
  { letter: letter('Marie Curie Building', 'Harlow', '', 'Dear Dr. Kim,'), because: 'a building' },
  { letter: letter('Dr. August Wolff GmbH', 'Harlow', '', 'Dear Ms. Kim,'), because: 'a firm' },
  {
    letter: letter('Mrs Jean Brown', 'Secretary to Professor Kim', 'Harlow', '', 'Dear Professor Kim,'),
    because: 'who is in the address too',
  },
  { letter: letter('Dr. Maria Petrova', 'University of Oslo', '', 'Dear Dr. Kim,'), because: 'the sender' },
  { letter: letter('To: jobs@example.org', 'Cc: Dr. Amy Roe', '', 'Dear Dr. Kim,'), because: 'a copy' },
  {
    letter: letter('Harlow Museum', 'c/o Mr Huw Pryce', '', 'Dear Dr. Kim,'),
    because: 'who only passes it on',
  },
  letter('Dr. Amy Kincaid and Mr Paul Brown', 'Harlow Museum', '', 'Dear Mr Brown,'),
  {
    letter: letter('Md. Abdul Karim', 'Harlow Museum', '', 'Dear Mr Karim,'),
    because: 'a given name, no doctor',
  },
  letter('Mr Jun Ma', 'Harlow Museum', '', 'Dear Mr Ma,'),
  { letter: letter('Dear Ms. Brown,'), facts: { to: 'Harlow Museum' }, because: 'an organisation' },
  { letter: letter('Dear Dr. Kim,'), facts: { recipient: 'Hiring Committee' }, because: 'a group' },
  { letter: letter('Dear Dr. Kincaid,'), facts: { recipient: 'Dr. Amy Kincaid' } },
  letter('Sir John Hale', 'Harlow Museum', '', 'Dear Sir John,'),
  letter('Madam Justice Hale', 'Harlow Court', '', 'Dear Madam Justice,'),
  {
    letter: letter('Andrea Rossi', 'Head of Research', 'Museo', '', 'Dear Mr. Rossi,'),
    because: 'in Italy a man',
  },
  letter('Mr Tom Hale', 'Mrs Joan Hale', '', 'Dear Mr and Mrs Hale,'),
  letter('Frau Dr. Anna Weber', 'Stadtarchiv', '', 'Dear Dr. Weber,'),
  {
    letter: letter('Ms Amy Hale, PhD', 'Harlow Museum', '', 'Dear Ms Hale,'),
    because: 'as the address has it',
  },
  { letter: letter('Dr. Amy Kincaid', 'Harlow Museum', '', 'Dear Valued Customer,'), because: 'no name' },
]
