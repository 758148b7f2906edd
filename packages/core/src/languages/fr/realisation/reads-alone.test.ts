import { describe, expect, test } from 'vitest'
import { readsAlone } from './reads-alone.ts'

const cases: readonly (readonly [text: string, alone: boolean])[] = [
  ['Le maire a inauguré la gare.', true],
  ['Il a inauguré la gare.', false],
  ['Ils manifestent.', false],
  ['Cette décision a été saluée par les syndicats.', false],
  ['Cette semaine, le maire inaugure la gare.', true],
  ['Ce mardi, le maire inaugure la gare.', true],
  ['Le maire a pris une décision, et cette décision a été saluée.', true],
  ['La ville recense dix cas de cette maladie.', false],
  ['Son avocat conteste les faits.', false],
  ['Le maire et son avocat contestent les faits.', true],
  ['Le préfet a suspendu celui-ci.', false],
  ['Nous partirons demain.', false],
  ['Deux ont dû fermer des classes.', false],
  ['Deux écoles ont dû fermer des classes.', true],
  ['Quand les clients ouvraient la page.', false],
  ['Quand les clients ouvraient la page, un virus s’installait.', true],
  ['Quand le pont rouvrira-t-il ?', true],
  ['Selon lui, le pont rouvrira lundi.', false],
  ['Deux autres villes ont fermé leurs écoles.', false],
  ['Les deux propriétaires sont jugés à Lyon.', false],
  ['La police a relâché les deux hommes.', false],
  ['La police a relâché deux hommes.', true],
  ['Un incident semblable a touché la gare.', false],
  ['Le maire a dit « nous partirons demain ».', true],
  ['Des électrodes implantéesLe patient va bien.', false],
  ['YouTube ferme le compte.', true],
  ['L’un a été placé en détention.', false],
  ['Placement de l’un en détention', false],
  ['L’un des trois a été placé en détention.', true],
  ['Les 13 autres interpellés libérés', false],
  ['Les mesures servent à autre chose, selon un autre.', false],
  ['Le pont rouvrira lundi, selon un autre élu.', true],
  ['Météo-France a relevé 27,3 degrés à Nice et 23 degrés', false],
  ['Météo-France a relevé 27,3 degrés à Nice et 23 degrés à Lille', true],
  ['Ce que demandent les syndicats', true],
  ['L’iPhone se vend bien.', true],
]

describe('readsAlone', () => {
  test.each(cases)('%s', (text, alone) => expect(readsAlone(text)).toBe(alone))
})
