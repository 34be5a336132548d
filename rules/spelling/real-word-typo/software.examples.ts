import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const softwareExamples: readonly SlipExample[] = [
  [
    '[sever>server] (farm|racks|administration|administrator|infrastructure|side (code|applications|development|programming|rendering|scripting|logic|components|technologies))',
    'I do ⟦sever⟧ administration.',
    'They sever side branches.',
  ],
  [
    '(web|sql|file|mail|proxy|database|linux|dns|remote|http|api|backend) [sever>server]',
    'I run a web ⟦sever⟧.',
    'The remote, severe weather.',
  ],
  [
    '(web|sql|file|mail|proxy|database|linux|windows) [severs>servers] (and|in|,|.|for|to|with|on)',
    'I run web ⟦severs⟧ in Oslo.',
    'The web serves to link us.',
  ],
  [
    "(client|client's) [sever>server] (architecture|model|application|applications)",
    'I know client ⟦sever⟧ architecture.',
    'Clients sever ties.',
  ],
  [
    '[massage>message] (queue|queues|queuing|passing|broker|brokers|bus|digest|authentication)',
    'I built a ⟦massage⟧ queue.',
    'I had a massage.',
  ],
  [
    '(text|email|e-mail|error|sms|commit|whatsapp|linkedin|telephone) [massage>message] (and|from|to|,|.|that|is|was|in|with|on)',
    'I got an error ⟦massage⟧ in May.',
    'I booked the massage by e-mail.',
  ],
  [
    '(text|email|e-mail|error|sms|commit|whatsapp|linkedin) [massages>messages]',
    'I write text ⟦massages⟧.',
    'I get massages.',
  ],
  [
    '(leave|left|leaving|send|sending|sent) (me|us|you|him|her) a [massage>message] (at|on|if|and|.|,|in|with|about|to)',
    'Please leave me a ⟦massage⟧ at home.',
    'They sent me a massage voucher.',
  ],
  [
    '[sire>user] (interface|interfaces|experience|stories|story)',
    'I design the ⟦sire⟧ interface.',
    'I have experience as an usher.',
  ],
  [
    '(tech|technology|full) [stick|snack>stack] (developer|development|engineer|engineers)',
    'I am a full ⟦stick⟧ developer.',
    'I ate a full stick of butter.',
  ],
  ['[stick|snack>stack] overflow', 'I write on ⟦Stick⟧ Overflow.', 'The stock overflows.'],
  [
    '[fronted|frontal>frontend] (developer|engineer|developers|engineers)',
    'I am a ⟦fronted⟧ developer.',
    'She fronted development aid.',
  ],
  [
    '(a|as a|senior|junior|experienced|python|java) [backed>backend] (developer|engineer)',
    'I am a ⟦backed⟧ developer.',
    'The bank backed developers.',
  ],
  ['[bog>bug] (fixing|reports|tracker)', 'I did ⟦bog⟧ fixing.', 'The bog fixes carbon.'],
  [
    '[fragile>agile] (methodology|methodologies|coach|scrum|manifesto)',
    'I know ⟦fragile⟧ methodologies.',
    'The vase is fragile.',
  ],
  [
    '[scum|scram>scrum] (master|masters|team|teams|meetings|ceremonies)',
    'I am a ⟦scum⟧ master.',
    'The scum floats.',
  ],
  [
    '(web|software|enterprise) [apparition|applicator|appellation>application]',
    'I built a web ⟦apparition⟧.',
    'I saw an apparition.',
  ],
  [
    '(genetic|sorting|clustering|optimization|optimisation|greedy|approximation) [logarithm>algorithm]',
    'I wrote a sorting ⟦logarithm⟧.',
    'The logarithm of two.',
  ],
  [
    '(genetic|sorting|clustering|optimization|optimisation|greedy|approximation) [logarithms>algorithms]',
    'I wrote sorting ⟦logarithms⟧.',
    'I am learning logarithms.',
  ],
  [
    '[objects|abject>object] oriented (programming|design|analysis|languages)',
    'I teach ⟦abject⟧ oriented programming.',
    'They object.',
  ],
  [
    '[coed|cod|coda>code] (review|reviews|repository)',
    'I did ⟦coed⟧ reviews.',
    'The cod repopulated the bay.',
  ],
  ['[tread|thready>thread] (safe|safety|pool|pools)', 'It is ⟦tread⟧ safe.', 'Tread safely.'],
  [
    '(microsoft|ms) [exile|expel>excel] (,|and|spreadsheets|spreadsheet|skills|.|word)',
    'I use Microsoft ⟦Exile⟧ and Word.',
    'Microsoft excels and grows.',
  ],
  [
    '(microsoft|ms) [world|ward|words|wold>word] (, (excel|powerpoint|outlook)|and (excel|powerpoint|outlook)|documents)',
    'I use Microsoft ⟦World⟧ and Excel.',
    'In the Microsoft world, excellence pays.',
  ],
  [
    '[linus>linux] (server|servers|kernel|administration|systems|system)',
    'I ran a ⟦Linus⟧ server.',
    'Linus served tea.',
  ],
  [
    'open [sauce>source] (software|project|projects|community|code|contributions|tools|contributor|libraries|library)',
    'I write open ⟦sauce⟧ software.',
    'Open course projects are fun.',
  ],
  [
    '[pythons>python] (developer|programming|programmer|scripts)',
    'I am a ⟦Pythons⟧ developer.',
    'The pythons develop fast.',
  ],
  [
    '[soft>software] (engineer|engineers|developer|developers)',
    'I am a ⟦soft⟧ engineer.',
    'The coast needs soft engineering.',
  ],
  [
    'version [central>control] (system|systems|with|using|and|tools|such)',
    'I use version ⟦central⟧ tools.',
    'The version central to it.',
  ],
  [
    'source [cod|coed|coda>code] (of|and|,|.|control|management|for|in|is)',
    'I read the source ⟦cod⟧ in May.',
    'The source of cod, in fact.',
  ],
  [
    'unit [tasting|texting|resting>testing] (and|,|.|framework|frameworks|tools|with)',
    'I do unit ⟦tasting⟧ and more.',
    'I like tasting food.',
  ],
  [
    '(software|product|web|game|app|application|curriculum|career|professional) [envelopment|devilment>development]',
    'I do web ⟦envelopment⟧.',
    'The envelopment of Rome.',
  ],
  [
    '[date>data] (structures and algorithms|warehousing|engineering)',
    'I teach ⟦date⟧ structures and algorithms.',
    'The date pipelines open is set.',
  ],
  [
    'continuous [interrogation>integration]',
    'I set up continuous ⟦interrogation⟧.',
    'The interrogation was long.',
  ],
]
