import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const oddWordsExamples: readonly SlipExample[] = [
  [
    '[abut>about] (my|a|your|this|how|what|it|our|their|his|her|its|{number}|{-ing}|proposed) unless (boundary|wall|walls|property|plot|plots|bridge|land|parcel)',
    'We are worried ⟦abut⟧ your plans.',
    'Our plots abut a wall.',
  ],
  [
    '[tits>its] unless (bird|birds|nest|nests|ornithology|garden|species|feeder)',
    'I admire the firm for ⟦tits⟧ design.',
    'The blue tits in our garden nest early.',
  ],
  [
    '[finial>final] unless (roof|architecture|architectural|carved|furniture|gothic|wood|spire|gable)',
    'I am in the ⟦finial⟧ year.',
    'I carved a finial for the roof.',
  ],
  [
    '[tine>time] unless (fork|forks|tines|antler|rake|cultivator|harrow)',
    'Thank you for the ⟦tine⟧ you gave.',
    'The fork has a bent tine.',
  ],
  [
    '[tam>team] unless (tams|hat|cap|wool)',
    'I head the marketing ⟦tam⟧ in Cork.',
    'She wore a tam and a wool scarf.',
  ],
  [
    '!(douglas|silver|noble|balsam|a|the|of|and|white|grand) [fir>for] (the|my|a|an|your|our|this|me|you|us|all|more|{number}|{-ing}|two|three|many) unless (tree|trees|forest|forestry|timber|pine|spruce|needles|larch)',
    'I cared ⟦fir⟧ two animals.',
    'We fell fir the old way, with pine and larch.',
  ],
  [
    '(i|we|you|and|to|would|highly|greatly) [vale>value] (your|the|my|our|honesty|creativity|teamwork|this|that|diversity|people) unless (valley|glamorgan|wales|curriculum)',
    'I know that you ⟦vale⟧ creativity.',
    'The vale that I know is green.',
  ],
  [
    '(the|a|this|member|current|solid|present|poor|good) [sate>state] (of|university|law|school|that)',
    'I complain of the ⟦sate⟧ of the room.',
    'They sate of old.',
  ],
  [
    '(at|in|to|from|my|sixth-form|community|technical|local|agricultural|art) (a|the|my|our)? [collage>college] (in|and|,|.|where|of|for|at|i|with) unless (paper|paint|collages|gallery|photo|photographs|scissors|exhibition|canvas)',
    'I spent a year at a ⟦collage⟧ in Oslo.',
    'I made a collage of paper.',
  ],
  [
    '(to|will|would|could|may|has|have|had) [cone>come] (to|from|in|with|within|and|as|up|back|home|across|out) unless (ice|pine|traffic|retina|volcano|cones|geometry)',
    'A plumber had to ⟦cone⟧ within the hour.',
    'The cone came from a pine.',
  ],
  [
    '(to|could|can|will|would|please) [tall>tell] (me|you|us|him|her|them|the|whether|how|that|why)',
    'Nobody could ⟦tall⟧ me why.',
    'He was as tall as me.',
  ],
  [
    '(criminal|contract|tax|property|employment|company|civil|immigration|maritime|constitutional|commercial|competition) [low>law] !(income|cost|rate|rates|point|season|value|level|levels|wage|wages|paid|in|to|at|on)',
    'I passed company ⟦low⟧ and tax.',
    'Property low in price sold soon.',
  ],
  [
    '({number}|{count}|eighty|ninety|hundred|thousand|sixty|seventy) [worlds>words] (per|a|in|long|each|or)',
    'I type eighty ⟦worlds⟧ per minute.',
    'Two worlds meet here.',
  ],
  [
    '(make|makes|made|making|much|even|far|any|no|get|became|become) [batter>better] unless (cake|pancake|bake|baking|fish|fry|cricket|baseball|flour|egg|recipe|waffle)',
    'It helped us to make ⟦batter⟧ decisions.',
    'I make batter of flour and egg.',
  ],
  [
    '(hour|hours|minutes|days|weeks|months|day|week|month|years|too|arrived|came) [lat>late]',
    'The driver came one hour ⟦lat⟧.',
    'The lat and dorsal muscles ached.',
  ],
  [
    '(and|but|also) [an>am] (willing to|happy to|confident that|confident in|keen to|able to|ready to|fluent in|writing|applying|looking for|working|not|glad|pleased to)',
    'I drive and ⟦an⟧ willing to travel.',
    'He is a leader and an able speaker.',
  ],
  [
    '(i|and|but|also) [ma>am] (able|willing|happy|confident|keen|writing|applying|currently|now|very|fluent|not|available|looking|sure|ready|eager|also|working) unless (mama|mother)',
    'I have skills and ⟦ma⟧ able to work alone.',
    'My ma and pa came.',
  ],
  [
    '(over|so|too|how|these) [may>many] (years|people|students|months|things|ways|hours|other|different|times|more|languages|colleagues|projects|skills)',
    'I learned it over ⟦may⟧ years.',
    'It may, people say, rain in May.',
  ],
  [
    '(place|places|school|hospital|company|university|city|country|town|laboratory|lab|department|office|institute|firm|village|environment|situation|position|stage|point) [were>where] (i|we|you|my|she|he|they|people|one)',
    'It is a place ⟦were⟧ I feel well.',
    'The places were old.',
  ],
  [
    '(to|can|will|could|would) [stat>start] (work|working|on|in|my|the|a|at|immediately|as|with|from) unless (stats|statistics|emergency|dose)',
    'I am free to ⟦stat⟧ work in July.',
    'We gave the dose stat, and called.',
  ],
  [
    '(amount|sum|money|price|fee|fees|rent|deposit|i|we|already|fully|was|were|been) [pad>paid] (for|by|in|to|the|on|at|all|{number}|attention) unless (pads|launch|helicopter|helipad|knee|brake)',
    'I want back the sum ⟦pad⟧ for it.',
    'The launch pad was by the sea.',
  ],
  [
    '(person|worker|people|someone|anyone|those|student|students|colleague|colleagues|candidate|engineer|teacher|nurse|man|woman|child|children|manager|leader|patients|friend|professor) [how>who] (enjoys|is|are|has|have|had|was|were|can|will|would|loves|likes|wants|needs|works|worked|lives|knows|takes|helped|taught)',
    'I am a worker ⟦how⟧ enjoys problems.',
    'I showed students how we work.',
  ],
  [
    '(to|please|will|would|could|can|must|should|kindly) [sent>send] !(in|by)',
    'Please ⟦sent⟧ me the invoice.',
    'The letter was sent by post.',
  ],
  [
    '(to|will|would|could|can) [tech>teach] (a|an|the|my|at|in|children|students|them|english|mathematics|maths|courses|classes|young)',
    'I was asked to ⟦tech⟧ an evening course.',
    'I moved to tech, a new field.',
  ],
  [
    '[filling>filing] (cabinet|cabinets|clerk|clerks)',
    'I sorted the ⟦filling⟧ cabinet.',
    'I was filling jars.',
  ],
  [
    '(public|mental|global|occupational|community|environmental|animal) [heath>health] unless (heather|heathland|moor|gorse)',
    'I hold a degree in public ⟦heath⟧.',
    'We crossed the heath.',
  ],
  [
    '[martial>marital] (dispute|disputes|breakdown|counselling|counseling|counsellor|problems|assets|home)',
    'I took on ⟦martial⟧ disputes.',
    'I teach martial arts.',
  ],
  [
    '(a|good|perfect|strong|great|ideal|close|best|to|not) [mach>match] unless (speed|aircraft|supersonic|flow|wing|number|aerodynamics)',
    'I am a good ⟦mach⟧ for the role.',
    'The flow was at Mach two.',
  ],
  [
    '(i have|i had|can|could|will|would) [red>read] (the|your|my|about|with|it|this|that|basic|and write|papers|books|many|more|all|their)',
    'I can ⟦red⟧ basic Russian.',
    'The can, red and blue, fell.',
  ],
  [
    '(be|am|was|were|very|most|so) [gratefully>grateful] (for|if|to|that)',
    'I would be ⟦gratefully⟧ for a reply.',
    'It was gratefully received.',
  ],
  [
    '(in|of|with|for|to|from|at|by) [out>our] (flat|house|home|street|office|team|school|company|department|clients|customers|city|town|building|village|family|project|research|lab|laboratory|meeting|conversation|discussion|university|products|services)',
    'The heat in ⟦out⟧ flat is off.',
    'We moved out, house and all.',
  ],
  [
    '(gained|developed|acquired|obtained|achieved|improved|honed) (this|these|it|them|experience|skills|knowledge)? [though>through] (my|years of|working|volunteering|teaching|practice|internships)',
    'I gained experience ⟦though⟧ my work abroad.',
    'It improved, though my fears stayed.',
  ],
  [
    '(the|your|my|our|a|this) [tie>time] (of day|to (read|consider|meet|speak|reply|review))',
    'Thank you for the ⟦tie⟧ to read this.',
    'The tie of silk is mine.',
  ],
  ['(i|we) [lock>look] forward', 'I ⟦lock⟧ forward to your reply.', 'I lock the door at six.'],
]
