import { spanOfRange } from '../../../../reading/tree.ts'
import { overlaps } from '../../../../span.ts'
import { capitalise } from '../../elision.ts'
import { mainClause } from '../clause.ts'
import { compose } from '../compose.ts'
import { decapitalise } from '../decapitalise.ts'
import { lastWord } from '../frame.ts'
import type { EditRule } from './edit.ts'
import { NAMING } from './purpose.ts'

/** Openings of clauses that may stand before the main one as well as behind it. */
const OPENING = /^(?:alors|tandis|lorsque|lorsqu['’]|après|pour|afin|quand|depuis|avant|en|faute|malgré)$/iu
const FEWEST_WORDS = 5
/** Longer ones keep the reader from the news. */
const MOST_WORDS = 22
const POINTING =
  /^(?:ils?|elles?|lui|leurs?|eux|son|sa|ses|se|s['’]|en|y|celui|celle|ceux|ce|cet|cette|ces)$/iu
/** « Après avoir vendu ses parts, le maire … »: of an infinitive in time and a gerund the subject is sure. */
const OF_THE_SUBJECT = /^(?:son|sa|ses|leurs?|se|s['’])$/iu

/**
 * « Le pont a fermé, alors que la crue montait » as « Alors que la crue montait, le pont a fermé »: an adverbial
 * clause at the end of a sentence that opens with its subject, where no pronoun in it needs that subject.
 */
export const clauseFirst: EditRule = (passage) => {
  const { tree, text, statement, quotes } = passage
  const { tokens } = tree
  const clause = mainClause(tree)
  if (
    clause === undefined ||
    clause.subject.first !== 0 ||
    clause.negated ||
    statement.attribution !== undefined
  )
    return []
  if (/^(?:PRON)$/u.test(tokens[0]?.upos ?? '')) return []
  const end = lastWord(tokens)
  for (const index of tree.dependents(tree.root, 'advcl', 'obl')) {
    const range = tree.range(index)
    const first = tokens[range.first]?.form === ',' ? range.first + 1 : range.first
    // « …, après sa victoire à Lyon »: a phrase without a verb only where a comma sets it off.
    const loose =
      tokens[first - 1]?.form === ',' && /^(?:après|malgré|faute)$/iu.test(tokens[first]?.form ?? '')
    if (tokens[index]?.relation.startsWith('obl') && !loose) continue
    const words = range.last - first + 1
    if (range.last !== end || !tree.isProjective(index) || first <= tree.root + 1) continue
    if (words < FEWEST_WORDS || words > MOST_WORDS || !OPENING.test(tokens[first]?.form ?? '')) continue
    const main = tokens[tree.root]
    const ofNoun = main?.upos !== 'VERB' || NAMING.test(main.lemma)
    if (ofNoun && /^(?:pour|afin)$/iu.test(tokens[first]?.form ?? '')) continue
    // « pour ne citer que lui » is a turn, and says nothing of the deed.
    if (tokens[first + 1]?.lemma === 'ne') continue
    const inside = tokens.slice(first, end + 1)
    const bare =
      /^(?:après|avant|en)$/iu.test(inside[0]?.form ?? '') &&
      inside.every(({ features }) => features.Mood === undefined)
    const kept = tokens.slice(0, first)
    if (
      inside.some(
        ({ form }, place) => place > 0 && POINTING.test(form) && !(bare && OF_THE_SUBJECT.test(form)),
      ) ||
      kept.filter(({ upos }) => upos !== 'PUNCT').length < 6
    )
      continue
    if (kept.slice(1).some(({ form }) => /^[,;:]$/u.test(form) && form !== kept.at(-1)?.form)) continue
    if (quotes.some((quote) => overlaps(quote, spanOfRange(tokens, { first, last: end })))) continue
    const moved = capitalise(compose(text, tree, [{ first, last: end }]))
    const opening = decapitalise(tree, 0, compose(text, tree, [{ first: 0, last: 0 }]))
    const comma = tokens[first - 1]?.form === ',' ? first - 1 : first
    return [
      [
        { range: { first: comma, last: end }, text: '' },
        { range: { first: 0, last: 0 }, text: `${moved}, ${opening}` },
      ],
    ]
  }
  return []
}
