import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const setPhrasesExamples: readonly SlipExample[] = [
  [
    '{start} [hen|wen|whet|whew>when] i (was|started|joined|first|began|worked|graduated|moved|finished|read|heard|learned|saw|am)',
    '⟦Hen⟧ I was small, I sang.',
    'The hen I saw was red.',
  ],
  [
    '{start} [whole|white|wile|whale|whiles|whine>while] (i (was|am|have|had)|working (at|as|in|for|on|with)|studying|completing|at university|at school|in college)',
    '⟦Whole⟧ I was ill, I read.',
    'The whole I was part of grew.',
  ],
  [
    '{start} [alter|rafter|aster|afters>after] (graduating|graduation|completing|finishing|receiving)',
    '⟦Alter⟧ graduating, I taught.',
    'We alter graduating classes.',
  ],
  [
    '[curing|daring|luring>during] my (studies|time at|internship|phd|undergraduate|final year|first year|second year|last year|degree|career)',
    '⟦Daring⟧ my studies, I wrote.',
    'I was daring; my studies show it.',
  ],
  [
    '{start} [accordion|accordingly|accord>according] to (the|my|your|a|{name})',
    '⟦Accordion⟧ to my boss, I am fair.',
    'I act accordingly to the end.',
  ],
  [
    'with [retard>regard] to (the|your|my|this)',
    'I write with ⟦retard⟧ to your ad.',
    'He went with guard to the gate.',
  ],
  [
    'with [aspect|suspect|expect>respect] to (the|your|my|this)',
    'I write with ⟦suspect⟧ to your ad.',
    'I see it with aspects to spare.',
  ],
  [
    'in [respond|responds|responsive>response] to (the|your|my|an|a)',
    'I write in ⟦respond⟧ to your ad.',
    'I like to respond to it.',
  ],
  [
    'in [replay|rely|repay|relay>reply] to (your|the) (letter|email|advertisement|advert|ad|posting|message|enquiry|inquiry|request)',
    'I write in ⟦replay⟧ to your letter.',
    'We saw it in replay to-day.',
  ],
  [
    '(writing|questions|information|email|inquiry|enquiry|details) [retarding|regrading>regarding] (the|your|my|this|a)',
    'I have questions ⟦retarding⟧ your post.',
    'Retarding the growth was hard.',
  ],
  [
    'on [behave|be half>behalf] of (my|the|our|your|all)',
    'I write on ⟦behave⟧ of my team.',
    'They behave on half of my days.',
  ],
  [
    'no [loner|linger>longer] (a|be|have|able|needed|required|employed|available|working|in)',
    'I am no ⟦loner⟧ employed there.',
    'I am no loner.',
  ],
  [
    'at the [some|sane|shame|dame|lame|fame|sam>same] time',
    'I work and study at the ⟦some⟧ time.',
    'It is the only sane time of day.',
  ],
  [
    'the [some>same] (time|way|company|department|field|year|level|as|team|university)',
    'We are in the ⟦some⟧ team.',
    'At the time, some companies grew.',
  ],
  [
    'as [wall|will|sell|tell|wells|weld|welt>well] as (a|an|the|my|in|to|your|for|with)',
    'I sing as ⟦will⟧ as the rest.',
    'They will, as a rule, stay.',
  ],
  [
    '(for|in|by) [talking|raking|staking|tacking|tanking|tasking|baking>taking] the time to',
    'Thank you for ⟦talking⟧ the time to read this.',
    'We spent talking the time to eat.',
  ],
  [
    'so [fart|fir|fare>far] (,|i have|in my|been|,)',
    'I have, so ⟦fart⟧, sung in five choirs.',
    'The fare was low, and so is this.',
  ],
  [
    'for [mote|mire|mare|mores|ore|moire>more] (than|information|details)',
    'I sang for ⟦mote⟧ than ten years.',
    'I searched the moor for ore.',
  ],
  [
    '(learn|know|read|hear|find out|discuss|discover) [mote|mire|mare|mores|morel|move>more] about',
    'I hope to learn ⟦mote⟧ about law.',
    'I know the moor about here.',
  ],
  [
    'one of the [mist|must|moist|moat|moss|mots>most] (important|recent|significant|challenging|valuable|interesting|prestigious|influential|successful|innovative|exciting|difficult|effective|rewarding)',
    'It is one of the ⟦must⟧ exciting labs.',
    'It is one of the moist, interesting caves.',
  ],
  [
    '{start} [mist|moat|mot|must|moist>most] (importantly|recently|notably|significantly)',
    '⟦Mist⟧ importantly, I care.',
    'The mist recently rose.',
  ],
]
