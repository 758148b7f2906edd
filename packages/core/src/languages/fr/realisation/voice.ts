import type { Token } from '../../../reading/reading.ts'
import { spanOfRange, type TokenRange } from '../../../reading/tree.ts'
import { covers, overlaps } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import type { Assertion } from './assertion.ts'
import { phraseAgrees } from './clause.ts'
import { compose } from './compose.ts'
import { trimEdges } from './trim.ts'
import { restWithout } from './wording.ts'

const MOST_SUBJECT_WORDS = 12
/** Verbs whose passive says something else, or nothing that a French pen writes. */
export const NO_PASSIVE: ReadonlySet<string> = new Set(
  (
    'avoir être faire prendre mettre tenir donner perdre rendre porter demander vouloir pouvoir devoir compter coûter valoir ' +
    'mesurer peser durer connaître subir recevoir obtenir quitter rejoindre regarder concerner comporter comprendre posséder ' +
    'gagner remporter entamer commencer tirer terminer décider plaider réussir continuer rester passer trouver garder vivre ' +
    'apprendre entreprendre perdre souffrir toucher atteindre fêter aimer voir entendre savoir croire penser dire ouvrir rallier'
  ).split(' '),
)

/**
 * The clause from the other side: « Des hackers ont lancé une attaque » as « une attaque a été lancée par
 * des hackers », and back. Only in the passé composé, where both sides are noun phrases of known number
 * and gender; who does what to whom stays.
 */
export function otherVoice(assertion: Assertion, lexicon: Lexicon): string | undefined {
  if (assertion.clause.negated || assertion.lead.length > 0 || !assertion.ownSubject) return undefined
  return toPassive(assertion, lexicon) ?? toActive(assertion, lexicon)
}

function toPassive(assertion: Assertion, lexicon: Lexicon): string | undefined {
  const { passage, clause, subject } = assertion
  const { tree, text } = passage
  const predicate = tree.tokens[clause.predicate]
  const object = tree.dependents(clause.predicate, 'obj').find((index) => index > clause.predicate)
  const range = object === undefined ? undefined : trimEdges(tree.tokens, tree.range(object))
  const { Gender, Number: number } = tree.tokens[object ?? -1]?.features ?? {}
  if (object === undefined || range === undefined || predicate === undefined) return undefined
  if (Gender === undefined || number === undefined || !isPlainPerfect(assertion) || !isActor(subject))
    return undefined
  if (NO_PASSIVE.has(predicate.lemma) || lexicon.verb(predicate.lemma)?.direct !== true) return undefined
  if (
    !phraseAgrees(tree, object) ||
    !opensWithArticle(tree.tokens, range, object) ||
    tree.dependents(object, 'conj').length > 0
  )
    return undefined
  if (tree.dependents(clause.predicate, 'xcomp', 'iobj', 'ccomp').length > 0) return undefined
  if (passage.dates.some((date) => overlaps(date, spanOfRange(tree.tokens, range)))) return undefined
  if (tree.tokens.slice(range.first, range.last + 1).some(({ form }) => /^[,;:(]$/u.test(form)))
    return undefined
  const participle = participleOf(predicate.lemma, { Gender, Number: number }, lexicon)
  if (participle === undefined || !hasGender(tree.tokens[object] as Token, Gender, lexicon)) return undefined
  const rest = restWithout(assertion, [{ first: 0, last: clause.predicate }, range])
  // What else stands behind the verb may hang on the object.
  const dated = rest.every((one) => passage.dates.some((date) => covers(date, spanOfRange(tree.tokens, one))))
  if (!dated) return undefined
  return compose(text, tree, [
    range,
    `${number === 'Plur' ? 'ont' : 'a'} été ${participle}`,
    'par',
    subject,
    ...rest,
  ])
}

/** « critique » and « mode » have both genders: which one is meant is not sure. */
export const hasGender = ({ form }: Token, gender: 'Masc' | 'Fem', lexicon: Lexicon): boolean =>
  lexicon.analyse(form).every(({ upos, features }) => upos !== 'NOUN' || features.Gender === gender)

export const participleOf = (
  lemma: string,
  { Gender, Number: number }: { readonly Gender: 'Masc' | 'Fem'; readonly Number: 'Sing' | 'Plur' },
  lexicon: Lexicon,
): string | undefined =>
  lexicon.inflect(lemma, 'VERB', { VerbForm: 'Part', Tense: 'Past', Gender, Number: number })

/** A noun behind « un », « le », « plusieurs »…, not « son ». */
const opensWithArticle = (tokens: readonly Token[], { first }: TokenRange, head: number): boolean =>
  tokens[head]?.upos === 'NOUN' && tokens[first]?.upos === 'DET' && tokens[first]?.features.Poss !== 'Yes'

/** Short enough to stand behind « par », without a comma in it, and named by itself. */
const isActor = (subject: string): boolean =>
  subject.split(' ').length <= MOST_SUBJECT_WORDS &&
  !/[,;:()"«]/u.test(subject) &&
  /^(?:l[ea’']|les|un|une|des|deux|trois|plusieurs|\p{Lu})/u.test(subject)

/** A place in what looks like the agent may belong to the verb. */
const LOCATED = / (?:sur|dans|à|au|aux|en|lors|pour|avec|devant|contre) /u

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
  // « par l’institut et par une fondation »: the second « par » would be left.
  if (tokens.slice(range.first + 1, range.last + 1).some(({ form }) => form === 'par')) return undefined
  if (tokens[range.first]?.form !== 'par' || tokens[agent]?.upos === 'PRON' || !tree.isProjective(agent))
    return undefined
  const plural = tokens[agent]?.features.Number === 'Plur' || tree.dependents(agent, 'conj').length > 0
  const participle = participleOf(predicate.lemma, { Gender: 'Masc', Number: 'Sing' }, lexicon)
  const subject = compose(text, tree, [{ first: range.first + 1, last: range.last }])
  const object = assertion.subject
  if (NO_PASSIVE.has(predicate.lemma) || LOCATED.test(subject)) return undefined
  if (participle === undefined || !isActor(subject) || object.split(' ').length > MOST_SUBJECT_WORDS)
    return undefined
  const rest = restWithout(assertion, [{ first: 0, last: clause.predicate }, range])
  if (rest.some(({ first, last }) => last - first > 5)) return undefined
  return compose(text, tree, [subject, plural ? 'ont' : 'a', participle, object, ...rest])
}

/** « a lancé »: avoir in the present and a past participle, nothing between them and before them. */
function isPlainPerfect({ passage, clause }: Assertion): boolean {
  const finite = passage.tree.tokens[clause.finite]
  return (
    finite?.lemma === 'avoir' &&
    finite.features.Tense === 'Pres' &&
    finite.features.Mood === 'Ind' &&
    clause.predicate === clause.finite + 1 &&
    clause.group.first === clause.finite &&
    passage.tree.tokens[clause.predicate]?.features.VerbForm === 'Part'
  )
}

/** « a été lancée » */
function isPerfectPassive({ passage, clause }: Assertion): boolean {
  const finite = passage.tree.tokens[clause.finite]
  return (
    finite?.lemma === 'avoir' &&
    finite.features.Tense === 'Pres' &&
    clause.predicate === clause.finite + 2 &&
    passage.tree.tokens[clause.finite + 1]?.form === 'été' &&
    clause.group.first === clause.finite
  )
}
