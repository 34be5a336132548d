import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const timesExamples: readonly SlipExample[] = [
  [
    '[tow>two] (hours|years|months|weeks|days|minutes|languages|papers|projects|colleagues|children|students|patients|people|courses|letters|books|reasons|others|other|of|sons|daughters|sisters|brothers|schools|companies|teams|posts|men|women|articles|reports|visits|tests|small|large|new|different|further|more|additional)',
    '⟦Tow⟧ hours later she left.',
    'We tow boats.',
  ],
  [
    '(for|in|the|these|last|past|next|every|only|first|of|after|within|over|about|other|than|least) [tree|thee|threw|there>three] {span}',
    'For ⟦tree⟧ weeks we waited.',
    'I pruned the tree for weeks.',
  ],
  [
    '(for|last|past|next|within|after|over|about|than|least|every|took|to) [tow|too|ours|wo>two] {span}',
    'It took ⟦too⟧ weeks.',
    'It is too many weeks.',
  ],
  [
    '({number}|{count}|several|few|working|opening|office|visiting|teaching) [ours|pours|yours|sours>hours]',
    'It took two ⟦ours⟧.',
    'A friend of ours came.',
  ],
  [
    '({number}|{count}|several|many|few|recent) [tears|ears|fears|bears|gears|wears|hears|yeas|nears|dears>years] (ago|later|old|earlier|of (experience|work|study|teaching|research|practice|service))',
    'I came two ⟦ears⟧ ago.',
    'A dog has two ears.',
  ],
  [
    '(last|next|academic|previous|following|per|final|each|every) [yea|ear|gear|hear|dear|yearn>year] (,|.|of|i|we|in|at|and|as|she|he) unless (ears|hearing|deaf|gears|bicycle)',
    'I came last ⟦yea⟧.',
    'She lost an ear.',
  ],
  [
    '({pronoun}|there|which|that|this) [cold|cloud|mould|clod>could] ({bare}|not|also|never)',
    'I ⟦cold⟧ not accept the place.',
    'I keep cold milk.',
  ],
  [
    '!({determiner}|public|private|hybrid|data|google|microsoft|amazon|of|to|in|and|white|black|ash|dust|word|point) [cloud>could] ({bare}|not) unless (clouds|computing|server|servers|sky|weather|storage|software|aws|azure|kubernetes)',
    'We agreed a plan that the mother ⟦cloud⟧ keep.',
    'The cloud kept moving.',
  ],
  [
    '(your|our|advisory|executive|examination|editorial|school|governing|review|the) [broad|boar|bored|beard>board] (understands|has|is|was|will|would|decided|approved|agreed|asked|meets|met|needs|member|members|meeting|meetings|of)',
    'Your ⟦broad⟧ understands us.',
    'Your broad skills help.',
  ],
  [
    '[sued>used] !(me|him|them|her|us|my|his|their|its|over|a|an|the|{name}) unless (court|courts|claim|claims|claimed|law|laws|lawsuit|damages|legal|lawyer|lawyers|plaintiff|defendant|attorney|attorneys|suit|tenant|landlord|contract|compensation|libel)',
    'It has been ⟦sued⟧ by two clinics.',
    'She sued for damages.',
  ],
  [
    '[sues>uses] !(me|him|them|her|us|my|his|their|its|over|{name}) unless (court|courts|claim|claims|claimed|law|lawsuit|damages|legal|lawyer|plaintiff|defendant)',
    'My team ⟦sues⟧ this tool.',
    'He sues in court.',
  ],
  [
    '(daily|make|makes|making|made|its|their|our|my|full|effective|extensive|best|regular|everyday|efficient|wide|good|frequent|better|in|of|the) [sue|ruse>use] (of|in|.|,|and|as|by) unless (court|claim|law|lawsuit|damages|legal|lawyer|plaintiff|defendant)',
    'It is in daily ⟦sue⟧.',
    'They may sue.',
  ],
  [
    '[suing>using] !(me|him|them|her|us|my|his|their|its|over|{name}) unless (court|courts|claim|claims|law|lawsuit|damages|legal|lawyer|plaintiff|defendant)',
    'I work ⟦suing⟧ a new tool.',
    'They are suing for damages.',
  ],
  [
    "(precisely the|of|language|training|degree|english|master's|university|online|your) [curse|corse|coarse>course] (in|on|at|,|.|for|offers|which|that) unless (magic|witch|spell|evil|cursed|curses|tomb|mummy|superstition|devil|swear|god|gods)",
    'You offer precisely the ⟦curse⟧ in law.',
    'A curse in a tomb.',
  ],
  [
    '(by|a|one|every|each|any|no|not a|not one) [signal|singe|shingle>single] (missing|day|page|person|document|mistake|error|complaint|student|patient|child|case|project|room|mother|parent|word|line|detail|night|week|year|step|question|point|member|visit|copy) unless (signals|radio|noise|circuit|antenna)',
    'It was caused by a ⟦signal⟧ missing page.',
    'A signal was lost.',
  ],
  [
    '!(had|have|has) [an>and] (in|by|with|to|from|for|of|is|were|have|has|had|could|would|should|they|not|then|also|that|this|these|those|my|your|our|their|the) !(vitro|vivo|situ|with|your|an|infant)',
    'I work in the field ⟦an⟧ in the laboratory.',
    'I wrote an in-depth report.',
  ],
  [
    '(skills|knowledge|experience|interest|training|education|research|teaching|energy|time|health|reading|writing|friends|family|support|advice|strength) [an|ad|ans|ant|aid>and] (experience|interest|enthusiasm|ability|abilities|energy|advice|understanding|education|training|support|writing|teaching|research|care|patience|commitment|skills|knowledge|attention|motivation)',
    'I have skills ⟦an⟧ experience.',
    'He has skills, an interest and time.',
  ],
  [
    '(in|at|by|of|on|from|within|into|through|during|and|the|with) [though|trough|thorough|threw|thought>through] which (i|we|they|you|he|she|it|the)',
    'It is the door and ⟦trough⟧ which I came.',
    'It is a trough which they use.',
  ],
  [
    '(running|going|passing|looking|working|walking|reading|getting|coming|browsing|flowing|moving|leading|searching|sorting|travelling|cutting|breaking|going|guided|took|goes|gone|went|passes|passed|runs|ran|looked|walked|walk|came|developed|gained|acquired|achieved) [though|trough|thorough|tough|threw|throng>through] (it|the|a|my|this|your|our|their|his|her|all|various|several|an|these) !(is|was|may|might|seems|has|had|were|would|could|can|will)',
    'A river is running ⟦though⟧ it.',
    'It was moving though it was slow.',
  ],
  [
    '!({determiner}) [trough>through] (my|your|our|his|her|their|it|this|these|all|several|various|many|teaching|working) unless (trench|feeding|water|pigs|cattle|livestock|peak|crest|wave|waves)',
    'I heard of it ⟦trough⟧ my work.',
    'Pigs fed at the trough.',
  ],
  [
    '(,|{start}) (and|but)? even [thought|tough|through|trough|thorough>though] ({pronoun}|the|my|this|there)',
    'I came, even ⟦thought⟧ I was ill.',
    'I even thought I was ill.',
  ],
  [
    '(i|we|never|always|he|she|have|had) [though|trough|thou>thought] (that|about|of|it|i|we|this|he|she)',
    'I ⟦though⟧ that it was over.',
    'I came, though that was hard.',
  ],
  [
    '(has|have|had|experience|job|this|which|that|it|she|he|who|teacher) [thought|thou|taut|naught|tough|taunt>taught] me (how|that|the (importance|value|basics|art)|a lot|much|many)',
    'It ⟦thought⟧ me how to wait.',
    'She thought me a fool.',
  ],
]
