import { describe, expect, it } from 'vitest'
import { findSound, type Sound } from '../../rules/grammar/indefinite-article/sound.ts'
import rule from '../../rules/grammar/indefinite-article.ts'
import { lintExample } from '../support/lint-example.ts'

const NONE = { asWord: [], byLetter: [] }

const WORDS: Readonly<Record<Sound, string>> = {
  vowel:
    'apple eel ewok ion onerous uncle uninvited unimportant unidentified unissued unironic uninstalled urgent utter ' +
    'usher umbrella Uppsala Ubuntu Uber hour hourly heir heiress honest honour honorary honor Euler yttrium 8 8th ' +
    '80% 800 8,000 $8 11 11-year 11,000 18 18th 18,000 A E F H I L M N O R S X A-level F1 H-1B L-shaped N95 R&D X-ray ' +
    'n-gram s-shaped x-axis M.Sc MSc MSc’s MPhil MBA MEng MRes MRI MRIs LLM LLM-based NLP NGO NHS HR HTML RNA RNAs ' +
    'mRNA fMRI iOS eBay iPhone IoT OpenAI IT AI EU XML Xbox NVIDIA Nvidia nginx RStudio MNIST SVM FPGA LSTM Örebro École',
  consonant:
    'book euro European eulogy ewe Ewing one one-year once oneself ouija unicorn union unimodal unicameral ' +
    'unidirectional unanimous unary unit uni unique uniform university use user usable usage usual usurp utility utopia ' +
    'uterus Utah ubiquitous Ukraine uranium urea urine urology uvula Uganda Uyghur Udacity ux house heirarchy horse ' +
    'houri year 1 1-year 10 100 110 180 118,000 £1 B C U-turn U.S UK UX US USB UN UNESCO UCAS PhD BSc NASA STEM MOOC ' +
    'SaaS LaTeX LinkedIn LLaMA GitHub uPVC tRNA pH p-value Šibenik Žižek',
  either:
    'historic hotel herb homage FAQ SQL URL SAP MS St Mr Ltd nm Nguyen Mbappé NaCl siRNA mV 1100 1,800 1850s 0.5 ' +
    'Uruguay upsilon SNAP MUSIC XVI N. L’Oréal Москва 東京 ½',
}

describe('the sound that a word begins with', () => {
  for (const [sound, words] of Object.entries(WORDS)) {
    it.each(words.split(' '))(`of \`%s\` is ${sound}`, (word) => {
      expect(findSound(word, NONE)).toBe(sound)
    })
  }
})

describe('the fix of a wrong article', () => {
  it.each([
    ['I led a interesting team.', 'an'],
    ['It was an university.', 'a'],
    ['A interesting year.', 'An'],
    ['An university is near.', 'A'],
    ['APPLICATION FOR A INTERNSHIP\n\nDear Ms Lee,\n\nI apply.', 'AN'],
  ])('of “%s” is `%s`', async (letter, article) => {
    const { diagnostics } = await lintExample(rule, { letter })
    expect(diagnostics.map(({ fixes }) => fixes[0]?.edits[0]?.newText)).toEqual([article])
  })

  it('of `a other` is a word, which nothing applies by itself', async () => {
    const { diagnostics } = await lintExample(rule, { letter: 'I saw a other way.' })
    expect(diagnostics[0]?.fixes).toMatchObject([
      { applicability: 'unsafe', edits: [{ newText: 'another' }] },
    ])
  })
})
