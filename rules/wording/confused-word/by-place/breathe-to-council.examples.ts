import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const breatheToCouncilExamples: readonly PhraseExample[] = [
  ['breathe', 'I was out of ⟦breathe⟧ at the top.', 'It is hard to breathe, and we breathe in.'],
  ['breathe', 'The rests for ⟦breathe⟧ are part of it.', 'To live and breathe is all.'],
  ['breaths', 'It ⟦breaths⟧ life into the place.', 'With each of it, breaths rose.'],
  ['buy', 'I read the work written ⟦buy⟧ the firm.', 'I was given money to buy it.'],
  ['by', 'I could not afford to ⟦by⟧ a bike.', 'I had to, by the end, go.'],
  ['capitol', 'I keep the ⟦capitol⟧ budget.', 'I saw the Capitol steps.'],
  ['capitol', 'I helped to raise ⟦capitol⟧ for it.', 'We met on the Capitol of old.'],
  ['casual', 'I study the ⟦casual⟧ mechanism.', 'I had a casual job.'],
  ['causal', 'I had a ⟦causal⟧ job.', 'It is a causal link.'],
  ['choose', 'They compared the plots and ⟦choose⟧ the best.', 'I need the list and choose the best.'],
  ['chose', 'I have ⟦chose⟧ your course.', 'I chose it.'],
  ['chose', 'It will help them ⟦chose⟧ a course.', 'She chose it.'],
  ['coarse', 'I took a short ⟦coarse⟧ in law.', 'The main coarse of bricks is old sand.'],
  ['coarse', 'I met the ⟦coarse⟧ tutor.', 'I wore coarse wool.'],
  ['collage', 'I went to a sixth-form ⟦collage⟧ in Ayr.', 'I made a collage.'],
  ['complementary', 'The hotel had ⟦complementary⟧ wine.', 'It had complementary colours and tones.'],
  ['complements of the season', 'I send the ⟦complements of the season⟧.', null],
  ['complements slip', 'I put in a ⟦complements slip⟧.', null],
  ['complements to the chef', 'My ⟦complements to the chef⟧ were sincere.', null],
  [
    'complimentary',
    'The two posts are ⟦complimentary⟧ to each other.',
    'Drinks are complimentary to guests.',
  ],
  ['complimentary', 'Our labs have ⟦complimentary⟧ methods.', 'We got complimentary tickets.'],
  [
    'complimented',
    'The oak beams we installed ⟦complimented⟧ the old walls.',
    'My lecturers complimented my work.',
  ],
  [
    'council',
    'With the ⟦council⟧ of our coordinator I wrote a plan.',
    'With the council of our town I wrote a plan.',
  ],
  ['council', 'She gave me wise ⟦council⟧.', 'It was wise; council was called.'],
  ['council', 'I sought ⟦council⟧ from a friend.', 'The council took advice from him.'],
  ['council', 'I can ⟦council⟧ young people.', 'I spoke to council members.'],
]
