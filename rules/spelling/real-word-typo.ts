import { definePhraseRule } from '../../src/rule/index.ts'
import { phrases } from './real-word-typo/phrases.ts'

export default definePhraseRule({
  id: 'real-word-typo',
  category: 'spelling',
  summary: 'a slip of the fingers that makes another word, such as `manger` for `manager`',
  rationale:
    'No dictionary sees a wrong word that is spelt right, so such slips survive every check; and they are the ones that readers pass round: a degree in pubic relations, a project manger, an application “for you consideration”.',
  citation: [
    {
      title: 'Commonly misspelled words on government job applications',
      author: 'The Balance',
      url: 'https://www.thebalance.com/commonly-misspelled-words-on-government-job-applications-1669541',
    },
    {
      title: 'Blog entry of 25 August 2007',
      author: 'Just Jan',
      year: 2007,
      url: 'http://justjan.blogsome.com/2007/08/25/',
    },
    {
      title: 'Article 49570, Windows platform',
      author: 'Bright Hub',
      url: 'http://www.brighthub.com/computing/windows-platform/articles/49570.aspx',
    },
    {
      title: '10 things your spell checker won’t catch',
      author: 'Ragan Communications',
      url: 'https://www.ragan.com/10-things-your-spell-checker-wont-catch/',
    },
    {
      title: 'Spellcheck your spellchecks',
      author: 'Top Proofreader',
      url: 'https://topproofreader.net/my-proofreading-blog/spellcheck-your-spellchecks',
    },
  ],
  limits:
    'It knows a table of slips, each in contexts in which the word cannot be right, and nothing beside them: “a form letter from you” passes. An odd word such as `manger` is left alone in a letter that has words of its subject, `hay` or `carol`. Words that only sound alike (`its`, `principle`) are another matter. What stands between quotation marks or in a block quotation is left alone.',
  severity: 'error',
  fixes: ['suggestion', 'unsafe'],
  since: '0.1.0',
  messages: {
    phrase: {
      message: '`{phrase}` is a word, but not the one meant here',
      label: 'meant for {replacement}',
      note: 'a spelling checker passes over a slip that makes another word',
    },
  },
  phrases,
  parts: [
    'sender',
    'date',
    'inside-address',
    'subject',
    'salutation',
    'body',
    'complimentary-close',
    'signature',
    'postscript',
    'enclosures',
  ],
  invalid: [
    'I worked as a project ⟦manger⟧.',
    'I hold a degree in ⟦pubic⟧ administration.',
    'Thank you for ⟦you⟧ time.',
    'I look forward to hearing ⟦form⟧ you.',
    'I have strong ⟦costumer⟧ service skills.',
    'I have a strong work ⟦ethnic⟧.',
    { letter: 'I look forward to hearing\n⟦form⟧ you.', because: 'a context may go over a line end' },
    { letter: '⟦Dead⟧ Sir or ⟦Madman⟧,\n\nI am applying for the post.', because: 'a salutation' },
    {
      letter: 'I hope to hear from you.\n\nKind ⟦retards⟧,\nMaria Petrova',
      because: 'a complimentary close',
    },
    { letter: 'I led a youth ⟦organism⟧ in Lima.', because: 'spelt in two ways, so a choice' },
    'I thank you ⟦fro⟧ your letter, ⟦an⟧ the rest is in the application ⟦from⟧.',
  ],
  valid: [
    { letter: 'They acted “Away in a Manger”.', because: 'a name' },
    { letter: 'The child lay in a manger.', because: 'the word meant' },
    'I treat pubic symphysis fractures.',
    'It is a form of regularisation.',
    'The costumer sewed the outfits.',
    'Thank you for your time.',
    'I waited for you time after time, would work for you time and again, and for you time and time again.',
    { letter: 'I like trail running and martial arts.', because: 'the words meant' },
    { letter: 'We paced to and fro the whole day.', because: '“to and fro”' },
    { letter: 'The notice read “pubic relations”.', because: 'a quotation' },
    { letter: 'I worked as a project manger.', options: { allow: ['manger'] } },
  ],
})
