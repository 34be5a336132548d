import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const scienceExamples: readonly SlipExample[] = [
  ['gradient [decent|dissent|descant|descend>descent]', 'I use gradient ⟦decent⟧.', 'They are decent.'],
  [
    '[sarcastic|scholastic>stochastic] (gradient|processes|process|calculus|differential)',
    'I use ⟦scholastic⟧ gradient methods.',
    'Scholastic thought declined.',
  ],
  [
    '[deferential>differential] (equation|equations|geometry|calculus|privacy)',
    'I solve ⟦deferential⟧ equations.',
    'He was deferential.',
  ],
  [
    '[partially|partials>partial] differential (equation|equations)',
    'I solve ⟦partially⟧ differential equations.',
    'It is partially done.',
  ],
  [
    '[ransom|fandom>random] (forest|forests|variable|variables|sampling|walk|walks)',
    'I use ⟦ransom⟧ forests.',
    'They paid a ransom.',
  ],
  [
    'support [victor>vector] (machine|machines)',
    'I use support ⟦victor⟧ machines.',
    'Support Victor, machine or not.',
  ],
  [
    'monte [carol|cargo|carlos>carlo] (simulation|simulations|method|methods|sampling|tree)',
    'I ran Monte ⟦Carol⟧ simulations.',
    'I know Carol.',
  ],
  [
    '[generic>genetic] (mutation|mutations|disorder|disorders|counselling|counseling)',
    'I study ⟦generic⟧ disorders.',
    'I buy generic drugs.',
  ],
  [
    '[comical>chemical] (engineering|engineer|engineers|bonds|plant)',
    'I study ⟦comical⟧ engineering.',
    'It was a comical tale.',
  ],
  [
    '[conversation>conservation] (biology|biologist|genetics|of (energy|momentum|mass|wildlife|biodiversity))',
    'I study ⟦conversation⟧ biology.',
    'We had a conversation on energy.',
  ],
  [
    '(wildlife|nature|soil|marine|habitat|biodiversity) [conversation|conversion>conservation]',
    'I work in wildlife ⟦conversation⟧.',
    'Nature came up in conversation.',
  ],
  [
    '(telephone|phone) [conservation|conversion>conversation]',
    'I recall our phone ⟦conservation⟧.',
    'I work in conservation.',
  ],
  [
    'our [conservation|conversion|conversing>conversation] (with you|about my|about the|yesterday|regarding|on the phone|last (week|month|friday|monday|tuesday|wednesday|thursday))',
    'I enjoyed our ⟦conservation⟧ last week.',
    'Our conservation work last year paid.',
  ],
  [
    'critical [thinning|thanking|drinking>thinking] (skills|and problem)',
    'I teach critical ⟦thinning⟧ skills.',
    'The thinning hair is critical.',
  ],
  [
    '(response|error|success|exchange|heart|hourly|conversion|retention|unemployment|sampling) [rape|rat|rats>rate] (of|is|was|and|,|.|in|for|to)',
    'I raised the success ⟦rape⟧ of it.',
    'The research rat was fed.',
  ],
  [
    '[double-bind>double-blind] (trial|trials|placebo|randomised|randomized)',
    'I ran a ⟦double-bind⟧ trial.',
    'It was a double-bind.',
  ],
  [
    '[does|doe|doze>dose] of (radiation|the drug|the vaccine|reality|humour|humor|medication|medicine)',
    'I gave a low ⟦does⟧ of radiation.',
    'What he does of late is odd.',
  ],
  ['[qualify>quality] (control|assurance)', 'I led ⟦qualify⟧ control.', 'They qualify, control it, and win.'],
]
