import type { Lexicon } from '../../language.ts'
import { capitalise } from '../elision.ts'
import type { Assertion } from './assertion.ts'
import { compose } from './compose.ts'
import { decapitalise } from './decapitalise.ts'
import { trimEdges } from './trim.ts'
import { restWithout } from './wording.ts'

const MOST_SUBJECT_WORDS = 12
/** Verbs whose passive says something else, or nothing that a French pen writes. */
const NO_PASSIVE = new Set(
  'avoir être faire prendre mettre tenir donner perdre rendre porter demander vouloir pouvoir devoir compter coûter valoir mesurer peser durer connaître subir recevoir obtenir quitter rejoindre regarder concerner comporter comprendre posséder gagner remporter entamer commencer tirer terminer décider plaider réussir continuer rester passer'.split(
    ' ',
  ),
)

/**
 * The clause from the other side: « Des hackers ont lancé une attaque » as « Une attaque a été lancée par
 * des hackers », and back. Only in the passé composé, where both sides are noun phrases of known number
 * and gender; who does what to whom stays.
 */
export function otherVoice(assertion: Assertion, lexicon: Lexicon): string | undefined {
  if (assertion.clause.negated || assertion.lead.length > 0) return undefined
  return toPassive(assertion, lexicon) ?? toActive(assertion, lexicon)
}

function toPassive(assertion: Assertion, lexicon: Lexicon): string | undefined {
  const { passage, clause } = assertion
  const { tree, text } = passage
  const { tokens } = tree
  const predicate = tokens[clause.predicate]
  const object = tree.dependents(clause.predicate, 'obj').find((index) => index > clause.predicate)
  const range = object === undefined ? undefined : trimEdges(tokens, tree.range(object))
  if (
    object === undefined ||
    range === undefined ||
    predicate === undefined ||
    !isPlainPerfect(assertion, 'avoir')
  )
    return undefined
  if (NO_PASSIVE.has(predicate.lemma) || lexicon.verb(predicate.lemma)?.direct !== true) return undefined
  if (
    tokens[object]?.upos !== 'NOUN' ||
    tokens[range.first]?.upos !== 'DET' ||
    tokens[range.first]?.features.Poss === 'Yes'
  )
    return undefined
  if (
    tree.dependents(object, 'conj').length > 0 ||
    tree.dependents(clause.predicate, 'conj', 'xcomp', 'iobj').length > 0
  )
    return undefined
  const { Gender, Number: number } = {
    Gender: tokens[object]?.features.Gender,
    Number: tokens[object]?.features.Number,
  }
  const participle = lexicon.inflect(predicate.lemma, 'VERB', {
    VerbForm: 'Part',
    Tense: 'Past',
    Gender: Gender ?? 'Masc',
    Number: number ?? 'Sing',
  })
  if (participle === undefined || Gender === undefined || number === undefined) return undefined
  const agent = agentOf(assertion)
  if (agent === undefined) return undefined
  const rest = restWithout(assertion, [{ first: 0, last: clause.predicate }, range])
  return capitalise(
    compose(text, tree, [
      range,
      `${number === 'Plur' ? 'ont' : 'a'} été ${participle}`,
      'par',
      agent,
      ...rest,
    ]),
  )
}

/** The subject as an agent: short, without a comma in it. */
function agentOf({ passage, clause }: Assertion): string | undefined {
  const { tree, text } = passage
  const range = trimEdges(tree.tokens, clause.subject) ?? clause.subject
  const words = decapitalise(tree, range.first, compose(text, tree, [range]))
  return words.split(' ').length > MOST_SUBJECT_WORDS || /[,;:()]/u.test(words) ? undefined : words
}

function toActive(assertion: Assertion, lexicon: Lexicon): string | undefined {
  const { passage, clause } = assertion
  const { tree, text } = passage
  const { tokens } = tree
  const predicate = tokens[clause.predicate]
  const agent = tree
    .dependents(clause.predicate, 'obl')
    .find((index) => tokens[index]?.relation === 'obl:agent')
  const range = agent === undefined ? undefined : trimEdges(tokens, tree.range(agent))
  if (agent === undefined || range === undefined || predicate === undefined || !isPerfectPassive(assertion))
    return undefined
  if (tokens[range.first]?.lemma !== 'par' || tokens[agent]?.upos === 'PRON' || !tree.isProjective(agent))
    return undefined
  const plural = tokens[agent]?.features.Number === 'Plur' || tree.dependents(agent, 'conj').length > 0
  const participle = lexicon.inflect(predicate.lemma, 'VERB', {
    VerbForm: 'Part',
    Tense: 'Past',
    Gender: 'Masc',
    Number: 'Sing',
  })
  const subject = compose(text, tree, [{ first: range.first + 1, last: range.last }])
  const object = decapitalise(
    tree,
    clause.subject.first,
    compose(text, tree, [trimEdges(tokens, clause.subject) ?? clause.subject]),
  )
  if (participle === undefined || /[,;:()]/u.test(subject) || object.split(' ').length > MOST_SUBJECT_WORDS)
    return undefined
  const rest = restWithout(assertion, [{ first: 0, last: clause.predicate }, range])
  return capitalise(compose(text, tree, [subject, plural ? 'ont' : 'a', participle, object, ...rest]))
}

/** One auxiliary in the present and a past participle, nothing between but the two. */
function isPlainPerfect({ passage, clause }: Assertion, auxiliary: string): boolean {
  const { tree } = passage
  const finite = tree.tokens[clause.finite]
  return (
    finite?.lemma === auxiliary &&
    finite.features.Tense === 'Pres' &&
    finite.features.Mood === 'Ind' &&
    clause.predicate === clause.finite + 1 &&
    clause.group.first === clause.finite &&
    tree.tokens[clause.predicate]?.features.VerbForm === 'Part'
  )
}

/** « a été lancée » */
function isPerfectPassive({ passage, clause }: Assertion): boolean {
  const { tree } = passage
  const finite = tree.tokens[clause.finite]
  return (
    finite?.lemma === 'avoir' &&
    finite.features.Tense === 'Pres' &&
    clause.predicate === clause.finite + 2 &&
    tree.tokens[clause.finite + 1]?.form === 'été' &&
    clause.group.first === clause.finite
  )
}
