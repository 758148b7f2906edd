import {
  FREQUENCIES_MAGIC,
  FREQUENCIES_VERSION,
  LEVELS_PER_BIT,
} from '../../../packages/core/src/languages/frequencies.ts'
import type { Lexicon } from '../../../packages/core/src/languages/language.ts'
import { checksumOf } from '../../../packages/core/src/reading/model/checksum.ts'
import type { NewsStory } from '../news/read-news.ts'

/** What stands in fewer stories is a name or a slip: as rare as the rarest. */
const FEWEST_STORIES = 5
const WORD = /\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*/gu
const CONTENT = /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/u

/** The document frequencies of the lemmas of stories; a form of several lemmas counts for each. */
export function compileFrequencies(stories: readonly NewsStory[], lexicon: Pick<Lexicon, 'analyse'>): string {
  const counts = new Map<string, number>()
  const lemmasOf = lemmatiser(lexicon)
  for (const { headline, paragraphs } of stories) {
    const forms = new Set([headline, ...paragraphs].flatMap((text) => text.toLowerCase().match(WORD) ?? []))
    const lemmas = new Set([...forms].flatMap(lemmasOf))
    for (const lemma of lemmas) counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  }
  const levels = new Map<number, string[]>()
  for (const [lemma, count] of counts) {
    if (count < FEWEST_STORIES) continue
    const level = Math.round(LEVELS_PER_BIT * Math.log2(stories.length / count))
    const lemmas = levels.get(level)
    if (lemmas === undefined) levels.set(level, [lemma])
    else lemmas.push(lemma)
  }
  const body = [...levels]
    .sort(([one], [other]) => one - other)
    .map(([level, lemmas]) => `${level}\t${lemmas.sort().join(' ')}`)
    .join('\n')
  return `${FREQUENCIES_MAGIC} ${FREQUENCIES_VERSION} ${checksumOf(body)}\n${body}`
}

function lemmatiser({ analyse }: Pick<Lexicon, 'analyse'>): (form: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (form) => {
    let lemmas = known.get(form)
    if (lemmas === undefined) {
      const analyses = analyse(form)
      const content = analyses
        .filter(({ upos }) => CONTENT.test(upos))
        .map(({ lemma }) => lemma.toLowerCase())
      lemmas = analyses.length === 0 ? [form] : [...new Set(content)]
      known.set(form, lemmas)
    }
    return lemmas
  }
}
