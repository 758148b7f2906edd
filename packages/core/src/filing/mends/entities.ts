import { type RepairFinder, replacement } from './repair.ts'

/** Name and character in turn: what French and English text is escaped with. */
const NAMED = new Map(
  `amp & lt < gt > quot " apos ' nbsp \u00a0 eacute é egrave è ecirc ê euml ë agrave à acirc â ccedil ç
   icirc î iuml ï ocirc ô ouml ö ugrave ù ucirc û uuml ü Eacute É Egrave È Ecirc Ê Agrave À Ccedil Ç
   oelig œ OElig Œ aelig æ laquo « raquo » lsquo ‘ rsquo ’ ldquo “ rdquo ” hellip … ndash – mdash —
   euro € deg ° middot · copy © reg ® trade ™`
    .trim()
    .split(/[ \n]+/u)
    .flatMap((name, index, all) => (index % 2 === 0 ? [[name, all[index + 1]!] as const] : [])),
)

/** Characters left escaped as in a page's source: « l&#39;accord », « d&eacute;cid&eacute; ». */
export const entities: RepairFinder = ({ text }) =>
  [...text.matchAll(/&(?:#(?<decimal>\d{2,6})|#x(?<hex>[\da-f]{2,5})|(?<name>[a-z]{2,6}));/giu)].flatMap(
    ({ 0: match, index, groups }) => {
      const character = characterOf(groups ?? {})
      return character === undefined ? [] : [replacement('mojibake', index, index + match.length, character)]
    },
  )

function characterOf({ decimal, hex, name }: Record<string, string | undefined>): string | undefined {
  if (name !== undefined) return NAMED.get(name)
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : undefined
}
