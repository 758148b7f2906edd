import type { BackgroundTopic } from '../../background.ts'
import { audienceTelevisee } from './audience-televisee.ts'
import { bandeDessinee } from './bande-dessinee.ts'
import { bfmtv } from './bfmtv.ts'
import { canalPlus } from './canal-plus.ts'
import { champsElysees } from './champs-elysees.ts'
import { chansonFrancaise } from './chanson-francaise.ts'
import { chateauEtPatrimoine } from './chateau-et-patrimoine.ts'
import { cinemaFrancais } from './cinema-francais.ts'
import { comedien } from './comedien.ts'
import { commemoration } from './commemoration.ts'
import { danse } from './danse.ts'
import { dessinAnime } from './dessin-anime.ts'
import { edition } from './edition.ts'
import { enfoires } from './enfoires.ts'
import { festivalDeMusique } from './festival-de-musique.ts'
import { feteNationale } from './fete-nationale.ts'
import { gastronomie } from './gastronomie.ts'
import { guerreDAlgerie } from './guerre-d-algerie.ts'
import { jeuVideo } from './jeu-video.ts'
import { journaliste } from './journaliste.ts'
import { legionDHonneur } from './legion-d-honneur.ts'
import { louvre } from './louvre.ts'
import { m6 } from './m6.ts'
import { missFrance } from './miss-france.ts'
import { modeEtLuxe } from './mode-et-luxe.ts'
import { musee } from './musee.ts'
import { noel } from './noel.ts'
import { notreDameDeParis } from './notre-dame-de-paris.ts'
import { obsequesEtHommage } from './obseques-et-hommage.ts'
import { plateformeDeVideo } from './plateforme-de-video.ts'
import { presseEcrite } from './presse-ecrite.ts'
import { rap } from './rap.ts'
import { restaurantsEtCafes } from './restaurants-et-cafes.ts'
import { rock } from './rock.ts'
import { royauteBritannique } from './royaute-britannique.ts'
import { secondeGuerreMondiale } from './seconde-guerre-mondiale.ts'
import { serieTelevisee } from './serie-televisee.ts'
import { shoah } from './shoah.ts'
import { telerealite } from './telerealite.ts'
import { television } from './television.ts'
import { tf1 } from './tf1.ts'
import { tourEiffel } from './tour-eiffel.ts'
import { tourisme } from './tourisme.ts'
import { viePrivee } from './vie-privee.ts'

export const mediaAndCulture: readonly BackgroundTopic[] = [
  audienceTelevisee,
  bandeDessinee,
  bfmtv,
  canalPlus,
  champsElysees,
  chansonFrancaise,
  chateauEtPatrimoine,
  cinemaFrancais,
  comedien,
  commemoration,
  danse,
  dessinAnime,
  edition,
  enfoires,
  festivalDeMusique,
  feteNationale,
  gastronomie,
  guerreDAlgerie,
  jeuVideo,
  journaliste,
  legionDHonneur,
  louvre,
  m6,
  missFrance,
  modeEtLuxe,
  musee,
  noel,
  notreDameDeParis,
  obsequesEtHommage,
  plateformeDeVideo,
  presseEcrite,
  rap,
  restaurantsEtCafes,
  rock,
  royauteBritannique,
  secondeGuerreMondiale,
  serieTelevisee,
  shoah,
  telerealite,
  television,
  tf1,
  tourEiffel,
  tourisme,
  viePrivee,
]
