const toSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Small words that mean nothing when doubled, and whose doubling is looked for in capitals too. */
export const FUNCTION_WORDS = toSet(
  'a an the to of in and is for with my i we at by on as or be are was from this your our it he she they ' +
    'its their his these those not but if than into about between during through were am has have',
)

/** Function words that neither end a clause nor stand alone, so that one of two can be deleted without a second look. */
export const SURE_WORDS = toSet(
  'a an the my your our its his their of and or but for with from into between during if than be is are was were am',
)

/** Words behind which `to` leads to a verb and never ends a clause: “I want to to join”. */
export const INFINITIVE_LEADS = toSet(
  'want wants wanted wish wishes wished hope hopes hoped like love need needs needed able unable ready order eager keen ' +
    'happy glad pleased willing decided decide plan planned plans try tried trying hoping wishing wanting going intend ' +
    'intended intends aim aims aimed opportunity chance ability desire wait waiting',
)

/** Words that are doubled for effect, by grammar (“that that”), or as a name of something. */
export const DOUBLED_WORDS = toSet(
  'had that do her so very really too more much many far long never again now there well bye ha knock blah ' +
    'yes no please tut chop tuk half fifty hear aye yo dum dik bon cha chi hula mahi pom tam ylang beri gado piri ' +
    'peri ack choo goody boo hush agar zig la da de di et nous vous die yada hip rah tick bang baa bla hey ho pee ' +
    'pee poo shh tom woof chin one two three four five six seven eight nine ten hundred',
)

/** Verbs that meet themselves where one clause ends and the next begins: “what it is is simple”. */
export const AUXILIARIES = toSet(
  'is was are were am has have do does did can could will would should must may might',
)

/** Words that open a clause which may end, words later, in the verb that stands twice. */
export const CLAUSE_OPENERS = toSet('what whatever which whichever who whoever whom where wherever how why')

/** Words directly before a verb that may end a clause with it: “all that is is”, “the question is is it”. */
export const VERB_SUBJECTS = toSet(
  'that all everything anything thing things question problem point issue reason truth fact key answer catch there',
)

/** Words after which `it it`, `you you` or `we we` may be the seam of two clauses: “if you need it it is there”. */
export const CONDITION_OPENERS = toSet(
  'if when whenever once unless until although though while because since as after before without with whether ' +
    'where wherever who what',
)

/** Verbs that bring a particle of their own, so that `in in` or `on on` is right: “I logged in in June”. */
export const PARTICLE_VERBS = toSet(
  'log logs logged logging sign signs signed signing check checks checked checking phase phased move moved moving ' +
    'come came coming give gave giving drop dropped call called step stepped carry carried go goes went going ' +
    'turn turned hold held zoom zoomed tune tuned opt opted settle settled join joined fill filled stay stayed ' +
    'result resulted set kick kicked plug plugged hand handed take taken took build built put get got',
)

/** Pronouns that can be the subject of a clause without “that”: “the team we applied to”. */
export const SUBJECT_PRONOUNS = toSet('i he she we they')

/** Pronouns that can end one clause and open the next. */
export const SEAM_PRONOUNS = toSet('you he she it we they')

/** Words before a pronoun that begin a clause of their own, so that the pronoun belongs to no noun. */
export const CLAUSE_LINKS = toSet(
  'and but or so because since as if while although though when whenever then thus therefore here there that ' +
    'today now also later once until unless before after where whereas hence still yet afterwards finally',
)

/** Words that a clause may end with when what they govern stands before it: “the team we worked with”. */
export const PREPOSITIONS = toSet('in on for with at by about from of up')

/** Words behind which something must follow, so that with a determiner they cannot stand twice: “of the of the”. */
export const LEADS = toSet(
  'of in to for with at by from on and as about into during through is was are were that but or within under ' +
    'between via than while since after before against across over among without towards toward upon including',
)

/** Determiners, of which a noun must follow. */
export const LEADING_WORDS = toSet('the a an my our your their its this these those')

/** Pairs that stand twice only by a slip, or where one clause ends and the next begins. */
export const PAIRS: ReadonlySet<string> = new Set(
  (
    'to be,have been,has been,had been,will be,would be,can be,should be,may be,could be,able to,want to,wish to,like to,hope to,' +
    'need to,going to,used to,order to,would like,i am,i was,i have,i had,i would,i will,i can,i could,i should,we are,we were,' +
    'we have,it is,it was,there is,there are,there was,as well,such as,due to,because of,one of,some of,part of,member of,as in,' +
    'to my,to me,for me,in order,as to,and to,and in,and of,and for,and i,that i,which i,that is,of which,in which'
  ).split(','),
)
