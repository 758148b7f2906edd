import type { Entity } from '../../reading/reading.ts'
import { spanOfRange, type Tree } from '../../reading/tree.ts'
import type { Span } from '../../span.ts'
import type { Lexicon } from '../language.ts'
import { isPersonName, isPersonNoun } from './human.ts'
import { mainClause } from './realisation/clause.ts'
import { trimEdges } from './realisation/trim.ts'

const MOST_WORDS = 8

/**
 * Whom « il » or « elle » as a sentence's subject stands for: the subject of the sentence before, if it
 * agrees and no other name or person in that sentence does. A wrong link is worse than none.
 */
export function findAntecedent(tree: Tree, before: Tree, lexicon: Lexicon): Span | undefined {
  const head = tree.dependents(tree.root, 'nsubj').find((index) => index < tree.root)
  const pronoun = tree.tokens[head ?? -1]
  const clause = mainClause(before)
  if (pronoun === undefined || clause === undefined || !/^(?:ils?|elles?)$/iu.test(pronoun.form))
    return undefined
  if (isImpersonal(tree, head ?? 0)) return undefined
  const gender = /^elle/iu.test(pronoun.form) ? 'Fem' : 'Masc'
  const number = /s$/iu.test(pronoun.form) ? 'Plur' : 'Sing'
  if (
    clause.gender !== gender ||
    clause.number !== number ||
    rivals(before, clause.subjectHead, gender, number, lexicon) > 0
  )
    return undefined
  const range = trimEdges(before.tokens, clause.subject)
  const comma = before.tokens.findIndex(
    (token, index) => index > (range?.first ?? 0) && index <= (range?.last ?? 0) && token.form === ',',
  )
  const named =
    range === undefined ? undefined : { first: range.first, last: comma < 0 ? range.last : comma - 1 }
  return named === undefined || named.last - named.first >= MOST_WORDS || named.last < clause.subjectHead
    ? undefined
    : spanOfRange(before.tokens, named)
}

/** « il faut », « il y a », « il s’agit »: nobody is meant. */
const isImpersonal = (tree: Tree, head: number): boolean =>
  tree.tokens[head]?.relation.startsWith('expl') === true ||
  /^(?:falloir|agir|pleuvoir|sembler|paraître|rester|exister|suffire|arriver)$/u.test(
    tree.tokens[tree.root]?.lemma ?? '',
  ) ||
  tree.tokens.slice(head + 1, head + 3).some(({ form }) => /^y$/iu.test(form))

/** Others in the sentence whom the pronoun could mean as well. */
const rivals = (tree: Tree, subject: number, gender: string, number: string, lexicon: Lexicon): number =>
  tree.tokens.filter((token, index) => {
    if (
      index === subject ||
      token.relation.startsWith('flat') ||
      (token.features.Number ?? 'Sing') !== number
    )
      return false
    const named =
      token.upos === 'PROPN' &&
      !token.relation.startsWith('appos') &&
      (isPersonName(tree, index, lexicon) || token.head !== subject)
    const person = token.upos === 'NOUN' && isPersonNoun(token.lemma, lexicon)
    return (named || person) && (token.features.Gender ?? gender) === gender
  }).length

/** Words that stand for something said elsewhere, beside the subject. */
const POINTING =
  /^(?:ce|cet|cette|ces|celui|celle|ceux|celles|lui|eux|elle|elles|y|leur|leurs|dernier|dernière|tous|tel|telle)$/iu

/** « il » or « elle » as the subject of the main clause, nothing before it that points back. */
export function subjectPronounOf(tree: Tree): { readonly gender: 'Masc' | 'Fem' } | undefined {
  const head = tree.dependents(tree.root, 'nsubj').find((index) => index < tree.root)
  const form = tree.tokens[head ?? -1]?.form ?? ''
  if (head === undefined || !/^(?:il|elle)$/iu.test(form) || isImpersonal(tree, head)) return undefined
  const before = tree.tokens.slice(0, head)
  if (before.some(({ features }) => features.Mood !== undefined)) return undefined
  const points = before.some(
    ({ form: word, features }) =>
      POINTING.test(word) || features.Poss === 'Yes' || features.PronType === 'Dem',
  )
  return points ? undefined : { gender: /^elle/iu.test(form) ? 'Fem' : 'Masc' }
}

/** By the given name, else by the noun of the function. */
export function genderOfPerson({ name, role }: Entity, lexicon: Lexicon): 'Masc' | 'Fem' | undefined {
  const [given = ''] = name.split(/[\s-]/u)
  const named = lexicon
    .analyse(given)
    .filter((one) => one.name === 'given')
    .map(({ features }) => features.Gender)
  const [gender] = named
  return role === undefined && named.length === 0
    ? undefined
    : named.every((one) => one === gender)
      ? gender
      : undefined
}
