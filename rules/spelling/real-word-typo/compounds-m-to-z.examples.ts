import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const compoundsMToZExamples: readonly SlipExample[] = [
  [
    '[machine-leaning|machine-earning|machines-learning>machine-learning]',
    'I use ⟦machine-leaning⟧ models.',
    'I use machine-learning models.',
  ],
  [
    '[multi-asking|multi-taking|multi-talking|multi-masking|multi-tanking>multi-tasking]',
    'I am good at ⟦multi-talking⟧.',
    'I am good at multi-tasking.',
  ],
  ['[non-prophet|nun-profit>non-profit]', 'I ran a ⟦non-prophet⟧.', 'I ran a non-profit.'],
  [
    '[one-on-on|on-on-one|one-one-one|one-no-one>one-on-one]',
    'I taught ⟦one-on-on⟧.',
    'I taught one-on-one.',
  ],
  ['[open-sauce>open-source]', 'I write ⟦open-sauce⟧ tools.', 'I write open-source tools.'],
  [
    '[part-tine|part-tome|part-tie|part-dime|part-tile|party-time|par-time|pat-time>part-time] (job|work|position|student|basis|employee|role|while|at|as)',
    'I had a ⟦part-tine⟧ job.',
    'It was party-time for all.',
  ],
  [
    '[problem-salving|problems-solving>problem-solving] (skills|ability|abilities|and|,|.|approach|in)',
    'I have ⟦problem-salving⟧ skills.',
    'I have problem-solving skills.',
  ],
  [
    '[real-tine|real-tome|real-tie|rear-time|reel-time|teal-time>real-time]',
    'I build ⟦real-tome⟧ systems.',
    'I build real-time systems.',
  ],
  [
    '[self-staring|self-tarter|self-stater|self-starer>self-starter]',
    'I am a ⟦self-stater⟧.',
    'I am a self-starter.',
  ],
  [
    '[sever-side|serve-side|server-sided|server-site>server-side]',
    'I write ⟦sever-side⟧ code.',
    'I write server-side code.',
  ],
  [
    '[short-tern|shot-term|sort-term|shirt-term|short-germ>short-term]',
    'I have a ⟦shirt-term⟧ plan.',
    'I have a short-term plan.',
  ],
  [
    '[six-moth|six-mouth|sex-month|sic-month|six-mont>six-month]',
    'I did a ⟦six-moth⟧ course.',
    'I did a six-month course.',
  ],
  ['[sate|stare|skate>state] of the art', 'It is ⟦sate⟧ of the art.', 'The slate of the artist broke.'],
  [
    '[state-of-the-at|sate-of-the-art|state-of-the-ark|state-of-the-ar|stare-of-the-art|state-off-the-art>state-of-the-art]',
    'I use ⟦sate-of-the-art⟧ tools.',
    'I use state-of-the-art tools.',
  ],
  [
    '[test-drive|test-driver|text-driven|tests-driven>test-driven] development',
    'I use ⟦test-drive⟧ development.',
    'I took a test-drive.',
  ],
  [
    '[third-patty|third-part|thirds-party|third-parry>third-party]',
    'I use ⟦third-patty⟧ tools.',
    'I use third-party tools.',
  ],
  [
    '[three-moth|three-mouth|tree-month|thee-month>three-month] (internship|project|contract|course|placement|period)',
    'I did a ⟦three-moth⟧ course.',
    'We gave a free-month offer.',
  ],
  [
    "[two-ear|tow-year|two-yea|to-year|too-year|two-tear>two-year] (programme|program|course|degree|contract|master's|project|experience|period|college)",
    'I did a ⟦tow-year⟧ degree.',
    'I did a two-year degree.',
  ],
  [
    '[up-to-data|up-too-date|up-to-dare|up-two-date>up-to-date]',
    'I stay ⟦up-to-data⟧.',
    'I stay up-to-date.',
  ],
  [
    '[well-know|well-knows|swell-known|will-known>well-known]',
    'It is a ⟦well-know⟧ lab.',
    'It is a well-known lab.',
  ],
  [
    '[well-rounder|swell-rounded|will-rounded>well-rounded] (person|candidate|student|individual|education|experience|background)',
    'I am a ⟦well-rounder⟧ person.',
    'A well-rounded person.',
  ],
  [
    '[work-lie|work-lift|work-like|word-life|work-wife>work-life] balance',
    'I value ⟦work-lie⟧ balance.',
    'I value work-life balance.',
  ],
]
