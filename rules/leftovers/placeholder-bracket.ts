import { defineRule } from '../../src/rule/index.ts'
import { findPlaceholders } from './placeholder-bracket/find.ts'
import { countNames, describeOthers, findSimilarName, isOddOne } from './placeholder-bracket/names.ts'

export default defineRule({
  id: 'placeholder-bracket',
  category: 'leftovers',
  summary: 'a blank of a template in square brackets that was never filled in',
  rationale:
    'A bracketed blank tells the reader that the letter is a form and that nobody read it before it was sent. It is the one mistake that no other sentence can make good.',
  citation: [
    {
      title: 'Cover Letter Templates',
      author: 'Palladian Career Resources',
      year: 2009,
      url: 'https://blog.palladiancr.com/2009/06/cover-letter-templates/',
    },
    {
      title: 'Wikipedia: Signs of AI writing',
      author: 'Wikipedia contributors',
      url: 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing',
    },
    {
      title: 'Brackets',
      author: 'The Punctuation Guide',
      url: 'http://thepunctuationguide.com/brackets.html',
    },
  ],
  limits:
    'It goes by the shape, not by a list of names, and lets through what writing itself puts in brackets: `[sic]`, citations, intervals, links, part of a word, and words put into a quotation. A blank that looks like one of these, such as `[Smith 2020]` for a name, passes; so does one in code.',
  severity: 'error',
  fixes: [],
  since: '0.1.0',
  yieldsTo: [
    'link-placeholder',
    'todo-marker',
    'placeholder-template-token',
    'placeholder-angle-bracket',
    'merge-error',
    'assistant-residue',
    'editing-residue',
  ],
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'bracketed words to leave alone in any case, brackets included: `[solidcore]`',
    },
    maxLength: {
      type: 'integer',
      default: 200,
      minimum: 1,
      maximum: 1000,
      unit: 'characters',
      description: 'the longest text between brackets that can be a blank; longer ones are asides',
    },
    acrossLines: {
      type: 'boolean',
      default: true,
      description: 'whether a blank may go over the end of a line',
    },
  },
  messages: {
    unfilled: {
      message: 'unfilled placeholder `{placeholder}`',
      label: 'never filled in',
      help: 'write what belongs here, or delete the sentence',
    },
    tag: {
      message: '`{placeholder}` at the head of the subject looks like an unfilled placeholder',
      label: 'a placeholder, or a tag of the mail system',
      help: 'write what belongs here, or add it to the option `allow` if it is a tag',
    },
  },
  invalid: [
    'Dear ⟦[name]⟧ selection committee,',
    {
      letter: 'I hold a bachelor’s degree from ⟦[compaany]⟧.',
      because: 'a list of known fields would miss the one that also carries the typing error',
    },
    'I led ⟦[Skill 1]⟧ and ⟦[Skill 2]⟧ at ⟦[Company]⟧.',
    '⟦[Your Name]⟧\n⟦[YOUR CITY, PROVINCE/STATE]⟧\n⟦[Phone Number]⟧\n\n⟦[Date]⟧\n\nDear ⟦[Hiring Manager’s Name]⟧,\n\nI am writing to apply for the post of curator.\n\nYours sincerely,\n⟦[Your Full Name]⟧',
    {
      letter: 'I should like to join you because of ⟦[one tailored sentence on the\nwork of the group]⟧.',
      because: 'a blank may go over the end of a line',
    },
    { letter: 'Dear ⟦[[Recipient]]⟧,', because: 'one blank, however many brackets' },
    { letter: 'I worked at ⟦[Company [former]]⟧ for three years.', because: 'the outer pair is the blank' },
    { letter: 'I have ⟦[5]⟧ years of experience.', because: 'a number that counts something cites nothing' },
    { letter: 'Dear ⟦[...]⟧,', because: 'nothing is left out of a salutation' },
    {
      letter: 'I first met your team at ⟦[   ]⟧ in spring.',
      because: 'an empty pair away from a list is a blank',
    },
    { letter: 'I ran the ⟦[Summer 2026]⟧ programme.', because: 'a season is no author' },
    {
      letter: 'My thesis, “⟦[Thesis]⟧”, is in print.',
      because: 'what fills a quotation is no addition to it',
    },
    { letter: 'The award praised “my work at ⟦[Company]⟧”.', because: 'a field, not an editor’s word' },
    { letter: 'I admire **⟦[Company]⟧** and [its blog](https://example.org/b).', format: 'markdown' },
    { letter: 'Half-open [0, 1) and (0, 1] are fine, but ⟦[topic]⟧ is not.' },
    {
      letter: 'I like [team\nspirit] and ⟦[place]⟧.',
      options: { acrossLines: false },
      because: 'only what stands on one line counts here',
    },
    {
      letter:
        'Subject: ⟦[Application]⟧ Doctoral position in ecology\n\nDear Dr Osei,\n\nI am writing to apply.',
    },
    {
      letter: '---\norganization: ⟦[Company Name]⟧\ntags: [name, company]\n---\n\nDear Ms Osei,',
      format: 'markdown',
      because: 'in front matter, where other brackets are lists',
    },
    { letter: 'I have ⟦[?]⟧ years of practice, and “⟦[?]⟧” is my thesis.', because: 'nobody is quoted' },
    'I know ⟦[Software]⟧ and wrote my ⟦[Master’s thesis]⟧ on ⟦[video]⟧.',
    'As ⟦[he/she]⟧ said, ⟦[see company name]⟧ leads in ⟦[e.g. marketing]⟧.',
    { letter: 'My ⟦[section title]⟧ and ⟦[line manager]⟧ are missing.', because: 'no number follows' },
    { letter: 'My name is ⟦[NAME]⟧ and I live in the city of ⟦[CITY]⟧.', because: 'no word is shortened' },
    'I have ⟦[x]⟧ years of practice and ⟦[n]⟧ papers; see ⟦[ABC]⟧ in ⟦[Field of study]⟧.',
    'I write in ⟦[language]⟧ and speak of the ⟦[signature]⟧ and ⟦[stamp number]⟧.',
  ],
  valid: [
    { letter: 'It is “nearly finished” [reviewer’s wording].', because: 'whose words they are' },
    'The jury wrote that “[he] solved every task”.',
    'The method is described in [1] and [3–5].',
    'See [my portfolio](https://example.org/p).',
    'The notice said “recieved [sic]”.',
    { letter: 'The notice said “recieved” [*sic*].', format: 'markdown' },
    'Scores lie in [0, 1].',
    'I studied the [2+2] cycloaddition of alkenes.',
    '“[T]he lab” is quoted from the call.',
    { letter: 'See [my portfolio](https://example.org/p).', format: 'markdown' },
    { letter: 'As I argue in [my thesis][1].\n\n[1]: https://example.org/t', format: 'markdown' },
    { letter: 'It was proved earlier.[^1]\n\n[^1]: In my thesis.', format: 'markdown' },
    { letter: 'Before I start:\n\n- [ ] visa\n- [x] diploma', format: 'markdown', because: 'check boxes' },
    'Before I start:\n\n- [ ] visa\n- [x] diploma',
    'The bound is due to [Smith 2020] and [Okoye et al., 2019]; see also [Knu84].',
    'The court so held in Bannister v Hale [2020] EWCA Civ 12.',
    'The label read “keep […] dry [emphasis added]”.',
    'The variables a[i], m[i][j], and x[0] are read once.',
    'Write to me at roe [at] example [dot] org.',
    'The group[s] in question met twice.',
    { letter: 'I typeset it with \\documentclass[a4paper]{letter}.', because: 'an option of LaTeX' },
    { letter: 'The names were [redacted] by the clinic.', because: 'filled, and then taken out' },
    { letter: 'The trial found a gain (1.4 [95% CI 1.1–1.8]).', because: 'a confidence interval' },
    {
      letter: 'The panel wrote: “In that year [the company] doubled its staff.”',
      because: 'an editor’s word, though it names a field',
    },
    {
      letter: 'A later hand has added in the margin "P.R.M. 1891.41\n[?]". It is “Noakes [?] his humstrum”.',
      because: 'a doubtful reading, in a quotation',
    },
    { letter: 'Please see `[name]` in the listing.', format: 'markdown', because: 'code' },
    {
      letter:
        'Vogt, L. (2023). Seagrass in the north [Unpublished honours thesis]. University of Cork.\n\nRoe, J. (2021). Tides [Film]. Studio Nord.\n\nRoe, J. (2020). Waves [Data set]. Zenodo.',
      because: 'the kind of a work, after its title',
    },
    'Seagrass [Doctoral dissertation, University of Cork], and Kelp [Poster presentation].',
    'The pump failed twice [see the enclosed log]; the seal held [cf. Table 3, ibid.] [as above].',
    '[signed] Jane Roe [stamp] [Enc.] [continued overleaf] [2 pages] [this page intentionally left blank]',
    'Die Gezeiten [in German], Waves [my emphasis], and a poem [translated by J. Roe] [applause].',
    'Lena [ˈliːnɐ] and Li Na [李娜] [she/her] are at +44 [0] 20 7946 0018, open to all [m/f/d].',
    'The court held so in R v Roe [2019] UKSC 12, under the Privacy Act 1988 [Cth] [s. 12(1)], and [BGH 2021] in [BVerfG, 2 BvR 1436/02].',
    'The salt of [PF6]⁻ and [Ru(bpy)3]Cl2 were used with [18F]FDG on [2024-05-01].',
    {
      letter: 'She tells [r] from [l], and the classes [a-z] and [0-9] from [A-Za-z].',
      because: 'sounds, and classes of characters',
    },
    {
      letter: 'We used magnetic resonance imaging [MRI] of the periaqueductal gray [PAG].',
      because: 'initials that the words before them explain',
    },
    {
      letter: 'Plato ([399–360 BCE] 2002) and Laozi [ca. 6th century BC] had it; so has John 3:16 [KJV].',
      because: 'years and versions of a text',
    },
    'Press [Esc] or [Ctrl]; the bill was €500 [about £430], and it was cold [−20 °C].',
    'The salt [NaCl], the line [O III], and the ratio [Fe/H] were measured twice [NB: in May].',
    'Under [Art. 5(1)(a) GDPR] and [§ 12 BGB], as Kant [A 51/B 75] says; it took 12 [twelve] months.',
    'The thrush [Turdus merula] sang, and “das war gut” [it was good] was said.',
    { letter: 'I teach at [solidcore] twice a week.', options: { allow: ['[solidcore]'] } },
    {
      letter: 'I was glad of it [as I have told the whole committee twice].',
      options: { maxLength: 30 },
      because: 'too long for a blank',
    },
    { letter: 'Subject: [EXTERNAL] Application 4471\n\nDear Dr Osei,\n\nI am writing to apply.' },
  ],
  *check(letter, { options }) {
    const allowed = new Set(options.allow.map((words) => words.toLowerCase()))
    const placeholders = findPlaceholders(letter, options).filter(
      ({ name }) => !allowed.has(name.toLowerCase()),
    )
    const counts = countNames(placeholders)
    for (const [i, { span, name, isTag }] of placeholders.entries()) {
      const similar = findSimilarName(name, counts)
      yield {
        span,
        message: isTag ? 'tag' : 'unfilled',
        data: { placeholder: shorten(name) },
        ...(isTag ? { severity: 'warning' as const } : {}),
        // Once is enough, but for a name that differs from all the others.
        ...(i === 0 || isOddOne(name, counts) ? { notes: describeOthers(name, counts) } : {}),
        ...(similar ? { helps: [`a placeholder with a similar name exists: \`${similar}\``] } : {}),
      }
    }
  },
})

function shorten(name: string): string {
  return name.length > 60 ? `${name.slice(0, 58)}…]` : name
}
