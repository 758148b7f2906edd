import type { Lexicon } from '../../../language.ts'
import type { Edit, EditRule } from './edit.ts'

/** Behind « va » these may be what one goes somewhere for. */
const ERRAND =
  /^(?:chercher|voir|rejoindre|retrouver|rencontrer|visiter|dormir|manger|boire|travailler|vivre|habiter|récupérer|acheter|voter|jouer|courir|assister)$/u

/** « va ouvrir » as « ouvrira », « vont se réunir » as « se réuniront »: the same time to come. */
export const nearFuture: EditRule = ({ tree: { tokens } }, lexicon) =>
  tokens.flatMap((token, index) => {
    if (!/^(?:va|vont)$/u.test(token.form)) return []
    const reflexive = /^s[e’']$/u.test(tokens[index + 1]?.form ?? '')
    const last = index + (reflexive ? 2 : 1)
    const infinitive = tokens[last]
    if (infinitive?.features.VerbForm !== 'Inf' || ERRAND.test(infinitive.lemma)) return []
    const future = futureOf(infinitive.lemma, token.form === 'vont', lexicon)
    if (future === undefined) return []
    const edit: Edit = {
      range: { first: index, last },
      text: reflexive ? `${/^[aeiouéèêh]/u.test(future) ? 's’' : 'se '}${future}` : future,
    }
    return [[edit]]
  })

const futureOf = (lemma: string, plural: boolean, lexicon: Lexicon): string | undefined => {
  const features = { Mood: 'Ind', Tense: 'Fut', Person: '3', Number: plural ? 'Plur' : 'Sing' } as const
  return lexicon.inflect(lemma, 'VERB', features) ?? lexicon.inflect(lemma, 'AUX', features)
}
