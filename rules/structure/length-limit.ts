import { defineRule } from '../../src/rule/index.ts'
import { checkAdvice, checkLimits, describeLongSentences } from './length-limit/findings.ts'
import { PRESETS, settleLimits } from './length-limit/limits.ts'
import { findStretches } from './length-limit/measure.ts'

const MAXIMUM = { type: 'integer', default: 0, minimum: 0 } as const

export default defineRule({
  id: 'length-limit',
  category: 'structure',
  summary: 'more, or less, text than the target takes',
  rationale:
    'A form cuts off what is too long or refuses it, often in the last hour; and who reads a hundred letters reads the first page of each.',
  citation: [
    {
      title: 'What is the word limit for answering questions when using the applicant portal?',
      author: 'University of Cambridge, Graduate Admissions',
      url: 'https://www.graduate.study.cam.ac.uk/faqs/applicant/what-word-limit-answering-questions-when-using-applicant-portal',
    },
    {
      title: 'How long should a personal statement be? (UCAS 2026)',
      author: 'Apply to Uni',
      url: 'https://applytouni.uk/articles/how-long-should-a-personal-statement-be-ucas-2026',
    },
    {
      title: 'How long should your cover letter be?',
      author: 'LiveCareer',
      url: 'https://www.livecareer.com/questions/4639/how-long-should-your-cover-letter-be',
    },
  ],
  limits:
    'Lines are those of the file, not of a form that breaks them elsewhere; pages are estimated, at 500 words or 3000 characters each. Answers to several questions are counted together. Programmes change their limits: check the call. Without a limit, a kind of letter gets an info when it is a quarter longer than is advised.',
  severity: 'error',
  fixes: [],
  since: '0.1.0',
  options: {
    maxWords: { ...MAXIMUM, unit: 'words', description: 'at most so many; 0: no limit' },
    minWords: { ...MAXIMUM, unit: 'words', description: 'at least so many' },
    maxCharacters: {
      ...MAXIMUM,
      unit: 'characters',
      description: 'at most so many, with spaces and line ends; 0: no limit',
    },
    minCharacters: { ...MAXIMUM, unit: 'characters', description: 'at least so many' },
    maxLines: { ...MAXIMUM, unit: 'lines', description: 'at most so many, with empty ones; 0: no limit' },
    maxPages: { ...MAXIMUM, unit: 'pages', description: 'at most so many, by an estimate; 0: no limit' },
    count: {
      type: 'choice',
      choices: ['all', 'body'],
      default: 'all',
      description: 'what counts: all of the letter, or what stands between salutation and close',
    },
    preset: {
      type: 'choice',
      choices: ['none', ...Object.keys(PRESETS)],
      default: 'none',
      description: 'the programme whose limits hold where no others are set',
    },
  },
  messages: {
    'too-many-words': {
      message: '{count} words are {over} more than the limit of {limit}',
      label: 'the first word too many',
      help: 'cut {over} words',
    },
    'too-few-words': {
      message: '{count} words are {over} fewer than the {limit} asked for',
      label: 'the text begins here',
      help: 'add {over} words',
    },
    'too-many-characters': {
      message: '{count} characters are {over} more than the limit of {limit}',
      label: 'the limit is reached here',
      help: 'cut {over} characters, spaces and line ends included',
    },
    'too-few-characters': {
      message: '{count} characters are {over} fewer than the {limit} asked for',
      label: 'the text begins here',
      help: 'add {over} characters',
    },
    'too-many-lines': {
      message: '{count} lines are {over} more than the limit of {limit}',
      label: 'the first line too many',
      help: 'cut {over} lines; empty ones count',
    },
    'too-many-pages': {
      message: 'an estimated {count} pages are more than the limit of {limit}',
      label: 'the last page ends about here',
      help: 'look at the layout, or cut about {over} words',
    },
    'longer-than-advised': {
      message: '{count} words are more than the {limit} advised for {kind}',
      label: 'word {next}',
      help: 'leave out what the résumé says as well',
    },
  },
  invalid: [
    { letter: 'I have baked bread for ⟦ten⟧ years in Leeds.', options: { maxWords: 5 } },
    {
      letter: 'I have baked bread - and\r\ncakes - for ⟦ten⟧ years.',
      facts: { maxWords: 7 },
      because: 'a dash alone is no word',
    },
    {
      letter: '---\nmax-words: 3\n---\n\nI **have** baked\n[⟦bread⟧](https://example.org/bread) for years.',
      format: 'markdown',
      because: 'front matter, markup, and addresses do not count',
    },
    { letter: '⟦I⟧ have baked bread.', options: { minWords: 100 }, because: 'one answer of too few words' },
    {
      letter: 'I have baked bread fo⟦r⟧ ten years.',
      options: { maxCharacters: 21 },
      because: 'spaces count',
    },
    {
      letter: 'I bake.\r\n\r\nI paint. ⟦🍞⟧',
      options: { maxCharacters: 18 },
      because: 'a line end is one character, and so is an emoji',
    },
    {
      letter: '# Bread\n\nI   *bake*\n⟦it.⟧',
      format: 'markdown',
      facts: { maxCharacters: 14 },
      because: 'as it is shown, `Bread`, two line ends, and `I bake it.`',
    },
    { letter: '⟦I⟧ bake.', options: { minCharacters: 8 } },
    { letter: '⟦I⟧ bake.', options: { preset: 'ucas-2026' }, because: 'three answers cannot be so short' },
    {
      letter: 'Dear Ms Lee,\n\nI have baked ⟦bread⟧ for years.\n\nSincerely,\nAnna Poe',
      options: { maxWords: 3, count: 'body' },
      because: 'salutation, close, and name do not count',
    },
    { letter: 'I bake.\n\n⟦I⟧ paint.\nI sing.', options: { maxLines: 2 }, because: 'an empty line counts' },
    {
      letter: `${'na '.repeat(500)}⟦na⟧${' na'.repeat(50)}`,
      options: { maxPages: 1 },
      because: 'about a tenth more than a page holds',
    },
    {
      letter: `${'na '.repeat(200)}⟦na⟧${' na'.repeat(100)}`,
      profile: 'email',
      because: 'half as long again as is advised',
    },
  ],
  valid: [
    { letter: 'I have baked bread.', options: { maxWords: 4, minWords: 4, maxLines: 1, maxPages: 1 } },
    {
      letter: '\n\nI bake.\r\n\r\nI paint.\n\n\n',
      options: { maxCharacters: 17, minCharacters: 17 },
      because: 'white space around the text is not sent',
    },
    {
      letter: 'I have baked bread.',
      options: { maxWords: 2 },
      facts: { maxWords: 4 },
      because: 'the letter knows its own limit',
    },
    {
      letter: 'Dear Ms Lee,\n\nI bake.\n\nSincerely,\nAnna Poe',
      options: { maxWords: 2, count: 'body' },
    },
    { letter: 'I bake.', because: 'no limit is set' },
    { letter: 'na '.repeat(290), profile: 'email', because: 'a little more than is advised' },
    { letter: 'I bake. '.repeat(300), profile: 'business', because: 'nobody advises a length' },
  ],
  *check(letter, { options, facts, profile }) {
    const { count, ...given } = options
    const limits = settleLimits(given, facts)
    if (Object.keys(limits).length === 0) {
      yield* checkAdvice(letter, profile)
      return
    }
    const of = PRESETS[options.preset]
    for (const finding of checkLimits(letter, limits, findStretches(letter, count))) {
      const notes = finding.message.startsWith('too-many') ? describeLongSentences(letter) : []
      yield { ...finding, notes: [...(of ? [of.name] : []), ...notes] }
    }
  },
})
