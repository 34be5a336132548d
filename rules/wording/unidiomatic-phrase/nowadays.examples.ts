import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const nowadaysExamples: readonly PhraseExample[] = [
  ['on today', 'I am free ⟦on today⟧.', 'I comment on today’s news.'],
  ['(in|at|by) nowadays', '⟦In nowadays⟧, all is fast.', 'Nowadays, all is fast.'],
  ['now a days', '⟦Now a days⟧, all is fast.', 'Now a day’s work is short.'],
  ['the nowadays', 'I like ⟦the nowadays⟧ music.', 'I like today’s music.'],
  [
    "(in|with) (the)? (today's|nowadays) (days|time|times)",
    '⟦In today’s days⟧, all is fast.',
    'In today’s world, all is fast.',
  ],
  ['in our days', '⟦In our days⟧, all is fast.', 'In our days at school we were slow.'],
  ['in these days', '⟦In these days⟧, all is fast.', 'In these days of haste, I am slow.'],
  ["(in|the) the today's", 'I live ⟦in the today’s⟧ world.', 'I live in today’s world.'],
  ['(at|in) current', '⟦At current⟧, I study.', 'At current rates, it is dear.'],
  ['in present', '⟦In present⟧, I study.', 'In present times I study.'],
  ['(in|at) present time', '⟦In present time⟧, I study.', 'At the present time I study.'],
  [
    'in the (nearest|closest|soonest) (time|future)',
    'I hope to move ⟦in the nearest future⟧.',
    'I was in the nearest time zone.',
  ],
  [
    'in (nearest|near|closest) (future|time)',
    'I hope to move ⟦in near future⟧.',
    'It runs in near real time.',
  ],
  ['in a near future', 'I hope to move ⟦in a near future⟧.', 'It is set in a near future world.'],
  ['in (the)? last time', '⟦In the last time⟧, I read a lot.', 'In the last time trial, I won.'],
  ['in last', 'I moved ⟦in last⟧ three years.', 'I passed it in last year’s exam.'],
  [
    'in last (year|month|week|summer|winter|semester)',
    'I moved ⟦in last year⟧.',
    'I passed in last year’s exam.',
  ],
  [
    'in next (year|month|week|summer|winter|semester)',
    'I will move ⟦in next year⟧.',
    'It is in next year’s plan.',
  ],
  [
    '(at|on) (this|next|last) (year|month|week|summer|winter|semester)',
    '⟦At this year⟧, I study law.',
    'I look at this year with joy.',
  ],
  ['in the same time', '⟦In the same time⟧, I work.', 'I ran in the same time as you.'],
  ['(in|at|on) same time', 'I work and study ⟦at same time⟧.', 'We met at the same time.'],
  ['on the same time', 'I work and study ⟦on the same time⟧.', 'I spend on the same time slot.'],
  ['(time to time)', 'I sew ⟦time to time⟧.', 'I sew from time to time.'],
  ['from time in time', 'I sew ⟦from time in time⟧.', 'From time in time out, I know the hours.'],
  ['(in|at) (meantime|meanwhile)', '⟦In meantime⟧, I sew.', 'In the meantime, I sew.'],
  ['(at|by) the time being', 'I work here ⟦at the time being⟧.', 'I work here for the time being.'],
  ['once a time', '⟦Once a time⟧, I fell.', 'Once a time slot is free, I come.'],
  ['until the moment', 'I have one job ⟦until the moment⟧.', 'I wait until the moment comes.'],
]
