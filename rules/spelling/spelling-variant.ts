import { createPersonalWords, defineRule } from '../../src/rule/index.ts'
import { listLikelyKinds } from './spelling-variant/canada.ts'
import { judgeSpellings } from './spelling-variant/findings.ts'
import { findMarkers } from './spelling-variant/markers.ts'

export default defineRule({
  id: 'spelling-variant',
  category: 'spelling',
  summary: 'British and American spelling mixed, or not that of the locale',
  rationale:
    'Both spellings are right, but not in one letter: `organised` beside `color` looks as if two people had written it, or as if part of it came from elsewhere. And to many readers a spelling from the other side of the ocean is a misspelt word.',
  citation: [
    {
      title: 'How spelling mistakes can cost you a job',
      author: 'AOL, on figures of YouGov and Adzuna',
      year: 2016,
      url: 'https://www.aol.co.uk/2016/10/09/how-spelling-mistakes-can-cost-you-a-job/',
    },
    {
      title: '13 грамматических ошибок, которые закроют вам дорогу в иностранный вуз',
      author: 'Skyeng, after a list of lecturers in London',
      url: 'https://skyeng.ru/magazine/13-grammaticheskih-oshibok-kotorye-zakroyut-vam-dorogu-v-inostrannyj-vuz',
    },
  ],
  limits:
    'It knows a closed table of words, and of words that are two (`program`, `license`, `check`) only contexts that are sure. Vocabulary (`fall`, `autumn`), dates, and words with a capital within a sentence are not looked at. With the locale `auto`, which is the default, a letter is right if it fits one kind of English (`analyze` beside `colour` passes as Canadian where the letter speaks of Canada); a minority of at most half the majority is reported word by word, and of anything more even one finding says that the letter is mixed.',
  severity: 'warning',
  fixes: ['safe', 'unsafe', 'suggestion'],
  since: '0.1.0',
  languages: ['en'],
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'spellings to leave alone, in lower case: `theatre`',
    },
  },
  messages: {
    foreign: {
      message: '{kind} spelling `{word}` in a letter in {norm} English',
      label: '{kind}',
      help: 'write `{counterpart}`',
    },
    minority: {
      message: '{kind} spelling `{word}` among {norm} ones',
      label: '{kind}, unlike the others',
      help: 'write `{counterpart}`',
    },
    mixed: {
      message: '{kind} spelling `{word}` beside {norm} `{other}`',
      label: '{kind}',
      help: 'keep to one kind of English; `locale` says to which',
    },
    inconsistent: {
      message: '`{word}` in one place and `{other}` in another',
      label: 'unlike the other',
      help: 'write `{counterpart}`',
    },
  },
  invalid: [
    {
      letter: 'I organised the ⟦color⟧ study.',
      because: 'as many of each: one finding, at what came second',
    },
    { letter: 'a modelling program in our ⟦center⟧', because: '`program` says nothing: it may be software' },
    {
      letter:
        'The behaviour of our neighbours changes: the ⟦color⟧ of beans, and color alone, attracts them.',
      because: 'the minority, where it is clear; further places are labels of the first',
    },
    {
      letter: 'We honored our neighbors, painted the ⟦centre⟧ in their favorite color, and ⟦travelled⟧ home.',
      because: 'each word of the minority',
    },
    {
      letter: 'We organised a fair, publicised it, and I ⟦recognized⟧ what I lacked.',
      because: 'both are British, though not side by side',
    },
    {
      letter: 'The color of the center leaned ⟦towards⟧ gray.',
      because: 'it decides nothing, but among plainly American words it is a stranger',
    },
    {
      letter: 'My thesis has an acknowledgment, and the ⟦acknowledgement⟧ names you.',
      because: 'both are British, but a word has one spelling in one letter',
    },
    { letter: 'My grey-and-⟦gray⟧ maps hang in the hall.', because: 'a part of a compound' },
    {
      letter: 'I ⟦analyzed⟧ the colours of the centre, and travelled on.',
      because: 'nothing here is Canadian',
    },
    {
      letter: '⟦Colours⟧ fade, as my ⟦favourite⟧ teacher said: the colours of youth.',
      facts: { locale: 'en-US' },
      because: 'against the locale: each form',
    },
    {
      letter: 'I ANALYSED THE ⟦COLOR⟧ OF BEETLES.',
      facts: { locale: 'en-GB' },
      because: 'capitals throughout are no name',
    },
    {
      letter: 'I hold a driving ⟦license⟧, ran 400 ⟦meters⟧, and finished a master’s ⟦program⟧.',
      facts: { locale: 'en-GB' },
      because: 'contexts in which these are surely the words that British spelling tells apart',
    },
    { letter: 'We travelled to the centre and ⟦analysed⟧ its colours.', facts: { locale: 'en-CA' } },
    { letter: 'We travelled to the centre and ⟦organized⟧ a program there.', facts: { locale: 'en-AU' } },
    {
      letter: 'My ⟦grey⟧ coat hangs in the theatre.',
      facts: { locale: 'en-US' },
      options: { allow: ['theatre'] },
    },
  ],
  valid: [
    'programme (course) and program (software) in British text',
    'a World Health Organization report',
    'Centre Pompidou',
    {
      letter: 'I organised a report of the World Health Organization on behaviour.',
      because: 'a name, with a capital within the sentence',
    },
    {
      letter: 'Labor Department data show how scarce labour is.',
      because: 'a name at the start of a sentence',
    },
    { letter: 'The colour of the centre was organized by hand.', because: '-ize is British as well' },
    {
      letter: 'I analyzed the colours of the centre in Toronto, and travelled on.',
      because: 'Canadians write so',
    },
    {
      letter: 'Our modeled colors were licensed, and we practiced as the program asked.',
      because: 'American throughout',
    },
    {
      letter: 'I organised a fair, and she praised “my favorite color” there.',
      because: 'somebody else’s words',
    },
    {
      letter: 'I organised this.\n\n> What a color!\n\nSo wrote a guest.',
      format: 'markdown',
      because: 'a quotation',
    },
    { letter: 'I organised the code in `color` and color.js.', format: 'markdown', because: 'code' },
    {
      letter: 'I checked the story, tired of meters, and license our code; practice helps with a program.',
      facts: { locale: 'en-GB' },
      because: 'other words, or perhaps other words',
    },
    {
      letter: 'Whilst there I organized the colour theatre in grey and analysed nothing.',
      facts: { locale: 'en-GB' },
    },
    { letter: 'I hold a licence in history from Lyon and love its colors.', because: 'a French degree' },
    { letter: 'A dose of 2 gray turned the grey mice white.', because: 'a unit' },
    { letter: 'The analyses of our color data took a year.', because: 'the plural of a noun' },
    {
      letter: 'The judgment of the court showed the judgement of its members.',
      because: 'lawyers tell them apart',
    },
    { letter: 'I catalogued the colors of the center.', because: 'Americans write so as well' },
    { letter: 'I walked toward the colourful hall.', because: 'it decides nothing' },
    {
      letter: 'I set the CSS property color, text-align: center, color = "red", and a colormap gray.',
      facts: { locale: 'en-GB' },
      because: 'words of code',
    },
    {
      letter: 'I used a Gray code, read Gray’s Anatomy, and met the Grays.',
      facts: { locale: 'en-GB' },
      because: 'names',
    },
    { letter: 'I like the theatre in color.', facts: { locale: 'en-US' }, options: { allow: ['theatre'] } },
    {
      letter: 'The file is named color in our colour guide.',
      facts: { locale: 'en-GB', words: ['color'] },
      because: 'a word that the configuration accepts',
    },
    {
      letter:
        'Centre for Bird Studies\n4 Mill Lane\nLeeds\n\nDear Dr Roe,\n\nYour centre knows the colors of birds.\n\nYours sincerely,\nAnn Lee',
      because: 'a word of the addressee’s name',
    },
  ],
  check(letter, { options, facts }) {
    const allowed = createPersonalWords([...options.allow, ...(facts.words ?? [])])
    const markers = findMarkers(letter, (text) => allowed.accepts(text))
    const locale = facts.locale === 'auto' ? undefined : facts.locale
    return markers.length === 0 ? [] : judgeSpellings(markers, listLikelyKinds(letter), locale)
  },
})
