/** A name of a person, a paper or an agency, or several: « Anne Roux avec AFP », « J. Dupont / Ouest-Quotidien ». */
const NAMES = String.raw`(?:(?:\p{Lu}[\p{L}.'’-]*|d[eu]|[dl]['’]\p{Lu}\p{L}+|et|avec|pour|la|le|les|[/,&|·-])\s*)+`
const PERIOD =
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|aujourd[’']hui|hier"

/**
 * What stands in an article and says nothing of the story: who wrote and publishes it, where it comes from. Each
 * takes a whole line, and has no room for a statement.
 */
const LINES: readonly RegExp[] = [
  new RegExp(
    `^(?:[Pp]ar|[Aa]vec|PAR|[Tt]exte|[Pp]hotos?|[Cc]rédits?(?: photos?)?|[Ii]llustration|[Pp]ropos recueillis par|[Dd]épêche)\\s*:?\\s+${NAMES}$`,
    'u',
  ),
  new RegExp(
    `^(?:(?:publiée?|mise? (?:à jour|en ligne)|modifiée?|diffusée?|temps de lecture|de lecture|le|à|h|min(?:utes?)?|heures?|${PERIOD}|1er|\\d+|[:/.,·|•–—-])\\s*)+$`,
    'iu',
  ),
  new RegExp(`^${NAMES}·\\s*[Pp]ublié(?:e)? le [\\d\\s/.:h]+(?:${PERIOD})?[\\d\\s/.:h]*$`, 'u'),
  /^(?:lire|voir|écouter|regarder|à lire|à voir)(?: aussi| également)?\s*[:!]/iu,
  /^(?:sources?|références?)\s*:/iu,
  /^(?:©|\(c\)|copyright|tous droits réservés)/iu,
  /^article rédigé (?:par|avec|à partir)/iu,
  /^chaque phrase garde la trace/iu,
  /^(?:abonnez-vous|inscrivez-vous|suivez-nous)(?![\p{L}-])[^.!?]{0,80}[.!]?$/iu,
  /^(?:(?:partager|commenter|imprimer)(?: (?:cet|l['’])\s?article| sur \p{L}+)?|newsletter)$/iu,
  /^(?:https?:\/\/|<https?:\/\/)\S+$/u,
]

/** Headings under which only sources, links and credits stand. */
const HEADS =
  /^(?:sources?|références?|à lire aussi|lire aussi|pour aller plus loin|sur le même sujet|crédits?|bibliographie)\s*:?$/iu

export const isParatext = (text: string): boolean => LINES.some((line) => line.test(text.trim()))
export const headsParatext = (heading: string): boolean => HEADS.test(heading.trim())
