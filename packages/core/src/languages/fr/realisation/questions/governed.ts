/**
 * Verbs with the prepositions behind which their object stands, so that one asks « Sur quoi porte … ? » and
 * not « Où … ? ». From common usage; a verb that is missing is not asked about.
 */
const ENTRIES: Readonly<Record<string, string>> = {
  sur: 'porter insister reposer déboucher enquêter miser revenir tabler travailler déboucher statuer appuyer fonder compter concentrer',
  à: 'attendre appeler renoncer participer opposer préparer conduire mener aboutir contribuer servir engager exhorter inviter obliger autoriser condamner contraindre consister viser pousser forcer assister échapper mettre faire_face aider encourager inciter',
  de: 'accuser soupçonner menacer inculper suspecter profiter dépendre souffrir témoigner féliciter inquiéter plaindre bénéficier disposer priver doter équiper victime composer réjouir alarmer étonner débarrasser emparer écarter éloigner approcher occuper charger',
  contre: 'lutter protester manifester mobiliser voter porter_plainte élever mettre_en_garde diriger battre',
  avec: 'négocier collaborer coopérer signer rencontrer entretenir discuter travailler',
  par: 'remplacer',
  en: 'consister',
}

const GOVERNED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(ENTRIES).map(([preposition, verbs]) => [preposition, new Set(verbs.split(' '))]),
)

/** Verbs that do or give something to somebody. */
const GIVING =
  /^(?:donner|verser|remettre|confier|envoyer|adresser|transmettre|attribuer|vendre|offrir|accorder|imposer|proposer|livrer|rendre|succéder|appartenir|profiter|fournir|distribuer|octroyer|décerner|destiner|réserver|infliger|demander|interdire|permettre|promettre|prêter|céder|lancer|opposer|refuser|apporter|coûter)$/u

/** True where a verb takes somebody behind « à ». */
export const gives = (verb: string): boolean => GIVING.test(verb)

/** True where a verb has its object behind a preposition: « accuser » and « de ». */
export const governs = (verb: string, preposition: string): boolean =>
  GOVERNED.get(preposition)?.has(verb) ?? false
