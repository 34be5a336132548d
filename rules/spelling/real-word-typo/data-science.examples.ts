import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const dataScienceExamples: readonly SlipExample[] = [
  [
    '[unclear>nuclear] (physics|medicine|physicist|physicists|reactor|reactors|magnetic|fusion|power plant|power plants|power station)',
    'I study ⟦unclear⟧ physics.',
    'The unclear chemistry of it puzzled us.',
  ],
  [
    '[statics>statistics] and (probability|econometrics|data science|machine learning)',
    'I like ⟦statics⟧ and probability.',
    'I like statics and machine design.',
  ],
  [
    '(probability and|bayesian|descriptive|inferential|multivariate) [statics>statistics]',
    'I like probability and ⟦statics⟧.',
    'I passed mathematics and statics.',
  ],
  [
    '[statically|statistical>statistically] significant',
    'It was ⟦statically⟧ significant.',
    'It was statically stable.',
  ],
  [
    '!(to|up-to) [date|dada>data] (science|scientist|analyst|analytics|mining|visualisation|visualization|engineer|warehouse)',
    'I studied ⟦date⟧ science.',
    'To date science has no answer.',
  ],
  [
    'big [date|dada>data] (analytics|analysis|technologies|processing|tools|systems|platform|and)',
    'I use big ⟦date⟧ tools.',
    'My big date was fun.',
  ],
  [
    '(in|of|studying|studied|study) computer [silence>science] (at|from|and|,|.|with|degree|department|student|graduate|in)',
    'I study computer ⟦silence⟧ in Bonn.',
    'I have had my computer since, and love it.',
  ],
  [
    '[commuter|commute|compute|computed|competed>computer] (science|scientist|vision|literate)',
    'I study ⟦commuter⟧ science.',
    'The commuter train is late.',
  ],
  [
    '(quantum|cloud|high-performance) [commuting|commuter>computing]',
    'I study quantum ⟦commuting⟧.',
    'Edge cities make for commuting.',
  ],
  [
    '(quantum|particle|theoretical|nuclear|applied|plasma|statistical|computational|mathematical|high-energy|experimental) [psychics|physic|physique>physics]',
    'I study applied ⟦psychics⟧.',
    'Psychics claim much.',
  ],
  [
    '[psychical|physic>physical] (therapy|therapist|chemistry|education)',
    'I teach ⟦psychical⟧ education.',
    'Psychical research was in vogue.',
  ],
  [
    '(model|living|multicellular|marine|single-celled|host) [orgasm|organist>organism]',
    'I study a model ⟦orgasm⟧.',
    'The organist plays.',
  ],
  [
    '(model|living|multicellular|marine|single-celled|modified) [orgasms|organists>organisms]',
    'I study marine ⟦orgasms⟧.',
    'The organists play.',
  ],
  ['[neutral>neural] (network|networks|nets|net)', 'I train ⟦neutral⟧ networks.', 'It has neutral tones.'],
  [
    'neural [networking|networked>network/networks] (.|,|and|that|for|to|is|with)',
    'I train a neural ⟦networking⟧ for it.',
    'I like networking.',
  ],
  ['[artful>artificial] intelligence', 'I study ⟦artful⟧ intelligence.', 'Artful spies sell intelligence.'],
  [
    'artificial [diligence|indulgence|intelligences>intelligence]',
    'I study artificial ⟦diligence⟧.',
    'Diligence wins.',
  ],
  [
    'machine [leaning|yearning|leaping>learning] !(against|on|over|to|toward|towards|out|back|forward|slightly|up|in)',
    'I study machine ⟦leaning⟧.',
    'A machine leaning against the wall fell.',
  ],
  [
    '(deep|reinforcement|supervised|unsupervised|federated|representation) [leaning|earning|leaping>learning]',
    'I study deep ⟦leaning⟧.',
    'The pit is deep, leaning in.',
  ],
  [
    '[liner>linear] (regression|algebra|equation|equations|programming|optimization|optimisation)',
    'I teach ⟦liner⟧ algebra.',
    'The liner sailed.',
  ],
  [
    '(linear|logistic|ridge|polynomial) [aggression|repression>regression]',
    'I fit a linear ⟦aggression⟧.',
    'Multiple acts of aggression.',
  ],
  ['[logical|logistics|logic>logistic] regression', 'I fit a ⟦logical⟧ regression.', 'It is a logical step.'],
]
