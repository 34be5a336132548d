import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const uncountablePluralsManyToYourExamples: readonly PhraseExample[] = [
  [
    '(many|several|various|different|these|two|three|four|five|all|other) softwares',
    'I know ⟦many softwares⟧.',
    'I know software tools.',
  ],
  [
    '(many|these|several|old|heavy|different|various|modern|new|all|agricultural|such|of) machineries',
    'I repaired ⟦heavy machineries⟧.',
    'I repaired heavy machinery.',
  ],
  [
    'many (equipment|furniture|information|advice|knowledge|homework|luggage|evidence|feedback|machinery|progress|baggage|money|experience|work|time|traffic|equipments|research|housework|software|vocabulary|patience|literature|attention|help|effort)',
    'I gained ⟦many knowledge⟧ in law.',
    'I built many knowledge graphs.',
  ],
  [
    '(mathematics|physics|economics|statistics) (are|were) (my|the|a|an|very|always|interesting|difficult|hard|easy|good|bad|important|one)',
    '⟦Mathematics are my⟧ great love.',
    'Mathematics and physics are my loves.',
  ],
  ['(moneys|monies for my|pocket moneys)', 'I saved some ⟦moneys⟧.', 'The council held trust moneys.'],
  ['(news|informations) (are|were|have)', 'The ⟦news are⟧ good.', 'The channels on the news are few.'],
  ['(peoples)', 'I met many ⟦peoples⟧.', 'The indigenous peoples of Peru differ.'],
  [
    "(peoples|people's) (who|which|that) (are|have|live|work|need|want|will|can|were|use)",
    'I help ⟦peoples who need⟧ care.',
    'I help people who need care.',
  ],
  [
    '(positive|negative|these) feedbacks',
    'I had ⟦positive feedbacks⟧ from staff.',
    'Positive feedbacks in the climate grew.',
  ],
  ['(progresses)', 'I made good ⟦progresses⟧ in Greek.', 'The film progresses in stages.'],
  ['researches', 'I conducted ⟦researches⟧ on bees.', 'He researches bees.'],
  ['softwares', 'I know both ⟦softwares⟧.', 'I joined Tally Softwares Ltd.'],
  ['stationeries', 'I order ⟦stationeries⟧ monthly.', 'I order stationery monthly.'],
  [
    '(the|any|many|these|several|strong|some|clear|enough|more|various|such|no|different|new|two|all|of|for) evidences',
    'We found ⟦some evidences⟧ of it.',
    'The rise evidences a trend.',
  ],
  [
    '(these|those) (information|knowledge|advice|equipment|evidence|feedback|homework|furniture|luggage|research|software|progress|machinery|experience|vocabulary|money)',
    'I used ⟦these information⟧.',
    'I used these information systems.',
  ],
  ['traffics', 'We measured ⟦traffics⟧ daily.', 'A gang that traffics in ivory fell.'],
  [
    '(two|three|many|several|few|different|these|other|academic|technical|administrative|senior|junior|five|ten) staffs',
    'I led ⟦three staffs⟧ at a shop.',
    'I led three members of staff.',
  ],
  [
    '(your|his|her|the|many|their|some|all|any) helps',
    'I thank you for ⟦your helps⟧.',
    'Practice with the software helps me.',
  ],
]
