import type { Token } from '../../../reading/reading.ts'
import type { TokenRange } from '../../../reading/tree.ts'
import { spanOfRange } from '../../../reading/tree.ts'
import { covers, overlaps } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import type { Passage } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { finiteOf, phraseAgrees } from './clause.ts'
import { compose, sentenceOf, surface } from './compose.ts'
import { lastWord } from './frame.ts'
import { sidesOf } from './parts.ts'
import { shortSource, tokensIn } from './reframe.ts'

/** Shorter sentences are better left whole. */
const FEWEST_WORDS = 24
/** Gerunds that go on saying: « …, ajoutant que … ». */
const GOING_ON =
  /^(?:ajoutant|précisant|soulignant|estimant|expliquant|indiquant|rappelant|affirmant|assurant|déplorant|regrettant|dénonçant|jugeant|notant|relevant)$/u

/**
 * A long sentence as two: what is said behind « ajoutant que » becomes a sentence of the same speaker; a
 * relative at its end becomes one of « cette société », « ce programme ». Every word of the story stays.
 */
export function splitOf(passage: Passage, lexicon: Lexicon): readonly string[] | undefined {
  const { tree, text, statement } = passage
  if (text.slice(statement.start, statement.end).split(/\s+/u).length < FEWEST_WORDS) return undefined
  if (statement.start !== tree.sentence.span.start || statement.end !== tree.sentence.span.end)
    return undefined
  return atGerund(passage, lexicon) ?? atRelative(passage) ?? atJoint(passage)
}

/** Each side must be a sentence that is worth a full stop. */
const FEWEST_OF_A_SIDE = 6
/** What opens the second sentence in the place of what joined it to the first; « tandis que » would be lost. */
const OPENINGS: Readonly<Record<string, string>> = {
  et: '',
  mais: 'mais',
  car: 'en effet,',
  ':': '',
  ';': '',
}

/** « Le pont a fermé hier, et la mairie cherche … » → « … hier. La mairie cherche … » */
function atJoint(passage: Passage): readonly string[] | undefined {
  const { near, far, joint } = sidesOf(passage, undefined) ?? {}
  const opening = OPENINGS[joint?.form.toLowerCase() ?? '']
  if (near === undefined || far === undefined || opening === undefined) return undefined
  if (passage.statement.attribution !== undefined || passage.quotes.length > 0) return undefined
  const [first, second] = [near, far].map(({ tree, text }) =>
    compose(text, tree, [{ first: 0, last: tree.tokens.length - 1 }]),
  )
  if (first === undefined || second === undefined) return undefined
  if ([first, second].some((side) => side.split(' ').length < FEWEST_OF_A_SIDE)) return undefined
  return [sentenceOf(first), sentenceOf(capitalise(`${opening} ${second}`.trim()))]
}

/** « …, indique le communiqué, ajoutant que X » → « …, indique le communiqué. Le communiqué ajoute que X » */
function atGerund(passage: Passage, lexicon: Lexicon): readonly string[] | undefined {
  const { tree, text, statement, quotes } = passage
  const { attribution } = statement
  const gerund = tree.tokens.findIndex(
    (token, index) => GOING_ON.test(token.form) && tree.tokens[index - 1]?.form === ',',
  )
  const that = tree.tokens[gerund + 1]
  const source = attribution?.source === undefined ? undefined : shortSource(passage, attribution.source)
  const behind = (attribution?.source?.start ?? 0) > (tree.tokens[gerund]?.start ?? 0)
  if (
    behind ||
    gerund < 0 ||
    source === undefined ||
    attribution?.verb === undefined ||
    !/^(?:que|qu['’])$/u.test(that?.form ?? '')
  )
    return undefined
  const rest = { first: gerund + 1, last: lastWord(tree.tokens) }
  if (
    quotes.some((quote) => covers(quote, tree.tokens[gerund] ?? quote)) ||
    /^(?:ils?|elles?)$/iu.test(source)
  )
    return undefined
  const verb = sayingForm(passage, tree.tokens[gerund]?.lemma ?? '', lexicon)
  if (verb === undefined) return undefined
  const first = compose(text, tree, [{ first: 0, last: gerund - 2 }])
  const subject = pronounFor(passage) ?? source
  return [sentenceOf(first), sentenceOf(compose(text, tree, [capitalise(subject), verb, rest]))]
}

/** « elles » for the subject that has just been named. */
function pronounFor({ tree, statement }: Passage): string | undefined {
  const [subject] = tree.dependents(tree.root, 'nsubj')
  const { Gender, Number: number } = tree.tokens[subject ?? -1]?.features ?? {}
  if (statement.attribution?.frame !== 'reported' || subject === undefined || subject > tree.root)
    return undefined
  if (Gender === undefined || number === undefined || tree.dependents(subject, 'conj').length > 0)
    return undefined
  return `${Gender === 'Fem' ? 'elle' : 'il'}${number === 'Plur' ? 's' : ''}`
}

/** « a ajouté », « ont ajouté », « ajoute »: as the first verb of saying has it. */
function sayingForm({ tree, statement }: Passage, lemma: string, lexicon: Lexicon): string | undefined {
  const frame = statement.attribution === undefined ? undefined : tokensIn(tree, statement.attribution.span)
  const finite = tree.tokens
    .slice(frame?.first, (frame?.last ?? -1) + 1)
    .find(({ features }) => features.Mood !== undefined)
  if (finite === undefined || finite.features.Person === '1') return undefined
  const number = finite.features.Number ?? 'Sing'
  if (finite.upos === 'AUX' && finite.lemma === 'avoir') {
    const participle = lexicon.inflect(lemma, 'VERB', {
      VerbForm: 'Part',
      Tense: 'Past',
      Gender: 'Masc',
      Number: 'Sing',
    })
    return participle === undefined ? undefined : `${number === 'Plur' ? 'ont' : 'a'} ${participle}`
  }
  const Tense = finite.features.Tense === 'Imp' ? 'Imp' : 'Pres'
  return lexicon.inflect(lemma, 'VERB', { Mood: 'Ind', Tense, Person: '3', Number: number })
}

/** « …, qui met en garde contre X. » → « … Cette société met en garde contre X. » */
function atRelative(passage: Passage): readonly string[] | undefined {
  const { tree, text, quotes, statement } = passage
  const end = lastWord(tree.tokens)
  // « À 19 ans, la gardienne remplaçante, qui … »: what stands before the relative is no sentence without a verb.
  const main = finiteOf(tree, tree.root)
  if (main === undefined) return undefined
  for (const [index, token] of tree.tokens.entries()) {
    if (!token.relation.startsWith('acl:relcl')) continue
    const range = tree.range(index)
    const first = tree.tokens[range.first]?.form === ',' ? range.first + 1 : range.first
    const finite = finiteOf(tree, index)
    if (
      range.last < end ||
      tree.tokens[first]?.form !== 'qui' ||
      tree.tokens[first - 1]?.form !== ',' ||
      main >= first ||
      finite === undefined
    )
      continue
    if (quotes.some((quote) => overlaps(quote, spanOfRange(tree.tokens, { first, last: end })))) continue
    if (statement.attribution !== undefined && statement.attribution.frame !== 'reported') continue
    const relative = tree.tokens.slice(first, end + 1)
    if (opensInfinitive(relative) || leavesRelative(relative)) continue
    const subject = demonstrative(passage, token.head, { first, last: end }, finite)
    if (subject === undefined) continue
    return [
      sentenceOf(compose(text, tree, [{ first: 0, last: first - 2 }])),
      sentenceOf(compose(text, tree, [subject, { first: first + 1, last: end }])),
    ]
  }
  return undefined
}

/** « cette société »: the noun right before the comma, which no other of the sentence is like. */
function demonstrative(
  { tree, text }: Passage,
  head: number,
  relative: TokenRange,
  finite: number,
): string | undefined {
  const { tokens } = tree
  const noun = tokens[head]
  const sameNumber = noun?.features.Number === tokens[finite]?.features.Number
  if (noun?.upos !== 'NOUN' || noun.features.Gender === undefined || !sameNumber || !phraseAgrees(tree, head))
    return undefined
  if (hasRival(tokens, head, relative, noun.features.Number)) return undefined
  const alone = tokens.filter(({ lemma, upos }) => upos === 'NOUN' && lemma === noun.lemma).length === 1
  if (!alone || tree.range(head).first >= relative.first || tree.dependents(head, 'conj').length > 0)
    return undefined
  const form = surface(text, tree, { first: head, last: head })
  if (noun.features.Number === 'Plur') return `ces ${form}`
  if (noun.features.Gender === 'Fem') return `cette ${form}`
  return /^[aeiouyàâéèêîôûh]/iu.test(form) ? `cet ${form}` : `ce ${form}`
}

/** « la réouverture du pays, qui recense »: a noun nearer to the relative may be the one that is meant. */
const hasRival = (
  tokens: readonly Token[],
  head: number,
  { first }: TokenRange,
  number: 'Sing' | 'Plur' | undefined,
): boolean =>
  tokens
    .slice(head + 1, first)
    .some(
      ({ upos, features }) =>
        upos === 'NOUN' && (features.Number === undefined || features.Number === number),
    )

/** « …, qui soutenait la réforme, avant d’être repoussés »: what stands behind a further comma may be the main clause's. */
const leavesRelative = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ form }, index) => form === ',' && /^(?:ADP|SCONJ|VERB|AUX)$/u.test(tokens[index + 1]?.upos ?? ''),
  )

/** « …, et tenter de »: the main clause goes on behind the relative. */
const opensInfinitive = (tokens: readonly Token[]): boolean =>
  tokens.some(({ upos }, index) => upos === 'CCONJ' && tokens[index + 1]?.features.VerbForm === 'Inf')
