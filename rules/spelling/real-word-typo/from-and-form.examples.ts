import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const fromAndFormExamples: readonly SlipExample[] = [
  [
    '(graduated|graduating) [form|fork|frog|fro|firm|farm>from]',
    'I graduated ⟦form⟧ Oxford in 2019.',
    'Most firms hire graduates.',
  ],
  [
    'to (hear|hearing) (back|again|soon|directly|more)? [form|frog|fro|farm|fork|firm>from] (you|your|him|her|them|the|a|an|any)',
    'I would like to hear ⟦form⟧ you.',
    'I like to hear, form, and tell a tale.',
  ],
  [
    '{start} [form|frog|fork|firm|farm>from] (then on|there on|my experience|my perspective|my point of view|my first day|an early age|a young age|the very beginning|the outset)',
    '⟦Form⟧ my experience, it pays.',
    'Form your own view.',
  ],
  [
    '[form|frog|fork|firm>from] (time to time|now on|day to day|an early age|a very young age|a very early age|whom)',
    'I write ⟦form⟧ time to time.',
    'I form time-tables.',
  ],
  [
    '(apart|aside|refrain|refrained|refraining|abstain|stemmed|stemming|hailing|differs|differed|benefited|benefitted) [form|frog|fork|firm|fro>from]',
    'Apart ⟦form⟧ English, I know French.',
    'The benefit form is long.',
  ],
  [
    '(ranging|ranged) [form|frog|fork|firm|fro|front>from]',
    'I took courses ranging ⟦form⟧ law to art.',
    'It is a wide-ranging form of art.',
  ],
  [
    '(is|are|was|were|be) different [form|frog|fork|firm|fro>from] (the|those|what|my|our|your|any|each|most|other)',
    'It is different ⟦form⟧ what I knew.',
    'It took a different form.',
  ],
  [
    '(differently|away|far) [form|frog|fork|firm|fro>from] (the|my|home|a|your|our|work|family|being|it|what)',
    'I live far ⟦form⟧ home.',
    'He is far from, and formal.',
  ],
  [
    '(coming|comes|emerges|arises|originates|originated|emanating) [form|frog|fork|firm|fro>from] (the|a|an|my|your|different|various|all|many)',
    'I am coming ⟦form⟧ a small town.',
    'The coming formal hearing is mine.',
  ],
  [
    '(learned|learnt|learn) (a lot|much|so much|a great deal|many things)? [form|frog|firm|fro>from] (you|your|my|others|the best|experts|them|him|her|each|this|these|experienced|his)',
    'I learned much ⟦form⟧ my peers.',
    'We learned form and colour.',
  ],
  [
    'i (have|also|had|recently|first)? (received|obtained|gained|earned|moved|transferred|returned|came|resigned|retired|drew|took) [form|frog|firm|fork|fro>from] (my|the|a|an|your|our|his|her|this|that|university|school|college)',
    'I moved ⟦form⟧ the coast.',
    'We took form letters.',
  ],
  [
    '(built|developed|designed|made|started|starting|created|written|trained|build|coded) (it|them|this|one|everything|systems|models|applications|software|websites)? [form|frog|firm|fork|fro>from] (scratch|the ground up|zero)',
    'I built it ⟦form⟧ scratch.',
    'The scratch form was built.',
  ],
  [
    '(work|working|worked) [form|frog|firm|fork|fro>from] (home|abroad|anywhere)',
    'I am used to working ⟦form⟧ home.',
    'I work farm and home alike.',
  ],
  [
    'right [form|frog|firm|fork|fro>from] the (start|beginning|outset|first)',
    'I liked it right ⟦form⟧ the start.',
    'He gave the right form.',
  ],
  [
    '[form|frog|firm|fro>from] (2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026) (to|until|till|onwards)',
    'I worked there ⟦form⟧ 2018 to 2020.',
    'I sent form 2018.',
  ],
  [
    '[form|frog|firm|fro>from] (january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ({number})? (to|until|till|through|onwards)',
    'I am free ⟦form⟧ June to August.',
    'I sent the form June sent me.',
  ],
  [
    '(people|students|colleagues|experts|scientists|participants) [form|frog|firm|fro>from] (all over|all walks|different backgrounds|various backgrounds|diverse backgrounds|different countries|different cultures|various countries|other countries)',
    'I met students ⟦form⟧ all walks of life.',
    'People form all kinds of groups.',
  ],
  ['in the [from>form] of', 'I gave it in the ⟦from⟧ of a talk.', 'It rose from of old.'],
]
