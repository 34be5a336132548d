import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const regionalMateToYearExamples: readonly PhraseExample[] = [
  ['(maternal|mother) (language)', 'My ⟦maternal language⟧ is Arabic.', 'My mother tongue is Arabic.'],
  [
    'memoir (of|for) (master|the master|my master|bachelor|licence)',
    'In my ⟦memoir of master⟧ I study heat.',
    'I have a memory of school.',
  ],
  ['native place', 'My ⟦native place⟧ is Salem.', 'The native place names are old.'],
  [
    'on (the)? (professional|personal|academic|human) plan',
    '⟦On the professional plan⟧, I grew.',
    'On the personal side of life I am happy.',
  ],
  [
    '(open|opened|opening|close|closed|closing) the (light|lights|lamp)',
    'I ⟦closed the light⟧ and left.',
    'I turned off the light.',
  ],
  ['out of station', 'I am ⟦out of station⟧ until May.', 'The train ran out of the station.'],
  [
    '(play|played|playing) (computer|phone|mobile|internet|with computer)',
    'I ⟦play computer⟧.',
    'I play computer games.',
  ],
  [
    '(prepone|preponed|preponing|preponement)',
    'Please ⟦prepone⟧ the interview.',
    'Please postpone the interview.',
  ],
  [
    '(realised|realized|make|made|making|realise|realize|did) (a|an|my|the|several|two|three)? (stages|intership|stage of internship|practicals|praktikum|practicum)',
    'I ⟦made a praktikum⟧ in Bonn.',
    null,
  ],
  [
    'request your (good self|kind self|goodself|kind office|honour) to',
    'I ⟦request your kind office to⟧ help me.',
    null,
  ],
  [
    '(since|from) (childhood|my childhood|the childhood|childhood days) (itself|only|onwards)',
    '⟦From childhood itself⟧ I read.',
    'Since childhood I have read.',
  ],
  ['(since)', 'I am working there ⟦since⟧ 2020.', 'I have been working there since 2020.'],
  ['(since|from) (always|ever)', '⟦Since always⟧, I read.', 'Ever since, I have read.'],
  [
    '(student|teacher|engineer|nurse|graduate|citizen|lawyer|programmer|researcher|phd student|native speaker|software engineer|data scientist|volunteer|accountant|doctor|physicist|economist|participant|undergraduate|mathematician|pharmacist|third-year student|second-year student|first-year student|final-year student|master student|bachelor student) (of|at|in|from|with|and|who|.)',
    'I am ⟦student of⟧ law.',
    'I am a student of law.',
  ],
  ['superior (studies|technician)', 'I did my ⟦superior studies⟧ in Lyon.', 'It is a superior education.'],
  [
    '(the)? (level|plan|side) of (my|the) (studies|work|profession|career|computer|skills)',
    'At ⟦the level of my studies⟧ all is well.',
    'At the level of the sea it rains.',
  ],
  [
    '(titled|diplomed|diploma|degreed|graduated) (in|of) (law|economics|engineering|computer|physics|biology|business|mathematics|philosophy|psychology|history|management)',
    'I am ⟦diplomed in law⟧ from Lyon.',
    'I am titled to it.',
  ],
  [
    '(today|now|yesterday|tomorrow|that day|there|here) itself',
    'I can send it ⟦today itself⟧.',
    'The mill is now itself a museum.',
  ],
  [
    '(under|with) (the)? (condition|conditions) (to|of to)',
    'I accept ⟦under the condition to⟧ work from home.',
    'I accept on condition that I may work from home.',
  ],
  ['(years|months) back', 'From two ⟦years back⟧ I teach.', 'It was two years back.'],
  ['(years|months|weeks) that i', 'It is two ⟦years that I⟧ teach.', 'It is two years since I left.'],
]
