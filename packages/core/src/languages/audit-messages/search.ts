import type { AuditMessages } from './message.ts'

export const searchMessages: AuditMessages = {
  'missing-title': {
    fr: {
      name: 'Titre de page',
      finding: 'La page n’a pas d’élément title.',
      advice: 'Écrivez-le : c’est le titre des résultats.',
    },
    en: {
      name: 'Title',
      finding: 'The page has no title element.',
      advice: 'Write one: it is the title of the result.',
    },
  },
  'wide-title': {
    fr: {
      name: 'Largeur du titre de page',
      finding: 'Le titre fait {width} pixels ; les résultats en montrent {limit}.',
      advice: 'Raccourcissez-le, la fin d’abord.',
    },
    en: {
      name: 'Title width',
      finding: 'The title is {width} pixels wide; results show {limit}.',
      advice: 'Shorten it, from the end.',
    },
  },
  'rewritten-title': {
    fr: {
      name: 'Titre de page gardé par les moteurs',
      finding: {
        brackets: 'Le titre « {title} » a des crochets : les moteurs les retirent souvent.',
        separators: 'Le titre « {title} » a plusieurs séparateurs : les moteurs en coupent une part.',
        short: 'Le titre « {title} » est si court que les moteurs le complètent.',
        repeated: 'Le titre « {title} » répète un mot trois fois.',
        'unlike-headline': 'Le titre « {title} » n’a presque aucun mot du titre de l’article.',
      },
      advice: 'Un titre descriptif, proche de celui de l’article, est gardé tel quel.',
    },
    en: {
      name: 'Title kept by search engines',
      finding: {
        brackets: 'The title “{title}” has brackets: search engines often take them out.',
        separators: 'The title “{title}” has several separators: search engines cut parts off.',
        short: 'The title “{title}” is so short that search engines add to it.',
        repeated: 'The title “{title}” has a word three times.',
        'unlike-headline': 'The title “{title}” has hardly a word of the headline.',
      },
      advice: 'A title that describes, and is close to the headline, is kept as it is.',
    },
  },
  'missing-description': {
    fr: {
      name: 'Description',
      finding: 'La page n’a pas de description.',
      advice: 'Résumez l’article en 120 à 156 caractères.',
    },
    en: {
      name: 'Description',
      finding: 'The page has no description.',
      advice: 'Sum the article up in 120 to 156 characters.',
    },
  },
  'unfit-description': {
    fr: {
      name: 'Longueur de la description',
      finding: {
        short: 'La description a {characters} caractères ; il y a place pour {least} à {most}.',
        long: 'La description a {characters} caractères ; les résultats en montrent {most}.',
      },
      advice: 'Dites l’essentiel d’abord, et remplissez la place.',
    },
    en: {
      name: 'Description length',
      finding: {
        short: 'The description has {characters} characters; there is room for {least} to {most}.',
        long: 'The description has {characters} characters; results show {most}.',
      },
      advice: 'Say what matters first, and use the room.',
    },
  },
  'several-descriptions': {
    fr: {
      name: 'Titre et description uniques',
      finding: 'Un deuxième « {element} » : « {text} ».',
      advice: 'Gardez le premier.',
    },
    en: {
      name: 'Single title and description',
      finding: 'A second “{element}”: “{text}”.',
      advice: 'Keep the first.',
    },
  },
  'missing-canonical': {
    fr: {
      name: 'Adresse de référence',
      finding: 'La page ne dit pas quelle est son adresse de référence.',
      advice: 'Ajoutez <link rel="canonical">.',
    },
    en: {
      name: 'Canonical address',
      finding: 'The page does not say which address is its own.',
      advice: 'Add <link rel="canonical">.',
    },
  },
  'wrong-canonical': {
    fr: {
      name: 'Justesse de l’adresse de référence',
      finding: {
        several: 'La page donne plusieurs adresses de référence, dont {href}.',
        relative: 'L’adresse de référence « {href} » n’est pas complète.',
        home: 'L’adresse de référence {href} est celle de l’accueil.',
        elsewhere: 'L’adresse de référence {href} n’est pas celle de la page, {url}.',
      },
      advice: 'Donnez une seule adresse, complète, celle de cette page.',
    },
    en: {
      name: 'Right canonical address',
      finding: {
        several: 'The page states several canonical addresses, {href} among them.',
        relative: 'The canonical address “{href}” is not complete.',
        home: 'The canonical address {href} is the home page’s.',
        elsewhere: 'The canonical address {href} is not that of the page, {url}.',
      },
      advice: 'State one complete address, that of this page.',
    },
  },
  'blocked-indexing': {
    fr: {
      name: 'Indexation permise',
      finding: {
        directive: 'La directive « {directive} » retire la page des résultats.',
        'robots-file': 'Le fichier robots.txt interdit {directive}.',
      },
      advice: 'Levez l’interdiction, si la page doit être trouvée.',
    },
    en: {
      name: 'Indexing allowed',
      finding: {
        directive: 'The directive “{directive}” takes the page out of search.',
        'robots-file': 'The file robots.txt forbids {directive}.',
      },
      advice: 'Lift the ban, if the page is to be found.',
    },
  },
  'small-previews': {
    fr: {
      name: 'Aperçus larges',
      finding: {
        image: 'La page ne permet pas les grandes images dans les aperçus.',
        text: 'La page interdit les extraits de texte.',
      },
      advice: 'Ajoutez <meta name="robots" content="max-image-preview:large">.',
    },
    en: {
      name: 'Large previews',
      finding: {
        image: 'The page does not allow large images in previews.',
        text: 'The page forbids text snippets.',
      },
      advice: 'Add <meta name="robots" content="max-image-preview:large">.',
    },
  },
  'invalid-hreflang': {
    fr: {
      name: 'Versions en d’autres langues',
      finding: {
        code: '« {language} » n’est pas un code de langue.',
        relative: 'L’adresse de la version « {language} », « {href} », n’est pas complète.',
        itself: 'La page ne se cite pas elle-même parmi ses versions.',
      },
      advice: 'Donnez un code (fr, fr-CH, x-default) et une adresse complète par version, celle-ci comprise.',
    },
    en: {
      name: 'Versions in other languages',
      finding: {
        code: '“{language}” is no code of a language.',
        relative: 'The address of the version “{language}”, “{href}”, is not complete.',
        itself: 'The page does not name itself among its versions.',
      },
      advice:
        'Give a code (fr, fr-CH, x-default) and a complete address for each version, this one included.',
    },
  },
  'vague-links': {
    fr: {
      name: 'Textes des liens',
      finding: 'Le lien « {text} » ne dit pas où il mène ({href}).',
      advice: 'Faites du lien les mots qui disent ce qu’on y trouve.',
    },
    en: {
      name: 'Link texts',
      finding: 'The link “{text}” does not say where it leads ({href}).',
      advice: 'Link the words that say what is there.',
    },
  },
  'uncrawlable-links': {
    fr: {
      name: 'Liens suivis par les moteurs',
      finding: 'Le lien « {text} » n’a pas d’adresse qu’un moteur puisse suivre (« {href} »).',
      advice: 'Donnez-lui un href avec une adresse.',
    },
    en: {
      name: 'Links that search engines follow',
      finding: 'The link “{text}” has no address that a search engine can follow (“{href}”).',
      advice: 'Give it an href with an address.',
    },
  },
  'missing-internal-links': {
    fr: {
      name: 'Liens internes',
      finding: {
        none: 'L’article ne mène à aucune autre page du site.',
        nofollow: 'Les {links} liens internes disent aux moteurs de ne pas les suivre.',
      },
      advice: 'Liez un article plus ancien là où le texte en parle.',
    },
    en: {
      name: 'Internal links',
      finding: {
        none: 'The article leads to no other page of the site.',
        nofollow: 'The {links} internal links tell search engines not to follow them.',
      },
      advice: 'Link an earlier article where the text speaks of it.',
    },
  },
  'missing-external-links': {
    fr: {
      name: 'Liens externes',
      finding: {
        none: 'L’article ne mène à aucune source.',
        nofollow: 'Les {links} liens externes disent aux moteurs de ne pas les suivre.',
      },
      advice: 'Liez le document dont l’article parle.',
    },
    en: {
      name: 'External links',
      finding: {
        none: 'The article leads to no source.',
        nofollow: 'The {links} external links tell search engines not to follow them.',
      },
      advice: 'Link the document that the article is about.',
    },
  },
  'missing-images': {
    fr: {
      name: 'Image',
      finding: 'L’article n’a pas d’image.',
      advice: 'Ajoutez une photo, un graphique ou l’image de titre (--image).',
    },
    en: {
      name: 'Image',
      finding: 'The article has no image.',
      advice: 'Add a photograph, a chart or the title picture (--image).',
    },
  },
  'missing-alternatives': {
    fr: {
      name: 'Textes de remplacement',
      finding: 'L’image {src} n’a pas de texte de remplacement.',
      advice: 'Dites en une phrase ce qu’elle montre ; alt="" si elle n’est qu’un ornement.',
    },
    en: {
      name: 'Alternative texts',
      finding: 'The image {src} has no alternative text.',
      advice: 'Say in a sentence what it shows; alt="" if it only adorns.',
    },
  },
  'small-images': {
    fr: {
      name: 'Taille de l’image',
      finding: 'L’image la plus large, {src}, a {width} pixels ; les grands aperçus en veulent {limit}.',
      advice: 'Donnez une image de 1 200 pixels de large au moins.',
    },
    en: {
      name: 'Image size',
      finding: 'The widest image, {src}, has {width} pixels; large previews want {limit}.',
      advice: 'Give an image at least 1,200 pixels wide.',
    },
  },
  'unsized-images': {
    fr: {
      name: 'Dimensions des images',
      finding: 'L’image {src} n’a pas ses dimensions : la page saute quand elle arrive.',
      advice: 'Ajoutez width et height.',
    },
    en: {
      name: 'Image dimensions',
      finding: 'The image {src} lacks its dimensions: the page jumps when it arrives.',
      advice: 'Add width and height.',
    },
  },
  'missing-sharing-tags': {
    fr: {
      name: 'Partage',
      finding: 'Il manque {count} {count:balise|balises} de partage : {tags}.',
      advice: 'Elles font l’aperçu de la page dans les réseaux et les messageries.',
    },
    en: {
      name: 'Sharing',
      finding: '{count} sharing {count:tag is|tags are} missing: {tags}.',
      advice: 'They make the preview of the page in networks and messengers.',
    },
  },
  'missing-viewport': {
    fr: {
      name: 'Lecture sur téléphone',
      finding: {
        missing: 'La page ne s’adapte pas à la largeur du téléphone.',
        fixed: 'La page empêche d’agrandir le texte.',
      },
      advice: 'Ajoutez <meta name="viewport" content="width=device-width, initial-scale=1">.',
    },
    en: {
      name: 'Reading on a telephone',
      finding: {
        missing: 'The page does not fit the width of a telephone.',
        fixed: 'The page keeps readers from enlarging the text.',
      },
      advice: 'Add <meta name="viewport" content="width=device-width, initial-scale=1">.',
    },
  },
  'missing-language': {
    fr: {
      name: 'Langue de la page',
      finding: 'La page ne dit pas sa langue (lang="{language}").',
      advice: 'Ajoutez lang="fr" à l’élément html.',
    },
    en: {
      name: 'Language of the page',
      finding: 'The page does not say its language (lang="{language}").',
      advice: 'Add lang="fr" to the html element.',
    },
  },
  'missing-icon': {
    fr: {
      name: 'Icône du site',
      finding: 'La page ne nomme pas d’icône.',
      advice: 'Ajoutez <link rel="icon">.',
    },
    en: { name: 'Icon of the site', finding: 'The page names no icon.', advice: 'Add <link rel="icon">.' },
  },
  'untidy-slug': {
    fr: {
      name: 'Forme de l’adresse',
      finding: {
        capitals: 'L’adresse « {slug} » a des capitales.',
        underscores: 'L’adresse « {slug} » a des tirets bas au lieu de traits d’union.',
        characters: 'L’adresse « {slug} » a des signes ou des accents.',
        hyphens: 'L’adresse « {slug} » a des traits d’union doublés.',
        wordless: 'L’adresse « {slug} » n’a pas de mot.',
        long: 'L’adresse « {slug} » a plus de {limit} caractères.',
      },
      advice: 'Des mots en minuscules, sans accents, joints par des traits d’union.',
    },
    en: {
      name: 'Form of the address',
      finding: {
        capitals: 'The address “{slug}” has capitals.',
        underscores: 'The address “{slug}” has underscores for hyphens.',
        characters: 'The address “{slug}” has signs or accents.',
        hyphens: 'The address “{slug}” has doubled hyphens.',
        wordless: 'The address “{slug}” has no word.',
        long: 'The address “{slug}” has more than {limit} characters.',
      },
      advice: 'Words in lower case, without accents, joined by hyphens.',
    },
  },
  frames: {
    fr: {
      name: 'Page d’un seul tenant',
      finding: 'La page est faite de {count} {count:cadre|cadres}.',
      advice: 'Mettez le texte dans la page même.',
    },
    en: {
      name: 'Page in one piece',
      finding: 'The page is made of {count} {count:frame|frames}.',
      advice: 'Put the text into the page itself.',
    },
  },
  'oversized-page': {
    fr: {
      name: 'Poids de la page',
      finding: 'La page pèse {megabytes} Mo ; Google en lit {limit}.',
      advice: 'Sortez du HTML les styles, les scripts et les images.',
    },
    en: {
      name: 'Weight of the page',
      finding: 'The page has {megabytes} MB; Google reads {limit}.',
      advice: 'Move styles, scripts and images out of the HTML.',
    },
  },
  'failed-status': {
    fr: {
      name: 'Réponse du serveur',
      finding: 'Le serveur répond {status}.',
      advice: 'Une page qui doit être trouvée répond 200.',
    },
    en: {
      name: 'Answer of the server',
      finding: 'The server answers {status}.',
      advice: 'A page that is to be found answers 200.',
    },
  },
  'chained-redirects': {
    fr: {
      name: 'Redirections',
      finding: '{redirects} redirections avant la page.',
      advice: 'Menez directement à l’adresse finale.',
    },
    en: {
      name: 'Redirects',
      finding: '{redirects} redirects before the page.',
      advice: 'Lead to the last address at once.',
    },
  },
  'invalid-robots-file': {
    fr: {
      name: 'Fichier robots.txt',
      finding: {
        status: 'Le serveur répond {text} pour robots.txt.',
        'no-colon': 'Ligne {line} sans deux-points : « {text} ».',
        unknown: 'Ligne {line}, directive inconnue : « {text} ».',
        orphan: 'Ligne {line} avant tout user-agent : « {text} ».',
        pattern: 'Ligne {line}, un chemin commence par / ou * : « {text} ».',
        sitemap: 'Ligne {line}, l’adresse du plan n’est pas complète : « {text} ».',
      },
      advice: 'Corrigez la ligne : les robots la sautent, ou se croient interdits.',
    },
    en: {
      name: 'robots.txt',
      finding: {
        status: 'The server answers {text} for robots.txt.',
        'no-colon': 'Line {line} without a colon: “{text}”.',
        unknown: 'Line {line}, unknown directive: “{text}”.',
        orphan: 'Line {line} before any user-agent: “{text}”.',
        pattern: 'Line {line}, a path begins with / or *: “{text}”.',
        sitemap: 'Line {line}, the address of the sitemap is not complete: “{text}”.',
      },
      advice: 'Correct the line: robots skip it, or think themselves shut out.',
    },
  },
}
