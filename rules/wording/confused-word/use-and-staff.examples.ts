import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const useAndStaffExamples: readonly PhraseExample[] = [
  ['use to', 'When I was young I ⟦use to⟧ sew.', 'These are the tools I use to sew.'],
  ['suppose to', 'I am ⟦suppose to⟧ start.', 'I suppose to-day is Monday.'],
  ['am use to', 'I ⟦am use to⟧ long hours.', null],
  ['are use to', 'We ⟦are use to⟧ long hours.', null],
  ['get use to', 'I ⟦get use to⟧ long hours.', 'I will not get use to use it.'],
  ['got use to', 'I ⟦got use to⟧ long hours.', null],
  ['getting use to', 'I am ⟦getting use to⟧ it.', null],
  ['become use to', 'I ⟦become use to⟧ it.', null],
  ['of stuff', 'I am a member ⟦of stuff⟧.', 'I own a lot of stuff.'],
  ['stuff member', 'I met a ⟦stuff member⟧.', 'They stuff member cards.'],
  ['stuff members', 'I met two ⟦stuff members⟧.', 'They stuff members’ bags.'],
  ['academic stuff', 'I met the ⟦academic stuff⟧.', 'I like academic stuff.'],
  ['administrative stuff', 'I met the ⟦administrative stuff⟧.', 'I like administrative stuff.'],
  ['teaching stuff', 'I met the ⟦teaching stuff⟧.', 'I like teaching stuff.'],
  ['nursing stuff', 'I met the ⟦nursing stuff⟧.', null],
]
