import { defineRule } from '../../src/rule/index.ts'
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
    'It knows a closed table of words, and of words that are two (`program`, `license`, `check`) only contexts that are sure. Vocabulary (`fall`, `autumn`), dates, and words with a capital within a sentence are not looked at. With the locale `auto`, which is the default, a letter is right if it fits one kind of English, so that `analyze` beside `colour` passes as Canadian; a minority of at most half the majority is reported word by word, and of anything more even one finding says that the letter is mixed.',
  severity: 'warning',
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
    { letter: 'I organised the ⟦color⟧ study.', because: 'one of each: what came second' },
    'My topic is a modelling program in our ⟦center⟧.',
    { letter: 'I analysed the behaviour of voles at the ⟦Center⟧ and at a second ⟦center⟧.', because: 'x' },
  ],
  valid: ['A World Health Organization report.', 'I saw the Centre Pompidou and its colors.'],
  check(letter, { options, facts }) {
    const allowed = new Set([...options.allow, ...(facts.words ?? [])])
    const markers = findMarkers(letter, (text) => allowed.has(text) || allowed.has(text.toLowerCase()))
    const locale = facts.locale === 'auto' ? undefined : facts.locale
    return markers.length === 0 ? [] : judgeSpellings(markers, locale)
  },
})
