import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const academiaExamples: readonly SlipExample[] = [
  [
    '{start} of [curse|coarse>course] , (i|my|the|it|this|we)',
    'Of ⟦coarse⟧, I can cook.',
    'It is a case of cause, I think.',
  ],
  [
    "(my|master's|bachelor's|doctoral) [these>thesis] (on|project|is|was|titled|entitled|about|supervisor|defence|defense|at|in)",
    'I wrote my ⟦these⟧ on law.',
    'These on the left are mine.',
  ],
  [
    "(master's|phd|doctoral|bachelor's|undergraduate) [desertion>dissertation] (on|was|topic|is|project|entitled|titled|in)",
    'I wrote my PhD ⟦desertion⟧ on law.',
    'My assertion is on file.',
  ],
  [
    '(graduated|graduating|degree|first-class|bachelor|diploma) with [horrors|hours|donors>honours/honors]',
    'I graduated with ⟦horrors⟧.',
    'I sat with donors.',
  ],
  [
    '(graduated|graduating|passed|degree|diploma|graduate|qualified) with (a)? [extinction|distraction>distinction]',
    'I passed with ⟦extinction⟧.',
    'They deal with extinction.',
  ],
  [
    '(a|my|double) [mayor|manor|majors>major] in ({subject}|computer|political|business)',
    'I have a double ⟦mayor⟧ in law.',
    'A mayor in law-abiding lands.',
  ],
  [
    '(a|my) [miner|manor|minors>minor] in ({subject}|computer|political|business)',
    'I have a ⟦miner⟧ in law.',
    'We are a minority in law.',
  ],
  [
    '(a|summer|research|software|legal|as an|an) [inter>intern] (at|with|in the|for)',
    'I was an ⟦inter⟧ at Orange.',
    'We inter at dawn.',
  ],
  [
    '(summer|research|paid|unpaid|three-month|six-month|software|engineering|marketing|industrial) [internment>internship] (at|in|with|program|programme|,|.)',
    'I did a summer ⟦internment⟧ in Bonn.',
    'An internment in 1942 marked him.',
  ],
  [
    'i was [award|awards|warded|awaited>awarded] (a|an|the|first|second)',
    'I was ⟦award⟧ a prize.',
    'I was aware a prize existed.',
  ],
  [
    '(scientific|journal|conference|research|academic) [pepper|piper|taper|pager>paper]',
    'I wrote a research ⟦pepper⟧.',
    'I bought black pepper.',
  ],
  [
    '(scientific|journal|conference|research|academic) [peppers|pipers|tapers|pagers>papers]',
    'I wrote research ⟦peppers⟧.',
    'We grow peppers.',
  ],
  [
    '(i|we) (have|also)? [punished>published] (a paper|two papers|three papers|an article|papers|several papers|articles|two articles)',
    'I ⟦punished⟧ two papers.',
    'I punished nobody.',
  ],
  [
    '(paper|papers|article|articles|results|findings|manuscript) [punished>published] (in|by|at)',
    'I cite a paper ⟦punished⟧ in May.',
    'He was punished in May.',
  ],
  [
    'i [prevented|presenter>presented] (a (paper|poster)|my (results|findings|research|poster)|our results) (at|in)',
    'I ⟦prevented⟧ my results at a fair.',
    'I resented my work at the bank.',
  ],
  [
    '(travel|nih|nsf|erasmus|research) [grand|gran>grant] (from|to (attend|study|present|work)|for|application|funding)',
    'I won a travel ⟦grand⟧ from Bonn.',
    'The research giant from Bonn fell.',
  ],
  [
    '(a|the|my|your|senior|junior|postdoctoral) [reach|retch>research] (assistant|associate|scientist|proposal|assistantship)',
    'I was a ⟦reach⟧ assistant.',
    'I hope to reach associate level.',
  ],
  [
    '(join|joining|in|with|at) (your|the) research [grope|croup>group]',
    'I hope to join your research ⟦grope⟧.',
    'We grope in the dark.',
  ],
  [
    "(your|exchange|master's|graduate|training|scholarship|internship|doctoral|mba|summer|phd|degree|undergraduate|mentoring) [pogrom>program/programme]",
    'I apply to your summer ⟦pogrom⟧.',
    'The pogrom of 1903 was studied.',
  ],
  [
    '(my|strong|excellent|outstanding) [epidemic|endemic>academic] (record|background|career|achievements|advisor|adviser|excellence|transcript|writing|credentials)',
    'I have a strong ⟦epidemic⟧ record.',
    'The epidemic was long.',
  ],
  [
    "(phd|undergraduate|graduate|exchange|doctoral|final-year|master's|postgraduate) [strident|stunted>student] (at|in|of|from|who|and)",
    'I am a PhD ⟦strident⟧ in Bonn.',
    'He was strident in tone.',
  ],
  [
    '(good|excellent|strong|fluent|full|solid) [commend|commando|commands>command] of (english|the|spanish|french|german|russian|written|spoken|both|python|it)',
    'I have a good ⟦commend⟧ of French.',
    'I put a comma of mine here.',
  ],
  [
    "(am|i'm|be|and|is|also) [affluent>fluent] in (both|two|three|several|written|spoken|{language})",
    'I am ⟦affluent⟧ in French.',
    'What counts is fluency in French.',
  ],
  [
    'i (also|can)? [speck|steak|spank|peak|sneak>speak] (fluent|{language})',
    'I also ⟦sneak⟧ French.',
    'I spear fish and speak French.',
  ],
  [
    '(am|love|enjoy|by|in) [leaning|yearning|leaping>learning] (about (the|new|how|different|other)|how to|new (things|skills|languages|technologies))',
    'I enjoy ⟦leaning⟧ new skills.',
    'I improved by earning new skills points.',
  ],
  [
    '(quick|fast|lifelong|life-long|keen|eager|rapid|visual) [leaner>learner] (and|,|.|who|with|{end})',
    'I am a fast ⟦leaner⟧.',
    'The meat is leaner and red.',
  ],
  [
    '[leaning|yearning>learning] (outcomes|curve|environment|disabilities|difficulties|objectives|materials|experience)',
    'I wrote the ⟦leaning⟧ outcomes.',
    'The tower is leaning.',
  ],
]
