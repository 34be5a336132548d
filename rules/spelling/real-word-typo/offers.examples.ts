import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const offersExamples: readonly SlipExample[] = [
  [
    '(work|working|worked|perform|calm|thrive|cope|operate|well) under [pleasure|treasure|measure|pressured|pressures>pressure]',
    'I work well under ⟦pleasure⟧.',
    'The tax falls under pleasure craft.',
  ],
  [
    '(meet|meeting|tight|strict) [headlines|deadliness|dead-lines>deadlines]',
    'I meet tight ⟦headlines⟧.',
    'I wrote the headlines.',
  ],
  [
    '(proven|strong|excellent|successful|solid|good|impressive) [rack|trick|truck|tract|trace|crack|tack>track] record',
    'I have a proven ⟦truck⟧ record.',
    'The truck recorder failed.',
  ],
  [
    'track [recorder>record] (of|in|as)',
    'I have a track ⟦recorder⟧ of success.',
    'The track was recorded in May.',
  ],
  [
    'a [health|wealthy>wealth] of (experience|knowledge|information|skills|expertise|ideas)',
    'I bring a ⟦health⟧ of experience.',
    'We spoke of health, of skills and tools.',
  ],
  [
    '[bread>breadth] of (experience|skills|expertise)',
    'I offer a ⟦bread⟧ of experience.',
    'I baked bread of rye.',
  ],
  [
    '(wide|broad|diverse) [rage|rang|ranger|grange>range] of',
    'I have a wide ⟦rage⟧ of interests.',
    'It was a huge rage of old.',
  ],
  [
    'a (wide|great|large)? [verity|varied|variably|verify>variety] of',
    'I have a ⟦verity⟧ of interests.',
    'It states a verity: of fools there are many.',
  ],
  [
    'a [lumber|umber|numbers>number] of (years|projects|people|students|courses|languages|tasks|different|other|companies|ways|skills|papers)',
    'I led a ⟦lumber⟧ of projects.',
    'It was a slumber of the just.',
  ],
  [
    'a [coupe|coupled|couplet>couple] of (years|months|weeks|projects|days|papers|times|other|hours)',
    'I led a ⟦coupe⟧ of projects.',
    'He drove a coupe of his own.',
  ],
  [
    '[lost>lots] of (experience|people|fun|opportunities|things|practice|new|interesting|different)',
    'I have ⟦lost⟧ of experience.',
    'The slots of different sizes are lost.',
  ],
  [
    'a [lit|lob|lop|lots|lost>lot] of (experience|people|knowledge|students|skills|practice|opportunities|different|fun|time|effort|work|new|interest)',
    'I have a ⟦lit⟧ of experience.',
    'In his hand was a lit oil lamp.',
  ],
  [
    'a (great|good) [deaf|dead|dial|real|deals|dell>deal] of (experience|time|knowledge|work|effort|responsibility|the|my|thought|interest|respect)',
    'I have a great ⟦deaf⟧ of experience.',
    'We met in a great dale.',
  ],
  [
    'a [grate|greet|create|greats>great] (deal of|opportunity|interest|honour|honor|pleasure|addition|fit|passion|challenge|experience|team)',
    'It is a ⟦grate⟧ honour.',
    'I cleaned a grate in the hall.',
  ],
  [
    'with [grate|greet|create|greats>great] (interest|pleasure|enthusiasm|care|success)',
    'I read it with ⟦grate⟧ interest.',
    'I fought with a grate.',
  ],
  [
    'a (very)? [god|goo|goof|goad>good] (understanding|knowledge|command|fit|team player|candidate|communicator|listener|match|opportunity)',
    'I have a ⟦god⟧ command of French.',
    'They praised a god of war.',
  ],
  [
    'my [beset|beat|vest|beast|bust>best] to (help|make|be|learn|do|work|improve|contribute|provide|support|ensure|meet|keep)',
    'I do my ⟦beset⟧ to help.',
    'It is my bent to help.',
  ],
  [
    'the [beset|beat|vest|beast|bets|bust|bests>best] of my (ability|abilities|knowledge)',
    'It is true to the ⟦beset⟧ of my knowledge.',
    'I wore the vest of my uncle.',
  ],
  [
    '(be|am|was|become|being|been|were|as|becoming|is) [pat|par|pert|pant|prat|tart|dart|wart|fart|parr>part] of (the|your|a|this|our|my|an)',
    'I want to be ⟦par⟧ of your team.',
    'We had a pat of butter.',
  ],
  [
    '(an integral|an important|an active|a key|a valuable|a major|an essential|a vital) [pat|par|pert|pant|prat|fart>part] of',
    'It is an integral ⟦par⟧ of me.',
    'Hull is a major port of call.',
  ],
  [
    '(take|took|taking|taken) [par|party|pert|prat|fart>part] in (the|a|this|your|several|various|many|any)',
    'I took ⟦par⟧ in a race.',
    'I took part in parts of it.',
  ],
  [
    '(to|i|will|would|can|and) [tale|talk|rake|bake|cake|sake|tape|lake|fake>take] (advantage of|pride in|responsibility for|this opportunity|part in|into account)',
    'I ⟦tale⟧ pride in my work.',
    'I tell a tale of pride.',
  ],
  [
    'i (am|was|have been) [particular>particularly] (interested|excited|drawn|impressed|proud|keen|attracted|passionate|fond)',
    'I am ⟦particular⟧ interested in law.',
    'I am particular about it.',
  ],
]
