import { describe, expect, test } from 'vitest'
import { parseLetter } from '../../src/letter/index.ts'
import { createSource, slice } from '../../src/source/index.ts'

const BODY = 'I write to apply for the role that you have announced in the paper last week.'
const MORE = 'My work on engines taught me how to plan, and how to finish what was planned.'

/** Part name and text of each part, in order; `…` in place of a body. */
async function outline(lines: readonly string[], format: 'text' | 'markdown'): Promise<string[]> {
  const letter = await parseLetter(createSource(lines.join('\n'), { format }))
  return letter.children.map(({ name, span }) => {
    const text = slice(letter.source, span)
    return name === 'body' && text.length > 40 ? 'body: …' : `${name}: ${text.replace(/\n+/g, ' | ')}`
  })
}

const BOTH: [title: string, lines: string[], parts: string[]][] = [
  [
    'a letter without an address',
    ['Dear Ms. Smith,', '', BODY, '', 'Sincerely,', 'Maria Petrova'],
    ['salutation: Dear Ms. Smith,', 'body: …', 'complimentary-close: Sincerely,', 'signature: Maria Petrova'],
  ],
  [
    'no blank lines at all',
    ['Dear [name] committee,', BODY, 'Thank you for your time and consideration.', 'With regards,', '[name]'],
    [
      'salutation: Dear [name] committee,',
      'body: …',
      'complimentary-close: With regards,',
      'signature: [name]',
    ],
  ],
  [
    'no blank lines, and a line of somebody else before the letter',
    [
      'Certainly! Below is a formal version of your letter, tailored to the firm:',
      'Maria Petrova',
      '12 Harbour Street',
      '12 March 2026',
      'Dr John Smith',
      'Acme Ltd.',
      'Dear Dr Smyth,',
      BODY,
      MORE,
      'Yours sincerely,',
      'Maria Petrova',
    ],
    [
      'body: …',
      'sender: Maria Petrova | 12 Harbour Street',
      'date: 12 March 2026',
      'inside-address: Dr John Smith | Acme Ltd.',
      'salutation: Dear Dr Smyth,',
      'body: …',
      'complimentary-close: Yours sincerely,',
      'signature: Maria Petrova',
    ],
  ],
  [
    'no salutation, and a line of the body that begins like one',
    [BODY, 'Those whom I met there in my years as a guide all called me', 'Dear Leader,', MORE],
    ['body: …'],
  ],
  [
    'sender, date, inside address, subject',
    [
      'Maria Petrova',
      '12 Harbour Street',
      'maria@example.org',
      '',
      '12 March 2026',
      '',
      'Dr. John Smith',
      'Acme Ltd.',
      '4 Mill Lane',
      '',
      'Re: Application for the post of engineer',
      '',
      'Dear Dr. Smith:',
      '',
      BODY,
      '',
      'Yours sincerely,',
      '',
      'Maria Petrova',
    ],
    [
      'sender: Maria Petrova | 12 Harbour Street | maria@example.org',
      'date: 12 March 2026',
      'inside-address: Dr. John Smith | Acme Ltd. | 4 Mill Lane',
      'subject: Re: Application for the post of engineer',
      'salutation: Dear Dr. Smith:',
      'body: …',
      'complimentary-close: Yours sincerely,',
      'signature: Maria Petrova',
    ],
  ],
  [
    'a date with its place after the two addresses',
    [
      'Maria Petrova',
      '+49 30 1234567',
      '',
      'Acme GmbH',
      'Hiring Team',
      '',
      'Berlin, 12 March 2026',
      '',
      'Hello,',
      '',
      BODY,
    ],
    [
      'sender: Maria Petrova | +49 30 1234567',
      'inside-address: Acme GmbH | Hiring Team',
      'date: Berlin, 12 March 2026',
      'salutation: Hello,',
      'body: …',
    ],
  ],
  [
    'one address block, of the recipient',
    [
      'Admissions Committee',
      'University of Helsinki',
      '',
      'To Whom It May Concern:',
      '',
      BODY,
      '',
      'Best,',
      'Ana',
    ],
    [
      'inside-address: Admissions Committee | University of Helsinki',
      'salutation: To Whom It May Concern:',
      'body: …',
      'complimentary-close: Best,',
      'signature: Ana',
    ],
  ],
  [
    'a close on the line of the name',
    ['Dear Sir or Madam,', '', BODY, '', 'Sincerely, Maria Petrova'],
    [
      'salutation: Dear Sir or Madam,',
      'body: …',
      'complimentary-close: Sincerely,',
      'signature: Maria Petrova',
    ],
  ],
  [
    'a close without a comma on the line of the name',
    ['Dear Sir or Madam,', '', BODY, '', 'Best regards Maria Petrova'],
    [
      'salutation: Dear Sir or Madam,',
      'body: …',
      'complimentary-close: Best regards',
      'signature: Maria Petrova',
    ],
  ],
  [
    'everything in one line',
    [`Dear Ms. Smith, ${BODY} Kind regards, Maria`],
    ['salutation: Dear Ms. Smith,', 'body: …', 'complimentary-close: Kind regards,', 'signature: Maria'],
  ],
  [
    'postscript and enclosures',
    [
      'Dear Ana,',
      '',
      BODY,
      '',
      'Cheers,',
      'Bo',
      '',
      'P.S. I shall be away in May.',
      '',
      'Back in June.',
      '',
      'Encl: CV, two letters',
    ],
    [
      'salutation: Dear Ana,',
      'body: …',
      'complimentary-close: Cheers,',
      'signature: Bo',
      'postscript: P.S. I shall be away in May. | Back in June.',
      'enclosures: Encl: CV, two letters',
    ],
  ],
  [
    'the sender after the signature',
    ['Dear Ana,', '', BODY, '', 'Regards,', 'Bo Ek', 'Engineer', 'bo@example.org', '+46 8 123 45 67'],
    [
      'salutation: Dear Ana,',
      'body: …',
      'complimentary-close: Regards,',
      'signature: Bo Ek | Engineer',
      'sender: bo@example.org | +46 8 123 45 67',
    ],
  ],
  [
    'a subject after the salutation',
    ['Dear Ana,', '', 'Subject: my visit', '', BODY],
    ['salutation: Dear Ana,', 'subject: Subject: my visit', 'body: …'],
  ],
  ['a personal statement', [BODY, '', MORE], ['body: …']],
  ['a personal statement that ends in thanks', [BODY, '', MORE, '', 'Thank you.'], ['body: …']],
  [
    '“sincerely” and “dear” within the body',
    [
      'Dear Ana,',
      '',
      `${BODY} It is dear to me.`,
      '',
      'Sincerely,',
      '',
      `${MORE} ${MORE}`,
      '',
      'Yours faithfully,',
      'Bo Ek',
    ],
    ['salutation: Dear Ana,', 'body: …', 'complimentary-close: Yours faithfully,', 'signature: Bo Ek'],
  ],
  [
    'prose before the salutation',
    [BODY, '', 'Dear Ana,', '', MORE],
    ['body: …', 'salutation: Dear Ana,', 'body: …'],
  ],
  [
    'a name without a close',
    ['Dear Ana,', '', BODY, '', 'Maria Petrova'],
    ['salutation: Dear Ana,', 'body: …', 'signature: Maria Petrova'],
  ],
  [
    'the head of an e-mail',
    ['From: Bo Ek', 'To: Acme Ltd.', 'Subject: Engineer', 'Date: 12 March 2026', '', 'Hi Ana!', '', BODY],
    [
      'sender: From: Bo Ek',
      'inside-address: To: Acme Ltd.',
      'subject: Subject: Engineer',
      'date: Date: 12 March 2026',
      'salutation: Hi Ana!',
      'body: …',
    ],
  ],
  [
    'an address and no salutation',
    ['Maria Petrova', 'maria@example.org', '', '2026-03-12', '', BODY, '', 'Kind regards', 'Maria Petrova'],
    [
      'sender: Maria Petrova | maria@example.org',
      'date: 2026-03-12',
      'body: …',
      'complimentary-close: Kind regards',
      'signature: Maria Petrova',
    ],
  ],
  [
    'a subject without a label',
    ['Acme Ltd.', '', 'Engineer for our new office in Riga', '', 'Dear Ana,', '', BODY],
    [
      'inside-address: Acme Ltd.',
      'subject: Engineer for our new office in Riga',
      'salutation: Dear Ana,',
      'body: …',
    ],
  ],
  [
    'looking forward in place of a close',
    ['Dear Ana,', '', BODY, '', 'Looking forward to hearing from you,', 'Bo'],
    [
      'salutation: Dear Ana,',
      'body: …',
      'complimentary-close: Looking forward to hearing from you,',
      'signature: Bo',
    ],
  ],
  [
    'looking forward in the last sentence, then a close',
    ['Dear Ana,', '', BODY, '', 'Looking forward to hearing from you,', '', 'Yours truly,', 'Bo'],
    ['salutation: Dear Ana,', 'body: …', 'complimentary-close: Yours truly,', 'signature: Bo'],
  ],
  [
    'an address that names a professor as a salutation would',
    ['Professor Rao,', 'Institute of Physics,', '', 'Dear Professor Rao,', '', BODY],
    ['inside-address: Professor Rao, | Institute of Physics,', 'salutation: Dear Professor Rao,', 'body: …'],
  ],
  [
    'a date over both addresses',
    [
      '12 March 2026',
      '',
      'Ana Ek',
      'Riga',
      '',
      'Bo Roe',
      'Oslo',
      '',
      'Dear Bo,',
      '',
      BODY,
      '',
      'Best,',
      'Ana Ek',
    ],
    [
      'date: 12 March 2026',
      'sender: Ana Ek | Riga',
      'inside-address: Bo Roe | Oslo',
      'salutation: Dear Bo,',
      'body: …',
      'complimentary-close: Best,',
      'signature: Ana Ek',
    ],
  ],
  [
    'a close and nothing after it',
    ['Dear Ana,', '', BODY, '', 'Sincerely,'],
    ['salutation: Dear Ana,', 'body: …', 'complimentary-close: Sincerely,'],
  ],
]

const MARKDOWN: typeof BOTH = [
  [
    'a placeholder in angle brackets as signature',
    ['Dear Ana,', '', BODY, '', 'Sincerely,', '', '<Your Name>'],
    ['salutation: Dear Ana,', 'body: …', 'complimentary-close: Sincerely,', 'signature: <Your Name>'],
  ],
  [
    'a heading before the salutation',
    ['# Motivation letter', '', 'Dear Ana,', '', BODY],
    ['subject: Motivation letter', 'salutation: Dear Ana,', 'body: …'],
  ],
  [
    'a name as a heading over an address',
    ['# Maria Petrova', 'maria@example.org', '', 'Dear Ana,', '', BODY],
    ['sender: Maria Petrova | maria@example.org', 'salutation: Dear Ana,', 'body: …'],
  ],
  [
    'a bold subject after the salutation',
    ['Dear Ana,', '', '**Post of an engineer**', '', BODY],
    ['salutation: Dear Ana,', 'subject: Post of an engineer', 'body: …'],
  ],
  [
    'a letter in a block quote, with hard breaks',
    ['> Dear Ana,', '>', `> ${BODY}`, '>', '> Sincerely,\\', '> Bo Ek'],
    ['salutation: Dear Ana,', 'body: …', 'complimentary-close: Sincerely,', 'signature: Bo Ek'],
  ],
  [
    'a footnote after the signature',
    ['Dear Ana,', '', `${BODY}[^1]`, '', 'Sincerely,', '', 'Bo Ek', '', '[^1]: In print.'],
    [
      'salutation: Dear Ana,',
      'body: …',
      'complimentary-close: Sincerely,',
      'signature: Bo Ek',
      'body: In print.',
    ],
  ],
]

describe('findParts', () => {
  test.each(BOTH)('names the parts of plain text: %s', async (_, lines, parts) => {
    expect(await outline(lines, 'text')).toEqual(parts)
  })

  test.each([...BOTH, ...MARKDOWN])('names the parts of Markdown: %s', async (_, lines, parts) => {
    const joined = (await outline(lines, 'markdown')).map((line) => line.replace('\\ |', ' |'))
    expect(joined).toEqual(parts)
  })

  const SALUTATIONS = [
    'Dear ,',
    'Dear Sir/Madam',
    'Dear Hiring Manager!',
    'dear mr smith,',
    'Dear Mr. Smith, Ms. Jones, and members of the committee,',
    'Dear Members of the Selection Committee of the Institute of Physics:',
    'Respected Professor Rao,',
    'Good morning Ms. Jones.',
    'To whom it may concern',
    'Ladies and Gentlemen,',
    'Professor Smith:',
    'Dear O’Brien family —',
    'Dear Dr. J. R. Smith;',
    'To the Admissions Committee,',
  ]
  test.each(SALUTATIONS)('knows the salutation %s', async (salutation) => {
    expect((await outline([salutation, '', BODY], 'text'))[0]).toBe(`salutation: ${salutation}`)
    expect((await outline([salutation, BODY], 'text'))[0]).toBe(`salutation: ${salutation}`)
  })

  const DATES = [
    '12 March 2026',
    'March 12, 2026',
    '12.03.2026',
    '2026-03-12',
    'Berlin, 12 March 2026',
    'Date: 12th of March 2026',
    '12 Marhc 2026',
    'Thursday, March 12th, 2026',
    '12/3/26',
    'March 2026',
    '[Date]',
  ]
  test.each(DATES)('knows the date %s', async (date) => {
    expect((await outline([date, '', 'Dear Ana,', '', BODY], 'text'))[0]).toBe(`date: ${date}`)
  })

  const CLOSES = [
    'Yours sincerely,',
    'Yours Sincerly,',
    'Your sincerely,',
    'Your’s faithfully',
    'Sincerely yours,',
    'Respectfully,',
    'With best regards,',
    'Kindest Regards',
    'Best wishes,',
    'Many thanks,',
    'Thank you!',
    'Thank you for your time and consideration,',
    'Warmly,',
    'All the best,',
    'Cordially,',
    'Very truly yours,',
    'I look forward to hearing from you,',
  ]
  test.each(CLOSES)('knows the close %s', async (close) => {
    const parts = await outline(['Dear Ana,', BODY, close, 'Bo Ek'], 'text')
    expect(parts.slice(-2)).toEqual([`complimentary-close: ${close}`, 'signature: Bo Ek'])
  })

  const PROSE = [
    'Thank you for your time.',
    'Best practice has been my guide since I joined the lab.',
    'Respectfully, I disagree with what was said of the engine.',
    'Regards to all of your colleagues who helped me with it.',
  ]
  test.each(PROSE)('takes no close from the body’s last line: %s', async (line) => {
    expect(await outline(['Dear Ana,', '', BODY, '', line], 'text')).toHaveLength(2)
  })

  test('takes no salutation from a wrapped line of the body', async () => {
    const lines = [
      'Dear Ana,',
      '',
      'I have learnt that you have been a',
      'dear friend to all of us, and more.',
      'Hi all, as they said then.',
    ]
    expect(await outline(lines, 'text')).toEqual(['salutation: Dear Ana,', 'body: …'])
    const without = [
      'It has been said that you were always a',
      'dear friend,',
      'and that is how I know you from the lab.',
    ]
    expect(await outline(without, 'text')).toEqual(['body: …'])
    const short = [
      'The first of',
      'hi fi sets and how it was made to',
      'work for us, and for all, with many',
      'thanks',
    ]
    expect(await outline(short, 'text')).toEqual(['body: …'])
  })
})
