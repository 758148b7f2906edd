import { type Alteration, isQuoted, replace, swaps, type Tools } from '../alteration.ts'

/** What may be made into what is: « pourrait », « aurait », « présumé », « accusé de ». */
export const modality: Alteration = {
  kind: 'modality',
  alter(sample, tools) {
    const { text, tokens } = sample
    const found: string[] = []
    for (const [index, token] of tokens.entries()) {
      if (isQuoted(text, token.start)) continue
      const next = tokens[index + 1]
      const before = text.slice(0, token.start)
      const isDenied = /(?<!\p{L})(?:ne |n['’])$/iu.test(before)
      if (token.lemma === 'pouvoir' && /^(?:Ind|Cnd)$/u.test(token.features.Mood ?? '') && !isDenied) {
        const verb = tokens.slice(index + 1, index + 5).find(({ features }) => features.VerbForm === 'Inf')
        const made = verb === undefined ? undefined : certain(verb.lemma, token.features, tools)
        if (verb !== undefined && made !== undefined) {
          const [, adverb = '', clitics = ''] =
            /^\s*(.*?)\s*((?:(?:se|s['’]|le|la|l['’]|les|lui|leur|y|en)\s*)*)$/u.exec(
              text.slice(token.end, verb.start),
            ) ?? []
          const words = `${clitics}${clitics === '' || /['’]\s*$/u.test(clitics) ? '' : ' '}${made}${adverb === '' ? '' : ` ${adverb}`}`
          found.push(replace(text, token.start, verb.end, words.replace(/ {2,}/gu, ' ')))
        }
      }
      // « Auraient souhaité » doubts nothing, « auraient lieu » is of the time.
      const isWish =
        /^(?:vouloir|souhaiter|aimer|préférer|devoir|pouvoir)$/u.test(next?.lemma ?? '') ||
        next?.form === 'lieu' ||
        /(?<!\p{L})(?:que|qu['’]|si|s['’]|quel(?:le)?s?)(?!\p{L})[^,]*$/iu.test(before)
      if (token.features.Mood === 'Cnd' && /^(?:avoir|être)$/u.test(token.lemma) && !isWish) {
        const made = tools.lexicon.inflect(token.lemma, 'AUX', {
          ...token.features,
          Mood: 'Ind',
          Tense: 'Pres',
        })
        if (made !== undefined) found.push(replace(text, token.start, token.end, made))
      }
    }
    found.push(
      ...swaps(text, / présumée?s?(?!\p{L})| éventuel(?:le)?s?(?!\p{L})/gu, () => ''),
      ...swaps(
        text,
        /(?<!\p{L})(?:est|sont|a été|ont été) (?:accusée?s?|soupçonnée?s?) d['’e]\s?/gu,
        ([match]) => (/(?:sont|ont)/u.test(match) ? 'sont coupables d’' : 'est coupable d’'),
      ),
      ...swaps(text, /(?<!\p{L})mise? en examen pour/gu, ([match]) =>
        match.startsWith('mise') ? 'condamnée pour' : 'condamné pour',
      ),
      ...swaps(text, /(?<!\p{L})requis(?:e)?(?!\p{L})/gu, ([match]) =>
        match.endsWith('e') ? 'prononcée' : 'prononcé',
      ),
      ...swaps(text, /(?<!\p{L})pensent que/gu, () => 'ont démontré que'),
      ...swaps(text, /(?<!\p{L})sans doute /gu, () => ''),
    )
    return found
  },
}

/** « peuvent être » becomes « sont », « pourrait faiblir » « faiblit »; avoir and être alone are followed by participles. */
function certain(
  lemma: string,
  features: Tools['lexicon'] extends never ? never : Parameters<Tools['lexicon']['inflect']>[2],
  { lexicon }: Tools,
): string | undefined {
  const { Number: number, Person: person } = features
  return lexicon.inflect(lemma, /^(?:avoir|être)$/u.test(lemma) ? 'AUX' : 'VERB', {
    Mood: 'Ind',
    Tense: 'Pres',
    VerbForm: 'Fin',
    ...(number === undefined ? {} : { Number: number }),
    ...(person === undefined ? {} : { Person: person }),
  })
}
