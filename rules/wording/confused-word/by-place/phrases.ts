import type { Phrase } from '../../../../src/rule/index.ts'
import { aLatterToBreath } from './a-latter-to-breath.ts'
import { breatheToCouncil } from './breathe-to-council.ts'
import { councillorToDiffuse } from './councillor-to-diffuse.ts'
import { dinningToFair } from './dinning-to-fair.ts'
import { fairedToHere } from './faired-to-here.ts'
import { hereFromToKnead } from './here-from-to-knead.ts'
import { knightToLoose } from './knight-to-loose.ts'
import { looserToNaval } from './looser-to-naval.ts'
import { navelToPersecuting } from './navel-to-persecuting.ts'
import { persecutionToPrincipal } from './persecution-to-principal.ts'
import { principalsToRoad } from './principals-to-road.ts'
import { rodeToStatue } from './rode-to-statue.ts'
import { statuteToThrone } from './statute-to-throne.ts'
import { throughToWeather } from './through-to-weather.ts'
import { weatherToYour } from './weather-to-your.ts'

/** Words in a grammatical place where they stand only by mistake. The place is told by the classes of the words beside it, so a person decides on the fix. */
export const byPlace: readonly Phrase[] = [
  ...aLatterToBreath,
  ...breatheToCouncil,
  ...councillorToDiffuse,
  ...dinningToFair,
  ...fairedToHere,
  ...hereFromToKnead,
  ...knightToLoose,
  ...looserToNaval,
  ...navelToPersecuting,
  ...persecutionToPrincipal,
  ...principalsToRoad,
  ...rodeToStatue,
  ...statuteToThrone,
  ...throughToWeather,
  ...weatherToYour,
].map((phrase: Phrase) => ({ ...phrase, applicability: 'unsafe' }))
