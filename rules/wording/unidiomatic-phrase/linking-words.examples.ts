import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const linkingWordsExamples: readonly PhraseExample[] = [
  ['(by|with|on) other words', '⟦By other words⟧, I agree.', 'I swear by other words.'],
  ['in (another|others) words', '⟦In another words⟧, I agree.', 'I agree, in other words.'],
  ['last but not (the least|list|last)', '⟦Last but not the least⟧, I sew.', 'Last but not least, I sew.'],
  [
    '(lastly|at last|least) but not (least|last|the least)',
    '⟦At last but not least⟧, I sew.',
    'Last but not least, I sew.',
  ],
  ['in any cases', '⟦In any cases⟧, I sew.', 'In any cases of doubt, I sew.'],
  ['in the terms of', 'It is good ⟦in the terms of⟧ quality.', 'It is in the terms of the lease.'],
  [
    'in parallel with that',
    '⟦In parallel with that⟧, I sewed.',
    'The road runs in parallel with that river.',
  ],
  ['parallelly (to|with)', 'I sew ⟦parallelly with⟧ my studies.', 'I sew in parallel with my studies.'],
  [
    'on (english|german|french|russian|spanish|italian)',
    'I gave the talk ⟦on English⟧.',
    'I wrote a book on English gardens.',
  ],
  [
    '(in|on|at|by) english language',
    'I can write ⟦in English language⟧.',
    'I have a grade 5 in English Language.',
  ],
  [
    '(on|by) the (english|german|french|russian|spanish) language',
    'I write ⟦on the English language⟧.',
    'I wrote a book on the English language.',
  ],
  [
    '(speak|know|speaks|speaking) (fluently|perfectly|very well|well|quite well) (english|german|french|spanish|russian|italian|chinese)',
    'I ⟦speak fluently English⟧.',
    'I speak English fluently.',
  ],
  ['like very much (your|the|this|my|these)', 'I ⟦like very much your⟧ plan.', 'I like your plan very much.'],
  [
    'i very (like|want|love|hope|enjoy|appreciate|need|wish)',
    '⟦I very like⟧ your plan.',
    'I very much like your plan.',
  ],
  ['always i', '⟦Always I⟧ wanted to sew.', 'As always, I wanted to sew.'],
  ['became eventually', 'It ⟦became eventually⟧ possible.', 'What he became, eventually, was rich.'],
  ['became (also|already)', 'It ⟦became also⟧ possible.', 'It also became possible.'],
  ['is became', 'It ⟦is became⟧ possible.', 'What it is became clear.'],
]
