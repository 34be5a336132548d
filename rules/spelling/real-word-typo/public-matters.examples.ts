import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const publicMattersExamples: readonly SlipExample[] = [
  [
    '(fixed-term|one-year|two-year|three-year|six-month|zero-hours|short-term) [contact>contract]',
    'I have a fixed-term ⟦contact⟧.',
    'I have a contact in Rome.',
  ],
  [
    '(keep in|stay in|came into|come into|eye) [contract>contact] with',
    'I came into ⟦contract⟧ with it.',
    'The contract with them ended.',
  ],
  [
    '[heath>health] (care|sciences|science|services|service|insurance|professional|professionals|policy|education|sector|visitor|records|promotion|worker|workers|informatics)',
    'I work in ⟦heath⟧ care.',
    'The heath is purple.',
  ],
  [
    '(mental|occupational|behavioral|behavioural|population|maternal|oral|reproductive|national) [heath>health] (and|in|care|service|services|,|.|of|problems|issues|nurse|support|is)',
    'I am a mental ⟦heath⟧ nurse.',
    'We walked on the heath in June.',
  ],
  [
    '[medial|medal>medical] (school|student|students|degree|doctor|staff|devices|equipment|imaging)',
    'I am a ⟦medial⟧ student.',
    'The medial nerve heals.',
  ],
  [
    '[cynical>clinical] (trial|trials|psychology|psychologist|nurse|placement|placements|rotation|rotations|pharmacology)',
    'I led a ⟦cynical⟧ trial.',
    'He took a cynical view.',
  ],
  [
    'blood [pleasure|treasure>pressure] (and|of|in|,|.|was|monitor|medication|readings)',
    'I took blood ⟦pleasure⟧ readings.',
    'It was his pleasure.',
  ],
  [
    '[anal|annul>annual] (report|reports|leave|conference|turnover|revenue|income|salary|appraisal|festival|bonus|subscription|fee|budget|meeting|sales)',
    'I wrote the ⟦anal⟧ report.',
    'I treat anal fissures.',
  ],
  [
    '(held|published|reviewed|updated|grew|rises|increases) [anally>annually]',
    'It is held ⟦anally⟧.',
    'The drug is given anally.',
  ],
  [
    '[penal|penile>panel] (discussion|discussions|member|members|interview)',
    'I led a ⟦penal⟧ discussion.',
    'The penal code is old.',
  ],
  [
    '(interview|advisory|admissions) [penal|penile|pane>panel] (of|and|,|.|in|for|at|that|to)',
    'I sat on an advisory ⟦penal⟧ of ten.',
    'He is an expert in penal law.',
  ],
  ['[police>policy] (maker|makers|making)', 'I advise ⟦police⟧ makers.', 'The police make rules.'],
  [
    '(monetary|fiscal|privacy|insurance) [police>policy] (and|analysis|of|in|is|,|.|for|research)',
    'I study fiscal ⟦police⟧ in Asia.',
    'I met the police in Rome.',
  ],
  [
    'track and [filed>field] (team|event|events|athlete|athletes|coach)',
    'I ran in the track and ⟦filed⟧ team.',
    'I kept track and filed it.',
  ],
  [
    '[casual>causal] (inference|mechanism|mechanisms|discovery|graph|graphs|effects|reasoning)',
    'I study ⟦casual⟧ inference.',
    'I wear casual clothes.',
  ],
  [
    '[causal>casual] (worker|workers|staff|clothes|dress|employment|employee|employees|jobs|shifts|wear)',
    'I did ⟦causal⟧ jobs.',
    'I study causal links.',
  ],
  ['climate [chance|chang>change]', 'I study climate ⟦chance⟧.', 'The climate, chance and soil matter.'],
  ['[climb>climate] change', 'I study ⟦climb⟧ change.', 'Climb, change boots, and rest.'],
  ['rule of [thump|thumbs>thumb]', 'It is a rule of ⟦thump⟧.', 'It fell with a thump.'],
  ['word of [moth|month|youth|south>mouth]', 'I heard it by word of ⟦moth⟧.', "Not a word of youth's."],
  [
    'stepping [stoner|store|stove|stony|tone>stone] (to|for|in|towards|toward)',
    'It is a stepping ⟦store⟧ to law.',
    'He was stepping to the store.',
  ],
]
