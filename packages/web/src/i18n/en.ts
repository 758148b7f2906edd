import type { ClaimField, Clause, ClauseCheck, Family, Verdict } from '@intertitre/core'
import { number, plural } from './en-count.ts'
import { publishEn } from './en-publish.ts'
import type { Messages } from './fr.ts'

const money = (euros: number): string =>
  euros.toLocaleString('en-GB', { style: 'currency', currency: 'EUR', maximumSignificantDigits: 2 })

const BOUNDS: Readonly<Record<string, string>> = {
  'at-least': 'at least',
  'at-most': 'at most',
  about: 'about',
}
const LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'French',
  en: 'English',
  de: 'German',
  es: 'Spanish',
}

const bound = (value: string | undefined): string => (value === undefined ? '' : `${BOUNDS[value] ?? ''} `)
const counted = (clause: { readonly count?: number; readonly bound?: string }, one: string) =>
  clause.count === undefined
    ? `${one}s`
    : clause.count === 0
      ? `no ${one}`
      : `${bound(clause.bound)}${plural(clause.count, one)}`
const quoted = (phrases: readonly string[]): string => phrases.map((phrase) => `“${phrase}”`).join(', ')

function clauseText(clause: Clause): string {
  switch (clause.kind) {
    case 'language':
      return `in ${LANGUAGES[clause.code] ?? clause.code}`
    case 'length':
      return `${bound(clause.bound)}${plural(clause.words, 'word')}`
    case 'characters':
      return `${bound(clause.bound)}${plural(clause.characters, 'character')}`
    case 'subheadings':
      return `${bound(clause.bound)}${plural(clause.count, 'subheading')}${clause.level ? ` (H${clause.level})` : ''}`
    case 'no-subheadings':
      return 'no subheadings'
    case 'seo':
      return 'search engines (SEO)'
    case 'keyphrase':
      return `${clause.role === 'main' ? 'keyphrase' : 'secondary keyphrase'} “${clause.phrase}”`
    case 'key-points':
      return counted(clause, 'key point')
    case 'faq':
      return counted(clause, 'question')
    case 'list':
      return counted(clause, 'list')
    case 'table':
      return counted(clause, 'table')
    case 'timeline':
      return counted(clause, 'timeline')
    case 'tone':
      return `${clause.tone} tone`
    case 'title-length':
      return `title of ${bound(clause.bound)}${plural(clause.characters, 'character')}`
    case 'description-length':
      return `description of ${bound(clause.bound)}${plural(clause.characters, 'character')}`
    case 'words-to-use':
      return `with ${quoted(clause.phrases)}`
    case 'words-to-avoid':
      return `without ${quoted(clause.phrases)}`
    case 'format':
      return `as ${clause.format}`
  }
}

const DEMANDS: Readonly<Record<string, string>> = {
  keyphraseSet: 'a keyphrase',
  keyphraseInTitle: 'the keyphrase in the title',
  keyphraseInOpening: 'the keyphrase in the opening',
  keyphraseInSlug: 'the keyphrase in the address',
  keyphraseInSubheading: 'the keyphrase in a subheading',
  titleTagFits: 'a title that fits',
  descriptionFits: 'a description that fits',
  levels: 'headings in order',
}

function measureText({ clause, met, values }: ClauseCheck): string {
  const value = (name: string): number => Number(values[name] ?? 0)
  switch (clause.kind) {
    case 'length':
      return plural(value('words'), 'word')
    case 'characters':
    case 'title-length':
    case 'description-length':
      return plural(value('characters'), 'character')
    case 'subheadings':
    case 'no-subheadings':
      return plural(value('subheadings'), 'subheading')
    case 'seo':
      return met
        ? `“${values.keyphrase}”`
        : `lacks ${String(values.missed)
            .split(', ')
            .map((name) => DEMANDS[name] ?? name)
            .join(', ')}`
    case 'keyphrase':
      return met ? 'present' : clause.role === 'main' ? 'not in the title' : 'not in the article'
    case 'key-points':
    case 'faq':
    case 'list':
    case 'table':
    case 'timeline':
      return `${number(value('count'))} in the article`
    case 'words-to-use':
      return met ? '' : `lacks ${quoted(String(values.missing).split(', '))}`
    case 'words-to-avoid':
      return met ? '' : `has ${quoted(String(values.found).split(', '))}`
    default:
      return ''
  }
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  verbatim: 'word for word',
  edited: 'reworded',
  derived: 'derived',
  background: 'background',
  altered: 'contradicts the story',
  unsupported: 'not in the story',
}

const FIELDS: Readonly<Record<ClaimField, string>> = {
  number: 'number',
  unit: 'unit',
  bound: 'bound',
  date: 'date',
  name: 'name',
  function: 'office',
  role: 'who does what',
  polarity: 'negation',
  modality: 'certainty',
  attribution: 'attribution',
  quote: 'quotation',
  comparison: 'comparison',
  quantifier: 'quantity',
  cause: 'cause',
  tense: 'tense',
  content: 'content',
}

const FAMILIES: Readonly<Record<Family, string>> = {
  proof: 'Proof',
  keyphrase: 'Keyphrase',
  structure: 'Structure',
  reading: 'Reading',
  search: 'Search',
  data: 'Data',
  news: 'News',
  answers: 'Answers',
}

const REFUSALS: Readonly<Record<string, string>> = {
  empty: 'There is no story: paste at least 25 words.',
  'too-short': 'The story is too short: it takes at least 25 words.',
  'unknown-language': 'The language of the story was not recognised: writing without a model wants French.',
  'unsupported-language': 'Writing without a model knows French only.',
  'invalid-date': 'The date was not understood: write it as 2026-03-14.',
  'brief-contradiction': 'Two wishes of the brief contradict each other.',
  'brief-not-understood': 'No wish was understood: name a length, subheadings, a FAQ, a keyphrase…',
  unreachable: 'The service does not answer. Nothing is lost: try again.',
}

export const en: Messages = {
  language: 'en',
  number,
  date: (iso) => new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
  words: (count) => plural(count, 'word'),
  list: (items) => items.join(', '),
  refusal: (code, message) => REFUSALS[code] ?? message,
  clause: clauseText,
  measure: measureText,
  verdict: (verdict) => VERDICTS[verdict],
  field: (field) => FIELDS[field],
  family: (family) => FAMILIES[family],
  nav: {
    start: 'New article',
    articles: 'Archive',
    site: 'Site',
    team: 'Team',
    language: 'Français',
    shortcuts: 'Keyboard shortcuts',
    skip: 'Skip to content',
    signOut: 'Sign out',
    main: 'Main',
  },
  start: {
    title: 'A story goes in, a proven article comes out.',
    lead: 'Paste a wire story or drop a file. Every statement of the article will keep the passage that says so.',
    story: 'The story',
    storyHint: 'Paste the French text here, or drop a text, Markdown or HTML file.',
    open: 'Choose a file',
    drop: 'Drop the file here',
    example: 'Try an example',
    brief: 'The brief, in plain words',
    briefHint: 'For example: SEO article of at least 600 words, with subheadings and a FAQ',
    clauses: 'What is understood',
    noClause: 'Nothing yet: length, subheadings, FAQ, keyphrase, tone…',
    unread: 'Not understood',
    ownBrief: 'Brief found at the head of the story',
    date: 'Date of publication',
    context: 'Context',
    contextHint: 'Earlier articles, a report, a speech: the article may rest on them, and names them.',
    contextName: (number) => `Context ${number}`,
    contextPaste: 'Paste a text',
    contextOpen: 'Choose files',
    contextRemove: 'Remove',
    capacity: 'What the story can carry',
    capacityNone: 'Measured as soon as the story has 25 words.',
    body: 'body',
    summary: 'summaries',
    background: 'background',
    asked: (count) => `asked: ${number(count)}`,
    carries: (count) => `up to ${plural(count, 'word')}`,
    short: (missing) =>
      `Material for ${plural(missing, 'word')} is missing: the article will be shorter, never padded.`,
    enough: 'The length asked for can be met.',
    write: 'Write the article',
    writing: 'Writing…',
    queue: 'Queue it',
    queueHint: 'A worker writes it; the archive shows how far it is.',
    loading: (percent) => `Loading French, ${percent} %`,
    unreadable: (name) => `“${name}” cannot be read here: expected text, Markdown or HTML.`,
    tooBig: (name) => `“${name}” is larger than 5 MB.`,
    writer: 'Who writes',
    builtIn: 'The built-in writer',
  },
  writing: {
    title: (model) => `${model} is writing`,
    lead: 'Each sentence appears as soon as it is proven. The built-in writer tells what is missing.',
    progress: 'Progress',
    waiting: 'The model is reading the story…',
    parts: (done, all) => `${number(done)} of ${plural(all, 'part')}`,
    left: (seconds) =>
      seconds < 90 ? `about ${number(seconds)} s left` : `about ${number(Math.round(seconds / 60))} min left`,
    cost: (euros) => `${money(euros)} so far`,
    tokens: (count) => plural(count, 'token'),
    stop: 'Stop, and keep what is written',
    stopping: 'The built-in writer is finishing…',
  },
  desk: {
    story: 'Story',
    article: 'Article',
    checks: 'Checks',
    panes: 'Panes',
    articleLabel: 'Text of the article',
    storyLabel: 'Story: arrows go from sentence to sentence, Enter shows what rests on one',
    storyWords: (count) => `${plural(count, 'word')} filed`,
    unusedShown: 'Underlined: not used yet',
    headline: 'Headline',
    standfirst: 'Standfirst',
    proven: (count) => plural(count, 'proven statement'),
    toSettle: (count) => `${number(count)} to settle`,
    allProven: 'All proven',
    checking: 'Checking…',
    legend: 'Legend',
    save: 'Save',
    saved: 'Saved',
    saving: 'Saving…',
    changed: 'Changed',
    failed: (reason) => `Not saved: ${reason}`,
    approve: 'Approve',
    approved: 'Approved',
    draft: 'Draft',
    withdraw: 'Withdraw the approval',
    loading: 'Opening the article…',
    notFound: 'This article does not exist, or no longer.',
    back: 'Back to the archive',
    conflict: (by) =>
      by === '' ? 'This article was saved elsewhere meanwhile.' : `${by} has saved this article meanwhile.`,
    storyChanged: (version, changes) =>
      `The source has a new version (no. ${version}): ${plural(changes, 'statement changes', 'statements change')}.`,
    storyRefuted: (count) =>
      count === 0
        ? 'Nothing of the article is called into question.'
        : `${plural(count, 'passage no longer stands', 'passages no longer stand')}.`,
    storyChanges: 'What changes in the source',
    moreNotice: 'Details',
    lessNotice: 'Less',
    takeRepaired: 'Take the repaired version',
    keepText: 'Keep my text',
    storyWithdrawn: 'The source has withdrawn this story.',
    storyWithdrawnHint: 'The article is taken back and cannot be approved any more.',
    conflictHint: 'Nothing is lost: both texts stay among the versions.',
    keepMine: 'Keep mine on top',
    takeTheirs: 'Take theirs',
  },
  proof: {
    title: 'The sentence at the cursor',
    none: 'Put the cursor in a sentence to see what it rests on.',
    evidence: 'The story says',
    background: 'The library says',
    context: (name) => `“${name}” says`,
    noEvidence: 'Nothing in the story says so.',
    says: 'the article says',
    stated: 'the story says',
    missing: '(nothing)',
    mend: 'Mend',
    mendTo: (text) => `Change to “${text}”`,
    accept: 'Let it stand…',
    acceptReason: 'Why may this sentence stand?',
    acceptConfirm: 'Let it stand',
    cancel: 'Cancel',
    accepted: (reason) => `Let stand: ${reason}`,
    next: 'Next to settle',
    previous: 'Previous to settle',
    show: 'Show in the story',
  },
  structure: {
    title: 'Structure',
    kind: 'Block',
    paragraph: 'Paragraph',
    heading2: 'Subheading',
    heading3: 'Lower subheading',
    list: 'List',
    ordered: 'Numbered list',
    quote: 'Quote',
    keyPoints: 'Key points',
    up: 'Move up',
    down: 'Move down',
    promote: 'Promote one level',
    demote: 'Demote one level',
    split: 'Split the section here',
    remove: 'Take out the block',
    candidates: 'Other headings',
    noCandidates: 'No other candidate for this heading.',
    undo: 'Undo',
    redo: 'Redo',
    short: {
      up: 'Up',
      down: 'Down',
      promote: 'Promote',
      demote: 'Demote',
      split: 'Split',
      remove: 'Take out',
      undo: 'Undo',
      redo: 'Redo',
    },
    kinds: {
      headline: 'Headline',
      standfirst: 'Standfirst',
      paragraph: 'Paragraph',
      heading: 'Subheading',
      list: 'List',
      quote: 'Quote',
      keyPoints: 'Key points',
      table: 'Table',
      timeline: 'Timeline',
      unknowns: 'What is not known',
      questions: 'Questions',
      background: 'Background',
      sources: 'Sources',
    },
  },
  panels: {
    label: 'Checks of the article',
    check: 'Checks',
    material: 'Material',
    search: 'Search',
    versions: 'Versions',
    leave: 'Leave',
  },
  contract: {
    title: 'Contract',
    met: 'met',
    unmet: 'not met',
    none: 'The brief asks for nothing in particular.',
    unread: 'Not understood',
  },
  audits: {
    title: 'Audits',
    score: (points) => `${points} of 100`,
    passed: (count) => `${plural(count, 'rule')} kept`,
    none: 'Nothing to remark.',
    goTo: 'Go to the passage',
    pending: 'Auditing…',
    dismiss: 'Dismiss this rule…',
    dismissReason: 'Why does this rule not hold here?',
    dismissConfirm: 'Dismiss',
    dismissed: 'Dismissed, out of the score',
    reinstate: 'Reinstate',
    reinstateFailed: 'The rule was not reinstated: the service does not answer. Try again.',
    dismissFailed: 'The rule was not dismissed: the service does not answer. Try again.',
  },
  material: {
    unused: 'Not in the article yet',
    used: 'In the article',
    allUsed: 'All that the story says is in the article.',
    insert: 'Insert',
    insertHint: 'At the cursor, or drag it into the text.',
    share: (used, total) => `${used} of ${total} statements used`,
    unknown: 'what is not known',
  },
  search: {
    keyphrase: 'Keyphrase',
    spread: 'Spread of the keyphrase',
    spreadText: (count) => plural(count, 'occurrence'),
    spreadNone: 'The keyphrase is not in the article.',
    spreadGoTo: 'Go to an occurrence of the keyphrase',
    preview: (name) => `Preview: ${name.toLowerCase()}`,
    start: 'start',
    end: 'end',
    result: 'Search result',
    card: 'Sharing card',
    titleTag: 'Title for search',
    description: 'Description',
    slug: 'Address',
    characters: (count, limit) => `${plural(count, 'character')} (${limit})`,
    titleLimit: '60 at most',
    descriptionLimit: '120 to 156',
    candidates: 'Candidates',
    data: 'Structured data',
    site: 'your-site.com',
    noPicture: 'The picture comes with the configuration of the site.',
    refuted: 'This text says otherwise than the story.',
  },
  versions: {
    title: 'Versions',
    version: (count) => `Version ${count}`,
    current: 'current',
    compare: 'Differences',
    hide: 'Close',
    none: 'No difference from the present text.',
    removed: 'removed',
    added: 'added',
    restore: 'Go back to this version',
    provenance: 'Provenance',
    writer: 'Written by',
    offline: 'the writer without a model',
    from: 'From',
    byline: 'Byline',
    decisions: 'Decisions',
    decision: {
      approve: 'Approved',
      withdraw: 'Approval withdrawn',
      accept: 'Let stand',
      dismiss: 'Dismissed',
      reinstate: 'Reinstated',
    },
    noDecision: 'None yet.',
    kinds: 'How it was written',
  },
  leave: {
    title: 'Send the article off',
    open: (count) =>
      `${plural(count, 'statement')} ${count === 1 ? 'is' : 'are'} to be settled before it can be approved.`,
    ready: 'Every statement stands in its sources.',
    unmet: (count) => `${plural(count, 'clause')} not met.`,
    copy: 'Copy',
    copyHtml: 'Copy the HTML',
    copyText: 'Copy the text',
    copied: 'Copied',
    download: 'Download',
    formats: {
      html: 'HTML page',
      fragment: 'HTML fragment for a CMS',
      markdown: 'Markdown',
      text: 'Text',
      docx: 'Word',
      json: 'Whole dossier',
      evidence: 'Evidence (W3C annotations)',
      'json-ld': 'Structured data',
      llms: 'Markdown twin for machines',
      ninjs: 'ninjs',
      newsml: 'NewsML-G2',
    },
    withheld: (reason) => `This format is withheld: ${reason}`,
  },
  publish: publishEn,
  likeness: {
    question: (title) => `Is the story “${title}” a new version of the article’s?`,
    shared: (shared, sentences) => `They have ${number(shared)} of ${number(sentences)} sentences in common.`,
    recognised: (shared, sentences) =>
      `Recognised as a version by its sentences: ${number(shared)} of ${number(sentences)} in common.`,
    yes: 'It is a new version',
    no: 'It is another story',
  },
  articles: {
    title: 'Archive',
    newerStory: 'source has changed',
    withdrawnStory: 'source withdrawn',
    search: 'Search articles',
    state: 'State',
    all: 'All',
    states: {
      draft: 'Draft',
      approved: 'Approved',
      withdrawn: 'Withdrawn',
      queued: 'Waiting',
      active: 'Under way',
      retrying: 'Trying again',
      failed: 'Failed',
      done: 'Done',
      cancelled: 'Cancelled',
    },
    empty: 'No article yet.',
    nothing: 'No article fits.',
    updated: 'Changed',
    headline: 'Headline',
    words: 'Words',
    version: 'Version',
    untitled: '(untitled)',
    queue: 'Queue',
    cancel: 'Cancel',
    begun: 'Begun',
    progress: (title) => `Progress: ${title}`,
    stages: {
      'loading French': 'Loading French',
      filing: 'Filing the story',
      'reading the story': 'Reading the story',
      planning: 'Planning',
      writing: 'Writing',
      'checking every statement': 'Checking every statement',
      auditing: 'Auditing',
    },
    count: (total) => plural(total, 'article'),
    failed: 'The archive cannot be loaded.',
    retry: 'Try again',
    previous: 'Previous page',
    next: 'Next page',
    local: 'Articles are kept in this browser only.',
  },
  site: {
    title: 'Site',
    local:
      'What articles take from the site that publishes them: page, structured data, audits. Kept in this browser.',
    served:
      'What the configuration of the service says (intertitre.config.json): pages, structured data and audits follow it.',
    none: 'The service has no configuration: articles appear on no site.',
    oneALine: 'One a line',
    save: 'Save',
    saved: 'Saved: audits and files follow it.',
    fields: {
      name: 'Name of the publication',
      url: 'Address of the site',
      titlePattern: 'Pattern of the page title',
      addressPattern: 'Pattern of addresses',
      section: 'Usual section',
      reviewer: 'Who reads articles over',
      boilerplate: 'Note at the foot of every article',
      brief: 'Usual brief',
      authors: 'Authors',
      sections: 'Sections',
      wordsToAvoid: 'Words to avoid',
    },
    examples: {
      name: 'Le Courrier du Ponant',
      url: 'https://exemple.fr',
      titlePattern: '{title} | {site}',
      addressPattern: '/{section}/{slug}',
      brief: 'at least 600 words, with subheadings',
    },
    faults: {
      name: 'The name of the publication is missing.',
      url: 'The address is written as https://example.com',
      titlePattern: 'The pattern of the title has to hold {title}.',
      addressPattern: 'The pattern of addresses begins with / and holds {slug}.',
      section: 'The usual section is not among the sections.',
      failed: 'Not saved: this browser refuses to keep the settings.',
    },
  },
  team: {
    title: 'Team',
    people: 'People',
    peopleHint: 'There are no passwords: everybody signs in by a link that works once.',
    name: 'Name',
    role: 'Role',
    roleOf: (name) => `Role of ${name}`,
    roles: { reader: 'Reader', editor: 'Editor', admin: 'Administrator' },
    since: 'Since',
    actions: 'Actions',
    you: 'you',
    link: 'Sign-in link',
    linkHint: (name, until) => `Pass this link on to ${name}: it works once, until ${until}.`,
    remove: 'Remove',
    removeConfirm: (name) => `Remove ${name} for good`,
    addPerson: 'Add a person',
    personName: 'Name of the person',
    keys: 'API keys',
    keysHint: 'For a CMS or a script. The secret is shown once only.',
    used: 'Last used',
    never: 'never',
    addKey: 'Make a key',
    keyName: 'What the key is for',
    secretHint: (name) => `The secret of “${name}”. Note it now: it will not be shown again.`,
    copy: 'Copy',
  },
  signIn: {
    title: 'You are not signed in',
    text: 'Open the sign-in link that the service printed when it started, or ask whoever runs it for one:',
    retry: 'Try again',
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    close: 'Close',
    groups: {
      proof: 'Proof',
      structure: 'Structure',
      move: 'Moving about',
      article: 'Article',
    },
    items: {
      next: 'Next statement to settle',
      previous: 'Previous statement to settle',
      mend: 'Mend after the story',
      moveUp: 'Move block or section up',
      moveDown: 'Move block or section down',
      promote: 'Promote the subheading',
      demote: 'Demote the subheading',
      split: 'Split the section',
      candidate: 'Next heading among the candidates',
      kinds: 'Paragraph, subheading, lower subheading, list, quote',
      story: 'Go to the story',
      article: 'Go to the article',
      checks: 'Go to the checks',
      pick: 'In the story: next or previous sentence',
      save: 'Save',
      undo: 'Undo, redo',
      help: 'This list',
      leave: 'Leave the text for the buttons',
    },
  },
  fault: 'The program has failed. Your text is kept; load the page again.',
}
