/** Sentences of the body of a letter; what stands between braces is a blank of `letter-words.ts`. */
export const SENTENCES: readonly string[] = `
For {count} years I have {did} the {things} of {a adjective} {noun}, and I have learnt to value {noun}.
At {firm} {trade} I {did} more than {count} hundred {things} and {did} the {adjective} {noun} behind them.
The {noun} of our {things} depended {adverb} on {doing} every {noun} before the {adjective} meeting.
My supervisor, {given} {surname}, asked me to begin with the {noun}; I {did} it {adverb} within {count} weeks.
In {month} we {did} the {things} for the town of {town}, which had waited {count} months for {a noun}.
I enjoy {doing} {things}, because {a adjective} {noun} seldom shows itself at the first attempt.
It was not the {noun} that convinced the board, but the {adjective} {noun} of the {things} that I had {did}.
When the {noun} failed, I {did} the {things} again, {adverb} and without {noun}, until the figures agreed.
Your {adjective} report on {noun} and {noun} describes the kind of {noun} that I would like to learn.
As a student in {town}, I {did} {things} every weekend, and I paid for my {noun} by {doing} {things}.
The {adjective} part of the work was {doing} {things} with people who had never met {noun} of this kind.
I was trusted with {count} {things}, {a adjective} {noun}, and the keys to the {adjective} collection.
Although the {noun} was {adjective}, the {things} that we {did} are still used in {town} and in {town}.
What I bring is {noun}: I have {did} {things} that others had {adverb} put aside.
A colleague from {firm} {trade} called my {noun} “{adjective}”, which I took as praise.
{given} {surname} and I {did} the {things} together, and our {noun} was published in {month}.
There were {count} {things} on my desk on the first day, and each of them raised a question of {noun}.
I then moved to {town}, where I {did} {things} for {a adjective} workshop with {count} employees.
By {doing} the {things} {adverb}, we reduced the cost of {noun} by {count} per cent within a year.
The course in {town} taught me {doing}, {doing}, and the {adjective} art of listening.
Nobody had {did} the {things} since the last {noun}, so I proposed {a adjective} plan for {doing} them.
I would bring the same {noun} to the {things} of {firm} {trade}, and the same {noun} to its {noun}.
My thesis, which {given} {surname} supervised, compares the {noun} of {things} with their {adjective} {noun}.
Those who have worked with me will tell you that I am {adjective}, and that I answer questions {adverb}.
In the evenings I teach {doing} to {count} beginners, most of whom have {a adjective} sense of {noun}.
The {things} which I {did} last spring are now part of the {adjective} exhibition in {town}.
It took {count} attempts to explain the {noun}, and {count} more to make the {noun} {adjective}.
I have read that your {things} are to be {did} by {month}, and that {adjective} help is wanted.
Before that, I {did} the {things} of {a adjective} family, from whom I learnt {noun} and patience.
If {noun} is what you look for, my {things} will show it better than {a adjective} sentence can.
Where the {noun} of the {things} was in doubt, I {did} the originals in {town} and noted every {noun}.
Last year, the {noun} of {count} {things} was put into my hands, together with their {adjective} {noun}.
I speak with visitors {adverb}, write {adjective} reports, and do not mind {doing} {things} in the rain.
Each of the {things} was {did} twice, once by me and once by {given} {surname}, and no {noun} was lost.
That {noun} is why I apply for the post of {role}, and why I hope for {a adjective} conversation.
The {noun}, the {noun}, and the {noun} of such {things} have interested me since my years in {town}.
`
  .trim()
  .split('\n')

/** First sentences of the body. */
export const OPENINGS: readonly string[] = `
I am applying for the post of {role} that {firm} {trade} has advertised, and I would begin in {month}.
Please accept this letter as my application for the post of {role} in your {adjective} department.
With great interest I read that you are looking for {a role} with a sense of {noun} and {noun}.
The post of {role} in {town} joins what I have {did} for years with what I would like to learn.
`
  .trim()
  .split('\n')

/** Last sentences of the body. */
export const ENDINGS: readonly string[] = `
I would be glad to tell you more about my {things} in an interview, in {town} or by telephone.
Thank you for your time and your {noun}; I look forward to hearing from you.
My references are enclosed, and I would be pleased to show you the {things} that I have {did}.
I would welcome the chance to discuss the {noun} of your {things} with you in person.
`
  .trim()
  .split('\n')
