/**
 * A text as far as its letters and digits go: lower case, straight apostrophes, plain spaces, no
 * quotation marks, no point in thousands. Two texts that differ only in typography fold to the same.
 */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/œ/gu, 'oe')
    .replace(/[«»“”"„+*]/gu, ' ')
    .replace(/…/gu, '...')
    .replace(/\s*[–—]\s*|\s+-+\s+/gu, ' - ')
  const folded = (FIGURE.test(plain) ? plain.replace(THOUSANDS, '') : plain)
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?%)])|(?<=\() /gu, '')
  return (FIGURE.test(folded) ? folded.replace(MEASURES, '').replace(HOURS, 'h') : folded).trim()
}

const FIGURE = /\d/u
const THOUSANDS = /(?<=\d)[.\u00a0\u202f\u2009 ](?=\d{3}(?!\d))/gu
const MEASURES = /(?<=\d) (?=[°€£$¥‰])|(?<=\d ?°) (?=[cf](?!\p{L}))/gu
const HOURS = /(?<=\d) ?h ?(?=\d\d(?!\d))/gu
