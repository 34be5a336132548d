import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const courtesiesAcceToMyseExamples: readonly PhraseExample[] = [
  [
    '(accept|receive|agree|believe) (,)? (sir|madam|sirs|dear sir|ladies) (,)? (the expression|my expressions|in the expression|my)',
    'Please ⟦accept, Sir, the expression⟧ of my regard.',
    null,
  ],
  [
    '(acknowledge|intimate|intimated) (me|us|the same|to me) (about|of|at|on|regarding|by|in)',
    'Please ⟦intimate me about⟧ the date.',
    'I write to acknowledge receipt.',
  ],
  ['(at|on) the earliest', 'Please contact me ⟦at the earliest⟧.', 'I can start on 3 May at the earliest.'],
  [
    'be so kind to (send|let|give|inform|reply|contact|help|allow|consider|tell|confirm|provide|answer|accept|review|forward)',
    'Please ⟦be so kind to send⟧ it.',
    'Who would be so kind to strangers?',
  ],
  ['(best|kind|warm|many|cordial) (regards|greetings) to you', '⟦Best regards to you⟧.', null],
  [
    '(by|through) (means of)? the present (letter|i|,)',
    '⟦By the present letter⟧ I apply.',
    'I am bound by the present rules.',
  ],
  [
    '(distinguished|respectful|cordial|friendly) (salutations|salutation)',
    'With ⟦distinguished salutations⟧.',
    'I wrote a friendly greeting.',
  ],
  [
    "(do not|don’t|don't) hesitate (for|in|of) (contact|contacting|asking|ask|writing|calling|call)",
    'Please ⟦do not hesitate for contacting⟧ me.',
    'Please do not hesitate to contact me.',
  ],
  [
    "(do not|don't) hesitate (contact|contacting|ask|asking|call|calling|write|writing)",
    'Please ⟦do not hesitate contact⟧ me.',
    null,
  ],
  [
    '(due|profound|deep|humble|great) (respect|reverence|submission) (and|&) (humble|humbly|due) (submission|submit|respect|beg)',
    'With ⟦due respect and humble submission⟧ I apply.',
    'With due respect, I disagree.',
  ],
  [
    '(excuse|forgive|sorry) (me)? (for|that) (my)? (bad|poor|broken|weak) english',
    'Please ⟦excuse me for my bad English⟧.',
    null,
  ],
  [
    '(expression|assurance|assurances) of (my|our) (distinguished|respectful|highest|deepest|best|most distinguished) (sentiments|salutations|greetings|feelings|regards)',
    'With the ⟦expression of my distinguished sentiments⟧.',
    'It is an expression of my view.',
  ],
  [
    '(find|see|found) (in|on)? (attach|attachment|the attach|attaching|enclose|attachement)',
    'Please ⟦find attach⟧ my CV.',
    'Please find attached my CV.',
  ],
  [
    '(hear|hearing|get|reply|answer|answers|response|news|feedback) from (your side|your end|your part|your good self|your good office)',
    'I hope to ⟦hear from your side⟧.',
    'I heard cheers from your side of the hall.',
  ],
  [
    '(hereby|herewith) (i|we) (apply|send|attach|am|want|would|submit|wish|enclose|like|inform|present)',
    '⟦Herewith I send⟧ my papers.',
    'I hereby resign.',
  ],
  [
    '(hope|hoping) (on|to) (your|a|the|our) (understanding|answer|reply|support|help|cooperation|collaboration|fruitful)',
    'I ⟦hope on your understanding⟧.',
    'I hope, on your advice, to move.',
  ],
  [
    'i ask you to consider (my application|my candidature|my candidacy|my person|my cv|my resume|me)',
    '⟦I ask you to consider me⟧ for the post.',
    'I ask you to consider my complaint.',
  ],
  [
    'i ask you to (accept|admit|enrol|enroll|hire|employ|allow|permit|grant|invite|inform|let) (me|my)',
    '⟦I ask you to accept me⟧ as a student.',
    'I ask you to accept our apologies.',
  ],
  ['(i|we) (humbly|earnestly) (beg|pray|plead)', '⟦I humbly beg⟧ your help.', 'I humbly accept.'],
  [
    'i beg to (state|inform|submit|say|intimate|bring|draw|lay|request)',
    '⟦I beg to state⟧ my case.',
    'I beg to differ, and I beg to apply for a grant.',
  ],
  [
    '(i|we) (thank|thanks) to (you|him|her|them|my|the|your|god)',
    '⟦I thank to you⟧ for it.',
    'I give thanks to my teachers.',
  ],
  [
    'i (offer|present|propose|suggest) you my (candidacy|candidature|services|self|help|person|cv|resume|application)',
    '⟦I offer you my candidature⟧ for the post.',
    'I offer my help.',
  ],
  [
    '(i|we) (salute|greet) you (cordially|attentively|respectfully|kindly|friendly)',
    '⟦I greet you cordially⟧.',
    'I greet you as a friend.',
  ],
  ['(in|on|to) (the|this|an|my)? attach', 'My CV is ⟦in the attach⟧.', 'The clip is used to attach it.'],
  [
    'in (wait|waiting|attendance|attend) (for|to) (your|an|a)',
    '⟦In wait for your⟧ reply, I thank you.',
    null,
  ],
  [
    'kindly to (consider|send|accept|let|give|inform|find|note|reply|contact|see|help|confirm|provide|review|advise|grant)',
    '⟦Kindly to consider⟧ my case.',
    'He took kindly to help from others.',
  ],
  [
    '(kindly)? (do|doing) the needful',
    'Please ⟦do the needful⟧.',
    'It is kindly of you to do what is needed.',
  ],
  ['myself', '⟦Myself⟧ Ravi Nair, a student of law.', 'Myself a nurse, I saw it.'],
]
