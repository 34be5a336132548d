import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** What slips into letters from the English of one country, and from the net. */
export const regions: readonly Phrase[] = [
  { phrase: '(arvo|brekkie|brekky|smoko|bottle-o|sickie|sickies|rellies|rellos)' },
  { phrase: '(bikkie|bikkies|prezzie|prezzies|pressie|pressies|hols|crimbo)' },
  { phrase: '(chrimbo|dunny|mozzies|leccy|sarky|garbo)' },
  { phrase: '(telly|footie|footy|xmas|brolly|loo|cops|tradie|tradies)', severity: 'info' },
  {
    phrase: "(fair dinkum|bonza|bonzer|she'll be right|no wuckas|no wukkas)",
    nextNot: words('honey sugar a the'),
  },
  {
    phrase: '(good on ya|hard yakka|sweet as|heaps good|yobbo|yobbos|drongo)',
    nextNot: words('honey sugar a the'),
  },
  { phrase: '(daggy|spit the dummy|spat the dummy|chuck a sickie)', nextNot: words('honey sugar a the') },
  { phrase: '(give it a burl|woop woop|too right)', nextNot: words('honey sugar a the') },
  { phrase: '(whinge|whinged|whingeing|whinging|whinger|whingers)', help: 'say, for instance, `complain`' },
  { phrase: '(craic|eejit|eejits|gobshite|gobshites|blether|blethering)' },
  { phrase: '(scunnered|dinnae|cannae|didnae|och|och aye|gas craic|yer man)' },
  { phrase: '(yer wan|langers|peely-wally)' },
  { phrase: 'grand job', help: 'say, for instance, `good work`' },
  { phrase: '(timepass|jugaad|yaar|chalta hai|take tension|taking tension|took tension)' },
  { phrase: '(cent percent|cent per cent)', help: 'say, for instance, `entirely`' },
  { phrase: '(like that only|what all|who all|where all) (you|i|we|is|are|he|.|,)', severity: 'info' },
  { phrase: '(lekker|howzit|yebo|eish|ag shame|ag man|ja nee|ja-nee)' },
  { phrase: '(sharp sharp|sharp-sharp|aweh|gatvol|babbelas|babelas|tjommie)' },
  { phrase: '(chommie|boet|jolling|jolled|moegoe|voetsek|now-now|now now)' },
  { phrase: '(wahala|no wahala|abeg|wetin|naija|oga at the top|no shaking|jare)' },
  { phrase: '(gisting|gisted|ginger me|biko|more grease to your elbow)' },
  { phrase: '(small-small|thank you o|sorry o)' },
  { phrase: "(ain't|aint|ya'll|yall|youse|skedaddle|skedaddled|vamoose)" },
  { phrase: '(hightailed|mosey|moseyed|moseying|oy vey|klutz|klutzy|schmuck)' },
  { phrase: '(schmooze|schmoozed|schmoozing|shmooze|kvetch|kvetching|kibitz)' },
  { phrase: '(ballsy|might could|fixin to|cattywampus)' },
  { phrase: '(gumption|moxie|chutzpah|shtick|schtick|spiel|maven|feisty|glitzy|mensch)', severity: 'info' },
  { phrase: '(innit|wagwan|bants|bantz|reem|mithering|mithered|ey up|eyup)' },
  { phrase: '(ta muchly|ta very much|chocka|chockers|gagging to|gagging for)' },
  { phrase: '(not being funny|on yer bike|argy-bargy|argy bargy|hoo-ha)' },
  { phrase: '(knees-up|shindig|shindigs|sweet fa|poncey|poncy|chavvy|posho)' },
  {
    phrase: 'cheeky (email|question|request|pint|message|ask|favour|favor)',
    help: 'say, for instance, `bold`',
  },
  { phrase: '(kerfuffle|palaver|hullabaloo|chock-a-block|swimmingly)', severity: 'info' },
  { phrase: '(at the end of my tether|at sixes and sevens|at a loose end)', severity: 'info' },
  {
    phrase: '(fomo|yolo|iykyk|icymi|ikr|ttfn|tgif|tldr|lysm|wbu|hbu|wyd|brb)',
    nextNot: ['{number}', '{name}'],
  },
  { phrase: '(ty|tyvm|thnx|thnks|tnx|tks) (for|so|very)', help: 'say, for instance, `thank you`' },
  {
    phrase: '(tomoz|tomos|2day|2mrw|2morrow|l8er|l8r|gr8t|str8|n00b|w00t)',
    nextNot: words('motorway bolts bolt screws screw paper postcode size road thread'),
  },
  { phrase: '(prolly|defo|deffo|srsly|rly|soz|sry|natch|probs|wut|gud|luv|luvs)' },
  { phrase: '(pleez|plss|bcz|bcos|becos)' },
  { phrase: '(lmfao|roflmao|lolz|lulz|kthx|uwu|pwned|rekt)' },
  {
    phrase: 'for the win',
    previousNot: words('paid praised bonus points credit prize reward'),
    next: ['!', '.', '{end}'],
  },
  {
    phrase: '(no cap|bussin|on fleek|vibe check|vibing|vibed|glow-up|glow up)',
    nextNot: words('was is the in to test fitted on room'),
  },
  {
    phrase: '(hot mess|throwing shade|throw shade|clapback|adulting|hangry)',
    nextNot: words('was is the in to test fitted on room'),
  },
  {
    phrase: '(hot minute|big mood|squad goals|rage quit|rage-quit|facepalm)',
    nextNot: words('was is the in to test fitted on room'),
  },
  {
    phrase: '(mic drop|bae|yeet|yeeted|bruv|yaas|yass|because reasons)',
    nextNot: words('was is the in to test fitted on room'),
  },
  {
    phrase: '(said no one ever|said nobody ever|sorry not sorry)',
    nextNot: words('was is the in to test fitted on room'),
  },
  {
    phrase: "(asking for a friend|you do you|hold my beer|i can't even)",
    nextNot: words('was is the in to test fitted on room'),
  },
  { phrase: '(the feels|all the feels|shook af)', nextNot: words('was is the in to test fitted on room') },
  {
    phrase: '(lowkey|highkey|low-key|high-key) (excited|obsessed|proud|nervous|love|loved|loving|want|into)',
    help: 'write `rather` in place of the first word',
  },
  {
    phrase: 'sus',
    help: 'say, for instance, `suspicious`',
    previous: words('bit looks so looked really kinda seems'),
  },
  {
    phrase: '(dm|pm|inbox|whatsapp|text|facebook|insta) me',
    help: 'say, for instance, `write to`',
    severity: 'info',
  },
  { phrase: '(follow|add|find) me on (insta|fb|ig|snap|snapchat)' },
  { phrase: 'my (bff|bffs|bf|gf)', help: 'say, for instance, `friend`' },
  { phrase: '^ _ ^' },
]
