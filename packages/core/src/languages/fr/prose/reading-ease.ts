/**
 * Flesch’s ease of reading with the weights of Kandel and Moles for French, kept within 0 and 100.
 * Source: L. Kandel, A. Moles, « Application de l’indice de Flesch à la langue française »,
 * Cahiers Études de Radio-Télévision 19 (1958).
 */
export const readingEase = (wordsPerSentence: number, syllablesPerWord: number): number =>
  Math.max(0, Math.min(100, 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord))

/** « chantent », « étaient », « ouvrent », not « parlement », « client », « souvent ». */
const SILENT_PLURAL = /(?:[ao]i|[bdfhnprst]|ch|[^uo]v|[^e]l|[ao]y)ent$/u
const HEARD_PLURAL =
  /(?:abs|prés|cont|pat|dét|impot|compét|ard|par|accid|incid|présid|évid|prud|récid|diff[ée]r|concurr)ents?$/u
/** What is said as one vowel, the longest first. */
const VOWEL = /[œo]?eau|œu|oeu|aoû|ou|oû|où|au|ai|aî|ei|eî|eu|eû|oi|oî|ay|ey|oy|[aeiouyàâäéèêëîïôöùûüœæ]/gu

/**
 * Syllables as they are spoken without effort: « porte » has one, « nation » two, « client » two. At
 * least one; 0 for a word without letters.
 */
export function countSyllables(word: string): number {
  const lower = word.toLowerCase()
  if (!/\p{L}/u.test(lower)) return 0
  const spoken = withoutSilent(
    lower
      .replace(/qu/gu, 'k')
      .replace(/gu(?=[eiéèêy])/gu, 'g')
      .replace(/^pays/u, 'pe-is')
      .replace(/(?<=[aou])y(?=[aeiouéèêà])/gu, 'j'),
  )
  let count = 0
  let end = -1
  let glides = false
  for (const { 0: vowel, index } of spoken.matchAll(VOWEL)) {
    if (!(index === end && glides)) count++
    end = index + vowel.length
    // « nation » glides over its i, « client » does not; « nuit » over its u, « nuage » does not.
    glides =
      (vowel === 'i' && !/[^aeiouy][lr]$/u.test(spoken.slice(0, index))) ||
      (vowel === 'u' && spoken[end] === 'i')
  }
  return Math.max(1, count)
}

function withoutSilent(word: string): string {
  if (word.endsWith('ent') && SILENT_PLURAL.test(word) && !HEARD_PLURAL.test(word)) return word.slice(0, -3)
  return word.replace(/(?<=.)es?$/u, '')
}
