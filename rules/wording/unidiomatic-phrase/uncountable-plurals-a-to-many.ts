import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** Plurals of words that English uses in the singular only. */
export const uncountablePluralsAToMany: readonly Phrase[] = [
  {
    phrase: '(a|one|this|every|each|another|single) (criteria|phenomena|hypotheses)',
    help: 'say, for instance, `a criterion`',
    previousNot: ['all', 'and'],
    next: [...pause, ...words('for of in that which is was to')],
  },
  {
    phrase:
      '(a lot of|lots of) (informations|knowledges|equipments|advices|homeworks|softwares|feedbacks|evidences|researches|works|progresses)',
    help: 'say, for instance, `much information`',
    nextNot: ['{-er}'],
    unless: words('orchestra choir piano composer composers artist artists museum'),
  },
  {
    phrase: 'advices',
    replacements: ['advice'],
    previousNot: words('payment remittance credit shipping'),
    nextNot: ['note', 'notes'],
    unless: words('remittance payment bank dispatch'),
  },
  {
    phrase: '(an|one|each|every|many|these|those|few|several|various|different|numerous|both) informations',
    help: 'say, for instance, `this information`',
    unless: words('indictment indictments prosecutor felony'),
  },
  {
    phrase: '(childrens|womens|mens) (are|were|have|who|in|from|need|and|at|to)',
    help: 'say, for instance, `children are`',
    previousNot: ['the'],
    nextNot: words('mens {name} girls childrens boys'),
    unless: words(
      'indigenous nations nation tribes tribal ethnic aboriginal magazine department clothing clothes hospital rowing football',
    ),
  },
  {
    phrase: 'childrens',
    replacements: ['children'],
    previous: words('two three four five my many with have'),
    nextNot: words(
      'court book books hospital ward literature home centre center services clothing clothes party parties theatre',
    ),
  },
  {
    phrase:
      '(criterias|phenomenas|stimulis|mediums of|analysises|thesises|hypothesises|curriculums vitae|curriculum vitaes|alumnis|bacterias|spectrums of)',
    help: 'the word is a plural already, or has another one',
    previousNot: ['happy', 'clear'],
  },
  {
    phrase: 'equipments',
    replacements: ['equipment'],
    previousNot: ['original'],
    nextNot: words('private ltd limited pvt'),
  },
  {
    phrase: 'feedbacks',
    replacements: ['feedback'],
    previousNot: words('climate positive negative these cloud ice-albedo two carbon and'),
    unless: words('climate carbon loop loops regulator regulation neural control circuit'),
  },
  {
    phrase:
      '(few|a few|fewer|several|numerous|various) (information|knowledge|advice|equipment|evidence|feedback|homework|furniture|luggage|money|progress|machinery)',
    help: 'say, for instance, `some information`',
    next: [...pause, ...words('in is are was i to and that which about on from for')],
    nextNot: words('and_{-s} to_{word}_systems and_communication and_{word}_{-s}'),
  },
  {
    phrase:
      '(furnitures|luggages|baggages|jewelleries|sceneries|poetries|slangs|hardwares|homeworks given|staffs members|vocabularies words)',
    help: 'use the singular: say, for instance, `furniture`',
    nextNot: ['{name}'],
  },
  {
    phrase:
      '(hardware|software|equipment|information|knowledge|furniture|advice|evidence|luggage|research|homework|machinery|feedback|progress) (are|were|have)',
    help: 'say, for instance, `is`',
    previous: words(
      '{start}_the {start}_this {start}_such {start}_my {start}_our {start}_your {start}_all {start}_all_the',
    ),
    nextNot: words('i they you to it'),
  },
  {
    phrase: '(helps|supports) (of|from) (my|your|the|his|her)',
    help: 'say, for instance, `help from my`',
    previous: words('the many some all with your for of all_the'),
    nextNot: ['own'],
  },
  { phrase: 'homeworks', replacements: ['homework'] },
  {
    phrase: 'informations',
    replacements: ['information'],
    previousNot: words('criminal indictments and_indictments filed two three felony'),
    unless: words('indictment indictments prosecutor felony'),
  },
  {
    phrase: 'knowledges',
    replacements: ['knowledge'],
    next: [...pause, ...words('in about on of at for with that which to from i during by into')],
    unless: words(
      'indigenous local epistemology epistemologies epistemic decolonial feminist anthropology anthropologist foucault situated',
    ),
  },
  {
    phrase:
      '(many|these|those|few|several|various|different|numerous|new|my|your|all|theoretical|practical|good|deep|some|more|the|such|with|of|necessary|basic|solid|professional|technical|great|additional|acquired|of my|excellent|strong|our|their|language|computer|scientific) knowledges',
    help: 'say, for instance, `knowledge`',
    unless: words(
      'indigenous epistemology epistemologies epistemic decolonial feminist anthropology anthropologist foucault',
    ),
  },
  {
    phrase:
      '(many|several|these|those|some|various|different|numerous|my|your|our|his|her|scientific|the|recent|new|other|last|first|few|in|modern|market|important|interesting|further|all|such|own|more|independent|on|about|of|for|with) researches',
    help: 'say, for instance, `research`',
    previousNot: words('who she he'),
    nextNot: words('the how and_teaches and_writes and_teach at bees {-ing}_and'),
    unless: ['darwin'],
  },
]
