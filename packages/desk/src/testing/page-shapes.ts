/** A page as sites build them, and what of it is the story, a block a line. */
export interface PageShape {
  readonly name: string
  readonly html: string
  readonly story: readonly string[]
}

const LEDE =
  'La passerelle des Tanneurs, à Ormeville, restera fermée jusqu’au 15 juin, a annoncé mardi la mairie après la visite de deux ingénieurs de l’État.'
const SECOND =
  'Selon leur rapport, un câble sur huit est rouillé et le garde-corps s’est descellé sur une longueur de six mètres, du côté de la rive gauche.'
const QUOTE =
  '« Nous ne prendrons aucun risque », a déclaré le maire, Paul Granier, qui a promis une navette gratuite aux 1.200 personnes qui l’empruntent chaque jour.'
const SUBHEADING = 'Un chantier de 900.000 euros'
const COST =
  'Les travaux sont estimés à 900.000 euros, dont la région doit payer la moitié. L’entreprise Verdon, qui a bâti l’ouvrage en 1998, les commencera lundi.'
const LAST =
  'Les commerçants de la rue du Port craignent pour leur saison : l’un d’eux dit avoir perdu un quart de ses clients depuis la première fermeture, en février.'
const BODY = [LEDE, SECOND, QUOTE, COST, LAST]
const PARTED = [LEDE, SECOND, QUOTE, SUBHEADING, COST, LAST]
const TITLE = 'Ormeville : la passerelle des Tanneurs fermée jusqu’en juin'

const p = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n')
const parted = `${p([LEDE, SECOND, QUOTE])}<h2>${SUBHEADING}</h2>${p([COST, LAST])}`
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${TITLE} | La Dépêche d’Ormeville</title><meta property="og:title" content="${TITLE}">${head}</head><body>${body}</body></html>`

const TEASERS = [
  'Le marché couvert change d’horaires à partir de samedi',
  'Football : Ormeville arrache le nul à la dernière minute',
  'Trois expositions à voir ce week-end dans la vallée',
  'Le lycée Jean-Moulin cherche des familles d’accueil',
]
const links = (tag = 'li'): string =>
  TEASERS.map((teaser, index) => `<${tag}><a href="/a${index}">${teaser}</a></${tag}>`).join('')
const NAVIGATION = `<nav><ul><li><a href="/">Accueil</a></li><li><a href="/sports">Sports</a></li><li><a href="/direct">En direct</a></li></ul></nav>`
const LEGAL =
  'La Dépêche d’Ormeville est éditée par la société des journaux de la vallée, au capital de 40.000 euros. Toute reproduction est interdite. Conditions générales de vente, politique de confidentialité et gestion des traceurs sont à lire sur les pages qui leur sont consacrées.'
const CONSENT =
  'Avec votre accord, nos 843 partenaires et nous utilisons des cookies ou des technologies semblables pour stocker, consulter et traiter des données personnelles comme votre visite sur ce site. Vous pouvez retirer votre consentement ou vous opposer aux traitements fondés sur l’intérêt légitime à tout moment en cliquant sur « En savoir plus ». Nos partenaires et nous traitons les données suivantes : publicités et contenu personnalisés, mesure de performance, études d’audience et développement de produits.'
const COMMENTS = [
  'Cela fait des années que les riverains préviennent la mairie, et personne ne les a écoutés, c’est toujours la même histoire dans cette ville.',
  'Et la navette, elle passera à quelle heure exactement ? Mon fils prend le train de 7 heures tous les matins et il ne peut pas faire le tour à pied.',
  'On ferait mieux de bâtir un vrai pont pour les voitures, comme à Saint-Vallier, au lieu de rafistoler cette passerelle tous les cinq ans.',
  'Merci au journal de suivre cette affaire, les autres n’en parlent pas du tout alors que tout le quartier est coupé en deux depuis des mois.',
]
const AD = '<div class="pub-inread"><span>Publicité</span></div><p>La suite après cette publicité</p>'

/** Twenty-odd ways of building a page around one story. */
export const PAGE_SHAPES: readonly PageShape[] = [
  {
    name: 'portal: header, teasers, aside, footer',
    html: page(
      `<header>${NAVIGATION}</header><main><article><h1>${TITLE}</h1>${parted}</article></main><aside><h2>Les plus lus</h2><ol>${links()}</ol></aside><footer><p>${LEGAL}</p></footer>`,
    ),
    story: PARTED,
  },
  {
    name: 'agency: divs with hashed names only',
    html: page(
      `<div class="x1a"><div class="x2b"><a href="/">Accueil</a> <a href="/monde">Monde</a></div></div><div class="x3c"><div class="x4d">${TITLE}</div><div class="x5e">${p(BODY)}</div></div><div class="x6f">${links('div')}</div><div class="x7g">${LEGAL}</div>`,
    ),
    story: BODY,
  },
  {
    name: 'regional daily: « Lire aussi », newsletter and « Sur le même sujet » amid the text',
    html: page(
      `${NAVIGATION}<article class="article-full"><h1>${TITLE}</h1>${p([LEDE])}<p><strong>Lire aussi :</strong> <a href="/x">${TEASERS[0]}</a></p>${p([SECOND])}<div class="newsletter-box"><p>Recevez chaque matin l’essentiel de l’actualité de la vallée. Votre adresse ne sera pas cédée à des tiers.</p><form><input type="email"></form></div>${p([QUOTE])}<p>À LIRE AUSSI. <a href="/y">${TEASERS[1]}</a></p>${p([COST, LAST])}<h3>Sur le même sujet</h3><ul>${links()}</ul></article>`,
    ),
    story: BODY,
  },
  {
    name: 'blog engine: shares, author, comments longer than the story',
    html: page(
      `<div id="page" class="hfeed site"><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main"><article class="post-17 post type-post hentry"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">Publié le <time datetime="2026-02-24">24 février 2026</time> par <span class="author vcard"><a href="/a">Jeanne Petit</a></span></div></header><div class="entry-content">${parted}<div class="sharedaddy sd-sharing-enabled"><h3>Partager :</h3><ul><li><a>Facebook</a></li><li><a>X</a></li></ul></div></div><footer class="entry-footer">Classé sous <a href="/t">Urbanisme</a></footer></article><div class="author-bio"><p>Jeanne Petit est journaliste depuis douze ans et couvre la vallée pour ce site.</p></div><div id="comments" class="comments-area"><h2>4 réflexions</h2><ol class="comment-list">${COMMENTS.concat(
        COMMENTS,
      )
        .map((text) => `<li class="comment"><p>${text}</p></li>`)
        .join('')}</ol></div></main></div></div></div>`,
    ),
    story: PARTED,
  },
  {
    name: 'paywall stub',
    html: page(
      `<main><article><h1>${TITLE}</h1>${p([LEDE, SECOND])}<div class="paywall"><p>Il vous reste 78 % de cet article à lire. La suite est réservée aux abonnés.</p><p>Abonnez-vous à partir de 1 € par mois, sans engagement.</p></div><p>Cet article est réservé aux abonnés</p><p>Déjà abonné ? <a href="/login">Se connecter</a></p></article></main>`,
    ),
    story: [LEDE, SECOND],
  },
  {
    name: 'cookie wall longer than the story',
    html: page(
      `<div id="didomi-host"><div class="didomi-popup-view"><h2>Vos choix</h2><p>${CONSENT}</p><p>${CONSENT}</p><p>${CONSENT}</p></div></div><div class="layout"><h1>${TITLE}</h1><div class="text">${p(BODY)}</div></div>`,
    ),
    story: BODY,
  },
  {
    name: 'consent without telling names',
    html: page(
      `<div class="z1"><div><p>${CONSENT}</p><button>Tout accepter</button><button>Tout refuser</button></div></div><main><h1>${TITLE}</h1>${p(BODY)}</main>`,
    ),
    story: BODY,
  },
  {
    name: 'layout by tables, lines parted by br',
    html: page(
      `<table width="100%"><tr><td width="150" valign="top"><font size="2"><a href="/">Accueil</a><br><a href="/s">Sports</a><br><a href="/c">Contact</a></font></td><td><font size="5"><b>${TITLE}</b></font><br><br><font size="2">${BODY.join('<br><br>')}</font></td></tr></table>`,
    ),
    story: BODY,
  },
  {
    name: 'advertisements between all paragraphs',
    html: page(
      `<main><article><h1>${TITLE}</h1>${BODY.map((line) => `<p>${line}</p>${AD}`).join('')}</article></main>`,
    ),
    story: BODY,
  },
  {
    name: 'a script draws the page: text in JSON-LD alone',
    html: page(
      '<div id="root"></div><noscript>Activez JavaScript pour lire cette page.</noscript>',
      `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, datePublished: '2026-02-24T11:12:00+01:00', articleBody: BODY.join('\n\n') })}</script>`,
    ),
    story: BODY,
  },
  {
    name: 'posts of social networks in the text',
    html: page(
      `<article><h1>${TITLE}</h1>${p([LEDE, SECOND])}<blockquote class="twitter-tweet"><p lang="fr">La passerelle est fermée, prenez le pont Neuf ! pic.twitter.com/abc</p>— Ville d’Ormeville (@ormeville) <a href="https://twitter.com/x">24 février 2026</a></blockquote>${p([QUOTE, COST, LAST])}<blockquote class="instagram-media"><p>Voir cette publication sur Instagram</p></blockquote></article>`,
    ),
    story: BODY,
  },
  {
    name: 'captions in divs, credits, a gallery',
    html: page(
      `<article><h1>${TITLE}</h1><div class="article-image"><img src="a.jpg" alt=""><div class="article-image__caption">La passerelle des Tanneurs, vue de la rive droite, le 20 février. <span class="credit">Photo Luc Amand</span></div></div>${p([LEDE, SECOND])}<figure><img src="b.jpg" alt=""><figcaption>Le garde-corps descellé. © L. Amand</figcaption></figure>${p([QUOTE, COST, LAST])}<div class="gallery"><p class="legende">Le câble rouillé, en gros plan.</p></div></article>`,
    ),
    story: BODY,
  },
  {
    name: 'reading time, sharing and listening above the text',
    html: page(
      `<article><header><h1>${TITLE}</h1><p class="byline">Par Jeanne Petit</p><p>Publié le 24 février 2026 à 11h12</p><p>Temps de lecture : 3 min</p><ul class="share-list"><li><a>Partager sur Facebook</a></li><li><a>Envoyer par e-mail</a></li></ul><p>Écouter l’article</p></header>${p(BODY)}</article>`,
    ),
    story: BODY,
  },
  {
    name: 'teasers in articles of their own, together longer than the story',
    html: page(
      `<main><article class="main"><h1>${TITLE}</h1>${p(BODY)}</article><section>${TEASERS.concat(TEASERS)
        .map(
          (teaser) =>
            `<article><h3><a href="/t">${teaser}</a></h3><p>${teaser}. Notre récit complet, avec les réactions des habitants et des élus, est à retrouver dès ce soir.</p></article>`,
        )
        .join('')}</section></main>`,
    ),
    story: BODY,
  },
  {
    name: 'live page: entries with their times',
    html: page(
      `<main><h1>${TITLE}</h1><div class="live">${BODY.map((line, index) => `<div class="live-post"><time datetime="2026-02-24T1${index}:00">1${index}h00</time><div class="live-post__body"><p>${line}</p></div><a class="live-post__share" href="#">Partager</a></div>`).join('')}</div></main>`,
    ),
    story: BODY,
  },
  {
    name: 'AMP',
    html: page(
      `<amp-sidebar id="menu"><ul>${links()}</ul></amp-sidebar><article class="amp-wp-article"><h1>${TITLE}</h1><amp-img src="a.jpg"></amp-img>${p(BODY)}<amp-ad width="300"></amp-ad></article>`,
    ),
    story: BODY,
  },
  {
    name: 'microdata, subheadings in bold paragraphs',
    html: page(
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><div itemprop="articleBody">${p([LEDE, SECOND, QUOTE])}<p><strong>${SUBHEADING}</strong></p>${p([COST, LAST])}</div></div><div>${links('p')}</div>`,
    ),
    story: PARTED,
  },
  {
    name: 'paragraphs as divs',
    html: page(
      `<main><div class="title"><h1>${TITLE}</h1></div><div class="richtext">${BODY.map((line) => `<div>${line}</div>`).join('')}</div><div class="more"><div>${links('div')}</div></div></main>`,
    ),
    story: BODY,
  },
  {
    name: 'an appeal to give and a note on the newsroom behind the text',
    html: page(
      `<article><h1>${TITLE}</h1>${p(BODY)}<p>Vous avez une information à nous transmettre ? Écrivez à la rédaction.</p><p>Suivez-nous sur Facebook et X</p><div class="promo-abonnement"><p>Soutenez un journal indépendant : abonnez-vous dès 1 euro.</p></div><p class="tags"><a href="/t">Ormeville</a> <a href="/u">Urbanisme</a></p></article>`,
    ),
    story: BODY,
  },
  {
    name: 'a sidebar in the midst of unnamed divs',
    html: page(
      `<div><div>${links('div')}</div><div><div><h1>${TITLE}</h1><div>${p(BODY)}</div></div><div><h4>À la une</h4>${TEASERS.map((teaser) => `<div><a href="/t"><h5>${teaser}</h5></a><p>Il y a 3 heures</p></div>`).join('')}</div></div><div><p>${LEGAL}</p></div></div>`,
    ),
    story: BODY,
  },
  {
    name: 'a list and a quote of a table',
    html: page(
      `<article><h1>${TITLE}</h1>${p([LEDE, SECOND])}<ul><li>${QUOTE}</li><li>${COST}</li></ul>${p([LAST])}</article>`,
    ),
    story: BODY,
  },
  {
    name: 'a form for comments, terms of use, and the next story loaded below',
    html: page(
      `<article id="a1"><h1>${TITLE}</h1>${p(BODY)}</article><div class="comment-form"><p>Pour réagir, connectez-vous. Les commentaires injurieux seront retirés par la modération du site.</p></div><article id="a2"><h1>Le marché couvert change d’horaires</h1><p>Le marché couvert ouvrira une heure plus tôt le samedi, à partir du 7 mars, a décidé le conseil.</p></article>`,
    ),
    story: BODY,
  },
]
