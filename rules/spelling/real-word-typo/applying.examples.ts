import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const applyingExamples: readonly SlipExample[] = [
  [
    '(to|wish to|would like to|like to) [apple|imply|amply|aptly|reply|supply|rely>apply] for (the|a|this|your|an) (position|role|post|job|vacancy|internship|scholarship|programme|program|opening|place|fellowship|advertised|{job})',
    'I wish to ⟦imply⟧ for the post.',
    'They imply that the post is open.',
  ],
  [
    "i am [plying|appalling|apply|applied>applying] (for|to) (the|a|this|your) (position|role|post|job|vacancy|internship|scholarship|programme|program|opening|place|university|phd|master's)",
    'I am ⟦plying⟧ for the post.',
    'I am plying my trade.',
  ],
  [
    '(apply|applying|applied|application) for (the|this|a|your) [possession|positron|portion>position] (at|as|with|advertised|of {job})',
    'I apply for the ⟦possession⟧ of manager.',
    'I apply for the possession order.',
  ],
  [
    '(apply|applying|application) for the [pots|poet|pest|posy|past|cost|host|pose>post] of ({job}|assistant|senior|junior|research|teaching|professor|chief|head)',
    'I apply for the ⟦past⟧ of manager.',
    'I apply for the cost of travel.',
  ],
  [
    '[jib|jog|jab|mob|hob|joy|gob>job] (description|advertisement|posting|opening|vacancy|listing|satisfaction|duties|title)',
    'Your ⟦jog⟧ description suits me.',
    'He drew the jib.',
  ],
  [
    '(the|a|this|current|previous|new|senior|your|my|key|important|leadership|similar|advertised) [roll|rile>role] (of|as) (a|an|the)? (senior|junior|lead|software|project|data|research|sales|product|teaching|marketing)? {job}',
    'I seek the ⟦roll⟧ of engineer.',
    'We read the roll of honour.',
  ],
  [
    '(important|key|crucial|vital|leadership|central|significant|pivotal|essential|managerial|supervisory|challenging) [roll|rile>role] (in|of|at|as|for|within)',
    'I have a key ⟦roll⟧ in the team.',
    'I ate a roll in the car.',
  ],
  [
    '[roll|rile|rolls>role] (in|at|with|within) your (company|team|organisation|organization|firm|department|lab|group|school|hospital)',
    'I seek a ⟦roll⟧ in your team.',
    'Please roll in your chair.',
  ],
  [
    '(an|any|the|this|great|a|excellent|wonderful|another) [opportune>opportunity] (to|for)',
    'I thank you for the ⟦opportune⟧ to talk.',
    'It was an opportune time.',
  ],
  [
    '(appreciate|welcome|given|got|get|had|have) the [change|chase|chancy>chance] to (meet|speak|learn|interview|participate|contribute|talk|prove)',
    'I had the ⟦change⟧ to learn.',
    'I waited for the change to work.',
  ],
  [
    '(have|had|get|given|giving me|give me) a [change|chase|chancy>chance] to (meet|speak|learn|interview|participate|contribute|talk|prove)',
    'I had a ⟦change⟧ to learn.',
    'I have a change to discuss.',
  ],
  [
    '(years|year) of [expedience|experienced>experience] (in|with|as|at|of|working|and|,|.)',
    'I have ten years of ⟦expedience⟧ in law.',
    'It took years of experiments in law.',
  ],
  [
    '(relevant|hands-on|practical|extensive) [expedience|experienced>experience] (in|with|as|at|of|working|and)',
    'I have practical ⟦experienced⟧ with it.',
    'I am a professional experienced in law.',
  ],
  [
    '(am|are) (very|highly)? [experience|experiences>experienced] (in|with|at)',
    'I am very ⟦experience⟧ in law.',
    'What I am, experience in law made.',
  ],
  [
    '(good|strong|deep|solid|working|excellent|in-depth|extensive|thorough|basic|advanced|my) [acknowledge|knowledgeable|acknowledged>knowledge] (of|in|about)',
    'I have good ⟦acknowledge⟧ of law.',
    'I am strong, knowledgeable, in short, fit.',
  ],
  [
    '(interpersonal|analytical|technical|organisational|organizational|transferable|communication|leadership|problem-solving|presentation|negotiation|teamwork) [sills|skulls|stills|shills|swills|spills>skills]',
    'I have good communication ⟦skulls⟧.',
    'The skulls and sills are old.',
  ],
  [
    '(interpersonal|analytical|organisational|organizational|transferable|strong) [kills>skills] (and|in|,|.|to|that|which)',
    'I have strong analytical ⟦kills⟧.',
    'Poor communication kills teams.',
  ],
  [
    '(my|your|diverse|unique|broad|strong) [kill|sill|skull|still|shill>skill] (set|sets)',
    'I bring a broad ⟦kill⟧ set.',
    'I still set traps.',
  ],
  [
    '(highly|very) [killed|spilled|stilled|shilled>skilled] (at|in|with|workers|worker|professional|professionals|nurse|team|engineer|engineers|staff|and)',
    'I am highly ⟦killed⟧ in law.',
    'Those killed in war are honoured.',
  ],
  [
    '(an|valuable|great|real|strong|invaluable|important|excellent|true) [ass|asses|assess|assert>asset] to (your|any|our|this|the (team|company|department|organisation|organization|school|lab|programme|program|university))',
    'I would be a great ⟦ass⟧ to your team.',
    'We are valuable assets to your team.',
  ],
  [
    '(to|can|will|would|could|help|helped|helping|must|should|carefully|critically|better|accurately|i|we|regularly|properly|correctly) [asses>assess] (the|their|students|risks|risk|my|your|whether|how|patient|patients|needs|performance|impact|student|each|this|these|his|her|our|its|progress|quality|learning)',
    'I had to ⟦asses⟧ the risk.',
    'Two asses the size of ponies grazed.',
  ],
  [
    '(work|worked|working|served|soon|such|known|employed|role|position|career|job|well|experience) [ass|ash|asp>as] (a|an|well|possible|soon|the)',
    'I worked ⟦ass⟧ a nurse.',
    'The work ash-trees need is small.',
  ],
  [
    '[ass|ash|asp>as] (well as|soon as|a result|a nurse|a teacher|a manager|a student|a volunteer|part of (my|the|a))',
    'I sing ⟦ass⟧ well as you.',
    'The asp hides well.',
  ],
  [
    '(can|will|would|could|may|might|should) [hell|yelp|kelp|whelp|helm|hep>help] (me|you|your|others|people|students|achieve|improve|develop|make|build|us)',
    'I can ⟦hell⟧ your team.',
    'They can yelp, you know.',
  ],
  [
    '(strong|good|excellent|great|solid|positive|my|our|your) work [ethnic|ethnics|ethical>ethic]',
    'I have a strong work ⟦ethnic⟧.',
    'We work ethnic food stalls.',
  ],
  [
    '(i|to|we|who|they|will|would|can|currently|not) [wok>work] (as|in|with|at|for|on|well|together|under|hard|closely|independently)',
    'I ⟦wok⟧ as a nurse.',
    'I bought the wok in Oslo.',
  ],
  [
    '[wok|worm|wort|cork>work] (experience|placement|permit|colleagues|schedule|ethic)',
    'I have ⟦wok⟧ experience.',
    'I wear cork soles and woke up early.',
  ],
  [
    '(to|can|will|i) [word|worm|wore|wort>work] (independently|collaboratively|under pressure|alongside|in a team|well with|well in)',
    'I can ⟦word⟧ independently.',
    'I tried to word it well.',
  ],
  [
    '(i|have|also|we) [worker|wormed>worked] (as (a|an)|at|for (a|the|an)|in (a|the))',
    'I ⟦worker⟧ as a nurse.',
    'We forked at a release.',
  ],
  [
    '(am|was|been|currently) [worming|wording|corking>working] (as|at (a|the)|for (a|the|an)|closely|together|with)',
    'I am ⟦wording⟧ as a nurse.',
    'I am waking up.',
  ],
  [
    'work [wall|sell|will|dwell|weld|swell>well] (in a team|under pressure|with others|with people|in teams)',
    'I work ⟦wall⟧ under pressure.',
    'My work will, under pressure, grow.',
  ],
]
