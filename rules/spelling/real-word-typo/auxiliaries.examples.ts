import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const auxiliariesExamples: readonly SlipExample[] = [
  [
    '(can|may|could|will|would|should|must|might|cannot) [by|bee|bed|bean|bey|ne>be] (able|reached|contacted|considered|found|happy|glad|pleased|grateful|available|delighted|interested|useful|part|an asset)',
    'I can ⟦by⟧ reached at home.',
    'They passed as best they could by a river.',
  ],
  [
    '(can|may|could|will|would|should|might) [he|me|we>be] (reached|contacted|considered|available|grateful|able)',
    'I can ⟦he⟧ reached at home.',
    'How can he reach us?',
  ],
  [
    'to [by|bee|bed|bey>be] (able to|involved in|reached|contacted)',
    'I hope to ⟦bee⟧ able to help.',
    'It is referred to by able people.',
  ],
  [
    'have [bee|bed|bean>been] (working|studying|teaching|looking|doing|involved|responsible|able|interested|employed|leading|developing|writing|trying|running|managing|learning|using|a|an|the)',
    'I have ⟦bee⟧ working here.',
    'I have bees working here.',
  ],
  [
    '(has|had) [bee|bed|bean>been] (working|studying|teaching|looking|involved|responsible|able|employed|leading|a|an|the|my)',
    'It has ⟦bee⟧ my aim.',
    'It has bees, and had beans.',
  ],
  [
    '(have|has|had) [be|being|begin>been] (working|studying|teaching|involved|employed|able|responsible|interested|looking|developing|learning)',
    'I have ⟦being⟧ working here.',
    'What I have, being able, I give.',
  ],
  [
    '(i|we|they|would|could|should|might|must) [hove|hive|haven|heave|halve|haves|shave|hare|haze|hale>have] (been|had|worked|become|studied|completed|learned|done|developed|gained|taught)',
    'I ⟦hive⟧ been a nurse.',
    'They hive off trained staff.',
  ],
  [
    'i [gave|save|cave|rave|wave|pave>have] (been|become|always|done|never|already|also been)',
    'I ⟦gave⟧ been a nurse.',
    'I gave up being a nurse.',
  ],
  [
    '(he|she|it|which|who|that|experience|training|education|internship|position|role|job|course) [as|hash|hast|ha|gas|hat|hag|haws>has] (been|become|allowed me|taught me|helped me|prepared me|given me|enabled me|equipped me|provided me|shown me|made me|always been)',
    'It ⟦as⟧ been my aim.',
    'A job as given as this is rare.',
  ],
  [
    '{start} i [wad|wax|wasp|wan|wash|way|war|ways|wars>was] (born|able|responsible|involved|promoted|awarded|elected|appointed|employed|chosen|invited|impressed|accepted|admitted|fortunate|in charge)',
    'I ⟦wad⟧ born in Kazan.',
    'I saw able nurses.',
  ],
  [
    '(it|there|he|she) [wad|wasp|wan|wads>was] (a|an|the|not|very|also|my)',
    'It ⟦wad⟧ a good year.',
    'He drew the wasp a while.',
  ],
  [
    'i [wilt|wall|wild|till|hill|mill|bill|pill|well|wily|ill|kill|gill>will] be (able|available|happy|glad|pleased|graduating|completing|finishing|in|a|an|contacting)',
    'I ⟦wall⟧ be glad to help.',
    'I play Bill.',
  ],
  [
    '(i|we|it|which|that|he|she|they|you|who|and) [wold>would] (like|be|also|love|have|not|appreciate|welcome|make|allow|bring|enjoy|help|give)',
    'I ⟦wold⟧ like to apply.',
    'We saw the wold.',
  ],
  [
    '(i|we|they|you|he|she|it) [world|wound|wood>would] (like to|love to|appreciate|welcome the|be happy|be glad|be pleased|be grateful|be able|be delighted|be honoured|be honored)',
    'I ⟦world⟧ like to apply.',
    'He wound up his watch.',
  ],
  [
    'i would [lie|life|line|lime|bike|lake|likes|liked|dike|alike|lice>like] to (apply|thank|express|discuss|introduce|submit|learn|contribute|inform|join|draw your|request|take this)',
    'I would ⟦lie⟧ to thank you.',
    'I would lie to win.',
  ],
  [
    '(would|should) also [lie|line|life|lime|liked|likes>like] to (apply|thank|express|discuss|introduce|submit|learn|mention|add|point|say|note)',
    'I would also ⟦lime⟧ to thank you.',
    'She would also like lime to drink.',
  ],
  [
    '(be|am|was|were|been|being) [bale|ale|fable|gable|sable|ably|axle|abler>able] to',
    'I am ⟦bale⟧ to travel.',
    'Their drink is ale, too.',
  ],
  [
    '(am|be|been) [table|cable|abel>able] to',
    'I hope to be ⟦table⟧ to travel.',
    'I like my table to be clean.',
  ],
  ['(am|was|were) [enable|abler>able/unable] to', 'I was ⟦enable⟧ to travel.', 'It helps enable travel.'],
  [
    'the ability [too|ti|do|toe|tot|ton|tow|top|yo|two>to] (work|learn|make|be|adapt|communicate|think|manage|write|lead|solve|use|speak|take|do|handle|understand)',
    'I have the ability ⟦too⟧ learn.',
    'He has the ability, too, and learns.',
  ],
  ['i [dud|dad|dis>did] (not|my|research|an|a)', 'I ⟦dud⟧ my duty.', 'My dad, I did say, left.'],
  [
    'i do [no|nor|nit|net|knot|nut|note|nod>not] (have|know|think|believe|wish|expect|mind|doubt)',
    'I do ⟦no⟧ have a car.',
    'I do no work on Sundays.',
  ],
  [
    'i am [no|nor|nit|knot|net|nut|note>not] (only|a|yet|currently|afraid|sure|the|just)',
    'I am ⟦nor⟧ afraid of work.',
    'I am no able hand.',
  ],
]
