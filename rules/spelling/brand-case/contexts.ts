/** A form that is a name only beside certain words, and another word elsewhere. */
export interface ContextualForm {
  /** As they are written. */
  readonly wrong: readonly string[]
  readonly right: string
  /** In lower case, with spaces between: one of these stands directly before it, */
  readonly before?: string
  /** or one of these directly after it, */
  readonly after?: string
  /** or it goes on a list in which one of these comes before it. */
  readonly listed?: string
  /** Whether words must stand on both sides. */
  readonly needsBoth?: boolean
  /** None of these stands after it. */
  readonly notAfter?: string
  /** None of these stands anywhere in the letter. */
  readonly unless?: string
}

const LANGUAGES =
  'r c sql java python matlab javascript typescript php ruby perl fortran scala julia spss stata html css excel git linux bash'
const OFFICE = 'word powerpoint outlook'
const DEGREE_BEFORE = 'a an my'
const DEGREE_AFTER = 'in degree thesis dissertation'

/** Forms that are written wrong only in their contexts. */
export const CONTEXTUAL_FORMS: readonly ContextualForm[] = [
  {
    wrong: ['python'],
    right: 'Python',
    before: 'in using',
    listed: LANGUAGES,
    after: 'programming script scripts code developer developers library libraries package packages',
    unless: 'snake snakes reptile reptiles zoo monty burmese boa',
  },
  {
    wrong: ['java'],
    right: 'Java',
    before: 'in using',
    listed: LANGUAGES,
    after: 'programming code developer developers programmer programmers applications',
    unless: 'indonesia indonesian island jakarta coffee javanese sumatra bali',
  },
  {
    wrong: ['Latex', 'latex'],
    right: 'LaTeX',
    before: 'in using',
    listed: `overleaf markdown bibtex ${LANGUAGES}`,
    after: 'document documents template templates typesetting editor source beamer',
    unless:
      'rubber glove gloves paint paints polymer polymers allergy condoms emulsion colloid colloids particles balloons balloon sap coating coatings mattress foam beads agglutination tubing catheter catheters caulk',
  },
  {
    wrong: ['excel'],
    right: 'Excel',
    before: 'in using',
    listed: OFFICE,
    after: 'spreadsheet spreadsheets sheet sheets macro macros formulas workbook workbooks file files',
    notAfter: 'at in as',
  },
  {
    wrong: ['power point'],
    right: 'PowerPoint',
    after: 'presentation presentations slide slides deck decks',
  },
  {
    wrong: ['google'],
    right: 'Google',
    before: 'at for by from with join joining joined',
    after: 'searches account accounts reviews',
  },
  {
    wrong: ['twitter'],
    right: 'Twitter',
    before: 'on via',
    listed: 'facebook instagram linkedin',
    after: 'account accounts feed feeds followers handle campaign campaigns',
  },
  {
    wrong: ['skype'],
    right: 'Skype',
    before: 'via by over on',
    after: 'call calls interview interviews',
  },
  {
    wrong: ['zoom'],
    right: 'Zoom',
    before: 'via',
    after: 'call calls meeting meetings interview',
    unless: 'lens lenses camera',
  },
  {
    wrong: ['android'],
    right: 'Android',
    before: 'for',
    listed: 'ios',
    after: 'app apps application applications developer developers development phone phones',
    unless: 'robot robots humanoid',
  },
  {
    wrong: ['photoshop'],
    right: 'Photoshop',
    before: 'in using',
    listed: 'illustrator indesign lightroom',
    after: 'skills',
  },
  {
    wrong: ['tableau'],
    right: 'Tableau',
    listed: 'bi excel sql python',
    after: 'dashboard dashboards desktop',
  },
  {
    wrong: ['oracle'],
    right: 'Oracle',
    after: 'database databases sql',
  },
  {
    wrong: ['Sap', 'sap'],
    right: 'SAP',
    after: 'erp hana fico successfactors s/4hana',
  },
  {
    wrong: ['Rest', 'rest'],
    right: 'REST',
    after: 'api apis',
  },
  {
    wrong: ['Restful', 'restful'],
    right: 'RESTful',
    after: 'api apis web services service endpoints',
  },
  {
    wrong: ['Jupiter', 'jupiter'],
    right: 'Jupyter',
    after: 'notebook notebooks',
  },
  {
    wrong: ['Gre', 'gre'],
    right: 'GRE',
    after: 'score scores test exam',
  },
  {
    wrong: ['Mba'],
    right: 'MBA',
    before: 'an executive',
    after: 'programme program degree student students',
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
  { wrong: ['Ma', 'ma'], right: 'MA', before: 'a an', after: DEGREE_AFTER, needsBoth: true },
]
