import { memoiseFor } from '../../../../memoise.ts'
import type { Token } from '../../../../reading/reading.ts'
import { spanOfRange, type TokenRange } from '../../../../reading/tree.ts'
import { overlaps, sliceOf } from '../../../../span.ts'
import type { Lexicon } from '../../../language.ts'
import type { Passage } from '../../../realisation.ts'
import { type Assertion, assertionsOf } from '../assertion.ts'
import { subjectPronoun } from '../clause.ts'
import { lastWord } from '../frame.ts'
import { pronounGender } from './pronoun-gender.ts'

/**
 * The assertions of a passage that a question, a figure or a row of a timeline may be made of: those that
 * speak of nothing outside themselves and whose tree shows no sign of a misreading. Their gender is that
 * of the pronoun which may stand for their subject.
 */
export const askableOf = memoiseFor((passage: Passage, lexicon: Lexicon): readonly Assertion[] =>
  assertionsOf(passage, lexicon).flatMap((assertion) => {
    const { clause } = assertion
    const gendered = { ...assertion, clause: { ...clause, gender: pronounGender(assertion, lexicon) } }
    return isAskable(gendered) ? [gendered] : []
  }),
)

const isAskable = (assertion: Assertion): boolean =>
  isNamed(assertion) &&
  isWholeSubject(assertion) &&
  standsAlone(assertion) &&
  isOneClause(assertion) &&
  endsWhole(assertion) &&
  joinsWell(assertion)

/** Openings of subjects that only hold in their own sentence, or that limit and deny. */
const UNNAMED =
  /^(?:seul|seule|seuls|seules|outre|même|aucun|aucune|nul|nulle|personne|rien|ni|chacun|chacune|tout|tous|toutes|voici|voilà|parmi|autre|d['’]autres|plupart|son|sa|ses|leur|leurs|ce|cet|cette|ces|celui|celle|ceux|celles|mon|ma|mes|notre|nos|votre|vos|[•*·-])(?![\p{L}])/iu
const OURS = /(?<!\p{L})(?:je|j['’]|nous|on|mon|ma|mes|notre|nos|votre|vos|vous|moi)(?!\p{L})/iu

/** A subject in words of its own: not « ses partisans », « cet ancien hôtelier », « seul le maire ». */
const isNamed = ({ subject, passage, clause }: Assertion): boolean => {
  const finite = passage.tree.tokens[clause.finite]
  return (
    !UNNAMED.test(subject) &&
    !OURS.test(subject) &&
    !/(?<!\p{L})(?:son|sa|ses|leurs?|celui|celle|ceux|celles|lui|eux|cet|cette|ces)(?!\p{L})/iu.test(
      subject,
    ) &&
    !/[:;•]|\.(?=\p{Lu})/u.test(subject) &&
    !/^\p{Lu}/u.test(finite?.form ?? '')
  )
}

/** What was cut from a subject must have stood at its end: « Jean Sèbe Strasbourgeois d’origine ». */
function isWholeSubject({ subject, ownSubject, passage, clause }: Assertion): boolean {
  const { tree, text, statement } = passage
  if (!ownSubject || (statement.antecedent !== undefined && tree.tokens[clause.subjectHead]?.upos === 'PRON'))
    return true
  const words = plain(sliceOf(text, spanOfRange(tree.tokens, clause.subject)))
  return words.startsWith(plain(subject)) && !isCutName(words, plain(subject))
}

const plain = (words: string): string => words.toLowerCase().replace(/[’']/gu, '’').replace(/\s+/gu, ' ')

/** The subject must not stop in the middle of a phrase: what comes next is a mark or a bracket. */
const isCutName = (words: string, subject: string): boolean =>
  words.length > subject.length && !/^\s*[,(–—"«-]/u.test(words.slice(subject.length))

const HELD = /^(?:lui|eux|y|en|celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|celles-ci|cela|ça|le|la|les|l['’]|leur)$/iu

/** Words that count time or order from what was told before. */
const FROM_BEFORE =
  /(?<!\p{L})(?:peu (?:après|avant)|plus t(?:ard|ôt)|auparavant|le lendemain|la veille|l['’]avant-veille|depuis lors|cette fois(?:-ci)?|à (?:son|leur) tour|en réponse|au contraire|en retour|entre-temps|ce dernier|cette dernière|ces derniers|ces dernières|l['’]un d['’]eux|l['’]une d['’]elles|d['’]autres|ci-dessus|idem|tel|telle|tels|telles)(?!\p{L})(?! (?:que|qu['’]|d['’]|l[ea] |du |des ))/iu

/** Nothing in the predicate points out of the clause but to its own subject. */
function standsAlone(assertion: Assertion): boolean {
  const { clause, passage } = assertion
  const pronoun = subjectPronoun(clause)
  const plural = clause.number === 'Plur'
  const words = [...assertion.lead, ...assertion.rest].map((range) => sliceOf(passage.text, spanOfRange(passage.tree.tokens, range)))
  if (words.some((part) => FROM_BEFORE.test(part)) || isFrameInside(passage)) return false
  return tokensOf(assertion).every((token, place, all) => {
    const form = token.form.toLowerCase()
    if (/^(?:je|j['’]|nous|vous|mon|ma|mes|notre|nos|votre|vos|moi|tu|te|toi|on|l['’]on)$/u.test(form)) return false
    if (/^(?:il|ils|elle|elles)$/u.test(form)) return form === pronoun || isImpersonal(token, passage)
    if (token.upos === 'PRON' && HELD.test(form)) return all[place + 1]?.features.PronType === 'Rel' || /^c(?:elui|elle|eux|elles)$/u.test(form)
    if (/^(?:son|sa|ses)$/u.test(form)) return !plural
    if (/^leurs?$/u.test(form)) return plural
    if (/^(?:ce|cet|cette|ces)$/u.test(form)) return isCalendar(token, passage) || all[place + 1]?.features.PronType === 'Rel'
    return true
  })
}

/** « … jusqu’à ce que la presse rapporte que … »: a frame behind another verb is part of what is told. */
function isFrameInside({ statement, tree }: Passage): boolean {
  const { attribution } = statement
  if (attribution?.frame !== 'reported' || attribution.source === undefined) return false
  const { start } = attribution.source
  return tree.tokens.some((token) => token.end <= start && token.features.Mood !== undefined)
}

const isImpersonal = (token: Token, { tree }: Passage): boolean =>
  token.relation.startsWith('expl') && /^(?:falloir|agir|avoir)$/u.test(tree.tokens[token.head]?.lemma ?? '')

const isCalendar = (token: Token, { dates }: Passage): boolean => dates.some((date) => overlaps(date, token))

const tokensOf = ({ passage: { tree }, rest, lead }: Assertion): readonly Token[] =>
  [...lead, ...rest].flatMap(({ first, last }) => tree.tokens.slice(first, last + 1))

const OPENS_CLAUSE =
  /^(?:qui|que|qu['’]|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|auxquels|duquel|si|s['’]|quand|lorsque|lorsqu['’]|puisque|puisqu['’]|parce|comme|alors|tandis|afin|quoi|combien|pourquoi|comment|quel|quelle|quels|quelles)$/iu

/**
 * Every other finite verb of the predicate stands behind a word that subordinates it, and nothing is
 * coordinated with the verb: « deux mosquées ont été incendiées et un restaurant saccagé » says two things.
 */
function isOneClause({ passage, clause, rest }: Assertion): boolean {
  const { tree } = passage
  const gapped = tree
    .dependents(clause.predicate, 'conj')
    .some((index) => rest.some(({ first, last }) => first <= index && index <= last))
  if (gapped && tree.tokens[clause.predicate]?.upos === 'VERB') return false
  return rest.every(({ first, last }) => {
    for (let index = first; index <= last; index++) {
      const token = tree.tokens[index]
      if (token === undefined || index === clause.predicate || token.features.Mood === undefined) continue
      if (!isSubordinate(passage, index, clause.finite, clause.predicate)) return false
    }
    return true
  })
}

function isSubordinate({ tree }: Passage, verb: number, finite: number, predicate: number): boolean {
  const { tokens } = tree
  const isHelper = /^(?:aux|cop)/u.test(tokens[verb]?.relation ?? '')
  let top = isHelper ? (tokens[verb]?.head ?? verb) : verb
  while (/^conj/u.test(tokens[top]?.relation ?? '')) top = tokens[top]?.head ?? -1
  if (top === predicate || top < 0) return false
  const from = Math.max(tree.range(top).first, finite + 1)
  return tokens.slice(from, verb).some(({ form }) => OPENS_CLAUSE.test(form))
}

/** Where the predicate ends before the sentence does, no verb goes on with it. */
function endsWhole({ passage, rest, clause }: Assertion): boolean {
  const { tree, statement } = passage
  const end = rest.at(-1)?.last ?? clause.finite
  if (end >= lastWord(tree.tokens)) return true
  const next = tree.tokens.findIndex((token, index) => index > end && token.upos !== 'PUNCT')
  const token = tree.tokens[next]
  if (token === undefined || (statement.attribution !== undefined && overlaps(statement.attribution.span, token)))
    return true
  return token.features.Mood === undefined && !/^(?:ne|n['’]|se|s['’])$/iu.test(token.form)
}

/** Behind something cut out of the predicate no bare noun follows a noun: it had been part of the cut. */
function joinsWell({ passage: { tree }, rest, clause }: Assertion): boolean {
  return rest.every((range, place) => {
    const before = rest[place - 1]
    if (before === undefined || before.last < clause.predicate) return true
    const left = tree.tokens[before.last]
    const right = tree.tokens.slice(range.first, range.last + 1).find(({ upos }) => upos !== 'PUNCT')
    if (right?.features.Mood !== undefined) return false
    return !/^(?:DET|NOUN|PROPN|NUM|PRON|ADJ)$/u.test(right?.upos ?? '') || /^(?:VERB|AUX)$/u.test(left?.upos ?? '')
  })
}

/** True where two ranges have a token in common. */
export const meets = (one: TokenRange, other: TokenRange): boolean =>
  one.first <= other.last && other.first <= one.last
export const GATES = [['named', isNamed], ['whole', isWholeSubject], ['alone', standsAlone], ['one', isOneClause], ['ends', endsWhole], ['joins', joinsWell]] as const
