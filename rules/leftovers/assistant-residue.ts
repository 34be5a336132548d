import {
  defineRule,
  type Letter,
  type Paragraph,
  type Severity,
  type Span,
  takeInventory,
} from '../../src/rule/index.ts'
import { CERTAIN_ADVICE, LIKELY_ADVICE } from './assistant-residue/advice.ts'
import { ADVICE_INVALID, ADVICE_VALID } from './assistant-residue/examples.ts'
import { findMarks, findTrackedAddresses } from './assistant-residue/markup.ts'
import { CERTAIN_TALK, LIKELY_TALK, type Talk, WORD_COUNT } from './assistant-residue/talk.ts'

const LONGEST_WORDS = 70

export default defineRule({
  id: 'assistant-residue',
  category: 'leftovers',
  summary: 'words of a chat assistant to the writer, or marks of its page, copied with the letter',
  rationale:
    'A letter that was written with help is one thing; one that still holds the helper’s side of the talk was not read before it was sent. The reader stops there.',
  citation: [
    {
      title: 'Wikipedia: Signs of AI writing',
      author: 'Wikipedia contributors',
      url: 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing',
    },
    {
      title: 'Wikipedia guide identifies telltale signs of AI-generated content',
      author: 'Smart Content Report',
      year: 2025,
      url: 'https://smartcontentreport.com/?p=8992',
    },
  ],
  limits:
    'It knows what assistants say to the one who asks, and what their pages add, and nothing of style: that a text was generated cannot be seen, and is not claimed. What people say as well (“I hope this helps”) counts only outside the letter proper, or beside talk that is certain.',
  severity: 'error',
  fixes: ['safe'],
  since: '0.1.0',
  languages: 'any',
  messages: {
    talk: {
      message: '`{words}` is an assistant’s word to the writer',
      label: 'not said to the reader',
      help: 'delete it, and look for what came with it at the head and foot of the letter',
    },
    count: {
      message: '`{words}` is left from writing to a length',
      label: 'not part of the letter',
      help: 'delete it',
    },
    mark: {
      message: '`{words}` is a mark of an assistant’s page',
      label: 'not part of the text',
      help: 'delete it, and name the source if the sentence rests on one',
    },
    address: {
      message: 'the address says where it was copied from: `{words}`',
      label: 'names an assistant',
      help: 'take it out, and look whether the address leads to what the sentence says',
    },
  },
  invalid: [
    '⟦Sure! Here’s a revised version of your cover letter⟧:\n\nDear Ms Osei,',
    '⟦I hope this helps⟧! ⟦Feel free to customize it⟧.',
    'See https://example.org/?⟦utm_source=chatgpt.com⟧',
    'results ⟦citeturn0search0⟧',
    '⟦Here is a polished, professional version of your motivation letter⟧:\n\nDear Dr Okoye,',
    '⟦Below is a tailored cover letter based on your CV⟧.\n\nDear Ms Osei,\n\nI am writing to apply.',
    '⟦I’ve revised your cover letter to sound more confident⟧.\n\nDear Ms Osei,',
    '⟦Certainly! I have made it shorter⟧.\n\nDear Ms Osei,',
    '⟦As an AI language model, I do not have experience of my own⟧.',
    'The institute, ⟦as of my last knowledge update in 2023, had forty members⟧.',
    'Yours sincerely,\nJane Roe\n\n⟦Let me know if you’d like me to adjust the tone or add more details⟧.',
    'Sincerely,\nJane Roe\n\n⟦Would you like me to make it more concise⟧? ⟦I can also create a shorter version⟧.',
    'Sincerely,\nJane Roe\n\n⟦If you share the job description, I can tailor it further⟧!',
    'Sincerely,\nJane Roe\n\n**Note:** ⟦Replace the bracketed text with your own details⟧.',
    'Sincerely,\nJane Roe\n\n⟦Remember to replace the placeholders with your information before sending⟧.',
    '⟦This version highlights your experience and your passion for data⟧.',
    '⟦ChatGPT said⟧:\n\nDear Ms Osei,',
    {
      letter: '⟦Key changes made⟧:\n\n- a shorter opening\n\nDear Ms Osei,\n\nI am writing to apply.',
      because: 'before the salutation, where no letter has it',
    },
    {
      letter: '⟦You’re absolutely right⟧!\n\nDear Ms Osei,\n\nI am writing to apply.',
      because: 'before the salutation',
    },
    {
      letter: 'Dear Ms Osei,\n\nI apply.\n\nSincerely,\nJane Roe\n\n⟦Good luck with your application⟧!',
      because: 'after the close',
    },
    { letter: 'Dear Ms Osei,\n\nI apply.\n\nYours,\nJane Roe\n\n⟦Word count: 312⟧', because: 'a warning' },
    {
      letter: '⟦Hier ist eine überarbeitete Version⟧:\n\nSehr geehrte Frau Lund,',
      facts: { language: 'de' },
    },
    'It grew by 4% ⟦【4†source】⟧ and won ⟦:contentReference[oaicite:2]{index=2}⟧ twice.⟦[cite_start]⟧ So ⟦[cite: 12, 14]⟧.',
    { letter: 'See [it](https://example.org/a?⟦utm_source=openai⟧&x=1#top).', format: 'markdown' },
    ...ADVICE_INVALID,
  ],
  valid: [
    ...ADVICE_VALID,
    'I fine-tuned a large language model on court rulings.',
    'I hope this letter conveys my motivation.',
    'Please feel free to contact me.',
    'I cleaned my training data by hand.',
    'As an AI researcher I study prompts. As a large language model grows, its training data matters.',
    { letter: 'It answered “As an AI language model, I cannot help” to all.', because: 'a quotation' },
    {
      letter: '> Sure! Here’s a revised version of your letter:\n\nSo it began.',
      format: 'markdown',
      because: 'quoted',
    },
    { letter: 'We mask special tokens such as <|endoftext|> and strip oaicite:0 markers.', because: 'named' },
    {
      letter:
        'Dear Ms Osei,\n\nPlease let me know if you would like me to send references. I hope this helps you to decide. Feel free to change the date.\n\nYours,\nJane',
      because: 'said to the reader',
    },
    { letter: 'Would you like me to bring samples? I can also create a more efficient pipeline.' },
    { letter: 'Here is my letter of recommendation. Of course, here is my portfolio as well.' },
    'Below is a revised version of my thesis proposal, and here is a list of referees.',
    { letter: 'Here is the recommendation letter that you asked for.', because: 'of another' },
    { letter: 'Remember to update your contact details, and replace the filter in the bracket.' },
    { letter: 'I replaced the placeholder images by a script to replace the placeholders with photographs.' },
    { letter: 'Dear Tom,\n\nSure, here is what I think. Good luck with your interview!\n\nBest,\nJo' },
    { letter: 'This letter highlights two projects; our chatbots make mistakes.' },
    { letter: 'A visit with utm_source=chatgpt.com is logged.', because: 'no address' },
    { letter: 'It logs `https://example.org/?utm_source=chatgpt.com` daily.', because: 'code' },
    'See https://example.org/?utm_source=newsletter for it.',
    { letter: 'It was long.\n\nWord count: 498', because: 'an essay, which may be counted' },
    {
      letter: 'Dear Ms Osei,\n\nI apply.\n\nYours,\nJane\n\nWord count: 498',
      profile: 'personal-statement',
      because: 'a statement, which may be counted',
    },
    'Sincerely,\nClaude Perrin\nAssistant Professor',
    'P.S. Let me know if you would like me to bring the samples.',
  ],
  *check(letter, { profile }) {
    const found: Found[] = [
      ...findTalk(letter),
      ...findMarks(letter).map((span) => ({ span, message: 'mark' as const })),
    ]
    const count = profile === 'personal-statement' ? undefined : findWordCount(letter)
    if (count) found.push(count)
    found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    let end = 0
    for (const { span, message, severity } of found) {
      if (span.start < end) continue
      end = span.end
      const words = letter.source.text.slice(span.start, span.end)
      yield { span, message, data: { words: shorten(words) }, ...(severity ? { severity } : {}) }
    }
    for (const { span, fix } of findTrackedAddresses(letter)) {
      const words = letter.source.text.slice(span.start, span.end)
      yield { span, message: 'address', data: { words }, fixes: [fix] }
    }
  },
})

interface Found {
  readonly span: Span
  readonly message: 'talk' | 'count' | 'mark'
  readonly severity?: Severity
}

function findTalk(letter: Letter): Found[] {
  const inventory = takeInventory(letter)
  const isPossible = ({ signs }: Talk) => signs.some((sign) => inventory.holds(sign))
  const certainTalks = [...CERTAIN_TALK, ...CERTAIN_ADVICE].filter(isPossible)
  const likelyTalks = [...LIKELY_TALK, ...LIKELY_ADVICE].filter(isPossible)
  const certain = new Map(
    letter.paragraphs.map((paragraph) => [paragraph, matchTalk(paragraph, certainTalks)] as const),
  )
  const isOutside = findOutside(letter)
  const spans = letter.paragraphs.flatMap((paragraph) => {
    const talk = certain.get(paragraph) ?? []
    return talk.length > 0 || isOutside(paragraph) ? [...talk, ...matchTalk(paragraph, likelyTalks)] : []
  })
  return spans.map((span) => ({ span, message: 'talk' }))
}

/** Says of a paragraph whether it stands before the salutation or after the signature; where both are missing, none does. */
function findOutside({ children }: Letter): (paragraph: Paragraph) => boolean {
  const salutation = children.find(({ name }) => name === 'salutation')
  const ending = children.filter(({ name }) => name === 'complimentary-close' || name === 'signature').at(-1)
  const start = salutation?.span.start ?? 0
  const end = ending?.span.end ?? Infinity
  return ({ span, part }) => (span.start < start || span.start >= end) && part !== 'postscript'
}

function matchTalk(paragraph: Paragraph, talks: readonly Talk[]): Span[] {
  const { lower } = paragraph.folded
  if (paragraph.kind === 'quote') return []
  const hasOne = (words: readonly string[]) => words.some((word) => lower.includes(word))
  return talks.flatMap(({ signs, objects, pattern }) =>
    hasOne(signs) && (!objects || hasOne(objects))
      ? Array.from(lower.matchAll(pattern), ({ 0: words, index }) =>
          paragraph.folded.spanOf(index, findClauseEnd(lower, index + words.length)),
        ).filter((span) => !isQuoted(paragraph, span))
      : [],
  )
}

/** The end of the clause, without the mark that ends it. */
function findClauseEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && !'.!?:;()"”'.includes(text.charAt(end))) end++
  while (/[\s:]/.test(text.charAt(end - 1))) end--
  return end
}

function isQuoted({ quotations }: Paragraph, { start }: Span): boolean {
  return quotations.some((quotation) => quotation.start < start && start < quotation.end)
}

/** A count of words under a letter that has a salutation; an essay may end so. */
function findWordCount({ paragraphs, children }: Letter): Found | undefined {
  if (!children.some(({ name }) => name === 'salutation')) return undefined
  const paragraph = paragraphs.find(
    ({ folded: { lower } }) => lower.length < 40 && lower.includes('word') && lower.match(WORD_COUNT.pattern),
  )
  return paragraph && { span: paragraph.span, message: 'count', severity: 'warning' }
}

function shorten(words: string): string {
  const folded = words.replace(/\s+/g, ' ')
  return folded.length > LONGEST_WORDS ? `${folded.slice(0, LONGEST_WORDS - 1)}…` : folded
}
