import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const publicLifeExamples: readonly SlipExample[] = [
  [
    '[pubic>public] (relations|sector|health|policy|speaking|school|schools|service|services|administration|affairs|transport|transportation|good|interest|library|libraries|sphere|opinion|university|universities|institution|institutions|office|law|finance|finances|funds|funding|speaker|domain|servant|servants|engagement|outreach|education|procurement|management|works|figure|audience|safety|debate|space|spaces|company|companies|website|events|lecture|lectures|speech|hospital|hospitals|key|cloud|record|records|benefit|accountant|defender|diplomacy|economics|consultation|life|goods|trust|duty)',
    'I took a degree in ⟦pubic⟧ administration.',
    'She treats pubic symphysis fractures.',
  ],
  [
    '(general|members of the|open to the|serve the|serving the|the general) [pubic>public] (and|.|,|in|to|at|with|about)',
    'I spoke to the general ⟦pubic⟧.',
    'The general pubic area is sore.',
  ],
  [
    '(is|are|was|were|be|been|a|and|made) [publicity>publicly] (available|traded|funded|listed|owned) (.|,|and|by|in|data|from|on|at|for|company|online|at)',
    'The data are ⟦publicity⟧ available.',
    'The publicity made him available.',
  ],
  ['[martial>marital] status', 'My ⟦martial⟧ status is single.', 'We gauge the material status of homes.'],
  ['[marital>martial] (arts|artist|artists)', 'I teach ⟦marital⟧ arts.', 'The museum of maritime arts.'],
  [
    '[untied|unties|untried>united] (states|kingdom|nations|arab)',
    'I worked in the ⟦Untied⟧ Kingdom.',
    'I untied the boat.',
  ],
  [
    'the [unite|unites|unties|untied>united] (states of america|kingdom|nations)',
    'I come from the ⟦Unite⟧ Kingdom.',
    'The invited nations came.',
  ],
  [
    'united [sates|stats|stares|slates|stakes|skates|stages|sites>states]',
    'I worked in the United ⟦Sates⟧.',
    'We stood united; states fell.',
  ],
  [
    'united [notions|rations>nations]',
    'I worked for the United ⟦Notions⟧.',
    'The United National Party won.',
  ],
  [
    '(wrote|writing|write|keep|kept|keeping) (a|my|in my) [dairy>diary] (about|every day|of my|entries)',
    'I kept a ⟦dairy⟧ of my trip.',
    'They kept a dairy of forty cows.',
  ],
  ['[dairy>diary] (entry|entries)', 'I cited her ⟦dairy⟧ entries.', 'I worked at a dairy.'],
  [
    '[diary>dairy] (product|products|farm|farmer|farmers|farming|industry|cow|cows|cattle)',
    'I grew up on a ⟦diary⟧ farm.',
    'I kept a diary.',
  ],
  [
    '(native|foreign|developing|developed|african|english-speaking|third-world) [county>country]',
    'I moved to a foreign ⟦county⟧.',
    'I live in the county of Kent.',
  ],
  [
    '(foreign|developing|developed|english-speaking|third-world) [counties>countries]',
    'I taught in developing ⟦counties⟧.',
    'African counties such as Kisumu grow.',
  ],
  [
    '[country>county] (council|councillor|sheriff|clerk)',
    'I wrote to the ⟦country⟧ council.',
    'My country councils peace.',
  ],
  [
    '[trail>trial] (and error|period|court|courts|lawyer|lawyers|judge|jury|by jury|attorney|attorneys)',
    'I found it by ⟦trail⟧ and error.',
    'I love trail running.',
  ],
  [
    '(clinical|controlled|randomised|randomized|vaccine) [trail>trial]',
    'I led a clinical ⟦trail⟧.',
    'The trail was steep.',
  ],
  [
    '(clinical|controlled|randomised|randomized|vaccine) [trails>trials]',
    'I led clinical ⟦trails⟧.',
    'The trails were steep.',
  ],
  [
    '[statue|stature>statute] of limitations',
    'It fell under the ⟦statue⟧ of limitations.',
    'A statue of Liszt stands there.',
  ],
  [
    '[statuary>statutory] (requirements|instrument|law|interpretation|obligations|duty|rights)',
    'I know my ⟦statuary⟧ duty.',
    'The statuary in the park is old.',
  ],
  [
    '(supreme|appellate) [curt|count>court] (of|judge|clerk|in|and)',
    'I served a Supreme ⟦Curt⟧ judge.',
    'The answer was curt and short.',
  ],
  [
    '(the|a|in|won|national|international|our) [moat|mood>moot] court (competition|competitions|team|,|.|and|at|in)',
    'I won a ⟦moat⟧ court competition.',
    'I live at 4 Moat Court, Leeds.',
  ],
  [
    'pro [bone|bongo|bond>bono] (work|cases|case|basis|legal|lawyer|services|clients|for)',
    'I did pro ⟦bone⟧ work.',
    'I earned a bonus for it.',
  ],
  ['ad [hock>hoc]', 'I wrote an ad ⟦hock⟧ plan.', 'I ate hock and beans.'],
  [
    '(have|been|was|i|duly|were|we|is|enclosed a|enclose a|enclose the|enclosed the|attached the) [singed|sighed|signet|sinned>signed] (up for|up to|contract|agreement|copy|a contract|an agreement|the contract|the agreement|off by|nda|documents|consent)',
    'I enclose the ⟦singed⟧ contract.',
    'I singed my hair at a fire.',
  ],
  [
    '(every|one|not a|each) [singe|shingle|sine>single] (day|page|time|person|project|one|point|detail|mother|parent|step|member)',
    'I read every ⟦singe⟧ page.',
    'We singe one hair.',
  ],
  [
    '(signed|sign|signing) (a|my|an) [contact>contract] (with|for|of|to|in|at|.|,)',
    'I signed a ⟦contact⟧ with them.',
    'I signed a contact sheet.',
  ],
]
