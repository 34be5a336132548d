import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const brakeToComplementaryExamples: readonly PhraseExample[] = [
  ['brake', 'I took a short ⟦brake⟧ from work.', 'I fixed a brake.'],
  ['brake', 'We hope to ⟦brake⟧ even.', 'I had to brake on ice.'],
  ['break', 'I fit new ⟦break⟧ pads.', 'I break discs.'],
  ['breath', 'She could not ⟦breath⟧ well.', 'It went from breath to breath, I know.'],
  ['breath', 'We ⟦breath⟧ freely.', 'She took a breath, deeply.'],
  ['breath of', 'It shows the ⟦breath of⟧ my knowledge.', 'It was the breath of my horse.'],
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
  ['complement', 'I ⟦complement⟧ you on it.', 'I like a full complement.'],
  ['complementary', 'The hotel had ⟦complementary⟧ wine.', 'It had complementary colours and tones.'],
]
