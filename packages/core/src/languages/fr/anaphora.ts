import type { Token } from '../../reading/reading.ts'
import type { Tree } from '../../reading/tree.ts'

/** « En mars » opens with a preposition, « En voici » with a pronoun. */
const POINTING_TAGS = /^(?:PRON|DET|ADV|ADJ)$/u
/** Words that point back to the sentence before, or join on to it. */
const POINTING =
  /^(?:il|elle|ils|elles|celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|cela|ça|ceci|ce|c['’]|cet|cette|ces|son|sa|ses|leur|leurs|lui|eux|y|en|tel|telle|tels|telles|autre|autres|chacun|chacune|là|ci-dessus|on)$/iu
const JOINING =
  /^(?:mais|et|or|car|donc|ainsi|pourtant|cependant|toutefois|néanmoins|alors|puis|ensuite|enfin|également|aussi|depuis|auparavant|sinon|quant|pour autant|surtout|sans surprise|pour sa part|de son côté|de plus|en outre|par ailleurs|en effet|par contre|en revanche|du coup|à l['’]inverse|au contraire|de même|dès lors|à cette époque|à l['’]époque|dans ce cadre|dans ce cas)(?![\p{L}-])/iu
/** « cette semaine », « ce mardi »: a demonstrative that points to the calendar. */
const CALENDAR =
  /^(?:ce|cet|cette|ces)\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|semaine|mois|année|an|été|hiver|dernières?|derniers|après-midi|week-end|printemps|automne)/iu

/** « Rappelons que cet accident … »: what is called back to mind is of the sentence before all the same. */
const REMINDING =
  /^(?:rappelons|notons|précisons|signalons|soulignons)(?:-le)? (?:que |qu['’])(?:ce|cet|cette|ces|celui|celle|ceux|celles|ils?|elles?|son|sa|ses|leurs?)(?![\p{L}-])/iu

/** Of these, what only joins: the sentence says the same without it. « depuis » and « sinon » say more. */
const MERELY_JOINING =
  /^(?:mais|et|or|car|donc|ainsi|pourtant|cependant|toutefois|néanmoins|puis|ensuite|enfin|également|surtout|pour sa part|de son côté|de plus|en outre|par ailleurs|en effet|par contre|en revanche|du coup|au contraire|de même)(?![\p{L}-])\s*,?\s*/iu

/** True where a sentence opens, or its subject, with words that only the sentence before explains. */
export function isAnaphoric(tree: Tree, text: string): boolean {
  const [first] = tree.tokens
  if (first === undefined) return false
  const words = opening(text, first)
  return JOINING.test(words) || REMINDING.test(words) || pointsBackFrom(tree, text, 0)
}

const opening = (text: string, { start }: Token): string => text.slice(start, start + 40)

/**
 * How many tokens at the start of a sentence only join it to the one before, where that is all that points
 * back; 0 where nothing does, or where more does.
 */
export function joiningTokens(tree: Tree, text: string): number {
  const [first] = tree.tokens
  const words = first === undefined ? null : MERELY_JOINING.exec(opening(text, first))
  if (first === undefined || words === null) return 0
  const end = first.start + words[0].length
  const count = tree.tokens.filter((token) => token.end <= end).length
  const next = tree.tokens[count]
  if (next === undefined || JOINING.test(opening(text, next))) return 0
  return pointsBackFrom(tree, text, count) ? 0 : count
}

/** The same but for the words that join, from a token on. */
function pointsBackFrom(tree: Tree, text: string, from: number): boolean {
  const first = tree.tokens[from]
  if (first === undefined) return false
  if (pointsBack(first) && !CALENDAR.test(opening(text, first)) && !isAnybody(tree, from)) return true
  if (tree.dependents(tree.root, 'nsubj').some((index) => isKnownByContext(tree, index))) return true
  const subject = tree.dependents(tree.root, 'nsubj').map((index) => tree.range(index).first)
  return subject.some((index) => {
    const token = tree.tokens[index]
    return (
      token !== undefined &&
      pointsBack(token) &&
      !CALENDAR.test(text.slice(token.start, token.start + 40)) &&
      !isAnybody(tree, index)
    )
  })
}

const GENERIC =
  /^(?:savoir|pouvoir|constater|observer|voir|compter|estimer|dénombrer|recenser|enregistrer|relever)$/u

/** « on sait encore récupérer l’argent »: beside verbs of knowing and counting « on » is anybody. */
export function isAnybody({ tokens }: Tree, index: number): boolean {
  const token = tokens[index]
  return token !== undefined && /^on$/iu.test(token.form) && GENERIC.test(tokens[token.head]?.lemma ?? '')
}

/** « l’homme », « les deux hommes », « le couple »: who that is was said before. */
const BARE_PERSON =
  /^(?:homme|femme|couple|intéressé|duo|trio|individu|personne|trentenaire|quadragénaire|quinquagénaire|sexagénaire|septuagénaire|jeune|dernier|premier|second)$/u

/** « un avertissement semblable », « une autre opération »: like what was told before. */
const COMPARED = /^(?:semblable|similaire|pareil|identique|suivant|précédent)$/u

function isKnownByContext(tree: Tree, head: number): boolean {
  const token = tree.tokens[head]
  const adjectives = tree.dependents(head, 'amod').map((index) => tree.tokens[index]?.lemma ?? '')
  const indefinite = tree
    .dependents(head, 'det')
    .some((index) => tree.tokens[index]?.features.Definite === 'Ind')
  if (adjectives.some((lemma) => COMPARED.test(lemma) || (lemma === 'autre' && indefinite))) return true
  const [determiner] = tree.dependents(head, 'det')
  const definite = determiner !== undefined && tree.tokens[determiner]?.features.Definite === 'Def'
  if (token === undefined || !definite || tree.dependents(head, 'appos', 'flat').length > 0) return false
  return BARE_PERSON.test(token.lemma)
}

const pointsBack = ({ form, upos }: Token): boolean => POINTING.test(form) && POINTING_TAGS.test(upos)
