import { describe, expect, it } from 'vitest'
import rule from '../../rules/leftovers/assistant-residue.ts'
import { lintExample } from '../support/lint-example.ts'

const found = [
  '⟦Certainly! Here is a cover letter tailored to the position⟧:\n\nDear Hiring Manager,\n\nI am writing to apply.\n\nSincerely,\nJane Roe\n\n---\n\n⟦This version highlights your experience in logistics and your passion for data⟧. ⟦Would you like me to make it more concise⟧?',
  "⟦Absolutely, here's a polished version of your letter⟧:",
  '⟦Of course! Below is a revised draft of your statement of purpose⟧.\n\nDear Committee,',
  '⟦Here’s a more concise and professional version of your email⟧:',
  '⟦Here’s your updated cover letter with the changes you asked for⟧:\n\nDear Ms Osei,',
  '⟦Here is a sample letter you can use⟧:\n\nDear Ms Osei,',
  "⟦I've revised your cover letter to sound more confident⟧.",
  "Dear Ms Osei,\n\nI am writing to apply.\n\nSincerely,\nJane Roe\n\n⟦Let me know if you'd like any changes⟧!",
  'Dear Ms Osei,\n\nI am writing to apply.\n\nSincerely,\nJane Roe\n\n⟦Note: Replace the bracketed text with your own details⟧.',
  'Sincerely,\nJane Roe\n\n⟦Remember to replace the placeholders with your actual information before sending⟧.',
  'Dear Ms Osei,\n\nI am writing to apply.\n\nSincerely,\nJane Roe\n\n⟦(Word count: 312)⟧',
  'Dear Ms Osei,\n\nI am writing to apply.\n\nSincerely,\nJane Roe\n\n⟦Word count: 298⟧',
  '⟦Feel free to adjust the details to better fit your experience⟧.',
  '⟦Feel free to tweak it⟧!',
  'Sincerely,\nJane Roe\n\n⟦Let me know if you would like a shorter version or one tailored to a specific company⟧.',
  '⟦If you share the job description, I can tailor it further⟧.',
  '⟦I can also create a more formal version if you like⟧.',
  'Sincerely,\nJane Roe\n\n⟦Would you like me to tailor this for a specific role⟧?',
  'Sincerely,\nJane Roe\n\n⟦Good luck with your application⟧!',
  'The institute is a leader in the field ⟦【4†source】⟧ and grew by 4% ⟦:contentReference[oaicite:2]{index=2}⟧.',
  'It was founded in 1998 ⟦citeturn0search3turn0search7⟧.',
  'It was founded in 1998.⟦[cite_start]⟧ It grew.⟦[cite: 12, 14]⟧',
  'Her group is known ([example.org](https://example.org/a?⟦utm_source=chatgpt.com⟧)).',
  'See https://example.org/a?x=1&⟦utm_source=openai⟧ and https://example.org/b?⟦utm_source=perplexity⟧&y=2#top.',
  "I'm sorry, but ⟦as an AI language model, I cannot know your experience⟧.",
  '⟦ChatGPT said⟧:\n\nDear Ms Osei,',
  '⟦Key changes made⟧:\n\n- Tightened the introduction\n\nDear Ms Osei,',
  '⟦Sure, here is the email⟧:\n\nDear Ms Osei,',
  "⟦You're absolutely right⟧! \n\nDear Ms Osei,\n\nI am writing.\n\nSincerely,\nJane",
  '⟦Make sure to personalize the letter⟧.',
  "⟦Don't forget to fill in the placeholders⟧!",
  "⟦Great! Here's a draft⟧:",
  "⟦Here's a stronger version⟧:",
  '⟦Here are two versions of your cover letter⟧:',
  'Sincerely,\nJane Roe\n\n⟦Is there anything else I can help you with⟧?',
  '⟦Write a cover letter for a data analyst job at Acme⟧\n\nDear Ms Osei,\n\nI am writing.\n\nSincerely,\nJane',
  '⟦Version 2 (more formal⟧)\n\nDear Ms Osei,\n\nI am writing.\n\nSincerely,\nJane',
  '⟦Tips for customizing this letter⟧:\n\nDear Ms Osei,',
]

const silent = [
  'Dear Ms Osei,\n\nAs an AI researcher I fine-tune large language models. As a large language model grows, its training data matters. We studied prompts such as “As an AI language model, I cannot help” and tokens like <|endoftext|>. I have also written tests for a chatbot that says “Sure! Here’s a revised version of your cover letter”.\n\nPlease let me know if you would like me to send further references. Let me know if you need anything else. If you would like, I can come for an interview. Would you like me to bring samples? I would be happy to adjust my start date. Feel free to contact me or to change the date of the interview. I can also create a more efficient pipeline.\n\nI hope this helps the committee to decide. Here is my letter of recommendation: https://example.org. Of course, here is my portfolio as well. I have revised the text of the regulations.\n\nYours sincerely,\nJane Roe',
  "Dear Customer,\n\nPlease replace the filter in the bracket with the new one. Remember to update your contact details. Should I write to the office? Make sure to sign the form, and don't forget to fill in the date.\n\nBest wishes,\nJane",
  'Dear Professor Weber,\n\nThe placeholder images were replaced by a script to replace the placeholders with photographs. As of my last visit the lab had moved. Below is a table of the results, and here is a list of referees. This letter highlights two projects.\n\nAbsolutely convinced of the plan, I remain\n\nYours,\nA. Roe',
  'Subject: Reference for Jane Roe\n\nDear Committee,\n\nHere is the recommendation letter that you asked for. I hope this letter helps. Jane built an AI assistant that writes letters. As an AI engineer, I have worked with ChatGPT, Claude, and Gemini. Our chatbots can make mistakes. I am an AI assistant professor of law.\n\nSincerely,\nClaude Perrin\nAssistant Professor',
  'Dear Ms Osei,\n\nWe found that utm_source=chatgpt.com made up 4% of our visits; the parameter `https://x.example/?utm_source=chatgpt.com` was logged. See https://example.org/?utm_source=newsletter. I have read the essay of 500 words. In a turn, my search of 0 results ended.\n\nPlease find attached a revised version of my thesis proposal. Below is a revised version of my CV. Here is an updated list.\n\nKind regards,\nJane',
  'Dear Tom,\n\nSure, here is what I think. Great, here are my dates. Happy to help. You are right that the plan changed. I hope that helps! Good luck with your interview!\n\nBest,\nJo',
  "Dear Ms Lund,\n\nI wrote a personal statement, which you can see below. Here is a letter from my employer. I have edited your journal's newsletter since 2020. I would like to tailor my thesis to your group, and I can adapt the method to your needs. If you want, I can start in May.\n\nYou may want to know why I changed fields. Feel free to edit the schedule.\n\nYours sincerely,\nIda Holm\n\nP.S. Let me know if you would like me to bring the samples.\n\nEnclosures: CV, draft of the contract",
]

describe.each(['text', 'markdown'] as const)('assistant-residue in %s', (format) => {
  it.each(found)('finds %j', async (letter) => {
    const { diagnostics, marked } = await lintExample(rule, { letter, format })
    expect(diagnostics.map(({ span }) => span)).toEqual(marked)
  })

  it.each(silent)('lets %j be', async (letter) => {
    const { diagnostics } = await lintExample(rule, { letter, format })
    expect(diagnostics.map(({ message }) => message)).toEqual([])
  })
})
