import type { Token } from '../../../../reading/reading.ts'
import type { Lexicon } from '../../../language.ts'
import { join, takesElision } from '../../elision.ts'
import { nouns } from '../equivalents.ts'
import type { EditRule } from './edit.ts'

/** « la hausse des prix » as « l’augmentation des prix », outside fixed turns (« en hausse »). */
export const otherNoun: EditRule = ({ tree }, lexicon) =>
  tree.tokens.flatMap((token, index) => {
    const other = token.upos === 'NOUN' ? nouns.get(token.lemma) : undefined
    const determined = tree.dependents(index, 'det').some((det) => det < index)
    const form = other === undefined || !determined ? undefined : formOf(other, token.features, lexicon)
    if (other === undefined || form === undefined) return []
    if (takesElision(form) === takesElision(token.form) || !elides(tree.tokens[index - 1]))
      return [[{ range: { first: index, last: index }, text: form }]]
    const article = articleOf(tree.tokens[index - 1], token.features.Gender)
    return article === undefined
      ? []
      : [[{ range: { first: index - 1, last: index }, text: join(article, form) }]]
  })

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
