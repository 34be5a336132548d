import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKnownWord } from '../../src/lexicon/index.ts'
import { lexicon } from './compiled.ts'

const REGULAR = `model-agnostic T-cell non-EU post-Soviet state-of-the-art multithreaded re-ranking user-centred
  co-author's data-driven architected self-supervised few-shot 12-week cross-validated uncertainty-aware cyberphysical
  photobioreactor neurosymbolic relearning overparameterized metalearning autograding nanocomposites Skłodowska-Curie
  autoencoders’ Multi-task GPU-accelerated unlearnable COVID-19 end-to-end geopolitics`

const WRONG = `alot teh recieve adn definately seperate occured managment experiance compaany wich untill truely
  publically reccomend accomodate enviroment goverment thier becuase beleive carreer sucessful oportunity aplication
  tommorow proffesional knowlege unfortunatly experianced comunication dissapointed reccommend interpersonnal teached
  writed maked choosed begining writting refered intership unform comming informtion reaserch lookes developped
  trainned postion misstake companys universitys re-recieve data-drivven overthere formmer targetting recruter -
  a- -a a--b`

describe('isKnownWord', () => {
  it.each(REGULAR.trim().split(/\s+/))('knows %s, which is made in a regular way', (word) =>
    expect(isKnownWord(lexicon, word)).toBe(true),
  )

  it.each(WRONG.trim().split(/\s+/))('does not know %s', (word) =>
    expect(isKnownWord(lexicon, word)).toBe(false),
  )

  it('keeps real words that may be slips for rules that read the sentence', () => {
    for (const word of ['manger', 'pubic', 'form', 'costumer', 'ethnic'])
      expect(isKnownWord(lexicon, word)).toBe(true)
  })

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'re-unings’s'), maxLength: 90 }), (word) => {
        if (lexicon.has(word)) expect(isKnownWord(lexicon, word)).toBe(true)
        if (lexicon.corrections(word).length > 0) expect(isKnownWord(lexicon, word)).toBe(false)
      }),
    )
    expect(isKnownWord(lexicon, 're-'.repeat(5_000))).toBe(false)
  })
})
