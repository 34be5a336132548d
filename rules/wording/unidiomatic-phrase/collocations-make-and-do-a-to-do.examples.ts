import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const collocationsMakeAndDoAToDoExamples: readonly PhraseExample[] = [
  [
    '(a|an|one|two|several) (scientific|small|deep|new|big|interesting|great|good|own|independent|detailed|thorough|market|joint|short|further)? (research|researches)',
    'I did ⟦a research⟧ on bees.',
    'I did a research project on bees.',
  ],
  [
    '(a|an|the|my|some|many|important|right|good|difficult|first|this|such) (decision|decisions|choice|choices|conclusion|conclusions|progress|progresses|proposal|suggestion|impression|attempt|attempts|discovery|discoveries|contribution|contributions|career|money)',
    'I did ⟦a decision⟧ at once.',
    'Only then did the decision follow.',
  ],
  [
    '(a)? (big|large|huge) (desire|wish|experience|knowledge|motivation|respect|possibilities|pleasure|gratitude|honour|honor|thanks)',
    'I have ⟦a big desire⟧ to study.',
    'I have a big heart.',
  ],
  [
    '(do|did|does|doing|done) (a|an|the|my|some|many|no|any|several|such|this|that|these|same|the same|a lot of|few|a few|big|a big|two|three)? (mistake|mistakes)',
    'I ⟦did a mistake⟧ in the form.',
    'Only then did mistakes occur.',
  ],
  [
    '(do|did|does|doing|done) (an|the|some|many|no|any|several|such|same|two|three|a lot of|a few) (error|errors)',
    'I ⟦did some errors⟧.',
    'I did some error analysis.',
  ],
  [
    '(do|did|doing|does) (a|an|the|my|some|many|great|big|every|all|much|more|our|their|his|her|best|a lot of) (effort|efforts)',
    'I ⟦did many efforts⟧ to pass.',
    'Nor did the effort fail.',
  ],
  [
    '(do|did|doing) (big|great|good|much|some|fast|quick|significant|considerable|a lot of)? progress',
    'I ⟦did good progress⟧ in Greek.',
    'I did progress reports.',
  ],
  [
    '(do|did|doing|done) (a|an|my|the|big|a big|a great|a good|good|great|some) (step|steps)',
    'I ⟦did the step⟧ towards law.',
    'I did a step count.',
  ],
  [
    '(do|did|doing|does) (a|the|my|an|some)? (career|carrier) (in|as|at)',
    'I hope to ⟦do career in⟧ law.',
    'I do career advice in schools.',
  ],
  [
    '(do|did|doing|does|done) (a|the|my|an|good|great|big)? (benefit|use) (for|to)',
    'I hope to ⟦do benefit to⟧ the lab.',
    'Patients do benefit from it.',
  ],
  [
    '(do|did|doing|done) (my|an|the|a)? (application|candidature) (to|for|in|at)',
    'I ⟦did my application for⟧ the post.',
    'I did application testing for the bank.',
  ],
  [
    '(do|did|doing|done|does) (a|an|the|my) (phone call|call|calls|complaint|appointment|reservation|booking|agreement|arrangement|payment|offer)',
    'I ⟦did a phone call⟧ to the bank.',
    'I did a call centre job.',
  ],
]
