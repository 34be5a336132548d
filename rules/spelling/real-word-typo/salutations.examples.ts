import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const salutationsExamples: readonly SlipExample[] = [
  [
    '{start} [dead|deer|dean>dear] (sir|sirs|madam|mr|mrs|ms|hiring)',
    '⟦Dead⟧ Sir,\n\nI am applying for the post.',
    'The Dead Sea is a salt lake, and dead sirens stay silent.',
  ],
  [
    '{start} [sear|rear|tear|fear|wear>dear] (sir|sirs|madam|hiring)',
    '⟦Fear⟧ Sir or Madam,\n\nI am applying for the post.',
    'They fear Sir Walter.',
  ],
  [
    '{start} [dead|deer>dear] (dr|prof|professor)',
    '⟦Deer⟧ Dr Okafor,\n\nI am applying for the post.',
    'In his sleep the dead professor smiled.',
  ],
  [
    'dear [sire|stir|six>sir] (or|,)',
    'Dear ⟦sire⟧,\n\nI am applying for the post.',
    'Dear Six Continents team,',
  ],
  [
    '(sir|sirs) or [madman|mad>madam]',
    'Dear Sir or ⟦Madman⟧,\n\nI am applying for the post.',
    'He was called a genius or madman.',
  ],
  ['dear [madman|mad am>madam]', 'Dear ⟦Madman⟧,\n\nI am applying for the post.', 'No madman wrote this.'],
  [
    'dear (sir|sirs) [of|on|our|oar|ore|for>or] (madam|madams)',
    'Dear Sir ⟦of⟧ Madam,\n\nI am applying for the post.',
    'Dear Sir or Madam,',
  ],
  [
    'dear [hiding|firing|wiring|hieing>hiring] (manager|managers|team|committee)',
    'Dear ⟦Hiding⟧ Manager,\n\nI am applying for the post.',
    'Dear Firing Range team,',
  ],
  [
    'dear hiring [mange|manage|manages|managed>manager]',
    'Dear Hiring ⟦Manage⟧,\n\nI am applying for the post.',
    'Dear Hiring Manager,',
  ],
  [
    'dear [humane>human] resources',
    'Dear ⟦Humane⟧ Resources team,\n\nI am applying for the post.',
    'Dear Humane Society,',
  ],
  [
    'dear (selection|admissions|admission|search|scholarship) [committed|commit|commitment>committee]',
    'Dear Admissions ⟦Committed⟧,\n\nI am applying for a place.',
    'Dear Admissions Committee,',
  ],
  [
    'dear [seduction|election|section>selection] committee',
    'Dear ⟦Seduction⟧ Committee,\n\nI am applying for a place.',
    'I stood for the election committee.',
  ],
  [
    'dear [emissions|omissions>admissions] (committee|office|team|officer)',
    'Dear ⟦Omissions⟧ Committee,\n\nI am applying for a place.',
    'I advise the emissions committee of our city.',
  ],
  [
    'to whom (it|this) [my|many|mat|way|say>may] concern',
    'To whom it ⟦my⟧ concern,\n\nI am applying for the post.',
    'To whom it may concern,',
  ],
  [
    'to whom [is|if|in|its|at>it] may concern',
    'To whom ⟦is⟧ may concern,\n\nI am applying for the post.',
    'He knows to whom it is due.',
  ],
  [
    'to whom (it|this) may [concert|concerns>concern]',
    'To whom it may ⟦concert⟧,\n\nI am applying for the post.',
    'The concert may begin.',
  ],
  [
    'to [home|whim|wham|whop>whom] (it|this) may concern',
    'To ⟦whim⟧ it may concern,\n\nI am applying for the post.',
    'I left it to whim.',
  ],
  [
    '{start} [too|top|tot|two|tow>to] whom (it|this) may concern',
    '⟦Too⟧ whom it may concern,\n\nI am applying for the post.',
    'The two whom it may concern are here.',
  ],
  [
    '(kind|kindest|warm|warmest) [retards|rewards|guards>regards]',
    'I hope to hear from you.\n\nKind ⟦retards⟧,\nMaria Petrova',
    'The guards were kind, and rewards came.',
  ],
  [
    'best [retards|guards>regards] (,|{end}|.)',
    'I hope to hear from you.\n\nBest ⟦retards⟧,\nMaria Petrova',
    'Choose the coating that best retards rust.',
  ],
  [
    'with best [retards|rewards|guards>regards]',
    'I remain with best ⟦rewards⟧ yours.',
    'We end the year with the best rewards.',
  ],
  [
    '{start} (best|kind|kindest|warm|warmest) [regard>regards] (,|{end})',
    'I hope to hear from you.\n\nKind ⟦regard⟧,\nMaria Petrova',
    'I hold her in the warmest regard, as you know.',
  ],
  [
    '{start} [king|kings|kin|kinds|kink|kid|mind|bind>kind] regards (,|{end}|and)',
    'I hope to hear from you.\n\n⟦King⟧ regards,\nMaria Petrova',
    'The king regards, as ever, his realm.',
  ],
  [
    '{start} [beat|bets|beset|beast|breast|belt|bent|bust|vest|nest|pest|rest|test|west|lest>best] (regards|wishes) (,|{end}|and|for)',
    'I hope to hear from you.\n\n⟦Beat⟧ wishes,\nMaria Petrova',
    'The West wishes, and for good reason, to talk.',
  ],
  [
    '{start} [war|warn|worm|ward|wart|farm|harm|swarm|warms>warm] (regards|wishes) (,|{end}|and)',
    'I hope to hear from you.\n\n⟦Warn⟧ regards,\nMaria Petrova',
    'The farm regards itself as small.',
  ],
  [
    'with (best|kind|warm|warmest) [fishes|witches>wishes]',
    'I remain with best ⟦fishes⟧ yours.',
    'We fish with the best fishes as bait.',
  ],
  [
    '{start} best [fishes|washes|wises|witches>wishes] (,|{end}|for)',
    'I hope to hear from you.\n\nBest ⟦fishes⟧,\nMaria Petrova',
    'She sells the best fishes, fresh from the sea.',
  ],
  [
    '(yours|your) [sincerity>sincerely] (,|{end})',
    'I hope to hear from you.\n\nYours ⟦sincerity⟧,\nMaria Petrova',
    'I value your sincerity and tact.',
  ],
  [
    'yours [faithful>faithfully] (,|{end})',
    'I hope to hear from you.\n\nYours ⟦faithful⟧,\nMaria Petrova',
    'Only yours faithfully kept its form.',
  ],
  [
    '{start} [you|hours|tours|fours|ours|pours|youth>yours] (sincerely|faithfully) (,|{end})',
    'I hope to hear from you.\n\n⟦Hours⟧ sincerely,\nMaria Petrova',
    'I thank you sincerely, as does my team.',
  ],
  [
    '(sincerely|respectfully|faithfully|truly) [hours|tours|fours|ours|pours>yours] (,|{end})',
    'I hope to hear from you.\n\nSincerely ⟦tours⟧,\nMaria Petrova',
    'These are truly ours.',
  ],
  [
    '[sincerity>sincerely] yours (,|{end})',
    'I hope to hear from you.\n\n⟦Sincerity⟧ yours,\nMaria Petrova',
    'In sincerity yours is the better letter.',
  ],
  [
    '[respectively>respectfully] (yours|submitted)',
    'I hope to hear from you.\n\n⟦Respectively⟧ yours,\nMaria Petrova',
    'We came first and third respectively.',
  ],
  [
    'yours [respectively|respectably>respectfully] (,|{end})',
    'I hope to hear from you.\n\nYours ⟦respectively⟧,\nMaria Petrova',
    'The red and blue cups are mine and hers respectively.',
  ],
  [
    'many [thinks|shanks|hanks>thanks] (for|in|again|,|{end})',
    'Many ⟦thinks⟧ for your reply.',
    'It is as many thinks and thinkers say.',
  ],
]
