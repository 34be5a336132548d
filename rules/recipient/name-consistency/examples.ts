import type { Example } from '../../../src/rule/index.ts'

type NameExample = string | Example<{ readonly names: readonly string[] }>

/** A letter with an address, or whatever else stands before its body. */
function letter(head: string, body: string): string {
  return `${head}\n\n${body}\n\nYours sincerely,\nMaria Petrova`
}

const KINCAID = 'Dr. Amy Kincaid\nHarlow Museum\n\nDear Dr. Kincaid,'

/** What is reported. */
export const invalid: readonly NameExample[] = [
  {
    letter: 'I admire Skoltech for its laboratories. At ⟦Skolteck⟧ I would study optics.',
    because: 'only one of them is known',
  },
  'I wrote my thesis with Prof. Weber. For two years Professor ⟦Webber⟧ has led the group.',
  {
    letter: 'I am applying to ⟦SMILES-2025⟧. Participation in SMILES 2026 would be a great help.',
    today: '2026-03-01',
    because: 'the one that is over',
  },
  {
    letter: 'I am applying to SMILES-2025. Participation in ⟦SMILES 2026⟧ would be a great help.',
    today: '2025-03-01',
  },
  {
    letter: 'I met Dr Meyer in Oslo. Two years later Dr ⟦Mayer⟧ took me on.',
    because: 'the one who comes first',
  },
  {
    letter: letter(KINCAID, 'I have read what Dr. ⟦Kinkaid⟧ writes of bees.'),
    because: 'the address counts',
  },
  letter(KINCAID, 'As Amy ⟦Kinkaid⟧ said at the fair, bees matter.'),
  letter('Dear Dr. Lindqvist,', 'I have watched Dr. ⟦Lindquist⟧’s lectures.'),
  letter('Dear Ms Vanderhoeven,', 'I met Ms ⟦Vanderhoven⟧ at the fair.'),
  {
    letter: 'Under Professor Abercrombie I learned to dig. Professor ⟦Abercombie⟧ will write to you.',
    because: 'an unknown one beside a known one',
  },
  {
    letter: 'I know ⟦Mozila⟧ from its browser.',
    facts: { organization: 'Mozilla' },
    because: 'by the facts',
  },
  'I studied at Carnegie Mellon. Few know Carnegie ⟦Melon⟧ as I do.',
  'Kinlochard House trained me. Later I led a team at ⟦Kinolchard⟧ House.',
  { letter: 'I was born in Stanford. I never left ⟦Standford⟧.', because: 'known, but never so' },
  {
    letter: 'I chose Skoltech early. At ⟦Skoltec⟧ I would study optics.',
    because: 'the last letter left out',
  },
  { letter: 'I chose Skoltech early. Skoltech is new. At ⟦Skoltek⟧ I would study.', because: 'two slips' },
  letter('Dear Professor Thistlethwaite,', 'In May I heard Professor ⟦Thistlewaite⟧ speak of bees.'),
  {
    letter: 'I worked with Professor Hartmuth Eisele. Professor ⟦Hartmut⟧ Eisele is my referee.',
    because: 'both are names, and the second comes later',
  },
  {
    letter: 'We asked Cristóbal Larenas Meza. Cristóbal Larenas ⟦Mesa⟧ prefers oak.',
    because: 'a short word of a long name',
  },
  {
    letter: 'I joined Suvarna Agritech in May. The board of ⟦Swarna⟧ Agritech met.',
    because: 'two slips beside the same name',
  },
  {
    letter: 'My colleague Ngozi Ezeilo-Brown argued it. Mrs ⟦Ezielo-Brown⟧ and I wrote a book.',
    because: 'in full first, and by her title later',
  },
  'Jan Wojciechowski taught me to weld. Later Mr ⟦Wojcechowski⟧ hired me.',
  'I teach at St Petroc’s Primary School. The slowest at St ⟦Petrock⟧’s am I.',
  {
    letter: letter('Dr. Ewa Szczepańska\nMuseum of Salt\n\nDear Sir or Madam,', 'I know Dr. ⟦Szczepanska⟧.'),
    because: 'without its accent',
  },
  {
    letter: 'Maria Petrova\n4 Mill Lane, Leeds\n\nDear Team,\n\nI am a cook.\n\nSincerely,\nMaria ⟦Petrowa⟧',
    because: 'one’s own name',
  },
  {
    letter: 'Dear Team,\n\nI am a cook.\n\nSincerely,\nJosé ⟦Nunez⟧',
    facts: { applicant: { name: 'José Núñez' } },
    because: 'one’s own name without its accents',
  },
  { letter: 'I met Dr Meyer in Oslo. Later Dr ⟦Mayer⟧ left.', options: { names: ['Meyer'] } },
  {
    letter: 'I met Dr ⟦Meyer⟧ in Oslo. Later Dr Mayer left.',
    options: { names: ['Mayer'] },
    because: 'listed',
  },
  {
    letter: 'Application for NeurIPS 2026\n\nDear Committee,\n\nI would like to volunteer at ⟦NeurIPS 2025⟧.',
    because: 'the subject names another year',
  },
  {
    letter: 'I am applying to ⟦Summit 2025⟧. I would speak at Summit 2026.',
    facts: { program: 'Summit 2026' },
  },
]

/** What must not be. */
export const valid: readonly NameExample[] = [
  'Skoltech’s lab is new. I know Skoltech well.',
  {
    letter: 'I met Dr Anna in Oslo. I met Dr Anne in Bergen.',
    options: { names: ['Anna', 'Anne'] },
    because: 'two people',
  },
  'I interned at Google. Many Googlers write tests. I like Google.',
  {
    letter: 'Christina Eisele taught me to swim. Christian Eisele lent me a boat.',
    because: 'one family',
  },
  { letter: 'Hartmut Eisele and Hartmuth Eisele taught me.', because: 'told apart in one sentence' },
  {
    letter: 'I won the Mesa Prize. I then won the Meza Prize.',
    because: 'a word that is no name beside them',
  },
  { letter: 'I rang at St Martin’s. I then rang at St Marina’s.', because: 'two saints' },
  {
    letter: 'Petra Eisele taught me to swim. Hartmut Eisele lent me a boat, and Hartmuth Roe a sail.',
    because: 'other surnames',
  },
  { letter: 'I met Prof. Hansen and Prof. Hanson.', because: 'told apart in one sentence' },
  { letter: 'My referees:\n\n- Prof. Hansen, Oslo\n- Prof. Hanson, Leeds\n', because: 'and in one list' },
  { letter: 'Dr. Karl Hansen taught me. Dr. Eva Hanson hired me.', because: 'other given names' },
  { letter: 'Karl Lindqvist taught me. Mr Lindkvist hired me.', because: 'both are names of many' },
  { letter: 'Ngozi Ezeilo argued it. Mrs Ezielo and I wrote a book.', because: 'too short to be sure' },
  { letter: 'Mr Hansen taught me. Ms Hanson hired me.', because: 'a man and a woman' },
  { letter: 'We follow Hansen (2019). Hanson (2021) does not.', because: 'authors of papers' },
  { letter: 'I know Hansen’s book. I know Hanson’s book.', because: 'both are names of many' },
  { letter: 'Dr. Petrov taught me. Dr. Petrova hired me.', because: 'the forms of a man and a woman' },
  { letter: 'I am Austrian. I left Austria. I know a Swede from Sweden.', because: 'inflection' },
  { letter: 'I read of Daoism. A Daoist taught me.', because: 'another ending' },
  {
    letter: 'I use Grafana daily. I know Grafana well. I use Graphene too.',
    because: 'only a few letters alike',
  },
  { letter: 'Dr. Nakamura taught me. Then Dr. Nakayama hired me.', because: 'both are names of many' },
  { letter: letter('Dear Sister Monica,', 'Sister Monika of Kraków sent me.'), because: 'sisters are many' },
  { letter: 'I lived in Freiburg. I then moved to Freiberg.', because: 'two towns' },
  { letter: 'I know ETH Zürich. I know the University of Zurich.', because: 'both are official' },
  { letter: 'I sang in Hänsel. I then sang in Handel’s Messiah.', because: 'two differences' },
  { letter: 'I won a Silver Award. I then joined the Silber Group.', because: 'each with another name' },
  { letter: 'He wrote that “I love Skolteck”. I love Skoltech.', because: 'somebody else’s words' },
  { letter: 'I attended NeurIPS 2023. I am applying to NeurIPS 2024.', because: 'two editions' },
  { letter: 'I would join SMILES 2026 or, if need be, SMILES 2027.', because: 'both are meant' },
  { letter: 'I apply for July 2026. I would stay until May 2027.', because: 'months' },
  { letter: 'I use Kibana. I use Kafka, Keras, and Kerberos.', because: 'only alike' },
  { letter: 'I met Dr Skoltecky. At Skoltech I rested.', facts: { words: ['Skolteck'] } },
  {
    letter: 'I admire Skoltech. At Skolteck I rest.',
    facts: { words: ['Skolteck'] },
    because: 'vouched for',
  },
  {
    letter: 'Katie Hale\n4 Mill Lane, Leeds\n\nDear Team,\n\nI am a cook.\n\nSincerely,\nKatherine Hale',
    because: 'a short form',
  },
  {
    letter: 'MARÍA NÚÑEZ\n4 Mill Lane, Leeds\n\nDear Team,\n\nI am a cook.\n\nSincerely,\nMaria Nunez',
    because: 'in capitals marks are often left out, and then one cannot tell',
  },
  {
    letter: letter('Dr. Amy Kincaid\nHarlow Museum\n\nDear Dr. Kinkaid,', 'I know your work.'),
    because: 'what the rule for salutations reports',
  },
]
