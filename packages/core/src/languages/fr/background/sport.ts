import type { BackgroundTopic } from '../../background.ts'
import { athletisme } from './athletisme.ts'
import { basketBall } from './basket-ball.ts'
import { comiteInternationalOlympique } from './comite-international-olympique.ts'
import { cyclisme } from './cyclisme.ts'
import { equipeDeFranceDeFootball } from './equipe-de-france-de-football.ts'
import { equitation } from './equitation.ts'
import { federationSportive } from './federation-sportive.ts'
import { fifa } from './fifa.ts'
import { football } from './football.ts'
import { footballAmericain } from './football-americain.ts'
import { handball } from './handball.ts'
import { jeuxDArgent } from './jeux-d-argent.ts'
import { natation } from './natation.ts'
import { olympiqueDeMarseille } from './olympique-de-marseille.ts'
import { olympiqueLyonnais } from './olympique-lyonnais.ts'
import { patinageArtistique } from './patinage-artistique.ts'
import { psg } from './psg.ts'
import { rugby } from './rugby.ts'
import { sportAutomobile } from './sport-automobile.ts'
import { sportsDHiver } from './sports-d-hiver.ts'
import { sportsDeCombat } from './sports-de-combat.ts'
import { supporters } from './supporters.ts'
import { tennis } from './tennis.ts'
import { uefa } from './uefa.ts'
import { velo } from './velo.ts'
import { voileEtCourseAuLarge } from './voile-et-course-au-large.ts'
import { volleyBall } from './volley-ball.ts'

export const sport: readonly BackgroundTopic[] = [
  athletisme,
  basketBall,
  comiteInternationalOlympique,
  cyclisme,
  equipeDeFranceDeFootball,
  equitation,
  federationSportive,
  fifa,
  football,
  footballAmericain,
  handball,
  jeuxDArgent,
  natation,
  olympiqueDeMarseille,
  olympiqueLyonnais,
  patinageArtistique,
  psg,
  rugby,
  sportAutomobile,
  sportsDHiver,
  sportsDeCombat,
  supporters,
  tennis,
  uefa,
  velo,
  voileEtCourseAuLarge,
  volleyBall,
]
