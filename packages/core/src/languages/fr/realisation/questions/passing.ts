import { memoiseFor } from '../../../../memoise.ts'
import type { Token } from '../../../../reading/reading.ts'
import { spanOfRange, type TokenRange, type Tree } from '../../../../reading/tree.ts'
import { overlaps } from '../../../../span.ts'
import type { Lexicon } from '../../../language.ts'
import type { Passage } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { type Clause, finiteOf, mainClause, numberOf } from '../clause.ts'
import { compose } from '../compose.ts'
import { decapitalise } from '../decapitalise.ts'
import { shortSource } from '../reframe.ts'
import { trimEdges } from '../trim.ts'
import { isNamed, standsAlone } from './askable.ts'
import { pronounGender } from './pronoun-gender.ts'

/** From here on, by the token that says it: below `APPOSITION`, above the clauses of any sentence. */
const PASSING = 200
const MOST_SUBJECT_WORDS = 9
const FEWEST_WORDS = 3

/** Participles of what lasts: « est soupçonné », « est situé ». */
const LASTING =
  /^(?:accuser|soupçonner|suspecter|situer|spécialiser|baser|implanter|destiner|charger|réputer|installer)$/u
/** Participles of what was done once: « a été élu », « a été publié ». */
const DONE = new Set(
  (
    'arrêter interpeller condamner élire nommer publier fonder créer ouvrir inaugurer adopter voter signer lancer organiser diffuser construire tuer ' +
    'blesser abattre libérer incarcérer placer écrouer relaxer acquitter juger interroger suspendre licencier limoger expulser évacuer découvrir ' +
    'retrouver détruire incendier voler dérober vendre acheter racheter réaliser produire écrire concevoir dessiner inventer présenter dévoiler ' +
    'annoncer décider ordonner approuver rejeter reporter annuler repousser prolonger promulguer ratifier désigner choisir récompenser sacrer décorer ' +
    'couronner rénover restaurer reconstruire mettre réélire hospitaliser transférer agresser poignarder enlever assassiner exécuter naturaliser ' +
    'interdire dissoudre saisir inculper révoquer'
  ).split(' '),
)

/**
 * What a sentence says in passing by a participle: « Le fonds, créé en 2014, … » as « le fonds a été créé en
 * 2014 », « Né à Lyon, le peintre … » as « le peintre est né à Lyon ». Behind a comma right after the name or
 * the defined thing it agrees with, or in front of the subject of the sentence; only participles of which it
 * is sure whether they tell a deed or what lasts.
 */
export const passingOf = memoiseFor((passage: Passage, lexicon: Lexicon): readonly Assertion[] => {
  const { tree } = passage
  if (finiteOf(tree, tree.root) === undefined) return []
  return tree.tokens.flatMap((token, index) => {
    if (token.features.VerbForm !== 'Part' || token.features.Tense === 'Pres') return []
    const found = passingAt(passage, token, index, lexicon)
    return found !== undefined && isNamed(found) && standsAlone(found) ? [found] : []
  })
})

function passingAt(passage: Passage, token: Token, index: number, lexicon: Lexicon): Assertion | undefined {
  const { tree, text, statement } = passage
  const range = trimEdges(tree.tokens, tree.range(index))
  if (range === undefined || range.first !== index || !tree.isProjective(index)) return undefined
  if (range.last - index + 1 < FEWEST_WORDS || tree.dependents(index, 'aux', 'nsubj', 'cop').length > 0)
    return undefined
  const host = token.relation === 'acl' ? hostBefore(tree, token.head, index) : hostBehind(tree, range)
  if (host === undefined || !agrees(tree, host, token) || isInQuote(passage, range)) return undefined
  const plural = numberOf(tree, host.head) === 'Plur'
  const finite = auxiliaryOf(token, plural, lexicon)
  const source = sourceOf(passage, range)
  if (finite === undefined || source === null || statement.modality !== 'asserted') return undefined
  const words = compose(text, tree, [host.range])
  if (words.split(' ').length > MOST_SUBJECT_WORDS || /[,:;()"«]/u.test(words)) return undefined
  const clause: Clause = {
    predicate: index,
    finite: index - 1,
    subject: host.range,
    subjectHead: host.head,
    group: { first: index - 1, last: index },
    gender: token.features.Gender,
    number: plural ? 'Plur' : 'Sing',
    negated: false,
  }
  const assertion: Assertion = {
    passage,
    fact: PASSING + index,
    clause,
    subject: decapitalise(tree, host.range.first, words),
    ownSubject: false,
    finite: `${finite} ${token.form.toLowerCase()}`,
    rest: [{ first: index + 1, last: range.last }],
    lead: [],
    ...(source === undefined ? {} : { source }),
  }
  return {
    ...assertion,
    clause: { ...clause, gender: pronounGender(assertion, lexicon) ?? token.features.Gender },
  }
}

interface Host {
  readonly range: TokenRange
  readonly head: number
}

/** The name or defined noun that ends right before the comma in front of the participle. */
function hostBefore(tree: Tree, head: number, participle: number): Host | undefined {
  const { tokens } = tree
  if (tokens[participle - 1]?.form !== ',' || head >= participle) return undefined
  const first = Math.min(
    head,
    ...tree.dependents(head, 'det', 'amod', 'nummod').filter((index) => index < head),
  )
  const last = participle - 2
  const opening = tokens[first]
  const isName = tokens[head]?.upos === 'PROPN'
  if (last < head || !(isName || (opening?.upos === 'DET' && opening.features.Definite === 'Def')))
    return undefined
  const between = tokens.slice(head + 1, last + 1)
  const rival = between.some(
    ({ upos, relation, features }) =>
      (upos === 'NOUN' || (upos === 'PROPN' && !isName)) &&
      !/^(?:flat|appos)/u.test(relation) &&
      (features.Number ?? tokens[head]?.features.Number) === tokens[head]?.features.Number,
  )
  const verbal = between.some(({ upos }) => /^(?:VERB|AUX|CCONJ|PUNCT)$/u.test(upos))
  return rival || verbal ? undefined : { range: { first, last }, head }
}

/** Of a participle that opens the sentence: its subject, right behind the comma. */
function hostBehind(tree: Tree, range: TokenRange): Host | undefined {
  const clause = mainClause(tree)
  if (clause === undefined || range.first !== 0 || tree.tokens[range.last + 1]?.form !== ',') return undefined
  if (clause.subject.first !== range.last + 2) return undefined
  const comma = tree.tokens.findIndex(
    ({ form }, index) => index > clause.subject.first && index <= clause.subject.last && form === ',',
  )
  const last = comma < 0 ? clause.subject.last : comma - 1
  return last < clause.subjectHead
    ? undefined
    : { range: { first: clause.subject.first, last }, head: clause.subjectHead }
}

function agrees(tree: Tree, { head }: Host, { features }: Token): boolean {
  const own = tree.tokens[head]?.features
  const gender = own?.Gender === undefined || features.Gender === undefined || own.Gender === features.Gender
  const number = features.Number === undefined || numberOf(tree, head) === features.Number
  return gender && number
}

/** « est » of what lasts and of verbs with être, « a été » of deeds; undefined of any other. */
function auxiliaryOf({ lemma }: Token, plural: boolean, lexicon: Lexicon): string | undefined {
  if (LASTING.test(lemma) || lexicon.verb(lemma)?.auxiliary === 'être') return plural ? 'sont' : 'est'
  return DONE.has(lemma) ? (plural ? 'ont été' : 'a été') : undefined
}

/** Whose words it is in: nobody’s inside the frame, null where the source cannot be named. */
function sourceOf(passage: Passage, range: TokenRange): string | undefined | null {
  const { statement, tree } = passage
  const { attribution } = statement
  if (statement.quoted && attribution === undefined) return null
  if (attribution === undefined || overlaps(attribution.span, spanOfRange(tree.tokens, range)))
    return undefined
  if (attribution.source === undefined) return null
  if (overlaps(attribution.source, spanOfRange(tree.tokens, range))) return undefined
  return shortSource(passage, attribution.source) ?? null
}

const isInQuote = ({ quotes, tree }: Passage, range: TokenRange): boolean =>
  quotes.some((quote) => overlaps(quote, spanOfRange(tree.tokens, range)))
