import { tokensIn } from '../reframe.ts'
import type { EditRule } from './edit.ts'

/** Verbs of saying of the same force, by their infinitive. */
const SAME: ReadonlyMap<string, string> = new Map([['déclarer', 'indiquer']])

/** « a déclaré » as « a indiqué », where it reports what is no quotation. */
export const sayingVerb: EditRule = ({ tree, statement, quotes }, lexicon) => {
  const { attribution } = statement
  const other = SAME.get(attribution?.verb ?? '')
  if (attribution === undefined || other === undefined || quotes.length > 0) return []
  const frame = tokensIn(tree, attribution.span)
  const index = tree.tokens.findIndex(
    (token, at) =>
      at >= (frame?.first ?? 0) &&
      at <= (frame?.last ?? -1) &&
      token.lemma === attribution.verb &&
      token.upos === 'VERB',
  )
  const token = tree.tokens[index]
  const form = token === undefined ? undefined : lexicon.inflect(other, 'VERB', token.features)
  return form === undefined ? [] : [[{ range: { first: index, last: index }, text: form }]]
}
