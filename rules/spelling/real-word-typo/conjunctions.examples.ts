import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const conjunctionsExamples: readonly SlipExample[] = [
  [
    'even [tough|dough|thou>though] (i|my|it|the|this|there|we|they|you|he|she|these|most)',
    'I stayed even ⟦tough⟧ it rained.',
    'It was an even tougher year.',
  ],
  [
    'even [through|trough|thorough>though] (i|we|they|he|she|there|it (was|is)) (was|am|is|are|were|have|had|did|a|not)',
    'I stayed even ⟦through⟧ I was ill.',
    'I stayed even through winter.',
  ],
  [
    'as [tough|thou|trough|dough>though] (i|it|we|they|he|she|the)',
    'It looked as ⟦tough⟧ it would rain.',
    'It was as tough as leather.',
  ],
  [
    '!(the|a|this|that|each|every|wave|feed|feeding|water|deep) [trough>through] (my|your|our|various|several|working|teaching|these|volunteering|participation|leading|university|research|internships|courses|his|her|which|hard)',
    'I learned it ⟦trough⟧ my studies.',
    'The trough my horse drinks from is full.',
  ],
  [
    '!(a|the|more|very|and|most|is|be|was|are|,|as|so|less|how|too) [thorough>through] (my|your|our|various|several|these)',
    'I learned it ⟦thorough⟧ my studies.',
    'My work is thorough.',
  ],
  [
    '(gained|acquired|developed|obtained) [though|thorough|trough|threw|throw|thought>through] (my|various|several|working|years|this|internships|courses|volunteering) (studies|work|internship|internships|experience|time|research|coursework|education|courses|projects|with|at|in|as|of|a|jobs|roles)',
    'I use skills I gained ⟦though⟧ my studies.',
    'I learned, though my work was hard.',
  ],
  [
    '(go|going|look|looking|went|looked|read|reading|browsing|searching|working|passing|walking) [though|thorough|threw|thought>through] (the|your|this|my) (process|website|site|papers|paper|list|material|materials|documents|data|pages|book|books|application|applications|interview|stages|steps|literature|course|posting|description|profile|code|program|programme)',
    'I went ⟦though⟧ the process.',
    'I went, though the process was long.',
  ],
  [
    '[though|thorough>through] which (i|we|they|you)',
    'It is a course ⟦though⟧ which I grew.',
    'It was hard, though, which I liked.',
  ],
  [
    '(a|very|my|your) [through|trough|though>thorough] (understanding|knowledge|analysis|review|investigation|grasp|examination|evaluation|background|preparation)',
    'I have a ⟦through⟧ knowledge of law.',
    'I grew through analysis.',
  ],
  [
    'i (have|always|never)? [though|tough|trough|thou>thought] (that|about|of|it was|it would|i would|i was|it is)',
    'I always ⟦though⟧ that it would work.',
    'I know, though, that it works.',
  ],
  [
    '(confident|believe|hope|convinced|certain|sure|aware|know|ensure|assure you|fact|feel) [hat|tat|thar>that] (i|my|the|your|we|it|you|this|all|there)',
    'I am confident ⟦hat⟧ I can help.',
    'I know the hat you wear.',
  ],
  [
    "(i|am|i'm) (confident|convinced|certain|sure|believe|hope) [than|hat|thank>that] (i|my|the|this|your|we|it|you)",
    'I am sure ⟦than⟧ I can help.',
    'I was never more sure than I am now.',
  ],
  [
    'more [that|thank|tan|them>than] {number} (years|students|people|months|projects|employees|patients|countries|hours|customers|papers|children|languages|percent)',
    'I taught more ⟦that⟧ 30 students.',
    'It says more that 30 is prime.',
  ],
  [
    'more [that|thank|tan|them>than] (two|three|four|five|six|seven|eight|ten|twenty|a decade|a dozen) (years|months|decades|of experience)',
    'I worked more ⟦thank⟧ five years.',
    'Once more, thank the two.',
  ],
  [
    '!(a|the|every|this|that|one|little|quite|good|{number}|his|her|my|baseball|cricket) [bit|bat|buy|bust|nut|bur|put|gut|hut>but] also (in|to|for|the|my|with|a|an|because|helped|taught|gave|how|by)',
    'It was not only hard ⟦bit⟧ also for fun.',
    'It is a bit also of luck.',
  ],
  [
    '{start} [finale|finely|final>finally] , (i|my|the|it|this|we)',
    '⟦Finely⟧, I thank my team.',
    'It was the finale, I think.',
  ],
  ['{start} [whoever>however] , (i|the|my|this|it|we)', '⟦Whoever⟧, I stayed.', 'Whoever I am, I stay.'],
  [
    '{start} [fir|four|fore|or|foe|fort|far|fox>for] (example|instance) ,',
    '⟦Fore⟧ instance, I led a team.',
    'I can paint, or, for example, draw.',
  ],
  [
    '(mainly|partly|simply|precisely|largely|primarily) [became|becomes>because] (of (the|my|your)|i (am|have|was|want))',
    'I left partly ⟦became⟧ of the noise.',
    'Writing became the centre of my life.',
  ],
  [
    '!(the|a|of|is|and|,|not|for|my) [especial|special>especially] (interested|proud|drawn|grateful|impressed|keen|excited) (in|of|to|for|by|about)',
    'I am ⟦special⟧ interested in law.',
    'It is of special interest.',
  ],
  ['ever [sine>since]', 'Ever ⟦sine⟧ I was small, I sang.', 'Did you ever sing my song?'],
  [
    '[every|evert>ever] since (i|my|then|childhood)',
    '⟦Every⟧ since I was small, I sang.',
    'The war was over since then.',
  ],
  [
    '[sine|singe>since] (then|childhood|graduating|graduation|joining|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025)',
    '⟦Sine⟧ then, I have sung.',
    'The sine was then found.',
  ],
]
