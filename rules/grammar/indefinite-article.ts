import {
  defineRule,
  type Finding,
  isCapitalized,
  isKnownWord,
  isLetterAt,
  isMadeOf,
  isNameCharacter,
  type Letter,
  type Lexicon,
  type Paragraph,
} from '../../src/rule/index.ts'
import { findArticles, isShouted, type Place, readWord } from './indefinite-article/find-articles.ts'
import { findSound, type Readings, type Sound } from './indefinite-article/sound.ts'
import {
  BEFORE_TITLED_ARTICLE,
  LABELLED,
  NEVER_AFTER_A,
  NEVER_AFTER_AN,
} from './indefinite-article/tables.ts'

export default defineRule({
  id: 'indefinite-article',
  category: 'grammar',
  summary: '“a” before a vowel sound, or “an” before a consonant sound',
  rationale:
    'The choice between “a” and “an” goes by sound, not by letter, so that abbreviations, numbers, and words such as “university” or “hour” trip up writers who read their letter silently. A reader hears the slip at once.',
  citation: [
    {
      title: 'New Hart’s Rules, 10.4: the indefinite article with abbreviations',
      author: 'Oxford University Press',
      url: 'http://www.oxforddictionaries.com/secondary/harts_rules/10-4-the-indefinite-article-with-abbreviations',
    },
    {
      title: 'Grammar tip: “a” or “an” with abbreviations',
      author: 'Ontario Training Network',
      url: 'http://ontariotraining.net/grammar-tip-a-or-an-with-abbreviations-2/',
    },
  ],
  limits:
    'The sound is told from the letters, with tables for what they do not tell. Where people differ (`a FAQ`, `an historic`, `an herb`), where an abbreviation may be read as a word or by letter, and before names whose sound is foreign, both articles pass. Between quotation marks an old “an” (`an hundred`) passes.',
  severity: 'warning',
  fixes: ['safe', 'unsafe'],
  since: '0.1.0',
  yieldsTo: ['repeated-word', 'real-word-typo'],
  languages: ['en'],
  options: {
    spelledAsWord: {
      type: 'strings',
      default: [],
      description: 'abbreviations that you read as a word, beside those the rule knows: `NASA`',
    },
    spelledByLetter: {
      type: 'strings',
      default: [],
      description: 'abbreviations that you read letter by letter, beside those the rule knows: `SAP`',
    },
  },
  messages: {
    article: {
      message: '`{article}` before `{word}`, which begins with a {sound} sound',
      label: 'begins with a {sound} sound',
      help: 'write `{right}`',
    },
  },
  invalid: [
    'I hold ⟦a MSc⟧ degree.',
    'It is ⟦an unique⟧ chance at ⟦an university⟧.',
    'I led ⟦a interesting⟧ project.',
    'It took ⟦a hour⟧ of teaching.',
    { letter: 'I taught ⟦a NLP⟧ course and built ⟦a LLM-based⟧ tutor.', because: '“an en-el-pee course”' },
    { letter: 'I studied in ⟦an UK⟧ school as ⟦an US⟧ citizen.', because: '“a you-kay school”' },
    'She led ⟦an European⟧ project on ⟦an one-year⟧ contract.',
    'I was ⟦an user⟧ of ⟦an useful⟧ tool, ⟦an union⟧ representative, and ⟦an Ugandan⟧ scholar.',
    'I led ⟦a 11-person⟧ team for ⟦a 8-week⟧ term and won ⟦a £800⟧ prize.',
    { letter: 'Sales rose by ⟦a 18th⟧ in ⟦an 1-year⟧ span.', because: 'numbers are read aloud' },
    'I wrote ⟦a R⟧ package for ⟦a X-ray⟧ unit, and ⟦an UX⟧ study.',
    'I came on ⟦a F1⟧ visa, with ⟦a honours⟧ degree.',
    'I won ⟦an NASA⟧ grant as ⟦an PhD⟧ student.',
    { letter: 'I ran ⟦a “outreach⟧” day and ⟦an *unified⟧* survey.', because: 'marks have no sound' },
    { letter: 'I led ⟦a **international⟧** team.', format: 'markdown' },
    { letter: 'It was ⟦a\nimportant⟧ year.', because: 'a line end' },
    { letter: '⟦A English⟧ teacher saw it. ⟦An good⟧ one.', because: 'at the start of a sentence' },
    { letter: 'Subject: Application for ⟦A Internship⟧\n\nDear Ms Lee,', because: 'a title' },
    { letter: 'APPLICATION FOR ⟦A INTERNSHIP⟧\n\nDear Ms Lee,\n\nI apply.', because: 'capitals throughout' },
    { letter: 'I saw ⟦a other⟧ way.', because: 'two mistakes at once' },
    { letter: 'I drank of ⟦an (very⟧) good well.', because: 'wrong with the words in brackets and without' },
    { letter: 'As ⟦a SAP⟧ consultant, I travelled.', options: { spelledByLetter: ['SAP'] } },
    {
      letter: 'I sat ⟦an LSAT⟧ class.',
      options: { spelledAsWord: ['LSAT'] },
      because: 'read as the writer reads it',
    },
  ],
  valid: [
    { letter: 'I climbed in Coire an t-Sneachda and Coire an Lochain.', because: 'Gaelic names' },
    { letter: 'Grief, he said, sits ag bun an dorais.', because: 'Gaelic' },
    'I hold an MSc and a BSc.',
    'I chose a one-year programme at a UK university.',
    'It took an hour, an honour, and an NLP course.',
    'I held a NASA grant and led a European project.',
    { letter: 'Vitamin A is essential, and so is vitamin a in food.', because: 'the letter' },
    { letter: 'It was an historic event, and a historic one.', because: 'both are heard' },
    {
      letter: 'See a FAQ or an FAQ, a SQL course or an SQL course, a URL or an URL.',
      because: 'both are heard',
    },
    'It was an unidentified, unimportant thing in a unimodal, a unidirectional, and a unicameral world.',
    'I had an heir, a ewe, a eulogy, a Ukrainian host, and an umbrella.',
    'We led an 11-person team, an 80% share, a 110-page report, a 1,800-word and an 1,800-word essay.',
    'I use an iPhone, a macOS laptop, an Xbox, an Nvidia card, a LinkedIn page, and a SaaS tool.',
    { letter: 'We ship an mRNA vaccine, a tRNA kit, an HCl bath, and an NaCl one.', because: 'formulas' },
    {
      letter: 'Grade A in art: I got an A. Plan A or plan B. A is first. Type A influenza.',
      because: 'the letter',
    },
    { letter: 'I wrote to An before. Dr An Nguyen is here. An Tran wrote to us.', because: 'a name' },
    { letter: 'A Evans and A Adams signed it.', because: 'an initial' },
    { letter: 'An Post and An Garda Síochána replied.', because: 'Irish' },
    { letter: 'The Lehrstuhl an der Technischen Hochschule is in Aachen.', because: 'German' },
    { letter: 'The song is called viva a unidade.', because: 'Portuguese' },
    { letter: 'He follows Shi‘a Islam.', because: 'part of a word' },
    { letter: 'I apply for a [position] and a {{role}}.', because: 'nobody knows yet what will stand there' },
    { letter: 'It is a `update` call.', format: 'markdown', because: 'code is not read aloud' },
    {
      letter: 'a) unique, (a) old, a. other, a/an idea, P(A OR B), a and b',
      because: 'a label or a variable',
    },
    {
      letter: 'It was a (still unfinished) book, an (admittedly small) win, and an (unusually) large one.',
      because: 'right with or without the words in brackets',
    },
    { letter: 'It was a (unexpected) gift.', because: 'right without the words in brackets' },
    { letter: 'He wrote of “an hundred years, an useful art”.', because: 'an old text' },
    { letter: '> It was an university.\n\nI agree.', format: 'markdown', because: 'the words of another' },
    { letter: 'A   Introduction', because: 'a label and a column' },
    {
      letter: 'We met a Uyghur poet, an Ubuntu user, an Uber driver, and a Udacity tutor.',
      because: 'names',
    },
    { letter: 'I sat a LSAT class.', options: { spelledAsWord: ['LSAT'] } },
    { letter: 'As an SAP and a SAP consultant, I travelled.', because: 'both are heard' },
  ],
  *check(letter, { options, lexicon }) {
    const readings = { asWord: options.spelledAsWord, byLetter: options.spelledByLetter }
    for (const paragraph of letter.paragraphs) {
      if (paragraph.kind === 'quote' || !PARTS.has(paragraph.part)) continue
      for (const place of findArticles(letter, paragraph)) {
        const sound = judgeSound(place, readings)
        if (sound === 'either' || (sound === 'vowel') === (place.article.length === 2)) continue
        if (isArticle(letter, paragraph, place, lexicon)) yield toFinding(letter, place, sound)
      }
    }
  },
})

const PARTS: ReadonlySet<string> = new Set(['subject', 'body', 'postscript', 'enclosures'])

/** The sound after an article; one that a bracket or capitals for emphasis make doubtful counts if all readings agree. */
function judgeSound({ word, bracketed, article, before }: Place, readings: Readings): Sound {
  const sound = findSound(word, readings)
  const others: Sound[] = []
  if (bracketed) {
    const close = bracketed.indexOf(') ')
    others.push(close < 0 ? 'either' : findSound(readWord(bracketed.slice(close + 2)), readings))
  }
  if (isShouted(word) && (isShouted(before) || article === 'AN')) {
    others.push(findSound(word.toLowerCase(), readings))
  }
  return others.every((other) => other === sound) ? sound : 'either'
}

/** Whether what looks like an article with the wrong sound after it is one, and in the writer's own English. */
function isArticle(letter: Letter, paragraph: Paragraph, place: Place, lexicon: Lexicon): boolean {
  const { article, word, before, isQuoted } = place
  const isAn = article.length === 2
  // `a IT post` and `a E grade` are to be found; `A AND B` is logic.
  const isAbbreviation = isShouted(word) || (word.length === 1 && !isAn)
  const key = isAbbreviation && article === 'a' ? word : word.toLowerCase()
  if ((isAn ? NEVER_AFTER_AN : NEVER_AFTER_A).has(key)) return false
  if (isQuoted && isAn && /^[houe]/.test(key)) return false
  if (isCapitalized(article)) return isCapitalArticle(letter, paragraph, place, lexicon)
  if (LABELLED.has(before.toLowerCase()) && !isAn) return false
  // Gaelic has an “an” of its own: `Coire an t-Sneachda`, `bun an dorais`.
  if (
    isAn &&
    isLetterAt(word, 0) &&
    isMadeOf(word, isNameCharacter) &&
    isOfOtherLanguage(word, before, lexicon)
  )
    return false
  // Two unknown words side by side are another language, such as Spanish, with an “a” of its own.
  const isForeign = /^[a-zß-ɏ]+$/.test(before + word) && !lexicon.has(before) && !lexicon.has(word)
  return !isForeign || before === ''
}

/** Whether a word after `an` is none of English, or a piece of a name that has `an` in it. */
function isOfOtherLanguage(word: string, before: string, lexicon: Lexicon): boolean {
  const isKnown = word.split('-').every((part) => isKnownWord(lexicon, part.toLowerCase()))
  if (!isCapitalized(word)) return !isKnown && !isShouted(word)
  return isCapitalized(before) && !isShouted(word) && !lexicon.has(word)
}

/** Whether a capital `A` is no grade or letter and `An` no name: it begins a sentence, or stands in a title. */
function isCapitalArticle(
  { source }: Letter,
  { kind, part }: Paragraph,
  { span, article, word, wordSpan, before, startsSentence, isQuoted }: Place,
  lexicon: Lexicon,
): boolean {
  // A letter before a column is a label.
  if (/^(?:[ \t]{2,}|\t)$/.test(source.text.slice(span.end, wordSpan.start))) return false
  if (word.length === 1) return false
  const isTitle = kind === 'heading' || part === 'subject' || isQuoted
  if (
    !startsSentence &&
    !(isTitle && isCapitalized(word) && BEFORE_TITLED_ARTICLE.has(before.toLowerCase()))
  ) {
    return false
  }
  if (!/^[A-ZÀ-Þ][a-zß-ɏ]*$/.test(word)) return true
  if (article === 'An' && /^(?:Post|Garda|Bord|Taisce)$/.test(word)) return false
  // `A Evans` and `An Nguyen` are people; `A English teacher` is none.
  return lexicon.commonness(word.toLowerCase()) > 1 || /^.{4,}(?:an|ish|ese|ic)$/.test(word)
}

function toFinding({ prose }: Letter, place: Place, sound: 'vowel' | 'consonant'): Finding<'article'> {
  const { span, article, word, wordSpan, before } = place
  const isShoutedAround = isShouted(word) && isShouted(before)
  const other = article.length === 2 ? article.charAt(0) : article + (isShoutedAround ? 'N' : 'n')
  const whole = { start: span.start, end: wordSpan.end }
  // “a other” is one word, and not for a program to choose.
  const isAnother = article === 'a' && word === 'other' && /^\s+$/.test(prose.slice(span.end, wordSpan.start))
  const right = isAnother ? 'another' : `${other} ${word}`
  return {
    span: whole,
    message: 'article',
    data: { article, word, sound, right },
    fixes: [
      {
        applicability: isAnother ? 'unsafe' : 'safe',
        message: `write \`${right}\``,
        edits: [isAnother ? { span: whole, newText: right } : { span, newText: other }],
      },
    ],
  }
}
