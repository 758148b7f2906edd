import { memoiseFor } from '../../../memoise.ts'
import type { Token } from '../../../reading/reading.ts'
import type { TokenRange, Tree } from '../../../reading/tree.ts'
import type { Lexicon } from '../../language.ts'
import { type Passage, WHOLE, type Wording } from '../../realisation.ts'
import { joiningTokens } from '../anaphora.ts'
import { capitalise, join } from '../elision.ts'
import { isBalanced } from '../quotation-marks.ts'
import { agentless } from './agentless.ts'
import { asidesOf } from './asides.ts'
import {
  type Assertion,
  additives,
  assertionsOf,
  CLAUSES_OF_A_SENTENCE,
  joiningCut,
  pointsAway,
} from './assertion.ts'
import { breaksList } from './breaks-list.ts'
import { mainClause } from './clause.ts'
import { compose, sentenceOf } from './compose.ts'
import { barer } from './core.ts'
import { isRootedInFrame, lastWord } from './frame.ts'
import { spokenSentences } from './indirect.ts'
import { keptRanges } from './kept-ranges.ts'
import { hasLostPronoun } from './lost-pronoun.ts'
import { nominalised } from './nominalise.ts'
import { leavesClauseOpen } from './open-clause.ts'
import { ownsNothing } from './questions/askable.ts'
import { readsAlone } from './reads-alone.ts'
import { reframe } from './reframe.ts'
import { runsOn } from './runs-on.ts'
import { saysToBe } from './says-to-be.ts'
import { shortened } from './shorten.ts'
import { hasStrayComma } from './stray-comma.ts'
import { otherVoice } from './voice.ts'
import { dateAdverbials, participleClause, plainClause } from './wording.ts'

/** « La saison dure » is too little to be read by itself; so is more where it names and counts nothing. */
const FEWEST_WORDS = 6
const FEWEST_OF_NOTHING = 9

/** « Selon la mairie, « Nous … »: a sentence that somebody said is quoted with its speaker, not reported. */
const OTHERS_WORDS = /^Selon [^«"]*, [«"] ?\p{Lu}/u

/** Who says so is not what is said. */
const SOURCE_BEHIND = /, (?:selon|d['’]après) [^,]+$/iu

const isWhole = (text: string): boolean => {
  const said = text.replace(SOURCE_BEHIND, '')
  const words = said.split(' ').length
  const names = /(?<!^)(?<![\p{L}])\p{Lu}|\d/u.test(said)
  return words >= (names ? FEWEST_WORDS : FEWEST_OF_NOTHING) && isBalanced(text) && readsAlone(text)
}

/**
 * The passage in fewer or other words, the least changed first: without its asides, its attribution at
 * another place; then each of its clauses, in the other voice or ever barer. Empty where the tree is in
 * doubt.
 */
export const condense = memoiseFor((passage: Passage, lexicon: Lexicon): readonly Wording[] => {
  const passive = agentless(passage, lexicon)
  const apart = passive === undefined ? [] : [{ text: passive, fact: 0 }]
  if (pointsAway(passage)) return [...apart, ...spokenWhole(passage)].filter(({ text }) => isWhole(text))
  const whole = withoutAsides(passage)
  const infinitive = saysToBe(passage, lexicon)
  const wordings = [
    ...(whole === undefined ? [] : [{ text: whole, fact: WHOLE }]),
    ...(infinitive === undefined ? [] : [infinitive]),
    ...assertionsOf(passage, lexicon).flatMap((assertion) => clauseWordings(assertion, lexicon)),
    ...apart,
    ...spokenWhole(passage),
    ...shortened(passage, lexicon).map((text) => ({ text: sentenceOf(text), fact: 0 })),
    ...asFiled(passage),
  ]
  const [main] = assertionsOf(passage, lexicon)
  const strange = main !== undefined && ownsNothing(main, lexicon)
  return wordings.filter(
    ({ text }) =>
      isWhole(text) &&
      !(strange && POSSESSIVE.test(text)) &&
      !OTHERS_WORDS.test(text) &&
      !hasLostPronoun(passage, text) &&
      !breaksList(passage, text) &&
      !hasStrayComma(passage, text) &&
      !leavesClauseOpen(passage, text),
  )
})

const POSSESSIVE = /(?<!\p{L})(?:son|sa|ses|leurs?)(?!\p{L})/iu

function withoutAsides(passage: Passage): string | undefined {
  const { statement, tree, text } = passage
  if (statement.quoted || isRootedInFrame(passage)) return undefined
  if (tree.tokens.slice(0, -2).some(({ form }) => /^[:;]$/u.test(form))) return undefined
  const frame = reframe(passage)
  const { subject } = mainClause(tree) ?? { subject: undefined }
  if (subject === undefined || (opensWithAside(passage) && hasComma(tree, subject))) return undefined
  const cuts = [
    ...asidesOf(passage).map(({ cut }) => cut),
    ...(frame === undefined ? [] : [frame.cut]),
    ...joiningCut(passage),
    ...additives(tree, tree.root, text),
  ]
  const kept = keptRanges(tree.tokens.length, cuts)
  if (runsOn(tree, cuts)) return undefined
  if (cuts.length === 0 || !endsWell(tree.tokens, kept, passage) || leavesLead(passage, cuts))
    return undefined
  const body = compose(text, tree, kept)
  return sentenceOf(frame === undefined ? body : frame.attribute(body.replace(/\.$/u, '')))
}

const MOST_WORDS_AS_FILED = 28

/** « Avec ce succès, »: what stood before brought it about, which the rest does not rest on. */
const BROUGHT_ABOUT =
  /^(?:avec|grâce à|après|à la suite de|à l['’]issue de|au terme de|en conséquence de) (?:ce|cet|cette|ces) [^,]{2,40}, /iu

/**
 * The sentence itself, and what is left of it without its brackets and an opening that points back: where the body
 * tells it in other words a point may have the story's.
 */
function asFiled({ statement, tree, text, quotes }: Passage): readonly Wording[] {
  const { span } = tree.sentence
  const own = text.slice(statement.start, statement.end)
  const whole =
    quotes.length === 0 &&
    statement.start === span.start &&
    statement.end === span.end &&
    /^\p{Lu}.*(?<!\.\.)\.$/u.test(own) &&
    tree.tokens.some(({ features }, index) => features.Mood === 'Ind' && !isInRelative(tree, index))
  if (!whole) return []
  // « Mais » joins it to what it no longer stands behind.
  const first = tree.tokens[joiningTokens(tree, text)]
  const plain = capitalise(text.slice(first?.start ?? statement.start, statement.end))
  const bare = capitalise(plain.replace(/ ?\([^()]*\)/gu, '').replace(BROUGHT_ABOUT, ''))
  return [plain, ...(bare === plain ? [] : [bare])]
    .filter((words) => !/[:;()]|[–—]| --? /u.test(words) && words.split(/\s+/u).length <= MOST_WORDS_AS_FILED)
    .map((words) => ({ text: words, fact: WHOLE }))
}

/** « Une émission qui attire »: a phrase with a relative clause, and no sentence. */
const isInRelative = (tree: Tree, index: number): boolean =>
  tree.tokens.some(({ relation }, at) => {
    const { first, last } = tree.range(at)
    return relation === 'acl:relcl' && first <= index && index <= last
  })

const MOST_WORDS_SPOKEN = 24

/** Each sentence of a longer quotation as it is, with who says it: « On sait récupérer l’argent, selon la banque ». */
function spokenWhole(passage: Passage): readonly Wording[] {
  if (!passage.statement.quoted || passage.others.length === 0) return []
  return spokenSentences(passage).flatMap(({ passage: { tree, text, statement }, cuts, source }, place) => {
    if (source === undefined || statement.attribution !== undefined) return []
    const joined = joiningTokens(tree, text)
    const opening = joined > 0 ? [{ first: 0, last: joined - 1 }] : []
    const words = compose(text, tree, keptRanges(tree.tokens.length, [...opening, ...cuts]))
    const plain =
      tree.tokens.some(({ features }) => features.Mood === 'Ind') && !/[:;()«»"!?…–—]/u.test(words)
    if (!plain || words.split(' ').length > MOST_WORDS_SPOKEN) return []
    const told = join(`${words.replace(/[.\s]+$/u, '')}, selon`, source)
    return [{ text: sentenceOf(told), fact: (place + 1) * CLAUSES_OF_A_SENTENCE }]
  })
}

const opensWithAside = (passage: Passage): boolean => asidesOf(passage)[0]?.cut.first === 0

/** A comma inside the subject behind a lead: where the subject begins is not sure. */
const hasComma = ({ tokens }: Tree, { first, last }: TokenRange): boolean =>
  tokens.slice(first, last + 1).some(({ form }) => form === ',')

/** Of what stands before the subject all goes or nothing: half of it would hang in the air. */
function leavesLead({ tree }: Passage, cuts: readonly TokenRange[]): boolean {
  const subject = mainClause(tree)?.subject.first ?? 0
  const inLead = cuts.filter(({ first }) => first < subject)
  const left = keptRanges(subject, inLead).some(({ first, last }) =>
    tree.tokens.slice(first, last + 1).some(({ upos }) => upos !== 'PUNCT'),
  )
  return inLead.length > 0 && left
}

/** What stays must not end on a word that waits for another. */
function endsWell(tokens: readonly Token[], kept: readonly TokenRange[], { tree }: Passage): boolean {
  let last = kept.at(-1)?.last ?? -1
  while (last >= 0 && tokens[last]?.upos === 'PUNCT') last--
  const token = tokens[last]
  if (token === undefined || /^(?:ADP|DET|CCONJ|SCONJ|AUX|PRON)$/u.test(token.upos)) return false
  return last !== tree.root || lastWord(tokens) === last
}

function clauseWordings(assertion: Assertion, lexicon: Lexicon): readonly Wording[] {
  const turned = otherVoice(assertion, lexicon)
  const clauses = [
    ...barer(assertion, lexicon),
    ...(turned === undefined ? [] : [turned]),
    ...dateFirst(assertion),
  ]
  const noun = nominalised(assertion, [], lexicon)
  return [
    ...[...clauses, ...elliptical(assertion)].map((clause) => ({
      text: attributed(clause, assertion),
      fact: assertion.fact,
    })),
    ...(noun === undefined ? [] : [{ text: sentenceOf(noun), fact: assertion.fact }]),
  ]
}

/**
 * « Liaisons maritimes avec l’île suspendues jusqu’à nouvel ordre »: as a list of points has it, without article and
 * auxiliary; with its article it would be the sentence over again.
 */
function elliptical(assertion: Assertion): readonly string[] {
  const clause = assertion.lead.length > 0 ? undefined : participleClause(assertion, [])
  const bare = clause?.replace(/^les (?!(?:deux|trois|quatre|cinq|autres|mêmes) )(?=\p{Ll})/iu, '')
  return bare === undefined || bare === clause ? [] : [bare]
}

/** « Mercredi, le train a déraillé près de … »: the date before the subject, with a comma. */
function dateFirst(assertion: Assertion): readonly string[] {
  const { passage, lead, ownSubject } = assertion
  const [date, ...others] = dateAdverbials(assertion)
  if (lead.length > 0 || !ownSubject || date === undefined || others.length > 0) return []
  if (date.first < assertion.clause.predicate) return []
  // « Divorcée de X, Y avait épousé »: two openings before the subject.
  if (!/^(?:DET|PROPN|NOUN|NUM|PRON)$/u.test(passage.tree.tokens[assertion.clause.subject.first]?.upos ?? ''))
    return []
  const words = compose(passage.text, passage.tree, [date])
  return [`${capitalise(words)}, ${plainClause(assertion, [date])}`]
}

/** A sentence with its source behind it. */
const attributed = (clause: string, { source }: Assertion): string =>
  sentenceOf(source === undefined ? clause : `${join(`${clause.replace(/[.\s]+$/u, '')}, selon`, source)}`)
