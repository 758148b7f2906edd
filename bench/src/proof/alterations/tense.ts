import { reporting } from '../../../../packages/core/src/languages/fr/reporting.ts'
import { type Alteration, isQuoted, replace, type Tools } from '../alteration.ts'

/** What is planned made done, what is done made to come. */
export const tense: Alteration = {
  kind: 'tense',
  alter({ text, tokens }, tools) {
    const found: string[] = []
    for (const [index, token] of tokens.entries()) {
      if (isQuoted(text, token.start)) continue
      const [next, then] = [tokens[index + 1], tokens[index + 2]]
      const plural = token.features.Number === 'Plur'
      if (token.features.Tense === 'Fut' && token.upos === 'VERB') {
        const done = past(token.lemma, plural, tools)
        if (done !== undefined) found.push(replace(text, token.start, token.end, done))
      }
      if (token.lemma === 'être' && token.features.Tense === 'Fut' && next?.features.VerbForm === 'Part')
        found.push(replace(text, token.start, token.end, plural ? 'ont été' : 'a été'))
      const planned =
        (token.lemma === 'devoir' || token.lemma === 'aller') &&
        (token.features.Tense === 'Pres' || token.features.Mood === 'Cnd')
      if (planned && next?.features.VerbForm === 'Inf') {
        const passive = next.lemma === 'être' && then?.features.VerbForm === 'Part'
        const done = passive ? (plural ? 'ont été' : 'a été') : past(next.lemma, plural, tools)
        if (done !== undefined) found.push(replace(text, token.start, next.end, done))
      }
      if (
        token.lemma === 'avoir' &&
        token.features.Tense === 'Pres' &&
        token.upos === 'AUX' &&
        token.features.Person === '3' &&
        next?.features.VerbForm === 'Part' &&
        next.upos === 'VERB' &&
        // « Aurait dû bloquer » is none: the tagger takes its mood for another at times.
        !/^(?:devoir|pouvoir)$/u.test(next.lemma) &&
        !reporting.has(next.lemma)
      ) {
        const future = tools.lexicon.inflect(next.lemma, 'VERB', {
          Mood: 'Ind',
          Tense: 'Fut',
          Person: '3',
          Number: plural ? 'Plur' : 'Sing',
          VerbForm: 'Fin',
        })
        if (future !== undefined) found.push(replace(text, token.start, next.end, future))
      }
      if (
        token.lemma === 'avoir' &&
        token.features.Tense === 'Pres' &&
        next?.form === 'été' &&
        then?.features.VerbForm === 'Part'
      )
        found.push(replace(text, token.start, next.end, plural ? 'seront' : 'sera'))
    }
    return found
  },
}

/** Passé composé, only of verbs with avoir, whose participle keeps its form. */
function past(lemma: string, plural: boolean, { lexicon }: Tools): string | undefined {
  if (lexicon.verb(lemma)?.auxiliary !== 'avoir' || /^(?:pouvoir|devoir|avoir|être|falloir)$/u.test(lemma))
    return undefined
  const participle = lexicon.inflect(lemma, 'VERB', {
    VerbForm: 'Part',
    Tense: 'Past',
    Gender: 'Masc',
    Number: 'Sing',
  })
  return participle === undefined ? undefined : `${plural ? 'ont' : 'a'} ${participle}`
}
