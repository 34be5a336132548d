import { definePhraseRule } from '../../src/rule/index.ts'
import { phrases } from './unidiomatic-phrase/phrases.ts'

export default definePhraseRule({
  id: 'unidiomatic-phrase',
  category: 'wording',
  summary: 'a phrase that English puts otherwise, such as `conducive for`',
  rationale:
    'A wrong preposition or a phrase carried over word for word from another language is understood, but it is what a native reader trips over first, and no spelling checker sees it. In a letter that says how well one writes it counts double.',
  citation: [
    {
      title: 'Motivation letter sorted out',
      author: 'Education Index',
      url: 'https://educationindex.co.uk/articles/motivation-letter/all/article-motivation-letter-sorted-out',
    },
    {
      title: 'Mistakes of Russian learners of English',
      author: 'Kuzina',
      url: 'http://kuzina.me/?lang=en&p=1463',
    },
    {
      title: '13 грамматических ошибок, которые закроют вам дорогу в иностранный вуз',
      author: 'Skyeng, on a list of lecturers of Queen Mary and King’s College',
      url: 'https://skyeng.ru/magazine/13-grammaticheskih-oshibok-kotorye-zakroyut-vam-dorogu-v-inostrannyj-vuz',
    },
    {
      title: 'Sửa lỗi sai “I’m looking forward to hear from you”',
      author: 'Box Hỏi Đáp',
      url: 'https://boxhoidap.com/sua-loi-sai-im-looking-forward-to-hear-from-you-nam-2024',
    },
  ],
  limits:
    'It finds the phrases of a table, each with the words that must or must not stand beside it, and infers no grammar: with words between (`conducive, as I said, for`), or in a phrase that is not in the table, the same mistake passes. What stands between quotation marks or in a block quotation is left alone.',
  severity: 'warning',
  fixes: ['unsafe'],
  since: '0.1.0',
  yieldsTo: ['real-word-typo', 'confused-word', 'spelling'],
  messages: {
    phrase: {
      message: '`{phrase}` is unidiomatic here',
      label: 'unidiomatic',
      note: 'English puts it otherwise, however well it may fit in another language',
    },
  },
  phrases,
  invalid: [
    {
      letter: 'It is especially\n⟦conducive for⟧ growing as a scientist.',
      because: '`conducive` takes `to`',
    },
    { letter: 'I look ⟦forward to hear⟧ from you.', because: '`to` is a preposition here' },
    'I ⟦graduated the⟧ university in ⟦2020 year⟧.',
    'I ⟦am agree⟧ with it.',
    'One cannot simply retrain the model ⟦from zero⟧.',
    { letter: '⟦It is\ngreat luck⟧ to meet you.', because: 'carried over word for word' },
    { letter: 'I have worked here ⟦since⟧ three years.', because: 'a stretch of time, not its start' },
    { letter: 'This helps the model’s owner ⟦to not⟧ lose money.', because: '`to not` after `helps`' },
    { letter: 'It ⟦became\neventually⟧ possible.', because: 'a phrase may go over a line end' },
    'I am very ⟦interested on⟧ this post and ⟦capable to⟧ fill it.',
    'My teacher ⟦suggested me⟧ to apply, and ⟦explained me⟧ how.',
    '⟦I used to working⟧ at night, and I ⟦enjoy to⟧ teach.',
    '⟦On my opinion⟧, one learns by doing.',
    { letter: '⟦In one hand⟧, I teach; ⟦in the other hand⟧, I study.', because: 'sides of a matter' },
    'We ⟦discussed about⟧ it, and she will ⟦revert back⟧.',
    { letter: 'I worked ⟦in the sphere of⟧ machine learning.', because: 'less certain: an info' },
    { letter: 'I won a place ⟦on a graduate program⟧.', because: '`program` is American, which has `in`' },
  ],
  valid: [
    'It is conducive to growth.',
    'The temperature rose from zero to ten.',
    'With luck, I will be there.',
    'I look forward to hearing from you.',
    'I graduated from the university.',
    'Counting from zero is usual in C.',
    { letter: 'I look forward to work every day.', because: '`work` is a noun' },
    {
      letter: 'It was good in parts, and I was interested for years.',
      because: 'no object of the adjective',
    },
    { letter: 'Since many years of practice are needed, I waited.', because: '`since` gives a reason' },
    { letter: 'We discussed about forty cases.', because: '`about` goes with the number' },
    {
      letter: 'We discussed about an hour, about twice as many cases, and discussed about 30 papers a week.',
      because: '`about` goes with the amount',
    },
    { letter: 'We discussed about a quarter of it, and mentioned about as much.', because: 'an amount' },
    { letter: 'I do all I can to help.', because: '`to` gives a purpose' },
    { letter: 'I was allowed to drive.', because: 'passive' },
    { letter: 'She recommended me to your firm.', because: 'one person is recommended to another' },
    { letter: 'In one hand I held a map.', because: 'a hand' },
    {
      letter: 'On the other side, a path leads up. The river is wide there.',
      because: 'a letter about a place, by its other words',
    },
    { letter: 'She is married with two sons.', because: 'not to them' },
    { letter: 'We live in the internet age.', because: 'part of a compound' },
    { letter: 'I have a grade 5 in English Language.', because: 'a subject of a school' },
    { letter: 'He wrote: “I am agree with you.”', because: 'a quotation' },
    { letter: '> I am agree.\n\nSo wrote my teacher.', format: 'markdown', because: 'a quotation' },
    { letter: 'I have done well till now.', options: { allow: ['till now'] } },
  ],
})
