import type { BackgroundTopic } from '../../background.ts'
import { amende } from './amende.ts'
import { avocat } from './avocat.ts'
import { conseilMunicipal } from './conseil-municipal.ts'
import { courDeCassation } from './cour-de-cassation.ts'
import { depute } from './depute.ts'
import { dgsi } from './dgsi.ts'
import { fonctionPublique } from './fonction-publique.ts'
import { gendarmerieNationale } from './gendarmerie-nationale.ts'
import { gouvernement } from './gouvernement.ts'
import { hautFonctionnaire } from './haut-fonctionnaire.ts'
import { magistrat } from './magistrat.ts'
import { maintienDeLOrdre } from './maintien-de-l-ordre.ts'
import { maireDeParis } from './maire-de-paris.ts'
import { ministereDeLEconomie } from './ministere-de-l-economie.ts'
import { ministereDeLEducationNationale } from './ministere-de-l-education-nationale.ts'
import { ministereDeLInterieur } from './ministere-de-l-interieur.ts'
import { ministereDeLaCulture } from './ministere-de-la-culture.ts'
import { ministereDeLaJustice } from './ministere-de-la-justice.ts'
import { ministereDeLaSante } from './ministere-de-la-sante.ts'
import { ministereDeLaTransitionEcologique } from './ministere-de-la-transition-ecologique.ts'
import { ministereDesAffairesEtrangeres } from './ministere-des-affaires-etrangeres.ts'
import { ministereDesArmees } from './ministere-des-armees.ts'
import { ministereDuTravail } from './ministere-du-travail.ts'
import { operationMilitaireExterieure } from './operation-militaire-exterieure.ts'
import { planVigipirate } from './plan-vigipirate.ts'
import { policeNationale } from './police-nationale.ts'
import { prefectureDePolice } from './prefecture-de-police.ts'
import { premierMinistre } from './premier-ministre.ts'
import { premiereDame } from './premiere-dame.ts'
import { presidentDeLaRepublique } from './president-de-la-republique.ts'
import { prison } from './prison.ts'
import { questionsAuGouvernement } from './questions-au-gouvernement.ts'
import { sapeursPompiers } from './sapeurs-pompiers.ts'
import { tribunalJudiciaire } from './tribunal-judiciaire.ts'
import { unionEuropeenne } from './union-europeenne.ts'
import { uniteDIntervention } from './unite-d-intervention.ts'
import { zoneEuro } from './zone-euro.ts'

export const institutions: readonly BackgroundTopic[] = [
  amende,
  avocat,
  conseilMunicipal,
  courDeCassation,
  depute,
  dgsi,
  fonctionPublique,
  gendarmerieNationale,
  gouvernement,
  hautFonctionnaire,
  magistrat,
  maintienDeLOrdre,
  maireDeParis,
  ministereDeLEconomie,
  ministereDeLEducationNationale,
  ministereDeLInterieur,
  ministereDeLaCulture,
  ministereDeLaJustice,
  ministereDeLaSante,
  ministereDeLaTransitionEcologique,
  ministereDesAffairesEtrangeres,
  ministereDesArmees,
  ministereDuTravail,
  operationMilitaireExterieure,
  planVigipirate,
  policeNationale,
  prefectureDePolice,
  premierMinistre,
  premiereDame,
  presidentDeLaRepublique,
  prison,
  questionsAuGouvernement,
  sapeursPompiers,
  tribunalJudiciaire,
  unionEuropeenne,
  uniteDIntervention,
  zoneEuro,
]
