import type { FilingRules } from '../../filing/filing-rules.ts'

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: (?:de|du|des|d’|d'|la|le|van|von|ben|el|al)| \\p{Lu}[\\p{L}.’'-]*){0,4}"
const NAMES = `(?<names>${NAME}(?:(?:,| et| avec| &) ${NAME}){0,4})`
const ROLE = '(?:envoyée?s? spéciale?s?|envoyés? spéciaux|correspondante?s?)'

const AGENCIES = [
  'AFP',
  'Agence France-Presse',
  'AP',
  'Associated Press',
  'The Associated Press',
  'Reuters',
  'Belga',
  'ATS',
  'Keystone-ATS',
  'Keystone',
  'AWP',
  'Xinhua',
  'APS',
  'MAP',
  'TAP',
  'ANSA',
  'EFE',
  'dpa',
  'DPA',
  'APA',
  'PA',
  'UPI',
  'TASS',
  'Bloomberg',
  'Sipa',
  'AEF',
  'News Tank',
  'La Presse Canadienne',
  'PC',
  'Europa Press',
  'Lusa',
  'Kyodo',
  'AIP',
  'APS',
  'ABP',
  'PANA',
  'APANEWS',
  'Anadolu',
  'AA',
  'AGI',
  'CNA',
  'I.Media',
  'Wikinews',
]

/** One agency or several, as they sign: « AFP », « Keystone-ATS / AWP ». */
const SIGNED = `(?:${AGENCIES.map((agency) => agency.replace('.', '\\.')).join('|')})(?:[ /,]+(?:${AGENCIES.join('|')}|VNA|CVN|Relaxnews|Services))*`

/** What filing knows of French and of its press. */
export const frenchFiling: FilingRules = {
  code: 'fr',
  name: 'French',

  months: monthsOf(
    `janvier janv jan, février fevrier févr fevr fév fev, mars mar, avril avr, mai, juin,
     juillet juil jul, août aout, septembre sept sep, octobre oct, novembre nov, décembre decembre déc dec`,
  ),
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  placeWords: 'de du des la le les sur sous en et aux au à lès d l'.split(' '),
  agencies: AGENCIES,

  bylines: [
    new RegExp(
      `^(?:(?:[Tt]extes?|[Rr]eportage|[Ee]nquête|[Rr]écit|[Aa]nalyse|[Pp]ropos recueillis|[Uu]n article) ?:? ?)?(?:[Pp]ar|PAR) :? ?${NAMES}(?:,? (?:à|au|aux|en|pour|${ROLE}|journaliste).{0,60})?\\.?$`,
      'u',
    ),
    new RegExp(`^${NAMES}, (?:(?:notre|nos) )?${ROLE}(?: (?:à|au|aux|en) .{1,40})?\\.?$`, 'u'),
    new RegExp(
      `^[Dd]e (?:notre|nos|l’un de nos|l'un de nos) ${ROLE}[^.]{0,60}?(?:,| –| -| :) ${NAMES}\\.?$`,
      'u',
    ),
    new RegExp(`^[Dd]e (?:notre|nos) ${ROLE}(?: (?:à|au|aux|en|dans|permanente?s?) .{1,50})?\\.?$`, 'u'),
  ],
  closingByline: new RegExp(
    `^(?=\\S+ \\S)(?!.*\\.$)${NAMES}(?: \\(?(?:avec|et) (?:l’|l')?(?:AFP|AP|Reuters|agences)\\)?)?$`,
    'u',
  ),
  publishedLine:
    /^(?:article )?(?:publiée?|mise? en ligne|créée?|diffusée?|posté|mise? à jour|actualisée?|modifiée?)(?: le| :)* ?(?<date>.{6,40}?)(?:[,.]? (?:à|-|–|•|\||mis|modifié|par).*)?$/iu,

  signatures: [
    /^\(?(?:©|\(c\)) ?(?:copyright )?(?:\d{4} )?[\p{L} .-]{2,40}(?: \d{4})?\)?\.?$/iu,
    /^\(?(?:avec|source :?|sources :?|d['’]après|\p{L}[\p{L}. ]{1,25} avec) (?:l['’])?(?:AFP|AP|Reuters|Belga|ATS|agences?|les agences|Keystone-ATS)(?:(?: et |, |\/)(?:AFP|AP|Reuters|agences))*\)?\.?$/iu,
    new RegExp(`^[(/]?${SIGNED}\\)?\\.?$`, 'u'),
    /^\((?:belga|ats|sda|dpa|efe|ansa|awp|apa)(?:\/(?:belga|ats|sda|dpa|awp|afp))*\)\.?$/iu,
    /^\p{Ll}{2,4}(?:[-,]\p{Ll}{2,4})*(?:\/\p{Ll}{2,4}(?:[-,]\p{Ll}{2,4})*)+(?:\/[A-Z]{2,5})*$/u,
    /^\((?:[A-Z][\p{L}.]{1,3}[,/ ]*){1,3}(?:\/|, )(?:AFP|AP|Reuters)\)$/u,
    // « NCO/LAM », « YGE-COR/ALR »: the initials of Belga and ANSA.
    /^\p{Lu}{2,4}(?:-\p{Lu}{2,4})*\/\p{Lu}{2,4}$/u,
    // « (Reportage Jeanne Petit, édité par Marc Roux) », « ((Service économique, 01 99 00 00 00)) »: Reuters.
    /^\((?:(?:avec )?(?:la )?contribution|reportages?|bureau|rédigée?|écrit|éditée?|version française|traduit|reporting|writing|editing|additional reporting|compiled)(?!\p{L})[^()]{3,280}\)\.?$/iu,
    /^\([^()]{3,200}(?:, | ; )(?:édité|edité|version française|avec)(?!\p{L})[^()]{0,120}\)\.?$/iu,
    /^\(\([^()].{1,280}\)\)\.?$/u,
  ],
  boilerplate: [
    /^(?:[>»→▶►•*-]+ ?)?(?:à )?(?:lire|voir|écouter|relire|revoir)(?: aussi| également| encore| plus| ou relire| la suite| notre article| sur le même sujet)+\b.{0,200}$/iu,
    /^(?:>> ?|→ ?)(?:lire|voir|écouter|retrouvez)\b.{0,200}$/iu,
    /^(?:abonnez|inscrivez|connectez)-vous\b.{0,200}$/iu,
    /^(?:suivez|rejoignez|retrouvez|contactez)-nous\b.{0,150}$/iu,
    /^retrouvez (?:tous|toutes|l['’]ensemble|nos|notre|cet article|toute l['’]actualité)\b.{0,150}$/iu,
    /^(?:publicité|annonce|sponsorisé|contenu sponsorisé|la suite après (?:la|cette) publicité|suite après la publicité|article réservé aux abonnés|réservé aux abonnés|cet article est réservé aux abonnés)\.?$/iu,
    /^il vous reste [\d.,]+ ?% de cet article à lire.{0,150}$/iu,
    /^(?:partager|imprimer|commenter|envoyer|enregistrer|écouter|réagir|copier le lien|ajouter à vos favoris|lire plus tard|offrir(?: l['’]article)?|newsletter|sommaire|accueil|menu|facebook|twitter|linkedin|whatsapp|e-?mail|x)(?: (?:sur|par|cet article|l['’]article|l['’]information)\b.{0,60})?$/iu,
    /^(?:\d+ )?(?:commentaires?|partages?|réactions?|vues)(?: ?\(\d+\))?$/iu,
    /^(?:temps de lecture|durée de lecture|lecture)(?: estimé)? ?:? ?\d+ ?min.{0,20}$/iu,
    /^\d+ ?min(?:utes?)?(?: de lecture)?$/iu,
    /^(?:(?:crédits?|légende|photos?|image|illustration|archives?|vidéo)(?: photos?| d['’]illustration| d['’]archives)? ?(?:[:©/]|par ).{0,150}|photo d['’](?:illustration|archives))\.?$/iu,
    /^(?:tags?|mots[- ]clés|thèmes?|sujets?|rubriques?) ?:.{0,150}$/iu,
    /^l['’](?:article|actualité|info) .{1,200} est apparue? en premier sur .{1,80}$/iu,
    /^the post .{1,200} appeared first on .{1,80}$/iu,
    // « =(PHOTO+VIDEO)= », the companies that AFP names for machines, Reuters’ ways to more.
    /^=?\((?:photos?|vidéos?|videos?|croquis|infographies?|illustrations?|archives)(?:[ +/,-][^()]{0,60})?\)=?$/iu,
    /^(?:<org\b[^>]*>[^<]*<\/org>\s*)+$/iu,
    /^pour plus d['’]informations?,? (?:cliquez|voir|voyez)(?!\p{L}).{0,100}$/iu,
    /^\[(?:cet article|ce contenu|ce texte)(?!\p{L})[^\]]{0,200}\]\.?$/iu,
    /^follow (?:AP|the AP|us)\b.{1,200}$/iu,
    // What a corrected version says of itself, for editors.
    /^\((?:correctif|rectificatif|correction|corrigé|précision|bien lire|actualisée?|mise? à jour|répétition|ajoute|reprise?)(?!\p{L})[^()]{0,250}\)\.?$/iu,
    /^(?:correctif|rectificatif|correction) ?: ?(?:bien )?lire\b.{0,250}(?:et non|au lieu d).{0,150}$/iu,
    /^(?:tous droits (?:de reproduction|réservés)|reproduction interdite|toute reproduction)\b.{0,150}$/iu,
    /^(?:nous utilisons des cookies|ce site utilise des cookies|accepter(?: les cookies)?|paramétrer les cookies)\b.{0,150}$/iu,
  ],
  closings: [
    /^(?:vos )?(?:contacts?|relations?|service|attachée?s?)(?: de)? (?:presse|médias?|journalistes?)(?!\p{L})(?! (?:de|du|des|a|ont|est|sont)(?!\p{L})).{0,150}$/iu,
    /^à propos (?:de|du|des|d['’]) ?[^.:!?]{2,70}:?$/iu,
    /^(?:notes?|informations?) (?:aux|pour les|à l['’]attention des) (?:rédactions?|rédacteurs?|éditeurs?|journalistes)(?!\p{L}).{0,100}$/iu,
    /^(?:(?:bien )?cordialement|(?:avec nos )?(?:meilleures|sincères) salutations|bien à vous)[,.]?$/iu,
    /^(?:vous recevez ce (?:message|mail|courriel)|pour vous désabonner|se désabonner|se désinscrire)(?!\p{L}).{0,200}$/iu,
    /^ce (?:message|courriel|mail) (?:et toutes les pièces jointes|est confidentiel|peut contenir).{0,250}$/iu,
  ],
  wireTags: [
    /^(?:[-–/(*[]+ ?)?(?:URGENT|FLASH|ALERTE|LEAD|EXCLUSIF|ACTUALISATION|ACTUALISÉ|AVANT-PAPIER|PAPIER GÉNÉRAL|PAPIER D['’]ANGLE|PREV|REPETITION|RÉPÉTITION|RPT|CORRECTION|CORRIGÉ|EMBARGO)(?: ?(?:[-–/)*\]]+|:))+ ?/u,
    // Reuters: « ACTUALISÉ 1-… », « LEAD 2-… », « RPT-… ».
    /^(?:(?:ACTUALISÉ|ACTUALISE|LEAD|RPT|CORR|CORRIGÉ|CORRIGE|CORRECTIF|PRÉCISION|PRECISION|BRÈVE|BREVE|FOCUS|ENCADRÉ|ENCADRE|SYNTHÈSE|SYNTHESE|EXCLUSIF|URGENT|UPDATE|WRAPUP)(?: \d{1,2})?-)+ ?(?=\S)/u,
    / ?[([] ?(?:\d+ ?(?:e|ème|eme|E|EME|ÈME|er|ER|ère|nd|ND) ?(?:version|VERSION|lead|LEAD|leadall|LEADALL)|ACTUALISATION|ACTUALISÉ|actualisation|LEAD|PAPIER GENERAL|PAPIER GÉNÉRAL|PAPIER D['’]ANGLE|AVANT-PAPIER|REPETITION|RÉPÉTITION|CORRECTIF|RECTIFICATIF|CORRECTION|URGENT|ENCADRÉ|SYNTHESE|SYNTHÈSE|VERSION CORRIGÉE|DOSSIER|TROIS QUESTIONS|CHRONOLOGIE|PORTRAIT|REPORTAGE) ?[)\]]$/u,
    /^\d+ ?(?:e|ème|eme|er|ère|nd) ?(?:version|lead)\b[ :.-]*/iu,
    /^\/{2,}.{0,80}\/{2,} ?$/u,
    /^ATTENTION\b ?[-–:/].{0,150}(?:\/{2,}|$)/u,
  ],

  elided: 'l d j n s t m c qu jusqu lorsqu puisqu quoiqu'.split(' '),
  interview: {
    spokenTo: /(?<!\p{L})(?:vous|votre|vos|vôtres?|tu|ton|ta|tes|toi|t['’])(?!\p{L})/iu,
    speaksOfSelf: /(?<!\p{L})(?:je|j['’]|moi|me|m['’]|mon|ma|mes|nous|notre|nos)(?![\p{L}-])/iu,
    marks: ['« ', ' »'],
  },
  conjunctions: ['et', 'ou'],
  followers: words(
    `par pour avec dans chez pendant depuis selon malgré sur sous entre vers lors mais dont parce alors afin
     après avant contre sans tandis puis ainsi aussi lorsque puisque comme quand où une des cette toujours encore déjà`,
  ),
  joints: words('de du des la le les un une et en au aux qui'),
  degrees: words('très trop assez moins plus'),
  modals: words('pouvoir devoir falloir vouloir aller'),
  coining: words('de d en l ma à y est quoi'),
  inversion: '-t-',
  brokenInversion: /(?<=[ae])[ -]t[ '’-](?=(?:ils?|elles?|on)(?!\p{L}))/gu,
  prefixes: words(
    `aéro agro ambi anti archi audio auto avant bas basse bi bien bio biblio cardio carbo centre chrono ciné
     co con contre corona covido crypto cyber dé demi des dis down éco égo électro endo entre ethno euro ex extra
     fémini film franco géo giga gréco haut haute hétéro hydro hyper hypo immuno infra inter intra intro
     islamo judéo kilo latino low macro mal maxi media médico méga méta micro mid mini mono moto multi
     narco nano néo neuro non off omni over para péri petit petite photo phono physio pluri pneumo poly porte post pré primo
     pro proto pseudo psycho quasi radio rétro rée sado sans semi servo sex show smart socio sous star sub super
     sur sus tech techno télé thermo toxico trans tri turbo ultra uni vice vidéo web`,
  ),
}

function monthsOf(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    text.split(',').flatMap((names, index) => words(names).map((name) => [name, index + 1])),
  )
}

function words(text: string): string[] {
  return text.trim().split(/\s+/u)
}
