import type { BriefWords } from '../../brief/brief-words.ts'

/** How French words the wishes of a brief. */
export const frenchBrief: BriefWords = {
  code: 'fr',
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    demi: 0.5,
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    nonante: 90,
    cent: 100,
    cents: 100,
    centaine: 100,
    mille: 1000,
    millier: 1000,
    milliers: 1000,
  },
  forgiven: words(`
    intertitre intertitres soustitre soustitres titre titres mot caractere point points question francais francaise anglais anglaise mots caracteres minimum maximum
    moins plus environ tableau liste puces questions frequentes description principal principale secondaire
    secondaires article paragraphes langue longueur chronologie evite utilise formel neutre referencement essentiel compatible`),
  ordinary: new Set(
    words(`
    le la les un une des de du au aux a en et ou mais donc car ni ce cet cette ces cela ca son sa ses leur leurs
    mon ma mes notre nos votre vos ton ta tes je tu il elle on nous vous ils elles me te se lui y que qui quoi dont
    ou si ne pas plus moins mieux tres bien tout tous toute toutes aussi alors puis ensuite ainsi comme dans par pour sur
    avec sans sous chez vers entre selon afin est es sont etre soit soient sera seront serait ait aie ai as avoir
    avait aurais aurait aurions fait met faire fais faites faut faudrait doit doivent devra devrait peux peut peuvent pouvez pourrais
    pourriez veux voudrais veut voulez souhaite souhaitons souhaiterais souhaiterions voulons vouloir aimerais aimerait aimerions besoin
    disposer prie avance souhaite souhaitee
    rends rendez rendre retravaille retravailler retravaillez developpe developpez developper ecri redige redigez rediger rediges ecris ecrivez ecrire ecrit ecrite reecris reecrivez reecrire
    reecriture redaction transforme transformez transformer adapte adaptez adapter mets mettez mettre cree creez
    creer prepare preparez produis produisez produire genere generez generer ajoute ajoutez ajouter inclus incluez
    inclure integre integrez integrer donne donnez donner prevois prevoyez propose proposez insere inserez
    reformule reformulez reformuler traduis traduisez traduire traduction utilise utilisez garde gardez gardant reste restant renvoie envoie place placez respecte respectez
    commence commencez termine terminez divise divisee decoupe decoupee reprends reprenez reprendre pars partez partir
    optimise optimisez optimiser optimisee ameliore ameliorez structure structuree structurer structurez
    comporte comportant contient contenant compte comptant contenir comporter fasse fassent voici voila
    article articles texte textes papier papiers depeche depeches communique histoire sujet contenu contenus
    version brouillon page publication publier post billet source original suivant suivante suivants suivantes
    ci dessous dessus dedans joint debut haut tete final finale longue h1 redige format longueur taille nombre langue niveau niveaux balise balises
    bonjour bonsoir salut merci svp stp plait plaise cordialement please veuillez bien voulez possible svp hello
    cible cibler presse web site ligne section fin moi resume resumer interdire interdis interdit interdite meta description titre titres title headline slug chapo chapeau etc environ deux meme autre autres quelques plusieurs chaque entier complet complete propre
    oui long output sortie uniquement seulement reponds repondez compter respectant points slt px avc 1 raccourcis raccourcir rallonge rallonger allonge synthese brief consigne consignes instructions objectif public audience`),
  ),
  requests:
    'rends|rendez|rendre|reecri[st]|reecrivez|reecrire|redige[zr]?|ecris|ecrivez|ecrire|transforme[zr]?|optimise[zr]?|' +
    'fais|faites|faire|cree[zr]?|mets|mettez|mettre|adapte[zr]?|reformule[zr]?|prepare[zr]?|produi(?:s|sez|re)|' +
    'genere[zr]?|ajoute[zr]?|resume[zr]?|tradui(?:s|sez|re)|reprends|reprenez|reprendre|donne[zr]?|ameliore[zr]?|place[zr]?|insere[zr]?|inclus|incluez|termine[zr]?|commence[zr]?|respecte[zr]?|utilise[zr]?|evite[zr]?|ne (?:utilise|emploie|mets)|rallonge[zr]?|raccourcis(?:sez)?|allonge[zr]?|bannis(?:sez)?|renvoie|reponds|repondez|a (?:ecrire|rediger|livrer)|' +
    'peux tu|pouvez vous|pourrais tu|pourriez vous|est ce que (?:tu|vous)|(?:je|nous|on) (?:veux|veut|voulons|voudrais|voudrions|souhaite|souhaiterais|souhaitons|aimerais|aimerions)|' +
    'il (?:me|nous|le)? ?(?:faut|faudrait)|je ai besoin|nous avons besoin|voici|voila|merci de|veuillez|a partir (?:de|du)|tu es|vous etes|en tant que',
  works: 'articles?|textes?|papiers?|depeches?|communiques?|contenus?|sujets?|brouillons?|billets?|story',

  bounds: {
    'at-least': {
      before:
        '(?:un )?minimum(?: de)?|au moins|au bas mot|au minimum|mini?|pas moins de|plus de|a partir de|superieure? a|(?:faire|fasse|fait|compte|compter) plus de|depass(?:e|er|ant)|minimale?(?: (?:de|:))?|>=?',
      after:
        'au moins|pas moins|au minimum|au bas mot|minimum|mini?|minimal|ou plus|et plus|ou davantage|\\+',
    },
    'at-most': {
      before:
        '(?:un )?maximum(?: de)?|au plus|au maximum|maxi?|(?:pas|ni|jamais) plus de|moins de|jusque a|sans (?:jamais )?(?:depasser|exceder)(?: les)?|ne (?:doit|devra|devrait|doivent|pas)? ?(?:pas )?(?:depass|exced)(?:e|er|ant|era)(?: pas)?(?: les)?|inferieure? a|dans la limite de|limitee? a|en dessous de|en moins de|sous(?: les)?|maximale?(?: (?:de|:))?|<=?',
      after: 'au plus|pas plus|au maximum|maximum|maxi?|maximal|ou moins|tout au plus|grand maximum',
    },
    about: {
      before:
        'environ|autour de|a peu pres|dans les|quelque|approximativement|aux alentours de|pres de|presque|de le ordre de|a hauteur de|~',
      after: 'environ|a peu pres|approximativement',
    },
  },
  ranges: [
    { open: 'entre ', middle: 'et' },
    { open: '(?:de )?', middle: 'a|-|/|ou' },
    {
      open: '(?:min|mini|minimum)(?: (?:de|:|=))? ',
      middle: '(?:(?:,|;|et|/|-) )?(?:max|maxi|maximum)(?: (?:de|:|=))?',
    },
  ],
  words: 'mots?(?! clef?s?)',
  characters:
    '(?:caracteres?|signes?|car|c)(?: \\.)?(?: \\(?(?:espaces? (?:compris(?:es)?|incluse?s?)|sec)\\)?)?',
  lengthLabels: 'longueur|long(?= [:=])|taille|nombre de mots|compte de mots|mots(?= [:=])',
  parts:
    'paragraphes?|phrases?|chapos?|chapeaux?|introductions?|intro|conclusions?|sections?|parties|descriptions?|titres?|intertitres?|reponses?|questions?|resumes?|legendes?|accroches?|extraits?|points?|puces|encadres?',
  rhythms: 'tous les|toutes les|chaque|par|pour chaque',
  without:
    '(?:sans|pas de|pas besoin de|inutile de mettre|non|aucune?|ni|zero|ne (?:mets|mettez|fais|faites|ajoute|ajoutez|veux|veut) pas de|enleve[zr]? les|supprime[zr]? les)(?: aucune?| de| les?| la| une?)?',

  languages: {
    francais: 'fr',
    francaise: 'fr',
    anglais: 'en',
    anglaise: 'en',
    espagnol: 'es',
    espagnole: 'es',
    allemand: 'de',
    allemande: 'de',
    italien: 'it',
    italienne: 'it',
    portugais: 'pt',
    portugaise: 'pt',
    neerlandais: 'nl',
    neerlandaise: 'nl',
    arabe: 'ar',
    chinois: 'zh',
    russe: 'ru',
    japonais: 'ja',
    polonais: 'pl',
    roumain: 'ro',
    catalan: 'ca',
  },
  languageBefore:
    'en(?: langue)?|langue(?: (?:est|sera|cible|:|=))*|article(?: en)?|texte(?: en)?|version|vers le|le',
  languageAfter: '(?:uniquement|seulement|exclusivement|correct|courant|standard|impeccable)',
  languageSource: '(?:de|depuis) (?:le )?',

  subheadings:
    '(?:inter ?titres?|sous ?titres?) (?:(?:de )?niveaux? |h)[23]|inter ?titres?|sous ?titres?|titres? (?:intermediaires?|de sections?|de parties?|de niveau [23]|h[23])|(?:balises? |niveaux? |structure )?h[23n]s?|sous ?sections?',
  severalSubheadings:
    'inter ?titres|sous ?titres|titres .*|sous ?sections|(?:balises |niveaux |structure )?h[23n]s?',
  sections: 'sections?|parties|chapitres?',
  seo:
    '(?:(?:bien )?optimise[ers]? |compatible |friendly |pour (?:le |un bon )?|bon pour le |adapte au |pret pour le |regles |normes |en |du |mode |compatible avec (?:le )?|(?:bonnes )?(?:pratiques|regles) (?:du )?|(?:bon|meilleur) )?(?:seo|soe|referencement(?: naturel)?)(?: (?:compatible|compliant|friendly|optimise[ers]?|ready|google|on page|web))?|optimisation (?:on page|web)|' +
    '(?:bien )?(?:optimise[ers]?|reference[ers]?|compatible|adapte[ers]?|pense[ers]?) (?:pour|sur|par|avec|a) (?:google|les moteurs(?: de recherche)?|le web|le referencement(?: naturel)?)|moteurs? de recherche|google',
  mainKeyphrase:
    '(?:mots? clef?s?|expressions? clef?s?|requetes?|termes? clef?s?) (?:principale?s?|cibles?|visee?s?|prioritaires?|numero 1)|(?:requete|expression|phrase) clef?|requete cible|(?:se )?positionne[rz]?(?: bien)? sur(?: la requete)?(?= ")|(?:se )?positionne[rz]?(?: bien)? sur(?: la requete)?(?= ")',
  secondaryKeyphrases:
    '(?:mots? clef?s?|expressions? clef?s?|requetes?|termes? clef?s?) (?:secondaires?|complementaires?|associe[es]*)|secondaires?(?= [:=])',
  keyphrases: '(?<!densite (?:de|du|des) )(?:mots?|expressions?|phrases?) clef?s?|requetes?|kws?',
  keyPoints:
    '(?:liste (?:de|des) )?(?:points?|messages?|idees?|faits?|chiffres?) (?:clef?s?|essentiels?|principaux|importants?|a retenir|forts?)|le essentiel(?: en (?:points|bref|quelques lignes))?|(?:ce que il faut|les? choses? a|a) retenir|en bref|(?:resume|synthese|recap(?:itulatif)?) en (?:points?|puces)|(?<=(?:resume|synthese|recap(?:itulatif)?) en \\d+ )(?:points?|puces|phrases|lignes)|tl ; dr|tldr',
  faq: 'faqs?|fqa|foire aux? questions?|questions? frequentes?|questions? (?:/ |et |- )?reponses?|q & r|q / r',
  questions: 'questions?(?: (?:et )?reponses?)?|q & r',
  list: 'listes?(?: a puces| numerotees?)?(?! de mots clef?s?| des mots clef?s?)|(?:a |en )?puces|enumerations?',
  items: 'elements?|points?|entrees?|lignes?|puces',
  table: 'tableaux?(?: (?:recapitulatif|comparatif|de donnees|de synthese))?',
  timeline: '(?:frise )?chronologi(?:e|que)(?: des (?:faits|evenements))?|fil des evenements',
  degrees: 'a la fois|tres|plus|plutot|assez|bien|resolument|mais|un peu',
  toneLabels: 'reste[zr]?|restant|sois|soyez|etre|ton|tons|style|registre|langage|voix|ecriture|plume|facon',
  tones: {
    neutral: 'neutre|objecti(?:f|ve)|factuel(?:le)?|impartiale?|journalistique|informati(?:f|ve)|sobre',
    formal:
      'formel(?:le)?|soutenue?|professionnel(?:le)?|institutionnel(?:le)?|serieu(?:x|se)|officiel(?:le)?|academique',
    plain:
      'simple|clair|claire|accessible|grand public|facile(?: a lire)?|pedagogique|vulgarise|didactique|direct',
    lively:
      'vi(?:f|ve)|vivante?|dynamique|engageante?|enlevee?|percutante?|accrocheu(?:r|se)|punchy|decontractee?|enthousiaste|rythmee?',
  },
  plainTones: {
    neutral: 'de (?:facon|maniere) (?:neutre|objective|factuelle)|sans parti pris|en toute neutralite',
    plain:
      '(?:(?:sans|pas|aucun)(?: (?:utiliser|employer))?|evite[zr]?(?: (?:utiliser|employer))?)(?: (?:de|le))? jargon|grand public|facile a (?:lire|comprendre)|comprehensible par tous|en (?:langage|francais) (?:simple|clair|courant)|accessible a tous|mots simples|phrases courtes',
  },
  headline:
    '(?:le )?(?:titre|titres|gros titre|h1)(?! intermediaires?| de sections?| seo| meta| de page| h[23]| de niveau)',
  titleTag:
    '(?:balise title|balise titre|title tag|titre (?:seo|meta|de (?:la )?page)|meta ?(?: )?(?:titre|title))',
  description: '(?:meta ?(?: )?)?desc(?:ription)?(?: (?:meta|seo))?',
  use: 'utilise[zr]?|emploie|employez|employer|mentionne[zr]?|cite[zr]?|inclus|incluez|inclure|integre[zr]?|place[zr]?|reprends|reprenez|avec|contien(?:t|ne)|contenant|doit contenir|faire apparaitre',
  avoid:
    'evite[zr]?(?: (?:de )?(?:employer|utiliser|dire|ecrire))?|ne (?:pas )?(?:utilise[zr]?|emploie|employez|employer|mentionne[zr]?|ecris|ecrivez|cite[zr]?|dis|dites)(?: (?:pas|jamais|ni))?|bannis(?:sez)?|bannir|proscri[st]|proscrire|interdi[ts]|pas de|pas|sans(?: (?:utiliser|employer|mentionner|dire|ecrire))?|jamais',
  useLabels:
    '(?:mots?|termes?|expressions?) (?:a (?:utiliser|employer|inclure|integrer|placer|faire figurer)|obligatoires?|imposes?)',
  avoidLabels:
    '(?:mots?|termes?|expressions?) (?:a (?:evite[zr]?|bannir|proscrire|exclure|ne pas (?:utiliser|employer))|interdite?s?|bannie?s?|proscrite?s?)',
  termLabels:
    '(?:les |le |des |du |de |la |ces |ce )*(?:mots?(?! clef?s?)|termes?|expressions?|formules?|vocabulaire)(?: (?:suivants?|suivantes?|et expressions))?',
  formatLabels: 'en|au format|format(?: de sortie)?|sortie|export(?:e[zr]?)?(?: en)?|fichier|sous forme de',
  formats: { html: 'html(?: ?5)?', markdown: 'markdown|md', json: 'json' },
  and: 'et|ou|ni',
  nextWish:
    'avec|sans|en|au|puis|mais|pour|entre|environ|minimum|maximum|ton|style|langue|titre|meta|seo|faq|des|un|une|et|plus|moins|ajoute[zr]?|mets|utilise[zr]?|evite[zr]?|redige[zr]?|il|fais|inclus|je|merci|svp|le article|doit|mots? clef?s?',

  persons: new Set(words('je j me moi mon ma mes nous notre nos tu te toi ton ta tes vous votre vos')),
}

function words(text: string): string[] {
  return text.trim().split(/\s+/u)
}
