/** Words that run into each other where the story lost a full stop: « implantéesLe patient ». */
const RUN_ON = /(?<!\p{L})\p{Ll}{3,}\p{Lu}\p{Ll}*|(?<!\p{L})\p{Lu}{4,}\p{Ll}{2,}/u
/** Openings that only the sentence before explains. */
const POINTING =
  /^(?:c['’]|(?:ils?(?! (?:faut|y a))|elles?|on|l['’]on|celui|celle|ceux|celles|celui-ci|celle-ci|son|sa|ses|leurs?|eux|lui|y|dont|ni|ou|d['’]autres|(?:deux|trois|quatre|cinq|six|plusieurs|certaine?s|quelques) autres|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|certaine?s|beaucoup|aucune?|la plupart)(?= (?:d['’]entre|ont|sont|avaient|étaient|auront|seront|n['’]|ne|a|est|peuvent|doivent|devront|pourront)(?![\p{L}]))|les (?:deux|trois|quatre|cinq)|autres|les autres|un autre|une autre|l['’]autre|l['’]une?(?! (?:des|de|d))|les (?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) autres|chacun|chacune)(?![\p{L}-]))/iu
/** « ce dernier », « celui-ci », « tel que cela »: they stand for something said before. */
const STANDING_FOR =
  /(?<!\p{L})(?:(?:selon|d['’]après|pour|avec|chez|contre|envers) (?:lui|elle|eux|elles)|(?:de|à|par|pour) l['’]une?(?! (?:des|de|d))|(?:selon|d['’]après) (?:(?:une? |l['’]|d['’])autres?|certaine?s)(?=[,.;]|$)|ce(?:tte)? derni(?:er|ère)|ces derni(?:ers|ères)|celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|celle-là|cela|ce dernier|de tels|de telles|(?:les|des|aux) (?:deux|trois|quatre|cinq) (?:hommes|femmes|suspects|personnes|jeunes|adolescents|enfants|victimes|frères|sœurs|accusés|prévenus|pays|parties)|une? \p{L}+ (?:semblable|similaire|analogue|identique|comparable)(?! à)|plus tôt (?:cette|ce|dans)|une telle|un tel|d['’]entre (?:eux|elles)|l['’]intéressée?|susdit|en question|idem|faire de même|de la sorte|ce faisant|à l['’]époque|là-bas|ce jour-là|cette fois(?:-ci)?|le même jour|au même moment|dans la foulée|la veille(?! d)|le lendemain(?! d)|une première fois|(?:après|auparavant|plus tôt|avant)(?=[,.;]|$)|(?:jours?|heures?|semaines?|mois|ans?|années?|minutes?) plus (?:tard|tôt))(?!\p{L})/iu
const FIRST_OR_SECOND =
  /(?<![\p{L}’'-])(?:je|j['’]|me|m['’]|moi|nous|vous|tu|te|toi|mon|ma|mes|notre|nos|votre|vos)(?![\p{L}-])/iu
const CALENDAR =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|matinée|soir|soirée|nuit|midi|semaine|week-end|mois|année|an|été|hiver|automne|printemps|dernières?|derniers|prochaine?s?|jour|jours|temps|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|début|fin|trimestre|semestre|saison|siècle|que|qui|qu|dont|à|sont|n|ne|sera|serait|fut|soit)$/iu
const DEMONSTRATIVE = /(?<![\p{L}’'-])(?:ce|cet|cette|ces) (\p{L}[\p{L}-]*)/giu
const QUOTED = /«[^»]*»|"[^"]*"|“[^”]*”/gu

/** « , contre 9,5 milliards »: the other half of the comparison has been left out. */
const HALF_COMPARED = /, contre [\d,.\s\u00a0\u202f%]+(?:\p{L}+)?(?: (?:de |d[’'])?(?:euros|dollars))?\.?$/u

/** « 27,3 degrés à Nice et 23 degrés »: where the second was measured has been left out. */
const HALF_LISTED = /\d[\d\s,.]* \p{L}+ (?:à|au|aux|en|dans|sur) [^,]{2,40} et \d[\d\s,.]* \p{L}+\.?$/u

/** « était plus élevée »: than what, and with whom, has been left out. */
const UNCOMPARED =
  /(?<!\p{L})(?<!(?:l[ea]s?|de|une?) )(?:plus|moins) (?:élevée?s?|importante?s?|faibles?|fréquente?s?|forte?s?|grande?s?|longue?s?|basse?s?|rares?|nombreu(?:x|ses?)|courte?s?|rapides?|graves?)\.?$/u

/** A clause that hangs on another: without a comma behind it that other is not there. */
const SUBORDINATE =
  /^(?:quand|lorsqu(?:e|['’])|s['’]ils?|si|dès qu(?:e|['’])|comme|puisqu(?:e|['’])|alors qu(?:e|['’])|tandis qu(?:e|['’])|pendant qu(?:e|['’])|après qu(?:e|['’])|aussitôt qu(?:e|['’])|bien qu(?:e|['’])|parce qu(?:e|['’])|pour qu(?:e|['’])|afin)(?![\p{L}])[^,?]*$/iu

/**
 * True for a text that nothing before it needs to explain: no pronoun or demonstrative that points back, no
 * « nous » outside a quotation, no words that run into each other. « Cette décision a été saluée » does not
 * read alone, « Le maire a pris une décision, et cette décision a été saluée » does.
 */
export function readsAlone(text: string): boolean {
  const plain = text.replaceAll(QUOTED, ' … ')
  if (
    RUN_ON.test(text) ||
    POINTING.test(text) ||
    STANDING_FOR.test(plain) ||
    FIRST_OR_SECOND.test(plain) ||
    HALF_COMPARED.test(plain) ||
    HALF_LISTED.test(plain) ||
    UNCOMPARED.test(plain) ||
    SUBORDINATE.test(plain)
  )
    return false
  return [...plain.matchAll(DEMONSTRATIVE)].every(
    ({ 1: noun = '', index }) => CALENDAR.test(noun) || isNamed(plain.slice(0, index), noun),
  )
}

/** A demonstrative takes up a noun of the same text: « le plan … ce plan ». */
const isNamed = (before: string, noun: string): boolean =>
  before.toLowerCase().includes(noun.toLowerCase().replace(/[sx]$/u, ''))
