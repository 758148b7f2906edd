import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { askAfter, circumstancesOf } from './circumstance.ts'

/** Means and manners that answer « comment »; « avec » may be company, « par » an agent. */
const MEANS =
  /^(?:(?:au moyen d|à l['’]aide d|à bord d|par (?:téléphone|courriel|e-mail|courrier|avion|train|bateau|voie|le biais|l['’]intermédiaire|visioconférence)|par écrit|à pied|à vélo|en (?:train|avion|bateau|voiture|bus|autocar|hélicoptère))(?![\p{L}-])|en \p{L}+ant(?![\p{L}-]))/iu
const MOST_WORDS = 20

/** « Comment l’enquête a-t-elle été menée ? — Elle a été menée par téléphone. », « … — En appelant … » */
export function how(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  // « Le taux est le plus bas »: what is so has no means.
  if (assertion.passage.tree.tokens[assertion.clause.predicate]?.upos !== 'VERB') return undefined
  for (const circumstance of circumstancesOf(assertion)) {
    const { words } = circumstance
    if (!MEANS.test(words) || words.split(' ').length > MOST_WORDS || NOT_MEANS.test(words)) continue
    const draft = askAfter('Comment', circumstance, assertion, lexicon, 0.64)
    if (draft !== undefined) return draft
  }
  return undefined
}

/** « en attendant », « en affirmant que »: beside the deed, not its means. */
const NOT_MEANS =
  /^en (?:attendant|affirmant|déclarant|disant|ajoutant|précisant|expliquant|assurant|soulignant|rappelant|estimant|indiquant|étant|ayant|revanche|restant|espérant|évoquant|raison|cas)(?!\p{L})|^en (?:avant|dedans|instant|enfant|suivant|devant)/iu
