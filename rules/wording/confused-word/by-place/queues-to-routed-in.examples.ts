import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const queuesToRoutedInExamples: readonly PhraseExample[] = [
  ['queues', 'I read their facial ⟦queues⟧.', 'The queues were long.'],
  ['quiet', 'I am ⟦quiet⟧ fluent.', 'The lane is quiet, clear and dark.'],
  ['quiet', 'I can, ⟦quiet⟧ honestly, sing.', 'I like quiet days.'],
  ['quiet', 'We were ⟦quiet⟧ surprised.', 'It was quiet, pleased as we were.'],
  ['quite', 'I live in a very ⟦quite⟧ town.', 'It is quite far.'],
  ['quite', 'I had to ⟦quite⟧ the course.', 'I used to quite like it.'],
  ['rain', 'I study the ⟦rain⟧ of Henry VIII.', 'I like the rain of May.'],
  ['recent', 'I do not ⟦recent⟧ the work.', 'It is recent.'],
  ['resent', 'In ⟦resent⟧ years I sang.', 'They resent work.'],
  ['respectful', 'We went to our ⟦respectful⟧ homes.', 'They were respectful.'],
  ['right', 'I wanted to ⟦right⟧ to you.', 'I had to right a wrong.'],
  ['right', 'I ⟦right⟧ to apply.', 'Am I right to ask?'],
  ['righting', 'I am ⟦righting⟧ to ask for it.', 'We are righting a wrong.'],
  ['rites', 'I teach human ⟦rites⟧.', 'I saw the burial rites.'],
  ['road', 'I ⟦road⟧ my bike.', 'On the road my bike broke.'],
  ['rode', 'I mend the ⟦rode⟧ network.', 'We rode safety cars.'],
  ['role', 'I ate a sausage ⟦role⟧.', 'It is a role.'],
  ['roll', 'In my ⟦roll⟧ as a clerk I typed.', 'I bought a new roll of tape.'],
  ['roll of', 'I study the ⟦roll of⟧ courts in land law.', 'I read the roll of members.'],
  ['rolls', 'I held two leadership ⟦rolls⟧ at school.', 'I made rolls.'],
  ['root', 'I took the scenic ⟦root⟧ to work.', 'I dug up a root.'],
  ['route', 'I found the ⟦route⟧ cause.', 'I took the route.'],
  ['routed in', 'It is firmly ⟦routed in⟧ law.', null],
]
