import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const yourExamples: readonly PhraseExample[] = [
  ["you're", 'I admire ⟦you’re⟧ company.', 'You’re team players, you’re time poor, and you’re kind.'],
  ["of you're", 'I read ⟦of you’re⟧ work.', 'What I think of you’re about to learn.'],
  ["for you're", 'I thank you ⟦for you’re⟧ kind words.', 'I write, for you’re the board.'],
  ["in you're", 'I saw it ⟦in you’re⟧ report.', 'Once the form is in you’re done.'],
  ["with you're", 'I agree ⟦with you’re⟧ view.', null],
  [
    'your',
    'I hope that ⟦your⟧ looking for a baker.',
    'I like your looking glass and that your going rate is fair.',
  ],
  ['your the', 'I believe ⟦your the⟧ best lab.', 'I like your The Hague office.'],
  ['your an', 'I know ⟦your an⟧ expert.', 'I know your annual report.'],
  [
    'your welcome',
    '⟦Your welcome⟧ to visit us.',
    'Your welcome to the team was kind, and your welcome moved me.',
  ],
  ['hope your', 'I ⟦hope your⟧ well.', 'I hope your well-known team wins.'],
  ["thank you're", 'Please ⟦thank you’re⟧ staff.', null],
  ["your's", 'A friend of ⟦your’s⟧ told me.', 'A friend of yours told me.'],
  ["her's", 'The idea was ⟦her’s⟧.', 'The idea was hers.'],
  ["our's", 'The idea was ⟦our’s⟧.', 'The idea was ours.'],
  ["their's", 'The idea was ⟦their’s⟧.', 'The idea was theirs.'],
  ["yours'", "A friend of ⟦yours'⟧ told me.", 'A friend of yours told me.'],
  ['your self', 'Please ask ⟦your self⟧ why.', 'Your self-portrait shows your self esteem.'],
  ['you self', 'Please ask ⟦you self⟧ why.', 'You self-fund, and you self publish.'],
  [
    "who's",
    'I met Dr Lin, ⟦who’s⟧ work I know.',
    'I met Dr Lin, who’s team leader, and Ann, who’s research active.',
  ],
  [
    'whose',
    'I met Dr Lin, ⟦whose⟧ responsible for the lab.',
    'I met Dr Lin, whose interested students and whose work I know.',
  ],
  ['whose been', 'I met Dr Lin, ⟦whose been⟧ kind.', 'I met Dr Lin, whose bean plants grow.'],
  ['whose the', 'I met Dr Lin, ⟦whose the⟧ head.', 'I asked whose the two books were.'],
  ['whose a', 'I met Dr Lin, ⟦whose a⟧ friend.', 'I met Ann, whose A levels were good.'],
]
