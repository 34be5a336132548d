import { definePhraseRule } from '../../src/rule/index.ts'
import { phrases } from './confused-word/phrases.ts'

export default definePhraseRule({
  id: 'confused-word',
  category: 'wording',
  summary: 'a word that sounds or looks like the one that is meant, such as `it’s mission`',
  rationale:
    'A spelling checker passes every word that exists, so the wrong one of two that sound alike stays in the letter. People who hire name it among the mistakes for which they drop an applicant.',
  citation: [
    {
      title: 'Top cover letter mistakes: a survey of hiring decision-makers',
      author: 'Quintessential Careers',
      url: 'http://www.quintcareers.com/top_cover_letter_mistakes.html',
    },
    {
      title: 'Job applicants: a spelling cheat sheet',
      author: 'Bagg Group',
      year: 2019,
      url: 'https://www.bagg.com/2019/06/10/job-applicants-spelling-cheat-sheet/',
    },
    {
      title: '10 things your spell checker won’t catch',
      author: 'Ragan',
      url: 'https://www.ragan.com/10-things-your-spell-checker-wont-catch/',
    },
    {
      title: '13 грамматических ошибок, которые закроют вам дорогу в иностранный вуз',
      author: 'Skyeng, on a list of lecturers of Queen Mary and King’s College',
      url: 'https://skyeng.ru/magazine/13-grammaticheskih-oshibok-kotorye-zakroyut-vam-dorogu-v-inostrannyj-vuz',
    },
  ],
  limits:
    'It knows pairs of words and, for each, the words or kinds of words beside it that give the mistake away; in any other place the same mistake passes, and so does one in a letter whose subject makes the word likely (“the cue” where there is a stage). Where the sentence may be right (“the affect of patients”, “a compliment to the team”), it is silent.',
  severity: 'warning',
  fixes: ['unsafe'],
  since: '0.1.0',
  yieldsTo: ['real-word-typo'],
  inAbbreviations: false,
  messages: {
    phrase: {
      message: '`{phrase}` stands where {replacement} is meant',
      label: 'instead of {replacement}',
      note: 'the two sound or look alike, and a spelling checker accepts both',
    },
  },
  phrases,
  invalid: [
    'I admire the company and ⟦it’s⟧ mission.',
    'I want to be ⟦apart of⟧ your team.',
    'This ⟦peaked⟧ my interest.',
    'I have ⟦more then⟧ five years of practice.',
    'I was the ⟦principle⟧ investigator.',
    { letter: 'It was the begin of my academic ⟦carrier⟧.', because: '`carrier` after `academic`' },
    'My skills ⟦compliment⟧ those of your team.',
    { letter: 'I should\n⟦of⟧ asked you first.', because: 'the words may stand on two lines' },
    { letter: 'THE COMPANY AND ⟦IT’S⟧ MISSION MATTER.', because: 'all words have capitals' },
    'It was, ⟦for all intensive purposes⟧, my first post.',
    { letter: 'The average ⟦cue⟧ was short.', because: 'a line of people' },
  ],
  valid: [
    'It’s a privilege to apply.',
    { letter: 'The two parts came apart of their own accord.', because: '`apart` is meant' },
    { letter: 'At its peak, my interest lasted all day.', because: 'a comma stands between' },
    'Things were simpler then I guess.',
    'I believe it’s mission that counts, and it’s culture, not salary, that keeps people.',
    'A principal component explains most of it.',
    'I had a compliment from my adviser.',
    'I served on an aircraft carrier.',
    { letter: 'I could of course start in May.', because: '`of course`' },
    { letter: 'The average cue was late. Our stage is small.', because: 'a letter about a theatre' },
    { letter: 'The affect of patients was rated daily.', because: 'a term of psychology' },
    { letter: 'I aligned it with IT’s goals, and the plan is to LED.', because: 'abbreviations' },
    { letter: 'She wrote “I love it’s mission” on the card.', because: 'a quotation' },
    { letter: 'I want to be apart of the team.', options: { allow: ['apart of'] } },
  ],
})
