import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** One and many: numbers that do not agree with what they count. */
export const numbersTheToYear: readonly Phrase[] = [
  {
    phrase:
      '(the)? most of (people|students|companies|universities|employees|users|teachers|engineers|young people|countries)',
    help: 'say, for instance, `most people`',
    previousNot: words('make making made for'),
    nextNot: ['who never'],
  },
  {
    phrase:
      '(the number|a number|large number|great number|big number|variety|wide range|range) of (student|project|company|university|problem|skill|opportunity|teacher|country|subject|task|topic|course|language|method|tool)',
    help: 'use the plural',
    next: words('. , ; : ! ? ) {end} in at who which that i to with for and from is are'),
    nextNot: ['and {word} {-s}'],
  },
  {
    phrase:
      '(there is|there was) (many|several|few|two|three|four|five|ten|various|different|a lot of people|a lot of students)',
    help: 'say, for instance, `there are many`',
    nextNot: ['too', 'a'],
  },
  { phrase: 'there (are|were) (much|no one)', help: 'say, for instance, `there is much`' },
  { phrase: 'these kind of', replacements: ['this kind of', 'these kinds of'], nextNot: ['and', 'gentle'] },
  {
    phrase:
      'this (skills|qualities|achievements|reasons|activities|topics|technologies|opportunities|experiences|problems|abilities|competences|competencies|goals|aims|days|years|lectures|people|articles|books|subjects|languages|two|three|four)',
    help: 'say, for instance, `these`',
    previousNot: ['all', 'do'],
    next: words(
      '. , ; : ! ? ) {end} in of at and i to for were are have that which will help helped allow make made years months weeks skills projects things reasons courses',
    ),
    nextNot: ['in turn'],
  },
  { phrase: 'those kind of', replacements: ['that kind of', 'those kinds of'], nextNot: ['and', 'gentle'] },
  {
    phrase:
      '(two|three|four|five|six|seven|eight|nine|ten|many|several|2|3|4|5|6|7|8|9|10|12|15|20) (year|month|week) (of|experience|experiences|ago)',
    help: 'say, for instance, `five years`',
    previousNot: words('- per each grade a the my part phase'),
    nextNot: ['a {word} course'],
  },
  {
    phrase:
      '(two|three|four|five|both|many|several) (childs|mans|womans|persons of child|gentlemans|sheeps|fishes in the lab|foots|mouses|leafs|lifes|wifes|knifes|halfs|companys|universitys|opportunitys|countrys|abilitys|citys)',
    help: 'the plural is irregular',
  },
  {
    phrase:
      '(two-years|three-years|four-years|five-years|six-years|ten-years|two-months|three-months|four-months|six-months|two-weeks|three-weeks|two-days|2-years|3-years|4-years|5-years|6-years|10-years|2-months|3-months|6-months|2-weeks|3-weeks) (program|programme|course|contract|project|internship|degree|plan|scholarship|training|master|bachelor|experience|long|old|period|placement|work|study|studies|stay)',
    help: 'say, for instance, `two-year`',
  },
  {
    phrase:
      '(17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40) (year old|years-old|years olds|age old|years aged|year of age)',
    help: 'say, for instance, `I am 23 years old`',
    previous: words("i_am i'm am"),
  },
  {
    phrase:
      '(years|months|weeks|days|hours|semesters) (program|programme|course|contract|project|internship|degree|plan|scholarship|training|master|bachelor|curriculum|placement|traineeship|apprenticeship|fellowship|workshop|seminar|trip|visit|stay|camp|position|phd|doctorate|thesis|exchange)',
    help: 'say, for instance, `a two-year programme`',
    previous: words(
      'a_two a_three a_four a_five a_six a_seven a_eight a_nine a_ten a_twelve a_{number} an_two an_three an_four an_five an_six an_seven an_eight an_nine an_ten an_twelve an_{number} my_two my_three my_four my_five my_six my_seven my_eight my_nine my_ten my_twelve my_{number} the_two the_three the_four the_five the_six the_seven the_eight the_nine the_ten the_twelve the_{number} this_two this_three this_four this_five this_six this_seven this_eight this_nine this_ten this_twelve this_{number} another_two another_three another_four another_five another_six another_seven another_eight another_nine another_ten another_twelve another_{number}',
    ),
    nextNot: ['managers'],
  },
  {
    phrase:
      '(years|year|months|month|weeks) (old|long) (program|programme|course|contract|project|internship|degree|company|boy|girl|child|son|daughter|brother|sister|student|software|system|scholarship|training|trip|startup|firm|woman|man|dog|car|work|period|stay|break|journey)',
    help: 'say, for instance, `a five-year-old child` or `a two-year programme`',
    previous: words(
      'a_two a_three a_four a_five a_six a_seven a_eight a_nine a_ten a_twelve a_{number} an_two an_three an_four an_five an_six an_seven an_eight an_nine an_ten an_twelve an_{number} my_two my_three my_four my_five my_six my_seven my_eight my_nine my_ten my_twelve my_{number} the_two the_three the_four the_five the_six the_seven the_eight the_nine the_ten the_twelve the_{number} this_two this_three this_four this_five this_six this_seven this_eight this_nine this_ten this_twelve this_{number} another_two another_three another_four another_five another_six another_seven another_eight another_nine another_ten another_twelve another_{number}',
    ),
    nextNot: ['managers'],
  },
  {
    phrase:
      '(years|months|weeks) (work|working|teaching|professional|research|practical|industry|management|relevant|sales|clinical|leadership|programming|nursing|marketing)? experience',
    help: 'say, for instance, `five years’ experience`',
    previous: words(
      'two three four five six seven eight nine ten twelve fifteen twenty many several {number}',
    ),
  },
  {
    phrase: '(years|months) experiences',
    help: 'say, for instance, `years of experience`',
    previous: words('{number} two three four five six seven eight nine ten several many of'),
  },
  {
    phrase: 'years',
    help: 'say, for instance, `I am 23`',
    previous: words(
      'i_have_18 i_have_19 i_have_20 i_have_21 i_have_22 i_have_23 i_have_24 i_have_25 i_have_26 i_have_27 i_have_28 i_have_29 i_have_30 i_have_31 i_have_32 i_have_33 i_have_34 i_have_35 i_have_36 i_have_37 i_have_38 i_have_39 i_have_40 i_have_twenty-one i_have_twenty-two i_have_twenty-three i_have_twenty-four i_have_twenty-five',
    ),
    next: words('. ; ! ? {end} and_i ,_and ,_i ,_my and_am and_my and_live now but'),
  },
  {
    phrase: '(years old|age|year old|years of age)',
    help: 'say, for instance, `I am 23`',
    previous: words('i_have_{number} and_have_{number} i_have_twenty i_have_twenty-{word} have_twenty-two'),
  },
]
