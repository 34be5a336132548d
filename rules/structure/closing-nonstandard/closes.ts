/** How friends, and messages on a telephone, end; `|` between two of them. */
const INFORMAL = `cheers|cheers mate|cheers all|many cheers|thanks|thanks a lot|thanks a million|thanks a bunch|thanks a ton|thanks tons|thanks heaps
thanks so much|thanks again|thanks very much|thanks mate|thanks all|thanks everyone|thx|thnx|tnx|tks|thanx|txs|tysm|many thx|ta|tx|ty|br|b.r|kr|k.r|v/r|rgrds|rgds|rgs|bw|regds|brgds|hasta luego|always yours|yours lovingly|yours friendly|your friendly|onwards and upwards
kind rgds|best rgds|warm rgds|b. regards|b.regards|w/ regards|w/ best regards|yrs|yrs sincerely|yrs truly|yrs faithfully|best|all best|all the best|all my best|my best|my very best
very best|the best|the very best|best to you|best to you all|bests|best of luck|good luck|warmest|kindest|take care|take care of yourself|take it easy|love|lots of love
much love|with love|with lots of love|all my love|love and peace|love you|love ya|love always|hugs|kisses|hugs and kisses|hugs & kisses|big hug|big hugs|a big hug|x|xx|xxx|xo|xoxo
xoxoxo|xxoo|peace|peace out|peace and love|peace & love|one love|later|laters|see ya|see you|see you soon|see you later|see you then|see you around|see you there
hope to see you soon|talk soon|talk later|talk to you soon|talk to you later|speak soon|speak to you soon|chat soon|let's talk|let's talk soon|let's chat|let's chat soon|catch you later
until next time|till then|till next time|ciao|adios|hasta la vista|cya|c u|cu|cul8r|ttyl|ttfn|toodles|tootles|ta ta|tata|cheerio|thank you kindly|bye|bye bye|bye-bye|bye for now|byee|good bye|goodbye|good-bye|farewell|keep in touch
stay in touch|stay tuned|stay safe|stay well|stay strong|stay awesome|stay cool|keep well|keep smiling|keep safe|be well|be safe|be good|rock on|onward|onwards|over and out
have a nice day|have a good day|have a great day|have a lovely day|have a wonderful day|have a nice day ahead|have a great day ahead|have a good one|have a nice weekend|have a great weekend
have a good weekend|have a nice time|enjoy your day|your friend|your pal|your buddy|your fan|yours forever|forever yours|in haste|call me|hit me up|aloha|good day|god bless|god bless you
stay blessed|be blessed|yours|ever yours|yours ever|as ever|ever|always|yours always|fondly|affectionately|with all my heart|with my whole heart|excitedly`

/** What no English letter ends with, and what is meant; several closes before each colon. */
const FOREIGN = `with regards|with regard|with the regards|with my regards|with regards and thanks|with friendly regards|friendly regards|with cordial regards:Kind regards
best regards to you|best regards to you all|best regards to your team|with best regards to you|kind regards to you|my regards|my regard:Best regards
with respect|with respects|with great respect|with deep respect|with all respect|with all due respect|with all my respect|with much respect|with my respect|with best respects|with high respect|with highest respect|with the highest respect|with sincere respect|with respect and hope|with respect to you|respects|respect|my respects:Yours sincerely
with esteem|with high esteem|with highest esteem|with the highest esteem|with great esteem|with respect and esteem:Yours sincerely
friendly greetings|with friendly greetings|with kind greetings|kind greetings|best greetings|with best greetings|many greetings|hearty greetings|heartly greetings|with warm greetings|warm greetings|warmest greetings|with greetings|greetings|cordial greetings|with cordial greetings|sincere greetings|cordial salutations|salutations|my greetings:Kind regards
kindly|kindly yours|yours kindly|kindly regards|kind:Kind regards
faithfully|faithfully yours|most faithfully:Yours faithfully
truly:Yours truly
hopefully|hopefully yours|yours hopefully|honestly|honestly yours|yours honestly|loyally|loyally yours|passionately|passionately yours|enthusiastically|eagerly|professionally|professionally yours|humbly|humbly yours|yours humbly|thankfully|thankfully yours|yours thankfully|thankful|yours thankful:Yours sincerely
your candidate|your applicant|your student|your future employee|your future student|your future colleague|please consider me|consider me:Yours sincerely
waiting|waiting to hear from you|hoping for your positive answer|hoping in your positive answer|hoping for your positive reply:Yours sincerely
without more|without more for the moment|without more for now|without further for the moment|without further|without any further|without further particular|without other particular|without another particular|without anything else|nothing more for the moment|no more for the moment|with nothing further|with nothing else to add|without more to add|without other matter:Yours sincerely
attentively|yours attentively|attentively yours|very attentively|most attentively|distinguished greetings|distinguished salutations|distinguished regards|with distinguished regards|with distinguished greetings|with distinguished salutations|with my distinguished regards|with perfect esteem|highly respectfully|high respectfully|with excellent high esteem:Yours sincerely
respectful greetings|with respectful greetings|my respectful greetings|a cordial greeting|a cordial salute|cordial salute|a cordial salutation|a kind greeting|a warm greeting|a friendly greeting|with a friendly greeting|with a cordial greeting|with a kind greeting|a greeting|with collegial greetings|collegial greetings|with sportive greetings|sportive greetings|best salutations|with best salutations|friendly salutations|my best salutations|my best greetings|receive my regards:Kind regards
with anticipated thanks|with my anticipated thanks|anticipated thanks|thanks anticipated|thanking you anticipated|thanking you anticipatedly|grateful in advance|thankful in advance|with thanks in anticipation of your answer:Yours sincerely`

/** Fine between people who know each other, a little warm for a first letter. */
const WARM = new Set(
  'warmly|warmly yours|yours warmly|many thanks|with many thanks|thank you so much'.split('|'),
)
/** What an e-mail may end with. */
const OF_EMAILS = new Set(
  'thanks|thanks again|thanks so much|thanks very much|thanks a lot|thanks all|many thanks|with many thanks|thanks in advance|thank you in advance|thank you so much|best|all best|all the best|all my best|my best|very best|cheers|take care|warmly|warmly yours|yours|yours ever|as ever|have a nice day|have a good day|have a great day|have a great weekend|have a good weekend|have a nice weekend|talk soon|speak soon|see you soon|warmest|good day|keep well|stay well|stay safe|goodbye|greetings|warm greetings'.split(
    '|',
  ),
)

/** What a close is: informal, no English one, or warm; with what is meant, where that is known. */
export interface CloseJudgement {
  readonly kind: 'informal' | 'foreign' | 'warm'
  readonly meant?: string
}

/** Informal closes that go on in many ways: `see you in July`. */
const CHATTY =
  /^(?:see (?:you|ya)|take care|wish(?:ing)? you|i wish you|have an? (?:\w+ ){1,3}(?:day|week|weekend|evening|summer|time|one)|(?:talk|speak|chat) (?:to you )?soon|(?:stay|keep) \w+|(?:love|peace|light) (?:and|& \w+)|thanks (?:for|to|everyone|guys)|yours in (?:business|sales|success)|(?:un)?till? soon|excited to)\b|\b(?:cheers|cheerio|hugs?|kiss(?:es)?|xo+|thx|ciao|rgds|rgrds|laters?|bye|awesome|lots of love)\b/
/** What waits for an answer, offers itself, or gives a greeting to be received, as other languages end. */
const CARRIED_OVER =
  /^(?:(?:i am |i'm )?waiting (?:(?:for )?your|for an? (?:positive|favou?rable|prompt|soon|quick)?)\b|(?:in|on) (?:the )?(?:wait|waiting|attendance|attention|attente|expectative) (?:of|for|to) |in expectation of your\b|being in wait|(?:remaining|(?:i )?stay(?:ing)?|being|standing) (?:always |entirely |fully |totally |completely )?(?:at|to|in|on) your(?: (?:complete|entire|full|total))? dispos|at your(?: (?:complete|entire|full|total))? disposal|(?:please )?(?:receive|accept),? (?:(?:sir|madam|dear sir|dear madam|sirs),? )?(?:(?:a|an|my|our|the) (?:[a-z]+ ){0,3}(?:greetings?|salutations?|salute|hug|embrace)$|the (?:assurance|expression) of (?:my|our) (?!high))|receive my (?:[a-z]+ ){0,2}(?:regards|respects|wishes)$|with the (?:assurance|expression) of my\b|(?:yours )?with (?:the )?(?:most )?(?:[a-z]+ )?(?:esteem|consideration and esteem)$)/

let informal: ReadonlySet<string> | undefined
let foreign: ReadonlyMap<string, string> | undefined

/** What is to be said of a close in lower case with straight apostrophes; nothing of one that is fine, or unknown. */
export function judgeClose(phrase: string, isEmail: boolean): CloseJudgement | undefined {
  if (isEmail && OF_EMAILS.has(phrase)) return undefined
  if (WARM.has(phrase)) return { kind: 'warm' }
  informal ??= new Set(INFORMAL.split(/[|\n]/))
  if (informal.has(phrase) || (!isEmail && CHATTY.test(phrase))) return { kind: 'informal' }
  foreign ??= readForeign()
  const meant = foreign.get(phrase) ?? (CARRIED_OVER.test(phrase) ? 'Yours sincerely' : undefined)
  return meant === undefined ? undefined : { kind: 'foreign', meant }
}

function readForeign(): Map<string, string> {
  const meanings = new Map<string, string>()
  for (const line of FOREIGN.split('\n')) {
    const [phrases = '', meant = ''] = line.split(':')
    for (const phrase of phrases.split('|')) meanings.set(phrase, meant)
  }
  return meanings
}
