import type { PageShape } from './page-shapes.ts'

const TITLE = 'Bellegarde : les urgences de nuit suspendues jusqu’à l’automne'
const STANDFIRST =
  'Faute de médecins, l’hôpital de Bellegarde n’accueillera plus les urgences entre 20 heures et 8 heures à partir du 1er juillet.'
const BODY = [
  'L’hôpital de Bellegarde fermera ses urgences la nuit à partir du 1er juillet, a annoncé jeudi l’agence régionale de santé. Les patients seront orientés vers Montferrat, à 41 kilomètres.',
  'Sur les neuf postes de médecin que compte le service, quatre sont pourvus. « Nous avons publié l’annonce onze fois sans recevoir une seule candidature », explique la directrice, Hélène Sauvage.',
  'Un médecin du Samu restera sur place avec un infirmier et un ambulancier pour les cas les plus graves. La maternité, elle, ne change rien à ses horaires.',
  'Le maire, Denis Courtois, dénonce « un abandon ». Il appelle les habitants à se rassembler samedi à 10 heures devant l’hôpital.',
  'L’an dernier, le service a accueilli 17.300 personnes, dont un quart la nuit. Dans quatre cas sur cinq, il s’agissait de soins qui ne demandaient pas d’hospitalisation.',
  'L’agence promet une réouverture complète au 1er octobre si trois praticiens sont recrutés d’ici là. Une prime de 15.000 euros leur sera versée par le département.',
] as const
const STORY = [STANDFIRST, ...BODY]
const OTHERS = [
  'Canicule : la préfecture interdit les feux d’artifice dans vingt communes',
  'À Montferrat, le marché de nuit revient chaque mercredi de juillet',
  'Cyclisme : Léa Fontanel gagne au sommet du col de la Croix',
  'Les pompiers volontaires manquent de bras dans le nord du département',
  'Un ours aperçu deux fois en une semaine près du lac de Sère',
]
const LEADS = [
  'L’arrêté vaut jusqu’au 15 août. Seules les communes qui disposent d’un plan d’eau pourront demander une dérogation.',
  'Une soixantaine de producteurs y tiendront un stand, de 18 heures à minuit, autour de la halle rénovée l’an dernier.',
  'La grimpeuse de 24 ans s’est échappée à six kilomètres de l’arrivée et porte désormais le maillot de meilleure grimpeuse.',
]
const PARTNERS =
  'Avec vos préférences, nos 912 partenaires et nous souhaitons stocker et lire des informations sur votre appareil afin de vous proposer des contenus et des annonces adaptés, et d’en mesurer la performance.'

const p = (lines: readonly string[], attributes = ''): string =>
  lines.map((line) => `<p${attributes}>${line}</p>`).join('')
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="fr-FR"><head><meta charset="utf-8"><title>${TITLE} - L’Écho des Vallées</title><meta property="og:title" content="${TITLE}"><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`
const graph = (article: object): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'L’Écho' },
      { '@type': 'BreadcrumbList', itemListElement: [] },
      { '@type': ['NewsArticle', 'Article'], headline: TITLE, ...article },
    ],
  })}</script>`

/** Pages of a third kind, written when the rules for the others stood: what they reached at first sight is in the docs. */
export const UNSEEN_PAGE_SHAPES: readonly PageShape[] = [
  {
    name: 'utility classes, a table of contents, a box « L’essentiel de l’info »',
    html: page(
      `<header class="sticky top-0 flex"><a href="/">L’Écho</a><button>Menu</button></header><main class="mx-auto max-w-3xl"><article class="prose lg:prose-xl"><p class="text-sm uppercase">Santé</p><h1 class="text-4xl font-bold">${TITLE}</h1><p class="mt-4 text-xl leading-8">${STANDFIRST}</p><div class="flex items-center text-gray-500"><span>Romain Dubreuil</span><span>·</span><time datetime="2026-06-11T17:02:00+02:00">11 juin 2026</time><span>·</span><span>2 min</span></div><div class="my-6">${p(BODY.slice(0, 3))}</div><div class="rounded-lg bg-gray-100 p-4 not-prose"><div class="font-semibold">À lire aussi</div><a class="flex" href="/1"><img src="1.jpg" alt=""><span>${OTHERS[0]}</span></a><a class="flex" href="/2"><img src="2.jpg" alt=""><span>${OTHERS[1]}</span></a></div><div class="my-6">${p(BODY.slice(3))}</div></article><section class="mt-12 grid grid-cols-3">${OTHERS.slice(
        0,
        3,
      )
        .map(
          (title, index) =>
            `<a href="/${index}" class="block"><img src="x.jpg" alt=""><h3>${title}</h3><p>${LEADS[index]}</p></a>`,
        )
        .join('')}</section></main>`,
    ),
    story: STORY,
  },
  {
    name: 'styled components, a paragraph a div, the author’s card below',
    html: page(
      `<div class="sc-aXZVg kqPbnC"><div class="sc-gEvEer"><div class="sc-eqUAAy"><h1 class="sc-fqkvVR hTxJhe">${TITLE}</h1><p class="sc-dcJsrY dYqkHH">${STANDFIRST}</p></div><div class="sc-iGgWBj"><div class="sc-gsFSXq">Par <b>Romain Dubreuil</b></div><div class="sc-kAyceB">Publié le 11 juin 2026 à 17:02</div></div><div class="sc-imWYAI post-paywall">${BODY.map((line) => `<p class="sc-jXbUNg">${line}</p>`).join('')}</div><div class="sc-dhKdcB"><span>Romain Dubreuil</span><span>Chef du service Santé, il suit les hôpitaux de la région depuis dix ans.</span></div></div><div class="sc-kpDqfm"><h2 class="sc-dAlyuH">Les articles les plus lus</h2><ol>${OTHERS.map((title) => `<li><a href="/t"><h3>${title}</h3></a></li>`).join('')}</ol></div></div>`,
    ),
    story: STORY,
  },
  {
    name: 'rolling news: breaking banner, ticker, video first, text behind « Lire la suite »',
    html: page(
      `<div class="breaking"><span>Urgent</span><a href="/u">${OTHERS[0]}</a></div><div id="ticker">${OTHERS.map((title) => `<div><span>17:4${title.length % 10}</span> <a href="/t">${title}</a></div>`).join('')}</div><div id="struct_left"><h1 class="content_title">${TITLE}</h1><div class="content_description"><div class="content_description_text">${STANDFIRST}</div></div><div class="video_block"><video src="v.mp4"></video><div class="title_video">Urgences fermées la nuit : la colère des habitants</div></div><div class="content_body_wrapper"><div id="content_scroll_start"><p>${BODY[0]}</p>${p(BODY.slice(1))}</div></div><div class="content_tags"><a href="/s">Hôpital</a></div><div class="bloc_journalist">Romain Dubreuil <a href="https://x.example/rd">@rd</a> Journaliste santé</div></div><div id="struct_right"><h2>En direct</h2>${OTHERS.map((title) => `<article><a href="/t">${title}</a></article>`).join('')}</div>`,
    ),
    story: STORY,
  },
  {
    name: 'public broadcaster: introduction, « c-body », vote, partner’s widget, tags as sentences',
    html: page(
      `<main id="main-content"><article class="p-article"><div class="p-article__column"><h1 class="c-title">${TITLE}</h1><div class="c-chapo">${STANDFIRST}</div><div class="c-signature"><div>Article rédigé par <span>Romain Dubreuil</span></div><div class="c-publication">Publié le 11/06/2026 17:02 <span>Temps de lecture : 2min</span></div></div><figure class="c-cover"><img src="c.jpg" alt=""><figcaption>L’entrée des urgences, le 9 juin. (ROMAIN DUBREUIL)</figcaption></figure><div class="c-body">${p(BODY.slice(0, 2))}<div class="c-inread-dailymotion"><div>Publicité</div></div>${p(BODY.slice(2))}</div><div class="c-share-news"><p>Partager : sur Facebook, sur X, par email</p></div></div></article><section class="p-related"><h2 class="title">À lire aussi</h2>${OTHERS.map((title) => `<div class="card"><a href="/t"><p class="card-article-m__title">${title}</p></a></div>`).join('')}</section><section><h2>Commentaires</h2><p>Connectez-vous à votre compte franceville pour participer à la conversation.</p></section></main>`,
    ),
    story: STORY,
  },
  {
    name: 'regional daily: subscriber badge, sponsored block with prose, « Lire plus tard »',
    html: page(
      `<div class="su-page"><div class="su-header">Mon compte Se connecter</div><div class="su-article"><div class="su-surtitre">Bellegarde</div><h1 class="su-titre">${TITLE}</h1><div class="su-chapeau">${STANDFIRST}</div><div class="su-actions"><a>Lire plus tard</a><a>Partager</a><a>Commenter</a></div><div class="su-text">${p(BODY.slice(0, 2))}</div><div class="su-pub">Publicité</div><div class="su-text">${p(BODY.slice(2, 4))}</div><div class="su-encart"><div>Newsletter La Matinale</div><div>Chaque matin, l’actualité du jour sélectionnée par L’Écho</div><form><input type="email" placeholder="Adresse e-mail"><button>S’inscrire</button></form><div>Votre e-mail, avec votre consentement, est utilisé par L’Écho pour recevoir notre newsletter. En savoir plus.</div></div><div class="su-text">${p(BODY.slice(4))}</div><div class="su-mots"><a href="/b">#Bellegarde</a> <a href="/h">#Hôpital</a></div></div><div class="su-partenaire"><div>Contenus sponsorisés</div><div><a href="/p"><div>Ces panneaux solaires que tout le monde s’arrache</div><div>Économies d’énergie | Sponsorisé</div></a></div></div></div>`,
    ),
    story: STORY,
  },
  {
    name: 'weekly: drop cap in its own element, inter-titles in strong, boxed figures kept',
    html: page(
      `<main role="main"><div class="ArticleHead"><h1>${TITLE}</h1><p class="ArticleHead-standfirst">${STANDFIRST}</p></div><div class="ArticleBody"><p><span class="dropcap">L</span>${BODY[0].slice(1)}</p>${p(BODY.slice(1, 3))}<p><strong>La colère des élus</strong></p>${p(BODY.slice(3))}</div><div class="ArticleFoot"><div>Par Romain Dubreuil</div></div></main><div class="Recirculation"><div class="Recirculation-title">Vous aimerez aussi</div>${OTHERS.slice(
        0,
        3,
      )
        .map(
          (title, index) =>
            `<div class="Card"><div class="Card-title"><a href="/c">${title}</a></div><div class="Card-text">${LEADS[index]}</div></div>`,
        )
        .join('')}</div>`,
    ),
    story: [STANDFIRST, ...BODY.slice(0, 3), 'La colère des élus', ...BODY.slice(3)],
  },
  {
    name: 'local free site: gallery, map, practical box, Facebook embed as an iframe, related in a table',
    html: page(
      `<div class="container"><div class="row"><div class="col-md-8"><div class="ac-article"><h1>${TITLE}</h1><div class="ac-author">Par <a href="/r">Romain Dubreuil</a> Publié le 11 Juin 26 à 17:02</div><div class="ac-excerpt"><b>${STANDFIRST}</b></div><div class="ac-content">${p(BODY.slice(0, 2))}<p><iframe src="https://facebook.example"></iframe></p><div class="ac-gallery"><img src="a.jpg" alt=""><img src="b.jpg" alt=""><span>1 / 4</span></div>${p(BODY.slice(2))}<p><i>Suivez toute l’actualité de vos villes et médias favoris en vous inscrivant à Mon Actu.</i></p></div><div class="ac-share"><span>Partagez</span></div></div></div><div class="col-md-4"><h2>Votre hebdo</h2><p>Retrouvez la une de votre journal, en kiosque tous les jeudis, ainsi que sa version numérique dès 6 heures.</p></div></div></div>`,
    ),
    story: STORY,
  },
  {
    name: 'wall of consent as a dialog behind which everything is inert, text in sections',
    html: page(
      `<div class="fc-consent-root"><div class="fc-dialog-container" role="dialog"><h2>Bienvenue sur L’Écho</h2>${p([PARTNERS, PARTNERS, PARTNERS, PARTNERS])}</div></div><div id="app" inert><section><h1>${TITLE}</h1><h2>${STANDFIRST}</h2></section><section>${p(BODY.slice(0, 3))}</section><section>${p(BODY.slice(3))}</section></div>`,
    ),
    story: STORY,
  },
  {
    name: 'paywalled page with its whole text in the structured data',
    html: page(
      `<article><h1>${TITLE}</h1><p>${STANDFIRST}</p><p>${BODY[0]}</p><div class="pw"><strong>La suite est réservée à nos abonnés.</strong><p>Débloquez cet article à partir de 1 € par mois.</p></div></article>`,
      graph({ isAccessibleForFree: 'False', articleBody: STORY.join('\n') }),
    ),
    story: [STANDFIRST, BODY[0]],
  },
  {
    name: 'application of a site: a shell, text in the structured data’s graph',
    html: page(
      `<div id="root"><header><a href="/">L’Écho</a></header><div class="spinner">Chargement en cours…</div><footer><p>${PARTNERS}</p></footer></div>`,
      graph({ articleBody: STORY.join('\n\n') }),
    ),
    story: STORY,
  },
  {
    name: 'a blog: dated permalink, previous and next, sidebar of archives, blogroll with sentences',
    html: page(
      `<div id="wrap"><div id="header"><h1><a href="/">Chroniques de la vallée</a></h1><p>Le journal d’un médecin de campagne</p></div><div id="main"><div class="post"><h2 class="post-title">${TITLE}</h2><small>11 juin 2026 dans Santé</small><div class="post-body"><p>${STANDFIRST}</p>${p(BODY)}</div><div class="post-foot">Posté par Romain à 17:02 - <a>Commentaires [2]</a> - <a>Permalien</a></div></div><h3>Commentaires</h3><div class="comment"><p>Merci docteur, on se sent moins seuls quand on vous lit, continuez à nous raconter ce qui se passe vraiment dans ce service.</p><p>Posté par Josiane, 11 juin 2026 à 19:40</p></div></div><div id="side"><h3>Archives</h3><ul><li><a>Mai 2026 (4)</a></li><li><a>Avril 2026 (7)</a></li></ul><h3>Liens</h3><p>Le site de l’ordre des médecins, où l’on trouve la liste des gardes et les numéros utiles en cas d’urgence la nuit.</p></div></div>`,
    ),
    story: STORY,
  },
  {
    name: 'ministry: accordion, definition box, « Cette page vous a-t-elle été utile ? »',
    html: page(
      `<div class="fr-skiplinks"><a href="#c">Contenu</a></div><header class="fr-header" role="banner">République</header><main id="c"><div class="fr-container"><nav class="fr-breadcrumb"><ol><li>Accueil</li></ol></nav><p class="fr-badge">Communiqué</p><h1>${TITLE}</h1><p class="fr-text--lg">${STANDFIRST}</p><p class="fr-text--xs">Publié le 11 juin 2026</p><div class="fr-grid-row"><div class="fr-col-8">${p(BODY)}</div></div><section class="fr-accordion"><h3><button>Contacts</button></h3><div><p>Service de presse<br>presse@sante.example</p></div></section><div class="fr-feedback"><p>Cette page vous a-t-elle été utile ?</p><button>Oui</button><button>Non</button></div></div></main>`,
    ),
    story: STORY,
  },
]

export const UNSEEN_TITLE = TITLE
