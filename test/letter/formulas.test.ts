import { describe, expect, it } from 'vitest'
import { type PartName, parseLetter } from '../../src/letter/index.ts'
import { createSource, slice } from '../../src/source/index.ts'

const BODY = 'I write to apply for the role of pilot that you have announced in the paper last week.'

async function findPart(text: string, part: PartName, format: 'text' | 'markdown' = 'text'): Promise<string> {
  const letter = await parseLetter(createSource(text, { format }))
  const found = letter.children.filter(({ name }) => name === part)
  return found.map(({ span }) => slice(letter.source, span)).join(' + ')
}

const SALUTATIONS = [
  'Hey there, team!',
  'Yo,',
  'Howdy folks,',
  'Hola!',
  'Heyyy,',
  'Helloo,',
  'What’s up!',
  'G’day mate,',
  'Morning all,',
  'Good day to you,',
  'Greetings of the day!',
  'Warm greetings from Kenya!',
  'Season’s greetings,',
  'Assalamu alaikum,',
  'Sehr geehrte Damen und Herren,',
  'Hon’ble Sir,',
  'Dear Sir/Ma’am,',
  'Sir/Madam,',
  'Gentleman,',
  'To Whomsoever It May Concern',
  'To whom may it concern,',
  'Whom it may concern,',
  'To all concerned,',
  'Your Excellency,',
  'Team,',
  'Rebecca,',
  'Rebecca Stone -',
  'Madame,',
]

describe('a salutation', () => {
  it.each(SALUTATIONS)('%s', async (salutation) => {
    const text = `${salutation}\n\n${BODY}\n\nSincerely,\n\nAnna Khan`
    expect(await findPart(text, 'salutation')).toBe(salutation)
    expect(await findPart(text, 'salutation', 'markdown')).toBe(salutation)
  })

  it.each(['Sir,', 'Gentlemen:', 'Dr. Lee:', 'To the Hiring Manager,'])(
    '%s before a subject',
    async (words) => {
      const text = `Northern Board\n4 Mill Lane\n\n${words}\n\nApplication for the post of pilot\n\n${BODY}`
      expect(await findPart(text, 'salutation')).toBe(words)
      expect(await findPart(text, 'subject')).toBe('Application for the post of pilot')
    },
  )

  it.each([
    ['Hi', 'I’m Tom and I am writing about the post.'],
    ['Dear Ms Lee', 'I am writing about the post.'],
    ['Hello,', 'I am writing about the post.'],
  ])('%s on one line with the letter', async (salutation, rest) => {
    expect(await findPart(`${salutation} ${rest}\n\n${BODY}`, 'salutation')).toBe(salutation)
  })

  it.each([
    'Hi Tech Foundry\n4 Mill Lane\n\nDear Ms Lee,',
    'Morning Star Trust,\n4 Mill Lane\n\nDear Ms Lee,',
    'Northern Board,\nMill Lane,\nHull\n\nDear Ms Lee,',
  ])('is not the first line of an address: %j', async (head) => {
    expect(await findPart(`${head}\n\n${BODY}`, 'salutation')).toBe('Dear Ms Lee,')
  })
})

const CLOSES = [
  'Thx!',
  'BR,',
  'B.R.',
  'Rgrds,',
  'xoxo',
  'Hugs,',
  'Peace out,',
  'See you soon!',
  'Talk to you soon,',
  'Bye for now,',
  'Have a great day!',
  'God bless,',
  'Yours in Christ,',
  'In solidarity,',
  'Keep well,',
  'Kindly,',
  'Respectively,',
  'Kind regads,',
  'Best reagrds,',
  'Yours sencerely,',
  'Yours fatihfully,',
  'Best whishes,',
  'Hearty greetings,',
  'With highest esteem,',
  'Best regards from Berlin,',
  'Best regards to you,',
  'Waiting for your reply,',
  'Awaiting your favourable response,',
  'Thanking you,',
  'Your obedient servant,',
  'I remain, yours sincerely,',
  'I am, Sir, your obedient servant,',
  'Passionately,',
  'With salt in my beard,',
  'Mit freundlichen Grüßen',
  'С уважением,',
]

describe('a complimentary close', () => {
  it.each(CLOSES)('%s', async (close) => {
    const text = `Dear Ms Lee,\n\n${BODY}\n\nThank you for your time.\n\n${close}\n\nAnna Khan`
    for (const format of ['text', 'markdown'] as const) {
      expect(await findPart(text, 'complimentary-close', format)).toBe(close)
      expect(await findPart(text, 'signature', format)).toBe('Anna Khan')
    }
  })

  it.each(['Talk soon,', 'Regards', 'Looking forward to hearing from you,', 'Have a nice day!'])(
    '%s on the line of the name',
    async (close) => {
      const text = `Dear Ms Lee,\n\n${BODY}\n\n${close} Anna Khan`
      expect(await findPart(text, 'complimentary-close')).toBe(close)
      expect(await findPart(text, 'signature')).toBe('Anna Khan')
    },
  )

  it.each([
    'I look forward to meeting you, Ms Lee.\n\nAnna Khan',
    'Thank you for your time.\n\nKimberly,\nHead Cook',
    'Thank you for your time.\n\nDr. Anna Khan,\nHead Cook',
    'Later in May I was\nPassionately,\nAs ever at sea',
  ])('is not in %j', async (end) => {
    expect(await findPart(`Dear Ms Lee,\n\n${BODY}\n\n${end}`, 'complimentary-close')).toBe('')
  })
})
