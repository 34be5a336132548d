import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const numbersTheToYearExamples: readonly PhraseExample[] = [
  [
    '(the)? most of (people|students|companies|universities|employees|users|teachers|engineers|young people|countries)',
    '⟦Most of students⟧ left.',
    'Most of the students left.',
  ],
  [
    '(the number|a number|large number|great number|big number|variety|wide range|range) of (student|project|company|university|problem|skill|opportunity|teacher|country|subject|task|topic|course|language|method|tool)',
    'I know ⟦a number of tool⟧ in Java.',
    'I know a number of tool makers.',
  ],
  [
    '(there is|there was) (many|several|few|two|three|four|five|ten|various|different|a lot of people|a lot of students)',
    '⟦There is many⟧ ways to help.',
    'There is much to do.',
  ],
  ['there (are|were) (much|no one)', '⟦There are much⟧ to do.', 'There are many ways.'],
  ['these kind of', 'I like ⟦these kind of⟧ projects.', 'I like this kind of project.'],
  [
    'this (skills|qualities|achievements|reasons|activities|topics|technologies|opportunities|experiences|problems|abilities|competences|competencies|goals|aims|days|years|lectures|people|articles|books|subjects|languages|two|three|four)',
    'I need ⟦this skills⟧ to pass.',
    'I need these skills daily.',
  ],
  ['those kind of', 'I like ⟦those kind of⟧ projects.', null],
  [
    '(two|three|four|five|six|seven|eight|nine|ten|many|several|2|3|4|5|6|7|8|9|10|12|15|20) (year|month|week) (of|experience|experiences|ago)',
    'I moved ⟦three year ago⟧.',
    'I moved three years ago.',
  ],
  [
    '(two|three|four|five|both|many|several) (childs|mans|womans|persons of child|gentlemans|sheeps|fishes in the lab|foots|mouses|leafs|lifes|wifes|knifes|halfs|companys|universitys|opportunitys|countrys|abilitys|citys)',
    'I have ⟦two childs⟧.',
    'I have two children.',
  ],
  [
    '(two-years|three-years|four-years|five-years|six-years|ten-years|two-months|three-months|four-months|six-months|two-weeks|three-weeks|two-days|2-years|3-years|4-years|5-years|6-years|10-years|2-months|3-months|6-months|2-weeks|3-weeks) (program|programme|course|contract|project|internship|degree|plan|scholarship|training|master|bachelor|experience|long|old|period|placement|work|study|studies|stay)',
    'I finished the first ⟦two-years course⟧.',
    'I finished a two-year course.',
  ],
  [
    '(17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40) (year old|years-old|years olds|age old|years aged|year of age)',
    'I am ⟦23 years-old⟧ and live in Turin.',
    'I am a 23-year-old clerk.',
  ],
  [
    '(years|months|weeks|days|hours|semesters) (program|programme|course|contract|project|internship|degree|plan|scholarship|training|master|bachelor|curriculum|placement|traineeship|apprenticeship|fellowship|workshop|seminar|trip|visit|stay|camp|position|phd|doctorate|thesis|exchange)',
    'It is a two ⟦years program⟧.',
    'It is a two-year program.',
  ],
  [
    '(years|year|months|month|weeks) (old|long) (program|programme|course|contract|project|internship|degree|company|boy|girl|child|son|daughter|brother|sister|student|software|system|scholarship|training|trip|startup|firm|woman|man|dog|car|work|period|stay|break|journey)',
    'I teach a five ⟦years old child⟧.',
    'I teach a five-year-old child.',
  ],
  [
    '(years|months|weeks) (work|working|teaching|professional|research|practical|industry|management|relevant|sales|clinical|leadership|programming|nursing|marketing)? experience',
    'I have five ⟦years experience⟧ in sales.',
    'I have five years’ experience in sales.',
  ],
  [
    '(years|months) experiences',
    'I have two ⟦years experiences⟧ in sales.',
    'I have two years of experience.',
  ],
  ['years', 'I have 23 ⟦years⟧, and I live in Turin.', 'I have 23 years of practice.'],
  ['(years old|age|year old|years of age)', 'I have 23 ⟦years old⟧ and live in Turin.', 'I am 23 years old.'],
]
