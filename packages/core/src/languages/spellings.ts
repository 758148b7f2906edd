/** Letters that capitals may stand for when they are written bare: « Etat », « ELYSEE ». */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'àâ',
  c: 'ç',
  e: 'éèêë',
  i: 'îï',
  o: 'ô',
  u: 'ùûü',
}

/** Letters of one word that may have lost their accent; more would cost more than it finds. */
const MAX_LOST_ACCENTS = 2

/** Other ways to write a form, under which a lexicon may know it. */
export const spellings = {
  plain,

  /** The form itself, and in lower case where it has capitals. */
  certain(form: string): string[] {
    const itself = plain(form)
    const lower = itself.toLowerCase()
    if (lower === itself) return [itself]
    // « A » is a letter and a verb, and as often the preposition without its accent.
    if (itself === 'A') return ['A', 'a', 'à']
    return isShouted(itself) ? [itself, capitalised(lower), lower] : [itself, lower]
  },

  /** With the accents that its capitals may lack, fewest changes first. Empty without a capital. */
  possible(form: string): string[] {
    const itself = plain(form)
    const lower = itself.toLowerCase()
    if (lower === itself) return []
    if (!isShouted(itself)) {
      const accented = accentsAt(lower, 0)
      return accented.flatMap((word) => [capitalised(word), word])
    }
    let last = [lower]
    const found: string[] = []
    for (let changes = 0; changes < MAX_LOST_ACCENTS; changes++) {
      last = last.flatMap((word) => [...word].flatMap((_, index) => accentsAt(word, index)))
      found.push(...last)
    }
    return [...new Set(found.flatMap((word) => [word, capitalised(word)]))]
  },
}

/** One apostrophe, composed letters. */
function plain(form: string): string {
  const composed = /[\u0300-\u036f]/u.test(form) ? form.normalize('NFC') : form
  return composed.includes("'") ? composed.replaceAll("'", '’') : composed
}

const isShouted = (form: string): boolean => form.length > 1 && form === form.toUpperCase()

const capitalised = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1)

const accentsAt = (word: string, index: number): string[] =>
  [...(ACCENTED[word.charAt(index)] ?? '')].map(
    (letter) => word.slice(0, index) + letter + word.slice(index + 1),
  )
