import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const hereFromToKneadExamples: readonly PhraseExample[] = [
  ['here from', 'I long to ⟦here from⟧ them.', 'I came to be here from youth.'],
  ['higher', 'I hope you will ⟦higher⟧ me.', 'It led to higher staff pay.'],
  ['higher purchase', 'I bought it on ⟦higher purchase⟧.', null],
  ['hoards of', 'I led ⟦hoards of⟧ locusts away.', 'I found hoards of coins.'],
  ['idol', 'It is ⟦idol⟧ talk.', 'He is my idol.'],
  ['idol', 'The mill stood ⟦idol⟧ for years.', 'I met my idol.'],
  ['illicit', 'I hope they ⟦illicit⟧ your interest.', 'They sold illicit goods.'],
  ['illusions to', 'I found biblical ⟦illusions to⟧ this.', null],
  ['imminent', 'I met an ⟦imminent⟧ judge.', 'It is an imminent threat.'],
  ['in affect', 'It is, ⟦in affect⟧, a ban.', 'They differ in affect.'],
  ['in principal', 'The board agreed, ⟦in principal⟧, to fund it.', 'He repaid the loan in principal.'],
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
]
