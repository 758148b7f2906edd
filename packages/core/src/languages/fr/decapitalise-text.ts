import type { Lexicon } from '../language.ts'

/** Lower case for a first word that is no name and no acronym: « A ce stade » gives « à ce stade ». */
export function decapitaliseText(text: string, lexicon: Lexicon): string {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? ''
  if (word === 'A') return `à${text.slice(1)}`
  const named = lexicon.analyse(word).some(({ name }) => name === 'given' || name === 'place')
  // « Point32Health », « McDonald »
  if (/^\p{L}[\p{L}'’-]*(?:\d|\p{Ll}\p{Lu})/u.test(text)) return text
  const common = lexicon.knows(word.toLowerCase()) || /^\p{L}['’]/u.test(text)
  return common && !named && !/^\p{Lu}{2}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
