import { spanOfRange, type TokenRange, type Tree } from '../../../reading/tree.ts'
import { overlaps } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import type { Passage, SubheadingDraft } from '../../realisation.ts'
import { capitalise, join } from '../elision.ts'
import { type Assertion, assertionsOf, pointsAway } from './assertion.ts'
import { phraseAgrees } from './clause.ts'
import { compose } from './compose.ts'
import { trimEdges } from './trim.ts'

const FEWEST_WORDS = 3
const MOST_WORDS = 11
const WEIGHT = 0.62

/** Verbs whose object is there once they are said: who offers a reward, there is one; who demands it, there is none. */
const BRINGING = new Set(
  (
    'accueillir adopter causer commettre compter conclure connaître créer déclencher découvrir déployer dénombrer dévoiler ' +
    'effectuer enregistrer entraîner infliger inscrire installer lancer marquer mobiliser observer obtenir offrir organiser ouvrir perdre ' +
    'posséder présenter provoquer publier rassembler réaliser recenser recevoir récolter recueillir relever remporter retrouver réunir ' +
    'saisir sauver signer subir susciter tourner tracer traverser vendre verser vivre construire bâtir bloquer détruire composer écrire'
  ).split(' '),
)

/**
 * « Une récompense de 5 millions de dollars » of « Le Trésor américain a offert une récompense de 5 millions de
 * dollars pour l’arrestation … »: the object of what was done, where the clause neither denies, doubts nor foretells it.
 */
export function objectHeadings(passage: Passage, lexicon: Lexicon): readonly SubheadingDraft[] {
  if (pointsAway(passage)) return []
  return assertionsOf(passage, lexicon).flatMap((assertion) => {
    const words = isDone(assertion) ? objectIn(assertion) : undefined
    if (words === undefined) return []
    const { source } = assertion
    const text = source === undefined ? words : `${words}, ${join('selon', source)}`
    return [{ text: capitalise(text), weight: WEIGHT - (assertion.fact === 0 ? 0 : 0.06) }]
  })
}

/** In the indicative of the present or of a past, of no helping verb but « avoir ». */
function isDone({ passage: { tree }, clause, lead }: Assertion): boolean {
  const [verb, predicate] = [tree.tokens[clause.finite], tree.tokens[clause.predicate]]
  const { Mood, Tense } = verb?.features ?? {}
  return (
    !clause.negated &&
    lead.length === 0 &&
    predicate?.upos === 'VERB' &&
    BRINGING.has(predicate.lemma) &&
    Mood === 'Ind' &&
    Tense !== 'Fut' &&
    (clause.finite === clause.predicate || verb?.lemma === 'avoir')
  )
}

function objectIn({ passage, clause, rest }: Assertion): string | undefined {
  const { tree, text, quotes } = passage
  const [object, ...more] = tree
    .dependents(clause.predicate, 'obj')
    .filter((index) => index > clause.predicate)
  const whole = object === undefined ? undefined : trimEdges(tree.tokens, tree.range(object))
  if (object === undefined || whole === undefined || more.length > 0 || !isSound(tree, object))
    return undefined
  const range = beforeClause(tree, object, whole)
  // « une tribune intitulée « … » »
  if (/^\s*[«"“]/u.test(text.slice(spanOfRange(tree.tokens, range).end))) return undefined
  const kept = rest.some(({ first, last }) => first <= range.first && range.last <= last)
  if (!kept || quotes.some((quote) => overlaps(quote, spanOfRange(tree.tokens, range)))) return undefined
  const words = compose(text, tree, [range])
  const count = words.split(' ').length
  return count < FEWEST_WORDS || count > MOST_WORDS || POINTING.test(words) ? undefined : words
}

/** An article of « un » or « des », or a number: what the reader has not met. */
function isSound(tree: Tree, object: number): boolean {
  const opening = tree.tokens[tree.range(object).first]
  const opens = (opening?.upos === 'DET' && opening.features.Definite === 'Ind') || opening?.upos === 'NUM'
  return (
    opens &&
    tree.tokens[object]?.upos === 'NOUN' &&
    tree.isProjective(object) &&
    phraseAgrees(tree, object) &&
    tree.children(object).some((index) => index > object)
  )
}

/** Up to its first comma or relative clause. */
function beforeClause(tree: Tree, object: number, { first, last }: TokenRange): TokenRange {
  const end = tree.tokens.findIndex(
    ({ form, features }, index) =>
      index > object &&
      index <= last &&
      (/^(?:[,;:(–—-]|pour|afin|lors)$/u.test(form) || features.PronType === 'Rel'),
  )
  return { first, last: end < 0 ? last : end - 1 }
}

const POINTING =
  /(?<!\p{L})(?:son|sa|ses|leurs?|celui|celle|ceux|celles|lui|eux|ce|cet|cette|ces|autres?|tels?|telles?|[àa] l[ea]quelle)(?!\p{L})/iu
