import { type Alteration, swaps } from '../alteration.ts'

/** Some made all, several made many, a part made the whole. */
export const quantifier: Alteration = {
  kind: 'quantifier',
  alter: ({ text }) => [
    ...swaps(text, /(?<!\p{L})certaines (?=\p{L})/giu, () => 'toutes les '),
    ...swaps(text, /(?<!\p{L})certains (?=\p{L})/giu, () => 'tous les '),
    ...swaps(text, /(?<!\p{L})plusieurs (?=\p{L}{3,}s )/giu, () => 'la plupart des '),
    ...swaps(text, /(?<!\p{L})une partie d(?:es|u) /giu, ([match]) =>
      match.endsWith('es ') ? 'l’ensemble des ' : 'la totalité du ',
    ),
    ...swaps(text, /(?<!\p{L})une partie de la /giu, () => 'toute la '),
    ...swaps(text, /(?<!\p{L})la plupart des /giu, () => 'tous les '),
    ...swaps(text, /(?<!\p{L})la majorité des /giu, () => 'l’ensemble des '),
    ...swaps(text, /(?<!\p{L})(?:la moitié|un tiers|un quart) des /giu, () => 'la totalité des '),
    ...swaps(text, /(?<!\p{L})tous les (?=\p{Ll}{4,}s )/giu, () => 'certains '),
    ...swaps(text, /(?<!\p{L})toutes les (?=\p{Ll}{4,}s )/giu, () => 'certaines '),
    ...swaps(text, /(?<!\p{L})de nombreux /giu, () => 'quelques '),
    ...swaps(
      text,
      /(?<!\p{L})les (?=(?:syndicats|habitants|salariés|éleveurs|commerçants|patients|auteurs|chercheurs|enquêteurs|abonnés|élus|transporteurs|hôteliers|participants|adhérents|écoles|travaux|voyageurs) )/giu,
      () => 'certains ',
    ).map((made) =>
      made.replace(/certains écoles/u, 'certaines écoles').replace(/Certains écoles/u, 'Certaines écoles'),
    ),
    ...swaps(text, /(?<!\p{L})(?:seuls?|seules?) (?=\p{L})/gu, () => ''),
    ...swaps(text, /(?<!\p{L})l['’]un des (?=\p{L})/giu, () => 'les '),
    ...swaps(text, /(?<!\p{L})la totalité de /giu, () => 'une partie de '),
  ],
}
