/**
 * A text as far as its letters and digits go: lower case, straight apostrophes, plain spaces, no
 * quotation marks, no point in thousands. Two texts that differ only in typography fold to the same.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/œ/gu, 'oe')
    .replace(/[«»“”"„+*]/gu, ' ')
    .replace(/…/gu, '...')
    .replace(/\s*[–—]\s*|\s+-+\s+/gu, ' - ')
    .replace(/(?<=\d)[.\u00a0\u202f\u2009 ](?=\d{3}(?!\d))/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?%)])|(?<=\() |(?<=\d) (?=[°€£$¥‰])|(?<=\d ?°) (?=[cf](?!\p{L}))/gu, '')
    .replace(/(?<=\d) ?h ?(?=\d\d(?!\d))/gu, 'h')
    .trim()
