import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { askAfter, circumstancesOf } from './circumstance.ts'

/** Means and manners that answer « comment »; « avec » may be company, « par » an agent. */
const MEANS =
  /^(?:grâce (?:à|au)|au moyen d|à l['’]aide d|par (?:téléphone|courriel|e-mail|courrier|avion|train|bateau|voie|le biais|l['’]intermédiaire)|par écrit|à pied|à vélo|à bord d|en (?:train|avion|bateau|voiture|bus|autocar|hélicoptère))(?![\p{L}-])|^(?:grâce|au moyen|à l['’]aide|à bord)/iu
const MOST_WORDS = 20

/** « Comment l’enquête a-t-elle été menée ? — Par téléphone. » */
export function how(assertion: Assertion): QuestionDraft | undefined {
  for (const circumstance of circumstancesOf(assertion)) {
    if (!MEANS.test(circumstance.words) || circumstance.words.split(' ').length > MOST_WORDS) continue
    const draft = askAfter('Comment', circumstance, assertion, 0.64)
    if (draft !== undefined) return draft
  }
  return undefined
}
