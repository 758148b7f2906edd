import type { Article, ArticleSentence } from '@intertitre/core'
import type { Place } from '../document/document-node.ts'
import type { KeyphrasePlace } from './protocol.ts'

const HEADING = /^headline$|\.(?:subheading|question|subject)$/u

/** Case, apostrophes and spaces do not matter to a search. One letter stays one letter. */
const folded = (text: string): string =>
  text
    .toLocaleLowerCase('fr')
    .replace(/[’‘]/gu, "'")
    .replace(/[\u00a0\u202f]/gu, ' ')

/** Everywhere the keyphrase stands in the article, in reading order; none where there is no keyphrase. */
export function keyphrasePlaces(
  article: Article,
  places: ReadonlyMap<string, Place>,
): readonly KeyphrasePlace[] {
  const phrase = folded(article.keyphrase.trim())
  if (phrase === '') return []
  const texts = [...places].map(([path, place]) => ({ path, place, text: folded(textAt(article, path)) }))
  texts.sort((one, other) => one.place.from - other.place.from)
  const total = Math.max(1, texts.at(-1)?.place.to ?? 1)
  return texts.flatMap(({ path, place, text }) => {
    const found: KeyphrasePlace[] = []
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      const from = place.from + at
      found.push({
        at: from / total,
        isHeading: HEADING.test(path),
        place: { from, to: from + phrase.length },
      })
    }
    return found
  })
}

/** The text that a path of core names; empty where it names none. */
function textAt(article: Article, path: string): string {
  let value: unknown = article
  for (const key of path.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[key]
  const holder = value as { readonly sentence?: ArticleSentence; readonly text?: string } | undefined
  return holder?.sentence?.text ?? holder?.text ?? ''
}
