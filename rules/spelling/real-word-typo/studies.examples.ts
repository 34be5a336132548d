import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const studiesExamples: readonly SlipExample[] = [
  [
    '(my|the|your|a|in) [fist|firs|thirst>first] (year|job|paper|project|semester|language|degree|day|internship|class|author|choice|half|prize|month|week|publication|term|position|lesson|course|patient)',
    'I wrote it in my ⟦fist⟧ year.',
    'I made a fist.',
  ],
  [
    '[fist|firs|thirst>first] (and foremost|aid|of all ,|author|name|year)',
    'I know ⟦fist⟧ aid.',
    'I fist-pumped at last.',
  ],
  [
    '(second|third|fourth|final|last|first|every|each|one) [yea|tear|pear|yeah|bear|yearn|fear>year] (of (my|university|college|school|study)|student|students|at university|undergraduate|phd)',
    'I am a final ⟦yea⟧ student.',
    'In third gear of my car.',
  ],
  [
    '({number}|two|three|four|five|six|seven|eight|ten|many|several|few) [yeas|tears|ears|gears|bears|pears|yearns|dears|rears|hears|fears>years] (of experience|of work|experience|of professional|of teaching|of industry|ago|of study|of research|of practical|of hands-on)',
    'I have ten ⟦tears⟧ of experience.',
    'We saw three bears of age six.',
  ],
  [
    '(for|past|last|over|the|than|in|six|nearly) [sex>six] (years|months|weeks|hours|days|students|languages|projects|courses|people)',
    'I taught for ⟦sex⟧ years.',
    'I research sex and gender.',
  ],
  [
    '({number}|two|three|four|six|nine|ten|twelve|eighteen|several|few) [moths|mouths|moth>months] (ago|later|internship|of (experience|work|training|study|research))',
    'I left six ⟦moths⟧ ago.',
    'Six moths of one species flew.',
  ],
  [
    '(a|one|two|three|four|six|nine|ten|twelve) [moth|mouth>month] (internship|contract|placement|project|trip|course)',
    'I did a three ⟦moth⟧ internship.',
    'The moth project counts moths.',
  ],
  [
    '({number}|two|three|four|six|ten|few|several) [weeds|seeks|weeps|leeks|peeks|geeks>weeks] (ago|later)',
    'I left two ⟦weeds⟧ ago.',
    'Two weeds grew a week ago.',
  ],
  [
    '({number}|two|three|four|six|ten|twenty|forty) [ours|yours|fours>hours] (per week|a week|a day|per day)',
    'I work 20 ⟦ours⟧ a week.',
    'Ours is open all week.',
  ],
  [
    '(full|part) [tine|tome|tie|dime|tile|tide|tame|lime|rime|tune|times>time] (job|position|student|work|basis|employment|role|employee|degree|study|course|programme|internship|while)',
    'I want a full ⟦tine⟧ job.',
    'A tile job took long.',
  ],
  [
    'long [tern|germ|team>term] (goal|goals|plan|plans|relationship|care|career|commitment|interest)',
    'My long ⟦tern⟧ goal is law.',
    'The tern has a long beak.',
  ],
  ['in my [spar|sparse|spate|scare>spare] time', 'I draw in my ⟦spar⟧ time.', 'I hold a spear in my hand.'],
  [
    'in my [fee|tree|flee|freed|fret|three>free] time',
    'I draw in my ⟦fee⟧ time.',
    'I sat in my tree for a time.',
  ],
  [
    '[filed|fled|filled|fiend>field] of (study|research|work|expertise|interest|medicine|education|engineering|law|computer|science|machine|artificial|economics|psychology|biology|chemistry|physics|mathematics|data|health|public|human)',
    'I know the ⟦filed⟧ of law.',
    'I filed a case.',
  ],
  [
    'in (the|this|my|your|that) (chosen|same|related)? [filed|filled|fled>field] (of|.|,|and|for|{end}|i|as|is)',
    'I want to work in this ⟦filed⟧.',
    'In the filed form I gave my name.',
  ],
  [
    '(various|different|both|many|several|other|diverse|multiple|related) [filed|filled|fled|fiends>fields] (of|such as|,|like|including|.)',
    'I know different ⟦filed⟧ of law.',
    'Many filled out forms.',
  ],
  ['[filed>field] (trip|trips|hospital|experiments)', 'I led ⟦filed⟧ trips.', 'The lawyer filed reports.'],
  [
    '(the|an|this|my|your) [are|ares>area] of (research|expertise|interest|study|responsibility|computer|machine|software|artificial|education|law|public|medicine|health|data)',
    'I know the ⟦are⟧ of law.',
    'These are of interest to me.',
  ],
  [
    '(research|subject|different|various|other|key|many|several|focus|rural|main|related|all|urban|core|such) [ares>areas]',
    'I know many ⟦ares⟧ of law.',
    'A farm of two hundred ares.',
  ],
  [
    '(many|several|various|industry|leading) [exerts|expert>experts] (from|who|at|of|and|to)',
    'I met many ⟦exerts⟧ who teach.',
    'Much of this he exerts from habit.',
  ],
  [
    '(an|recognised|recognized|leading|subject|matter) [exert>expert] (in (law|data|this field|the field|machine|software|design|computer|my|his|her)|on the subject)',
    'I am an ⟦exert⟧ in law.',
    'They exert force in law.',
  ],
  [
    "one of the (leading|top|best|foremost|world's leading) [expert|exports|exerts>experts] (in|on|of|.|,)",
    'He is one of the leading ⟦expert⟧ in law.',
    'He is one of the best expert witnesses.',
  ],
  [
    "(bachelor's|master's|bachelors|masters|undergraduate|doctoral|postgraduate|associate's) [decree>degree]",
    "I hold a master's ⟦decree⟧.",
    'The decree came in May.',
  ],
  [
    '(during|throughout|after|finished|completing|alongside|continue) (my|her|his) [studied|studs|stories>studies] (at|in|i|,|and|.)',
    'I wrote it during my ⟦studied⟧.',
    'My studied calm, in short, helped.',
  ],
  [
    'i [studded>studied] (at|in|for|computer|abroad|under|{subject})',
    'I ⟦studded⟧ at Leeds.',
    'I steadied the boat.',
  ],
  [
    'to [sturdy>study] (at|in|abroad|for|computer|medicine|the|under|{subject})',
    'I want to ⟦sturdy⟧ abroad.',
    'It grew to sturdy proportions.',
  ],
  [
    '[universality|adversity>university] of ({name} , |oxford|cambridge|leeds|london|manchester|california|edinburgh|bristol|toronto|chicago|michigan|texas|washington)',
    'I studied at the ⟦Universality⟧ of Leeds.',
    'The universality of law.',
  ],
  [
    '[collage>college] (degree|student|graduate|professor|campus|diploma|tuition)',
    'I am a ⟦collage⟧ student.',
    'I made a collage.',
  ],
  [
    '(junior|liberal arts|attended|attending|graduated from|sixth form) [collage|colleague>college] (in|and|at|,|.|of|i|where|for|with)',
    'I attended ⟦collage⟧ in Leeds.',
    'I made a collage in class.',
  ],
  [
    '(my|fellow|work) [colleges|collages>colleagues] (and i|who|describe|would|often|at work|say|have said)',
    'I help my ⟦colleges⟧ at work.',
    'Two colleges say no.',
  ],
  [
    '(university|training|core|introductory|undergraduate|graduate|refresher|degree|certificate|intensive|preparatory|optional|elective|online) [curse>course] (in|on|at|and|,|.|for|is|was|i)',
    'I took an online ⟦curse⟧ in law.',
    'His language was coarse, and a curse.',
  ],
  [
    '(took|taking|taken|attended|completed|online|training|core|elective|graduate|undergraduate|advanced) [curses>courses] (in|on|such|like|at|,|and|.)',
    'I took ⟦curses⟧ in law.',
    'She took to curses on sight.',
  ],
]
