import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const uncountablePluralsAToManyExamples: readonly PhraseExample[] = [
  [
    '(a|one|this|every|each|another|single) (criteria|phenomena|hypotheses)',
    'I met ⟦one criteria⟧.',
    'I met one criterion only.',
  ],
  [
    '(a lot of|lots of) (informations|knowledges|equipments|advices|homeworks|softwares|feedbacks|evidences|researches|works|progresses)',
    'I found ⟦a lot of informations⟧.',
    'I found a lot of information.',
  ],
  ['advices', 'Thank you for your ⟦advices⟧.', 'The bank sends payment advices.'],
  [
    '(an|one|each|every|many|these|those|few|several|various|different|numerous|both) informations',
    'I need ⟦these informations⟧ soon.',
    'I need this information soon.',
  ],
  [
    '(childrens|womens|mens) (are|were|have|who|in|from|need|and|at|to)',
    'I teach ⟦childrens in⟧ a village.',
    'I sell womens clothing.',
  ],
  ['childrens', 'I have three ⟦childrens⟧.', 'I write childrens books.'],
  [
    '(criterias|phenomenas|stimulis|mediums of|analysises|thesises|hypothesises|curriculums vitae|curriculum vitaes|alumnis|bacterias|spectrums of)',
    'It met all ⟦criterias⟧.',
    'It met all criteria.',
  ],
  ['equipments', 'I used new ⟦equipments⟧.', 'I used new equipment.'],
  ['feedbacks', 'I had good ⟦feedbacks⟧ from staff.', 'Climate feedbacks grew.'],
  [
    '(few|a few|fewer|several|numerous|various) (information|knowledge|advice|equipment|evidence|feedback|homework|furniture|luggage|money|progress|machinery)',
    'I have ⟦few information⟧ on it.',
    'I led a few information sessions.',
  ],
  [
    '(furnitures|luggages|baggages|jewelleries|sceneries|poetries|slangs|hardwares|homeworks given|staffs members|vocabularies words)',
    'We sold used ⟦furnitures⟧.',
    'We sold used furniture.',
  ],
  [
    '(hardware|software|equipment|information|knowledge|furniture|advice|evidence|luggage|research|homework|machinery|feedback|progress) (are|were|have)',
    'The ⟦information are⟧ old.',
    'The uses of this information are few.',
  ],
  [
    '(helps|supports) (of|from) (my|your|the|his|her)',
    'I thank you for the ⟦helps from my⟧ tutor.',
    'Water helps from the start.',
  ],
  ['homeworks', 'I marked ⟦homeworks⟧ for a class.', 'I marked homework for a class.'],
  ['informations', 'Please send me further ⟦informations⟧.', 'The prosecutor filed two informations.'],
  ['knowledges', 'I want to deepen ⟦knowledges⟧ in law.', 'Situated knowledges are local.'],
  [
    '(many|these|those|few|several|various|different|numerous|new|my|your|all|theoretical|practical|good|deep|some|more|the|such|with|of|necessary|basic|solid|professional|technical|great|additional|acquired|of my|excellent|strong|our|their|language|computer|scientific) knowledges',
    'I hope to use ⟦my knowledges⟧.',
    'We study Indigenous and local knowledges.',
  ],
  [
    '(many|several|these|those|some|various|different|numerous|my|your|our|his|her|scientific|the|recent|new|other|last|first|few|in|modern|market|important|interesting|further|all|such|own|more|independent|on|about|of|for|with) researches',
    'I led ⟦several researches⟧ on bees.',
    'She researches bees and led several teams.',
  ],
]
