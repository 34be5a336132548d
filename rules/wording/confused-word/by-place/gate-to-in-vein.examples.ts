import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const gateToInVeinExamples: readonly PhraseExample[] = [
  ['gate', 'I saw his unsteady ⟦gate⟧.', 'I locked his gate.'],
  ['heal', 'I hurt my left ⟦heal⟧.', 'They will heal.'],
  ['heals', 'They dug in their ⟦heals⟧.', 'Time heals, and sleep heals the sick.'],
  ['hear', 'I have been ⟦hear⟧ since May.', 'I work to hear, and those who are, hear in peace.'],
  ['hear', '⟦Hear⟧ at our school we sing.', 'To hear is the point.'],
  ['heard', 'I ran a dairy ⟦heard⟧ of sixty.', 'They heard of it.'],
  ['heard', 'I keep a ⟦heard⟧ of goats.', 'I heard of goats.'],
  ['heeled', 'The wound ⟦heeled⟧ well.', 'She is well heeled.'],
  ['herd', 'I have ⟦herd⟧ of your firm.', 'I have a herd of cows, and I herd the sheep.'],
  ['here', 'I could not ⟦here⟧ the talk.', 'What I could, here the rest will.'],
  ['here', 'I would like to ⟦here⟧ more.', 'I would like to be here more.'],
  ['here from', 'I long to ⟦here from⟧ them.', 'I came to be here from youth.'],
  ['higher', 'I hope you will ⟦higher⟧ me.', 'It led to higher staff pay.'],
  ['higher purchase', 'I bought it on ⟦higher purchase⟧.', null],
  ['hoards of', 'I led ⟦hoards of⟧ locusts away.', 'I found hoards of coins.'],
  ['i no', 'I hope ⟦I no⟧ how to do it.', null],
  ['idol', 'It is ⟦idol⟧ talk.', 'He is my idol.'],
  ['idol', 'The mill stood ⟦idol⟧ for years.', 'I met my idol.'],
  ['illicit', 'I hope they ⟦illicit⟧ your interest.', 'They sold illicit goods.'],
  ['illusions to', 'I found biblical ⟦illusions to⟧ this.', null],
  ['imminent', 'I met an ⟦imminent⟧ judge.', 'It is an imminent threat.'],
  ['in affect', 'It is, ⟦in affect⟧, a ban.', 'They differ in affect.'],
  ['in principal', 'The board agreed, ⟦in principal⟧, to fund it.', 'He repaid the loan in principal.'],
  ['in vein', 'He waited ⟦in vein⟧ for it.', null],
]
