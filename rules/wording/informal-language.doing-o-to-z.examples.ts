import type { PhraseExample } from './informal-language.examples.ts'

/** Examples for the phrases of the same part. */
export const doingOToZExamples: readonly PhraseExample[] = [
  ['on (its|his|her|my|their) last legs', 'The pump was ⟦on its last legs⟧.', null],
  ['on the blink', 'The pump was ⟦on the blink⟧.', null],
  ['on the fritz', 'The pump was ⟦on the fritz⟧.', null],
  [
    '(pop|popped|popping|nip|nipped|nipping|scoot) (in|over|round|along|out) (to|for|and|any|anytime|some|next|tomorrow|on)',
    'I can ⟦pop over to⟧ you.',
    'The nip in the air for once hurt.',
  ],
  ['quid', 'It cost 20 ⟦quid⟧.', 'It was a quid pro quo.'],
  ['(rock|rocked) up', 'I ⟦rocked up⟧ at nine.', null],
  [
    '(scored|score|snagged|bagged|nabbed) (a|an|the|my) (job|internship|gig|interview|role|place on|spot|ticket|offer|scholarship)',
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
  [
    '(skint|stony broke|flat broke|stone broke|strapped for cash)',
    'I was ⟦skint⟧.',
    'Press the key hard up to the stop.',
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
  [
    '(smash|smashed|smashing|nail|nailing|crush|crushing|kill|killing|ace|acing|rock|rocking|slay|slayed|slaying|own|owned) (it|this|that) (at|on|with|in|,|.|!)',
    'I ⟦smash it at⟧ chess.',
    null,
  ],
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
    'I was ⟦ticked off⟧.',
    'Each item was ticked off.',
  ],
  ['(to bits|to pieces)', 'I love it ⟦to bits⟧.', 'It was cut to bits.'],
  ['(twig|twigged|clock|clocked|clocking) that', 'I ⟦twigged that⟧ it failed.', null],
  ['twigged', 'I ⟦twigged⟧ at last.', null],
  [
    '(up the spout|kaput|bust|knackered|banjaxed|borked|hosed|toast|buggered up|shot to pieces) (,|!)',
    'The pump was ⟦kaput,⟧ and so was I.',
    null,
  ],
  [
    '(veg|vegged|vegging|chillax|chillaxed|chillaxing|chill|chilled|chilling|kick|kicked|kicking|lounge|lounging|bum|bumming) (out|around)',
    'We ⟦chillax around⟧ there.',
    'The wort is chilled out of doors.',
  ],
  ['(vegged|vegging|veg) out', 'I ⟦vegged out⟧.', null],
  [
    '(wigged|spaced|blissed|maxed|wiped|conked|partied|zonked|burnt|burned|tuckered) out',
    'I was ⟦wiped out⟧.',
    null,
  ],
  [
    '(work|worked|working|slog|slogged|slogging|sweat|sweated|sweating|graft|grafted|grafting|laugh|laughed|laughing) (my|his|her|their|our|your) (guts|heart|backside|behind|bum|arse|fingers to the bone|head|nuts|balls) (off|out)?',
    'I ⟦worked my guts out⟧.',
    null,
  ],
  ['(wound|wind|winding|winds) (me|him|her|them|people) up', 'Typos ⟦wound me up⟧.', null],
  ['(yammering|wittering|rabbiting on|waffling on|witter on|harp on)', 'I do not ⟦yammering⟧.', null],
]
