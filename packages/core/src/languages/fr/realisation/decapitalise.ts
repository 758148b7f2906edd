import type { Tree } from '../../../reading/tree.ts'

const ARTICLE = /^(?:L['’]|Les?|La|Une?|Des|Du|Aux?|Ce|Cet|Cette|Ces|Deux|Trois|Plusieurs)$/u

/** Lower case for a word that owes its capital to standing first; names and acronyms keep theirs. */
export function decapitalise(tree: Tree, index: number, words: string): string {
  const token = tree.tokens[index]
  if (token?.form === 'A' && token.upos === 'ADP') return `à${words.slice(1)}`
  if (ARTICLE.test(token?.form ?? '')) return words.charAt(0).toLowerCase() + words.slice(1)
  const keeps = token === undefined || token.upos === 'PROPN' || /^\p{Lu}[\p{Lu}\d.]/u.test(token.form)
  return keeps ? words : words.charAt(0).toLowerCase() + words.slice(1)
}
