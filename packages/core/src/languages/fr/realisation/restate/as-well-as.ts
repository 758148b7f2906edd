import type { Edit, EditRule } from './edit.ts'

/**
 * « les courtiers et les fournisseurs » as « les courtiers ainsi que les fournisseurs »: the first « et »
 * between two noun phrases with an article each, two and no more.
 */
export const asWellAs: EditRule = ({ tree }) => {
  const { tokens } = tree
  for (const [index, token] of tokens.entries()) {
    if (token.form !== 'et' || token.upos !== 'CCONJ') continue
    const conjunct = token.head
    const first = tokens[tokens[conjunct]?.head ?? -1]
    const plain =
      tokens[conjunct]?.relation === 'conj' &&
      tokens[conjunct].upos === 'NOUN' &&
      first?.upos === 'NOUN' &&
      tokens[index + 1]?.features.PronType === 'Art' &&
      tokens[index + 1]?.upos === 'DET' &&
      tree.dependents(conjunct, 'conj').length === 0 &&
      tree.dependents(tokens[conjunct].head, 'conj').length === 1 &&
      tree.dependents(tokens[conjunct].head, 'det').some((det) => tokens[det]?.features.PronType === 'Art')
    if (plain) return [[{ range: { first: index, last: index }, text: 'ainsi que' } satisfies Edit]]
  }
  return []
}
