import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const ownersExamples: readonly SlipExample[] = [
  [
    '(i|we|they|he|she) [gave|save|wave|hate|cave|hive>have] (been|become|worked|studied|gained|always|already|completed|learned|learnt|had|recently|lived)',
    'I ⟦gave⟧ worked here.',
    'I gave many worked examples.',
  ],
  [
    '(the|my|our|your|its|at|their) [fist>first] (year|month|week|day|time|job|paper|project|semester|degree|language|step|place|book|article|post|draft|author|class|two|three|few|sight|visit|of|lesson|term|choice)',
    'It was my ⟦fist⟧ job.',
    'I raised my fist once.',
  ],
  [
    'at [lest|lease|list|leash|east>least] ({number}|{count}|a|one|once|twice|in|the|some|as)',
    'I work at ⟦lest⟧ six hours.',
    'At last I came.',
  ],
  [
    '(since|until|in|during|over|of|the) [lost|list|lest|lust|blast>last] (year|month|week|summer|spring|autumn|winter|night|semester|decade)',
    'I came the ⟦list⟧ week.',
    'He came last.',
  ],
  [
    '(this|some|any|what|every|same|each|that|another) [king|kin|kine|bind|knid>kind] of (work|project|research|job|problem|support|position|person|experience|task|training|company|thing|help|approach|environment)',
    'I like this ⟦king⟧ of work.',
    'He is king of the hill.',
  ],
  [
    '(wide|broad|whole|full|diverse|large) [rage|rang|orange|ranger>range] of',
    'I have a wide ⟦rage⟧ of skills.',
    'His rage was great.',
  ],
  [
    '(take|took|takes|taking|taken) [pat|pert|pant|prat|apart|par|party>part] in',
    'I took ⟦pat⟧ in it.',
    'I took it apart.',
  ],
  [
    '[pat|pert|pant|prat|parr>part] of (the|my|a|this|your|our|it|that|an)',
    'It is ⟦pat⟧ of my job.',
    'A part of it was lost.',
  ],
  [
    '(point|points|starting|from this|that|main) [if|off|ow>of] view',
    'It is my point ⟦if⟧ view.',
    'It is a point of view.',
  ],
  ['[pint|paint|pont|joint|print>point] of view', 'It is my ⟦pint⟧ of view.', 'It is a pint of milk.'],
  [
    '(in|from|to|of|for) [font|frond|frot|fort|from>front] of (the|a|my|your|our|me|him|her|them|people|large|an|students|colleagues)',
    'I spoke in ⟦from⟧ of a class.',
    'The font of the text is small.',
  ],
  [
    '(look|looking|looks|looked) [foreword|froward|reward|forwarded>forward]',
    'I look ⟦foreword⟧ to it.',
    'I look at it.',
  ],
  [
    '[locking|looting|booking|cooking|looming|looping|hooking|lacking>looking] forward',
    'I am ⟦locking⟧ forward to it.',
    'I am cooking.',
  ],
  [
    'forward to [bearing|healing|heading|herding|wearing|fearing|heating|earring>hearing] (from|back|about|your)',
    'I look forward to ⟦healing⟧ from you.',
    'I look forward to it.',
  ],
  [
    '({auxiliary}|very|would be|most|so) [lad|clad|glade|gland|grad|glam>glad] (to|that|if)',
    'I am ⟦lad⟧ to help.',
    'He is clad in red.',
  ],
  [
    '(i|we|also|would|and|you) [dish|wash|fish|wist|whish>wish] to {bare}',
    'I ⟦dish⟧ to apply.',
    'I fish to eat.',
  ],
  [
    '({number}|{count}|years|hours|week|weeks|month|months|day|days|year|much|no|little|decade) [layer|latter|laser|cater|lather|latex>later] (,|.|i|we|he|she|the|on|in|it|they)',
    'Two weeks ⟦latter⟧ I left.',
    'The latter is best.',
  ],
  ['per [bent|tent|scent|lent|vent|sent|gent|dent>cent]', 'It rose six per ⟦scent⟧.', 'It is a scent.'],
  [
    '(am|was|feel|too|very|got|never|so|growing) [tried>tired] of',
    'I am ⟦tried⟧ of it.',
    'I tried all of it.',
  ],
  [
    '(i|we|they|he|she|have|has|had|who|never) [tired|fried|tied|dried>tried] to {bare}',
    'I ⟦tired⟧ to help.',
    'I am tired, so I left.',
  ],
  [
    '({pronoun}|have|has|been|was|were|and) [curried|carrier|married|tarried|harried>carried] out',
    'I ⟦married⟧ out the work.',
    'We carried it.',
  ],
  ['(to|and|i|we|will) [curry|marry|parry|tarry>carry] out', 'I want to ⟦curry⟧ out tests.', 'I carry it.'],
  [
    '(a|this|your|my|long|whole|new|entire) [serious|serous|serves|cereals>series] of',
    'I ran a ⟦serious⟧ of tests.',
    'It is the most serious of all.',
  ],
]
