/** What stands over a box beside a story: `end`, where nothing of the story follows; `aside`, where it may go on. */
export type SideLabel = 'end' | 'aside'

const END: readonly RegExp[] = [
  /^(?:\d+ )?(?:(?:vos |les |tous les |voir les )?commentaires?|vos réactions|\d+ réactions?|discussion des (?:membres|lecteurs|abonnés))(?: des (?:membres|lecteurs|internautes|abonnés))?(?: ?\(?\d*\)?)$/iu,
  /^(?:laisse[rz]|ajoute[rz]|poste[rz]|écri(?:re|vez)|répond(?:re|ez)|réagi(?:r|ssez))(?: un| à| votre| une) (?:commentaires?|réponse|réaction|cet article)$/iu,
  /^(?:\d+|une) (?:réponses?|réflexions?|pensées?|commentaires?) (?:à|sur|au sujet de) .{1,200}$/iu,
  /^\d+ réflexions?$/iu,
  /^(?:rejoignez|participez à|rejoindre|participer à) la (?:discussion|conversation)$/iu,
  /^contacts? (?:presse|médias?)\s?:?$/iu,
  /^(?:leave a (?:comment|reply)|(?:\d+ )?comments?(?: \(\d+\))?|join the (?:discussion|conversation))$/iu,
]

const ASIDE: readonly RegExp[] = [
  /^(?:(?:à|a) lire|lire|voir|à voir)(?: aussi| également| ensuite| encore| dans (?:la|cette|notre) rubrique| sur le même sujet)\s?:?$/iu,
  /^(?:sur le même (?:sujet|thème)|dans la même (?:rubrique|série|section|catégorie)|dans l['’]actualité|autour du même sujet)$/iu,
  /^(?:(?:ces |nos |autres |plus d['’])?articles?|contenus?|sujets?|posts?) (?:similaires|liés|associés|connexes|recommandés|populaires|récents|sur le même sujet)$/iu,
  /^(?:vous (?:aimerez|pourriez)(?: aussi| peut-être| également)*(?: aimer| être intéressé.{0,10})?|(?:ces|nos) articles? (?:pourraient|peuvent|pourrait) vous intéresser|cela (?:peut|pourrait) vous intéresser)$/iu,
  /^(?:(?:les |nos |toutes nos )?(?:dernières?|derniers?)|nos) (?:articles|actualités|actus|infos|vidéos|dossiers|podcasts|newsletters|publications)(?: .{1,30})?$/iu,
  /^(?:les |articles (?:les )?|sujets (?:les )?)plus (?:lus|consultés|commentés|partagés|populaires|récents|vus)$/iu,
  /^(?:à ne pas (?:manquer|rater)|à la une|(?:l['’])?actu(?:alité)?s? en (?:direct|continu)|en direct|le fil (?:info|d['’]actualité).{0,20}|notre (?:sélection|dossier)|à découvrir(?: aussi| également)?|recommandés? pour vous|pour vous|plus d['’](?:articles|infos|actualités).{0,30})$/iu,
  /^(?:contenus? (?:sponsorisés?|partenaires?)|sponsorisé)$/iu,
  /^(?:(?:la |notre |nos |les )?(?:newsletters?|lettres? d['’]information)|recevez (?:notre|nos|la|chaque|toute|l['’]).{1,80}|(?:inscrivez|abonnez)-vous.{0,100})$/iu,
  /^(?:suivez-nous.{0,40}|partage[rz](?: (?:la page|cet article|l['’]article|cette page|sur))?\s?:?|mots[- ]clés|étiquettes|tags|thèmes? associés?)$/iu,
  /^(?:à propos (?:de l['’]auteure?|des auteurs)|l['’]auteure?)$/iu,
  /^(?:(?:documents?|pièces?|fichiers?) (?:joints?|jointes?|à télécharger)|télécharge(?:r|ments?))$/iu,
  /^(?:(?:le |notre )?sondage|quiz|(?:le |notre |nos )podcasts?(?: .{1,30})?)$/iu,
  /^(?:pour lire la suite|lisez la suite|il vous reste|cet article est réservé).{0,120}$/iu,
  /^(?:related (?:articles|stories|posts|content)|more from .{1,30}|read (?:next|more|also)|most (?:read|popular)|you may also like|recommended(?: for you)?|newsletters?|about the author)$/iu,
]

const MAX_LENGTH = 220

/** What a line that stands alone, as a heading does, says of what is under it; undefined for all others. */
export function sideLabel(line: string): SideLabel | undefined {
  const text = line.replace(/[\s\u00a0\u202f]+/gu, ' ').trim()
  if (text === '' || text.length > MAX_LENGTH) return undefined
  if (END.some((pattern) => pattern.test(text))) return 'end'
  return ASIDE.some((pattern) => pattern.test(text)) ? 'aside' : undefined
}
