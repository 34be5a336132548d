import type { WordList } from '../notation.ts'

/** American -ize, British -ise or -ize. */
export const ISE: readonly WordList[] = [
  {
    suffix: 'i{z|s}e',
    endings: 's ed ing ation',
    words: `acclimat actual amort anonym author+ations brutal canon capital carbon categor+ations
      cauter central character+ations civil+ations colon+er+ers commercial computer conceptual+ations
      container contextual crystall custom+able+ations decarbon decentral decolon decriminal dehuman
      demagnet demilitar demobil democrat demon demoral depolar desensit destabil diagonal digit digital
      discret dramat+ations equal+er+ers external factor familiar fertil+er+ers final formal fossil
      general+able+ations global harmon homogen+er hospital+ations human hybrid ideal immobil
      immun+ations individual industrial initial institutional internal international ion legal legitim
      lemmat liberal linear local magnet marginal material maxim mechan memor militar mineral miniatur
      minim+er mobil modern+er+ers modular monet motor national natural neutral normal operational
      optim+ations+er+ers organ+ations+ational+ationally+er+ers parameter parametr pasteur penal
      personal plural polar politic polymer popular priorit privat+ations problemat professional quant
      radical random rational real+able+ations regular reorgan+ations revital romantic sanit+er+ers
      secular sensit serial social special+ations stabil+er+ers standard steril stigmat subsid summar
      symbol synchron systemat token+er+ers union urban util vapor vector verbal victim virtual
      visual+ations vocal vulcan western`,
  },
  {
    suffix: 'i{z|s}e',
    endings: 's ed ing',
    words: `aggrand agon alphabet antagon apolog bapt cannibal circular collectiv compartmental critic deput
      disorgan econom editorial empath emphas energ+er+ers epitom eulog evangel fantas fictional fratern
      galvan glamor hypnot hypothes idol immortal incentiv italic item jeopard memorial mesmer metabol
      metastas moistur+er monopol moral notar ostrac oxid parenthes patron philosoph plagiar pressur
      propagand public pulver recogn+able+ably revolution satir scandal scrutin sentimental solemn
      strateg styl sympath+er+ers synthes tantal terror theor traumat trivial tyrann vandal`,
  },
  {
    suffix: 'i{z|s}ed',
    words: 'overemphas reinitial uncivil unauthor underutil uninitial unorgan unreal unrecogn',
  },
  { words: 'appeti{z|s}er appeti{z|s}ers appeti{z|s}ing cogni{z|s}ance cogni{z|s}ant unrecogni{z|s}able' },
]

/** American and Canadian -yze, British -yse. */
export const YSE: readonly WordList[] = [
  { suffix: 'y{z|s}e', endings: 's ed ing', words: 'anal+er+ers catal paral hydrol psychoanal dial reanal' },
]
