import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const ofAndInExamples: readonly SlipExample[] = [
  [
    '(a|any|every|some|new|another|various|other|different|many|simple) [from>form] of',
    'It is a ⟦from⟧ of art.',
    'It came some way from of old.',
  ],
  [
    '(can|will|would|could|to) [from|firm>form] (the basis|the core|the foundation|the backbone|an integral|a solid)',
    'It will ⟦from⟧ the basis of my thesis.',
    'I will, from the basis of facts, decide.',
  ],
  [
    '!(and|to|too|an) [fro>for] (your|the|a|an|my|our|this|that|these|more|over|several|example|instance|me|us|them|their|his|her|which|all|both|about|many|further|future|working|you)',
    'I thank you ⟦fro⟧ your help.',
    'He walked to and fro the whole day.',
  ],
  [
    '(apply|applying|applied|thank you|thanks|responsible|looking|forward|passion|available|candidate|respect|interview|waiting|known|used) [fro|fore|foe|fir|ford|fort|fog|fox|fur>for] (the|a|an|your|this|my|our|it|all|that|any|you)',
    'I apply ⟦fore⟧ the post.',
    'I looked fort and fir over.',
  ],
  [
    '(aware|capable|variety|thousands|hundreds|consists|consisting|importance|lack|wealth|majority|knowledge|understanding|bachelor|ministry|instead|because) [off|oaf|ow>of] (the|a|an|my|your|our|this|these|that|what|being|different|various|people|how|science|arts|working)',
    'I am aware ⟦off⟧ the risk.',
    'They were aware off and on.',
  ],
  [
    '(bachelor|master|doctor|bachelors|masters) [if|off|or|oaf>of] (science|arts|engineering|business|laws|education|commerce|philosophy|fine|public|social|medicine|technology)',
    'I am a Master ⟦if⟧ Arts.',
    'A master or scientist may apply.',
  ],
  [
    'a (wide|great|large|whole|broad)? (variety|wealth|couple|plethora|majority) [or|if|off|oaf|os>of] (different|experience|projects|skills|people|topics|tasks|roles|fields|subjects|years|students|settings|knowledge|new|things|other)',
    'I know a variety ⟦or⟧ fields.',
    'I know a lot, or skills fail me.',
  ],
  [
    '[on|once|ore>one] of the (most|best|largest|biggest|greatest|few|leading|main|key|top)',
    'It is ⟦on⟧ of the best labs.',
    'Once, of the few, I won.',
  ],
  [
    '(is|was|am|as|be|being|becoming) [on>one] of (the|my|your|our|those|these|many)',
    'It is ⟦on⟧ of my aims.',
    'I won off the pitch.',
  ],
  [
    'one [or|if|oft|oaf>of] the (most|best|main|largest|biggest|greatest|leading|few|key|reasons)',
    'It is one ⟦or⟧ the best labs.',
    'Take one or the other.',
  ],
  [
    '(am|be|was|is|were) (really|truly|very)? (interested|involved|fluent|engaged|proficient|specialising|specializing|specialised|specialized|majoring|experienced) [inn|ion|kin|pin|bin|fin|gin>in]',
    'I am interested ⟦inn⟧ law.',
    'I am interested, kin or not.',
  ],
  [
    'interested [is|it|inn|if|ink|ion>in] (joining|working|learning|applying|pursuing|studying|becoming|helping|exploring|contributing)',
    'I am interested ⟦is⟧ joining you.',
    'My interest is helping others.',
  ],
  [
    '(fluent|proficient) [is|it|inn|i|ink|ion|if>in] ({language}|both|two|three|several|python|java)',
    'I am fluent ⟦is⟧ French.',
    'My French is fluent; it is English I lack.',
  ],
  [
    '[inn|it|ion|is|if>in] order to (be|make|help|improve|gain|achieve|learn|become|get|develop|understand|ensure|work|find|pursue|meet|provide|do|have|keep|take)',
    'I read much ⟦it⟧ order to learn.',
    'He is in the order to which I belong.',
  ],
  [
    'in [oder|older|ordered|odder|border>order] to (be|make|help|improve|gain|achieve|learn|become|get|develop|understand|ensure|work|find|pursue|meet|provide|do|have|keep|take)',
    'I read much in ⟦older⟧ to learn.',
    'I live in older houses.',
  ],
  [
    'in order [too|tot|top|toe|ton|tow|two|ti>to] (be|make|help|improve|gain|achieve|learn|become|get|develop|understand|ensure|work|find|pursue|meet|provide|do|have|keep)',
    'I read much in order ⟦too⟧ learn.',
    'Bring them in order, too.',
  ],
  [
    '{start} in [addiction|edition|audition|additions>addition] to (my|being|working|having|teaching|studying|your)',
    'In ⟦addiction⟧ to my studies, I work.',
    'I work in addiction medicine.',
  ],
  [
    '{start} in [edition|additions|additional>addition] , (i|my|the|we|it|this)',
    'In ⟦edition⟧, I speak French.',
    'In editions of this book, I found it.',
  ],
  [
    '[inn|it|ion|kin|bin|if>in] (addition to|accordance with|response to|conjunction with|collaboration with)',
    'I wrote ⟦it⟧ response to an ad.',
    'Was it a response to it?',
  ],
]
