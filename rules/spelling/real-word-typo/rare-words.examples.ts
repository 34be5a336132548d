import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const rareWordsExamples: readonly SlipExample[] = [
  [
    '(has|have|had|having) [bee|bees|beef|beer|bean|ben|bed|bene>been] ({-ed}|{-ing}|{done}|a|an|the|in|my|very|to|able) unless (bees|hive|hives|honey|beekeeping|beekeeper|pollinators|brewery)',
    'The paper has ⟦bee⟧ accepted.',
    'The hive has bees.',
  ],
  [
    '({modal}|to) [bee|ben>be] ({-ed}|{-ing}|{done}|a|an|the|able|very|happy|pleased) unless (bees|hive|honey|beekeeping|patients|ward)',
    'It will ⟦bee⟧ done.',
    'Ben is here.',
  ],
  [
    '[pubic>public] !(hair|bone|bones|symphysis|region|lice|area|arch|ramus|rami|tubercle|crest|fracture|fractures|portion|portions|hairs) unless (anatomy|surgery|gynaecology|gynecology|obstetrics|pelvis|pelvic|abdominal|bladder|urology|uterus|sexual|puberty|urinary|genital|genitals|penis)',
    'I opened the ⟦pubic⟧ exhibition.',
    'A pubic bone healed.',
  ],
  [
    '!({name}|mr|mrs|ms|dr|,) [manger|mangers>manager/managers] unless (nativity|stable|stables|bethlehem|carol|carols|christmas|jesus|christ|hay|cattle|horse|horses|farm|child|baby|crib|dog|dogs)',
    'My ward ⟦manger⟧ will write to you.',
    'The child lay in a manger.',
  ],
  [
    '[costumer>customer] unless (theatre|theater|film|films|costume|costumes|wardrobe|opera|stage|play|sewed|sewing|dressmaker|tailor|tailoring|garments|seamstress)',
    'One evening a ⟦costumer⟧ presented two tickets.',
    'The costumer sewed for the theatre.',
  ],
  [
    '[costumers>customers] unless (theatre|theater|film|films|costume|costumes|wardrobe|opera|stage|play|sewed|sewing|dressmaker|tailor|tailoring|garments|seamstress)',
    'I serve many ⟦costumers⟧ a day.',
    'Costumers work in a theatre.',
  ],
  [
    '({number}|{count}|several|few|many|recent|past|last|of|summer|coming|following|next|within) [moths>months] unless (moth|lepidoptera|insect|insects|larvae|species|trap|butterflies|butterfly|caterpillars)',
    'It took six ⟦moths⟧.',
    'Six moths of one species flew.',
  ],
  [
    '(last|next|per|following|previous|every|each|one|calendar|this) [moth>month] unless (moths|lepidoptera|insect|insects|larvae|species|butterflies|butterfly)',
    'I leave next ⟦moth⟧.',
    'A moth flew in.',
  ],
  [
    '({number}|{count}|several|few|past|last|next|recent|coming|following) [mouths>months] unless (feed|teeth|dental|dentist|oral)',
    'It took six ⟦mouths⟧.',
    'We had six mouths to feed.',
  ],
  [
    '(suffer|suffers|suffered|suffering|graduated|hear|heard|hearing|received|away|far|ranging|transferred|returned|learned|learnt|fallen|risen|moved|different|derived|obtained|collected|taken|came|come|comes|apart|aside|retired|resigned|recovered) [fro>from]',
    'She suffers ⟦fro⟧ asthma.',
    'She walked to and fro.',
  ],
  ['!(and|to) [fro>for/from] ({word}|{number})', 'I write ⟦fro⟧ help.', 'We went to and fro daily.'],
  [
    '!(to|of|and|his|her|the|a|your|my|their|with|quick|sharp|dry|great|native) [wit>with] ({determiner}|me|him|them|us|you|it|{number}|{-ing}|respect|regard|great|many|more|some|people|students|children|other|others|two|three) unless (humour|humor|comedy|satire|irony|charm|joke|jokes|playwright)',
    'He left me ⟦wit⟧ the bill.',
    'Her wit amused me.',
  ],
  [
    '[whit|witch|width>with] (my|your|our|me|us|him|them) unless (witches|magic|witchcraft|spell|wizard|halloween|height|depth|length|breadth)',
    'I work ⟦whit⟧ my sister.',
    'I care not a whit.',
  ],
  [
    '(while|when|until|because|which|as|if|before|after|since|where|how|what) [the>they] {-ed} (a|an|the|my|our|their|his|her|me|us|them|it)',
    'We watched while ⟦the⟧ solved a puzzle.',
    'It hurt while the wounded man spoke.',
  ],
  [
    '[the>they] (are|were|have|had|could|would|should|became|went|came|knew|grew|wrote|began|gave|took) !(of)',
    'I wait until ⟦the⟧ are certain.',
    'The war was long.',
  ],
  [
    '(fallen|fell|risen|rose|dropped|increased|decreased|reduced|moved|transferred|returned|travelled|graduated|retired|resigned|grown|grew|ranged|ranging|taken|drawn|obtained|collected|gathered|received|derived|comes|coming|learned|learnt|heard|suffer|suffers|suffered|suffering|differs|different|recovered|escaped|originated|stems|withdrawn|removed|borrowed|benefited|excerpts|extracts) [form|frog|firm|farm>from] ({number}|{determiner}|{name})',
    'It has fallen ⟦form⟧ 38 to 21.',
    'I moved form letters about.',
  ],
  ['[form|frog>from] {number} (to|until|per|%)', 'It went ⟦form⟧ 38 to 21.', 'I sent form 38 back.'],
  [
    '(observations|samples|data|letters|reports|results|letter|advice|support|help|feedback|funding|colleagues|students|visitors|quotations|specimens) [form>from] (the {name}|{name}|all|different|various|your)',
    'I use observations ⟦form⟧ the Gulf.',
    'The results form the basis of it.',
  ],
  [
    '(a|our|my|their|its|twice|write|three|two|the|short) [weakly>weekly] (note|notes|meeting|meetings|report|reports|newsletter|basis|column|lesson|lessons|class|classes|session|sessions|seminar|visit|visits|magazine|newspaper|market|call|quiz|schedule|rota|paper|summary|bulletin)',
    'I write a ⟦weakly⟧ note.',
    'It is a weakly acidic soil.',
  ],
  [
    '(next|this|every|following|same|each|early|tomorrow|yesterday|good|monday|tuesday|wednesday|thursday|friday|saturday|sunday|one|that) [mourning|moaning>morning] unless (death|died|grief|bereavement|funeral|deceased|widow|loss|dead)',
    'I came the next ⟦mourning⟧.',
    'They were in mourning.',
  ],
  [
    '(a|the|my|your|our|this|that|another) [filed|fiend|wield>field] (trial|trials|trip|trips|work|study|studies|test|tests|experience|research|station|experiment|experiments|season|visit|visits|notes)',
    'I am in charge of a ⟦filed⟧ trial.',
    'The filed papers are lost.',
  ],
  [
    '(in|of) (this|my|your|that|our|any|every|a related|the same|the) [filed|fiend|wield|fled>field] (.|,|of|and|for|is)',
    'I work in this ⟦filed⟧.',
    'I read the filed report.',
  ],
  [
    '(a|the|my|your|our|this|that|as a) [hole|whale>whole] (day|days|week|month|year|team|process|class|family|school|group|range|company|department|country|project|system|life|night|morning|afternoon|lot|book|point|course|community|staff|ward|village|city|truth) unless (whales|golf|holes)',
    'A ⟦hole⟧ day was lost.',
    'A hole appeared.',
  ],
]
