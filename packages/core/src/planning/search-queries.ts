import type { Language } from '../languages/language.ts'
import type { Reading, Sentence, Token } from '../reading/reading.ts'
import type { Keyphrase } from './keyphrases.ts'

/** What people typed into a search engine before they saw or opened the site's pages. */
export interface SearchQuery {
  readonly phrase: string
  /** How often a page of the site was opened. */
  readonly clicks: number
  /** How often one was shown. */
  readonly impressions: number
}

/** Words of a phrase that carry its sense; what stands between them in the story may be prepositions and articles. */
const CONTENT = /^(?:NOUN|PROPN|ADJ|NUM|VERB|X)$/u
const BETWEEN = /^(?:ADP|DET)$/u
const GRAMMATICAL = /^(?:ADP|DET|PRON|CCONJ|SCONJ)$/u
const MOST_WORDS = 5
/** A query is worth more where the headline has it: what the story is about, not what it mentions. */
const IN_HEADLINE = 4
/** Someone who opened the page counts as much as so many who only saw it. */
const CLICK = 10

/**
 * The queries whose words the story has side by side, as the story writes them, best first: often asked, and what the
 * story is about. « attaque mutuelle » is found as « attaque contre la mutuelle »; a query that the story does not
 * answer is left out.
 */
export function keyphrasesAsked(
  queries: readonly SearchQuery[],
  text: string,
  { sentences }: Pick<Reading, 'sentences'>,
  language: Pick<Language, 'lexicon'>,
): readonly Keyphrase[] {
  if (queries.length === 0) return []
  const places = new Map<string, { readonly sentence: Sentence; readonly at: number }[]>()
  for (const sentence of sentences)
    for (const [at, token] of sentence.tokens.entries()) {
      for (const key of keysOf(token)) {
        const known = places.get(key)
        if (known === undefined) places.set(key, [{ sentence, at }])
        else known.push({ sentence, at })
      }
    }
  // The headline, or the lede of a story without one.
  const [opening] = sentences
  const found = queries.flatMap(({ phrase, clicks, impressions }): readonly Keyphrase[] => {
    const words = wordsOf(phrase, language)
    if (words.length === 0 || words.length > MOST_WORDS) return []
    const starts = words[0]?.flatMap((key) => places.get(key) ?? []) ?? []
    const hit = starts.flatMap(({ sentence, at }) => matchAt(sentence, at, words) ?? [])[0]
    if (hit === undefined) return []
    const { tokens, inside } = hit
    const weight = hit.sentence === opening ? IN_HEADLINE : 1
    return [
      {
        phrase: written(text, tokens, hit.sentence),
        lemmas: inside.map(({ lemma }) => lemma.toLowerCase()),
        score: weight * Math.log2(1 + impressions + CLICK * clicks),
      },
    ]
  })
  return distinct([...found].sort((one, other) => other.score - one.score))
}

/** Letters without accents: people type « societe ». */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const keysOf = ({ lemma, form, upos }: Token): readonly string[] =>
  CONTENT.test(upos) ? [...new Set([plain(lemma), plain(form)])] : []

/** Each content word of a query by the lemmas that it may be a form of. */
function wordsOf(phrase: string, { lexicon }: Pick<Language, 'lexicon'>): readonly (readonly string[])[] {
  const forms = phrase.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []
  return forms.flatMap((form) => {
    const analyses = lexicon.analyse(form)
    const bare = analyses.some(({ upos }) => GRAMMATICAL.test(upos))
    return bare || form.length === 1
      ? []
      : [[...new Set([form, ...analyses.map(({ lemma }) => lemma)].map(plain))]]
  })
}

interface Hit {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly inside: readonly Token[]
}

/** The words one after another from a token on, with nothing but prepositions and articles between them. */
function matchAt(sentence: Sentence, at: number, words: readonly (readonly string[])[]): Hit | undefined {
  const inside: Token[] = []
  let next = at
  for (const keys of words) {
    while (inside.length > 0 && BETWEEN.test(sentence.tokens[next]?.upos ?? '')) next++
    const token = sentence.tokens[next]
    if (token === undefined || !keysOf(token).some((key) => keys.includes(key))) return undefined
    inside.push(token)
    next++
  }
  return { sentence, tokens: sentence.tokens.slice(at, next), inside }
}

/** As the story has it, without a capital that is due to its place. */
function written(text: string, tokens: readonly Token[], sentence: Sentence): string {
  const [first, last] = [tokens[0], tokens.at(-1)]
  const surface = text.slice(first?.start ?? 0, last?.end ?? 0)
  const opens = first === sentence.tokens[0] && first?.upos !== 'PROPN' && !/^\p{Lu}[\p{Lu}\d]/u.test(surface)
  return opens ? surface.charAt(0).toLowerCase() + surface.slice(1) : surface
}

const distinct = (found: readonly Keyphrase[]): readonly Keyphrase[] =>
  found.filter(
    ({ lemmas }, index) => found.findIndex((other) => other.lemmas.join(' ') === lemmas.join(' ')) === index,
  )
