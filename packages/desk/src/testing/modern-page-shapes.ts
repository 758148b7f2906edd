import type { PageShape } from './page-shapes.ts'

const TITLE = 'Valmore : la fonderie Rochebrune placée en redressement judiciaire'
const STANDFIRST =
  'L’usine de Valmore, qui emploie 214 personnes, a six mois pour trouver un repreneur. Les salariés ont manifesté lundi devant le tribunal.'
const BODY = [
  'Le tribunal de commerce de Valmore a placé lundi la fonderie Rochebrune en redressement judiciaire, avec une période d’observation de six mois, a indiqué son président, Étienne Laborde.',
  'Fondée en 1923, l’entreprise fabrique des pièces de freinage pour l’industrie ferroviaire. Son chiffre d’affaires a reculé de 31 % en deux ans, à 18,4 millions d’euros, selon les comptes déposés au greffe.',
  '« Nous avons un carnet de commandes, il nous manque de la trésorerie », a déclaré à la sortie de l’audience le directeur général, Marc Tessier, qui chiffre les besoins à quatre millions d’euros.',
  'Environ 150 salariés s’étaient rassemblés dès 8 heures devant le palais de justice. Une délégation a été reçue par la sous-préfète, Claire Montaigu, en fin de matinée.',
  'La région a promis une aide d’un million d’euros, à condition qu’un industriel investisse la même somme. Deux groupes, dont un italien, ont visité le site en février, d’après l’administrateur judiciaire.',
  'Le principal client, le constructeur Ferrolis, représente 62 % des ventes. Il s’est engagé par écrit à maintenir ses commandes jusqu’à la fin de l’année, sans aller au-delà.',
  'Une nouvelle audience est fixée au 14 septembre. D’ici là, les offres de reprise peuvent être déposées chez l’administrateur jusqu’au 31 juillet à midi.',
] as const
const SUBHEADING = 'Deux candidats à la reprise'
const STORY = [STANDFIRST, ...BODY]
const PARTED = [...BODY.slice(0, 4), SUBHEADING, ...BODY.slice(4)]

const TEASERS = [
  'Le pont de Saint-Aubin rouvrira aux camions en octobre après deux ans de travaux',
  'Handball : Valmore s’impose sur le fil face à Grandpré et reste en tête',
  'Une exposition retrace un siècle de photographie dans la vallée de l’Orne',
  'Le prix de l’eau augmentera de 4 % en janvier dans douze communes',
]
const OTHER = {
  title: 'Le pont de Saint-Aubin rouvrira aux camions en octobre',
  body: [
    'Le conseil départemental a confirmé vendredi la réouverture du pont de Saint-Aubin aux véhicules de plus de 3,5 tonnes, le 5 octobre, au terme d’un chantier de deux ans qui a coûté 11 millions d’euros.',
    'Les piles avaient été fragilisées par la crue de 2023. Douze d’entre elles ont été reprises en sous-œuvre, et le tablier a été élargi de 80 centimètres pour accueillir une piste cyclable.',
    'Les transporteurs, qui devaient faire un détour de 34 kilomètres, se disent soulagés. Leur fédération demande désormais la gratuité du péage de Grandpré pendant un an, en compensation.',
    'Le département n’a pas répondu à cette demande. Son vice-président chargé des routes, Alain Perrot, doit recevoir les professionnels la semaine prochaine.',
    'Les habitants des hameaux voisins redoutent, eux, le retour des poids lourds. Une pétition a recueilli 1.900 signatures et sera remise au préfet mercredi.',
    'Le maire de Saint-Aubin propose de limiter la vitesse à 30 kilomètres à l’heure dans le bourg, et de fermer la rue de l’Église aux véhicules en transit dès l’automne.',
    'Une réunion publique est prévue le 20 septembre à la salle des fêtes. Le département y présentera les comptages de trafic effectués avant la fermeture.',
    'Les cars scolaires reprendront leur ancien itinéraire le 6 octobre, ce qui devrait faire gagner vingt minutes à 340 élèves, selon les calculs du service des transports.',
  ],
} as const
const COMMENTS = [
  'Encore une usine qui ferme pendant que les actionnaires se servent. On connaît la chanson, et à la fin ce sont toujours les mêmes qui paient.',
  'Mon père y a travaillé trente ans, mon frère y est encore. Personne ne nous dit rien, on apprend tout par le journal, c’est une honte.',
  'Il faudrait que la région arrête de subventionner sans contrepartie, comme pour la papeterie il y a cinq ans, où tout l’argent est parti.',
]
const BIO =
  'Jeanne Petit est journaliste au service Économie. Elle suit l’industrie de la vallée depuis 2014 et a publié un livre sur les ouvrières du textile.'
const NEWSLETTER =
  'Chaque matin à 7 heures, l’essentiel de l’actualité locale dans votre boîte. En vous inscrivant, vous acceptez nos conditions générales d’utilisation et notre politique de confidentialité. Vous pouvez vous désinscrire à tout moment grâce au lien présent dans chaque envoi.'
const LEGAL =
  'Le Courrier de Valmore est édité par la société des Presses de l’Orne, au capital de 120.000 euros, 4 rue du Marché. Directeur de la publication : Paul Ferrand. Toute reproduction, même partielle, est interdite sans autorisation écrite. Hébergeur, mentions légales et gestion de vos données personnelles sont à consulter sur les pages dédiées.'

const p = (lines: readonly string[], attributes = ''): string =>
  lines.map((line) => `<p${attributes}>${line}</p>`).join('\n')
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${TITLE} - Le Courrier de Valmore</title><meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Le Courrier de Valmore">${head}</head><body>${body}</body></html>`
const data = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, ...value })}</script>`
const cards = (tag: string): string =>
  TEASERS.map(
    (teaser) =>
      `<${tag}><a href="/t"><img src="t.jpg" alt=""><span>${teaser}</span></a><span>Il y a 2 heures</span></${tag}>`,
  ).join('')

/** More ways of building a page, as sites of the 2020s do, around one story with a standfirst. */
export const MODERN_PAGE_SHAPES: readonly PageShape[] = [
  {
    name: 'national daily: zones, « catcher » links between paragraphs, an appeal to subscribe at the end',
    html: page(
      `<div class="multimedia-header"><a href="/">Accueil</a></div><main class="main"><section class="zone zone--article"><section class="article__wrapper"><header class="article__header"><h1 class="article__title">${TITLE}</h1><p class="article__desc">${STANDFIRST}</p><section class="meta meta__author"><span class="meta__author">Par Jeanne Petit</span><span class="meta__date">Publié le 16 mars 2026 à 12h04, modifié à 18h30</span><p class="meta__reading-time">Temps de lecture 2 min.</p></section></header><article class="article__content">${p(BODY.slice(0, 2), ' class="article__paragraph"')}<section class="catcher catcher--inline"><div class="catcher__content"><span class="catcher__text">Lire aussi |</span><a class="js-article-read-also" href="/x">${TEASERS[0]}</a><p class="catcher__desc">Le chantier a duré deux ans et coûté onze millions d’euros.</p></div></section>${p(BODY.slice(2, 5), ' class="article__paragraph"')}<section class="inread"><p>${TEASERS[1]}</p><a>Ajouter à vos sélections</a></section>${p(BODY.slice(5), ' class="article__paragraph"')}<section class="article__reactions"><a>Contribuer</a></section></article><section class="services__inread"><p>Réutiliser ce contenu</p></section></section></section></main><footer><p>${LEGAL}</p></footer>`,
    ),
    story: STORY,
  },
  {
    name: 'hashed class names throughout, cards of other stories in the same container',
    html: page(
      `<div id="__next"><div class="css-1x0u"><div class="css-9ka1"><a href="/">Le Courrier</a></div></div><div class="css-7qq2"><div class="css-0aa1"><h1 class="css-t9s">${TITLE}</h1><div class="css-s2d">${STANDFIRST}</div><div class="css-z8x">Par Jeanne Petit · 16 mars 2026</div><div class="css-b1d"><div class="css-p0">${BODY[0]}</div><div class="css-p0">${BODY[1]}</div><div class="css-k9"><div class="css-k1">À lire également</div><div class="css-k2"><a href="/t">${TEASERS[0]}</a></div><div class="css-k2"><a href="/t">${TEASERS[1]}</a></div></div>${BODY.slice(
        2,
      )
        .map((line) => `<div class="css-p0">${line}</div>`)
        .join(
          '',
        )}</div></div><div class="css-r77"><div class="css-h3">À ne pas manquer</div>${cards('div')}</div></div><div class="css-f00"><div>${LEGAL}</div></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{}}</script>`,
    ),
    story: STORY,
  },
  {
    name: 'endless page: a longer story follows in an article of its own',
    html: page(
      `<main><article data-url="/fonderie"><h1>${TITLE}</h1><p class="chapo">${STANDFIRST}</p>${p(BODY)}</article><article data-url="/pont"><h1>${OTHER.title}</h1>${p(OTHER.body)}</article></main>`,
    ),
    story: STORY,
  },
  {
    name: 'endless page: the next stories in divs, each with its own h1',
    html: page(
      `<div class="infinite-container"><div class="article-page"><h1>${TITLE}</h1><div class="txt">${p(STORY)}</div></div><div class="article-page"><h1>${OTHER.title}</h1><div class="txt">${p(OTHER.body)}</div></div></div>`,
    ),
    story: STORY,
  },
  {
    name: 'paywall: a teaser, an offer with prices and arguments',
    html: page(
      `<article class="Article"><h1>${TITLE}</h1><p class="Article-chapo">${STANDFIRST}</p><div class="Article-content">${p(BODY.slice(0, 2))}</div><div class="offer"><h2>Pour lire la suite, rejoignez la communauté des abonnés du Courrier</h2><ul><li>Accès illimité à tous les articles</li><li>Le journal numérique dès 22 heures</li><li>Sans engagement, résiliable en ligne</li></ul><p>1 € le premier mois, puis 9,90 € par mois.</p><button>Je m’abonne</button><p>Déjà abonné ? <a>Je me connecte</a></p></div></article>`,
      data({ isAccessibleForFree: false }),
    ),
    story: [STANDFIRST, ...BODY.slice(0, 2)],
  },
  {
    name: 'live blog: entries as articles, the newest first, a summary and shares',
    html: page(
      `<main><h1>${TITLE}</h1><p class="live-intro">${STANDFIRST}</p><div class="live-status">Ce direct est terminé</div><div class="live-feed">${BODY.map((line, index) => `<article class="live-entry"><header><time datetime="2026-03-16T1${index}:00">1${index}:00</time></header><div class="live-entry-text"><p>${line}</p></div><ul class="live-entry-tools"><li><a>Partager</a></li><li><a>Signaler</a></li></ul></article>`).join('')}</div></main><aside>${cards('div')}</aside>`,
    ),
    story: STORY,
  },
  {
    name: 'comments in divs without names, under a heading',
    html: page(
      `<div class="a1"><div class="b2"><h1>${TITLE}</h1><p>${STANDFIRST}</p>${p(BODY)}</div><div class="c3"><h2>Commentaires (3)</h2>${COMMENTS.map((text, index) => `<div class="d4"><strong>Lecteur${index}</strong> <span>16 mars à 1${index}h</span><p>${text}</p><a>Répondre</a></div>`).join('')}</div></div>`,
    ),
    story: STORY,
  },
  {
    name: 'newsletter in a div without a name, in the midst of the text',
    html: page(
      `<main><h1>${TITLE}</h1><div class="q1"><p>${STANDFIRST}</p>${p(BODY.slice(0, 3))}<div class="w9"><p><strong>La lettre de la vallée</strong></p><p>${NEWSLETTER}</p><input type="email"><button>OK</button></div>${p(BODY.slice(3))}</div></main>`,
    ),
    story: STORY,
  },
  {
    name: 'captions beside pictures without figure, agencies’ credits',
    html: page(
      `<article><h1>${TITLE}</h1><div class="media"><img src="a.jpg" alt=""><p>La fonderie Rochebrune, à Valmore, le 12 mars 2026. — L. Amand / SIPA</p></div><p>${STANDFIRST}</p>${p(BODY.slice(0, 3))}<div class="wp-caption alignnone"><img src="b.jpg" alt=""><p class="wp-caption-text">Les salariés devant le tribunal. Photo Le Courrier/Luc AMAND</p></div>${p(BODY.slice(3, 5))}<p class="image"><img src="c.jpg" alt=""><br><em>Le four numéro 2, à l’arrêt. (Photo Luc Amand)</em></p>${p(BODY.slice(5))}</article>`,
    ),
    story: STORY,
  },
  {
    name: 'related links in the midst, in lists, arrows and boxes',
    html: page(
      `<article><h1>${TITLE}</h1><p>${STANDFIRST}</p>${p(BODY.slice(0, 1))}<p>→ <a href="/x">${TEASERS[0]}</a></p>${p(BODY.slice(1, 3))}<div class="encadre"><p><strong>Notre dossier</strong></p><ul><li><a href="/a">${TEASERS[1]}</a></li><li><a href="/b">${TEASERS[2]}</a></li></ul></div>${p(BODY.slice(3, 5))}<p>» <a href="/y">${TEASERS[3]}</a></p><p><em>À lire aussi : </em><a href="/z">${TEASERS[2]}</a></p>${p(BODY.slice(5))}<h2>Sur le même sujet</h2><ul>${TEASERS.map((each) => `<li><a href="/t">${each}</a></li>`).join('')}</ul></article>`,
    ),
    story: STORY,
  },
  {
    name: 'Ghost: a bookmark card, a call-out to sign up, captions, comments',
    html: page(
      `<header class="gh-head"><nav class="gh-head-menu"><ul><li><a>Accueil</a></li></ul></nav></header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag">Économie</a><h1 class="gh-article-title">${TITLE}</h1><p class="gh-article-excerpt">${STANDFIRST}</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a>Jeanne Petit</a></h4><time class="gh-article-meta-date" datetime="2026-03-16">16 mars 2026</time> <span>3 min de lecture</span></div></header><section class="gh-content gh-canvas">${p(BODY.slice(0, 3))}<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/x"><div class="kg-bookmark-content"><div class="kg-bookmark-title">${TEASERS[0]}</div><div class="kg-bookmark-description">Le chantier a duré deux ans et coûté onze millions d’euros, selon le département.</div></div></a></figure>${p(BODY.slice(3, 5))}<div class="kg-card kg-signup-card"><h2>Recevez notre lettre</h2><p>Une enquête par semaine, chaque jeudi, sans publicité.</p></div>${p(BODY.slice(5))}</section></article><div class="gh-comments"><h2>Discussion des membres</h2><p>${COMMENTS[0]}</p></div></main><footer class="gh-foot"><p>${LEGAL}</p></footer>`,
    ),
    story: STORY,
  },
  {
    name: 'WordPress, blocks: pull quote, latest posts, earlier and later post, related posts',
    html: page(
      `<div class="wp-site-blocks"><main class="wp-block-group"><h1 class="wp-block-post-title">${TITLE}</h1><div class="wp-block-post-date">16 mars 2026</div><div class="entry-content wp-block-post-content"><p>${STANDFIRST}</p>${p(BODY.slice(0, 4))}<figure class="wp-block-pullquote"><blockquote><p>Nous avons un carnet de commandes</p><cite>Marc Tessier</cite></blockquote></figure><h2 class="wp-block-heading">${SUBHEADING}</h2>${p(BODY.slice(4))}<ul class="wp-block-latest-posts"><li><a>${TEASERS[0]}</a></li><li><a>${TEASERS[1]}</a></li></ul><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline">Articles similaires</h3><div><p>${TEASERS[2]}. Un siècle d’images réunies pour la première fois au musée.</p></div></div></div><nav class="post-navigation"><span>Article précédent</span><a>${TEASERS[3]}</a></nav><div class="wp-block-comments"><h2>Une réponse à « ${TITLE} »</h2><ol><li><p>${COMMENTS[0]}</p></li></ol><h3>Laisser un commentaire</h3><p>Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *</p></div></main></div>`,
    ),
    story: [STANDFIRST, ...PARTED],
  },
  {
    name: 'government press release: lead, downloads, press contacts, follow us',
    html: page(
      `<header role="banner" class="fr-header"><div class="fr-header__body"><p class="fr-logo">Préfecture<br>de l’Orne</p></div></header><main role="main" id="contenu"><div class="fr-container"><ol class="fr-breadcrumb__list"><li><a>Accueil</a></li><li><a>Presse</a></li><li><a>Communiqués</a></li></ol><h1>${TITLE}</h1><p class="fr-text--sm">Publié le 16 mars 2026 | Dernière mise à jour le 17 mars 2026</p><p class="fr-text--lead">${STANDFIRST}</p><div class="fr-richtext">${p(BODY)}</div><div class="fr-download"><p><a class="fr-download__link" href="c.pdf">Télécharger le communiqué<span class="fr-download__detail">PDF – 312,4 ko</span></a></p></div><div class="fr-share"><p class="fr-share__title">Partager la page</p><ul><li><a>Facebook</a></li></ul></div><h2>Contacts presse</h2><p>Service départemental de la communication interministérielle<br>02 99 00 12 34<br>pref-communication@orne.example</p></div></main><div class="fr-follow"><div class="fr-container"><h2>Abonnez-vous à notre lettre d’information</h2><p>Nous vous adresserons une fois par mois les actualités des services de l’État dans le département.</p></div></div><footer class="fr-footer"><p>${LEGAL}</p></footer>`,
    ),
    story: STORY,
  },
  {
    name: 'SPIP: cartouche, chapo, notes, documents, the same section',
    html: page(
      `<div id="page"><div id="entete"><strong id="nom_site">Vivre à Valmore</strong></div><div id="conteneur"><div id="contenu"><div class="cartouche"><h1 class="crayon article-titre-12">${TITLE}</h1><p class="info-publi">lundi 16 mars 2026, par <a>Jeanne Petit</a></p></div><div class="crayon article-chapo-12 chapo"><p>${STANDFIRST}</p></div><div class="crayon article-texte-12 texte">${p(BODY)}</div><div id="documents_portfolio"><h2>Documents joints</h2><dl><dt>rapport.pdf</dt><dd>PDF - 1,2 Mo</dd></dl></div><a id="forum"></a><div class="comments-thread"><h2>Vos commentaires</h2><p>${COMMENTS[1]}</p></div></div><div id="navigation"><div class="menu articles"><h2>Dans la même rubrique</h2><ul>${TEASERS.map((each) => `<li><a>${each}</a></li>`).join('')}</ul></div></div></div><div id="pied"><p>${LEGAL}</p></div></div>`,
    ),
    story: STORY,
  },
  {
    name: 'AMP: consent, related list, notice on the web version',
    html: page(
      `<amp-consent id="c" layout="nodisplay"><div id="consentUI"><p>Nos partenaires et nous déposons des traceurs pour mesurer l’audience et afficher des publicités personnalisées.</p></div></amp-consent><header class="amp-header"><a>Le Courrier</a></header><main><h1>${TITLE}</h1><div class="amp-meta"><span>Par Jeanne Petit</span><time datetime="2026-03-16T12:04:00+01:00">16/03/2026</time></div><p class="intro">${STANDFIRST}</p>${p(BODY)}<a class="amp-canonical" href="/f">Voir la version web complète</a><amp-list src="/r"><div placeholder><p>Chargement…</p></div></amp-list><h3>À lire aussi</h3><div>${cards('div')}</div></main>`,
    ),
    story: STORY,
  },
  {
    name: 'drawn by a script: menu and legal notice in the page, the text in JSON-LD alone',
    html: page(
      `<div id="app"><div class="m"><a>Accueil</a><a>Économie</a></div><div class="skeleton"></div><div class="l"><p>${LEGAL}</p></div></div>`,
      data({ isAccessibleForFree: true, articleBody: STORY.join('\n\n') }),
    ),
    story: STORY,
  },
  {
    name: 'the text in the page and in JSON-LD, among prose that is none',
    html: page(
      `<div class="x"><div class="y"><h1>${TITLE}</h1><div>${STANDFIRST}</div>${BODY.map((line) => `<div>${line}</div>`).join('')}<div>Cet article vous a plu ? La rédaction du Courrier enquête pour vous depuis 1944 dans toute la vallée.</div><div>${OTHER.body[0]}</div><div>${OTHER.body[1]}</div><div>${OTHER.body[2]}</div></div></div>`,
      data({ articleBody: STORY.join(' ') }),
    ),
    story: STORY,
  },
  {
    name: 'JSON-LD whose text has entities and tags',
    html: page(
      '<div id="root"></div>',
      data({
        articleBody: `<p>${STANDFIRST.replace(/’/gu, '&rsquo;')}</p>${p(BODY).replace(/é/gu, '&eacute;')}`,
      }),
    ),
    story: STORY,
  },
  {
    name: 'author’s biography, tags, breadcrumb and dates around the text, in one section',
    html: page(
      `<section><ul class="ariane"><li><a>Accueil</a></li><li><a>Économie</a></li><li>Industrie</li></ul><h1>${TITLE}</h1><div>Publié le 16/03/2026 à 12h04 • Mis à jour le 16/03/2026 à 18h30</div><div>Écrit par <a rel="author">Jeanne Petit</a></div><p>${STANDFIRST}</p>${p(BODY)}<div class="auteur-bloc"><img src="j.jpg" alt=""><h4>Jeanne Petit</h4><p>${BIO}</p></div><ul class="mots-cles"><li><a>industrie</a></li><li><a>Valmore</a></li></ul></section>`,
    ),
    story: STORY,
  },
  {
    name: 'one styled section a paragraph, advertisements as sections between them',
    html: page(
      `<main class="sc-1a2b"><section class="sc-hd"><h1>${TITLE}</h1></section><section class="sc-in"><p>${STANDFIRST}</p></section>${BODY.map((line, index) => `<section class="sc-tx"><p>${line}</p></section>${index % 2 === 0 ? '<section class="sc-ad"><div>Publicité</div><div>Passer la publicité</div></section>' : ''}`).join('')}<section class="sc-mo"><h2>Nos dernières actualités</h2>${cards('article')}</section></main>`,
    ),
    story: STORY,
  },
  {
    name: 'a player, a survey and a podcast amid the text',
    html: page(
      `<article><h1>${TITLE}</h1><p>${STANDFIRST}</p><div class="video-player"><p>Votre navigateur ne permet pas de lire cette vidéo.</p><p class="video-title">Valmore : les salariés devant le tribunal (1 min 12)</p></div>${p(BODY.slice(0, 3))}<div class="poll"><h3>Sondage</h3><p>Faut-il que la région investisse dans la fonderie ?</p><ul><li>Oui</li><li>Non</li><li>Sans opinion</li></ul><p>1.204 votes</p></div>${p(BODY.slice(3, 5))}<div class="podcast-player"><h4>Le podcast de la rédaction</h4><p>Épisode 12 : la vallée des usines, à écouter sur toutes les plateformes.</p></div>${p(BODY.slice(5))}</article>`,
    ),
    story: STORY,
  },
  {
    name: 'wall of consent without known names, longer than the story',
    html: page(
      `<div class="sd-cmp-25TOo"><div><h2>Le respect de votre vie privée est notre priorité</h2>${p(Array.from({ length: 6 }, () => 'Nos partenaires et nous-mêmes stockons et accédons à des informations sur votre appareil, telles que les identifiants uniques contenus dans les cookies, afin de traiter des données personnelles. Vous pouvez accepter ou gérer vos choix en cliquant ci-dessous, y compris votre droit d’opposition lorsqu’un intérêt légitime est utilisé.'))}<button>Paramétrer</button><button>J’accepte</button></div></div><div class="wrap"><h1>${TITLE}</h1><div>${p(STORY)}</div></div>`,
    ),
    story: STORY,
  },
  {
    name: 'a weekly: footnotes, a box of key figures, the end mark and an appeal to give',
    html: page(
      `<main><article><h1>${TITLE}</h1><p class="chapeau">${STANDFIRST}</p>${p(BODY.slice(0, 4))}<h2>${SUBHEADING}</h2>${p(BODY.slice(4))}<p>■</p><div class="don"><p>Vous appréciez notre travail ? Notre journal vit sans publicité ni actionnaire. Chaque don, même modeste, nous aide à enquêter. 66 % de votre don est déductible de vos impôts.</p><a>Faire un don</a></div><p>Pour ne rien manquer de l’actualité, abonnez-vous à notre lettre hebdomadaire.</p></article></main>`,
    ),
    story: [STANDFIRST, ...PARTED],
  },
  {
    name: 'Drupal: fields of nodes, links to share and print, the block of the section',
    html: page(
      `<div class="region region-header"><div id="block-menu"><ul><li><a>Accueil</a></li></ul></div></div><div class="region region-content"><div class="node node--type-article node--view-mode-full"><div class="field field--name-field-surtitre">Industrie</div><h1 class="page-title"><span class="field field--name-title">${TITLE}</span></h1><div class="field field--name-field-chapo"><p>${STANDFIRST}</p></div><div class="field field--name-body field--type-text-with-summary"><div class="field__item">${p(BODY)}</div></div><div class="field field--name-field-tags"><div class="field__label">Étiquettes</div><div class="field__item"><a>industrie</a></div></div><ul class="links inline"><li><a>Version imprimable</a></li><li><a>Connectez-vous pour commenter</a></li></ul></div></div><div class="region region-sidebar-second"><div class="block block-views"><h2>À lire dans la rubrique</h2>${TEASERS.map((each) => `<div class="views-row"><a>${each}</a><p>${each}, à retrouver dans notre édition de mardi avec les réactions des élus.</p></div>`).join('')}</div></div>`,
    ),
    story: STORY,
  },
]

export const MODERN_TITLE = TITLE
