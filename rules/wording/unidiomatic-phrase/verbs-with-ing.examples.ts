import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const verbsWithIngExamples: readonly PhraseExample[] = [
  ['(enjoy|enjoys|enjoyed|enjoying) to', 'I ⟦enjoy to⟧ teach.', 'It can be enjoyed to the full.'],
  ['(avoid|avoids|avoided|avoiding) to', 'I try to ⟦avoid to⟧ fall.', 'It is best avoided, to my mind.'],
  [
    '(finish|finished) to (write|work|study|read|learn|prepare|do|build|develop)',
    'I ⟦finished to write⟧ it in May.',
    'I finished to loud cheers.',
  ],
  ['consider to', 'I ⟦consider to⟧ apply.', 'It is what I consider to be right.'],
  ['considering to', 'I am ⟦considering to⟧ apply.', 'I am considering, to be frank, a move.'],
  [
    '(suggest|suggested|suggests|suggesting) to (do|use|make|apply|study|start|create|improve|add|build|develop|change|consider|try|take|go|replace|discuss|read|write|organise|organize|introduce|implement|meet)',
    'I ⟦suggest to use⟧ Python.',
    'I suggested to him that it was late.',
  ],
  [
    '(recommend|recommended|recommends) to (do|use|apply|read|study|make|start|take|try|visit|see|add|improve|consider|write|go)',
    'I ⟦recommend to read⟧ it.',
    'I recommend it to all.',
  ],
  ['mind to', 'Would you ⟦mind to⟧ send it?', 'I put my mind to it.'],
  [
    'imagine to (work|live|study|do|spend|become|go)',
    'I cannot ⟦imagine to live⟧ there.',
    'I imagine, to be frank, a mill.',
  ],
  [
    '(involves|involve|involving) to',
    'My post ⟦involves to⟧ teach.',
    'The tasks it involves, to be frank, bore me.',
  ],
  [
    '(includes|include) to (work|do|make|write|teach|help|develop|analyse|analyze|manage|create|prepare|design|build|organise|organize|support|provide|check)',
    'My post ⟦includes to teach⟧ maps.',
    'It includes, to be frank, work.',
  ],
  ['(feel|felt|feeling) like to', 'I ⟦feel like to⟧ go.', 'I feel like, to be frank, a fool.'],
  [
    'appreciate to (hear|receive|have|be|get|meet|discuss|work|know|learn|join|see|talk|study|participate)',
    'I would ⟦appreciate to hear⟧ from you.',
    'I would appreciate it, to be frank.',
  ],
  [
    '(practise|practised|practising|practiced|practicing) to (speak|write|read|play|solve|use|do|present)',
    'I ⟦practised to speak⟧ English.',
    'I practised to the end.',
  ],
  [
    '(postpone|risk|quit|resist) to (go|do|take|start|work|lose|be|make|study|write|give)',
    'I had to ⟦postpone to take⟧ it.',
    'I did it at no risk to health.',
  ],
  [
    'i used to (working|being|doing|studying|living|having|solving|speaking|writing|dealing|making|using|teaching|taking|meeting|getting)',
    '⟦I used to working⟧ at night.',
    'The tool I used, to working order, came back.',
  ],
  [
    "(am|i'm|got|get|getting|became|become) used to (be|do|have|live|speak|make|solve|communicate|handle|meet|see|learn|take|write|get|go|deal|use|teach|manage|spend|wake)",
    'I ⟦am used to speak⟧ Polish.',
    'It is used to make tea.',
  ],
  [
    "(am|i'm|got|get|getting|became|become) used to (work|study|travel)",
    'I ⟦am used to work⟧ under stress.',
    'I got used to work of this kind.',
  ],
  [
    'accustomed to (be|do|have|live|speak|make|solve|communicate|handle|meet|see|learn|take|write|get|go|deal|use|teach)',
    'I am ⟦accustomed to speak⟧ Polish.',
    'I am accustomed to use of the lab.',
  ],
  [
    '(dedicated|committed|devoted) to (improve|provide|develop|learn|make|create|build|solve|achieve|teach|deliver|ensure|offer|understand|find|pursue|contribute|continue|advance|promote|explore|share|give|be)',
    'I am ⟦committed to improve⟧ it.',
    'I am committed to change.',
  ],
  [
    '(contribute|contributes|contributed|contributing) to (develop|improve|build|create|solve|make|achieve|enhance|strengthen|expand|understand|reduce|raise|find|teach|educate|provide|implement|advance|become)',
    'I will ⟦contribute to improve⟧ it.',
    'I will contribute to research.',
  ],
  [
    'in addition to (be|learn|develop|improve|write|do|have|teach|provide|become|get|make)',
    '⟦In addition to learn⟧ maps, I sew.',
    'In addition to learning maps, I sew.',
  ],
  ['without to', 'I sew ⟦without to⟧ look.', 'I cannot go without, to be frank.'],
  [
    'capable of (lead|manage|do|make|handle|adapt|take)',
    'I am ⟦capable of lead⟧ a team.',
    'I am capable of leading.',
  ],
  ['interested in work', 'I am ⟦interested in work⟧ with you.', 'I am interested in work with wood.'],
  [
    'when it comes to (do|write|solve|make|learn|develop|be|teach|speak|get|build|create|understand|communicate|choose)',
    'I am fast ⟦when it comes to solve⟧ it.',
    'I am fast when it comes to use.',
  ],
  [
    'with (a|the) view to (improve|become|develop|get|make|obtain|learn|do|be|pursue|find|apply|build|create|continue)',
    'I study ⟦with a view to become⟧ a nurse.',
    'I rent it with a view to work.',
  ],
  [
    'prior to (begin|join|apply|become|graduate|enter|be|have|move|come|get)',
    '⟦Prior to join⟧ them, I sewed.',
    'Prior to joining them, I sewed.',
  ],
  [
    '(by|after|before|without) (improve|obtain|achieve|learn|develop|understand|solve|receive|become|enter|finish|complete|graduate|join|analyse|analyze|apply|create|participate)',
    '⟦After finish⟧ my degree, I moved.',
    'Without finish, wood rots.',
  ],
  [
    '(of|in) (become|improve|participate|obtain|achieve|learn|develop|understand|solve|pursue|teach|create|build|analyse|analyze|communicate|write|apply|contribute|join|attend|collaborate)',
    'I am interested ⟦in learn⟧ more.',
    'The people I speak of become rare.',
  ],
  [
    'for (improve|learn|develop|become|obtain|pursue|understand|participate|solve|achieve|communicate|analyse|analyze|contribute|teach|apply|continue|get|enter|make|create|consider|read|give|take|send|provide|accept)',
    'I came ⟦for improve⟧ my English.',
    'What do you stand for? Learn the answer.',
  ],
]
