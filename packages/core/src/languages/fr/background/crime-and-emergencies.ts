import type { BackgroundTopic } from '../../background.ts'
import { accidentDAvion } from './accident-d-avion.ts'
import { accidentDeLaRoute } from './accident-de-la-route.ts'
import { accidentFerroviaire } from './accident-ferroviaire.ts'
import { agressionSexuelle } from './agression-sexuelle.ts'
import { armeAFeu } from './arme-a-feu.ts'
import { armesAuxEtatsUnis } from './armes-aux-etats-unis.ts'
import { attaqueAuCouteau } from './attaque-au-couteau.ts'
import { attentatsDeJanvier2015 } from './attentats-de-janvier-2015.ts'
import { attentatsDu13Novembre } from './attentats-du-13-novembre.ts'
import { cambriolage } from './cambriolage.ts'
import { chienDangereux } from './chien-dangereux.ts'
import { disparitionDePersonne } from './disparition-de-personne.ts'
import { djihadisme } from './djihadisme.ts'
import { etatIslamique } from './etat-islamique.ts'
import { explosion } from './explosion.ts'
import { homicideRoutier } from './homicide-routier.ts'
import { incendieDeBatiment } from './incendie-de-batiment.ts'
import { maltraitanceAnimale } from './maltraitance-animale.ts'
import { meurtre } from './meurtre.ts'
import { naufrage } from './naufrage.ts'
import { noyadeEtBaignade } from './noyade-et-baignade.ts'
import { pedocriminalite } from './pedocriminalite.ts'
import { policeScientifique } from './police-scientifique.ts'
import { priseDOtages } from './prise-d-otages.ts'
import { secretDefense } from './secret-defense.ts'
import { suicideAuTravail } from './suicide-au-travail.ts'
import { terrorisme } from './terrorisme.ts'
import { tueurEnSerie } from './tueur-en-serie.ts'

export const crimeAndEmergencies: readonly BackgroundTopic[] = [
  accidentDAvion,
  accidentDeLaRoute,
  accidentFerroviaire,
  agressionSexuelle,
  armeAFeu,
  armesAuxEtatsUnis,
  attaqueAuCouteau,
  attentatsDeJanvier2015,
  attentatsDu13Novembre,
  cambriolage,
  chienDangereux,
  disparitionDePersonne,
  djihadisme,
  etatIslamique,
  explosion,
  homicideRoutier,
  incendieDeBatiment,
  maltraitanceAnimale,
  meurtre,
  naufrage,
  noyadeEtBaignade,
  pedocriminalite,
  policeScientifique,
  priseDOtages,
  secretDefense,
  suicideAuTravail,
  terrorisme,
  tueurEnSerie,
]
