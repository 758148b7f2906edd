import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { YOAST } from '../sources.ts'
import { wordsOf } from '../words-of.ts'

/** A title that has the keyphrase, but does not begin with it; function words before it do not count. */
export const lateKeyphrase: Audit = {
  id: 'late-keyphrase',
  family: 'keyphrase',
  importance: 'minor',
  grounds: YOAST,
  covers: ['yoast:keyphraseInSEOTitle'],
  check({ page, keyphrase, language }) {
    const title = page.titles[0]
    if (keyphrase === undefined || keyphrase.isEmpty || title === undefined) return undefined
    const words = wordsOf(title.text)
    if (keyphrase.shareIn(words) < 1) return undefined
    const place = keyphrase.placeIn(words)
    const before = words.slice(0, Math.max(0, place))
    const isFirst = place >= 0 && before.every((word) => word.length < 2 || language.functionWords.has(word))
    return isFirst
      ? []
      : [findingAt(title.path, { keyphrase: keyphrase.text, title: title.text }, title.text.length)]
  },
}
