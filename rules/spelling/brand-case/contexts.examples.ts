import type { NameExample } from './examples.ts'

/** Examples for the forms that are names beside certain words only, in the same order. */
export const contextsExamples: readonly NameExample[] = [
  ['Python', 'I analysed the data in ⟦python⟧ and R.', 'The zoo keeps a python and its scripts of care.'],
  ['Java', 'I have taught SQL and ⟦java⟧ to adults.', 'I walked across java with a tent.'],
  [
    'LaTeX',
    'I set my thesis in ⟦Latex⟧ myself.',
    'We tested latex gloves and how the pigment moves in latex paint.',
  ],
  [
    'Excel',
    'I keep the books in ⟦excel⟧ and on paper.',
    'I excel in mathematics, and what I take part in, and excel at, is chess.',
  ],
  ['PowerPoint', 'I gave a ⟦power point⟧ presentation.', 'There was no power point behind the desk.'],
  ['Google', 'It was my dream to work for ⟦google⟧ one day.', 'I had to google the name of the street.'],
  ['Twitter', 'I ran our campaign on ⟦twitter⟧ and by post.', 'The birds twitter all morning.'],
  ['Skype', 'We met via ⟦skype⟧ every week.', 'We may skype in May.'],
  ['Zoom', 'I taught forty pupils via ⟦zoom⟧ that year.', 'I zoom in on the wing of a bee.'],
  ['Android', 'I wrote an ⟦android⟧ app for bakers.', 'The play is about an android who dreams.'],
  [
    'Photoshop',
    'I retouch pictures in ⟦photoshop⟧ and by hand.',
    'I never photoshop the pictures of our guests.',
  ],
  ['Tableau', 'I built a ⟦tableau⟧ dashboard for the ward.', 'We posed in a tableau of the harvest.'],
  ['Oracle', 'I look after an ⟦oracle⟧ database of seeds.', 'I wrote on the oracle of Delphi.'],
  ['SAP', 'I keep the stock in ⟦sap⟧ ERP.', 'I studied how sap rises in maples.'],
  ['REST', 'I designed a ⟦Rest⟧ API for the library.', 'I kept the rest of the files.'],
  ['RESTful', 'I designed ⟦restful⟧ APIs for the library.', 'It was a restful summer.'],
  ['Jupyter', 'I share my work as ⟦Jupiter⟧ notebooks.', 'I observed Jupiter with a small telescope.'],
  ['GRE', 'My ⟦gre⟧ score is enclosed.', 'Mr Gre taught me to sail.'],
  ['MBA', 'I am in the second year of an ⟦Mba⟧ in Lyon.', 'I was taught by Joseph Mba in Douala.'],
  ['MSc', 'I hold an ⟦MSC⟧ in forestry.', 'The MSC certified our fishery.'],
  ['BSc', 'I hold a ⟦BSC⟧ in forestry.', 'We keep a balanced scorecard (BSC) in the office.'],
  ['MEng', 'I hold an ⟦Meng⟧ in shipbuilding.', 'Professor Meng taught me in Wuhan.'],
  ['BEng', 'I hold a ⟦Beng⟧ in shipbuilding.', 'My teacher was Tan Beng in Penang.'],
  ['BA', 'I hold a ⟦Ba⟧ in history.', 'The word ba in old Egyptian means a part of the soul.'],
  ['MA', 'I took an ⟦Ma⟧ in history.', 'I played music by Yo-Yo Ma in class.'],
]
