import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const dailyWordsExamples: readonly SlipExample[] = [
  [
    '[asses>assess/assesses] (the|a|an|my|your|our|their|his|her|each|every|how|whether|students|patients|risk|risks|these|this|needs) unless (donkey|donkeys|mule|mules|ponies|pony)',
    'One must listen before one ⟦asses⟧ the household.',
    'Asses pull carts.',
  ],
  [
    '[diary>dairy] (herd|herds|cow|cows|cattle|farm|farms|farmer|farmers|farming|product|products|industry|sector|production|goats|unit)',
    'I followed twelve ⟦diary⟧ herds.',
    'A diary entry is short.',
  ],
  [
    '(the|these|a|some|very|more|my|two|three|of|in) [quite|quit|quilt>quiet] (child|children|pupil|pupils|student|students|room|place|street|area|corner|village|moment|moments|voice|evening|life|confidence|environment|one|ones|neighbourhood|night)',
    'The ⟦quite⟧ children spoke.',
    'The quite small room is full.',
  ],
  [
    '[fined>find] (that|a way|the|out|it|my|your|their|attached|enclosed|time|solutions|ways|new)',
    'They came to ⟦fined⟧ that it was gone.',
    'I was fined by the court.',
  ],
  [
    '(i|we|and|have|had|has|she|he|they) [fund|fount|fond|mound>found] (that (a|the|i|my|it|we|they|there|this|these|most|many|some)|it|out|myself)',
    'I ⟦fund⟧ that the cost fell.',
    'We fund that project.',
  ],
  [
    '(the|my|all|two|three|few|of the|your|our) [reaming|remaking|remanding>remaining] (paper|papers|exam|exams|module|modules|question|questions|time|work|course|courses|months|weeks|days|years|part|tasks|balance|issues|members|places|sections|credits) unless (drill|drilling|bore|machining|film|films)',
    'I complete the ⟦reaming⟧ papers in May.',
    'Reaming takes time.',
  ],
  [
    '[sine>since] (then|i|my|we|the|last|{number}|{month}|childhood|it|she|he|they|joining|graduating|our|your) unless (cosine|sines|sinusoidal|trigonometry|tangent|wave|waves|angle|angles)',
    'It has not failed ⟦sine⟧ last May.',
    'A sine wave is smooth.',
  ],
  [
    '!({determiner}|and) [log|lung|gong|lang|ling>long] (before|after|ago) unless (logs|logged|logging|server|timber|error|errors|lungs|file|files)',
    'It was seen ⟦log⟧ before any harm.',
    'I keep a log before bed.',
  ],
  [
    '(a|two|three|several|few|very|many|my) [sort|shirt|shot|shore|snort>short] (design|time|story|stories|term|period|list|notice|course|courses|report|reports|distance|paper|papers|talk|talks|summary|note|notes|visit|letter|article|articles|document|text|texts|introduction|presentation|leaflet|break|film|films)',
    'I wrote a ⟦sort⟧ design note.',
    'It is a sort of note.',
  ],
  [
    '(i|we|also|currently|now|regularly) [ruin|rum|rug|urn>run] (a|an|my|our|two|several|workshops|weekly|the (department|club|team|office|shop|library|group|project|company|clinic|course|website))',
    'I also ⟦ruin⟧ a gardening club.',
    'They ruin the show.',
  ],
  [
    '(have|has|had) (shaped|influenced|broadened|deepened|strengthened|attached|enclosed|completed|finished|enjoyed|sharpened|submitted|honed) [by|mu|ny>my] {word}',
    'Your books have shaped ⟦by⟧ thinking.',
    'It has been shaped by thinking.',
  ],
  [
    '(during|throughout|for|with|of|in|about) [mu|mi|ny>my] (studies|work|thesis|degree|career|life|time|own|first|last|application|cv|experience|research|family|team|supervisor)',
    'I learned it during ⟦mu⟧ studies.',
    'The letter mu is Greek.',
  ],
  [
    '(background|experience|interest|degree|course|courses|training|work|skills|qualification|diploma|certificate|involved|interested|engaged|specialising|position|role|career|research) [ins|inn|ion|im>in] ({word}|{number}) unless (ions|plasma|pub|hotel|landlord|guests)',
    'I have a background ⟦ins⟧ programming.',
    'He knows the ins and outs.',
  ],
  [
    '(to|i|{modal}|not|you|we|they) [rite|writ|wright>write] ({determiner}|to|in|about|for|with|on|code|letters|reports|and)',
    'I was asked to ⟦rite⟧ a leaflet.',
    'The rite is old.',
  ],
  [
    '(museum|textile|paper|painting|paintings|stone|nature|wildlife|energy|water|heritage|bird|forest|species|habitat|environmental|architectural|object|marine|soil|biodiversity) [conversation>conservation] (and|of|work|,|.|project|projects|is|in|at|studio|laboratory|department|officer)',
    'I did stone ⟦conversation⟧ work.',
    'The conversation at work was long.',
  ],
  [
    '[conversation>conservation] (status|area|areas|laboratory|studio|treatment|department|efforts|charity|scientist|scientists|officer|trust|measures|ethics)',
    'I lead a ⟦conversation⟧ charity.',
    'A conversation lasts long.',
  ],
  [
    '(experience|knowledge|understanding|variety|lack|director|faculty|ministry|bachelor|command|grasp|awareness|importance|quality|kinds|types|examples|wealth|majority|instead|because) [off|ow|oaf>of] {-ing}',
    'I have some experience ⟦off⟧ scanning.',
    'The quality, if any, is low.',
  ],
  [
    '[out>our] (team|company|customers|clients|university|department|colleagues|students|staff|website|conversation|school|organisation|telephone|own|meeting|interview|office)',
    'I work with ⟦out⟧ team.',
    'We ran out.',
  ],
  [
    '(of|in|at|for|with|to|from|about|join|joining|on) [you|yon|yore|tour>your] {theirs} unless (tourism|tours|guide)',
    'I read about ⟦you⟧ hospital.',
    'I thank you.',
  ],
  [
    '{preposition} [your|yous>you] (.|,|;|and|in|at|on|about|to|for|as|if|because)',
    'I hope to hear from ⟦your⟧.',
    'I am truly yours.',
  ],
  [
    '(if|when|that|as|what|because|whether|before) [your>you] (are|have|would|could|were|had|require|cannot|agree|accept|think|consider|wish)',
    'I would come if ⟦your⟧ agree.',
    'If your team agrees, I come.',
  ],
  [
    '(a|very|of|with|is|to) [grate>great] (deal|pleasure|interest|importance|many|opportunity|experience|number|enthusiasm|honour|honor|respect|help|success|joy|care|attention|satisfaction|advantage|detail)',
    'I had a ⟦grate⟧ deal of help.',
    'A grate warms the room.',
  ],
  [
    '(i|we|they|he|she|it|you|would|could|should|might|must|may|not|to) [hare|hove|heave|hale|haze|halve>have] (been|had|worked|done|made|become|always|never) unless (hares|rabbit|rabbits)',
    'I would ⟦hare⟧ been late.',
    'A hare ran by.',
  ],
]
