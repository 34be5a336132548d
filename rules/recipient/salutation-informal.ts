import { defineRule, type Fix, type Letter, type Span } from '../../src/rule/index.ts'
import { BLANK_RULES, readSalutation, type Salutation } from './salutation/read.ts'

export default defineRule({
  id: 'salutation-informal',
  category: 'recipient',
  summary: 'a letter that begins like a chat: “Hi”, “Hey”, “Hello”',
  rationale:
    'The salutation is the first thing that a stranger reads, and “Hey” is for friends. Whoever has not met the writer takes it for carelessness or for a lack of respect.',
  citation: [
    {
      title: 'Keep an eye on colloquialisms in your cover letter',
      author: 'Royal Holiday Jobs',
      url: 'http://royalholidayjobs.com/en/keep-eye-colloquialisms-cover-letter/',
    },
    {
      title: 'E-mails to academics (page of a textbook)',
      url: 'https://www.scribd.com/document/370631367/',
    },
    {
      title: 'Cover letters: the worst mistakes',
      author: 'Palladian Career Resources',
      year: 2008,
      url: 'https://blog.palladiancr.com/2008/08/cover-letter-worst-mistakes/',
    },
  ],
  limits:
    'Only the salutation is looked at, and `Dear` with a first name passes: who knows the reader may write so. In an e-mail “Hello”, “Hi” and wishes for the time of day pass. Greetings of a religion pass.',
  severity: 'warning',
  fixes: ['unsafe'],
  since: '0.1.0',
  profiles: { email: 'info', 'personal-statement': 'off' },
  yieldsTo: BLANK_RULES,
  languages: ['en'],
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'greetings to leave alone, in lower case: `hello`',
    },
  },
  messages: {
    casual: {
      message: 'the salutation `{greeting}` is informal',
      label: 'as one greets a friend',
      help: 'write `Dear`, the title, and the surname, or the role: `Dear Hiring Manager,`',
    },
    spoken: {
      message: '`{greeting}` is said, and is no salutation of a letter',
      label: 'as one greets in person',
      help: 'write `Dear`, the title, and the surname, or the role: `Dear Hiring Manager,`',
    },
    chummy: {
      message: '`{word}` is informal in a salutation',
      label: 'as one addresses friends',
      help: 'name the person, the role, or the group: `Dear Hiring Team,`',
    },
    bare: {
      message: 'the salutation has no `Dear`',
      label: 'a name alone',
      help: 'write `Dear` before it',
    },
  },
  invalid: [
    { letter: '⟦Hey⟧ Rebecca!', because: 'as to a friend' },
    '⟦Hi⟧ Professor Smith,',
    '⟦Hello there⟧,',
    '⟦Hello⟧,\n\nI am applying for the post of a cook.\n\nSincerely,\nAnna Khan',
    '⟦Hi⟧, I am writing about the post of a cook.\n\nSincerely,\nAnna Khan',
    {
      letter: '⟦Hi⟧ I’m Anna and I am writing about the post of a cook.\n\nSincerely,\nAnna Khan',
      because: 'the letter goes on in the same line',
    },
    '⟦Hiya⟧!\n\nI am applying for the post of a cook.',
    '⟦Hey there⟧, team!\n\nI am applying for the post of a cook.',
    '⟦Yo⟧,\n\nI am applying for the post of a cook.',
    '⟦Howdy⟧ folks!\n\nI am applying for the post of a cook.',
    '⟦Good morning⟧, Dr. Patel,\n\nI am applying for the post of a cook.',
    {
      letter: '⟦Good day⟧,\n\nI am applying for the post of a cook.',
      because: 'a wish that many languages write and English only speaks',
    },
    '⟦Greetings of the day⟧!\n\nI am applying for the post of a cook.',
    '⟦Greetings⟧:\n\nI am applying for the post of a cook.',
    '⟦What’s up⟧, team!\n\nI am applying for the post of a cook.',
    'Dear ⟦guys⟧,\n\nI am applying for the post of a cook.',
    { letter: '⟦Team⟧,\n\nI am applying for the post of a cook.', because: 'no `Dear`' },
    { letter: '⟦Rebecca⟧,\n\nI am applying for the post of a cook.', because: 'no `Dear`' },
    { letter: '**⟦Hi⟧ Tom**,\n\nI am applying for the post of a cook.', format: 'markdown' },
    { letter: '⟦Hey⟧ Tom,\n\nThe report is attached.\n\nBest,\nAnna', profile: 'email' },
    {
      letter: '⟦Hi⟧ Tom,\n\nI am applying for the post of a cook.',
      options: { allow: ['hello'] },
    },
  ],
  valid: [
    'Dear Professor Smith,',
    'Dear Hiring Manager,',
    { letter: 'He said hey to the crew.', because: 'no salutation' },
    { letter: 'Dear Rebecca,', because: 'a first name alone is no informal salutation' },
    { letter: 'Hello Tom,\n\nThe report is attached.', profile: 'email', because: 'usual in an e-mail' },
    { letter: 'Hi Tom,\n\nThe report is attached.', profile: 'email' },
    { letter: 'Good morning,\n\nThe report is attached.', profile: 'email' },
    { letter: 'Hello,\n\nI am applying for the post of a cook.', options: { allow: ['hello'] } },
    { letter: 'Hello [Name],\n\nI am applying.', because: 'a placeholder, of which another rule speaks' },
    {
      letter: 'Assalamu alaikum,\n\nI am applying for the post of a cook.',
      because: 'a greeting of a faith',
    },
    {
      letter: 'Hi Tech Foundry Ltd\n4 Mill Lane\nHull\n\nDear Ms Lee,\n\nI am applying.',
      because: 'a company',
    },
    {
      letter:
        'Dear Ms Lee,\n\nHello and goodbye are the first words that my pupils learn.\n\nSincerely,\nAnna',
      because: 'in the body',
    },
    { letter: 'Ms. Lee,\n\nI am applying for the post of a cook.', because: 'short, but not informal' },
    { letter: 'Sir,\n\nI am applying for the post of a cook.', because: 'old, but not informal' },
  ],
  *check(letter, { options, profile }) {
    const salutation = readSalutation(letter)
    const found = salutation && judge(salutation)
    if (!found) return
    const { greeting, message } = found
    if (options.allow.includes(greeting.toLowerCase())) return
    if (profile === 'email' && (message === 'bare' || EMAIL.test(greeting))) return
    yield {
      span: salutation.spanOf([greeting]),
      message,
      data: { greeting, word: greeting },
      ...(message === 'bare' && !GROUP.test(greeting) ? { severity: 'info' as const } : {}),
      fixes: toFixes(letter, salutation, greeting),
    }
  },
})

const CASUAL =
  /^(?:hi+|he+y+a?|hiya+|hell+o+w?|hallo|yo|oi|howdy|sup|wh?at['’]?s up|wh?as{1,2}up|wazzup|g['’]?day|hola|ciao|aloha|bonjour)(?![\w'’-])(?: there| everyone| everybody| all)?/i
const SPOKEN =
  /^(?:(?:a )?(?:very )?(?:good )(?:morning|afternoon|evening|day)|morning|afternoon|evening|(?:season's |warm(?:est)? |cordial |kind |hearty |many )?greetings?(?: of the day)?|salutations)(?![\w'’-])/i
const CHUMS = new Set(
  'guys folks boss bosses buddy mate mates pal pals gang lads peeps dude dudes gents hun bro'.split(' '),
)
const GROUP = /^(?:hiring team|team|all|folks|guys|everyone|everybody)$/i
/** What an e-mail may begin with. */
const EMAIL = /^(?:hi|hello|hallo|good|morning|afternoon|evening|greetings)\b/i
const NAME_ALONE = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}$/u
/** What is no bare name: titles and offices, which other rules know. */
const FORMAL =
  /^(?:d[aer]{2,5}|my|to|att\w*|fao|sirs?|mad\w*|mam|ma'am|gentlem[ae]n|ladies|mesdames|messrs|mr|mrs|ms|miss|mx|dr|prof|professor|respected|esteemed|hon\S*|your|guten|sehr|assala\S*|as-sala\S*|sala+m|shalom|namaste|whom\w*)$/

interface Judgement {
  readonly message: 'casual' | 'spoken' | 'chummy' | 'bare'
  readonly greeting: string
}

function judge({ text, words, addressee }: Salutation): Judgement | undefined {
  if (words[0] === 'dear') {
    const chum = addressee.length < 4 ? addressee.find((word) => CHUMS.has(word.toLowerCase())) : undefined
    return chum ? { message: 'chummy', greeting: chum } : undefined
  }
  const casual = CASUAL.exec(text)?.[0]
  if (casual) return { message: 'casual', greeting: casual }
  const spoken = SPOKEN.exec(text)?.[0]
  if (spoken) return { message: 'spoken', greeting: spoken }
  if (FORMAL.test(words[0] ?? '')) return undefined
  return NAME_ALONE.test(text) || GROUP.test(text) ? { message: 'bare', greeting: text } : undefined
}

/** `Dear` in place of the greeting, where a name follows it. */
function toFixes(letter: Letter, { span, text }: Salutation, greeting: string): Fix[] {
  const name = text.slice(greeting.length).replace(/^[\s,]+/, '')
  if (
    !text.startsWith(greeting) ||
    !/^(?:(?:Mr|Ms|Mrs|Dr|Prof|Professor)\b|(?!Sir|Mad|Mam|All$|Team$|Every)\p{Lu}\p{L}+$)/u.test(name)
  )
    return []
  const nameStart = span.end - name.length
  if (letter.prose.slice(nameStart, span.end).replaceAll('’', "'") !== name) return []
  const mark: Span = { start: span.end, end: span.end + 1 }
  const edits = [{ span: { start: span.start, end: nameStart }, newText: 'Dear ' }]
  if (letter.prose[span.end] === '!') edits.push({ span: mark, newText: ',' })
  return [{ applicability: 'unsafe', message: `write \`Dear ${name},\``, edits }]
}
