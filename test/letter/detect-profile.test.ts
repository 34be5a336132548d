import { describe, expect, it } from 'vitest'
import { detectProfile, parseLetter } from '../../src/letter/index.ts'
import { createSource } from '../../src/source/index.ts'

async function detect(text: string) {
  return detectProfile(await parseLetter(createSource(text, { path: 'letter.txt' })))
}

const letter = (body: string, salutation = 'Dear Ms Osei,') =>
  `${salutation}\n\n${body}\n\nYours sincerely,\nJane Roe\n`

describe('the profile of a letter', () => {
  it.each([
    ['cover-letter', letter('I am applying for the position of buyer that you advertised.')],
    ['cover-letter', letter('My five years in retail would help your team.', 'Dear Hiring Manager,')],
    ['motivation', letter('I am applying for the doctoral programme in marine ecology.')],
    [
      'motivation',
      letter('I would like to take part in your summer school on optics.', 'Dear Selection Committee,'),
    ],
    ['motivation', `Motivation letter\n\n${letter('I like optics.')}`],
    ['personal-statement', 'Personal Statement\n\nPhysics has been my subject since I took a radio apart.\n'],
    ['business', letter('We have not received payment of invoice 4411, nor any reply to our letter of May.')],
    ['business', letter('I hereby resign from my position as a nurse with a notice of three months.')],
    ['reference', letter('It is a pleasure to recommend Ana Ruiz, whom I have taught for two years.')],
    [
      'email',
      `From: jane@example.org\nTo: osei@example.org\nSubject: Thursday\n\n${letter('Shall we meet at noon?')}`,
    ],
  ])('is %s where its words say so', async (profile, text) => {
    const detected = await detect(text)
    expect(detected.profile).toBe(profile)
    expect(detected.evidence).not.toBe('nothing speaks for another kind')
  })

  it('is a cover letter where nothing speaks for another kind', async () => {
    expect(await detect('I was here.\n')).toEqual({
      profile: 'cover-letter',
      evidence: 'nothing speaks for another kind',
    })
  })

  it('tells the words that speak for it', async () => {
    const { evidence } = await detect(letter('I wish to apply for the Chevening scholarship.'))
    expect(evidence).toBe('the letter says `apply for the chevening scholarship`')
  })

  it('is not a reference where somebody asks for one, nor business where a job is about invoices', async () => {
    const asked = letter('I am applying for the position of clerk. My referee will recommend me on request.')
    expect((await detect(asked)).profile).toBe('cover-letter')
    const clerk = letter(
      'I am applying for the role of clerk. In my last job I matched every invoice to its order.',
    )
    expect((await detect(clerk)).profile).toBe('cover-letter')
  })
})
