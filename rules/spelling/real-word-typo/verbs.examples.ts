import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const verbsExamples: readonly SlipExample[] = [
  [
    '(to|i|can|will|could|and|also|quickly) [lean|lear|yearn>learn] (more about|about the|about your|how to|new (skills|things|technologies|languages|methods|techniques|concepts))',
    'I hope to ⟦lean⟧ new skills.',
    'I lean back and yearn to rest.',
  ],
  [
    'i (have|had|also|quickly|soon)? [leaned|leaped|yearned|earned|learner>learned] (how to|about the|a lot about|a lot from|so much about|many things|to code|to program)',
    'I ⟦leaned⟧ how to cook.',
    'I leaned on my team.',
  ],
  [
    'i (have|first|had|recently)? [heart|herd|beard|hears|hoard>heard] (about|of (your|the|this)|that (you|your)|from (my|a|your|one))',
    'I ⟦herd⟧ about your lab.',
    'I herd sheep.',
  ],
  [
    "(to|i|will|can) [purse|peruse|pursuit|pursuer>pursue] (a|my|an|this|further|graduate|higher|the|postgraduate|doctoral) (career|degree|degrees|phd|master's|studies|education|interest|interests|goal|goals|dream|dreams|doctorate|path|passion|training)",
    'I hope to ⟦purse⟧ a career in law.',
    'I like to peruse the research.',
  ],
  [
    "(am|currently|was|by|of|in|from) [pursing|perusing>pursuing] (a|my|an) (career|degree|phd|master's|bachelor's|master|bachelor|doctorate|mba|msc|bsc)",
    'I am ⟦pursing⟧ a PhD.',
    'I was perusing a book.',
  ],
  [
    '(to|can|will|help) [archive|achiever>achieve] (my|your|our|this|these) (goal|goals|dream|dreams|objectives|success|aims|ambitions)',
    'I hope to ⟦archive⟧ my goals.',
    'I archive my results.',
  ],
  [
    '(to|i|can) [mange|manger>manage] (a team|my time|multiple|projects|time|people|several|teams|a group|your)',
    'I can ⟦mange⟧ a team.',
    'The dog has mange.',
  ],
  [
    '(can|will|could|would|hope to|wish to|want to|like to|able to|opportunity to|eager to|ready to|how to|i) [contributor|contribution>contribute] to (your|the|this|our|a)',
    'I hope to ⟦contribution⟧ to your work.',
    'It is a contribution to art.',
  ],
  [
    '(to|can|could|further|would like to) [discus|disgust|discuses>discuss] (my (application|qualifications|experience|skills|background|candidacy|suitability)|how|further|this (opportunity|position|role))',
    'I would like to ⟦disgust⟧ my application.',
    'His manners disgust my aunt.',
  ],
  [
    'as (we|i)? [disgusted|discus>discussed] (on the phone|over the phone|during|last|earlier|above|in our|at our|yesterday)',
    'As ⟦disgusted⟧ on the phone, I am free.',
    'We were disgusted at our loss.',
  ],
  [
    '(to|i|can|could|would) [meat|mete|meed|meets>meet] (you|with you|your (requirements|team|needs|expectations)|the (requirements|deadline|criteria|needs|team)|in person|deadlines)',
    'I hope to ⟦meat⟧ you in May.',
    'I eat meat you would not.',
  ],
  [
    'to [speck|spank|spear|peak|steak|sneak>speak] (with|to) you',
    'I would like to ⟦spank⟧ with you.',
    'They sneak to your door.',
  ],
  [
    "i (have|also|had|successfully|recently)? [competed|compelled|completer>completed] (my (degree|studies|bachelor's|master's|phd|thesis|training|internship|education)|a degree|an internship|a course|the course)",
    'I ⟦competed⟧ my degree in May.',
    'I competed in May.',
  ],
  [
    "(have|had|successfully) [complete|completes|compete>completed] (my|a|an|the) (degree|studies|bachelor's|master's|phd|thesis|training|internship|course|project)",
    'I have ⟦complete⟧ my degree.',
    'I complete my degree in May.',
  ],
  [
    'i (have|also|had|first)? [stated|stared|tarted|starved>started] (my (career|studies|phd|degree) (in|at|as|with)|to (work|learn|study|develop)|out as)',
    'I ⟦stated⟧ my career in Oslo.',
    'I stated my career goals.',
  ],
  [
    'i (have|also|had)? [grained|pained|rained|gainer>gained] (experience|valuable|extensive|practical|hands-on|knowledge)',
    'I ⟦grained⟧ valuable practice.',
    'I regained my health.',
  ],
  [
    'i (have|also|really|thoroughly|particularly)? [enjoined|enjoyer|enjoys>enjoyed] (working|learning|teaching|being|studying|reading|meeting)',
    'I ⟦enjoined⟧ working there.',
    'The court enjoined the firm.',
  ],
  [
    "i (have|also|recently|had)? [relieved|deceived|receiver>received] (a|an|my|the) (degree|bachelor|bachelor's|master's|award|scholarship|diploma|email|phd|certificate|invitation|grant|offer)",
    'I ⟦relieved⟧ an award.',
    'I relieved my colleague.',
  ],
  [
    '(to|can|will|would|could) [provider|provided>provide] (you with|further|additional|excellent|references|more information|any)',
    'I can ⟦provider⟧ references.',
    'Our provider can help.',
  ],
  [
    '(has|have|had|it|which|experience|job|role|course|internship) [proved|proven>provided] me with',
    'It has ⟦proved⟧ me with skills.',
    'It has proved right.',
  ],
  [
    '(has|have|had|it|which|this|experience) [allied|aloud|alloyed|hallowed>allowed] me to',
    'It has ⟦allied⟧ me to grow.',
    'She read aloud to me.',
  ],
  [
    '(has|have|had) [unable|enabler|enable>enabled] me to',
    'It has ⟦unable⟧ me to grow.',
    'They will enable me to go.',
  ],
  [
    '(will|would|to|can|could|which) [unable|enabler>enable] me to',
    'It will ⟦unable⟧ me to grow.',
    'I was unable to go.',
  ],
]
