import type { Token } from '../../../reading/reading.ts'
import { spanOfRange, type TokenRange, type Tree } from '../../../reading/tree.ts'
import { overlaps } from '../../../span.ts'
import { join } from '../elision.ts'
import { type Assertion, clipper, type Scope } from './assertion.ts'
import { type Clause, finiteOf, isNegated } from './clause.ts'
import { compose } from './compose.ts'
import { decapitalise } from './decapitalise.ts'
import { trimEdges } from './trim.ts'

/**
 * Relatives with « qui » that say something of their own: behind a comma, or of a name or of one thing
 * newly named (« un accident qui a causé la mort de trois personnes »). A relative that tells which of
 * many is meant is none: of « les entreprises qui emploient » it would assert too much.
 */
export function relatives(scope: Scope): readonly Omit<Assertion, 'fact'>[] {
  const { passage, clause } = scope
  const { tree } = passage
  if (clause.negated || tree.tokens[clause.finite]?.features.Mood === 'Cnd') return []
  return tree.tokens.flatMap((token, index) => {
    if (!token.relation.startsWith('acl:relcl')) return []
    const found = relativeAt(scope, token, index)
    return found === undefined ? [] : [found]
  })
}

function relativeAt(scope: Scope, token: Token, index: number): Omit<Assertion, 'fact'> | undefined {
  const { passage, range: whole, source } = scope
  const { tree } = passage
  const range = trimEdges(tree.tokens, tree.range(index))
  const finite = finiteOf(tree, index)
  if (range === undefined || finite === undefined || !tree.isProjective(index)) return undefined
  if (range.first <= whole.first || range.last > whole.last || tree.tokens[range.first]?.form !== 'qui')
    return undefined
  const pronoun = tree.dependents(index, 'nsubj')[0]
  if (pronoun !== range.first || isInQuote(scope, range)) return undefined
  const antecedent = antecedentOf(scope, token.head, range)
  const plural = tree.tokens[finite]?.features.Number === 'Plur'
  const many =
    tree.tokens[token.head]?.features.Number === 'Plur' || tree.dependents(token.head, 'conj').length > 0
  if (antecedent === undefined || plural !== many) return undefined
  const clause: Clause = {
    predicate: index,
    finite,
    subject: antecedent.range,
    subjectHead: token.head,
    group: { first: range.first + 1, last: Math.max(index, finite) },
    gender: tree.tokens[token.head]?.features.Gender,
    number: tree.tokens[finite]?.features.Number ?? 'Sing',
    negated: isNegated(tree, index),
  }
  return {
    passage,
    clause,
    subject: antecedent.text,
    ownSubject: false,
    finite: tree.tokens[finite]?.form ?? '',
    rest: clipper(passage, insideOf(scope.cuts, range))({ first: finite + 1, last: range.last }),
    lead: [],
    ...(source === undefined ? {} : { source }),
  }
}

const isInQuote = ({ passage }: Scope, range: TokenRange): boolean =>
  passage.quotes.some((quote) => overlaps(quote, spanOfRange(passage.tree.tokens, range)))

const insideOf = (cuts: readonly TokenRange[], range: TokenRange): readonly TokenRange[] =>
  cuts.filter((cut) => cut.first > range.first && cut.last <= range.last)

/** What « qui » stands for, as a subject: an indefinite article becomes definite. */
function antecedentOf(
  { passage }: Scope,
  head: number,
  relative: TokenRange,
): { readonly text: string; readonly range: TokenRange } | undefined {
  const { tree, text } = passage
  const { tokens } = tree
  const first = firstOfPhrase(tree, head)
  if (hasRival(tree, head, relative.first)) return undefined
  const behindComma = tokens[relative.first - 1]?.form === ','
  const last = behindComma ? relative.first - 2 : relative.first - 1
  const range = trimEdges(tokens, { first, last })
  const [opening, noun] = [tokens[first], tokens[head]]
  if (range === undefined || opening === undefined || noun === undefined || range.last < head)
    return undefined
  if (noun.upos === 'PROPN') return { text: compose(text, tree, [range]), range }
  if (opening.upos !== 'DET' || noun.upos !== 'NOUN') return undefined
  const definite = opening.features.Definite === 'Def'
  const single = opening.features.Definite === 'Ind' && noun.features.Number === 'Sing'
  if (definite && !behindComma) return undefined
  if (!definite && !single) return undefined
  // « Le mot se lit dans les deux sens »: which one, only the sentence before tells.
  if (range.last === head || BARE_PERSON.test(noun.lemma)) return undefined
  if (definite) return { text: decapitalise(tree, first, compose(text, tree, [range])), range }
  const article = noun.features.Gender === 'Fem' ? 'la' : 'le'
  const rest = { first: first + 1, last: range.last }
  return noun.features.Gender === undefined
    ? undefined
    : { text: join(article, compose(text, tree, [rest])), range }
}

const BARE_PERSON =
  /^(?:homme|femme|personne|individu|jeune|garçon|fille|enfant|couple|adolescent|automobiliste)$/u

/** « la réouverture du pays, qui recense »: the noun nearer to the relative may be the one that is meant. */
function hasRival({ tokens }: Tree, head: number, relative: number): boolean {
  const number = tokens[head]?.features.Number
  return tokens
    .slice(head + 1, relative)
    .some(
      ({ upos, relation, features }) =>
        (upos === 'NOUN' || upos === 'PROPN') &&
        !relation.startsWith('flat') &&
        (features.Number === undefined || features.Number === number),
    )
}

/** The determiner of a noun, without the preposition in front of it. */
function firstOfPhrase(tree: Tree, head: number): number {
  const [determiner] = tree.dependents(head, 'det')
  const [number] = tree.dependents(head, 'nummod')
  return Math.min(head, determiner ?? head, number ?? head)
}
