import { isHidden } from './hidden.ts'
import { attribute, type Element } from './tree.ts'

/** Elements that hold no story, whatever is in them. `footer` and `header` are judged by the reader. */
const ELEMENTS = new Set([
  ...[
    'aside',
    'audio',
    'button',
    'canvas',
    'dialog',
    'embed',
    'figcaption',
    'form',
    'head',
    'iframe',
    'input',
  ],
  ...['math', 'menu', 'nav', 'noscript', 'object', 'picture', 'script', 'select', 'style', 'svg', 'template'],
  ...['textarea', 'title', 'video'],
])

const ROLES = new Set([
  ...['alert', 'alertdialog', 'banner', 'complementary', 'contentinfo', 'dialog', 'form', 'menu', 'menubar'],
  ...['navigation', 'search', 'tablist', 'toolbar'],
])

/** Parts of class names and ids that pages give to what stands around a story. */
const NAMES =
  /(?:^|[-_\s])(?:ads?|advert\w*|author-bio|bio|breadcrumbs?|captions?|comment(?:s|aires)?|consent|cookies?|credits?|fb-post|gdpr|instagram-media|l[eé]gendes?|modal|paywall|newsletter|outbrain|pagination|partage|popup|promo|pub|publicit[eé]|recommend\w*|recommand\w*|related\w*|jp-relatedposts|shar(?:e|ing)|sidebar|social|sponsor\w*|subscri\w+|taboola|tags?|tiktok-embed|toolbar|twitter-tweet|catcher|inread|read-(?:also|more)|lire-aussi|liens-inline|poll|sondage|survey|quiz|player|podcasts?|signup|don|dons|donation|latest-posts|pullquote|bookmark-card|mots-cl[eé]s|ariane|post-navigation|post-meta|article-meta|entry-meta|offers?|offre|download|follow|reactions)(?=$|[-_\s])/iu

/** Names that only walls of consent have, however long they are. */
const WALLS =
  /(?:^|[-_\s])(?:axeptio\w*|cmp|cookie-?(?:banner|bar|consent|notice|wall)|didomi|onetrust|qc-cmp\d*|sp_message|tarteaucitron\w*)(?=$|[-_\s])/iu

/** True for what a reader of the page never sees or never takes for its story. */
export const isFurniture = (element: Element): boolean =>
  ELEMENTS.has(element.tagName) ||
  ROLES.has(attribute(element, 'role').toLowerCase()) ||
  WALLS.test(namesOf(element)) ||
  isHidden(element)

/** True where only the names given to the element tell that it stands around the story. */
export const isNamedFurniture = (element: Element): boolean => NAMES.test(namesOf(element))

const namesOf = (element: Element): string => `${attribute(element, 'class')} ${attribute(element, 'id')}`
