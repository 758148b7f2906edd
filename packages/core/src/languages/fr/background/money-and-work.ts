import type { BackgroundTopic } from '../../background.ts'
import { agriculteur } from './agriculteur.ts'
import { arretMaladie } from './arret-maladie.ts'
import { banque } from './banque.ts'
import { commerceEnLigne } from './commerce-en-ligne.ts'
import { contratDeTravail } from './contrat-de-travail.ts'
import { creditImmobilier } from './credit-immobilier.ts'
import { csg } from './csg.ts'
import { dgccrf } from './dgccrf.ts'
import { entrepriseEtIndustrie } from './entreprise-et-industrie.ts'
import { franceTravail } from './france-travail.ts'
import { grandeDistribution } from './grande-distribution.ts'
import { heritage } from './heritage.ts'
import { livretA } from './livret-a.ts'
import { paradisFiscal } from './paradis-fiscal.ts'
import { pensionAlimentaire } from './pension-alimentaire.ts'
import { prelevementALaSource } from './prelevement-a-la-source.ts'
import { prixDesCarburants } from './prix-des-carburants.ts'
import { prixDuGaz } from './prix-du-gaz.ts'
import { ratp } from './ratp.ts'
import { regimeSpecialDeRetraite } from './regime-special-de-retraite.ts'
import { salonDeLAgriculture } from './salon-de-l-agriculture.ts'
import { securiteSociale } from './securite-sociale.ts'
import { sncf } from './sncf.ts'
import { soldes } from './soldes.ts'
import { startUp } from './start-up.ts'
import { taxeDHabitation } from './taxe-d-habitation.ts'
import { tempsDeTravail } from './temps-de-travail.ts'

export const moneyAndWork: readonly BackgroundTopic[] = [
  agriculteur,
  arretMaladie,
  banque,
  commerceEnLigne,
  contratDeTravail,
  creditImmobilier,
  csg,
  dgccrf,
  entrepriseEtIndustrie,
  franceTravail,
  grandeDistribution,
  heritage,
  livretA,
  paradisFiscal,
  pensionAlimentaire,
  prelevementALaSource,
  prixDesCarburants,
  prixDuGaz,
  ratp,
  regimeSpecialDeRetraite,
  salonDeLAgriculture,
  securiteSociale,
  sncf,
  soldes,
  startUp,
  taxeDHabitation,
  tempsDeTravail,
]
