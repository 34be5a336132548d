import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const thanksExamples: readonly SlipExample[] = [
  [
    '{start} [tank|hank|shank|than>thank] you (for|very|in|so|again)',
    '⟦Tank⟧ you for your time.',
    'The tank you sent leaks.',
  ],
  [
    '(i|we|also|to) [tank|hank|shank|than|thanks>thank] you (for|very|in|so|again)',
    'I ⟦tank⟧ you for your time.',
    'She is taller than you in heels.',
  ],
  [
    '{start} [thanks>thank] you (for|very|in|so|again)',
    '⟦Thanks⟧ you for your time.',
    'She thanks you for your time.',
  ],
  [
    '[think>thank] you for (your|considering|taking|reading|the opportunity)',
    'I ⟦think⟧ you for your help.',
    'I think you for one were right.',
  ],
  [
    '{start} [tanks|hanks|thinks|shanks>thanks] for (your|the opportunity|considering|taking|reading)',
    '⟦Tanks⟧ for your quick reply.',
    'We build tanks for your water.',
  ],
  [
    'thank [your|young|yon|yous>you] (for|in|very|so)',
    'Thank ⟦your⟧ for reading this.',
    'I thank your staff for it.',
  ],
  [
    '(would|should) like to [tank|hank|shank|than|thanks>thank] (you|your|professor|dr|my|the|all)',
    'I would like to ⟦tank⟧ you.',
    'I would like to tank up first.',
  ],
  [
    'thank you [four|fore|far|fir|fort|foe|fur|fro|fog|of>for] (your|the|considering|taking|reading|giving)',
    'Thank you ⟦fore⟧ your letter.',
    'I thank you four in person.',
  ],
  [
    'thank you [or>for] your (time|consideration|attention|interest|help|support|reply|response|letter)',
    'Thank you ⟦or⟧ your time.',
    'May I thank you or your staff?',
  ],
  [
    'thank you for [you|out|yours|hour|tour|four|pour>your] (time|consideration|attention|interest|help|support|patience|reply|response|letter|email|kind|understanding|quick)',
    'Thank you for ⟦you⟧ time.',
    'I thank you for you alone helped.',
  ],
  [
    'for your [tine|tome|tie|dime|tune|tide|tile|tame|lime|rime|times>time] and (consideration|attention|effort)',
    'Thank you for your ⟦tine⟧ and consideration.',
    'Thank you for your tome and tie.',
  ],
  [
    'your time [an|ad|ant|any|end|add|aid|sand|hand|in>and] (consideration|attention|effort)',
    'Thank you for your time ⟦an⟧ consideration.',
    'It is worth your time any day.',
  ],
  [
    'time and [consternation|considerate|constipation>consideration]',
    'Thank you for your time and ⟦consternation⟧.',
    'There was a time of consternation.',
  ],
  [
    'for your [considerate|consternation|constipation>consideration] (.|of|and|,)',
    'I submit it for your ⟦considerate⟧.',
    'Thank you for your considerate reply.',
  ],
  [
    '(thank you|thanks|many thanks) [gain|against>again] (for|,|.)',
    'Thank you ⟦gain⟧ for your help.',
    'I thank you against my will.',
  ],
  [
    'once [gain|against>again] (,|thank|i would|for your)',
    'Once ⟦gain⟧, I thank you.',
    'Once against me, he is now my friend.',
  ],
  ['thank you [vary|berry|every>very] much', 'Thank you ⟦vary⟧ much.', 'Thank you, every one of you.'],
]
