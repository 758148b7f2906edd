import type { Token } from '../../../reading/reading.ts'
import type { TokenRange } from '../../../reading/tree.ts'
import type { Lexicon } from '../../language.ts'
import type { Passage } from '../../realisation.ts'
import { join } from '../elision.ts'
import { asidesOf } from './asides.ts'
import { type Assertion, assertionOf, isRootedInFrame, lastWord } from './assertion.ts'
import { mainClause } from './clause.ts'
import { compose, sentenceOf } from './compose.ts'
import { coreOf } from './core.ts'
import { keptRanges } from './kept-ranges.ts'
import { reframe } from './reframe.ts'
import { otherVoice } from './voice.ts'
import { plainClause } from './wording.ts'

/**
 * The passage in fewer or other words, the shortest change first: without its asides, its attribution at
 * another place, in the other voice, reported speech behind « Selon X ». Empty where the tree is in doubt.
 */
export function condense(passage: Passage, lexicon: Lexicon): readonly string[] {
  const assertion = assertionOf(passage, lexicon)
  const drafts = [
    withoutAsides(passage),
    ...(assertion === undefined ? [] : fromAssertion(assertion, lexicon)),
    ...coreOf(passage, lexicon),
  ]
  return [...new Set(drafts.filter((draft) => draft !== undefined))]
}

function withoutAsides(passage: Passage): string | undefined {
  const { statement, tree, text } = passage
  if (statement.quoted || mainClause(tree) === undefined || isRootedInFrame(passage)) return undefined
  const frame = reframe(passage)
  const cuts = [...asidesOf(passage).map(({ cut }) => cut), ...(frame === undefined ? [] : [frame.cut])]
  const kept = keptRanges(tree.tokens.length, cuts)
  if (cuts.length === 0 || !endsWell(tree.tokens, kept, passage)) return undefined
  const body = compose(text, tree, kept)
  return sentenceOf(frame === undefined ? body : frame.attribute(body.replace(/\.$/u, '')))
}

/** What stays must not end on a word that waits for another. */
function endsWell(tokens: readonly Token[], kept: readonly TokenRange[], { tree }: Passage): boolean {
  const end = kept.at(-1)
  let last = end?.last ?? -1
  while (last >= 0 && tokens[last]?.upos === 'PUNCT') last--
  const token = tokens[last]
  if (token === undefined || /^(?:ADP|DET|CCONJ|SCONJ|AUX|PRON)$/u.test(token.upos)) return false
  return last !== tree.root || lastWord(tokens) === last
}

function fromAssertion(assertion: Assertion, lexicon: Lexicon): readonly string[] {
  const attribute = (clause: string): string =>
    sentenceOf(
      assertion.source === undefined
        ? clause
        : `${clause.replace(/[.\s]+$/u, '')}, ${join('selon', assertion.source)}`,
    )
  const turned = otherVoice(assertion, lexicon)
  const reported =
    assertion.passage.statement.attribution?.frame === 'reported' && assertion.lead.length === 0
  return [
    ...(reported ? [attribute(plainClause(assertion, []))] : []),
    ...(turned === undefined ? [] : [attribute(turned)]),
  ]
}
