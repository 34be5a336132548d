import { describe, expect, it } from 'vitest'
import { findTargetNames, isSameTarget, keyOfTarget, parseLetter } from '../../src/letter/index.ts'
import { createSource, slice } from '../../src/source/index.ts'

async function find(text: string): Promise<string[]> {
  const { source, ...letter } = await parseLetter(createSource(text, { path: 'letter.txt' }))
  return findTargetNames({ ...letter, source }).map(({ name, span, place }) => {
    expect(slice(source, span).replace(/\s+/g, ' ')).toBe(name)
    return `${place}: ${name}`
  })
}

describe('the names of a letter’s target', () => {
  it('stand in the address, the subject, the salutation, and the body', async () => {
    const text =
      'Brightwater Ltd\n4 Mill Lane\nLeeds\n\nApplication for a post at Brightwater\n\nDear Brightwater team,\n\nI would like to join\nBrightwater.\n\nI am applying for a place at Harbour\nHospital.\n\nSincerely,\nAna Ruiz\n'
    expect(await find(text)).toEqual([
      'inside-address: Brightwater Ltd',
      'subject: Brightwater',
      'salutation: Brightwater',
      'opening: Brightwater',
      'body: Harbour Hospital',
    ])
  })

  it.each([
    ['After joining Harcourt in 2019, I learned to sell.', ['past: Harcourt']],
    ['I interned at Siemens, where I learned to solder.', ['past: Siemens']],
    ['I admire Mozilla for its standards.', ['mention: Mozilla']],
    ['My long-term goal is to work at the World Bank.', ['mention: World Bank']],
    [
      'In the longer run I hope to work for the Aravind Eye Care System.',
      ['mention: Aravind Eye Care System'],
    ],
    [
      'I should be proud to bring this to Leeds Hospitals, and could begin after my notice.',
      ['opening: Leeds Hospitals'],
    ],
    ['I would be glad to contribute to the growth of Leadgate.', ['opening: Leadgate']],
    [
      'It would be a privilege to care for the collections of the British Museum.',
      ['opening: British Museum'],
    ],
    ['It would be a privilege to work for the people of Kenya.', []],
    ['I am applying to Loon because of the research at the Husserl Archives.', ['opening: Loon']],
    ['The mixture of subjects in the programme at Warwick suits me.', ['opening: Warwick']],
    ['I would be honoured to bring this to Flywheel.', ['opening: Flywheel']],
    ['I would like to join the Department of Physics.', []],
    ['I would like to join Professor Weber’s group.', []],
    ['I would like to join the Berlin office.', ['mention: Berlin']],
    ['“I want to join Globex”, she said.', []],
    ['I would be proud to join Marlow & Finch.', ['opening: Marlow & Finch']],
    ['I am applying to the University of Bergen. My thesis is done.', ['opening: University of Bergen']],
  ])('are, in “%s”, %j', async (sentence, names) => {
    expect(await find(`Dear Ms Lee,\n\n${sentence}\n\nSincerely,\nAna Ruiz\n`)).toEqual(names)
  })

  it('are found in a hostile text in no time', async () => {
    const text = `Dear Ms Lee,\n\n${'to join A at the of '.repeat(20_000)}\n`
    await expect(find(text)).resolves.toBeDefined()
  })
})

describe('the organisation of an address', () => {
  it.each([
    [
      'Ms Wanjiru Kamande\nProgramme Officer\nRift Highlands Trust\nP.O. Box 2214, Nakuru',
      'Rift Highlands Trust',
    ],
    ['Mr Duncan Hale\nBridges Team Leader\nArup\n1 West Regent Street\nGlasgow', 'Arup'],
    ['Dr Celia Ashdown\nKeeper of the Asia Department\nDeva Museum\nCromwell Road', 'Deva Museum'],
    ['Department of Physics\nUniversity of Bergen\nBergen', 'University of Bergen'],
    ['Ms Ann Lee\n12 High Street\nLeeds', undefined],
    ['Dr Ann Lee\nInstitute of Philosophy, KU Loon\nMarktplein 2\n3000 Loon', undefined],
  ])('is, in %j, %s', async (address, name) => {
    const found = await find(`${address}\n\nDear Ms Lee,\n\nI am a cook.\n\nSincerely,\nAna Ruiz\n`)
    expect(found).toEqual(name === undefined ? [] : [`inside-address: ${name}`])
  })
})

describe('two names', () => {
  it.each([
    ['ETH Zürich', 'ETH'],
    ['MIT', 'Massachusetts Institute of Technology'],
    ['Globex Ltd', 'Globex'],
    ['The University of Oxford', 'Oxford University'],
    ['Zürcher Kantonalbank', 'Zurcher Kantonalbank'],
    ['Mozilla', 'Mozilla’s'],
  ])('can be of one target: %s and %s', (a, b) => {
    expect(isSameTarget(a, b)).toBe(true)
    expect(isSameTarget(b, a)).toBe(true)
  })

  it.each([
    ['University of Bergen', 'University of Gothenburg'],
    ['Mozilla', 'Google'],
    ['Lumen Health', 'Verity Labs'],
    ['EPFL', 'ETH Zürich'],
  ])('are of two: %s and %s', (a, b) => {
    expect(isSameTarget(a, b)).toBe(false)
    expect(isSameTarget(b, a)).toBe(false)
  })

  it('are looked up without accents, legal forms, and an article', () => {
    expect(keyOfTarget('The Müller & Söhne GmbH')).toBe('muller sohne')
  })
})
