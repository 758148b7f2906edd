import { createLiveProof, type Passage, type Prover } from '@intertitre/core'
import { processorTime } from '../processor-time.ts'

/** What it takes to prove an article while somebody types in it. */
export interface Typing {
  readonly words: number
  /** Milliseconds of processor time for the whole article, the first time. */
  readonly whole: number
  /** Milliseconds of processor time a keystroke, the shortest first. */
  readonly keystrokes: readonly number[]
}

const WORDS = 1_000
const SENTENCES_IN_A_PARAGRAPH = 4
const PARAGRAPHS_IN_A_SECTION = 3
/** Places where somebody begins to type, and letters typed at each. */
const PLACES = 60
const TYPED = 'nouveau '

/** Types into an article of some 1,000 words made of claims, a letter at a time, all over it. */
export function measureTyping(claims: readonly string[], prover: Prover): Typing {
  const article = articleOf(claims)
  const live = createLiveProof(prover)
  const start = processorTime()
  live.update(article)
  const whole = processorTime() - start
  const keystrokes: number[] = []
  for (let place = 0; place < PLACES; place++) {
    const { index, at } = placeIn(article, (place + 0.5) / PLACES)
    const own = article[index] as Passage
    for (let typed = 1; typed <= TYPED.length; typed++) {
      const text = own.text.slice(0, at) + TYPED.slice(0, typed) + own.text.slice(at)
      const now = article.map((each, other) => (other === index ? { ...each, text } : each))
      const before = processorTime()
      live.update(now)
      keystrokes.push(processorTime() - before)
    }
  }
  return { words: wordsIn(article), whole, keystrokes: keystrokes.sort((one, other) => one - other) }
}

/** The beginning of a word so far into the article, of all its characters. */
function placeIn(
  article: readonly Passage[],
  share: number,
): { readonly index: number; readonly at: number } {
  let left = share * article.reduce((sum, { text }) => sum + text.length, 0)
  const index = article.findIndex(({ text }) => {
    if (left < text.length) return true
    left -= text.length
    return false
  })
  return { index, at: (article[index]?.text ?? '').lastIndexOf(' ', Math.floor(left)) + 1 }
}

function articleOf(claims: readonly string[]): readonly Passage[] {
  const passages: Passage[] = []
  let paragraphs = 0
  for (let at = 0; at < claims.length && wordsIn(passages) < WORDS; at += SENTENCES_IN_A_PARAGRAPH) {
    const sentences = claims.slice(at, at + SENTENCES_IN_A_PARAGRAPH)
    if (paragraphs++ % PARAGRAPHS_IN_A_SECTION === 0)
      passages.push({
        path: `heading.${passages.length}`,
        kind: 'heading',
        text: (sentences[0] ?? '').replace(/\.$/u, ''),
      })
    passages.push({ path: `paragraph.${passages.length}`, kind: 'paragraph', text: sentences.join(' ') })
  }
  return passages
}

const wordsIn = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
