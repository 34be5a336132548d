import type { PhraseExample } from '../examples.ts'
import { aLatterToBreathExamples } from './a-latter-to-breath.examples.ts'
import { breatheToCouncilExamples } from './breathe-to-council.examples.ts'
import { councillorToDiffuseExamples } from './councillor-to-diffuse.examples.ts'
import { dinningToFairExamples } from './dinning-to-fair.examples.ts'
import { fairedToHereExamples } from './faired-to-here.examples.ts'
import { hereFromToKneadExamples } from './here-from-to-knead.examples.ts'
import { knightToLooseExamples } from './knight-to-loose.examples.ts'
import { looserToNavalExamples } from './looser-to-naval.examples.ts'
import { navelToPersecutingExamples } from './navel-to-persecuting.examples.ts'
import { persecutionToPrincipalExamples } from './persecution-to-principal.examples.ts'
import { principalsToRoadExamples } from './principals-to-road.examples.ts'
import { rodeToStatueExamples } from './rode-to-statue.examples.ts'
import { statuteToThroneExamples } from './statute-to-throne.examples.ts'
import { throughToWeatherExamples } from './through-to-weather.examples.ts'
import { weatherToYourExamples } from './weather-to-your.examples.ts'

/** An example for each of the phrases, in their order. */
export const byPlaceExamples: readonly PhraseExample[] = [
  ...aLatterToBreathExamples,
  ...breatheToCouncilExamples,
  ...councillorToDiffuseExamples,
  ...dinningToFairExamples,
  ...fairedToHereExamples,
  ...hereFromToKneadExamples,
  ...knightToLooseExamples,
  ...looserToNavalExamples,
  ...navelToPersecutingExamples,
  ...persecutionToPrincipalExamples,
  ...principalsToRoadExamples,
  ...rodeToStatueExamples,
  ...statuteToThroneExamples,
  ...throughToWeatherExamples,
  ...weatherToYourExamples,
]
