import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const smallWordsExamples: readonly SlipExample[] = [
  [
    '[form>from] ({number}|{count}) (minutes|hours|days|weeks|months|years|per|percent|to|in {number})',
    'I cut the wait ⟦form⟧ twenty minutes to twelve.',
    'I form twenty students into teams.',
  ],
  [
    '[an>and] (i|we|they|he|she|you|my|our|their|his|her|the|these|those|also|then)',
    'I trained there, ⟦an⟧ I would like to return.',
    'I held an I-beam and an A-level.',
  ],
  [
    '[though>through] (which|whom)',
    'I ran models, ⟦though⟧ which I found the cause.',
    'It is old, though that helps.',
  ],
  [
    '(clinical|field|recent|randomised|randomized|controlled|pilot|seed|drug|planting|feeding) [trail>trial] unless (trails|hike|hikes|hiking|walk|walking|footpath|trailhead|trekking)',
    'I read of your recent ⟦trail⟧ of seeds.',
    'The field trail and the walking paths are old.',
  ],
  [
    '(when|if|because|that|as|while|where|what|before|after) [the>they] (know|think|believe|understand)',
    'Children behave when ⟦the⟧ know why.',
    'I saw that the known is small.',
  ],
  [
    '(in|at|for|to|of|with|from|by|about|on) [you>your] {name} (office|team|department|campus|branch|site|plant|store|laboratory|lab|hospital|school|clinic|programme|program)',
    'I would like to work in ⟦you⟧ Denver office.',
    'I would write to you Denver people.',
  ],
  [
    '(my|our|their|his|her|its) [won>own] !(games|matches|titles|prizes|medals|awards|cases|and|,)',
    'I did it on my ⟦won⟧ initiative.',
    'Their won games were few.',
  ],
  [
    '(this|my|chosen|same|your|our|research|academic|professional|related) [filed>field] !(patent|patents|claim|claims|papers|documents|reports|complaint|complaints|application|applications|taxes|accounts|letters|nails|edges|teeth|suit|it|the|a|an|under|by|for)',
    'My interest in this ⟦filed⟧ grew.',
    'We sorted our filed papers.',
  ],
  [
    '(last|past|next|first|eighteen|sixteen|fourteen|thirteen|nineteen|few|several|{number}) [moths>months] unless (moth|insect|insects|butterfly|butterflies|larvae|species|lepidoptera|trap|traps|wool|textiles)',
    'In the last eighteen ⟦moths⟧ I led herd health.',
    'We caught several moths, and every moth was counted.',
  ],
  [
    '!(of|dry|quick|sharp|ready|native|gentle|to|great|his|her|your|my|their|the|and|its|some|no|much|with) [wit>with] (enough|great|care|more|many|much|some|any|all|both|full|high|good|strong|people|children|students|patients|clients|customers|colleagues|such|over|little|few|confidence|pride|interest|enthusiasm|respect|a|an|the|my|our|your|their|his|her|{number}|{name})',
    'I write every plan ⟦wit⟧ enough detail.',
    'She spoke with the wit enough people lack.',
  ],
  [
    '(i|we|he|she) [fist>first] (reported|joined|started|began|met|heard|learned|learnt|came|worked|saw|read|applied|became|studied|discovered|visited|taught|encountered)',
    'I ⟦fist⟧ reported a leak in May.',
    'I first reported it, fist raised.',
  ],
  [
    '(carried|carry|carries|turned|turns|pointed|rolled|sorted|filled) [our>out] (before|by|in|on|at|to|for|with|the|a|an|that|how|from|during|under|as|,|.)',
    'The work was carried ⟦our⟧ before Christmas.',
    'We carried our tools home.',
  ],
  [
    '[complied>compiled] (a|an|the|my|our|data|statistics|reports|lists|all|information|more|several|{number})',
    'I ⟦complied⟧ a list of buildings.',
    'I complied with the rules.',
  ],
  [
    '(more|less|fewer|better|rather|other|greater|higher|lower|larger|smaller|faster|earlier|later|older|younger|worse|longer|shorter) [thank>than] !(him|her|them|you|god|goodness|heavens|those|everyone|the|my|our)',
    'We have fewer ⟦thank⟧ before.',
    'Better thank him soon.',
  ],
  [
    '(i|we|they) [thing>think] (that|it|of|about|the|this|i|we|you|my|your|our)',
    'I ⟦thing⟧ that this matters.',
    'The thing that matters is time.',
  ],
  [
    '!(rely|reliance|focus|focused|based|depends|depend|working|work|hold|holding) (to|of|for|with|than|just|only) [on>one] (group|year|day|week|month|person|team|company|project|example|side|semester|class|course|student|patient|child|method|way|article)',
    'I taught a seminar to ⟦on⟧ group of students.',
    'I look to one group of them.',
  ],
  [
    '!({determiner}|hard|top|bowler|straw|red|white|black) [hat>that] (i|we|they|he|she|it|you|the|this|my|our|their) unless (hats|cap|caps|milliner|millinery|bowler)',
    'Many told me ⟦hat⟧ they felt alone.',
    'The hat they sold was mine.',
  ],
  [
    '(to|will|would|can|not) [star>start] (a|an|the|my|each|working|every|this|by|immediately|again|over) unless (stars|film|films|actor|actress|movie|theatre|stage)',
    'I have learned to ⟦star⟧ each session slowly.',
    'The star each film needs was there.',
  ],
  [
    '(took|take|takes|taken|taking) [palace>place]',
    'The clinics took ⟦palace⟧ early.',
    'I saw the palace in Vienna.',
  ],
  [
    '(deep|distance|online|lifelong|reinforcement|blended|active) [leaning>learning] !(against|on|over|to|toward|towards|out|back|forward|slightly|up|in|into)',
    'I study distance ⟦leaning⟧ for adults.',
    'We were active, leaning on a wall.',
  ],
  [
    '(their|our|my|your|staff|student|students) [leaning>learning] (and development|experience|environment|process|outcomes|needs|goals|curve|support|materials|objectives)',
    'I arrange their ⟦leaning⟧ and development.',
    'Their leaning tower is old.',
  ],
  [
    '[singed>signed] (a|an|the|up|off|it|them|by (the|my|our|both|all|its|a)) unless (fire|flame|flames|hair|burn|burnt|burned|smoke)',
    'The copy was ⟦singed⟧ by its maker.',
    'My hair was singed by the fire.',
  ],
  [
    'in the [curse>course] of',
    'In the ⟦curse⟧ of my studies I wrote.',
    'The tale tells of the curse of a king.',
  ],
  [
    '[casual>causal] (inference|effect|effects|link|links|mechanism|mechanisms|model|models|graph|graphs|pathway|pathways|chain|claim|claims)',
    'I study ⟦casual⟧ inference.',
    'I wore casual clothes to work.',
  ],
  [
    '(real|raw|experimental|simulated|sequencing|genomic|sensor|tabular|survey) [date>data] !(of|for|on|is|was|and|when)',
    'It works on raw ⟦date⟧ too.',
    'The real date of birth is lost.',
  ],
  [
    '[quite>quiet] (pupils|children|students|patients|room|rooms|corner|place|hours|night|street|area|village|town|moments|confidence|determination|life)',
    'I plan so that ⟦quite⟧ pupils speak too.',
    'It is quite a place.',
  ],
  [
    '[heath>health] (insurance|care|service|services|centre|center|system|systems|sector|professional|professionals|worker|workers|policy|and safety|education|sciences|science|visitor|data|outcomes|records|department|authority)',
    'I helped them to find ⟦heath⟧ insurance.',
    'The heath and its heather burned.',
  ],
  [
    '[angel>angle] (of|between|follows) !(god|mercy|the lord|the north|death|light) unless (angels|wings|church|heaven|investor|investors|gabriel|michael|christmas)',
    'The roof has an ⟦angel⟧ of forty degrees.',
    'The angel of mercy came.',
  ],
  [
    '(relevant|applicable|governing|penal|federal|under the|interpret the|interprets the|interpreted the|interpreting the|construe the) [statue>statute] unless (statues|sculpture|sculptor|marble|bronze|museum|art|stone|square|monument|park|church|liberty|carved|garden|gallery|plaster|restoration|conservation|temple|king|queen)',
    'I wrote a note on the relevant ⟦statue⟧.',
    'The relevant bronze statue is old.',
  ],
]
