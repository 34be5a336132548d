import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const durationsExamples: readonly PhraseExample[] = [
  ['since', 'I have worked here ⟦since⟧ 3 years.', 'Since 3 years of practice are needed, I wait.'],
  [
    'since (a)? (very)? long time',
    'I have worked here ⟦since a long time⟧.',
    'Since long time scales matter, I wait.',
  ],
  ['since long', 'I have worked here ⟦since long⟧.', 'I ever since long for rain.'],
  ['from (a)? long time', 'I have known it ⟦from a long time⟧.', 'I recover from a long time away.'],
  ['from many years', 'I have worked here ⟦from many years⟧.', 'I learned from many years of work.'],
  ['from', 'I have worked here ⟦from⟧ 3 years.', 'I teach boys from 3 years up.'],
  [
    'before (two|three|four|five|six|seven|eight|nine|ten|many|several|some|few|a few) (years|months|weeks|days)',
    'I graduated ⟦before two years⟧.',
    'I left before two years had passed.',
  ],
  [
    'for (two|three|four|five|six|seven|eight|nine|ten|many|several|some|a few) (years|months|weeks|days) ago',
    'I moved ⟦for two years ago⟧.',
    'I moved two years ago.',
  ],
  ['during', 'I worked there ⟦during⟧ three years.', 'I learned during three years of work.'],
  [
    'during (a|the)? (very)? long time',
    'I worked there ⟦during a long time⟧.',
    'During long time series, I sleep.',
  ],
  ['during (all) (my|the)', 'I sew ⟦during all my⟧ life.', 'I sew all my life.'],
  ['for (long|short) time', 'I have worked here ⟦for long time⟧.', 'It is for long time series.'],
  ['in short time', 'I learned it ⟦in short time⟧.', 'They differ in short time windows.'],
  [
    'whole (my|our|his|her|their|your)',
    'I lived there ⟦whole my⟧ life.',
    'I saw the whole. My life changed.',
  ],
  [
    'since (last|past) (two|three|four|five|six|seven|eight|nine|ten|few|many|several) (years|months|weeks)',
    'I work here ⟦since last three years⟧.',
    'I have worked here for the last three years.',
  ],
  [
    'since the (last|past) (two|three|four|five|six|seven|eight|nine|ten|few|many|several)? (years|months|weeks)',
    'I work here ⟦since the last three years⟧.',
    'I have worked here since the last three centuries.',
  ],
  [
    'from (last|past) (two|three|four|five|six|seven|eight|nine|ten|few|many|several) (years|months|weeks)',
    'I work here ⟦from last three years⟧.',
    'I have worked here for the last three years.',
  ],
  [
    'from the (last|past) (two|three|four|five|six|seven|eight|nine|ten|few|many|several) (years|months|weeks)',
    'I have worked here ⟦from the last three years⟧.',
    'I use data from the last three years of the war.',
  ],
  ['till now', 'I have done well ⟦till now⟧.', 'I did well up till now.'],
  ['till date', 'I have done well ⟦till date⟧.', 'I have done well to date.'],
  ['till today', 'I have kept it ⟦till today⟧.', 'It rained till today’s noon.'],
  ['upto (now|date)', 'I have done well ⟦upto now⟧.', 'I have done well up to now.'],
  ['till this (moment|time|date)', 'I have done well ⟦till this moment⟧.', 'I have done well until then.'],
]
