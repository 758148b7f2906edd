import type { BackgroundTopic } from '../../background.ts'
import { activitePhysique } from './activite-physique.ts'
import { adoption } from './adoption.ts'
import { autoroute } from './autoroute.ts'
import { cannabis } from './cannabis.ts'
import { carteGrise } from './carte-grise.ts'
import { conduiteEtPermis } from './conduite-et-permis.ts'
import { divorce } from './divorce.ts'
import { donDuSang } from './don-du-sang.ts'
import { ecolePrimaire } from './ecole-primaire.ts'
import { enseignant } from './enseignant.ts'
import { etatDUrgenceSanitaire } from './etat-d-urgence-sanitaire.ts'
import { gestationPourAutrui } from './gestation-pour-autrui.ts'
import { grandeEcole } from './grande-ecole.ts'
import { hopitalPublic } from './hopital-public.ts'
import { inegalites } from './inegalites.ts'
import { limitationDeVitesse } from './limitation-de-vitesse.ts'
import { medecin } from './medecin.ts'
import { naissance } from './naissance.ts'
import { prehistoire } from './prehistoire.ts'
import { prixEtInventions } from './prix-et-inventions.ts'
import { psychiatrie } from './psychiatrie.ts'
import { rechercheVaccinale } from './recherche-vaccinale.ts'
import { sommeil } from './sommeil.ts'
import { systemeSolaire } from './systeme-solaire.ts'
import { universite } from './universite.ts'

export const healthAndSchool: readonly BackgroundTopic[] = [
  activitePhysique,
  adoption,
  autoroute,
  cannabis,
  carteGrise,
  conduiteEtPermis,
  divorce,
  donDuSang,
  ecolePrimaire,
  enseignant,
  etatDUrgenceSanitaire,
  gestationPourAutrui,
  grandeEcole,
  hopitalPublic,
  inegalites,
  limitationDeVitesse,
  medecin,
  naissance,
  prehistoire,
  prixEtInventions,
  psychiatrie,
  rechercheVaccinale,
  sommeil,
  systemeSolaire,
  universite,
]
