import type { Lexicon } from '../../../packages/core/src/languages/language.ts'
import type { Tokenisation } from '../../../packages/core/src/languages/tokenisation.ts'
import { seededRandom, shuffle } from '../learn/random.ts'
import { type RawSentence, rawSentences } from './news-sentences.ts'
import type { NewsStory } from './read-news.ts'

/** Shorter ones teach little, longer ones are read badly by everybody. */
const MIN_WORDS = 8
const MAX_WORDS = 45

/** `count` whole sentences of the news, at most one of a paragraph, drawn by `seed`. */
export function unreadSentences(
  stories: readonly NewsStory[],
  count: number,
  tokenisation: Tokenisation,
  lexicon: Lexicon,
  seed: number,
): RawSentence[] {
  const random = seededRandom(seed + 200)
  const paragraphs = stories.flatMap(({ paragraphs: own }) => own)
  shuffle(paragraphs, random)
  const drawn: RawSentence[] = []
  for (const paragraph of paragraphs) {
    if (drawn.length >= count) break
    const whole = rawSentences(paragraph, tokenisation, lexicon).filter(isWhole)
    if (whole.length > 0) drawn.push(whole[Math.floor(random() * whole.length)]!)
  }
  return drawn
}

function isWhole({ text, surfaces }: RawSentence): boolean {
  const first = text.charAt(surfaces[0]!.start)
  const last = text.charAt(surfaces.at(-1)!.end - 1)
  return (
    surfaces.length >= MIN_WORDS &&
    surfaces.length <= MAX_WORDS &&
    /[\p{Lu}"«]/u.test(first) &&
    /[.!?»"]/u.test(last)
  )
}
