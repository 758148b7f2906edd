import type { WireAction } from '@intertitre/core'

/** How wires say what a version does to the earlier ones, in the languages that agencies write in; the gravest first. */
const SIGNS: readonly (readonly [WireAction, RegExp])[] = [
  [
    'replacement',
    /(?<!\p{L})(?:annule (?:et|&) remplace|remplace (?:la|notre) (?:dépêche|précédente)|remplace (?:le |la )?\p{L}{2,4}\d{2,4}|replaces? (?:the )?previous|sustituye|sostituisce|ersetzt)(?!\p{L})/iu,
  ],
  [
    'kill',
    /^\W*(?:(?:mandatory )?kill\b|attention rédacteurs\W+annul|annul(?:é|ée|er|ation|ons)(?!\p{L})|dépêche annulée|à annuler|ne pas (?:publier|diffuser|utiliser)|withdrawn\b|eliminat(?:ion|e)\b|anulad[ao]|annullat[ao]|zurückgezogen|bitte nicht verwenden)/iu,
  ],
  [
    'correction',
    /(?<!\p{L})(?:correctifs?|correction|corrects?|corrected|corrige|rectificatif|rectification|corrección|corregid[ao]|correzione|berichtigung|berichtigt|korrigiert|korrektur)(?!\p{L})/iu,
  ],
  [
    'update',
    /(?<!\p{L})(?:actualis(?:ation|e)|mise à jour|writethru|update|actualización|aggiorna)(?!\p{L})/iu,
  ],
]

/** What the headline or an editor's note says of earlier versions; undefined where it says nothing. */
export function wireAction(texts: readonly (string | undefined)[]): WireAction | undefined {
  for (const [action, sign] of SIGNS)
    if (texts.some((text) => text !== undefined && sign.test(text.trim()))) return action
  return undefined
}
