import type { BackgroundTopic } from '../../background.ts'
import { ambassade } from './ambassade.ts'
import { blackLivesMatter } from './black-lives-matter.ts'
import { cartelDeLaDrogue } from './cartel-de-la-drogue.ts'
import { conflitIsraeloPalestinien } from './conflit-israelo-palestinien.ts'
import { congresAmericain } from './congres-americain.ts'
import { controleDesArmements } from './controle-des-armements.ts'
import { courSupremeDesEtatsUnis } from './cour-supreme-des-etats-unis.ts'
import { deminage } from './deminage.ts'
import { egliseCatholique } from './eglise-catholique.ts'
import { electionContestee } from './election-contestee.ts'
import { famine } from './famine.ts'
import { fbi } from './fbi.ts'
import { guerreEnLibye } from './guerre-en-libye.ts'
import { guerreEnSyrie } from './guerre-en-syrie.ts'
import { guerreFroide } from './guerre-froide.ts'
import { hautCommissariatAuxRefugies } from './haut-commissariat-aux-refugies.ts'
import { hezbollah } from './hezbollah.ts'
import { hongKongSecurite } from './hong-kong-securite.ts'
import { migrant } from './migrant.ts'
import { migrantsEnMediterranee } from './migrants-en-mediterranee.ts'
import { nucleaireIranien } from './nucleaire-iranien.ts'
import { opposantPolitique } from './opposant-politique.ts'
import { organisationNonGouvernementale } from './organisation-non-gouvernementale.ts'
import { pape } from './pape.ts'
import { partiDemocrateAmericain } from './parti-democrate-americain.ts'
import { partiRepublicainAmericain } from './parti-republicain-americain.ts'
import { presidentDesEtatsUnis } from './president-des-etats-unis.ts'
import { rivaliteSinoAmericaine } from './rivalite-sino-americaine.ts'
import { statuesEtMemoire } from './statues-et-memoire.ts'
import { statutDeLaMonarchieEspagnole } from './statut-de-la-monarchie-espagnole.ts'
import { talibans } from './talibans.ts'
import { unesco } from './unesco.ts'

export const worldAffairs: readonly BackgroundTopic[] = [
  ambassade,
  blackLivesMatter,
  cartelDeLaDrogue,
  conflitIsraeloPalestinien,
  congresAmericain,
  controleDesArmements,
  courSupremeDesEtatsUnis,
  deminage,
  egliseCatholique,
  electionContestee,
  famine,
  fbi,
  guerreEnLibye,
  guerreEnSyrie,
  guerreFroide,
  hautCommissariatAuxRefugies,
  hezbollah,
  hongKongSecurite,
  migrant,
  migrantsEnMediterranee,
  nucleaireIranien,
  opposantPolitique,
  organisationNonGouvernementale,
  pape,
  partiDemocrateAmericain,
  partiRepublicainAmericain,
  presidentDesEtatsUnis,
  rivaliteSinoAmericaine,
  statuesEtMemoire,
  statutDeLaMonarchieEspagnole,
  talibans,
  unesco,
]
