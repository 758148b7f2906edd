/** Letters that no decomposition brings to ASCII. */
const TRANSLITERATIONS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

/**
 * The address of an article: the words of `phrase` in lower-case ASCII, joined by hyphens, without
 * the language's function words. Where the phrase has no other word, they are kept.
 *
 * `maximum` counts characters; words that no longer fit are left out from the first one on, never
 * cut. A first word longer than `maximum` is kept whole. Empty where the phrase has no Latin letter
 * and no digit.
 *
 * slugOf('Crue à l’Île-aux-Moines : ce que l’on sait', 40, words) // « crue-ile-moines-sait »
 */
export function slugOf(phrase: string, maximum: number, functionWords: ReadonlySet<string>): string {
  const words = wordsOf(phrase)
  const content = words.filter(
    (word, index) => isLetterName(word, index) || !functionWords.has(word.toLowerCase()),
  )
  return fitting((content.length > 0 ? content : words).map(asciiOf).filter(Boolean), maximum)
}

/** « hépatite A » keeps its A; « A Paris » is the preposition without its accent. */
const isLetterName = (word: string, index: number): boolean => index > 0 && /^\p{Lu}$/u.test(word)

/** Elided words vanish, other apostrophes join: « l’aujourd’hui » is « aujourdhui ». */
const wordsOf = (phrase: string): string[] =>
  phrase
    .normalize('NFC')
    .replace(/(?<=\d)[.\u00a0\u202f\u2009 ](?=\d{3}(?!\d))/gu, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L}(?:\.\p{L})+)\./gu, (acronym) => acronym.replaceAll('.', ''))
    .replace(/(?<![\p{L}\p{N}])((?:jus|lors|puis|quoi)?qu|[cdjlmnst])['’ʼ](?=[\p{L}\p{N}])/giu, ' ')
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)

const asciiOf = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[œæßøđðþłı]/gu, (letter) => TRANSLITERATIONS[letter] ?? '')
    .replace(/[^a-z0-9]/gu, '')

function fitting(words: readonly string[], maximum: number): string {
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (slug !== '' && longer.length > maximum) break
    slug = longer
  }
  return slug
}
