const AGENCY =
  '(?:AFP|AP|Reuters|dpa|EFE|ANSA|ATS|SDA|Belga|APA|PA|Associated Press|The Associated Press|Press Association|Agence France-Presse|Agencia EFE|Keystone-ATS)'
/** « , dpa », « , AP Business Writer », « / Reuters » behind the names. */
const OFFICE = new RegExp(`(?:,|\\s[-–/|]|\\/)\\s*${AGENCY}(?:\\s.{0,40})?$`, 'u')

/**
 * The names of a byline: « Par Jeanne Petit » is Jeanne Petit, « By JEANNE PETIT and MARC ROUX, AP Business
 * Writer » Jeanne Petit et Marc Roux. Undefined for « gr/bp », the initials of whoever edited.
 */
export function bylineOf(text: string | undefined): string | undefined {
  const names = text
    ?.replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:by|par|von|por|di|de|door)\s+(?=\p{Lu})/iu, '')
    .replace(OFFICE, '')
    .replace(/\s+(?:and|und|y|e|en)\s+(?=\p{Lu})/gu, ' et ')
  return names !== undefined && /\p{L}{3}/u.test(names) ? inSmallLetters(names) : undefined
}

/** Where all names are in capitals: a single one may be the initials of an agency. */
const inSmallLetters = (names: string): string =>
  /\p{Ll}{2}/u.test(names.replace(/ et /gu, '')) || !names.includes(' ')
    ? names
    : names.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase())
