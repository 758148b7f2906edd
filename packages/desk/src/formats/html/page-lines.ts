/**
 * Lines that pages put into or around a story, in French and English, each from its first word on:
 * advertisements, ways to share and to pay, notes to readers. None is a sentence of a story.
 */
const LINES: readonly RegExp[] = [
  /^(?:publicité|annonce|contenu sponsorisé|advertisement|sponsored)$/iu,
  /^(?:(?:la suite|suite de l.article|l.article continue) (?:après|sous|ci-dessous)|(?:story|article) continues|continue reading).{0,60}$/iu,
  /^(?:temps de lecture|lecture\s*:|durée de lecture|reading time|\d+ ?min(?:utes?)? (?:de lecture|read))/iu,
  /^(?:écouter|écoutez|listen to) (?:l.article|cet article|this|the)/iu,
  /^(?:partage[rz]?|share|tweeter|envoyer par (?:e-?mail|courriel)|imprimer|copier le lien|ajouter (?:aux|à mes) favoris|sauvegarder|enregistrer l['’]article|commenter|réagir)(?: (?:sur|par|cet|l['’]|this|on|via)(?!\p{L}).{0,60})?$/iu,
  /^(?:suivez|retrouvez|rejoignez|follow)[- ](?:nous|us)(?!\p{L})/iu,
  /^il vous reste (?:environ )?[\d,.]+ ?% (?:de|à)/iu,
  /^(?:(?:la suite|cet article|article|contenu|cette enquête)?(?: est)? ?réservée? (?:aux|à nos) (?:abonnés|lecteurs)|(?:this article is )?for subscribers)/iu,
  /^(?:déjà (?:abonné|inscrit)|pas encore abonné|already a subscriber|se connecter|connectez-vous|pour (?:lire la suite|réagir|commenter),)/iu,
  /^(?:abonnez-vous|je m.abonne|s.abonner|découvrez nos offres|soutenez|faire un don|subscribe)(?!\p{L}).{0,140}$/iu,
  /^(?:recevez|inscrivez-vous|sign up)(?!\p{L}).{0,80}(?<!\p{L})(?:newsletter|lettre|matin|jour|semaine|actualité|boîte|e-?mail)/iu,
  /^(?:vous avez une information|une erreur dans|signaler une erreur|une question ?\?|écrivez à la rédaction|contactez la rédaction)(?!\p{L})/iu,
  /^(?:voir|view) (?:cette publication|ce (?:tweet|post)|this post|plus)/iu,
  /^(?:il y a|ago) \d+ (?:secondes?|minutes?|min|heures?|h|jours?|mois|ans?)$/iu,
  /^(?:lire aussi|à lire aussi|à lire également|lire également|voir aussi|sur le même sujet|>> ?lire|read also|read more|see also) ?(?:[:.»>–—-]|$)/iu,
  /^(?:photo|crédit|crédits|©|\(c\)|illustration|image)\s*[:/©]/iu,
  /^(?:accepter(?: et (?:fermer|continuer))?|tout accepter|tout refuser|continuer sans accepter(?: .)?|en savoir plus|accept all|reject all)$/iu,
  /^(?:tous droits réservés|all rights reserved)/iu,
  /^(?:ce (?:direct|live) est terminé|chargement(?: en cours)?(?:…|\.{3})?|loading(?:…|\.{3})?|passer la publicité|réutiliser ce contenu|contribuer)$/iu,
  /^votre navigateur (?:ne|n['’])/iu,
  /^pour ne rien (?:manquer|rater).{0,160}(?:abonnez|inscrivez|suivez)/iu,
  /^\d[\d.,\s]{0,9} votes?$/iu,
  /^(?:débloquez|continuez (?:la|votre) lecture|lisez la suite|accédez à|profitez de|essayez|testez)(?!\p{L}).{0,120}(?:€|euros?|abonn|gratuit|sans engagement)/iu,
  /^suivez toute l['’]actu/iu,
  /^(?:cette page|cet article|ce contenu) vous a-t-(?:elle|il) (?:été utile|plu)/iu,
]

/** What asks for money or an address, in sentences. */
const APPEALS: readonly RegExp[] = [
  /(?:vous pouvez vous désinscrire|en vous inscrivant, vous acceptez|votre (?:adresse )?e-?mail (?:ne sera|est (?:utilisé|uniquement))|votre adresse électronique (?:ne sera|est))/iu,
  /(?:votre don est déductible|chaque don|faites un don|pour soutenir notre (?:travail|journal|rédaction)|notre (?:journal|média|site) vit (?:sans|grâce))/iu,
]
const MAX_APPEAL = 600

/** Longer blocks are prose. Characters. */
const MAX_LENGTH = 220

/** True for a line that stands around a story on its page. */
export const isPageLine = (text: string): boolean => {
  if (text.length > MAX_APPEAL) return false
  const plain = text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim()
  if (APPEALS.some((appeal) => appeal.test(plain))) return true
  return text.length <= MAX_LENGTH && LINES.some((line) => line.test(plain))
}
