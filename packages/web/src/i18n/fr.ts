import type { ClaimField, Clause, ClauseCheck, Family, Verdict } from '@intertitre/core'
import { number, plural } from './fr-count.ts'
import { publishFr } from './fr-publish.ts'

const BOUNDS: Readonly<Record<string, string>> = {
  'at-least': 'au moins',
  'at-most': 'au plus',
  about: 'environ',
}
const TONES: Readonly<Record<string, string>> = {
  neutral: 'neutre',
  formal: 'soutenu',
  plain: 'simple',
  lively: 'vif',
}
const LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'français',
  en: 'anglais',
  de: 'allemand',
  es: 'espagnol',
}

const bound = (value: string | undefined): string => (value === undefined ? '' : `${BOUNDS[value] ?? ''} `)
const counted = (
  clause: { readonly count?: number; readonly bound?: string },
  one: string,
  several: string,
) =>
  clause.count === undefined
    ? several
    : clause.count === 0
      ? `sans ${several}`
      : `${bound(clause.bound)}${plural(clause.count, one, several)}`
const quoted = (phrases: readonly string[]): string => phrases.map((phrase) => `« ${phrase} »`).join(', ')

/** A clause in a few words. */
function clauseText(clause: Clause): string {
  switch (clause.kind) {
    case 'language':
      return `en ${LANGUAGES[clause.code] ?? clause.code}`
    case 'length':
      return `${bound(clause.bound)}${plural(clause.words, 'mot', 'mots')}`
    case 'characters':
      return `${bound(clause.bound)}${plural(clause.characters, 'signe', 'signes')}`
    case 'subheadings':
      return `${bound(clause.bound)}${plural(clause.count, 'intertitre', 'intertitres')}${clause.level ? ` (H${clause.level})` : ''}`
    case 'no-subheadings':
      return 'sans intertitres'
    case 'seo':
      return 'référencement (SEO)'
    case 'keyphrase':
      return `${clause.role === 'main' ? 'mot-clé' : 'mot-clé secondaire'} « ${clause.phrase} »`
    case 'key-points':
      return counted(clause, 'point clé', 'points clés')
    case 'faq':
      return counted(clause, 'question', 'questions')
    case 'list':
      return counted(clause, 'liste', 'listes')
    case 'table':
      return counted(clause, 'tableau', 'tableaux')
    case 'timeline':
      return counted(clause, 'chronologie', 'chronologies')
    case 'tone':
      return `ton ${TONES[clause.tone]}`
    case 'title-length':
      return `titre de ${bound(clause.bound)}${plural(clause.characters, 'signe', 'signes')}`
    case 'description-length':
      return `description de ${bound(clause.bound)}${plural(clause.characters, 'signe', 'signes')}`
    case 'words-to-use':
      return `avec ${quoted(clause.phrases)}`
    case 'words-to-avoid':
      return `sans ${quoted(clause.phrases)}`
    case 'format':
      return `au format ${clause.format}`
  }
}

const DEMANDS: Readonly<Record<string, string>> = {
  keyphraseSet: 'le mot-clé',
  keyphraseInTitle: 'le mot-clé dans le titre',
  keyphraseInOpening: 'le mot-clé dans l’ouverture',
  keyphraseInSlug: 'le mot-clé dans l’adresse',
  keyphraseInSubheading: 'le mot-clé dans un intertitre',
  titleTagFits: 'un titre à la bonne longueur',
  descriptionFits: 'une description à la bonne longueur',
  levels: 'des niveaux de titres dans l’ordre',
}

/** What was measured for a clause; empty where there is nothing to add. */
function measureText({ clause, met, values }: ClauseCheck): string {
  const value = (name: string): number => Number(values[name] ?? 0)
  switch (clause.kind) {
    case 'length':
      return plural(value('words'), 'mot', 'mots')
    case 'characters':
    case 'title-length':
    case 'description-length':
      return plural(value('characters'), 'signe', 'signes')
    case 'subheadings':
    case 'no-subheadings':
      return plural(value('subheadings'), 'intertitre', 'intertitres')
    case 'seo':
      return met
        ? `« ${values.keyphrase} »`
        : `manque : ${String(values.missed)
            .split(', ')
            .map((name) => DEMANDS[name] ?? name)
            .join(', ')}`
    case 'keyphrase':
      return met ? 'présent' : clause.role === 'main' ? 'absent du titre' : 'absent de l’article'
    case 'key-points':
    case 'faq':
    case 'list':
    case 'table':
    case 'timeline':
      return `${number(value('count'))} dans l’article`
    case 'words-to-use':
      return met ? '' : `manque ${quoted(String(values.missing).split(', '))}`
    case 'words-to-avoid':
      return met ? '' : `contient ${quoted(String(values.found).split(', '))}`
    default:
      return ''
  }
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  verbatim: 'mot pour mot',
  edited: 'reformulé',
  derived: 'déduit',
  background: 'contexte général',
  altered: 'contredit la source',
  unsupported: 'sans appui dans la source',
}

const FIELDS: Readonly<Record<ClaimField, string>> = {
  number: 'nombre',
  unit: 'unité',
  bound: 'borne',
  date: 'date',
  name: 'nom',
  function: 'fonction',
  role: 'qui fait quoi',
  polarity: 'négation',
  modality: 'certitude',
  attribution: 'attribution',
  quote: 'citation',
  comparison: 'comparaison',
  quantifier: 'quantité',
  cause: 'cause',
  tense: 'temps',
  content: 'contenu',
}

const FAMILIES: Readonly<Record<Family, string>> = {
  proof: 'Preuve',
  keyphrase: 'Mot-clé',
  structure: 'Structure',
  reading: 'Lecture',
  search: 'Recherche',
  data: 'Données',
  news: 'Presse',
  answers: 'Réponses',
}

const money = (euros: number): string =>
  euros.toLocaleString('fr-FR', { style: 'currency', currency: 'EUR', maximumSignificantDigits: 2 })

/** What an order was refused for, by the code of core’s `InputError`. */
const REFUSALS: Readonly<Record<string, string>> = {
  empty: 'Il n’y a pas de texte source : collez au moins 25 mots.',
  'too-short': 'La source est trop courte : il faut au moins 25 mots.',
  'unknown-language':
    'La langue de la source n’est pas reconnue : l’écriture sans modèle demande du français.',
  'unsupported-language': 'L’écriture sans modèle ne connaît que le français.',
  'invalid-date': 'La date n’est pas comprise : écrivez-la ainsi, 2026-03-14.',
  'invalid-option': 'Un document de contexte ne se lit pas : il faut au moins 25 mots, en français.',
  'brief-contradiction': 'Deux souhaits de la commande se contredisent.',
  'brief-not-understood':
    'Aucun souhait n’a été compris : dites une longueur, des intertitres, une FAQ, un mot-clé…',
  unreachable: 'Le service ne répond pas. Rien n’est perdu : réessayez.',
}

export const fr = {
  language: 'fr' as 'fr' | 'en',
  number,
  date: (iso: string): string =>
    new Date(iso).toLocaleString('fr-FR', { dateStyle: 'medium', timeStyle: 'short' }),
  words: (count: number): string => plural(count, 'mot', 'mots'),
  list: (items: readonly string[]): string => items.join(', '),
  refusal: (code: string, message: string): string => REFUSALS[code] ?? message,
  clause: clauseText,
  measure: measureText,
  verdict: (verdict: Verdict): string => VERDICTS[verdict],
  field: (field: ClaimField): string => FIELDS[field],
  family: (family: Family): string => FAMILIES[family],
  nav: {
    start: 'Nouvel article',
    articles: 'Archives',
    site: 'Site',
    team: 'Équipe',
    language: 'English',
    shortcuts: 'Raccourcis clavier',
    skip: 'Aller au contenu',
    signOut: 'Se déconnecter',
    main: 'Principal',
  },
  start: {
    title: 'Une dépêche entre, un article prouvé sort.',
    lead: 'Collez une dépêche ou déposez un fichier. Chaque affirmation de l’article gardera le passage qui la dit.',
    story: 'Le texte source',
    storyHint: 'Collez le texte ici, ou déposez un fichier texte, Markdown ou HTML.',
    open: 'Choisir un fichier',
    drop: 'Déposez le fichier ici',
    example: 'Essayer avec un exemple',
    brief: 'La commande, en clair',
    briefHint: 'Par exemple : article SEO d’au moins 600 mots, avec des intertitres et une FAQ',
    clauses: 'Ce qui est compris',
    noClause: 'Rien encore : longueur, intertitres, FAQ, mot-clé, ton…',
    unread: 'Pas compris',
    ownBrief: 'Commande trouvée en tête de la source',
    date: 'Date de publication',
    context: 'Contexte',
    contextHint: 'Articles précédents, rapport, discours : l’article peut s’y appuyer, en les nommant.',
    contextName: (number: number): string => `Contexte ${number}`,
    contextPaste: 'Coller un texte',
    contextOpen: 'Choisir des fichiers',
    contextRemove: 'Retirer',
    capacity: 'Ce que la source peut porter',
    capacityNone: 'La mesure commence dès que la source a 25 mots.',
    body: 'corps',
    summary: 'résumés',
    background: 'contexte',
    asked: (count: number): string => `demandé : ${number(count)}`,
    carries: (count: number): string => `jusqu’à ${plural(count, 'mot', 'mots')}`,
    short: (missing: number): string =>
      `Il manque de la matière pour ${plural(missing, 'mot', 'mots')} : l’article sera plus court, jamais délayé.`,
    enough: 'La longueur demandée tient.',
    write: 'Écrire l’article',
    writing: 'Écriture…',
    queue: 'Mettre en file d’attente',
    queueHint: 'Un poste d’écriture s’en charge ; la progression se suit dans les archives.',
    loading: (percent: number): string => `Chargement du français, ${percent} %`,
    unreadable: (name: string): string =>
      `« ${name} » ne se lit pas ici : il faut un texte, du Markdown ou du HTML.`,
    tooBig: (name: string): string => `« ${name} » dépasse 5 Mo.`,
    writer: 'Qui écrit',
    builtIn: 'Le rédacteur intégré',
  },
  writing: {
    title: (model: string): string => `${model} écrit`,
    lead: 'Chaque phrase apparaît dès qu’elle est prouvée. Le rédacteur intégré dit ce qui manque.',
    progress: 'Avancement',
    waiting: 'Le modèle lit la source…',
    parts: (done: number, all: number): string => `${plural(done, 'partie', 'parties')} sur ${number(all)}`,
    left: (seconds: number): string =>
      seconds < 90
        ? `encore ${number(seconds)} s environ`
        : `encore ${number(Math.round(seconds / 60))} min environ`,
    cost: (euros: number): string => `${money(euros)} jusqu’ici`,
    tokens: (count: number): string => plural(count, 'jeton', 'jetons'),
    stop: 'Arrêter et garder ce qui est écrit',
    stopping: 'Le rédacteur intégré termine…',
  },
  desk: {
    story: 'Source',
    article: 'Article',
    checks: 'Contrôle',
    panes: 'Volets',
    articleLabel: 'Texte de l’article',
    storyLabel: 'Source : flèches pour passer de phrase en phrase, Entrée pour voir ce qui s’appuie dessus',
    storyWords: (count: number): string => `${plural(count, 'mot', 'mots')} déposés`,
    unusedShown: 'Souligné : pas encore utilisé',
    headline: 'Titre',
    standfirst: 'Chapô',
    proven: (count: number): string => plural(count, 'affirmation prouvée', 'affirmations prouvées'),
    toSettle: (count: number): string => `${number(count)} à trancher`,
    allProven: 'Tout est prouvé',
    checking: 'Vérification…',
    legend: 'Légende',
    save: 'Enregistrer',
    saved: 'Enregistré',
    saving: 'Enregistrement…',
    changed: 'Modifié',
    failed: (reason: string): string => `Non enregistré : ${reason}`,
    approve: 'Approuver',
    approved: 'Approuvé',
    draft: 'Brouillon',
    withdraw: 'Retirer l’approbation',
    loading: 'Ouverture de l’article…',
    notFound: 'Cet article n’existe pas, ou plus.',
    back: 'Retour aux archives',
    conflict: (by: string): string =>
      by === ''
        ? 'Cet article a été enregistré ailleurs entre-temps.'
        : `${by} a enregistré cet article entre-temps.`,
    storyChanged: (version: number, changes: number): string =>
      `La source a une nouvelle version (nº\u00a0${version})\u00a0: ${plural(changes, 'affirmation change', 'affirmations changent')}.`,
    storyRefuted: (count: number): string =>
      count === 0
        ? 'Rien de l’article n’est remis en cause.'
        : `${plural(count, 'passage ne tient plus', 'passages ne tiennent plus')}.`,
    storyChanges: 'Ce qui change dans la source',
    moreNotice: 'Détails',
    lessNotice: 'Réduire',
    takeRepaired: 'Prendre la version réparée',
    keepText: 'Garder mon texte',
    storyWithdrawn: 'La source a annulé cette information.',
    storyWithdrawnHint: 'L’article est retiré et ne peut plus être approuvé.',
    conflictHint: 'Rien n’est perdu : les deux textes restent parmi les versions.',
    keepMine: 'Garder le mien par-dessus',
    takeTheirs: 'Reprendre le sien',
  },
  proof: {
    title: 'La phrase au curseur',
    none: 'Placez le curseur dans une phrase pour voir sur quoi elle s’appuie.',
    evidence: 'La source dit',
    background: 'La bibliothèque dit',
    context: (name: string): string => `« ${name} » dit`,
    noEvidence: 'Rien dans la source ne le dit.',
    says: 'l’article dit',
    stated: 'la source dit',
    missing: '(rien)',
    mend: 'Corriger',
    mendTo: (text: string): string => `Corriger en « ${text} »`,
    accept: 'Laisser passer…',
    acceptReason: 'Pourquoi cette phrase peut-elle rester ?',
    acceptConfirm: 'Laisser passer',
    cancel: 'Annuler',
    accepted: (reason: string): string => `Laissé passer : ${reason}`,
    next: 'Suivante à trancher',
    previous: 'Précédente à trancher',
    show: 'Voir dans la source',
  },
  structure: {
    title: 'Structure',
    kind: 'Bloc',
    paragraph: 'Paragraphe',
    heading2: 'Intertitre',
    heading3: 'Sous-intertitre',
    list: 'Liste',
    ordered: 'Liste numérotée',
    quote: 'Citation',
    keyPoints: 'Points clés',
    up: 'Monter',
    down: 'Descendre',
    promote: 'Hausser d’un niveau',
    demote: 'Baisser d’un niveau',
    split: 'Couper la section ici',
    remove: 'Retirer le bloc',
    candidates: 'Autres titres',
    noCandidates: 'Pas d’autre proposition pour ce titre.',
    undo: 'Annuler',
    redo: 'Rétablir',
    short: {
      up: 'Monter',
      down: 'Descendre',
      promote: 'Hausser',
      demote: 'Baisser',
      split: 'Couper',
      remove: 'Retirer',
      undo: 'Annuler',
      redo: 'Rétablir',
    },
    kinds: {
      headline: 'Titre',
      standfirst: 'Chapô',
      paragraph: 'Paragraphe',
      heading: 'Intertitre',
      list: 'Liste',
      quote: 'Citation',
      keyPoints: 'Points clés',
      table: 'Tableau',
      timeline: 'Chronologie',
      unknowns: 'Ce que l’on ignore',
      questions: 'Questions',
      background: 'Contexte général',
      sources: 'Sources',
    } as Readonly<Record<string, string>>,
  },
  panels: {
    label: 'Contrôles de l’article',
    check: 'Contrôle',
    material: 'Matière',
    search: 'Référencement',
    versions: 'Versions',
    leave: 'Sortie',
  },
  contract: {
    title: 'Contrat',
    met: 'tenu',
    unmet: 'non tenu',
    none: 'La commande ne demande rien de précis.',
    unread: 'Non compris',
  },
  audits: {
    title: 'Audits',
    score: (points: number): string => `${points} sur 100`,
    passed: (count: number): string => `${plural(count, 'règle respectée', 'règles respectées')}`,
    none: 'Aucune remarque.',
    goTo: 'Aller au passage',
    pending: 'Audits en cours…',
    dismiss: 'Écarter cette règle…',
    dismissReason: 'Pourquoi cette règle ne vaut-elle pas ici ?',
    dismissConfirm: 'Écarter',
    dismissed: 'Écartées, hors du score',
    reinstate: 'Réappliquer',
    reinstateFailed: 'La règle n’a pas été réappliquée : le service ne répond pas. Réessayez.',
    dismissFailed: 'La règle n’a pas été écartée : le service ne répond pas. Réessayez.',
  },
  material: {
    unused: 'Pas encore dans l’article',
    used: 'Dans l’article',
    allUsed: 'Tout ce que dit la source est dans l’article.',
    insert: 'Insérer',
    insertHint: 'Au curseur, ou glissez-la dans le texte.',
    share: (used: number, total: number): string => `${used} énoncés sur ${total} repris`,
    unknown: 'ce que l’on ignore',
  },
  search: {
    keyphrase: 'Mot-clé',
    spread: 'Répartition du mot-clé',
    spreadText: (count: number): string => plural(count, 'occurrence', 'occurrences'),
    spreadNone: 'Le mot-clé n’est pas dans l’article.',
    spreadGoTo: 'Aller à une occurrence du mot-clé',
    preview: (name: string): string => `Aperçu : ${name.toLowerCase()}`,
    start: 'début',
    end: 'fin',
    result: 'Résultat de recherche',
    card: 'Carte de partage',
    titleTag: 'Titre pour la recherche',
    description: 'Description',
    slug: 'Adresse',
    characters: (count: number, limit: string): string => `${plural(count, 'signe', 'signes')} (${limit})`,
    titleLimit: '60 au plus',
    descriptionLimit: '120 à 156',
    candidates: 'Propositions',
    data: 'Données structurées',
    site: 'votre-site.fr',
    noPicture: 'L’image vient avec la configuration du site.',
    refuted: 'Ce texte dit autre chose que la source.',
  },
  versions: {
    title: 'Versions',
    version: (count: number): string => `Version ${count}`,
    current: 'actuelle',
    compare: 'Différences',
    hide: 'Fermer',
    none: 'Aucune différence avec le texte actuel.',
    removed: 'retiré',
    added: 'ajouté',
    restore: 'Reprendre cette version',
    provenance: 'Provenance',
    writer: 'Écrit par',
    offline: 'l’écriture sans modèle',
    from: 'D’après',
    byline: 'Signé',
    decisions: 'Décisions',
    decision: {
      approve: 'Approuvé',
      withdraw: 'Approbation retirée',
      accept: 'Laissé passer',
      dismiss: 'Écarté',
      reinstate: 'Réappliqué',
    },
    noDecision: 'Aucune encore.',
    kinds: 'Manières d’écrire',
  },
  leave: {
    title: 'Faire partir l’article',
    open: (count: number): string =>
      `${plural(count, 'affirmation reste', 'affirmations restent')} à trancher avant d’approuver.`,
    ready: 'Chaque affirmation tient à ses sources.',
    unmet: (count: number): string => `${plural(count, 'clause non tenue', 'clauses non tenues')}.`,
    copy: 'Copier',
    copyHtml: 'Copier le HTML',
    copyText: 'Copier le texte',
    copied: 'Copié',
    download: 'Télécharger',
    formats: {
      html: 'Page HTML',
      fragment: 'Fragment HTML pour un CMS',
      markdown: 'Markdown',
      text: 'Texte',
      docx: 'Word',
      json: 'Dossier complet',
      evidence: 'Preuves (annotations W3C)',
      'json-ld': 'Données structurées',
      llms: 'Jumeau Markdown pour machines',
      ninjs: 'ninjs',
      newsml: 'NewsML-G2',
    } as Readonly<Record<string, string>>,
    withheld: (reason: string): string => `Ce format est retenu : ${reason}`,
  },
  publish: publishFr,
  likeness: {
    question: (title: string): string =>
      `La source «\u00a0${title}\u00a0» est-elle une nouvelle version de celle de l’article\u00a0?`,
    shared: (shared: number, sentences: number): string =>
      `Elles ont ${number(shared)} phrases sur ${number(sentences)} en commun.`,
    recognised: (shared: number, sentences: number): string =>
      `Version reconnue à ses phrases\u00a0: ${number(shared)} sur ${number(sentences)} en commun.`,
    yes: 'C’est une nouvelle version',
    no: 'C’est une autre information',
  },
  articles: {
    title: 'Archives',
    newerStory: 'la source a changé',
    withdrawnStory: 'source annulée',
    search: 'Chercher un article',
    state: 'État',
    all: 'Tous',
    states: {
      draft: 'Brouillon',
      approved: 'Approuvé',
      withdrawn: 'Retiré',
      queued: 'En attente',
      active: 'En cours',
      retrying: 'Nouvel essai',
      failed: 'Échoué',
      done: 'Terminé',
      cancelled: 'Annulé',
    } as Readonly<Record<string, string>>,
    empty: 'Aucun article encore.',
    nothing: 'Aucun article ne correspond.',
    updated: 'Modifié',
    headline: 'Titre',
    words: 'Mots',
    version: 'Version',
    untitled: '(sans titre)',
    queue: 'File d’attente',
    cancel: 'Annuler',
    begun: 'Commencé',
    progress: (title: string): string => `Progression : ${title}`,
    stages: {
      'loading French': 'Chargement du français',
      filing: 'Dépôt de la source',
      'reading the story': 'Lecture de la source',
      planning: 'Plan',
      writing: 'Écriture',
      'checking every statement': 'Vérification de chaque affirmation',
      auditing: 'Audits',
    } as Readonly<Record<string, string>>,
    count: (total: number): string => plural(total, 'article', 'articles'),
    failed: 'Les archives ne se chargent pas.',
    retry: 'Réessayer',
    previous: 'Page précédente',
    next: 'Page suivante',
    local: 'Les articles sont gardés dans ce navigateur seulement.',
  },
  site: {
    title: 'Site',
    local:
      'Ce que les articles prennent du site qui les publie : page, données structurées, audits. Gardé dans ce navigateur.',
    served:
      'Ce que dit la configuration du service (intertitre.config.json) : pages, données structurées et audits la suivent.',
    none: 'Le service n’a pas de configuration : les articles paraissent sans site.',
    oneALine: 'Un par ligne',
    save: 'Enregistrer',
    saved: 'Enregistré : les audits et les fichiers en tiennent compte.',
    fields: {
      name: 'Nom du titre',
      url: 'Adresse du site',
      titlePattern: 'Forme du titre de page',
      addressPattern: 'Forme des adresses',
      section: 'Rubrique habituelle',
      reviewer: 'Qui relit',
      boilerplate: 'Mention au pied de chaque article',
      brief: 'Commande habituelle',
      authors: 'Signatures',
      sections: 'Rubriques',
      wordsToAvoid: 'Mots à éviter',
    },
    examples: {
      name: 'Le Courrier du Ponant',
      url: 'https://exemple.fr',
      titlePattern: '{title} | {site}',
      addressPattern: '/{section}/{slug}',
      brief: 'au moins 600 mots, avec des intertitres',
    } as Readonly<Record<string, string>>,
    faults: {
      name: 'Il manque le nom du titre.',
      url: 'L’adresse s’écrit ainsi : https://exemple.fr',
      titlePattern: 'La forme du titre doit contenir {title}.',
      addressPattern: 'La forme des adresses commence par / et contient {slug}.',
      section: 'La rubrique habituelle n’est pas parmi les rubriques.',
      failed: 'Non enregistré : ce navigateur refuse de garder les réglages.',
    },
  },
  team: {
    title: 'Équipe',
    people: 'Personnes',
    peopleHint: 'Il n’y a pas de mot de passe : chacun se connecte par un lien qui sert une fois.',
    name: 'Nom',
    role: 'Rôle',
    roleOf: (name: string): string => `Rôle de ${name}`,
    roles: { reader: 'Lecture', editor: 'Rédaction', admin: 'Administration' },
    since: 'Depuis',
    actions: 'Actions',
    you: 'vous',
    link: 'Lien de connexion',
    linkHint: (name: string, until: string): string =>
      `Transmettez ce lien à ${name} : il sert une fois, jusqu’au ${until}.`,
    remove: 'Retirer',
    removeConfirm: (name: string): string => `Retirer ${name} pour de bon`,
    addPerson: 'Ajouter une personne',
    personName: 'Nom de la personne',
    keys: 'Clés d’API',
    keysHint: 'Pour un CMS ou un script. Le secret n’est montré qu’une fois.',
    used: 'Dernier usage',
    never: 'jamais',
    addKey: 'Créer une clé',
    keyName: 'À quoi sert la clé',
    secretHint: (name: string): string =>
      `Le secret de « ${name} ». Notez-le maintenant : il ne sera plus montré.`,
    copy: 'Copier',
  },
  signIn: {
    title: 'Vous n’êtes pas connecté',
    text: 'Ouvrez le lien de connexion que le service a affiché à son démarrage, ou demandez-en un à qui l’administre :',
    retry: 'Réessayer',
  },
  shortcuts: {
    title: 'Raccourcis clavier',
    close: 'Fermer',
    groups: {
      proof: 'Preuve',
      structure: 'Structure',
      move: 'Se déplacer',
      article: 'Article',
    },
    items: {
      next: 'Affirmation suivante à trancher',
      previous: 'Affirmation précédente à trancher',
      mend: 'Corriger selon la source',
      moveUp: 'Monter le bloc ou la section',
      moveDown: 'Descendre le bloc ou la section',
      promote: 'Hausser l’intertitre',
      demote: 'Baisser l’intertitre',
      split: 'Couper la section',
      candidate: 'Titre suivant parmi les propositions',
      kinds: 'Paragraphe, intertitre, sous-intertitre, liste, citation',
      story: 'Aller à la source',
      article: 'Aller à l’article',
      checks: 'Aller aux contrôles',
      pick: 'Dans la source : phrase suivante ou précédente',
      save: 'Enregistrer',
      undo: 'Annuler, rétablir',
      help: 'Cette liste',
      leave: 'Sortir du texte vers les boutons',
    },
  },
  fault: 'Le programme s’est trompé. Votre texte est gardé ; rechargez la page.',
}

export type Messages = typeof fr
