/** Closes of which no single word says that they are one. */
const ENGLISH = `v/r|vr|br|b.r|kr|k.r|rgrds|rgds|regds|brgds|bests|ta|tx|ty|thx|thnx|tnx|tks|thanx|txs|tysm|thanks mate
cheers mate|cheers all|many thx|thanks a million|thanks a bunch|thanks a ton|thanks tons|thanks heaps
as ever|as always|ever|always|best to you|best of luck|good luck|good day|good bye|goodbye|good-bye|bye
bye bye|bye-bye|bye for now|byee|farewell|ciao|adios|au revoir|hasta la vista|cya|c u|cu|cul8r|ttyl|ttfn
toodles|tootles|cheerio|ta ta|bw|rgs|later|laters|see ya|see you|see you soon|see you later|see you then|see you around|see you there
hope to see you soon|talk soon|talk later|talk to you soon|talk to you later|speak soon
speak to you soon|chat soon|let's talk|let's talk soon|let's chat|let's chat soon|catch you later
until next time|till then|until we meet|till next time|keep in touch|stay in touch|stay tuned|stay safe
stay well|stay strong|stay blessed|stay awesome|stay cool|keep well|keep smiling|keep safe|be well
be safe|be good|take it easy|rock on|onward|onwards|over and out|peace|peace out|peace and love
peace & love|one love|namaste|aloha|god bless|god bless you|blessings|many blessings|be blessed
in christ|in his service|in him|yours in christ|have a nice day|have a good day|have a great day
have a lovely day|have a wonderful day|have a nice day ahead|have a great day ahead|have a good one
have a nice weekend|have a great weekend|have a good weekend|have a nice time|enjoy your day|x|xx|xxx|xo
xoxo|xoxoxo|xxoo|hugs|kisses|hugs and kisses|hugs & kisses|big hug|big hugs|a big hug|love and peace
love you|love ya|with all my heart|with my whole heart|fondly|affectionately|warmest|kindest|kindly|kind
in haste|signed|yrs|yrs sincerely|yrs truly|yours etc|yours &c|yours aye|yours in solidarity
in solidarity|in peace|in friendship|in hope|in faith|in service|in unity|in fellowship|your friend
your pal|your buddy|your fan|passionately|enthusiastically|eagerly|appreciatively|collegially|loyally
excitedly|hoping|peacefully|musically`
/** The commonest closes of other languages. */
const FOREIGN = `mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit besten grüßen
mit herzlichen grüßen|mfg|lg|vg|viele grüße|beste grüße|herzliche grüße|liebe grüße|freundliche grüße
cordialement|bien cordialement|bien à vous|sincères salutations|meilleures salutations|saludos
saludos cordiales|un saludo|un cordial saludo|atentamente|atenciosamente|cumprimentos
com os melhores cumprimentos|distinti saluti|cordiali saluti|с уважением|з повагою|med vänlig hälsning
med vänliga hälsningar|vänliga hälsningar|med venlig hilsen|venlig hilsen|med vennlig hilsen
vennlig hilsen|met vriendelijke groet|met vriendelijke groeten|pozdrawiam|z poważaniem|s pozdravem
s pozdravom|üdvözlettel|cu stimă|saygılarımla|ystävällisin terveisin|lugupidamisega|su pagarba|ar cieņu`

/** What is wished for the rest of the day. */
const WISH = /^have an? (?:\w+ ){1,3}(?:day|week|weekend|evening|summer|time|one)(?: ahead)?$/

let known: ReadonlySet<string> | undefined

/** Whether words are, as a whole, a complimentary close as people write it, however informal. */
export function isKnownClose(words: readonly string[]): boolean {
  known ??= new Set(`${ENGLISH}\n${FOREIGN}`.split(/[|\n]/))
  const phrase = words.join(' ').toLowerCase().replaceAll('’', "'")
  return known.has(phrase.endsWith('.') ? phrase.slice(0, -1) : phrase) || WISH.test(phrase)
}
