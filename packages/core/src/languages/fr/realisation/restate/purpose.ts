import type { EditRule } from './edit.ts'

/** Verbs behind « pour » that tell an outcome, not a purpose. */
const OUTCOME =
  /^(?:avoir|être|atteindre|devenir|finir|terminer|tomber|passer|revenir|retomber|remonter|établir|aboutir|conclure)$/u
/** With these « pour » tells a measure: « trop tard pour agir ». */
const MEASURE =
  /^(?:trop|assez|suffisamment|suffisant|nécessaire|prêt|idéal|tout|falloir|suffire|manquer|minimum)$/u

/** « est devenu l’adresse pour acheter »: behind these the purpose is of what they name. */
export const NAMING = /^(?:devenir|rester|demeurer|sembler|paraître|constituer|représenter|servir|rendre)$/u

/** « a convoqué les élus pour discuter de … » as « … afin de discuter de … »: a purpose of the main verb. */
export const purpose: EditRule = ({ tree }) => {
  const { tokens } = tree
  return tokens.flatMap((token, index) => {
    const infinitive = tokens[token.head]
    if (
      token.form !== 'pour' ||
      tokens[index + 1]?.lemma === 'ne' ||
      infinitive?.features.VerbForm !== 'Inf' ||
      OUTCOME.test(infinitive.lemma)
    )
      return []
    const ofMain = infinitive.relation.startsWith('advcl') && infinitive.head === tree.root
    const governor = tokens[tree.root]
    const measured = tokens.some(({ lemma }, at) => at < index && MEASURE.test(lemma))
    return ofMain &&
      governor?.upos === 'VERB' &&
      !NAMING.test(governor.lemma) &&
      !measured &&
      index > tree.root
      ? [[{ range: { first: index, last: index }, text: 'afin de' }]]
      : []
  })
}
