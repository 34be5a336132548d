import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Verbs with a particle, and others, that belong to talk. */
export const doingOToZ: readonly Phrase[] = [
  { phrase: 'on (its|his|her|my|their) last legs', help: 'say, for instance, `near its end`' },
  { phrase: 'on the blink', help: 'say, for instance, `faulty`' },
  { phrase: 'on the fritz', help: 'say, for instance, `faulty`' },
  {
    phrase: '(pop|popped|nip|nipped) (in|over|round) (to|for|and|any|anytime|on)',
    help: 'say, for instance, `come`',
    previousNot: ['a', 'the'],
  },
  { phrase: 'quid', help: 'say, for instance, `pounds`', nextNot: ['pro'] },
  { phrase: '(rock|rocked) up', help: 'say, for instance, `arrive`', severity: 'info' },
  {
    phrase: '(scored|snagged|bagged|nabbed) (a|an|the|my) (job|internship|gig|interview|spot|offer)',
    help: 'say, for instance, `obtained`',
  },
  {
    phrase: '(scut work|dirty work|busywork|slog of it)',
    help: 'say, for instance, `hard work`',
    severity: 'info',
  },
  {
    phrase: '(shell|shelled|fork|forked|splash|splashed|splashing) out (on|for)',
    help: 'say, for instance, `spend money`',
  },
  {
    phrase: '(show|showed|turn|turned) up (late|on time|early|drunk|hungover|unannounced|every|and)',
    help: 'say, for instance, `arrive`',
    severity: 'info',
  },
  {
    phrase: '(skint|stony broke|stone broke|strapped for cash|flat broke)',
    help: 'say, for instance, `short of money`',
  },
  {
    phrase: '(skive|skived|skiving|bludge|bludged|bludging)',
    help: 'say, for instance, `avoid work`',
    nextNot: words('machine machines knife knives leather off process'),
  },
  {
    phrase:
      '(slag|slagged|slagging|diss|dissed|dissing|badmouth|badmouthed|badmouthing|bad-mouth|bad-mouthed) (off|him|her|them|me|people|my|the|anyone)',
    help: 'say, for instance, `criticize`',
    previousNot: words('the a molten of blast steel hot furnace when'),
  },
  { phrase: '(slog|slogged|slogging|slogs)', help: 'say, for instance, `hard work`', severity: 'info' },
  { phrase: '(smash|crush|kill|ace) it at', severity: 'info' },
  {
    phrase: '(sort|sorted|sorting) (my|your|our) (life|stuff|act|head) out',
    help: 'say, for instance, `settle`',
  },
  { phrase: '(splurge|splurged|splurging) (on)?', help: 'say, for instance, `spend`' },
  {
    phrase: '(stress|stressed|stressing|freak|freaks|freaking) (me|him|her|us|them|people) out',
    help: 'say, for instance, `worry`',
  },
  {
    phrase: '(stress|stressing) (out|over|about)',
    help: 'say, for instance, `worry`',
    severity: 'info',
    previousNot: words('the a mean axial tensile of shear peak this'),
  },
  {
    phrase: '(suss|sussed|sussing|scope|scoped|scoping) (it|them|him|things|this)? out',
    help: 'say, for instance, `examine`',
    nextNot: ['of'],
  },
  { phrase: 'sussed', help: 'say, for instance, `understood`' },
  {
    phrase: '(swing|swinging|swung) by',
    help: 'say, for instance, `visit`',
    previousNot: ['lamps', 'they'],
    nextNot: words('a the its their one'),
  },
  {
    phrase: '(swot|swots|swotty|swotting)',
    help: 'say, for instance, `study hard`',
    nextNot: words('analysis analyses matrix table'),
  },
  {
    phrase:
      '(swot|swotted|swotting|mug|mugged|mugging|bone|boned|boning|gen|genned|brush|brushed|brushing) up (on|about|my)',
    help: 'say, for instance, `study`',
    previousNot: ['the', 'a'],
  },
  {
    phrase: '(ticked|teed|cheesed|browned|narked|hacked|brassed) off',
    help: 'say, for instance, `annoyed`',
    previous: words("am i'm were felt got get really so bit"),
    nextNot: words('the by against on each'),
  },
  {
    phrase: '(twig|twigged|clocked) that',
    help: 'say, for instance, `realized`',
    severity: 'info',
  },
  { phrase: 'twigged', help: 'say, for instance, `realized`' },
  { phrase: '(vegged|vegging|veg) out', help: 'say, for instance, `rest`' },
  {
    phrase: '(wigged|spaced|blissed|maxed|wiped|conked|partied|zonked|burnt|burned|tuckered) out',
    help: 'say, for instance, `exhausted`',
    severity: 'info',
  },
  {
    phrase:
      '(work|worked|working|slogged|sweated|grafted) (my|our|their) (guts|heart|backside|bum|arse|nuts) (off|out)',
    help: 'say, for instance, `work very hard`',
  },
  { phrase: '(wound|wind|winding|winds) (me|him|her|them|people) up', help: 'say, for instance, `annoy`' },
  {
    phrase: '(yammering|wittering|rabbiting on|waffling on|witter on|harp on)',
    help: 'say, for instance, `talk`',
    previousNot: words('a the one each this by'),
  },
]
