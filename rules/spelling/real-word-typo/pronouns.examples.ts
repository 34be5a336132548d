import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const pronounsExamples: readonly SlipExample[] = [
  [
    '!(war|type|part|phase|class|chapter|section|volume|figure|table|appendix|level|grade|vitamin|cannot) i [an|ma|sm>am] (a|an|the|confident|writing|applying|interested|currently|very|also|excited|pleased|available|sure|well|particularly|keen|happy|eager|delighted|ready|willing|certain|convinced|committed|passionate|now|grateful|not|fluent|working|studying|responsible|proud|looking)',
    'I ⟦an⟧ a nurse.',
    'Was World War I an answer?',
  ],
  [
    '{start} i [a|aim|amp|ram|arm|ham|jam|dam|yam|lam>am] (confident|writing|applying|interested|currently|excited|pleased|sure|very|fluent|keen|delighted|convinced|looking)',
    'I ⟦aim⟧ writing to apply.',
    'I aim high, and I arm myself with facts.',
  ],
  [
    '{start} i [and>am] (confident|writing|applying|interested|currently|excited|pleased|a|an|very)',
    'I ⟦and⟧ writing to apply.',
    'My sister and I and a friend came.',
  ],
  [
    '(in|to|of|with|at|about|from|and|for) [you|hour>your] (consideration|company|university|department|programme|organisation|organization|lab|laboratory|website|mission|firm|institution|faculty|hospital)',
    'I admire the staff of ⟦you⟧ company.',
    'I thank all of you, company and staff.',
  ],
  [
    'for [you|hour>your] (information|reference|records|convenience|perusal|kind|team|school|program|group)',
    'I send it for ⟦you⟧ information.',
    'I came for you, kind friends.',
  ],
  [
    'for [you|hour>your] time !(after|and again|and time again|to time)',
    'I thank you for all, and for ⟦you⟧ time.',
    'I waited for you time after time, and for you time and again.',
  ],
  [
    '(to|with|of|in|on|join|joining|joined) [you|hour>your] (team|group|esteemed|prestigious|renowned|program)',
    'I hope to join ⟦you⟧ team.',
    'I came with you, team leader.',
  ],
  [
    '(visit|visited|visiting|read|saw|found|on|browsing|through) [you|hour>your] (website|web|site|advertisement|advert|ad|posting|job|vacancy|announcement|profile)',
    'I read ⟦you⟧ website.',
    'I saw you, site manager.',
  ],
  [
    "[you>your] (company's|team's|university's|organisation's|organization's|department's|lab's|firm's|programme's|group's)",
    "I like ⟦you⟧ company's products.",
    "I thank you, and the company's staff.",
  ],
  [
    '(why|that|how|because|where) [you>your] (company|organisation|organization|university|institution|programme|lab|team) (is|has|offers|was|will|would)',
    'I know that ⟦you⟧ company is large.',
    'I know that you team up.',
  ],
  [
    'meeting [you|hour>your] (requirements|expectations|criteria|standards|deadlines)',
    'I enjoy meeting ⟦you⟧ deadlines.',
    'I enjoyed meeting you.',
  ],
  [
    '(for|of|by|with|in|from|value|appreciate|upon) [you>your] kind (attention|consideration|reply|response|words|invitation|letter|help|support)',
    'I value ⟦you⟧ kind words.',
    'I send you kind words.',
  ],
  ['on [you>your] own', 'You work on ⟦you⟧ own.', 'I rely on you, owner of the shop.'],
  ['{start} [me|mu|by|may|mt>my] name is', '⟦Me⟧ name is Maria.', 'By name, is he known?'],
  ['my name [id|us|ids|if>is] {name}', 'My name ⟦id⟧ Maria.', 'The machine asked for my name, id and age.'],
  [
    '(contact|assist|help|provide|give|tell|show|send|assure|offer|ask|inform|invite|convince) [your|yous|yon>you] (to|with|that|at|about|how|if|the|a|an|my|for)',
    'I can assure ⟦your⟧ that I will come.',
    'I contact your staff.',
  ],
  [
    '(if|when|as|what|should|whether|that) [your>you] (have|would|could|require|decide|provide|see|know|consider) (any|a|an|the|that|to|like|be|me|more|further|it|this|my)',
    'If ⟦your⟧ have any doubts, write.',
    'If your staff have any doubts, write.',
  ],
  [
    "(during|throughout) [by|me|mu|mt|may>my] (studies|phd|thesis|degree|internship|undergraduate|bachelor's|master's|career|time|studies)",
    'I wrote it during ⟦me⟧ studies.',
    'He made me study.',
  ],
  [
    "(of|with|about|through|in|from|finished|completed|attached|improve) [by|me|mu|mt>my] (studies|resume|résumé|cv|phd|thesis|internship|bachelor's|master's|curriculum|résumé)",
    'I enclose a copy of ⟦by⟧ thesis.',
    'Part of me studied on.',
  ],
  [
    '(given|gave|giving|offered|offering|allowed|allowing|taught|helped|enabled|inspired|encouraged|prepared|equipped|provided|provide) [my|mew|mel>me] (to|with|the|a|an|how|that|for)',
    'It taught ⟦my⟧ how to lead.',
    'It taught my sister how to lead.',
  ],
  [
    '(most|some|many|each|two|both|any|none|several|few|three|all) of [then|hem|the>them] (are|were|have|was|had)',
    'I led ten nurses; most of ⟦then⟧ are here.',
    'He spoke of then and now.',
  ],
  [
    '(help|helping|allow|allowing|allows|enable|enabling|enables|teach|teaching|encourage|encouraging|motivate|motivating|guiding) [then>them] (to|how) (work|learn|be|do|understand|use|develop|become|improve|achieve|think|make)',
    'I help ⟦then⟧ to learn.',
    'I came to help, then to learn.',
  ],
  [
    '(of|in|for|with|all|from|about|by|improve|achieve) [heir>their] (own|work|skills|research|needs|lives|studies|time|goals|products|ability|customers|clients|projects|knowledge|education)',
    'They are proud of ⟦heir⟧ work.',
    'They are proud of the heir they chose.',
  ],
  [
    '(of|in|for|with|on|from|at|to) [pour|sour|hour|oar|out>our] (company|team|clients|customers|department|society|own|lab|university)',
    'I thank the staff of ⟦out⟧ team.',
    'I poured it out, company or none.',
  ],
  [
    '(for|in|to|of|with|at|about) [thus|thins>this] (position|opportunity|role|internship|programme|experience|job|company|scholarship|letter|post|vacancy)',
    'I apply for ⟦thus⟧ position.',
    'I thus position it.',
  ],
  [
    '(of|with|from|among|all|both|for) [theses|thees>these] (skills|experiences|years|qualities|two|three|challenges|areas|reasons|problems)',
    'With all ⟦theses⟧ skills, I can help.',
    'Two theses, years old, won.',
  ],
  [
    '(for|of|with|from|among|all|by) [hose|thou|thole|chose>those] who',
    'It is for ⟦hose⟧ who care.',
    'I fixed the hose who-knows-how.',
  ],
  [
    '(someone|person|candidate|individual|somebody|anyone) [how|whoa>who] (is|are|has|can|will|would|was|works|helped|taught|likes|enjoys) (a|an|the|not|to|in|with|me|always|able|work|help|working|also|both)',
    'I am someone ⟦how⟧ is able to lead.',
    'I asked someone how it works.',
  ],
  [
    'exactly [hat|wheat|whit|whet>what] (i|you|we|it|is|the)',
    'It is exactly ⟦hat⟧ I want.',
    'It weighs exactly one watt.',
  ],
]
