import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const feelingsExamples: readonly SlipExample[] = [
  [
    '(am|was|is|are|were|become|became|very|already|be|well|fully|not) [familial|familiarly>familiar] with',
    'I am ⟦familial⟧ with it.',
    'It is a familial trait.',
  ],
  [
    '(i|also|currently|to|and|you) [hole|holt|hood|holy>hold] (a|an|the|my|two|both)',
    'I ⟦hole⟧ a degree.',
    'I dug a hole.',
  ],
  [
    '[gong|goring>going] (to|on|through|into|back|beyond|well|out) unless (bell|fight|boxing|drum|drums|cymbal|music|dinner|bull)',
    'I am ⟦gong⟧ to apply.',
    'He struck a gong.',
  ],
  [
    '(deeply|very|most|am|be|extremely|truly) [graceful|grated|hateful>grateful] (to|for|if|that)',
    'I am ⟦graceful⟧ for it.',
    'She is graceful.',
  ],
  [
    '(despite|given|due to|by) the [fat|pact|tact|fast|facet|faction|face>fact] that',
    'It is due to the ⟦fat⟧ that I left.',
    'The fat is off.',
  ],
  [
    '(to|i|we|would like to|{modal}|please|not) [accent>accept] (the|my|your|this|a|an|it|that)',
    'I ⟦accent⟧ your offer.',
    'The accent is on it.',
  ],
  [
    '(will|would|to|can|could|should|must|and|i) [compete>complete] (my|the|this|a|an|your|our|it)',
    'I will ⟦compete⟧ my degree.',
    'I compete at chess.',
  ],
  [
    '(have|has|had|i|recently|successfully|we) [competed>completed] (my|the|a|an|two|three|all)',
    'I have ⟦competed⟧ my degree.',
    'I competed in a race.',
  ],
  [
    '(to|{modal}) [spent|spends>spend] (a|the|my|time|more|two|three|most|some|at)',
    'I want to ⟦spent⟧ time here.',
    'I spent time here.',
  ],
  [
    '(have|has|had) [spend|scent|pent>spent] (a|the|my|time|two|three|many|most|some|several|{number})',
    'I have ⟦spend⟧ two years here.',
    'I spend time here.',
  ],
  [
    '(team|family|staff|faculty|board|committee|crew|active|valued) [ember|embers|remember|timber>member/members]',
    'I was a family ⟦ember⟧.',
    'An ember glowed.',
  ],
  [
    '(phone|telephone|reference|account|serial|great|large|growing|mobile|total) [numb|lumber|umber|dumber|slumber>number]',
    'My phone ⟦numb⟧ is new.',
    'My hand is numb.',
  ],
  [
    '(no|it does not) [mater|batter|mutter|natter|master|hatter>matter] (what|how|where|who|whether|which|when)',
    'I go on, no ⟦mater⟧ what.',
    'The matter is clear.',
  ],
  [
    '(be|am|is|was|were) [prod|prow|pride|prowl|prude>proud] (to|of|that)',
    'I am ⟦pride⟧ of it.',
    'My pride is great.',
  ],
  [
    '(stay|stayed|remain|remained|remains|keep|kept|keeping|staying|stays) [clam|balm|calf|palm>calm]',
    'I stay ⟦clam⟧ at work.',
    'I ate a clam.',
  ],
  [
    '(very|most|really|particularly|especially|am) [interest|infested|interred>interested] in',
    'I am ⟦interest⟧ in it.',
    'I have an interest in it.',
  ],
  [
    '(communication|language|computer|writing|my|analytical|organisational|interpersonal|social|technical|practical|transferable|leadership|listening|teaching|people|presentation) [skulls|kills|stills|sills|spills>skills] (and|,|.|in|that|which|with)',
    'I have good language ⟦kills⟧.',
    'A skull lay there.',
  ],
  [
    '(your|a|an early|early|prompt|positive|favourable|in|no) [rely|repay>reply]',
    'I await your ⟦rely⟧.',
    'I rely on you.',
  ],
  [
    '(to|can|could|i|we|you|they|who) [reply|relay>rely] (on|upon) (a|an|the|my|your|our|his|her|their|me|him|them|us)',
    'You can ⟦reply⟧ on me.',
    'I reply on paper.',
  ],
]
