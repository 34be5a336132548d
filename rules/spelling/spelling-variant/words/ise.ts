import type { WordList } from '../notation.ts'

/** American -ize, British -ise or -ize. */
export const ISE: readonly WordList[] = [
  {
    suffix: 'i{z|s}e',
    endings: 's ed ing ation',
    words: `acclimat actual amort anonym author+ations+er+ers brutal canon capital categor+ations cauter
      central character+ations civil+ations colon+er+ers commercial computer conceptual+ations
      contextual crystall custom+able+ations decentral dehuman demilitar democrat demon demoral
      destabil digit digital dramat+ations equal+er+ers external familiar fertil+er+ers final
      formal general+able+ations global harmon homogen+er hospital+ations human hybrid ideal immobil
      immun+ations individual industrial initial institutional internal international ion legal legitim
      liberal local magnet marginal material maxim mechan memor militar miniatur minim+er mobil
      modern+er+ers monet motor national natural neutral normal operational optim+ations+er+ers
      organ+ations+ational+ationally+er+ers parameter pasteur penal personal plural polar politic
      polymer popular priorit privat+ations professional quant radical random rational real+able+ations
      regular reorgan+ations revital romantic sanit+er+ers secular sensit serial social special+ations
      stabil+er+ers standard steril stigmat subsid summar symbol synchron systemat token+er+ers union
      urban util vapor vector verbal victim visual+ations western`,
  },
  {
    suffix: 'i{z|s}e',
    endings: 's ed ing',
    words: `agon antagon apolog bapt critic econom empath emphas energ epitom fantas galvan hypnot hypothes
      idol immortal incentiv item jeopard mesmer moistur+er monopol ostrac oxid patron philosoph plagiar
      pressur public recogn+able+ably revolution scandal scrutin strateg sympath+er+ers synthes
      tantal terror theor traumat trivial vandal`,
  },
  {
    suffix: 'i{z|s}ed',
    words: 'disorgan unorgan unauthor unrecogn underutil uncivil overemphas',
  },
  { suffix: 'i{z|s}able', words: 'unrecogn' },
]

/** American and Canadian -yze, British -yse. */
export const YSE: readonly WordList[] = [
  { suffix: 'y{z|s}e', endings: 's ed ing', words: 'anal+er+ers catal paral hydrol psychoanal dial reanal' },
  { suffix: 'y{z|s}e', endings: 'ed ing', words: 'electrol' },
  { suffix: 'y{z|s}e', endings: 'er ers ed', isEndingsOnly: true, words: 'breathal' },
]
