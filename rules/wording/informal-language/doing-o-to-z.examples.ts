import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const doingOToZExamples: readonly PhraseExample[] = [
  ['on (its|his|her|my|their) last legs', 'The pump was ⟦on its last legs⟧.', null],
  ['on the blink', 'The pump was ⟦on the blink⟧.', null],
  ['on the fritz', 'The pump was ⟦on the fritz⟧.', null],
  [
    '(pop|popped|nip|nipped) (in|over|round) (to|for|and|any|anytime|on)',
    'I can ⟦pop over to⟧ you.',
    'The nip in the air for once hurt.',
  ],
  ['quid', 'It cost 20 ⟦quid⟧.', 'They asked for a quid pro quo.'],
  ['(rock|rocked) up', 'I ⟦rocked up⟧ at nine.', null],
  [
    '(scored|snagged|bagged|nabbed) (a|an|the|my) (job|internship|gig|interview|spot|offer)',
    'I ⟦scored a job⟧ there.',
    null,
  ],
  ['(scut work|dirty work|busywork|slog of it)', 'It was ⟦scut work⟧.', null],
  ['(shell|shelled|fork|forked|splash|splashed|splashing) out (on|for)', 'I ⟦splashed out on⟧ tools.', null],
  [
    '(show|showed|turn|turned) up (late|on time|early|drunk|hungover|unannounced|every|and)',
    'I never ⟦show up late⟧.',
    null,
  ],
  ['(skint|stony broke|stone broke|strapped for cash|flat broke)', 'I was ⟦skint⟧.', null],
  [
    '(skive|skived|skiving|bludge|bludged|bludging)',
    'I never ⟦skived⟧.',
    'Skiving machines thin the leather.',
  ],
  [
    '(slag|slagged|slagging|diss|dissed|dissing|badmouth|badmouthed|badmouthing|bad-mouth|bad-mouthed) (off|him|her|them|me|people|my|the|anyone)',
    'I never ⟦slag off⟧ others.',
    'The slag the furnace gave was grey.',
  ],
  ['(slog|slogged|slogging|slogs)', 'It was a ⟦slog⟧.', null],
  ['(smash|crush|kill|ace) it at', 'I ⟦smash it at⟧ chess.', null],
  ['(sort|sorted|sorting) (my|your|our) (life|stuff|act|head) out', 'I ⟦sort my life out⟧.', null],
  ['(splurge|splurged|splurging) (on)?', 'I ⟦splurged on⟧ tools.', null],
  [
    '(stress|stressed|stressing|freak|freaks|freaking) (me|him|her|us|them|people) out',
    'Delays ⟦stress me out⟧.',
    null,
  ],
  [
    '(stress|stressing) (out|over|about)',
    'I do not ⟦stress out⟧ tests.',
    'The stress over the joint was low.',
  ],
  [
    '(suss|sussed|sussing|scope|scoped|scoping) (it|them|him|things|this)? out',
    'I ⟦suss out⟧.',
    'The bodies were scoped out of the contract.',
  ],
  ['sussed', 'I have it ⟦sussed⟧.', null],
  ['(swing|swinging|swung) by', 'I can ⟦swing by⟧ on Monday.', 'The lamps swing by a chain.'],
  ['(swot|swots|swotty|swotting)', 'I was a ⟦swot⟧.', 'The SWOT analysis is done.'],
  [
    '(swot|swotted|swotting|mug|mugged|mugging|bone|boned|boning|gen|genned|brush|brushed|brushing) up (on|about|my)',
    'I ⟦swotted up on⟧ tax.',
    'The bone up my arm ached.',
  ],
  [
    '(ticked|teed|cheesed|browned|narked|hacked|brassed) off',
    'I felt ⟦ticked off⟧.',
    'Each item was ticked off.',
  ],
  ['(twig|twigged|clocked) that', 'I ⟦twigged that⟧ it failed.', null],
  ['twigged', 'I ⟦twigged⟧ at last.', null],
  ['(vegged|vegging|veg) out', 'I ⟦vegged out⟧.', null],
  [
    '(wigged|spaced|blissed|maxed|wiped|conked|partied|zonked|burnt|burned|tuckered) out',
    'I was ⟦wiped out⟧.',
    null,
  ],
  [
    '(work|worked|working|slogged|sweated|grafted) (my|our|their) (guts|heart|backside|bum|arse|nuts) (off|out)',
    'I ⟦worked my guts out⟧.',
    null,
  ],
  ['(wound|wind|winding|winds) (me|him|her|them|people) up', 'Typos ⟦wound me up⟧.', null],
  ['(yammering|wittering|rabbiting on|waffling on|witter on|harp on)', 'I do not ⟦yammering⟧.', null],
]
