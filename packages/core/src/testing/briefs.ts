/** A brief as people write it, its clauses in short, and the stretches that are no wish we know. */
export type BriefCase = readonly [brief: string, clauses: readonly string[], unread?: readonly string[]]

/**
 * Briefs as people write them: polite, telegraphic, misspelt, in two languages, as lists, with numbers in
 * words and with the jargon of search engines. Written for this project.
 */
export const BRIEFS: readonly BriefCase[] = [
  // Polite and wordy, French.
  [
    'Bonjour, pourriez-vous s’il vous plaît me rédiger un article d’au moins 700 mots en français à partir de cette dépêche, avec des intertitres ? Merci d’avance.',
    ['length at-least 700', 'language fr', 'subheadings at-least 2'],
  ],
  [
    'J’aurais besoin que cet article soit optimisé pour le référencement naturel et qu’il fasse environ 800 mots. Merci !',
    ['seo', 'length about 800'],
  ],
  [
    'Salut, tu peux me transformer ça en papier web de 600 mots max avec quelques intertitres stp ?',
    ['length at-most 600', 'subheadings at-least 2'],
  ],
  [
    'Est-ce que vous pouvez retravailler ce texte pour qu’il soit mieux référencé sur Google ? Il faudrait aussi une méta-description de 155 caractères.',
    ['seo', 'description-length at-most 155'],
  ],
  [
    'Nous souhaiterions disposer d’une version longue de cet article (1 200 mots au minimum), structurée en H2 et H3, dans un style neutre.',
    ['length at-least 1200', 'subheadings at-least 2 2', 'subheadings at-least 2 3', 'tone neutral'],
  ],
  [
    'Je voudrais que l’article final comporte entre cinq et sept intertitres, une foire aux questions et un encadré récapitulatif.',
    ['subheadings at-least 5', 'subheadings at-most 7', 'faq'],
    ['encadré récapitulatif'],
  ],
  [
    'Pouvez-vous, je vous prie, reprendre cette dépêche en gardant un ton sobre et factuel, sans dépasser 900 mots ?',
    ['tone neutral', 'length at-most 900'],
  ],
  [
    'On aimerait bien avoir un article d’une longueur de 750 mots environ, avec le mot-clé « réforme des retraites » et des intertitres qui parlent.',
    ['length about 750', 'keyphrase main réforme des retraites', 'subheadings at-least 2'],
    ['parlent'],
  ],
  [
    'Il faut que ce soit en français, que ça fasse minimum 700 mots et qu’il y ait des sous-titres dedans.',
    ['language fr', 'length at-least 700', 'subheadings at-least 2'],
  ],
  [
    'Merci de bien vouloir développer cet article jusqu’à 1000 mots, avec un résumé en points au début et un tableau à la fin.',
    ['length at-most 1000', 'key-points', 'table'],
  ],

  // Polite and wordy, English.
  [
    'Hi there! Could you please turn this wire story into an SEO-friendly article in French, with at least five subheadings and no fewer than 800 words? Thanks a lot!',
    ['seo', 'language fr', 'subheadings at-least 5', 'length at-least 800'],
  ],
  [
    'I would like you to rewrite the article below so that it is optimized for search engines and is between 700 and 900 words long.',
    ['seo', 'length at-least 700', 'length at-most 900'],
  ],
  [
    'We need a French version of this piece, around 650 words, with a list of key takeaways at the top.',
    ['language fr', 'length about 650', 'key-points'],
  ],
  [
    'Please make sure the text contains the keyword "carbon tax", has a meta description of no more than 155 characters and a title under 60 characters.',
    ['keyphrase main carbon tax', 'description-length at-most 155', 'title-length at-most 60'],
  ],
  [
    'Kindly provide an article of not less than one thousand words, in French language, including headings and bullet points.',
    ['length at-least 1000', 'language fr', 'subheadings at-least 2', 'list'],
  ],
  [
    'Let the article have subheadings, let it be in French and let it be at least 700 words long.',
    ['subheadings at-least 2', 'language fr', 'length at-least 700'],
  ],
  [
    'Can you expand on this story? I want it to be 1,500 words or more, written in French, with an FAQ section at the end.',
    ['length at-least 1500', 'language fr', 'faq'],
  ],
  [
    'The article should be written in French, be SEO optimised, have a catchy title and include a comparison table.',
    ['language fr', 'seo', 'table'],
    ['catchy'],
  ],
  [
    'Rewrite in a professional tone, French please, 700 to 800 words, with H2s.',
    ['tone formal', 'language fr', 'length at-least 700', 'length at-most 800', 'subheadings at-least 2 2'],
  ],
  [
    'You are an SEO copywriter. Write a 900-word article in French based on the story below. Use subheadings and avoid jargon.',
    ['seo', 'length about 900', 'language fr', 'subheadings at-least 2', 'tone plain'],
    ['copywriter'],
  ],

  // Telegraphic.
  [
    'SEO / FR / 700 mots / H2 / FAQ',
    ['seo', 'language fr', 'length about 700', 'subheadings at-least 2 2', 'faq'],
  ],
  [
    '700 mots mini, FR, intertitres, SEO',
    ['length at-least 700', 'language fr', 'subheadings at-least 2', 'seo'],
  ],
  [
    'fr, seo, h2, h3, faq, 900w',
    ['language fr', 'seo', 'subheadings at-least 2 2', 'subheadings at-least 2 3', 'faq', 'length about 900'],
  ],
  ['Article FR 800 mots SEO + FAQ + tableau', ['language fr', 'length about 800', 'seo', 'faq', 'table']],
  [
    '>= 700 mots ; <= 900 mots ; intertitres >= 5',
    ['length at-least 700', 'length at-most 900', 'subheadings at-least 5'],
  ],
  [
    '700-900 mots. Ton neutre. 5 intertitres.',
    ['length at-least 700', 'length at-most 900', 'tone neutral', 'subheadings about 5'],
  ],
  ['long : 700 mots', ['length about 700']],
  ['min 700 max 900 mots', ['length at-least 700', 'length at-most 900']],
  ['mots : 700', ['length about 700']],
  ['700 mots, intertitres, chapô', ['length about 700', 'subheadings at-least 2']],
  [
    'titre <60c, desc <155c, 700 mots',
    ['title-length at-most 60', 'description-length at-most 155', 'length about 700'],
  ],
  ['SEO ok, 700w+, french', ['seo', 'length at-least 700', 'language fr'], ['ok']],
  ['~650 mots', ['length about 650']],
  ['700 mots (± 10 %)', ['length about 700'], ['10']],
  ['KW: inflation; 700 words; FR', ['keyphrase main inflation', 'length about 700', 'language fr']],
  [
    'Mot clé = sécheresse / 800 mots / 4 H2',
    ['keyphrase main sécheresse', 'length about 800', 'subheadings about 4 2'],
  ],

  // Bullet lists and forms.
  [
    '- au moins 700 mots\n- des intertitres\n- en français\n- optimisé SEO',
    ['length at-least 700', 'subheadings at-least 2', 'language fr', 'seo'],
  ],
  [
    'Consignes :\n• Langue : français\n• Longueur : 800 mots minimum\n• Structure : H2/H3\n• FAQ : oui\n• Ton : informatif',
    [
      'language fr',
      'length at-least 800',
      'subheadings at-least 2 2',
      'subheadings at-least 2 3',
      'faq',
      'tone neutral',
    ],
  ],
  [
    '1. Rewrite in French\n2. At least 700 words\n3. Add subheadings\n4. Make it SEO friendly',
    ['language fr', 'length at-least 700', 'subheadings at-least 2', 'seo'],
  ],
  [
    'Brief:\n* Language: French\n* Word count: 750\n* Tone: neutral, journalistic\n* Keywords: wildfire, evacuation',
    [
      'language fr',
      'length about 750',
      'tone neutral',
      'keyphrase main wildfire',
      'keyphrase secondary evacuation',
    ],
  ],
  [
    'Objectif : article SEO\nMot-clé principal : grève SNCF\nMots-clés secondaires : train, préavis, trafic\nLongueur : entre 700 et 1000 mots',
    [
      'seo',
      'keyphrase main grève SNCF',
      'keyphrase secondary train',
      'keyphrase secondary préavis',
      'keyphrase secondary trafic',
      'length at-least 700',
      'length at-most 1000',
    ],
  ],
  [
    'Titre : 60 caractères max\nMéta description : 150 à 160 caractères\nContenu : 800 mots\nFAQ : 4 questions',
    [
      'title-length at-most 60',
      'description-length at-least 150',
      'description-length at-most 160',
      'length about 800',
      'faq 4',
    ],
  ],
  ['a) 700 mots\nb) intertitres\nc) pas de FAQ', ['length about 700', 'subheadings at-least 2', 'faq 0']],
  [
    'Format: HTML\nLength: 600–800 words\nHeadings: at least 4\nLists: yes',
    ['format html', 'length at-least 600', 'length at-most 800', 'subheadings at-least 4', 'list'],
  ],
  ['Public : grand public\nTon : accessible\nLongueur : 700 mots', ['tone plain', 'length about 700']],
  [
    '✅ 700 mots minimum\n✅ Intertitres\n❌ Pas de liste à puces',
    ['length at-least 700', 'subheadings at-least 2', 'list 0'],
  ],

  // Misspelt.
  ['article de 700 mot minimum avec des intertitre', ['length at-least 700', 'subheadings at-least 1']],
  [
    'en francai, au moin 700 mots, avec des soutitres',
    ['language fr', 'length at-least 700', 'subheadings at-least 2'],
  ],
  [
    'ecri moi un artilce de 800 mots en françias optimisé pour le réferencement',
    ['length about 800', 'language fr', 'seo'],
  ],
  [
    'make this artcile SEO compatable with sub-headings in freanch minimun 700 words',
    ['seo', 'subheadings at-least 2', 'language fr', 'length at-least 700'],
  ],
  ['met des inter-titres et fait au mois 700 mots', ['subheadings at-least 2', 'length at-least 700']],
  [
    'atleast 700 words, with subheading, in french langauge',
    ['length at-least 700', 'subheadings at-least 1', 'language fr'],
  ],
  ['envrion 750 mots, ton nuetre, une foire au questions', ['length about 750', 'tone neutral', 'faq']],
  ['wrtie 700 wrds in french with heddings', ['length about 700', 'language fr', 'subheadings at-least 2']],
  [
    'minimum de 700 mtos, mots clefs : canicule, hôpital',
    ['length at-least 700', 'keyphrase main canicule', 'keyphrase secondary hôpital'],
  ],
  ['un tabelau et une lsite', ['table', 'list']],
  ['frequenty asked questions, key takeways, 700 wordss', ['faq', 'key-points', 'length about 700']],
  ['intetritres, seo, 700 mots minimun', ['subheadings at-least 2', 'seo', 'length at-least 700']],
  [
    'meta descripton de 150 caracteres, titre de 60 caracteres',
    ['description-length at-most 150', 'title-length at-most 60'],
  ],
  ['Rediger un article de sept cent mots en langue francaise', ['length about 700', 'language fr']],

  // Numbers in words.
  ['sept cents mots au moins', ['length at-least 700']],
  ['huit cent cinquante mots maximum', ['length at-most 850']],
  [
    'un article de mille mots avec une demi-douzaine d’intertitres',
    ['length about 1000', 'subheadings about 6'],
  ],
  ['une dizaine d’intertitres', ['subheadings about 10']],
  [
    'at least seven hundred words and half a dozen subheadings',
    ['length at-least 700', 'subheadings about 6'],
  ],
  ['twelve hundred words', ['length about 1200']],
  ['fifteen hundred words, four headings', ['length about 1500', 'subheadings about 4']],
  ['entre six cents et huit cents mots', ['length at-least 600', 'length at-most 800']],
  ['trois points clés et cinq questions-réponses', ['key-points 3', 'faq 5']],
  ['neuf cents à mille mots', ['length at-least 900', 'length at-most 1000']],
  ['une centaine de mots', ['length about 100']],
  ['deux mille mots', ['length about 2000']],
  ['two tables and three bullet points', ['table 2', 'list 3']],
  ['soixante-quinze mots', ['length about 75']],
  ['700 (sept cents) mots', ['length about 700']],
  ['au moins quatre-vingts mots', ['length at-least 80']],

  // Languages mixed.
  [
    'Rewrite cet article en français, 700 words minimum, with des intertitres',
    ['language fr', 'length at-least 700', 'subheadings at-least 2'],
  ],
  ['Make un article SEO de 800 mots avec key takeaways', ['seo', 'length about 800', 'key-points']],
  [
    'Article in French svp, SEO friendly, minimum 700 mots, thanks',
    ['language fr', 'seo', 'length at-least 700'],
  ],
  [
    'focus keyword : pouvoir d’achat, ton neutre, H2 tags',
    ['keyphrase main pouvoir d’achat', 'tone neutral', 'subheadings at-least 2 2'],
  ],
  [
    'Long read de 1500 mots avec subheadings et bullet points',
    ['length about 1500', 'subheadings at-least 2', 'list'],
    ['read'],
  ],
  ['Un post de 700 words, tone neutral, en FR', ['length about 700', 'tone neutral', 'language fr']],
  ['Fais-moi un SEO article, pas de jargon, max 800 words', ['seo', 'tone plain', 'length at-most 800']],
  [
    'meta title 60 caractères max, meta description 155 chars',
    ['title-length at-most 60 title-tag', 'description-length at-most 155'],
  ],

  // Jargon of search engines.
  [
    'optimisation on-page, balises Hn, maillage interne, 700 mots',
    ['seo', 'subheadings at-least 2', 'length about 700'],
    ['maillage interne'],
  ],
  [
    'requête cible : « prime énergie 2026 », intention informationnelle',
    ['keyphrase main prime énergie 2026'],
    ['intention informationnelle'],
  ],
  [
    'SEO-optimized, E-E-A-T compliant, featured snippet ready, 900 words',
    ['seo', 'length about 900'],
    ['E-E-A-T compliant', 'featured snippet ready'],
  ],
  [
    'LSI keywords: drought, reservoir, rationing',
    ['keyphrase secondary drought', 'keyphrase secondary reservoir', 'keyphrase secondary rationing'],
  ],
  [
    'primary keyword: heat wave; secondary keywords: hospital, elderly; 800 words',
    [
      'keyphrase main heat wave',
      'keyphrase secondary hospital',
      'keyphrase secondary elderly',
      'length about 800',
    ],
  ],
  [
    'title tag de 55 à 60 caractères, slug court',
    ['title-length at-least 55 title-tag', 'title-length at-most 60 title-tag'],
    ['court'],
  ],
  ['Ranking on Google for "grève des éboueurs"', ['seo', 'keyphrase main grève des éboueurs']],
  ['pour Google Discover et Google News', ['seo'], ['Discover']],
  [
    'mot-clé de longue traîne : assurance habitation dégât des eaux',
    ['keyphrase main assurance habitation dégât des eaux'],
  ],
  [
    'place le mot-clé « budget 2027 » dans le titre et le premier paragraphe',
    ['keyphrase main budget 2027'],
    ['premier paragraphe'],
  ],
  ['densité de mot-clé 1 %', [], ['densité de mot-clé']],
  ['balise title < 60 caractères', ['title-length at-most 60 title-tag']],
  [
    'structure Hn (H2, H3), FAQ en fin d’article, données structurées',
    ['subheadings at-least 2', 'subheadings at-least 2 2', 'subheadings at-least 2 3', 'faq'],
    ['données structurées'],
  ],
  ['contenu optimisé pour les moteurs de recherche et les IA', ['seo'], ['IA']],
  ['rendre le texte compatible avec le SEO', ['seo']],
  ['SEO compliant', ['seo']],
  ['respecte les bonnes pratiques SEO', ['seo']],
  ['follow SEO best practices', ['seo']],
  ['bon référencement Google souhaité', ['seo']],
  ['search engine optimization', ['seo']],

  // Lengths, further turns.
  ['ne dépasse pas 600 mots', ['length at-most 600']],
  ['il doit faire plus de 700 mots', ['length at-least 700']],
  ['700 mots grand maximum', ['length at-most 700']],
  ['pas moins de 700 mots ni plus de 900', ['length at-least 700', 'length at-most 900']],
  ['de 700 à 800 mots', ['length at-least 700', 'length at-most 800']],
  ['aux alentours de 700 mots', ['length about 700']],
  ['700 à 750 mots environ', ['length at-least 700', 'length at-most 750']],
  ['au bas mot 700 mots', ['length at-least 700']],
  ['à hauteur de 800 mots', ['length about 800']],
  ['the word count must not exceed 500', ['length at-most 500']],
  ['keep it under 800 words', ['length at-most 800']],
  ['keep it to 600 words or fewer', ['length at-most 600']],
  ['a minimum word count of 700', ['length at-least 700']],
  ['minimum 700-word article', ['length at-least 700']],
  ['700 words at the very least', ['length at-least 700']],
  ['should exceed 700 words', ['length at-least 700']],
  ['length should be 700 words', ['length about 700']],
  ['a word count of 800', ['length about 800']],
  ['il me faut un texte de 4 000 signes espaces compris', ['characters about 4000']],
  ['3500 caractères maximum', ['characters at-most 3500']],
  ['un feuillet et demi', [], ['feuillet et demi']],
  ['deux fois plus long', [], ['deux fois']],
  ['court', [], ['court']],

  // Subheadings, further turns.
  ['sans aucun intertitre', ['no-subheadings']],
  ['pas besoin de sous-titres', ['no-subheadings']],
  ['no headings please', ['no-subheadings']],
  ['without using any subheadings', ['no-subheadings']],
  ['avec 3 à 5 sous-titres', ['subheadings at-least 3', 'subheadings at-most 5']],
  ['divisé en quatre parties', ['subheadings about 4']],
  ['split into five sections', ['subheadings about 5']],
  ['intertitres tous les 3 paragraphes', ['subheadings at-least 2'], ['3 paragraphes']],
  ['insère des titres et des sous-titres', ['subheadings at-least 2']],
  ['add headers and sub-headers', ['subheadings at-least 2']],
  ['un H1, cinq H2', ['subheadings about 5 2']],
  ['subtitles in each section', ['subheadings at-least 2']],
  ['aère le texte avec des intertitres', ['subheadings at-least 2'], ['aère']],

  // Blocks, further turns.
  ['ajoute une section « Questions fréquentes » de 5 questions', ['faq 5']],
  ['termine par une FAQ', ['faq']],
  ['end with an FAQ of at least 4 questions', ['faq 4 at-least']],
  ['commence par un résumé en trois points', ['key-points 3']],
  ['un encadré « L’essentiel »', ['key-points'], ['encadré']],
  ['start with a TL;DR', ['key-points']],
  ['un tableau des chiffres clés', ['table', 'key-points']],
  ['une chronologie', ['timeline']],
  ['include a timeline of events', ['timeline']],
  ['pas de tableau', ['table 0']],
  ['ni FAQ ni tableau', ['faq 0', 'table 0']],
  ['au moins une liste à puces', ['list']],
  ['use bullets where possible', ['list']],
  ['don’t add a FAQ', ['faq 0']],
  ['cite la source', [], ['cite']],
  ['avec une introduction et une conclusion', [], ['introduction et une conclusion']],
  ['des citations', [], ['citations']],

  // Tone, words, format: further turns.
  ['style journalistique', ['tone neutral']],
  ['écrit dans un style simple et direct', ['tone plain']],
  ['a formal but accessible tone', ['tone formal', 'tone plain']],
  ['keep the tone neutral', ['tone neutral']],
  ['reste neutre', ['tone neutral']],
  ['sans sensationnalisme', [], ['sensationnalisme']],
  ['tutoie le lecteur', [], ['tutoie le lecteur']],
  [
    'N’emploie jamais les termes « clandestin » et « migrant illégal »',
    ['words-to-avoid clandestin migrant illégal'],
  ],
  ['the article must mention "Banque de France" and "BCE"', ['words-to-use Banque de France BCE']],
  ['bannis le mot « buzz »', ['words-to-avoid buzz']],
  ['ne parle pas de politique', [], ['parle pas de politique']],
  ['sortie en markdown', ['format markdown']],
  ['output as HTML please', ['format html']],
  ['renvoie-moi du JSON', ['format json']],
  ['en français québécois', ['language fr'], ['québécois']],
  ['French (France), 700 words', ['language fr', 'length about 700'], ['France']],
  ['à écrire en langue française', ['language fr']],
  ['language=fr', ['language fr']],
  ['fr-FR, 800 mots', ['language fr', 'length about 800']],

  // Nothing that the desk does, said as such.
  ['Ajoute une image et un lien vers notre site', [], ['image et un lien']],
  ['100 % unique, sans plagiat, 700 mots', ['length about 700'], ['100 % unique', 'plagiat']],
  [
    'Rewrite this article to be human-like and undetectable by AI, 700 words',
    ['length about 700'],
    ['human-like and undetectable'],
  ],
  [
    'Publie-le demain à 8 h sur le compte X, 700 mots',
    ['length about 700'],
    ['Publie-le demain à 8 h sur le compte X'],
  ],

  // A second gathering, all kinds.

  [
    'Peux-tu me pondre un article bien SEO sur cette info ? genre 700 mots, pas moins, et avec des intertitres.',
    ['seo', 'length at-least 700', 'subheadings at-least 2'],
    ['pondre', 'info', 'genre'],
  ],
  [
    'Article à livrer : 850 mots, 5 H2, 1 FAQ (3 questions), méta description (max 155 car.)',
    ['length about 850', 'subheadings about 5 2', 'faq 3', 'description-length at-most 155'],
    ['livrer'],
  ],
  [
    'Veuillez réécrire la dépêche ci-dessous en respectant les points suivants : français correct, 700 mots minimum, intertitres explicites, ton neutre.',
    ['language fr', 'length at-least 700', 'subheadings at-least 2', 'tone neutral'],
    ['explicites'],
  ],
  ['make it 700 words', ['length about 700']],
  [
    'I want headings every 150 words, French, and a conclusion',
    ['subheadings at-least 2', 'language fr'],
    ['150 words', 'conclusion'],
  ],
  [
    'Rédaction web SEO : 1 000 mots, mot clé « voiture électrique », H2/H3 obligatoires',
    [
      'seo',
      'length about 1000',
      'keyphrase main voiture électrique',
      'subheadings at-least 2 2',
      'subheadings at-least 2 3',
    ],
    ['obligatoires'],
  ],
  ['fais un truc de 500 mots avec 3 inter titres', ['length about 500', 'subheadings about 3'], ['truc']],
  ['traduis en français et optimise pour google, 600 mots', ['language fr', 'seo', 'length about 600']],
  [
    'Translate to French. Minimum length: 700 words. Subheadings: yes. FAQ: no.',
    ['language fr', 'length at-least 700', 'subheadings at-least 2', 'faq 0'],
  ],
  [
    'Ton : neutre ; longueur : 700 à 900 mots ; mots à éviter : « choc », « polémique »',
    ['tone neutral', 'length at-least 700', 'length at-most 900', 'words-to-avoid choc polémique'],
  ],
  ['un article long d’au moins mille mots', ['length at-least 1000']],
  ['at least 3 subheadings, at most 6', ['subheadings at-least 3', 'subheadings at-most 6']],
  [
    'Please rewrite (French, 800+ words, H2s, bullets, SEO meta description).',
    ['language fr', 'length at-least 800', 'subheadings at-least 2 2', 'list', 'seo'],
  ],
  ['SEO friendly title under 60 chars', ['seo', 'title-length at-most 60']],
  [
    'Je veux un article optimisé SEO avec le mot-clé principal "inondations Gard" et les mots-clés secondaires "crue", "vigilance rouge"',
    [
      'seo',
      'keyphrase main inondations Gard',
      'keyphrase secondary crue',
      'keyphrase secondary vigilance rouge',
    ],
  ],
  ['reformuler l’article, 700 mots, sans plagiat', ['length about 700'], ['plagiat']],
  ['700 mots pile', ['length about 700'], ['pile']],
  ['pas trop long, 400 mots tout au plus', ['length at-most 400'], ['trop']],
  [
    'Write it in simple French for a general audience, 500–600 words',
    ['tone plain', 'length at-least 500', 'length at-most 600'],
  ],
  [
    'in French from France, approx. 700 words, no bullet points',
    ['language fr', 'length about 700', 'list 0'],
    ['France'],
  ],
  ['Mettez en valeur les chiffres dans un tableau', ['table'], ['valeur les chiffres']],
  [
    'Structure attendue : chapô, 4 parties, encadré, FAQ',
    ['subheadings about 4', 'faq'],
    ['attendue', 'encadré'],
  ],
  [
    'Intertitres : 4 minimum. Longueur : 650 mots minimum, 800 maximum.',
    ['subheadings at-least 4', 'length at-least 650', 'length at-most 800'],
  ],
  ['the piece shouldn’t be longer than 900 words', ['length at-most 900']],
  ['doit compter entre 3 000 et 3 500 signes', ['characters at-least 3000', 'characters at-most 3500']],
  ['moins de 4 000 caractères espaces compris', ['characters at-most 4000']],
  ['Ajoute « Ce qu’il faut retenir » au début', ['key-points']],
  ['Add a "What we know" section', [], ['know']],
  ['Évite le jargon et les anglicismes', ['tone plain'], ['anglicismes']],
  ['n’utilise ni « drame » ni « horreur »', ['words-to-avoid drame horreur']],
  ['Never use the word "shocking"', ['words-to-avoid shocking']],
  ['utilise l’expression « transition énergétique » dans le titre', ['words-to-use transition énergétique']],
  ['Réponds en markdown uniquement', ['format markdown'], []],
  ['html output, no css', ['format html'], ['css']],
  ['un titre accrocheur (moins de 65 caractères)', ['title-length at-most 65'], ['accrocheur']],
  [
    'meta-titre 55-60 caractères ; meta-description 140-155 caractères',
    [
      'title-length at-least 55 title-tag',
      'title-length at-most 60 title-tag',
      'description-length at-least 140',
      'description-length at-most 155',
    ],
  ],
  ['Please turn the following AP story to French', ['language fr'], ['AP']],
  ['Donne-moi la version française', ['language fr']],
  ['version FR stp', ['language fr']],
  ['FR only', ['language fr']],
  ['Langue de sortie : FR', ['language fr']],
  ['a 5-question FAQ', ['faq 5']],
  ['FAQ x5', ['faq 5']],
  ['3x H2', ['subheadings about 3 2']],
  ['trois intertitres au minimum et cinq au maximum', ['subheadings at-least 3', 'subheadings at-most 5']],
  ['avec une liste numérotée de 5 éléments', ['list 5']],
  ['une synthèse en 4 puces', ['key-points 4']],
  ['700 mots environ (tolérance 10 %)', ['length about 700'], ['tolérance 10']],
  ['hey, can u make this SEO pls, 700 words min, french, thx', ['seo', 'length at-least 700', 'language fr']],
  [
    'slt tu px me faire 1 article de 700 mots svp avc des intertitres',
    ['length about 700', 'subheadings at-least 2'],
  ],
  ['Serait-il possible d’avoir l’article en allemand ?', ['language de']],
  ['In Spanish, 400 words', ['language es', 'length about 400']],
  ['Crée 6 sous-titres minimum', ['subheadings at-least 6']],
  ['Ensure keyword density of 1.5%', [], ['keyword density of 1.5']],
  ['chaque section doit faire 100 mots', [], ['100 mots']],
  ['Une accroche de 2 phrases puis 700 mots de texte', ['length about 700'], ['accroche de 2 phrases']],
  ['SEO.', ['seo']],
  ['intertitres', ['subheadings at-least 2']],
  ['rallonge cet article à 900 mots', ['length about 900']],
  ['raccourcis-le à 300 mots', ['length about 300']],
  ['reduce to 300 words', ['length about 300']],
  ['extend to 1000 words', ['length about 1000']],
]
