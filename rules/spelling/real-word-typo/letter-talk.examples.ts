import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const letterTalkExamples: readonly SlipExample[] = [
  [
    '(reference|references|letter|letters|certificate|certificates|transcript|transcripts|recommendation|recommendations|invitation) [form>from] (my|your|our|previous|former|two|several)',
    'I enclose references ⟦form⟧ my former firms.',
    'These letters form the word.',
  ],
  [
    '(learned|learnt|heard|read|knew|know) (about|of) (this|your|the) (vacancy|position|opening|post|role|opportunity|programme|program|company|job|course|scheme|internship) [though|thorough|trough|tough>through] (a|my|the|your|an|one)',
    'I learnt of the post ⟦though⟧ a friend.',
    'I knew of the post, though a friend did not.',
  ],
  [
    '(walk|talk|guide|take|lead|talked|walked|guided) (you|me|us|them|him|her) [trough|though|thorough|tough>through] (my|the|your|a|this|our|any|each|every)',
    'I can walk you ⟦trough⟧ my work.',
    'It cost me, though the gain was mine.',
  ],
  [
    '(particularly|especially|very|really|truly|equally|so) [exiting>exciting] (to|for|and|.|,|opportunity|time|project|challenge|position|role|prospect|field)',
    'Your plan is very ⟦exiting⟧ to me.',
    'We are exiting the lease.',
  ],
  [
    '!(so|as|too|how|more) (careful|reliable|diligent|responsible|friendly|motivated|dedicated|creative|patient|organised|organized|conscientious|punctual|honest|flexible|enthusiastic|committed) [an>and]',
    'I am a careful ⟦an⟧ able nurse.',
    'It is so reliable an aid that we kept it.',
  ],
  [
    'by (phone|email|e-mail|telephone|post|fax|letter) [of|on|ore>or] (by)? (email|e-mail|phone|telephone|post|fax|letter)',
    'Call me by phone ⟦of⟧ email.',
    'I came by letter of credit.',
  ],
  [
    '(to|of|in|for|with|at|from|about|join|joining|by) [you>your] (research|current|recent|new|latest|esteemed|prestigious|growing|international|next|upcoming|advertised) ({theirs}|group|project|projects|work|vacancy|position|centre|center)',
    'I want to join ⟦you⟧ research group.',
    'I will show you new work.',
  ],
  [
    'and [the>then] (moved to|went (to|on|back)|returned to|became|joined|began|took|decided to|transferred to|worked (as|at|in|for|on)|started (work|working|my|a|at)|studied (at|in|for)|completed (a|my|an)|continued (to|my)|applied (for|to)|trained (as|at))',
    'I met them and ⟦the⟧ moved to Lisbon.',
    'I sold the house and the moved furniture.',
  ],
  [
    '(i|we|daily|to|often|regularly|can|could|also) [sue>use] (statistical|software|excel|python|spreadsheets|computers|modern|my (skills|experience|knowledge|english)|these skills|this (experience|opportunity|knowledge))',
    'I ⟦sue⟧ statistical tools.',
    'I may sue my landlord.',
  ],
  [
    '(my|current|present|existing|temporary|employment|fixed-term|permanent) [contact>contract] (expires|expired|runs (out|until)|terminates|comes to an end|was (renewed|extended|terminated|signed))',
    'My ⟦contact⟧ expires in July.',
    'My contact ended the call.',
  ],
  [
    '(is|are|was|were|not|originally) [interned>intended] to',
    'The note is ⟦interned⟧ to help.',
    'He was interned for a year.',
  ],
  [
    '(to|please|will|must|kindly|and|then) [sing>sign] (both copies|the (contract|form|agreement|copy|copies|lease|documents|document|papers|offer)|and (return|date)|below|this (form|agreement|contract|letter)|a (contract|lease))',
    'Please ⟦sing⟧ the contract.',
    'We sing both parts of it.',
  ],
  [
    '(limitation|limitations|federal|criminal|applicable|penal) [statue>statute]',
    'The limitation ⟦statue⟧ applies.',
    'I carved a statue.',
  ],
  [
    '(supporting|teaching|course|reading|study|learning|marketing|written|training|enclosed|reference|background|promotional|relevant) [martial>material] !(art|arts|law|artist|artists|music)',
    'I enclose supporting ⟦martial⟧.',
    'I paid for teaching martial arts.',
  ],
  [
    '[posses>possess] unless (posse|sheriff|western|outlaw|outlaws)',
    'I ⟦posses⟧ both.',
    'The sheriff led two posses.',
  ],
  [
    '[costumer>customer] (service|services|complaint|complaints|satisfaction|support|care|relations|needs|feedback|base|experience|enquiries|queries|requests|loyalty|success|facing|focus|oriented|data|accounts|retention) unless (costume|costumes|theatre|theater|wardrobe)',
    'I led ⟦costumer⟧ service.',
    'As a theatre costumer, service is my craft.',
  ],
  [
    '(do|did|doing|done|try|tried|trying) (my|our|their|his|her|your) (very)? [bust|vest|beast|beset>best]',
    'I did my ⟦bust⟧.',
    'I made a bust of him.',
  ],
  [
    '(many|sincere|warm|special|kind|my) [tanks>thanks] for (your|considering|taking|reading|the (kind|quick|opportunity|interview|invitation|reply))',
    'Many ⟦tanks⟧ for your reply.',
    'The army bought many tanks for the war.',
  ],
  [
    '(member of|part of|working in|work in|lead|led|leading|join|joining|manage|managed|managing) (a|the|your|my|our) (busy|small|large|new|strong|friendly|sales|project|research|design)? [tea|teem|ream>team] unless (teas|coffee|plantation|beverages|blend|blends|tasting|brew)',
    'I join a busy ⟦tea⟧.',
    'I lead the tea tasting, and the blend is mine.',
  ],
  [
    '(communication|language|interpersonal|technical|computer|negotiation|writing|leadership|analytical|organisational|organizational|transferable|presentation|management) [skulls|sills|stills|spills>skills]',
    'I have strong language ⟦skulls⟧.',
    'I drew two skulls.',
  ],
  [
    '[skull>skill] (that|which)? i (have|developed|learned|learnt|gained|acquired|use|honed) unless (bone|bones|brain|fossil|cranial|anatomy|skeleton|skeletons)',
    'It is a ⟦skull⟧ I learned.',
    'I found a fossil skull I use in class.',
  ],
  [
    '(this|the|a|my|your|leading|key|current|new|management|leadership) [rote|rile>role] (at|of|as|in|with|within|and|because|requires|involves|.|,)',
    'I like this ⟦rote⟧ at Orange.',
    'I like the rote learning of old.',
  ],
  [
    '(your|their|his|her|our|own|hard|field|team|social|previous|recent|of my|for my) [wok>work] unless (kitchen|chef|stir|rice|noodles|cook|cooking|restaurant|pan|pans|woks|cuisine)',
    'I like your ⟦wok⟧.',
    'I cook in a wok.',
  ],
  [
    "(director's|manager's|professor's|chairman's|president's|partner's|(kept|keep|keeping|manage|managed|managing) (a|an|his|her|my|their|the)) (busy)? [dairy>diary] !(farm|farms|herd|herds|unit|business|cows|cattle|products|plant) unless (cow|cows|milk|cheese|cattle|herd)",
    'I kept her ⟦dairy⟧.',
    'I manage a dairy herd.',
  ],
  [
    '(a|very|my) [quite>quiet] (person|place|town|village|room|area|neighbourhood|neighborhood|environment|corner|man|woman|child|street|office|confidence|voice|and (calm|hard-working|reserved|polite))',
    'I am a ⟦quite⟧ person.',
    'I am quite sure.',
  ],
  [
    '(cannot|not|will|would|could|never|to) [altar>alter] (the|my|your|our|this|that|any|it|its|their)',
    'We cannot ⟦altar⟧ the lease.',
    'I saw the altar.',
  ],
  [
    '(close|good|old|best|dear|mutual|trusted|family) [fiend>friend]',
    'A close ⟦fiend⟧ told me.',
    'He is a fiend.',
  ],
  [
    '(an|such an|this|the most|new and) [exiting>exciting] (project|opportunity|opportunities|challenge|time|field|role|career|prospect|place|programme|program|work|area)',
    'It is an ⟦exiting⟧ project.',
    'It is an exiting tenant.',
  ],
  [
    '(admire|admired|followed|researched|contacted|joined|chose|know|visited) [you>your] (company|team|firm|university|school|hospital|department|organisation|organization|laboratory|lab|charity)',
    'I admire ⟦you⟧ company.',
    'I admire you both.',
  ],
  [
    '(able|want|wish|hope|ready|willing|happy|keen|eager|glad|pleased|would like|forward) [tot>to]',
    'I am able ⟦tot⟧ start.',
    'I mind a tot.',
  ],
  ['i [us>use]', 'I ⟦us⟧ spreadsheets.', 'It helps us use them.'],
  [
    '(annual|sick|maternity|paternity|parental|unpaid|paid|study|compassionate|of|on) [lave>leave]',
    'I ask for unpaid ⟦lave⟧.',
    'We lave and dress wounds.',
  ],
  [
    'express [and>an] (interest|opinion|idea|objection|apology)',
    'I write to express ⟦and⟧ interest in the post.',
    'We express and defend views.',
  ],
  [
    '(of|at|with|from|by|for) [he>the] (attention|position|role|post|company|team|department|university|school|job|opportunity|interview|same|next|end|programme|program|project|field|hospital|chance)',
    'It is for ⟦he⟧ attention of all.',
    'I asked if he attended.',
  ],
  [
    '(is|are|stand|stood|remain|remained|were) [untied>united] (in|behind|against)',
    'We are ⟦untied⟧ in our aim.',
    'The boats are untied.',
  ],
  [
    '(previous|current|recent|voluntary|volunteer|earlier|present|part-time|full-time) [word>work] (as|at|with|experience|history)',
    'My previous ⟦word⟧ as a nurse taught me.',
    'You have my word as a friend.',
  ],
  [
    '[sill>skill] (that|which)? i (have|developed|learned|learnt|gained|acquired|use|honed) unless (window|windows|door|doors|rock|granite)',
    'It is a ⟦sill⟧ that I learned.',
    'I laid a granite sill I like.',
  ],
  [
    '(to|can|will|have) [reed>read] (your|the|that|about|through|more|with)',
    'I am glad to ⟦reed⟧ your note.',
    'I play a reed pipe.',
  ],
]
