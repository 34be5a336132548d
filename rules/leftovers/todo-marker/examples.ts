import type { Example } from '../../../src/rule/index.ts'

/** Letters with reminders of the writer in whole clauses. */
export const REMINDER_INVALID: readonly (string | Omit<Example, 'options'>)[] = [
  'It fell to ⟦(ask Renata for the exact figure)⟧ of the mean.',
  '⟦NB put in the award from the regional press crowd.⟧ I have since learned R.',
  'It was 39 per cent in the rest of the zone ⟦(ask Uncle Bayo if this is the right table)⟧.',
  'I trained divers ⟦(get the number from Tom)⟧ in Oslo ⟦(look up the year)⟧.',
  'We won it ⟦(find the name of the prize)⟧ twice ⟦(remember to attach the map)⟧.',
  'I read law ⟦(copy the title from my CV)⟧ in Bonn ⟦(which year did I leave?)⟧ with nine others ⟦(how many exactly?)⟧.',
  'I led nine ⟦(don’t forget to mention the award)⟧ at sea ⟦(still need the exact number from Ole)⟧ ⟦(Tom to check)⟧.',
  { letter: 'I led nine ⟦(ask HR about the exact\ndates)⟧ at sea.', because: 'over the end of a line' },
  'I led nine. ⟦Must mention the summer school.⟧ I dive. ⟦Need to check the dates with Lena.⟧',
  '⟦Note: add the prize of 2024.⟧\n\n⟦N.B. mention the ferry before this.⟧\n\nI apply.',
  '⟦Add a sentence about the ferry.⟧\n\n⟦Say something about why this county.⟧\n\n⟦Something about teamwork here.⟧',
  '⟦Paragraph about my motivation goes here.⟧\n\n⟦Conclusion: thank them, mention availability.⟧',
  'We raised ⟦(insert final amount)⟧ and cut costs by ⟦(fill in)⟧; see my website ⟦(add address)⟧.',
  'I won it ⟦(was this 2021 or 2022?)⟧ and wrote for the Post ⟦(date to be checked with the editor)⟧.',
  '⟦Finish this paragraph tomorrow.⟧\n\n⟦Expand this section with the story.⟧',
  'It is in clause nine ⟦(need to double-check the number)⟧ and says so ⟦(ask Tom for start date)⟧.',
  'I drafted the reply ⟦(check: 14 or 17 cases?)⟧ for Ms Iwu ⟦(spelling?)⟧ and nine others ⟦(12 or 13?)⟧.',
  'We won ⟦(still need to ask Ole)⟧ in Wick ⟦(check with Lena)⟧ in June ⟦(double-check this)⟧ of 2019 ⟦(exact year?)⟧.',
  'We raised half. ⟦CHECK W/ DENISE RE: DEADLINE.⟧ I dive ⟦(CHECK THE DATES)⟧. ⟦ASK OLE ABOUT THE MAP⟧',
  'I wrote to Ms Osey. ⟦Check spelling of her name!⟧ I dive. ⟦*** fix this ***⟧',
  '⟦Reminder: ask Ole for the map⟧\n\n⟦To do: shorten the ending⟧\n\n⟦Don’t forget to mention the prize.⟧',
]

/** Near misses of these. */
export const REMINDER_VALID: readonly (string | Omit<Example, 'options'>)[] = [
  { letter: 'I mend the printer (ask anyone in the building).', because: 'said to the reader' },
  { letter: 'Please ring our office (ask for Ms Lee), or call me (ask my wife if it is true).' },
  { letter: 'I am easy to reach (please ask Dr Roe for the number).', because: 'a request' },
  { letter: 'The third step (find the shortest path) and the fourth (check for cycles) are mine.' },
  { letter: 'The stove (still needed in winter) is old (how many can say that?).' },
  { letter: 'NB: the office is closed in May. NB change of address.', because: 'said to the reader' },
  { letter: 'Note: I shall be abroad in May. Reminder: the fair opens at nine.' },
  { letter: 'I must mention the prize. We need to check the dates. Please remember to add salt.' },
  { letter: 'They told me: “Add a sentence about the sea.”', because: 'somebody else’s words' },
  { letter: 'Everything goes here. The bus goes here twice.', because: 'no part of a text' },
  { letter: 'My task was to confirm the dates. Check-ins were short. Write more, I was told.' },
  { letter: 'The rule is simple (easy to check), and the audit (used to verify it) is mine.' },
  {
    letter: '> Check the dates.\n\nSo wrote my tutor.',
    format: 'markdown',
    because: 'a quotation as a whole',
  },
  {
    letter:
      'Visitors asked me much (which year was it built?). Something about the sea drew me here from inland.',
  },
  {
    letter:
      'The quiz (how many cookies did he take?), the price (date of issue missing in May), a gloss (add value).',
  },
  {
    letter:
      'I fitted a valve (double check valves), members (need to confirm their place) and guests (need not check in) came (must confirm by May).',
  },
  {
    letter:
      'The result is even (check: 7 + 9 = 16), the start is in May (to be confirmed), and I ask (why not?).',
    because: 'said to the reader',
  },
  { letter: 'The sign read: CHECK IN HERE. ASK ME ANYTHING is our series, and I tuned CHECK constraints.' },
  { letter: 'The hall (built in 1412?) is old, and you may call the bank (check with your branch).' },
  { letter: 'I learned three things. Ask first. Check twice. Say something kind.', because: 'maxims' },
  { letter: 'My tutor wrote “Good. Check the dates. NB add the map.” beneath it.', because: 'a quotation' },
]
