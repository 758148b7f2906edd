import type { Token } from '../../../../reading/reading.ts'
import { spanOfRange, type Tree } from '../../../../reading/tree.ts'
import { losesCollocation } from '../../../collocations.ts'
import type { Lexicon } from '../../../language.ts'
import type { Ngrams } from '../../../ngrams.ts'
import { join, takesElision } from '../../elision.ts'
import { nouns } from '../equivalents.ts'
import type { Edit, EditRule } from './edit.ts'

/**
 * « la hausse des prix » as « l’augmentation des prix », outside fixed turns (« à la hausse ») and names (« la
 * Direction régionale des entreprises »).
 */
export const otherNoun: EditRule = ({ tree, text }, lexicon, ngrams) =>
  tree.tokens.flatMap((token, index) => {
    const other = token.upos === 'NOUN' ? nouns.get(token.lemma) : undefined
    const determined = tree.dependents(index, 'det').some((det) => det < index)
    const form = other === undefined || !determined ? undefined : formOf(other, token.features, lexicon)
    if (other === undefined || form === undefined || isOfName(tree, index)) return []
    const edit = exchanged(tree.tokens, index, form)
    return edit === undefined || losesItsCompany(edit, tree.tokens, text, ngrams) ? [] : [[edit]]
  })

function exchanged(tokens: readonly Token[], index: number, form: string): Edit | undefined {
  const [token, before] = [tokens[index] as Token, tokens[index - 1]]
  if (takesElision(form) === takesElision(token.form) || !elides(before))
    return { range: { first: index, last: index }, text: form }
  const article = articleOf(before, token.features.Gender)
  return article === undefined
    ? undefined
    : { range: { first: index - 1, last: index }, text: join(article, form) }
}

/** Below a noun with a capital inside the sentence stands part of what it names. */
function isOfName({ tokens }: Tree, index: number): boolean {
  for (let at = index; ; ) {
    const { head, relation } = tokens[at] as Token
    const above = tokens[head]
    if (!/^(?:nmod|conj|appos)/u.test(relation) || above === undefined || head > at) return false
    if (head > 0 && above.upos === 'NOUN' && /^\p{Lu}/u.test(above.form)) return true
    at = head
  }
}

/** Characters on each side within which words that belong together stand. */
const COMPANY = 40

function losesItsCompany(
  { range, text: words }: Edit,
  tokens: readonly Token[],
  text: string,
  ngrams: Ngrams,
): boolean {
  const { start, end } = spanOfRange(tokens, range)
  const [ahead, behind] = [text.slice(Math.max(0, start - COMPANY), start), text.slice(end, end + COMPANY)]
  return losesCollocation(ahead + words + behind, ahead + text.slice(start, end) + behind, ngrams)
}

/** In the number of the noun that it stands for, and in its gender where it has both. */
function formOf(
  noun: string,
  { Number: number, Gender }: Token['features'],
  lexicon: Lexicon,
): string | undefined {
  if (number === undefined || Gender === undefined) return undefined
  const form = lexicon.inflect(noun, 'NOUN', { Number: number, Gender })
  return (
    form ??
    (genderOf(noun, lexicon) === Gender ? lexicon.inflect(noun, 'NOUN', { Number: number }) : undefined)
  )
}

/** Words whose form depends on the letter that follows. */
const elides = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:l['’]|la|le|de|d['’]|qu['’]|que|cet?)$/iu.test(token.form) || token.features.Poss === 'Yes')

function articleOf(token: Token | undefined, gender: string | undefined): string | undefined {
  if (token === undefined || !/^l(?:['’]|a|e)$/iu.test(token.form)) return undefined
  return token.form.charAt(0) + (gender === 'Fem' ? 'a' : 'e')
}

const genderOf = (noun: string, lexicon: Lexicon): string | undefined =>
  lexicon.analyse(noun).find(({ upos }) => upos === 'NOUN')?.features.Gender
