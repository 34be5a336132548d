import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const incidenceToLeadExamples: readonly PhraseExample[] = [
  ['incidence', 'I saw several ⟦incidence⟧ where it broke.', 'The incidence is high.'],
  ['incidents', 'I study the ⟦incidents⟧ of cancer.', 'We had two incidents.'],
  ['incredulous', 'It was an ⟦incredulous⟧ journey.', 'She gave an incredulous look.'],
  ['interment', 'I study ⟦interment⟧ camps.', 'I went to her interment.'],
  ['internment', 'My ⟦internment⟧ at your firm was good.', 'I study internment.'],
  ["it's", 'The club has harvested ⟦it’s⟧ first radishes.', 'I have heard it’s late.'],
  ["it's", 'The report lies under ⟦it’s⟧ cover.', 'Under what law it’s void is unclear.'],
  [
    "it's",
    'We bred it, and ⟦it’s⟧ results have won them over.',
    'It’s results that count; it’s work I love.',
  ],
  ["it's", 'I worked in Ayr and was employed at ⟦it’s⟧ main lab.', 'If I am interested in it, it’s dull.'],
  ['its', 'I know ⟦its⟧ no surprise.', 'It kept its in-house staff and its best to last.'],
  ['its', 'I know ⟦its⟧ become rare.', 'Its become-a-member page is new.'],
  ['knead', 'I ⟦knead⟧ to ask for it.', 'I knead the dough.'],
  ['knew', 'The ⟦knew⟧ rules hurt us.', 'I knew rules well.'],
  ['knight', 'I work every ⟦knight⟧ in May.', 'The last knight fell.'],
  ['knight', 'I work ⟦knight⟧ shifts.', 'A knight shifted.'],
  ['latter', 'I can come ⟦latter⟧ this spring.', 'I prefer the latter this week.'],
  ['latter', 'Only much ⟦latter⟧ did I know it.', 'The latter won.'],
  ['latter', 'It was ⟦latter⟧ printed in full.', 'It was the latter, printed in full.'],
  ['lay', 'The patient will not ⟦lay⟧ still.', 'I will not lay down the law.'],
  [
    'lead',
    'It moved jobs more often than it ⟦lead⟧ to loss.',
    'Did it lead to a loss, and will she lead a team?',
  ],
  ['lead', 'I was ⟦lead⟧ to question it.', 'The pipes were lead to begin with.'],
  ['lead', 'I designed and ⟦lead⟧ a course.', 'I need and lead a team.'],
]
