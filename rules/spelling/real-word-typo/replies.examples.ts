import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const repliesExamples: readonly SlipExample[] = [
  [
    '(look|looking|looked) [froward|foreword|toward|forwarded>forward] to (hearing|your|meeting|the opportunity|discussing|speaking|working|joining)',
    'I look ⟦froward⟧ to hearing from you.',
    'We look toward to-morrow.',
  ],
  [
    '(step|steps|way|move|going|moving|bring|brought|put) [froward>forward]',
    'It was a step ⟦froward⟧ for us.',
    'He was a froward child.',
  ],
  [
    '(look|looking) forward [too|tot|toe|top|do|ton|tow>to] (hearing|your|meeting|discussing|speaking|joining|working|seeing)',
    'I look forward ⟦too⟧ hearing from you.',
    'I look forward too, not back.',
  ],
  [
    '(i|we) [loom|lock|took|book|cook|hook|loop|loot|nook|rook|looks|loo>look] forward to (hearing|meeting|your|the opportunity|discussing|speaking|working|joining|a)',
    'I ⟦lock⟧ forward to hearing from you.',
    'We took forward his plan.',
  ],
  [
    '(am|are|and) [locking|looming|booking|hooking|cooking|looting|looping>looking] forward to',
    'I am ⟦locking⟧ forward to our talk.',
    'I am looking forward to cooking.',
  ],
  [
    'forward to [bearing|heaping|healing|heating|nearing|wearing|tearing|herring|fearing|clearing>hearing] (back|again|soon)? from you',
    'I look forward to ⟦bearing⟧ from you.',
    'I look forward to bearing fruit.',
  ],
  [
    '(look|looking) forward to hearing (back|again|soon)? [form|for|frame|frog|front>from] (you|your)',
    'I look forward to hearing ⟦form⟧ you.',
    'They held the hearing for you.',
  ],
  [
    '(look|hope|like|love|happy|pleased|glad|delighted|eager|waiting) (forward)? to [heat|heart|her|ear|head|bear|year|tear|here|fear|near>hear] (back)? from you',
    'I hope to ⟦heat⟧ from you.',
    'I hope to head from home to the station.',
  ],
  [
    '(hear|hearing) (back)? from [your|yon>you] (soon|.|,|{end}|at|about|regarding)',
    'I hope to hear from ⟦your⟧ soon.',
    'I hope to hear from your office.',
  ],
  [
    'forward to [meting|melting|mating>meeting] (you|your|with you|the)',
    'I look forward to ⟦mating⟧ with you.',
    'The birds move forward to mating.',
  ],
  [
    'forward to [sneaking|peaking|spanking>speaking] (with|to) you',
    'I look forward to ⟦spanking⟧ with you.',
    'I look forward to sneaking a look.',
  ],
  [
    'forward to [discussion|discus|disgusting>discussing] (the|my|how|this|your|it)',
    'I look forward to ⟦discussion⟧ my work.',
    'I look forward to discussion of the plan.',
  ],
  [
    'forward to [joking|coining|jointing>joining] (your|the|you|a)',
    'I look forward to ⟦joking⟧ your team.',
    'I look forward to joking with friends.',
  ],
  [
    'forward to [you|hour|tour|four|yours|pour>your] (reply|response|feedback|answer|email|call|letter|decision|favourable|favorable|positive|prompt|kind)',
    'I look forward to ⟦you⟧ reply.',
    'I look forward to tour and concert.',
  ],
  [
    '(await|awaiting|forward to|waiting for) your [rely|replay|repay|relay>reply]',
    'I await your ⟦rely⟧.',
    'I look forward to your repaying me.',
  ],
  [
    'your (prompt|early|kind|favourable|favorable|positive|quick)? [respond|responds|responsive>response] (.|at|and|soon|,|regarding)',
    'I await your prompt ⟦respond⟧.',
    'I value your responsive staff.',
  ],
  [
    '[in|on|if|is|it|an|as|ate|ad|art>at] your earliest (convenience|convenient|opportunity)',
    'Please write ⟦as⟧ your earliest convenience.',
    'I wrote at your earliest request.',
  ],
  [
    'at [you|hour|tour|four|yours>your] (earliest|convenience|disposal)',
    'Please write at ⟦you⟧ earliest convenience.',
    'I look at you every day.',
  ],
  [
    'at your [earlier|early>earliest] convenience',
    'Please write at your ⟦earlier⟧ convenience.',
    'I saw it at your earlier talk.',
  ],
  [
    'at your earliest [convenient|convince|connivance|conveniences>convenience]',
    'Please write at your earliest ⟦convenient⟧.',
    'Choose a convenient hour.',
  ],
]
