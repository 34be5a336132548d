import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const workplacesExamples: readonly SlipExample[] = [
  ['(member|members) of [stuff|stiff>staff]', 'I led ten members of ⟦stuff⟧.', 'A lot of stuff was left.'],
  [
    '(nursing|clerical|managerial|editorial) [stuff|stiff>staff] (and|in|at|,|.|of|to|with|who)',
    'I led nursing ⟦stuff⟧ in Leeds.',
    'The junior stuff in the box is old.',
  ],
  [
    '[stuff>staff] (member|members|meeting|meetings|turnover)',
    'I led ⟦stuff⟧ meetings.',
    'I stuff envelopes.',
  ],
  [
    'health and [safely|safe>safety] (regulations|procedures|standards|officer|training|rules|law|requirements|issues)',
    'I know health and ⟦safely⟧ rules.',
    'He came home in health and safely, too.',
  ],
  [
    '[safely>safety] (regulations|procedures|standards|officer|protocols|inspections)',
    'I wrote ⟦safely⟧ procedures.',
    'It safely measures heat.',
  ],
  [
    '(presidential|general|parliamentary|local) [erection|ejection>election] (campaign|campaigns|results|law|candidate|candidates)',
    'I ran in a general ⟦erection⟧ campaign.',
    'The general erection of the fence took weeks.',
  ],
  [
    '(volunteer|volunteered|served|serve|years|member) (in|with|for) the peace [corpse|copse|corp|crops>corps]',
    'I served in the Peace ⟦Corpse⟧.',
    'A corpse lay in a copse.',
  ],
  [
    '[prefect>perfect] (fit|match|opportunity|example|score|timing|english|solution|balance|addition)',
    'I am a ⟦prefect⟧ fit.',
    'I was a prefect at school.',
  ],
  [
    '[vise|vine|vile|voice|vices>vice] (versa|chancellor)',
    'It is so here and ⟦vise⟧ versa.',
    'I used a vise.',
  ],
  [
    '[vise|vine>vice] (president|presidents|chair|chairman|principal)',
    'I was ⟦vise⟧ president.',
    'The wine president and vine grower came.',
  ],
  [
    '(a|the|any|our|your) [perspective>prospective] (employer|student|supervisor|candidate|client|customer|buyer|applicant)',
    'I met a ⟦perspective⟧ employer.',
    'In perspective, employers differ.',
  ],
  [
    '(natural|born|team) [ladder|leaded>leader] (and|in|who|with|of|at|,|.)',
    'I am a natural ⟦ladder⟧ in class.',
    'I climbed the ladder of fish.',
  ],
  [
    '[dealership|readership>leadership] (skills|qualities|abilities)',
    'I have ⟦dealership⟧ skills.',
    'The readership has potential.',
  ],
  ['project [panning|planing>planning]', 'I did project ⟦panning⟧.', 'We project planting dates.'],
  [
    '(financial|strategic|urban|lesson|career|town|workforce|resource) [panning|planing|planking>planning]',
    'I did lesson ⟦panning⟧.',
    'Our town, panning for gold, grew.',
  ],
  [
    '[staring|starling|tarting|starving|stating>starting] (date|salary)',
    'My ⟦staring⟧ date is in May.',
    'He was staring at dates.',
  ],
  [
    '[denture>venture] (capital|capitalist|capitalists)',
    'I raised ⟦denture⟧ capital.',
    'My denture cost capital sums.',
  ],
  [
    '[angle>angel] (investor|investing)',
    'I met an ⟦angle⟧ investor.',
    'Another angle investors like is cost.',
  ],
  [
    '[fiance|fiancee>finance] (department|director|manager|officer|sector|industry|team)',
    'I led the ⟦fiance⟧ team.',
    'My fiancé directs a team.',
  ],
  [
    '(corporate|quantitative|computational|behavioural|behavioral) [fiance|fiancee>finance]',
    'I studied corporate ⟦fiance⟧.',
    'The corporate finale was fun.',
  ],
  [
    '(annual|the project|a tight|the department|department|million) [budge|budged|budgie>budget] (of|for|and|was|by|,|.)',
    'I kept the annual ⟦budge⟧ for it.',
    'The budgie flew.',
  ],
  [
    '[budge|budged|budgie>budget] (management|planning|control|cuts|deficit)',
    'I did ⟦budge⟧ planning.',
    'They would not budge on planning.',
  ],
  [
    '[omission|fission>mission] statement',
    'I admire your ⟦omission⟧ statement.',
    'Your omission to provide it hurt.',
  ],
  [
    '(shared|mission and|vision and) [valves|vales>values] (and|of|,|.|are|in|align)',
    'I share your mission and ⟦valves⟧.',
    'The core valves are worn.',
  ],
  [
    '(labour|labor|job|housing) [marker>market] (in|is|and|,|.|for|of|has)',
    'The job ⟦marker⟧ is small.',
    'The housing marked in red is new.',
  ],
  [
    '[reliably>reliable] (and (honest|hard-working|hardworking|trustworthy|punctual|responsible|efficient)|person|employee|worker|colleague)',
    'I am a ⟦reliably⟧ person.',
    'I work reliably and hard.',
  ],
  [
    '(student|youth|charity|non-profit|nonprofit|humanitarian|volunteer) [organism|organisms>organisation/organization] (and|is|that|in|,|.|has|as|which|to)',
    'I led a youth ⟦organism⟧ in Lima.',
    'The organism is tiny.',
  ],
  ['in great [death>depth]', 'I studied it in great ⟦death⟧.', 'They are in great debt.'],
]
