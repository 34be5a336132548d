import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const deedsExamples: readonly SlipExample[] = [
  [
    '(has|have|had|it|which|also) [helper|yelped|whelped>helped] me (to|develop|understand|become|gain|learn|improve|grow)',
    'It has ⟦helper⟧ me to grow.',
    'It has held me to it.',
  ],
  [
    '(has|have|had|it|which|experience) [taut|taunt|aught|tough|though>taught] me (to|how|the|that|a|many|valuable)',
    'It has ⟦taut⟧ me how to lead.',
    'The rope was taut.',
  ],
  [
    '(has|have|had) [repaired|preparer|prepare>prepared] me (for|to|well)',
    'It has ⟦repaired⟧ me for law.',
    'It has repaid me well.',
  ],
  ['i was [expired|aspired|inspires>inspired] (by|to)', 'I was ⟦expired⟧ by her work.', 'My visa expired.'],
  [
    '(has|have|had) [expired|conspired|aspired>inspired] me',
    'It has ⟦expired⟧ me to teach.',
    'It has expired.',
  ],
  [
    'i [expire|inspire>aspire] to (be|become|work|join|make|create|pursue|a)',
    'I ⟦expire⟧ to be a nurse.',
    'I inspire others to be kind.',
  ],
  [
    'i (have|also)? [devolved|developer|develops>developed] (a (strong|new|deep|keen|passion|system)|strong|several|excellent|my (skills|own))',
    'I have ⟦devolved⟧ strong skills.',
    'They devolved power.',
  ],
  [
    'i (have|also)? [deigned>designed] (a (new|system|website|course|tool|database)|the|several|and)',
    'I ⟦deigned⟧ the stage.',
    'I deigned to come.',
  ],
  [
    '(was|is|were|are|well|specifically) [deigned>designed] (to|for|by|and)',
    'It was ⟦deigned⟧ for kids.',
    'She was designer for ten firms.',
  ],
  [
    '(graphic|web|interior|fashion|product|industrial|landscape) [resign|deign>design]',
    'I study graphic ⟦resign⟧.',
    'I resign today.',
  ],
  [
    '(i|have|also|he|she|had) [severed|severe>served] as (a|an|the|president|treasurer|secretary|chair|vice)',
    'I ⟦severed⟧ as treasurer.',
    'I swerved as it fell.',
  ],
  [
    'to [severe|sever>serve] (as (a|an|the)|you|others|my community|the community|on the)',
    'I hope to ⟦severe⟧ the community.',
    'I had to sever a tie.',
  ],
  [
    '(to|i|we) [conduit|conducts>conduct] (research|experiments|interviews|surveys)',
    'I ⟦conduit⟧ research.',
    'I laid conduit.',
  ],
  [
    '(i|we|have) [contacted|conducive|conductor|conducts>conducted] (research on|research in|experiments|interviews|surveys|research into)',
    'I ⟦contacted⟧ interviews.',
    'I contacted you.',
  ],
  [
    'i [sued|fused|mused>used] (python|java|matlab|excel|statistical|different (methods|tools|techniques))',
    'I ⟦sued⟧ Python daily.',
    'I sued various firms for damages.',
  ],
  [
    '(commonly|widely|mostly) [sued|fused|mused>used] (as|to)',
    'It is widely ⟦sued⟧ as a drug.',
    'They are commonly sued in court.',
  ],
  [
    'i am [panning|planing|planking>planning] to (apply|study|move|pursue|continue|graduate|work|become|take|start|attend|visit)',
    'I am ⟦panning⟧ to study law.',
    'I am panning to the left.',
  ],
  [
    'i was [porn|corn|barn|horn|burn|boron>born] (in|on|and)',
    'I was ⟦porn⟧ in Kazan.',
    'I was in a barn in Kazan.',
  ],
  [
    '(to|i|we|will|can) [leaf|lad>lead] (the team|a team|teams|projects|a project|a group)',
    'I can ⟦leaf⟧ a team.',
    'I can leaf through a book.',
  ],
  [
    'i (have|also)? [guilt|quilt>built] (a (website|system|team|model|web|robot|tool)|several|my own)',
    'I ⟦guilt⟧ a robot.',
    'I quilt and sew.',
  ],
  [
    'i (also|have|currently)? [teachers|reach|peach>teach] (english|mathematics|physics|a course)',
    'I ⟦reach⟧ English to adults.',
    'I reach students in need.',
  ],
  [
    'i (would|also|very much)? [enjoin|enjoying>enjoy] (working|learning|teaching|reading|solving|meeting)',
    'I ⟦enjoin⟧ reading.',
    'Laws enjoin rest.',
  ],
]
