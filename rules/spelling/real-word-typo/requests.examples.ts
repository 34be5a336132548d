import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const requestsExamples: readonly SlipExample[] = [
  [
    'please [fined|fine|fin|fond|found|rind|fiend|finds|fund|bind|mind>find] (attached|enclosed|herewith|the attached|the enclosed)',
    'Please ⟦fined⟧ attached my résumé.',
    'Please fine the owner of the enclosed area.',
  ],
  [
    '[pleas|peas|plea|plead|lease|pleased>please] (find attached|find enclosed|do not hesitate|let me know|feel free|contact me|see attached|see enclosed|accept my|consider my)',
    '⟦Pleas⟧ find attached my résumé.',
    'He made pleas, and I was pleased.',
  ],
  [
    'please [feed|fee|fell|fed|fuel|reel|peel|heel|eel|feels>feel] free to',
    'Please ⟦fell⟧ free to call me.',
    'Please feed free-range hens.',
  ],
  [
    'feel [fee|tree|flee|three|frees|fret>free] to (contact|call|reach|email|write|ask|get|visit|let|review)',
    'Please feel ⟦fee⟧ to call me.',
    'I feel the fee to be high.',
  ],
  [
    'do [no|nor|now|note|knot|nit|net|nut>not] hesitate to',
    'Please do ⟦no⟧ hesitate to call me.',
    'We do note hesitation.',
  ],
  [
    'not [hesitated|hesitation>hesitate] to (contact|call|write|ask|email|reach)',
    'Please do not ⟦hesitated⟧ to call me.',
    'He was not hesitant to ask.',
  ],
  [
    'hesitate to [contract|contest|content>contact] (me|us)',
    'Please do not hesitate to ⟦contract⟧ me.',
    'They did not hesitate to contract her firm.',
  ],
  [
    '(please|can|may) [contract|content|contest>contact] me (at|on|by|if)',
    'You can ⟦contract⟧ me at home.',
    'You can contract me for the season.',
  ],
  [
    'contact me [be|bye|buy|bay|my>by] (phone|email|e-mail|telephone|mail|post)',
    'Please contact me ⟦be⟧ phone.',
    'Contact me, buy phone cards, and go.',
  ],
  [
    'please [cell|cull|ball|fall|tall|hall|mall|wall|calls>call] me',
    'Please ⟦cell⟧ me at noon.',
    'Please call the hall.',
  ],
  [
    'please let [my|men|met|be|he|ne|mew|em>me] know',
    'Please let ⟦my⟧ know.',
    'Please let my know-how speak.',
  ],
  [
    'please let me [now|no|knew|knows|knot|known|knob>know] (if|when|how|what|whether|about|should)',
    'Please let me ⟦now⟧ if you need more.',
    'Please let me note how it went.',
  ],
  [
    'let me know [of|is|in|it|id|or>if] you (need|have|would|require|are|want|like|can|could|wish)',
    'Let me know ⟦of⟧ you need more.',
    'Let me know it, and you can go.',
  ],
  [
    '(grateful|appreciate it|obliged|glad|happy) [of|is|it|in|id|or>if] you (could|would|can)',
    'I would be grateful ⟦of⟧ you could call.',
    'I am glad it, you and I know, could work.',
  ],
  [
    '(apologise|apologize|sorry|apologies) for (the|any|this) [incontinence>inconvenience]',
    'I am sorry for the ⟦incontinence⟧.',
    'The ward treats incontinence.',
  ],
  [
    '(available|provided|furnished|supplied|sent) (on|upon) [bequest|quest|requested|requests>request]',
    'References are available on ⟦quest⟧.',
    'They were sent on a quest.',
  ],
  [
    '(if|should) you have [an|and|nay|ant|andy>any] (questions|further|queries|concerns)',
    'If you have ⟦an⟧ questions, write.',
    'If you have an additional hour, write.',
  ],
]
