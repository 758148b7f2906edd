import type { Audit } from '../audit.ts'
import { YOAST } from '../sources.ts'
import { wordsOf } from '../words-of.ts'

/** Links of the article whose whole text is the keyphrase: they give its words to another page. */
export const competingLinks: Audit = {
  id: 'competing-links',
  family: 'keyphrase',
  importance: 'advised',
  grounds: YOAST,
  covers: ['yoast:textCompetingLinks'],
  check({ page, keyphrase, language }) {
    if (keyphrase === undefined || keyphrase.isEmpty) return undefined
    return page.links
      .filter(({ isInArticle, href = '' }) => isInArticle && !href.startsWith('#'))
      .filter(({ text }) => {
        const content = wordsOf(text).filter((word) => word.length > 1 && !language.functionWords.has(word))
        return content.length === keyphrase.words.length && keyphrase.shareIn(content) === 1
      })
      .map(({ path, text, href = '' }) => ({
        path,
        span: { start: 0, end: text.length },
        values: { text, href, keyphrase: keyphrase.text },
      }))
  },
}
