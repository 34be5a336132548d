import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const articlesExamples: readonly SlipExample[] = [
  [
    '[an>and] (the|my|your|this|that|these|those|their|our|we|they|you|with|will|would|was|have|had|to|could|for|from|then)',
    'I study law ⟦an⟧ the classics.',
    'I took an apple and the pear.',
  ],
  [
    '(my|your|relevant|necessary|required) (skills|knowledge|qualifications|education|training|background) [an|ad|ant|end|any|add|aid|sand>and] (experience|expertise|abilities|interest|interests|enthusiasm|attitude|ambition)',
    'I offer my skills ⟦an⟧ experience.',
    'My skills end where yours begin.',
  ],
  [
    'research [an|ad|ant|end|any|add|aid|sand>and] development',
    'I lead research ⟦an⟧ development.',
    'I research any developmental phase.',
  ],
  [
    'science [an|ad|ant|end|any|add|aid|sand>and] technology',
    'I like science ⟦ad⟧ technology.',
    "Can science end technology's faults?",
  ],
  [
    'health [an|ad|ant|end|any|add|aid|sand>and] safety',
    'I know health ⟦an⟧ safety law.',
    'Does health aid the safety of a team?',
  ],
  [
    'pros [an|ad|ant|end|any|add|aid|sand>and] cons',
    'I weighed the pros ⟦an⟧ cons.',
    'The pros end their conference.',
  ],
  [
    'terms [an|ad|ant|end|any|add|aid|sand>and] conditions',
    'I wrote the terms ⟦an⟧ conditions.',
    'The terms end soon.',
  ],
  [
    'policies [an|ad|ant|end|any|add|aid|sand>and] procedures',
    'I know the policies ⟦an⟧ procedures.',
    'The policies aid all procedures.',
  ],
  [
    'sales [an|ad|ant|end|any|add|aid|sand>and] marketing',
    'I ran sales ⟦an⟧ marketing.',
    'The sales end with marketing costs.',
  ],
  [
    '(written|oral|spoken) [an|ad|ant|end|add|aid|sand>and] (verbal|spoken|oral|written)',
    'My written ⟦an⟧ spoken English is good.',
    'I have not written any oral history.',
  ],
  [
    'theory [an|ad|ant|end|any|add|aid|sand>and] practice',
    'We link theory ⟦an⟧ practice.',
    'Theory can aid the practice of law.',
  ],
  [
    '(personal|professional|academic) [an|ad|ant|end|any|add|aid|sand>and] (personal|professional|academic)',
    'I saw personal ⟦an⟧ professional growth.',
    'The professional ended personal ties.',
  ],
  [
    'to (gain|get|develop) [and>an] (understanding|insight|overview|appreciation|idea) (of|into)',
    'I hope to gain ⟦and⟧ understanding of law.',
    'I hope to gain and understand more.',
  ],
  [
    '(as|become|became|becoming) [and>an] (intern|engineer|assistant|undergraduate|analyst|accountant|administrator|officer|architect|apprentice|associate|instructor|educator|asset)',
    'I worked as ⟦and⟧ engineer.',
    'I like him as an engineer and as an analyst.',
  ],
  [
    '(for|is|in|of|with|was|have|become|gain) [am>an] (excellent|important|opportunity|interview|internship|engineer|organisation|organization|environment|asset|ideal|application|assistant|understanding)',
    'It is ⟦am⟧ excellent lab.',
    'The one I am excellent at is chess.',
  ],
  [
    'such [am|and|at|a>an] (important|excellent|opportunity|environment|interesting|esteemed|outstanding|organisation|organization)',
    'It is such ⟦am⟧ important field.',
    'At such an hour, I am important.',
  ],
  [
    '(at|by|until|from|before|since) the [and|send|ens|ed>end] of',
    'I finish at the ⟦and⟧ of May.',
    'The rope hangs by the ends of its threads.',
  ],
  [
    '(of|in|at|for|to|with|on|by|from|under|within|into) [he|they|thee>the] (company|university|department|organisation|organization|institute|faculty|position|same|following|world|field|project|programme)',
    'I am a student of ⟦he⟧ university.',
    'I met those he worked with.',
  ],
  [
    '(one|some|many|most|part|member|each|all) of [he|they|thee>the] (most|best|main|key|largest|leading|top|first|team|few|projects|skills|reasons)',
    'He is one of ⟦he⟧ best.',
    'I recall the one he best liked.',
  ],
  [
    '{start} [they>the] (company|university|department|faculty|institute|opportunity|programme|organisation|organization|ability|importance)',
    '⟦They⟧ company grew fast.',
    'They program computers.',
  ],
  [
    '(i|that|because|when|if|since|as|what|but|where|how|so|while|which) [the>they] (are|were) (not|very|also|a|the|in|all|looking|able|interested|required|given|made|used)',
    'I saw that ⟦the⟧ are not here.',
    'I think that the area is large.',
  ],
  [
    '(due|according|access|applied|apply|thanks|addition|contribute|contributed|went|go|related|relevant|similar|close|back|respect|regard|forward|moved|led|application|contribution) [tot he>to the]',
    'I apply ⟦tot he⟧ lab.',
    'The tot he saw was two.',
  ],
  [
    '(one|part|member|head|some|most|many|all|because|university|use|department|development|importance|knowledge) [oft he>of the]',
    'It is part ⟦oft he⟧ plan.',
    'How oft he came!',
  ],
  [
    '(apply|applying|applied|thank you|thanks|looking|responsible|application|worked|working|interview|candidate|requirements|position|qualified|suited) [fort he>for the]',
    'I apply ⟦fort he⟧ job.',
    'I saw the fort he built.',
  ],
  [
    '[an other>another] (important|project|reason|example|way|one|aspect|job|company|university|thing|advantage)',
    'I took ⟦an other⟧ job.',
    'They treat her as an other, not as one.',
  ],
  [
    '(last|these|than|for|next) [to|tow|too>two] (years|months|weeks|semesters|decades)',
    'I taught for ⟦to⟧ years.',
    'I gave it to years of study.',
  ],
  [
    '[tow>two] (years|months|weeks|papers|languages|courses|semesters|reasons|internships|decades|publications)',
    'I have ⟦tow⟧ years of practice.',
    'They tow ten ships.',
  ],
]
