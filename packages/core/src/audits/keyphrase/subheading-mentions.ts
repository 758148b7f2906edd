import type { PageBlock } from '../page.ts'
import { textOf } from '../prose.ts'
import type { Subject } from '../subject.ts'
import { wordsOf } from '../words-of.ts'

/** Half of the words of the keyphrase or of one of its fellows are enough for a subheading. */
const ENOUGH = 0.5

export interface SubheadingMentions {
  /** Of levels 2 and 3. */
  readonly subheadings: readonly PageBlock[]
  /** Those that are about the keyphrase. */
  readonly mentioning: readonly PageBlock[]
}

/** Undefined without a keyphrase or without a subheading. */
export function subheadingMentions(subject: Subject): SubheadingMentions | undefined {
  const { prose, keyphrase, secondaryKeyphrases } = subject
  const subheadings = prose.headings.filter(({ level }) => level === 2 || level === 3)
  if (keyphrase === undefined || keyphrase.isEmpty || subheadings.length === 0) return undefined
  const phrases = [keyphrase, ...secondaryKeyphrases]
  const mentioning = subheadings.filter((heading) => {
    const words = wordsOf(textOf(heading))
    return phrases.some((phrase) => phrase.shareIn(words) >= ENOUGH)
  })
  return { subheadings, mentioning }
}
