import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const qualitiesExamples: readonly SlipExample[] = [
  [
    "(i am|i'm) [current|currency>currently] (working|studying|pursuing|employed|enrolled|completing|finishing|a|an|in my)",
    'I am ⟦current⟧ working on it.',
    'I am curt, currently.',
  ],
  [
    'i (have|had|also)? [decently|recent|recency>recently] (graduated|completed|finished|read|joined|moved|started|published|worked|received|learned|saw|came)',
    'I ⟦recent⟧ finished school.',
    'I finished recent work.',
  ],
  [
    '(i|have|had|who) [successful>successfully] (completed|managed|led|defended|implemented|passed|launched|developed|finished|graduated)',
    'I ⟦successful⟧ managed ten shops.',
    'I successively managed ten shops.',
  ],
  [
    '(am|is|was|be) [extreme|extremity>extremely] (interested|important|well|grateful|proud|passionate|motivated|excited|happy|pleased|hard-working|hardworking|valuable|useful)',
    'I am ⟦extreme⟧ grateful.',
    'I am externally motivated.',
  ],
  [
    '(am|be|is) [highlight|high>highly] (motivated|qualified|recommended|organised|organized|interested|experienced|skilled)',
    'I am ⟦high⟧ motivated.',
    'It is high, motivated by need.',
  ],
  [
    'i (am|would|was)? [rally|relay|realty>really] (enjoy|enjoyed|appreciate|like|liked|want|hope|interested|love|believe)',
    'I ⟦rally⟧ enjoy it.',
    'I rally friends and enjoy it.',
  ],
  [
    '(am|was|is|are|be) (not)? [vary|berry>very] (interested|excited|much|pleased|happy|keen|important|good|proud|grateful|impressed|strong|passionate|motivated|enthusiastic)',
    'I am ⟦vary⟧ happy.',
    'The berry is happy.',
  ],
  [
    '(have|has|had|was|am|i) [allays|alleys|ways>always] (been|wanted|enjoyed|loved|dreamed|dreamt|interested|believed|felt|tried|admired|liked|sought)',
    'I have ⟦allays⟧ been keen.',
    'We have ways, been there.',
  ],
  [
    'i [alto>also] (have|am|worked|was|had|enjoy|believe|led|speak|completed|took|studied|like)',
    'I ⟦alto⟧ have a car.',
    'I sang alto, having the range.',
  ],
  [
    '(i am|am|truly|very|deeply|extremely|really) [passion|passions>passionate] about',
    'I am ⟦passion⟧ about law.',
    'Hers was the passion about town.',
  ],
  [
    '(my|great|strong|real|true|genuine|your|a) [pension|possession|passing|passions>passion] for (teaching|learning|science|technology|research|helping|design|coding|mathematics|physics|writing|languages|programming|software|data)',
    'I have a ⟦pension⟧ for teaching.',
    'I live on a pension for teachers.',
  ],
  [
    '[divers|diverge|diver>diverse] (background|backgrounds|group of|range of|team of|set of|teams)',
    'I led a ⟦diver⟧ team of nurses.',
    'The diver grouped his finds.',
  ],
  [
    '(am|be|is) [avail|availed>available] (for|to|from|at|on|immediately)',
    'I am ⟦avail⟧ for a talk.',
    'Of what avail is it?',
  ],
  [
    'available [immediate|immediacy>immediately] (.|,|and|for|{end})',
    'I am available ⟦immediate⟧.',
    'They have immediate vacancies.',
  ],
  [
    'am (well|highly|fully|best|uniquely)? [quantified|qualifies|qualify>qualified] (for|to|as)',
    'I am well ⟦quantified⟧ for it.',
    'These skills best qualify me for it.',
  ],
  ['i [quality>qualify] for', 'I ⟦quality⟧ for the grant.', 'Quality is for all.'],
  [
    '(high|top|highest) [qualify>quality] (of|and|standards|work|research|service|products|care|software|code|teaching)',
    'I aim for high ⟦qualify⟧ work.',
    'They qualify and win.',
  ],
  [
    'my [quantification>qualifications] (for|and|include|match|are|make|meet|as)',
    'I list my ⟦quantification⟧ for it.',
    'The quantification is done.',
  ],
  [
    '(meet|meets|meeting|minimum|entry|job|degree) [retirements>requirements]',
    'I meet the job ⟦retirements⟧.',
    'We planned the retirements.',
  ],
  [
    '(position|post|job|role|vacancy) [adverted|averted|advertises>advertised] (in|on|at)',
    'I saw the post ⟦adverted⟧ on your site.',
    'The post averted ruin.',
  ],
  [
    'i (am|was) [locking|looming|looting|looping|hooking>looking] for (a|an|the|new|opportunities)',
    'I am ⟦locking⟧ for a job.',
    'I was locking up for a week.',
  ],
  [
    '(to|i|opportunity to|would like to|could|eager to|hope to|will) [loin|joint|jon|coin>join] (your|the) (team|company|lab|group|organisation|organization|department|programme|program|faculty|university|staff|firm)',
    'I hope to ⟦joint⟧ your team.',
    'We coin the words.',
  ],
  [
    '(join|joining|joined) (your|the|our|this) [tram|teem|tam|teal|teat>team] (of|and|as|at|in|.|,)',
    'I hope to join your ⟦tram⟧.',
    'I boarded the tram.',
  ],
  [
    '[tram|ream|teem|tam|teal|seam|tear>team] (player|players)',
    'I am a ⟦tram⟧ player.',
    'Players in teal won.',
  ],
  [
    '[tram|ream|teem|tam|seam>team] (spirit|leader|leaders|members|member|building)',
    'I was a ⟦tram⟧ leader.',
    'The tram leads on.',
  ],
  [
    '(join|joining|at|with) your [accompany|comply|compare>company]',
    'I hope to join your ⟦accompany⟧.',
    'I accompany my team.',
  ],
]
