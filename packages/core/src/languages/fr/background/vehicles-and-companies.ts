import type { BackgroundTopic } from '../../background.ts'
import { airbnb } from './airbnb.ts'
import { airbus } from './airbus.ts'
import { apple } from './apple.ts'
import { applicationStopcovid } from './application-stopcovid.ts'
import { astonMartin } from './aston-martin.ts'
import { audi } from './audi.ts'
import { bentley } from './bentley.ts'
import { bmw } from './bmw.ts'
import { boeing } from './boeing.ts'
import { bugatti } from './bugatti.ts'
import { compagnieAerienne } from './compagnie-aerienne.ts'
import { constructeurAutomobile } from './constructeur-automobile.ts'
import { edf } from './edf.ts'
import { facebook } from './facebook.ts'
import { ferrari } from './ferrari.ts'
import { ford } from './ford.ts'
import { generalMotors } from './general-motors.ts'
import { google } from './google.ts'
import { haineEnLigne } from './haine-en-ligne.ts'
import { jaguarLandRover } from './jaguar-land-rover.ts'
import { laPoste } from './la-poste.ts'
import { lamborghini } from './lamborghini.ts'
import { mclaren } from './mclaren.ts'
import { mercedes } from './mercedes.ts'
import { microsoft } from './microsoft.ts'
import { nasa } from './nasa.ts'
import { nissan } from './nissan.ts'
import { porsche } from './porsche.ts'
import { renault } from './renault.ts'
import { rollsRoyce } from './rolls-royce.ts'
import { sanofi } from './sanofi.ts'
import { spacex } from './spacex.ts'
import { stellantis } from './stellantis.ts'
import { telephoneMobile } from './telephone-mobile.ts'
import { tesla } from './tesla.ts'
import { tiktok } from './tiktok.ts'
import { total } from './total.ts'
import { toyota } from './toyota.ts'
import { twitter } from './twitter.ts'
import { uber } from './uber.ts'
import { voitureDeCollection } from './voiture-de-collection.ts'
import { voitureDeSport } from './voiture-de-sport.ts'
import { voitureHybride } from './voiture-hybride.ts'
import { volkswagen } from './volkswagen.ts'
import { volvo } from './volvo.ts'

export const vehiclesAndCompanies: readonly BackgroundTopic[] = [
  airbnb,
  airbus,
  apple,
  applicationStopcovid,
  astonMartin,
  audi,
  bentley,
  bmw,
  boeing,
  bugatti,
  compagnieAerienne,
  constructeurAutomobile,
  edf,
  facebook,
  ferrari,
  ford,
  generalMotors,
  google,
  haineEnLigne,
  jaguarLandRover,
  laPoste,
  lamborghini,
  mclaren,
  mercedes,
  microsoft,
  nasa,
  nissan,
  porsche,
  renault,
  rollsRoyce,
  sanofi,
  spacex,
  stellantis,
  telephoneMobile,
  tesla,
  tiktok,
  total,
  toyota,
  twitter,
  uber,
  voitureDeCollection,
  voitureDeSport,
  voitureHybride,
  volkswagen,
  volvo,
]
