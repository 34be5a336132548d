import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const moodsExamples: readonly SlipExample[] = [
  [
    '{start} [no|nit|note|nut|nor|knot|net>not] only (did|do|does|will|would|have|has|is|am|was|can) (i|it|the|this|my|we|they|he|she)',
    '⟦Note⟧ only did I learn, I taught.',
    'He was not only right.',
  ],
  [
    '(he|she|it|who|there|university|company) [dose|doe|doges>does] not',
    'It ⟦dose⟧ not hurt.',
    'The dose not taken was lost.',
  ],
  [
    '(i|you|we|he|she|they|it) [cold|gould>could] (be|have|not|also|make|help|contribute|do|see|only|use|learn|work)',
    'I ⟦cold⟧ not be happier.',
    'They cloud the view.',
  ],
  [
    'i [shoulder>should] (be|have|like|mention|add|note|say|also)',
    'I ⟦shoulder⟧ like to add this.',
    'I shoulder the blame.',
  ],
  [
    '(i|you|we) [con|van|cam|cane|cab|cad|cans|fan>can] (be|do|make|offer|bring|contribute|provide|use|also|speak|help|see|work|learn)',
    'I ⟦van⟧ bring my own tools.',
    'We fan the fire.',
  ],
  [
    '(i|you|it|there|they|we|which|this) [my|mat|nay|bay>may] (be|not|also|find|seem|have)',
    'You ⟦my⟧ find it useful.',
    'You say my find is old.',
  ],
  [
    '(we|they|who|you|there) [area|ares|arc>are] (a|the|not|very|also|many|several|some|no|looking|interested|able|relevant|required|necessary|essential|important)',
    'They ⟦area⟧ not ready.',
    'Who has area and era?',
  ],
  [
    '(we|they) [where|ware|wee>were] (able|not|given|asked|responsible|working|also|all|looking|required|involved|taught|both|very|made)',
    'They ⟦where⟧ not ready.',
    'They wore very old coats.',
  ],
  [
    '(students|patients|participants|customers|clients|employees|colleagues|children) [where|ware>were] (able to|very|asked to|pleased|satisfied|impressed|happy|analysed)',
    'My students ⟦where⟧ very kind.',
    'He asked my students where to go.',
  ],
  [
    '(university|company|school|hospital|lab|department|team|institute|college|firm|position|environment|internship|place|,) [were|whee|whore>where] (i|we) (worked|studied|have|had|am|was|could|can|learned|learnt|developed|gained|led|taught|completed|did|spent|managed|helped|used)',
    'It is the lab ⟦were⟧ I worked.',
    'My team were I to ask, would help.',
  ],
  [
    '[were|whee>where] i (worked|studied|learned|learnt|developed|gained|taught|completed|spent|managed|graduated)',
    'It is in Kazan ⟦were⟧ I studied.',
    'Were I to study, I would win.',
  ],
  [
    'i [wend|sent|bent|want>went] (on to (study|work|become|complete|do|earn|take|lead|join)|to university)',
    'I ⟦want⟧ on to study law.',
    'I want to go on.',
  ],
  [
    'i (also|really|now|always)? [wan|wand|wart|wants|wont|pant|warn|wang>want] to (apply|work|be|learn|become|join|study|continue|pursue|contribute|gain|improve)',
    'I ⟦wand⟧ to learn more.',
    'I warn you to be brief.',
  ],
  [
    'i [hop|hole|hops|hopes|rope>hope] (that|this (letter|email|finds)|to (hear|be|learn|join|contribute|continue|gain|pursue|discuss|bring|develop|study)|you (will|are|can|find|have))',
    'I ⟦hop⟧ to hear from you.',
    'I hop to the shop.',
  ],
  [
    '(am|and|,) [hopping|hoeing|hooping>hoping] (that|you|to (hear|be|learn|join|contribute|continue|gain|pursue|discuss|bring|develop|study))',
    'I am ⟦hopping⟧ to join you.',
    'I was hopping to the shop.',
  ],
  [
    'i (firmly|strongly|truly|also|do)? [belief|relieve|relive|believer>believe] (that|i|it|in the|my (skills|experience|background))',
    'I ⟦belief⟧ that it helps.',
    'I relieve my colleagues.',
  ],
  [
    'i am (very|also|fully|quite|equally)? [confidant|confidence|confidential>confident] (that|in|i|my)',
    'I am ⟦confidant⟧ that I can help.',
    'I am her confidant.',
  ],
  [
    'i am (very|also|particularly|really|highly|especially|extremely|most|deeply)? [interest|interests|interred|infested|interned>interested] in',
    'I am ⟦infested⟧ in your work.',
    'I was interned in a camp.',
  ],
  [
    'i am [writhing|whiting|writings|righting>writing] (to apply|to express|to you|in response|to inquire|to enquire|to request|regarding|in reply|on behalf|to inform|to ask|to recommend)',
    'I am ⟦writhing⟧ to apply for the post.',
    'I am wiring to-day.',
  ],
  [
    '(am|be|was|were|very|are) [please|plead|pleas|pleases|leased>pleased] (to (submit|apply|inform|accept|offer|recommend|write|send|announce|introduce|hear|meet|see|be|have|discuss|provide|learn)|that)',
    'I am ⟦please⟧ to accept.',
    'It was leased to us.',
  ],
  [
    '(great|my|a|the) [pleasured>pleasure] to (work|meet|read|recommend|write|have|be|serve|introduce|hear|join|know|teach)',
    'It is my ⟦pleasured⟧ to write.',
    'Such are the pleasures to be had.',
  ],
  [
    'i am [sire|lure|surge|cure|pure>sure] (that (i|my|you|the|it|this)|i (will|can|could|would)|you (will|are))',
    'I am ⟦cure⟧ that I can help.',
    'I am pure of heart.',
  ],
]
