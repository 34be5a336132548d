import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const verbsWithToExamples: readonly PhraseExample[] = [
  [
    'to (working|studying|learning|becoming|joining|applying|participating|doing|getting|making|continuing|contributing|improving|developing|helping|meeting|discussing|seeing|having|being|knowing|taking|teaching|attending|pursuing|gaining|obtaining|entering|understanding|hearing|speaking|writing|reading|solving|dealing|handling|managing|living)',
    'I would like ⟦to working⟧ here.',
    'I look forward to working here.',
  ],
  [
    'to (became|went|wrote|took|gave|knew|began|chose|spoke|worked|studied|participated|applied|joined|learned|helped|continued|improved|developed|got)',
    'I want ⟦to became⟧ a nurse.',
    'I link it to improved sleep.',
  ],
  [
    '(want|plan|decided|wanted|planned|managed) (working|studying|becoming|joining|applying|participating|doing|getting|making|continuing|contributing|improving|developing|helping|meeting|having|being|taking|learning)',
    'I ⟦want working⟧ here.',
    'I want learning to be fun.',
  ],
  [
    '(would like|am able|am willing|am eager|am ready|am going) (apply|join|participate|learn|contribute|improve|develop|obtain|pursue|continue|become|express|discuss|ask|thank|inform|understand|be|know|get|make|do|have|take|attend|go|see|add|enter|explore|introduce|deepen|gain)',
    'I ⟦would like apply⟧ to you.',
    'I would like work, and I need help.',
  ],
  [
    '(decided|wanted|hope|wish|want|plan|intend|need|love) (apply|join|participate|learn|contribute|improve|develop|obtain|pursue|continue|become|express|discuss|ask|thank|inform|understand|be|know|get|make|do|have|take|attend|go|see|add|enter|explore|introduce|deepen|gain)',
    'I ⟦want apply⟧ to you.',
    'I need help, and I wish you well.',
  ],
  [
    "(must|should|shall|cannot|can't|couldn't) to",
    'I ⟦must to⟧ learn it.',
    'This is a must to those who sew.',
  ],
  ['(can|could) to', 'I ⟦can to⟧ learn it.', 'I do all I can to help.'],
  ['(will|would) to', 'I ⟦will to⟧ do it.', 'I have the will to do it.'],
  [
    '(before|after|instead of|despite|besides|by) to (start|begin|work|study|apply|finish|have|be|do|go|make|take|use|get|learn|write|send|enter|become|join|leave|come)',
    'I sewed ⟦before to start⟧ here.',
    'I sewed before, to start with.',
  ],
  ['(had better|would rather) to', 'I ⟦had better to⟧ go.', 'I had better tools, and I would rather go.'],
  ['(let|lets|letting) (me|us|you|him|her|them) to', '⟦Let me to⟧ ask you.', 'He let me in, to my joy.'],
  ['(makes|made|make|making) (me|us|him|her) to', 'It ⟦made me to⟧ move.', 'It made me, to my joy, move.'],
  ['helps (me|us|you|them) in to', 'It ⟦helps me in to⟧ learn.', 'It helps me in two ways.'],
  ['want that', 'I ⟦want that⟧ you know it.', 'I want that job, and that you know.'],
  ['wants that', 'My mother ⟦wants that⟧ I study.', 'She wants that job.'],
  ['wanted that', 'My mother ⟦wanted that⟧ I study.', 'She wanted that job.'],
  ['would like that', 'I ⟦would like that⟧ you know it.', 'I would like that job; I would like that.'],
  [
    '(expect|expected|expects) from (you|me|us|him|her|them) to',
    'They ⟦expect from me to⟧ win.',
    'They expect from me a win.',
  ],
  ['suggest (you|him|her|them) to', 'I ⟦suggest you to⟧ come.', 'I suggest, to be frank, that you come.'],
  [
    '(allows|allow|allowing|enables|enable|enabling) to',
    'It ⟦allows to⟧ save time.',
    'Allow to cool, and it enables, to a point, rest.',
  ],
  ['(allowed|enabled) to', 'It has been a grant that ⟦allowed to⟧ save time.', 'I was allowed to go.'],
  ['allow (for)? to (me|us)', '⟦Allow to me⟧ ask you.', 'Allow me to ask you.'],
  ['(allowed|allows|allowing) to (me|us)', 'It ⟦allowed to me⟧ learn.', 'The time allowed to me was short.'],
  [
    'am (knowing|understanding|wanting|believing|possessing|owning|preferring|agreeing)',
    'I ⟦am knowing⟧ it well.',
    'I am. Knowing it helps.',
  ],
  ['am having', 'I ⟦am having⟧ a degree in law.', 'I am having trouble, and a good time.'],
  ['(helped|helps|helping) to (my|our)', 'I ⟦helped to my⟧ colleagues.', 'I helped to run my shop.'],
  ['(helped|helps|helping) to (me|us|you|him|her|them)', 'It ⟦helped to me⟧ a lot.', 'It helped me a lot.'],
  ['to not', 'It helps the owner ⟦to not⟧ lose money.', 'I came to not a few towns.'],
  [
    '(explain|explained|explains|explaining) (me|us|him|them)',
    'Please ⟦explain me⟧ how.',
    'Please explain it to me.',
  ],
  ['(explain|explained|explains|explaining) you', 'I will ⟦explain you⟧ how.', 'I will explain you can go.'],
  [
    '(suggest|suggested|suggests|propose|proposed|proposes) (me|us|him)',
    'He ⟦suggested me⟧ a school.',
    'He proposed me for the prize.',
  ],
  [
    '(recommended|recommends|recommend) (me|us|him|her) to (apply|study|do|read|join|take|continue|try|write|attend|visit|choose|use|learn|participate|pursue|start|improve|become|go)',
    'She ⟦recommended me to apply⟧.',
    'She recommended me to your firm.',
  ],
  [
    '(mentioned|announced|described|demonstrated|introduced|said) me (that|how|the|about)',
    'He ⟦mentioned me that⟧ it rained.',
    'He mentioned me. That hurt.',
  ],
  [
    '(give|gives|gave|giving|given) (a|the)? (possibility|opportunity|chance) (for|to) me to',
    'It ⟦gave a chance for me to⟧ grow.',
    'It gave me a chance to grow.',
  ],
  ['possibility to', 'I had the ⟦possibility to⟧ learn.', 'It is a possibility to me.'],
]
