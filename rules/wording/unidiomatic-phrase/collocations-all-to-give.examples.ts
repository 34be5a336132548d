import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const collocationsAllToGiveExamples: readonly PhraseExample[] = [
  [
    '(all my|maximal|maximum) (efforts|forces)',
    'I will do ⟦maximum efforts⟧ for it.',
    'I will do everything possible to help.',
  ],
  [
    '(am|a|very) (hardly|hardy) working',
    'I ⟦am hardly working⟧, calm and kind.',
    'The heater was hardly working.',
  ],
  ['(am|was) (a)? (worker|work) hard', 'I ⟦am a worker hard⟧.', null],
  [
    '(an|a) (experience|rich experience|big experience|large experience|practical experience|working experience|relevant experience|solid experience|professional experience|research experience|teaching experience|huge experience|extensive experience|work experience|considerable experience|sufficient experience)',
    'I have ⟦an experience⟧ in law.',
    'I have experience in law.',
  ],
  [
    '(an|a) (rich experience|big experience|large experience|practical experience|working experience|relevant experience|solid experience|professional experience|huge experience|extensive experience|considerable experience)',
    'I am a clerk with ⟦a rich experience⟧ in law.',
    'I left with an experience to remember.',
  ],
  [
    '(as|like) (engineer|teacher|nurse|programmer|developer|waiter|waitress|intern|trainee|translator|tutor|cashier|cook|driver|barista|technician|salesman|barman|bartender|babysitter|economist|pharmacist|web developer|software engineer|software developer|data analyst|data scientist|english teacher|civil engineer|mechanical engineer|shop assistant|private tutor|tour guide)',
    'I worked ⟦as engineer⟧ in Rome.',
    'I worked as librarian in Rome.',
  ],
  [
    '(become|became) (your|an) (answer|reply|invitation|email|e-mail)',
    'I hope to ⟦become your reply⟧ soon.',
    'It became an answer to my prayers.',
  ],
  [
    '(bring|brought|bringing|put|invest) (my)? (contribution|input|deposit) (to|in|into)',
    'I hope to ⟦bring my input to⟧ law.',
    null,
  ],
  [
    '(collect|collected|collecting) (my first|first|some|much|a lot of|valuable|practical|international|new|more|many|relevant|rich|professional|great|working|work|teaching|research|hands-on|enough|my)? (experience|work experience|working experience|practical experience)',
    'I ⟦collected work experience⟧ in sales.',
    'We collected experience data.',
  ],
  [
    '(collected|collecting|collect) (my first|first|many|a lot of|valuable|practical|international|various|a lot|great|some) experiences (in|as|at|with|during|abroad)',
    'I ⟦collected my first experiences in⟧ sales.',
    'We collected experiences of care.',
  ],
  [
    '(count|counts|counting) with',
    'I ⟦count with⟧ extensive practice.',
    'The children learn to count with beads.',
  ],
  [
    '(dispose|disposes|disposing) (of|over) (a|an|the|all)? (experience|knowledge|skills|good|excellent|strong|broad|required|extensive|profound|solid)',
    'To ⟦dispose over good⟧ skills is a must.',
    'We dispose of waste safely.',
  ],
  ['(do|doing|did) (all|everything) (my|the) best', 'I will ⟦do all my best⟧.', 'I will do my best.'],
  [
    'dominate (english|german|french|spanish|italian|russian|python|java|excel|microsoft)',
    'I ⟦dominate English⟧ and Catalan.',
    'We dominate the market.',
  ],
  [
    '(free|freely|fluently|perfect) (english|german|french|spanish|italian|russian|polish)',
    'I speak ⟦free English⟧.',
    'I speak in free English lessons.',
  ],
  [
    '(gain|gained|gaining|acquire|acquired|acquiring|obtaining) (an|a) (experience|good experience|great experience|valuable experience|invaluable experience|practical experience|work experience|working experience|international experience|new experience|real experience|teaching experience|professional experience|research experience|relevant experience|rich experience|wide experience|deep experience)',
    'I ⟦gained an experience⟧ in law.',
    'I gained a work experience certificate.',
  ],
  [
    '(get|got|getting|take|took|taking|obtain|obtained) (an|a) (experience|good experience|great experience|valuable experience|invaluable experience|practical experience|work experience|working experience|international experience|new experience|real experience|teaching experience|professional experience|research experience|relevant experience)',
    'I hope to ⟦get an experience⟧ in law.',
    'I got a work experience placement.',
  ],
  [
    '(give|gives|gave|giving|given) (me|us|him|her|them)? (a|an|the|my|your|this|that)? (possibility|possibilities)',
    'It would ⟦give me the possibility⟧ to grow.',
    'I gave the possibility some thought.',
  ],
]
