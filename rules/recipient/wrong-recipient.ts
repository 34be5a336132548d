import {
  defineRule,
  type Facts,
  type Finding,
  findTargetNames,
  isSameTarget,
  type Letter,
  slice,
  type TargetName,
  titleKindOf,
} from '../../src/rule/index.ts'
import { isDepartment } from './wrong-recipient/departments.ts'
import { findOddNames } from './wrong-recipient/odd-names.ts'
import { findSiblings } from './wrong-recipient/siblings.ts'

export default defineRule({
  id: 'wrong-recipient',
  category: 'recipient',
  summary: 'another organisation or programme named where only the one that the letter is for belongs',
  rationale:
    'A letter that was written for one place and sent to another is among the few mistakes that end an application at once: the reader learns that the letter was copied, and from whom.',
  citation: [
    {
      title: 'Top cover letter mistakes: a survey of hiring decision-makers',
      author: 'Quintessential Careers',
      url: 'http://www.quintcareers.com/top_cover_letter_mistakes.html',
    },
    {
      title: 'The worst mistakes in cover letters',
      author: 'Palladian Career Resources',
      year: 2008,
      url: 'https://blog.palladiancr.com/2008/08/cover-letter-worst-mistakes/',
    },
    {
      title: 'Common mistakes and how to avoid them',
      author: 'Vault',
      url: 'http://www.vault.com/skills/cover-letter/cover-letter-articles/letters/common-mistakes-and-how-to-avoid-them.aspx',
    },
  ],
  limits:
    'It looks where only the target belongs: the heading, the salutation, and phrases such as “join …” or “a position at …”; a competitor that is merely mentioned passes; of whom another letter of the run is for, what is said of a target alone, such as “I am excited about …”, does not. Without facts it holds the letter against itself: an error where two places agree and a third does not, a warning where only one other place speaks against it. The phrases it knows are English. An organisation that the letter itself names as a station of the past, and parts of organisations (`the Robotics Lab`), are let pass.',
  severity: 'error',
  fixes: ['unsafe'],
  since: '0.1.0',
  comparesLetters: true,
  options: {
    forbidden: {
      type: 'strings',
      default: [],
      description: 'names that must not stand in a letter at all, as they are written',
    },
    siblings: {
      type: 'boolean',
      default: true,
      description: 'whether the targets of the other letters of the run count',
    },
  },
  messages: {
    other: {
      message: 'the letter is for `{target}`, but here it names `{name}`',
      label: 'another one',
      help: 'name `{target}`, or list `{name}` under `aliases` or `mentionsOk` if it belongs here',
    },
    odd: {
      message: 'the letter is for `{target}`, but here it names `{name}`',
      label: 'another one',
      help: 'make sure that this letter was written for `{target}`; if both are meant, list `{name}` under `mentionsOk`',
    },
    sibling: {
      message: '`{name}` is what another letter is for',
      label: 'perhaps left over from the other letter',
      help: 'name whom this letter is for, or list `{name}` under `mentionsOk`',
    },
    forbidden: {
      message: '`{name}` must not stand in this letter',
      label: 'forbidden by the configuration',
      help: 'delete it, or write another name',
    },
  },
  invalid: [
    {
      letter: 'Dear Hiring Team,\n\nI like open standards, which is why I want to join ⟦Google⟧.',
      facts: { to: 'Mozilla' },
    },
    {
      letter: 'Dear Committee,\n\nI am applying for a place at the ⟦EPFL⟧ doctoral school.',
      facts: { to: 'ETH Zürich' },
    },
    {
      letter: 'Dear ⟦Globex⟧ team,\n\nI am a cook.\n\nSincerely,\nAnna Khan',
      facts: { organization: 'Acme Robotics' },
    },
    {
      letter:
        'Marlow & Finch Ltd\n4 Mill Lane\nLeeds\n\nDear Ms Osei,\n\nI am applying for the post of buyer at Marlow & Finch. My five years in retail would help.\n\nI would be proud to join ⟦Harcourt Digital⟧.\n\nYours sincerely,\nTom Reed',
      because: 'the address and the opening agree, and one place does not',
    },
    {
      letter:
        'Dear Hiring Team at Nordwind Energy,\n\nI am applying for the position of analyst. At ⟦Helios Solar⟧, I would like to build forecasts. Nordwind Energy has long been my model.\n\nSincerely,\nAna Ruiz',
    },
    {
      letter:
        'Dear Committee,\n\nI am a chemist, and I share the values of ⟦Initech⟧.\n\nSincerely,\nAna Ruiz',
      otherLetters: ['Initech Ltd\nLeeds\n\nDear Initech team,\n\nI am a chemist.\n\nSincerely,\nAna Ruiz'],
      because: 'only a mention, but another letter is for it',
    },
    {
      letter:
        'Dear Committee,\n\nI am really excited about ⟦Globex⟧. I hope to hear from ⟦Globex⟧.\n\nSincerely,\nAna Ruiz',
      facts: { organization: 'Initech' },
      otherLetters: ['Dear Globex team,\n\nI am a chemist.\n\nSincerely,\nAna Ruiz'],
      because: 'a wish, and another letter is for it',
    },
    {
      letter: 'Dear Committee,\n\n⟦Globex⟧’s commitment to repair is why I apply.\n\nSincerely,\nAna Ruiz',
      facts: { organization: 'Initech' },
      otherLetters: ['Dear Globex team,\n\nI am a chemist.\n\nSincerely,\nAna Ruiz'],
    },
    {
      letter:
        'Dear ⟦Apple⟧ Team,\n\nI would like to rear oysters at Killary Oysters.\n\nYours faithfully,\nTom Reed',
      facts: { organization: 'Killary Oysters' },
      because: 'a word, but none for a part of an organisation',
    },
    {
      letter:
        'Dear ⟦Boeing⟧ Team,\n\nI would like to rear oysters at Killary Oysters.\n\nYours faithfully,\nTom Reed',
      facts: { organization: 'Killary Oysters' },
      because: 'a name that only ends like `Engineering`',
    },
    {
      letter: 'Dear Committee,\n\nI am a chemist, as is usual at ⟦Hooli⟧.',
      options: { forbidden: ['Hooli'] },
    },
    {
      letter:
        'Ms Ruth Hale\nBridges Team Leader\nCorran Engineering\n1 West Street\nGlasgow\n\nDear Ms Hale,\n\nI wish to apply for the post of bridge engineer.\n\nWhat attracts me most to joining ⟦Tarn & Beck⟧ is its old viaducts.\n\nYours sincerely,\nTom Reed',
      because: 'only the address says another name: a warning',
    },
    {
      letter:
        'Dr Ann Holm\nUniversity of Bergen\n\nDear Dr Holm,\n\nI wish to study kelp.\n\nI am convinced that the ⟦University of Gothenburg⟧ is the right place for this project.\n\nYours sincerely,\nTom Reed',
    },
    {
      letter:
        'Larkfield Energy plc\nLondon\n\nDear Ms Osei,\n\nI am a data engineer.\n\nI have long admired the engineering culture at ⟦Quill Foods⟧, and could join you in May.\n\nYours sincerely,\nTom Reed',
    },
  ],
  valid: [
    {
      letter:
        'Dear Committee,\n\nI have long admired Globex, and I am excited about Globex boilers. Globex’s commitment to repair is well known, and that is why I cite it; it is what drew me to boilers.\n\nSincerely,\nAna Ruiz',
      facts: { organization: 'Initech' },
      otherLetters: ['Dear Globex team,\n\nI am a chemist.\n\nSincerely,\nAna Ruiz'],
      because: 'a mere mention of whom another letter is for',
    },
    {
      letter: 'Dear Committee,\n\nI am excited about Globex.\n\nSincerely,\nAna Ruiz',
      facts: { organization: 'Initech', mentionsOk: ['Globex'] },
      otherLetters: ['Dear Globex team,\n\nI am a chemist.\n\nSincerely,\nAna Ruiz'],
    },
    {
      letter:
        'Dear Team,\n\nAt Google, where I interned in 2024, I learned to review code. I want to join Mozilla.',
      facts: { to: 'Mozilla', applicant: { employers: ['Google'] } },
      because: 'an own employer',
    },
    {
      letter: 'Dear Mr Pike,\n\nI would like to join Southern Maps.',
      facts: { to: 'Mr Lachlan Pike, Head of Cartography' },
      because: 'a person, wherever he works',
    },
    {
      letter: 'Dear Committee,\n\nI want to join ETH’s robotics labs.',
      facts: { to: 'ETH Zürich', aliases: ['ETH'] },
      because: 'an alias',
    },
    {
      letter: 'Dear Team,\n\nI would like to join you at Mozilla rather than to work for Google.',
      facts: { to: 'Mozilla', mentionsOk: ['Google'] },
      because: 'a competitor that may be named',
    },
    {
      letter: 'Dear Team,\n\nI would like to join Mozilla Corporation.',
      facts: { to: 'Mozilla' },
      because: 'a longer form of the same name',
    },
    {
      letter: 'Dear Committee,\n\nI am applying to the Massachusetts Institute of Technology.',
      facts: { to: 'MIT' },
      because: 'its initials',
    },
    {
      letter:
        'Dear Ms Osei,\n\nI am applying for the post of buyer at Marlow & Finch. After joining Harcourt Digital in 2019, I learned to negotiate.',
      because: 'a station of the past',
    },
    {
      letter:
        'Technical University of Munich\n\nDear Professor Weber,\n\nI am applying for a doctoral position at the Technical University of Munich. I would like to join the Robotics Lab.',
      because: 'a part of it',
    },
    {
      letter:
        'Dear Initech team,\n\nI am applying for a post at Initech, and I share the values of Initech.\n\nSincerely,\nAna Ruiz',
      otherLetters: ['Dear Initech team,\n\nI am a chemist.\n\nSincerely,\nAna Ruiz'],
      because: 'both letters are for it',
    },
    {
      letter: 'Dear Committee,\n\nI am a chemist, and I share the values of Initech.\n\nSincerely,\nAna Ruiz',
      otherLetters: ['Dear Initech team,\n\nI am a chemist.\n\nSincerely,\nAna Ruiz'],
      options: { siblings: false },
    },
    {
      letter:
        'University of Bergen\n\nDear Committee,\n\nI wish to study kelp. In the longer run I hope to work for the Arctic Eye Trust.',
      because: 'a hope for later',
    },
    {
      letter:
        'University of Bergen\n\nDear Committee,\n\nI wish to study kelp. The Centre for Climate Dynamics would be an ideal home for it.',
      because: 'a part of the university',
    },
    {
      letter:
        'Ms Ruth Hale\nHarbour Recruitment\n1 West Street\nGlasgow\n\nDear Ms Hale,\n\nI wish to apply for the post of engineer at Tarn & Beck.\n\nI would be proud to join Tarn & Beck.',
      because: 'an agency recruits for another',
    },
    {
      letter:
        'Dear Hatchery Team,\n\nI would like to rear oysters at Killary Oysters.\n\nYours faithfully,\nTom Reed',
      facts: { organization: 'Killary Oysters' },
      because: 'a part of it',
    },
    {
      letter:
        'Dear Bivalve Team,\n\nI have grown every bivalve but one, and would like to join you.\n\nYours faithfully,\nTom Reed',
      facts: { organization: 'Killary Oysters' },
      because: 'a part of it',
    },
    {
      letter: 'Dear Team,\n\nI admire what Google did for the web. I want to join Mozilla.',
      facts: { to: 'Mozilla' },
      because: 'named, but not as the target',
    },
  ],
  *check(letter, context) {
    const { facts, options } = context
    yield* findForbidden(letter, options.forbidden)
    const allowed = listAllowed(facts)
    const names = findTargetNames(letter).filter((name) => !isDepartment(name, letter, context))
    const past = names.filter(({ place }) => place === 'past').map(({ name }) => name)
    const open = names.filter(
      ({ name, place }) =>
        place !== 'past' &&
        ![...allowed, ...(isInBody(place) ? past : [])].some((known) => isSameTarget(known, name)),
    )
    const targets = listTargets(facts)
    const siblings = options.siblings
      ? findSiblings(letter, { open, names, targets, allowed: [...allowed, ...past] }, context)
      : []
    yield* siblings
    const told = new Set(siblings.map(({ span }) => span.start))
    for (const finding of targets.length > 0
      ? findOthers(open, targets)
      : findOddNames(letter, open, context.lexicon)) {
      if (!told.has(finding.span.start)) yield finding
    }
  },
})

/** In the heading a name is the target's, though the writer may have been at a place of a similar name. */
function isInBody(place: TargetName['place']): boolean {
  return place === 'opening' || place === 'body' || place === 'mention'
}

type MessageId = 'other' | 'odd' | 'sibling' | 'forbidden'

function listTargets({ organization, program, to, recipient, role, aliases = [] }: Facts): string[] {
  const isPlace = organization !== undefined || (to !== undefined && !isTitled(to))
  return isPlace
    ? [organization, program, to, recipient, role, ...aliases].filter((name) => name !== undefined)
    : []
}

/** Who has a title is a person, of whose organisation nothing is said. */
function isTitled(name: string): boolean {
  return titleKindOf(/^[\p{L}’']+/u.exec(name)?.[0] ?? '') !== undefined
}

/** Names that may stand anywhere: those the writer listed, and stations of the writer's own. */
function listAllowed({ mentionsOk = [], applicant }: Facts): string[] {
  return [...mentionsOk, ...(applicant?.employers ?? []), ...(applicant?.universities ?? [])]
}

function* findOthers(names: readonly TargetName[], targets: readonly string[]): Iterable<Finding<MessageId>> {
  for (const { name, span, place } of names) {
    if (place === 'mention' || place === 'inside-address') continue
    if (targets.some((target) => isSameTarget(target, name))) continue
    yield toFinding('other', name, span, targets[0] as string)
  }
}

function toFinding(
  message: 'other' | 'odd',
  name: string,
  span: TargetName['span'],
  target: string,
): Finding<MessageId> {
  return {
    span,
    message,
    data: { name, target },
    fixes: [{ applicability: 'unsafe', message: `write \`${target}\``, edits: [{ span, newText: target }] }],
  }
}

function* findForbidden(letter: Letter, forbidden: readonly string[]): Iterable<Finding<MessageId>> {
  for (const name of forbidden) {
    for (
      let at = letter.prose.indexOf(name);
      at >= 0 && name !== '';
      at = letter.prose.indexOf(name, at + name.length)
    ) {
      const span = { start: at, end: at + name.length }
      if (/\p{L}/u.test(letter.prose.charAt(at - 1) + letter.prose.charAt(span.end))) continue
      yield { span, message: 'forbidden', data: { name: slice(letter.source, span) } }
    }
  }
}
