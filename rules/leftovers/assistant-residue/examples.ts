import type { Example } from '../../../src/rule/index.ts'

const inLetter = (words: string) =>
  `Dear Ms Osei,\n\nI apply. ${words} My reports are brief.\n\nYours sincerely,\nJane Roe`
const underLetter = (words: string) => `Dear Ms Osei,\n\nI apply.\n\nYours sincerely,\nJane Roe\n\n${words}`
const overLetter = (words: string) => `${words}\n\nDear Ms Osei,\n\nI apply.\n\nYours sincerely,\nJane Roe`

/** Letters with an assistant’s advice to the writer. */
export const ADVICE_INVALID: readonly (string | Omit<Example, 'options'>)[] = [
  underLetter('⟦This version keeps a professional tone and brings out your audit achievements⟧.'),
  inLetter('⟦Adjust the dates above if your research stay was longer or shorter⟧.'),
  inLetter('⟦Replace the county with your own if needed⟧.'),
  inLetter('⟦Add a specific example here if you have one⟧.'),
  inLetter('(⟦You can expand on this with details of your own⟧.)'),
  underLetter('⟦I kept it under 300 words and made the tone warmer⟧.'),
  underLetter('⟦I’ve tightened the opening and removed repetition⟧.'),
  underLetter('⟦You can swap the second paragraph for a more specific example⟧.'),
  underLetter('⟦It stays within one page and sounds confident without being arrogant⟧.'),
  underLetter('⟦The tone is formal but warm, as you asked⟧.'),
  underLetter('⟦If you have a project in mind, mention it in the second paragraph⟧.'),
  underLetter('⟦Note that I have assumed you finished in 2019⟧; please correct it.'),
  underLetter('⟦This draft assumes that you can start in May⟧. ⟦Let me know how it goes⟧!'),
  inLetter('⟦This paragraph highlights your leadership and shows impact⟧.'),
  inLetter('⟦Mention a specific project here to make it more personal⟧.'),
  inLetter('⟦You could strengthen this paragraph with a concrete figure⟧.'),
  inLetter('⟦Make sure to change the name of the company if you reuse this letter⟧.'),
  underLetter('⟦The revised letter emphasises your experience with cold water⟧.'),
  underLetter('⟦Key points to personalise⟧: your dates, your salary.'),
  underLetter('⟦Let me know if any of the details need changing⟧. ⟦Here is the text of the letter⟧.'),
  underLetter('⟦Shall I also prepare a version in French⟧?'),
  underLetter('⟦Please double-check the figures, as I could not verify them⟧.'),
  underLetter('⟦If you tell me more about the vessel, I can make this paragraph more specific⟧.'),
  underLetter('⟦Overall, this is a strong letter that shows your motivation⟧.'),
  overLetter('⟦I have improved the grammar and the flow of your letter⟧:'),
  underLetter('⟦Want it in American English⟧?'),
  overLetter('⟦Here’s the letter⟧:'),
  overLetter('⟦Understood. I have rewritten the letter in British English⟧.'),
  overLetter('⟦Below you will find a draft in a warmer tone⟧.'),
  inLetter('⟦Here is a more concise version of the third paragraph⟧:'),
  inLetter('\n\n⟦Here’s a warmer opening paragraph⟧:\n\n'),
  underLetter('(⟦Word count: 331. The tone is warm but professional⟧.)'),
  underLetter('⟦About 280 words, within the limit⟧.'),
  overLetter('⟦Prompt: write a cover letter for a surveyor in Bergen⟧'),
]

/** Near misses of these. */
export const ADVICE_VALID: readonly (string | Omit<Example, 'options'>)[] = [
  {
    letter: inLetter('This version keeps your data on one disk, and this draft has a higher tone.'),
    because: 'a thing',
  },
  {
    letter: inLetter('Please change the dates above if they do not suit you.'),
    because: 'a request to the reader',
  },
  {
    letter: inLetter(
      'Here is a revised version of the second section of my thesis, and here is an improved method.',
    ),
    because: 'a writer’s own work',
  },
  {
    letter: inLetter(
      'About 280 words, within that limit, were cut. Here is a new introduction to it: a talk.',
    ),
  },
  { letter: inLetter('I adjust the dates to fit your needs. Change the world if you can.') },
  {
    letter: inLetter('I replaced your own logo. It is formal, and I kept the tone of the letter.'),
    because: 'a report',
  },
  { letter: inLetter('If you have questions, I can answer them. You can add more details of the site.') },
  { letter: inLetter('Want of practice made me slow. Here is the draft of the plan.') },
  {
    letter: underLetter('This letter was dictated and is signed in her absence.'),
    because: 'a secretary’s note',
  },
  {
    letter: underLetter('If you have received this message in error, please delete it.'),
    because: 'a footer',
  },
  {
    letter: underLetter('If you need further documents, I can send them, or let me know by post.'),
    because: 'to the reader',
  },
  {
    letter: underLetter('I have enclosed my diploma and two letters.'),
    because: 'a note on what comes with it',
  },
  { letter: overLetter('Here is the post: surveyor of the county'), because: 'a subject' },
]
