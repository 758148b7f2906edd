import type { BackgroundTopic } from '../../background.ts'
import { antisemitisme } from './antisemitisme.ts'
import { complotisme } from './complotisme.ts'
import { cumulDesMandats } from './cumul-des-mandats.ts'
import { desinformation } from './desinformation.ts'
import { extremeDroite } from './extreme-droite.ts'
import { feminisme } from './feminisme.ts'
import { gaucheEtDroite } from './gauche-et-droite.ts'
import { giletsJaunes } from './gilets-jaunes.ts'
import { grandDebatNational } from './grand-debat-national.ts'
import { homophobie } from './homophobie.ts'
import { islamophobie } from './islamophobie.ts'
import { laFranceInsoumise } from './la-france-insoumise.ts'
import { laiciteEtSignesReligieux } from './laicite-et-signes-religieux.ts'
import { lesEcologistes } from './les-ecologistes.ts'
import { lesRepublicains } from './les-republicains.ts'
import { lobbying } from './lobbying.ts'
import { manifestation } from './manifestation.ts'
import { medef } from './medef.ts'
import { metoo } from './metoo.ts'
import { modem } from './modem.ts'
import { partiCommunisteFrancais } from './parti-communiste-francais.ts'
import { partiPolitique } from './parti-politique.ts'
import { partiSocialiste } from './parti-socialiste.ts'
import { primairePolitique } from './primaire-politique.ts'
import { racisme } from './racisme.ts'
import { rassemblementNational } from './rassemblement-national.ts'
import { referendumDInitiativePartagee } from './referendum-d-initiative-partagee.ts'
import { renaissanceParti } from './renaissance-parti.ts'
import { syndicat } from './syndicat.ts'
import { violencesSexistesDansLaRue } from './violences-sexistes-dans-la-rue.ts'

export const partiesAndMovements: readonly BackgroundTopic[] = [
  antisemitisme,
  complotisme,
  cumulDesMandats,
  desinformation,
  extremeDroite,
  feminisme,
  gaucheEtDroite,
  giletsJaunes,
  grandDebatNational,
  homophobie,
  islamophobie,
  laFranceInsoumise,
  laiciteEtSignesReligieux,
  lesEcologistes,
  lesRepublicains,
  lobbying,
  manifestation,
  medef,
  metoo,
  modem,
  partiCommunisteFrancais,
  partiPolitique,
  partiSocialiste,
  primairePolitique,
  racisme,
  rassemblementNational,
  referendumDInitiativePartagee,
  renaissanceParti,
  syndicat,
  violencesSexistesDansLaRue,
]
