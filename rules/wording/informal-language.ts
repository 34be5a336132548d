import { definePhraseRule } from '../../src/rule/index.ts'
import { phrases } from './informal-language/phrases.ts'

export default definePhraseRule({
  id: 'informal-language',
  category: 'wording',
  summary: 'the wording of talk or chat in a formal letter',
  rationale:
    'A letter to a committee or an employer is read by people who do not know its writer. Words one would say to a friend, such as “got into”, “stuff”, or “a good time”, read as if the matter were not taken seriously.',
  citation: [
    {
      title: 'Keep an eye on colloquialisms in your cover letter',
      author: 'Royal Holiday Jobs',
      url: 'http://royalholidayjobs.com/en/keep-eye-colloquialisms-cover-letter/',
    },
    {
      title: 'Jak pisać listy formalne po angielsku',
      author: 'K&K Language School',
      url: 'https://www.kandk.edu.pl/jak-pisac-listy-formalne-po-angielsku/',
    },
    {
      title: 'Writing e-mails: about formal and informal language',
      author: 'Ceibal en Inglés',
      url: 'https://rea.ceibal.edu.uy/elp/writing-e-mails/about_formal_and_informal.html',
    },
  ],
  limits:
    'It finds the phrases of a table, each with the words that must or must not stand beside it; slang that is not in the table passes. What stands between quotation marks, in a block quotation, or in a name is left alone.',
  severity: 'warning',
  fixes: ['unsafe', 'suggestion'],
  since: '0.1.0',
  profiles: { email: 'info' },
  yieldsTo: ['confused-word', 'unidiomatic-phrase'],
  inNames: false,
  options: {
    level: {
      type: 'choice',
      choices: ['formal', 'neutral'],
      default: 'formal',
      description:
        'how formal the letter should be; `neutral` lets phrases pass that are only less formal than others, such as `I want to`',
    },
  },
  messages: {
    phrase: {
      message: '`{phrase}` is conversational',
      label: 'informal',
      note: 'readers expect the wording of writing, not of talk, in a formal letter',
    },
  },
  phrases,
  invalid: [
    'I first ⟦got into⟧ machine learning during my studies.',
    {
      letter: 'I am seeking ⟦a good time⟧ during the hackathon.',
      because: 'it is not the time for something',
    },
    { letter: '⟦Seriously,⟧ one rarely sees him.', because: 'an exclamation, at the start of a sentence' },
    'I am ⟦super excited⟧ to ⟦hang out⟧ with you ⟦guys⟧.',
    'Furthermore, ⟦talking about⟧ adult content, filtering it out is hard.',
    { letter: 'I read ⟦tons\nof⟧ papers.', because: 'a phrase may go over a line end' },
    { letter: 'That is why ⟦I want to⟧ hear lectures.', because: 'only less formal: an info' },
    { letter: '⟦I can’t wait to⟧ start.', options: { level: 'neutral' } },
    { letter: 'We learned from ⟦the top people⟧ in research.\n\n⟦In any case,⟧ I was ⟦kind of nervous⟧.' },
  ],
  valid: [
    { letter: 'I got into Oxford in 2021.', because: 'admission' },
    { letter: 'This is a good time to apply.', because: 'the time for something' },
    'It is a new kind of sensor.',
    'I wrote pretty-printing code.',
    { letter: 'He takes his duties seriously.', because: 'an adverb in its place' },
    'I study supervised learning.',
    { letter: 'I led the Kids Club in Leeds.', because: 'a name' },
    { letter: 'She said “I was super excited” in court.', because: 'a quotation' },
    { letter: '> We had tons of ideas.\n\nSo wrote my teacher.', format: 'markdown', because: 'a quotation' },
    'Thank you for your time and consideration.',
    {
      letter: 'I want to hear lectures.',
      options: { level: 'neutral' },
      because: 'less formal, not informal',
    },
    { letter: 'I am a big fan of your work.', options: { allow: ['big fan of'] } },
    { letter: 'We moved 40 tons of steel.', because: 'a measure' },
    { letter: 'I want to thank you for your help.', because: 'a set phrase of courtesy' },
  ],
})
