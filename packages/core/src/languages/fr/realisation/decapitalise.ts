import type { Tree } from '../../../reading/tree.ts'

const ARTICLE = /^(?:L['’]|Les?|La|Une?|Des|Du|Aux?|Ce|Cet|Cette|Ces|Deux|Trois|Plusieurs)$/u

/** Papers and works whose article is part of the name. */
const TITLED =
  /^(?:Le (?:Monde|Figaro|Parisien|Point|Progrès|Télégramme|Soir|Temps|Devoir|Canard)|La (?:Croix|Provence|Dépêche|Tribune|Marseillaise|Voix)|L['’](?:Équipe|Equipe|Obs|Express|Humanité|Opinion|Usine|Alsace|Union|Indépendant)|Les (?:Échos|Echos|Inrockuptibles))$/u

/** « Météo France »: a capital behind it with nothing between makes one name of both. */
function isName({ tokens }: Tree, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (token === undefined || next === undefined) return false
  if (ARTICLE.test(token.form))
    return TITLED.test(`${token.form}${/['’]$/u.test(token.form) ? '' : ' '}${next.form}`)
  return (
    token.upos === 'NOUN' &&
    /^\p{Lu}\p{Ll}/u.test(next.form) &&
    next.upos === 'PROPN' &&
    next.start - token.end === 1
  )
}

/** Lower case for a word that owes its capital to standing first; names and acronyms keep theirs. */
export function decapitalise(tree: Tree, index: number, words: string): string {
  const token = tree.tokens[index]
  if (token?.form === 'A' && token.upos === 'ADP') return `à${words.slice(1)}`
  if (isName(tree, index)) return words
  if (ARTICLE.test(token?.form ?? '')) return words.charAt(0).toLowerCase() + words.slice(1)
  const keeps = token === undefined || token.upos === 'PROPN' || /^\p{Lu}[\p{Lu}\d.]/u.test(token.form)
  return keeps ? words : words.charAt(0).toLowerCase() + words.slice(1)
}
