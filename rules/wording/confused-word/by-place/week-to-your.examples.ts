import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const weekToYourExamples: readonly PhraseExample[] = [
  ['week', 'It is a ⟦week⟧ argument.', 'This week links broke.'],
  ['week', 'I felt ⟦week⟧ and cold.', 'It took a week.'],
  ['weigh', 'I found a ⟦weigh⟧ to help.', 'I weigh no more.'],
  ['weighs', 'I know two ⟦weighs⟧ to help.', 'It weighs two tons.'],
  ['weight', 'I can’t ⟦weight⟧ to hear of it.', 'I lost weight to meet it.'],
  ['where', 'We had to ⟦where⟧ a mask.', 'I know where a suit hangs.'],
  ['whether', 'The ⟦whether⟧ was poor.', 'I ask whether the work was good.'],
  ["who's", 'I met a man ⟦who’s⟧ roof was old, a friend.', 'I met one who’s in her prime.'],
  ['whose', 'I met a nurse ⟦whose⟧ in charge.', 'I met a nurse whose responsibility it was.'],
  ['whose', 'I know ⟦whose⟧ coming.', 'I know whose coat it is.'],
  ['witch', 'I took a job ⟦witch⟧ led to this.', 'I met a witch.'],
  ['won of', 'It is ⟦won of⟧ my aims.', null],
  ['wood', 'It ⟦wood⟧ appreciate in price.', 'I like wood.'],
  ['worn', 'I must ⟦worn⟧ you.', 'It was worn by you.'],
  ['write', 'It is the ⟦write⟧ time.', 'I write one letter a day.'],
  ['write', 'I have the ⟦write⟧ to a reply.', 'They write to me.'],
  ['writes', 'I teach human ⟦writes⟧ law.', 'She writes law.'],
  ['yoke', 'I beat the egg ⟦yoke⟧.', 'I felt the yoke.'],
  ["you're", 'I write about ⟦you’re⟧ work.', 'I like what you’re in, and the post you’re in now.'],
  ['your', 'I hope ⟦your⟧ able to meet me.', 'I hope your in-house team is well.'],
  ['your', 'I know ⟦your⟧ a busy team.', 'I know your A level course.'],
]
