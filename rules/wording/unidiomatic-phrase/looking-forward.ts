import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

const looks = words('look looking looks looked')

const verbs = words(
  'hear_hearing meet_meeting see_seeing receive_receiving discuss_discussing join_joining contribute_contributing learn_learning speak_speaking get_getting be_being have_having become_becoming read_reading know_knowing start_starting begin_beginning continue_continuing do_doing make_making help_helping participate_participating explore_exploring develop_developing collaborate_collaborating attend_attending take_taking bring_bringing share_sharing grow_growing serve_serving provide_providing obtain_obtaining gain_gaining expand_expanding improve_improving present_presenting show_showing give_giving communicate_communicating apply_applying pursue_pursuing welcome_welcoming',
)

/** Of verbs that are nouns too, what follows them as verbs. */
const nexts: Readonly<Record<string, string>> = {
  help: 'you your the with in',
  share: 'my the our it with',
  present: 'my the our it you',
  show: 'you your the my',
  welcome: 'you the your',
  work: 'with in on at for together as under',
  study: 'at in with under',
  talk: 'to with about',
  visit: 'your the you {name}',
  contact: 'you',
  reply: 'to',
  interview: 'with',
  answer: 'any your all',
  return: 'to_my to_the',
}

const nouns = words(
  'work_working study_studying talk_talking visit_visiting contact_contacting reply_replying interview_interviewing answer_answering return_returning',
)

/** The bare verb after `look forward to`, such as `look forward to hear`. */
export const lookingForward: readonly Phrase[] = [
  ...[...verbs, ...nouns].map(toPhrase),
  {
    phrase:
      'forward to (add|achieve|deepen|build|find|enter|create|enhance|enrich|extend|demonstrate|prove|spend|live|teach|tell|ask|listen|think|write|go|come|move|connect|engage|enjoy|discover|cooperate|broaden|strengthen|solve|tackle)',
    help: 'write the form in `-ing` after `look forward to`',
    previous: looks,
    next: words('my your the a an to with in at from more new about of it you them and our this'),
  },
]

function toPhrase(forms: string): Phrase {
  const [verb = '', gerund = ''] = forms.split(' ')
  const next = nexts[verb]
  return {
    phrase: `forward to ${verb}`,
    replacements: [`forward to ${gerund}`],
    previous: looks,
    ...(next ? { next: words(next) } : {}),
  }
}
