/** A form that is a name only beside certain words, and another word elsewhere. */
export interface ContextualForm {
  /** As they are written. */
  readonly wrong: readonly string[]
  readonly right: string
  /** In lower case: one of these stands directly before it, */
  readonly before?: ReadonlySet<string>
  /** or one of these directly after it, */
  readonly after?: ReadonlySet<string>
  /** or it goes on a list in which one of these comes before it. */
  readonly listed?: ReadonlySet<string>
  /** Whether words must stand on both sides. */
  readonly needsBoth?: boolean
  /** None of these stands after it. */
  readonly notAfter?: ReadonlySet<string>
  /** None of these stands anywhere in the letter. */
  readonly unless?: ReadonlySet<string>
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const LANGUAGES =
  'r c sql java python matlab javascript typescript php ruby perl fortran scala julia spss stata html css excel git linux bash'
const OFFICE = 'word powerpoint outlook'
const DEGREE_BEFORE = set('a an my')
const DEGREE_AFTER = set('in degree thesis dissertation')

/** Forms that are written wrong only in their contexts. */
export const CONTEXTUAL_FORMS: readonly ContextualForm[] = [
  {
    wrong: ['python'],
    right: 'Python',
    before: set('in using'),
    listed: set(LANGUAGES),
    after: set('programming script scripts code developer developers library libraries package packages'),
    unless: set('snake snakes reptile reptiles zoo monty burmese boa'),
  },
  {
    wrong: ['java'],
    right: 'Java',
    before: set('in using'),
    listed: set(LANGUAGES),
    after: set('programming code developer developers programmer programmers applications'),
    unless: set('indonesia indonesian island jakarta coffee javanese sumatra bali'),
  },
  {
    wrong: ['Latex', 'latex'],
    right: 'LaTeX',
    before: set('in using'),
    listed: set(`overleaf markdown bibtex ${LANGUAGES}`),
    after: set('document documents template templates typesetting editor source beamer'),
    unless: set(
      'rubber glove gloves paint paints polymer polymers allergy condoms emulsion colloid colloids particles balloons balloon sap coating coatings mattress foam beads agglutination tubing catheter catheters caulk',
    ),
  },
  {
    wrong: ['excel'],
    right: 'Excel',
    before: set('in using'),
    listed: set(OFFICE),
    after: set('spreadsheet spreadsheets sheet sheets macro macros formulas workbook workbooks file files'),
    notAfter: set('at in as'),
  },
  {
    wrong: ['power point'],
    right: 'PowerPoint',
    after: set('presentation presentations slide slides deck decks'),
  },
  {
    wrong: ['google'],
    right: 'Google',
    before: set('at for by from with join joining joined'),
    after: set('searches account accounts reviews'),
  },
  {
    wrong: ['twitter'],
    right: 'Twitter',
    before: set('on via'),
    listed: set('facebook instagram linkedin'),
    after: set('account accounts feed feeds followers handle campaign campaigns'),
  },
  {
    wrong: ['skype'],
    right: 'Skype',
    before: set('via by over on'),
    after: set('call calls interview interviews'),
  },
  {
    wrong: ['zoom'],
    right: 'Zoom',
    before: set('via'),
    after: set('call calls meeting meetings interview'),
    unless: set('lens lenses camera'),
  },
  {
    wrong: ['android'],
    right: 'Android',
    before: set('for'),
    listed: set('ios'),
    after: set('app apps application applications developer developers development phone phones'),
    unless: set('robot robots humanoid'),
  },
  {
    wrong: ['photoshop'],
    right: 'Photoshop',
    before: set('in using'),
    listed: set('illustrator indesign lightroom'),
    after: set('skills'),
  },
  {
    wrong: ['tableau'],
    right: 'Tableau',
    listed: set('bi excel sql python'),
    after: set('dashboard dashboards desktop'),
  },
  {
    wrong: ['oracle'],
    right: 'Oracle',
    after: set('database databases sql'),
  },
  {
    wrong: ['Sap', 'sap'],
    right: 'SAP',
    after: set('erp hana fico successfactors s/4hana'),
  },
  {
    wrong: ['Rest', 'rest'],
    right: 'REST',
    after: set('api apis'),
  },
  {
    wrong: ['Restful', 'restful'],
    right: 'RESTful',
    after: set('api apis web services service endpoints'),
  },
  {
    wrong: ['Jupiter', 'jupiter'],
    right: 'Jupyter',
    after: set('notebook notebooks'),
  },
  {
    wrong: ['Gre', 'gre'],
    right: 'GRE',
    after: set('score scores test exam'),
  },
  {
    wrong: ['Mba'],
    right: 'MBA',
    before: set('an executive'),
    after: set('programme program degree student students'),
  },
  { wrong: ['MSC'], right: 'MSc', before: DEGREE_BEFORE, after: DEGREE_AFTER, needsBoth: true },
  { wrong: ['BSC'], right: 'BSc', before: DEGREE_BEFORE, after: DEGREE_AFTER, needsBoth: true },
  {
    wrong: ['Meng', 'meng', 'MENG'],
    right: 'MEng',
    before: DEGREE_BEFORE,
    after: DEGREE_AFTER,
    needsBoth: true,
  },
  {
    wrong: ['Beng', 'beng', 'BENG'],
    right: 'BEng',
    before: DEGREE_BEFORE,
    after: DEGREE_AFTER,
    needsBoth: true,
  },
  { wrong: ['Ba', 'ba'], right: 'BA', before: DEGREE_BEFORE, after: DEGREE_AFTER, needsBoth: true },
  { wrong: ['Ma', 'ma'], right: 'MA', before: set('a an'), after: DEGREE_AFTER, needsBoth: true },
]
