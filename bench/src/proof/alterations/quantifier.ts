import type { Token } from '../../../../packages/core/src/reading/reading.ts'
import { type Alteration, swaps } from '../alteration.ts'

const isNounBehind = ({ 0: match, index }: RegExpExecArray, tokens: readonly Token[]): boolean =>
  tokens.some(({ start, upos }) => start === index + match.length && /^(?:NOUN|ADJ)$/u.test(upos))

/** Some made all, several made many, a part made the whole. */
export const quantifier: Alteration = {
  kind: 'quantifier',
  alter: ({ text, tokens }) => [
    ...swaps(text, /(?<!\p{L})certaines (?=\p{L})/giu, (match) =>
      isNounBehind(match, tokens) ? 'toutes les ' : undefined,
    ),
    ...swaps(text, /(?<!\p{L})certains (?=\p{L})/giu, (match) =>
      isNounBehind(match, tokens) ? 'tous les ' : undefined,
    ),
    ...swaps(
      text,
      /(?<!\p{L})plusieurs (?!millier|centaine|dizaine|million|jours|semaines|mois|années|heures|fois|d)(?=\p{L}{3,}s )/giu,
      () => 'la plupart des ',
    ),
    ...swaps(text, /(?<!\p{L})une partie d(?:es|u) /giu, ([match]) =>
      match.endsWith('es ') ? 'la totalité des ' : 'la totalité du ',
    ),
    ...swaps(text, /(?<!\p{L})une partie de la /giu, () => 'toute la '),
    ...swaps(text, /(?<!\p{L})la plupart des /giu, () => 'tous les '),
    ...swaps(text, /(?<!\p{L})la majorité des /giu, () => 'la totalité des '),
    ...swaps(text, /(?<!\p{L})(?:la moitié|un tiers|un quart) des /giu, () => 'la totalité des '),
    ...swaps(text, /(?<!\p{L})tous les (?=\p{Ll}{4,}s )/giu, () => 'certains '),
    ...swaps(text, /(?<!\p{L})toutes les (?=\p{Ll}{4,}s )/giu, () => 'certaines '),
    ...swaps(text, /(?<!\p{L})de nombreux /giu, () => 'quelques '),
    ...swaps(
      text,
      /(?<!\p{L}|tous |toutes )les (?=(?:syndicats|habitants|salariés|éleveurs|commerçants|patients|auteurs|chercheurs|enquêteurs|abonnés|élus|transporteurs|hôteliers|participants|adhérents|écoles|travaux|voyageurs) )/giu,
      () => 'certains ',
    ).map((made) =>
      made.replace(/certains écoles/u, 'certaines écoles').replace(/Certains écoles/u, 'Certaines écoles'),
    ),
    // At the head its verb is singular.
    ...swaps(text, /(?<=\p{L} )l['’]un des (?=\p{L})/gu, () => 'les '),
    ...swaps(text, /(?<!\p{L})la totalité de /giu, () => 'une partie de '),
  ],
}
