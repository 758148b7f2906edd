/**
 * Words in h that forbid elision, as stems, for what news writes; from the list of h aspiré in the
 * dictionary of the Académie française. Any other h is mute.
 */
const ASPIRATED =
  /^(?:h(?:ac(?:h|k)|ain|aïr|all?(?:e|es|s|ebarde)?$|alt|amac|ameau|amburger|amp|anche|and|angar|ant|apper|arc|ard|arg|arn|arp|as|ât|auban|auss|aut|av(?:re|resac)|aye|eaume|ennir|éron|éros$|ersé|êtr|eurt|ibou|ic$|iér|igh|ip|iss|it-|obby|ochet|ockey|oll?and|old|omard|ong|onte|ooligan|oquet|ors|ot-|ou|ub|uit(?!r|i)|ululer|une|url|utte|yène))/u

const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæ]/u
/** Words that open with a vowel letter and take no elision. */
const UNELIDED = /^(?:onz|oui$|ouistiti|yacht|yaourt|yen$|yémen|yeti|yoga|youtub|uhlan)/u

/** Words that lose their vowel before another, and what is left of them. */
const ELIDING: Readonly<Record<string, string>> = {
  de: 'd’',
  le: 'l’',
  la: 'l’',
  que: 'qu’',
  ne: 'n’',
  se: 's’',
  je: 'j’',
  me: 'm’',
  te: 't’',
  ce: 'c’',
  jusque: 'jusqu’',
  lorsque: 'lorsqu’',
  puisque: 'puisqu’',
  quoique: 'quoiqu’',
}
const CONTRACTIONS: Readonly<Record<string, string>> = {
  'de le': 'du',
  'de les': 'des',
  'à le': 'au',
  'à les': 'aux',
}

/** True where a word makes the one before it elide: « accord », « homme », not « haut » nor « onze ». */
export function takesElision(word: string): boolean {
  const lower = word.toLowerCase()
  if (/^h/u.test(lower)) return !ASPIRATED.test(lower)
  return VOWEL.test(lower) && !UNELIDED.test(lower)
}

/**
 * Two stretches of French set beside each other: « que » and « il » give « qu’il », « de » and « le
 * maire » give « du maire ». `article` says whether a « le » or « les » that opens the second is an
 * article; a pronoun does not contract (« de le dire »).
 */
export function join(left: string, right: string, article = true): string {
  if (left === '' || right === '') return left + right
  const last = /(?:^|[\s’'(«-])(\p{L}+)$/u.exec(left)?.[1] ?? ''
  const [first = '', after = ''] = /^(\p{L}+)(.*)$/su.exec(right)?.slice(1) ?? []
  const contraction = article ? CONTRACTIONS[`${last.toLowerCase()} ${first}`] : undefined
  if (contraction !== undefined) return replaceLast(left, last, contraction) + after
  const elided = ELIDING[last.toLowerCase()]
  if (elided !== undefined && first !== '' && takesElision(first))
    return replaceLast(left, last, elided) + right
  if (last.toLowerCase() === 'si' && /^ils?$/u.test(first)) return replaceLast(left, last, 's’') + right
  return /[’'(«\u00a0\u202f-]$/u.test(left) || /^[,.;)»]/u.test(right) ? left + right : `${left} ${right}`
}

const replaceLast = (text: string, word: string, replacement: string): string => {
  const capital = /^\p{Lu}/u.test(word)
  const fitted = capital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
  return text.slice(0, text.length - word.length) + fitted
}

/** The text with its first letter in upper case. */
export const capitalise = (text: string): string => {
  const index = text.search(/[\p{L}\d]/u)
  return index < 0 ? text : text.slice(0, index) + text.charAt(index).toUpperCase() + text.slice(index + 1)
}
