import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const datesAndMomentsExamples: readonly PhraseExample[] = [
  ['in the weekend', 'I work ⟦in the weekend⟧.', 'It was in the weekend edition.'],
  ['(in|at|on|by) the weekends', 'I work ⟦in the weekends⟧.', 'I live for the weekends.'],
  ['(in|by) weekends', 'I work ⟦in weekends⟧.', 'I like long weekends.'],
  ['on weekend', 'I work ⟦on weekend⟧.', 'I work on weekend shifts.'],
  [
    'in (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    'I will come ⟦in Monday⟧.',
    'I taught in Sunday school.',
  ],
  ['in', 'I was born ⟦in⟧ 5 January.', 'I was born in 5 BC. In 2020 January was mild.'],
  ['at the (morning|evening|afternoon)', 'I work ⟦at the morning⟧.', 'I ate at the evening meal.'],
  ['on the moment', '⟦On the moment⟧, I study.', 'I decide on the moment of departure.'],
  ['in the moment', '⟦In the moment⟧ I study law.', 'In the moment of truth, I lived in the moment.'],
  ['on this moment', '⟦On this moment⟧, I study.', 'I dwell on this moment.'],
  [
    '(in|at|on) the (current|present) moment',
    '⟦In the current moment⟧, I study.',
    'In the current moment of crisis, I study.',
  ],
  ['in the end of', 'I start ⟦in the end of⟧ May.', 'I am interested in the end of history.'],
  [
    'on the (beginning|start) of',
    '⟦On the beginning of⟧ my career I sewed.',
    'I wrote on the beginning of life.',
  ],
  ['at the first time', '⟦At the first time⟧ I was lost.', 'It fell at the first time point.'],
  ['(for|in|at|by) first time', 'I saw it ⟦for first time⟧.', 'It is for first time buyers.'],
  ['(in|on|by) (the)? first', '⟦On the first⟧, I study.', 'On the first of May, I study.'],
  ['(on|at|in) (the)? first place', '⟦On first place⟧, I study.', 'I came in first place.'],
  ['at first of all', '⟦At first of all⟧, I study.', 'At first, of all my tasks, I did one.'],
  ['firstly of all', '⟦Firstly of all⟧, I study.', 'Firstly, of all my tasks, I did one.'],
  ['at (second|third)', '⟦At second⟧, I study.', 'At second hand, I know it.'],
  [
    '(2000|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|2027|2028|2029|2030) year',
    'I graduated in ⟦2024 year⟧.',
    'I led the 2024 year group.',
  ],
  ['(on)', 'I graduated ⟦on⟧ 2019.', 'I worked on 2019 budgets.'],
  ['in the year of', 'I was born ⟦in the year of⟧ 1999.', 'It was in the year of the flood.'],
  ['(at|on) the year', 'I was born ⟦at the year⟧ 1999.', 'I work on the year book.'],
  ['in the age of', 'I moved ⟦in the age of⟧ 18.', 'We live in the age of 24-hour news.'],
  ['(in|at) age of', 'I moved ⟦in age of⟧ 18.', 'They vary in age of leaf.'],
]
