/** Given names that are seldom surnames. */
const NAMES = `john michael robert peter jennifer sarah emily anna anne maria mary susan rebecca laura lisa karen emma
julia julie kate katie kathryn katherine catherine steve steven mike tom bob bill jim joe dave dan chris ben sam tim nick
matt andy tony kevin brian jason eric andrew matthew jessica michelle amy amanda melissa stephanie nicole heather
elizabeth christine rachel hannah megan samantha olivia sophia sophie isabella charlotte amelia chloe ella lily lucy
alice helen sandra sharon linda barbara patricia deborah nancy margaret carol donna ruth angela brenda pamela diana
claire clara claudia fiona charlene daniela giovanna martina valentina paola jane janet joan judith theresa teresa monica natalie natalia olga irina svetlana tatiana elena ekaterina anastasia
dmitry sergey sergei vladimir alexei ivan nikolai mikhail yuri pavel boris oleg igor giovanni giulia francesca chiara
jean-luc françois françoise isabelle nathalie jürgen wolfgang dieter heike sabine ulrike birgit anja katja
carlos juan josé luis miguel javier jorge pedro pablo sofia lucia carmen rosa
gregory jeffrey timothy jonathan nicholas benjamin samuel zachary ethan joshua justin brandon tyler kyle ryan
priya anjali pooja neha rahul amit sanjay rajesh suresh ramesh deepak ahmed mohammed fatima aisha`

/** Given names that are surnames as well. */
const BOTH = `james thomas george henry edward arthur lewis martin scott simon paul mark adam alexander allen anthony oliver
charles christian craig dean douglas francis frank gordon graham grant harry howard jack jacob joseph keith kenneth lawrence
leon leonard louis luke max morgan neil norman owen patrick philip ralph raymond richard roger roland ross roy russell ryan
samson sebastian stephen stewart stuart terry victor vincent walter warren wayne william alan albert alex austin blake
cameron carter chad charlie clark clive colin dale dennis derek duncan eric ernest felix fred gary gavin gerald gilbert glenn
hugo ian isaac jerome joel jordan julian kelly kim lance laurence lloyd logan malcolm marcus marshall mason maurice miles
mitchell nathan nigel noel parker perry ray reed rex robin rodney ron rose ruby rupert sean shane sidney stanley taylor
theodore tony travis trevor troy vernon virginia grace hope joy june april faith paige blair brooke ashley lesley leslie
audrey beth bridget carmel cecil celia claude constance edith eleanor ellen esther eva florence frances gloria harriet
helena ingrid irene iris ivy jasmine jean josephine judy kathleen kay lorraine louise lynn mabel marie martha maya mia mona
nadia naomi nina nora norma paula phoebe rita robyn rosemary sally sylvia tara tina tracy ursula vera victoria vivian wendy
yasmin yvonne zoe`

let names: ReadonlySet<string> | undefined

/** Whether a name is one that people are given and hardly ever born with. */
export function isGivenName(name: string): boolean {
  names ??= new Set(NAMES.split(/\s+/))
  return names.has(name.toLowerCase())
}

let ambiguous: ReadonlySet<string> | undefined

/** Whether a name may be one that people are given, though some are born with it. */
export function mayBeGivenName(name: string): boolean {
  ambiguous ??= new Set(BOTH.split(/\s+/))
  return isGivenName(name) || ambiguous.has(name.toLowerCase())
}
