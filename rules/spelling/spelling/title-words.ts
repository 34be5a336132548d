/** Words of titles, degrees, departments and institutions, beside which stand other words rather than names. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    'academic academy accounting act administration administrative administrator admissions advanced adviser ' +
    'advisor affairs agency agricultural agriculture analysis analyst annual applications applied ' +
    'apprenticeship architecture archive archives army arts assembly assessment assistance assistant associate ' +
    'association athletic authority award bachelor bank banking biology board bureau business campaign care ' +
    'careers case center central centre certificate chair charity chemistry chief child children civil clerk ' +
    'client clinic clinical club coach college commerce commission commissioner committee communication ' +
    'communications community company competition computer computing conference congress construction ' +
    'consultant consulting convention coordinator corporate council county court creative criminal cultural ' +
    'culture curator customer data degree delivery department deputy design designer developer development ' +
    'digital diploma director district division doctor drama ecology economic economics education educational ' +
    'electrical electronics elementary emergency employee employment endowment energy engineer engineering ' +
    'english enterprise environment environmental estate executive exhibition experience faculty family ' +
    'federal federation fellow fellowship festival film finance financial fine forum foundation fund ' +
    'fundraising gallery general geography government graduate grammar group guild head health healthcare ' +
    'higher history home honors honours hospital hospitality housing human humanities industrial industry ' +
    'information infrastructure initiative innovation inspector institute institution insurance international ' +
    'internship investment job journal journalism journey junior justice kitchen labor laboratory labour ' +
    'language languages law lead leader leadership learning legal library licence license life linguistics ' +
    'literature local logistics machine magistrates maintenance management manager manufacturing marine ' +
    'maritime market marketing master materials mathematics mechanical medal media medical medicine member ' +
    'memorial mental midwifery ministry mobile molecular museum music national natural neuroscience news night ' +
    'nurse nursery nursing nutrition office officer olympiad ombudsman operations orchestra organisation ' +
    'organization outreach partner partnership pharmacy philharmonic philosophy physical physics physiotherapy ' +
    'pilot planning police policy political politics postgraduate practice practitioner president press ' +
    'primary principal prison prize probation procurement product production professional program programme ' +
    'project projects property protection psychology public quality radio receptionist recruitment regional ' +
    'registered registrar relations representative research researcher residency resources review royal safety ' +
    'sales scholarship school science sciences scientific scientist secondary secretary security seminar ' +
    'senior service services site social society software solicitor special specialist speech sport sports ' +
    'staff standards state statistics strategy street student students studies studio summer supervisor ' +
    'support surgeon surgery survey sustainability symposium systems tax teacher teaching team technical ' +
    'technician technology theater theatre theory therapist therapy times tourism trade training transport ' +
    'treasurer tribunal tribune trust trustee undergraduate union university urban veterinary vice vocational ' +
    'volunteer volunteers ward water welfare winter women work worker workers workshop writing year young ' +
    'youth zoology'
  ).split(' '),
)
