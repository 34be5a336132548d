import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const enclosuresExamples: readonly SlipExample[] = [
  [
    '(my|this|a|your|the|attached|enclosed) [over|lover|clover|cove|coven|covers|covered|hover>cover] (letter|letters)',
    'This ⟦lover⟧ letter is short.',
    'I kept the love letters in a cove.',
  ],
  [
    '(my|this|a|attached|your|enclosed) cover [latter|later|litter|setter|lettuce|fetter>letter]',
    'Please read my cover ⟦latter⟧.',
    'These cover later years.',
  ],
  [
    '(a|my|your|attached|enclosed|his|her) [latter|litter|lettuce|setter|fetter>letter] of (recommendation|intent|motivation|reference|interest|support|application|introduction|acceptance|invitation)',
    'I enclose a ⟦latter⟧ of recommendation.',
    'Our dog had a litter of puppies.',
  ],
  [
    '(letter|letters) of [intend|indent|intern|content>intent]',
    'I enclose a letter of ⟦intend⟧.',
    'The letters of interns are long.',
  ],
  ['[meditation|mutation>motivation] letter', 'My ⟦mutation⟧ letter follows.', 'Each mutation has a letter.'],
  [
    'please find [attach|attache|detached|attacked|attaches|attack|attained|attracted>attached]',
    'Please find ⟦attacked⟧ my résumé.',
    'Please find the attack vector.',
  ],
  [
    'please find [enclose|unclosed|enclosure>enclosed]',
    'Please find ⟦enclose⟧ my résumé.',
    'Please find the enclosure.',
  ],
  [
    'i have [attacked|attracted|detached|attach|attaches>attached] (my (resume|résumé|cv|letter|transcript|transcripts|application|portfolio)|a copy|copies)',
    'I have ⟦attacked⟧ my résumé.',
    'I have attacked my rivals.',
  ],
  [
    '(see|find|review|open) the [attacked|attache|attack>attached] (resume|résumé|cv|file|files|document|documents|letter|copy)',
    'Please see the ⟦attacked⟧ file.',
    'They saw the attacked fort.',
  ],
  [
    'i have [enclose|unclosed>enclosed] (a copy|my (resume|résumé|cv))',
    'I have ⟦enclose⟧ a copy of it.',
    'I have closed my shop.',
  ],
  [
    'curriculum [vita>vitae]',
    'I enclose my curriculum ⟦vita⟧.',
    "Our school has a curriculum vital to the town's life.",
  ],
  [
    '[curricular|curriculums>curriculum] vitae',
    'I enclose my ⟦curricular⟧ vitae.',
    'Extra-curricular and curricular work took time.',
  ],
  [
    '(submit|submitting|support|supporting|consider|considering|support of|accept|review) my [applicator|implication|appellation>application] (for|to|and|as)',
    'Please consider my ⟦implication⟧ for the post.',
    'I shall support my implication with facts.',
  ],
  [
    '(filled|fill|filling) (in|out) (the|a|an|this|your) (application|registration|order|online)? [from>form]',
    'I filled in the ⟦from⟧.',
    'I filled in the firmware.',
  ],
  [
    '(application|registration|consent|enrolment|enrollment|entry) [from>form] (.|,)',
    'I enclose the application ⟦from⟧.',
    'Your application from May is here.',
  ],
  [
    '[prof|poof|roof>proof] of (concept|principle|address|identity|identification|payment)',
    'We built a ⟦prof⟧ of concept.',
    'The roof of the house leaks.',
  ],
  [
    '[deference|reverence>reference] (number|letter|letters|check|checks)',
    'The ⟦deference⟧ number is on the ad.',
    'We made an inference, numbered 3.',
  ],
  [
    '(as per|to|with|about|in|of) [you|hour|tour>your] (advertisement|advert|instructions|posting|letter|email) (and|of|,|.|for|in|on|from|i)',
    'I reply to ⟦you⟧ letter of 2 May.',
    'I wrote to you, letter in hand.',
  ],
]
