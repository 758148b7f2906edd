import { type SideLabel, sideLabel } from './side-labels.ts'
import { type Summaries, summaries } from './summaries.ts'
import { attribute, type Element, findElements, isElement, isText, type Node, textOf } from './tree.ts'

/** Characters of prose under a node. */
type Prose = ReadonlyMap<Node, number>

/** A box holds no more than this share of the page's prose, unless its heading opens it. */
const MAX_SHARE = 0.25
/** So few characters of prose above its heading do not make it part of the story. */
const ABOVE = 80
/** A paragraph of so many characters goes on with the story. */
const PARAGRAPH = 100
/** A form, with what invites to fill it in, is no longer. Characters. */
const MAX_FORM = 600
const MAX_CAPTION = 220
const MAX_LABEL = 220

/** Elements of a picture with its caption; a page has no end of elements that hold a picture somewhere. */
const MAX_CAPTION_ELEMENTS = 20
const MAX_LABELS = 300

/**
 * Elements that stand beside the story by what is in them, whatever they are called: boxes under « Lire
 * aussi », « Commentaires » and the like, forms with the words around them, and captions of pictures.
 */
export function sideBoxes(document: Node, prose: Prose): ReadonlySet<Element> {
  const page: Page = { prose, held: summaries(document), total: prose.get(document) ?? 0 }
  const labels = findElements(document, (element) => labelOf(element, page) !== undefined)
  return new Set([
    ...labels.slice(0, MAX_LABELS).flatMap((label) => underLabel(label, page)),
    ...findElements(document, isField).map((field) => aroundField(field, page)),
    ...findElements(document, (element) => isCaptioned(element, page)),
  ])
}

interface Page {
  readonly prose: Prose
  readonly held: Summaries
  /** Characters of prose of the page. */
  readonly total: number
}

const isSmall = (element: Element, { prose, total }: Page): boolean =>
  (prose.get(element) ?? 0) <= MAX_SHARE * total

const HEADING = /^h[2-6]$/u

/** What a heading, or a line of its own, says of what is under it. */
function labelOf(element: Element, { held }: Page): SideLabel | undefined {
  const isLine =
    (element.tagName === 'p' || element.tagName === 'div') &&
    element.childNodes.every((node) => !isElement(node) || /^(?:strong|b|em|i|span)$/u.test(node.tagName))
  if (!HEADING.test(element.tagName) && !isLine) return undefined
  return held.of(element).text > MAX_LABEL ? undefined : sideLabel(textOf(element))
}

/** The box that a label opens, or where it opens none, the label with what is under it up to the story's next paragraph. */
function underLabel(label: Element, page: Page): Element[] {
  let box = label
  let above = 0
  for (let parent = parentOf(label); parent !== undefined; parent = parentOf(parent)) {
    above += proseBefore(parent, box, page)
    if (above > ABOVE || !isSmall(parent, page) || page.held.of(parent).headlines > 0) break
    box = parent
  }
  const own = page.held.of(box)
  if (box !== label && (own.links > 0 || own.text > page.held.of(label).text + PARAGRAPH / 2)) return [box]
  return [box, ...siblingsUnder(box, labelOf(label, page)!, page)]
}

const proseBefore = (parent: Element, child: Element, { prose }: Page): number =>
  parent.childNodes
    .slice(0, parent.childNodes.indexOf(child))
    .reduce((sum, node) => sum + (isText(node) ? node.value.trim().length : (prose.get(node) ?? 0)), 0)

function siblingsUnder(box: Element, label: SideLabel, { prose, held }: Page): Element[] {
  const siblings = box.parentNode?.childNodes ?? []
  const behind = siblings.slice(siblings.indexOf(box) + 1).filter(isElement)
  if (label === 'end') return behind.filter((element) => held.of(element).headlines === 0)
  const end = behind.findIndex(
    (element) =>
      (/^h[1-6]$/u.test(element.tagName) && sideLabel(textOf(element)) === undefined) ||
      (element.tagName === 'p' && (prose.get(element) ?? 0) >= PARAGRAPH) ||
      held.of(element).headlines > 0 ||
      // Cards of other stories are links.
      (held.of(element).links === 0 && (prose.get(element) ?? 0) >= PARAGRAPH) ||
      held.of(element).longParagraphs > 1,
  )
  return end === -1 ? behind : behind.slice(0, end)
}

const isField = (element: Element): boolean =>
  element.tagName === 'form' ||
  (element.tagName === 'input' && /^(?:|email|text|search|submit)$/u.test(attribute(element, 'type')))

/** The largest element around a form that holds little besides. */
function aroundField(field: Element, page: Page): Element {
  let box = field
  for (let parent = parentOf(field); parent !== undefined; parent = parentOf(parent)) {
    const { headlines, text } = page.held.of(parent)
    if (!isSmall(parent, page) || headlines > 0 || text > MAX_FORM) break
    box = parent
  }
  return box
}

const CREDIT =
  /(?:©|\(c\)|photos?\s?[:/(]|\(photo|photo (?:d['’]archives|d['’]illustration|le |la |l['’])|(?:\/|—|–|-)\s?(?:\p{Lu}[\p{L}. ]{1,25}\/\s?)?(?:AFP|SIPA|Reuters|AP|MAXPPP|Hans Lucas|Getty|EPA|Belga|Keystone|DR|PQR)(?!\p{L}))/iu

/** A picture with a line under it that credits somebody, or that is no sentence. */
function isCaptioned(element: Element, page: Page): boolean {
  const { images, text, paragraphs, headlines, elements } = page.held.of(element)
  if (images === 0 || elements > MAX_CAPTION_ELEMENTS || text === 0 || text > MAX_CAPTION) return false
  if (!/^(?:div|p|span|a|td|center)$/u.test(element.tagName) || paragraphs > 1 || headlines > 0) return false
  if (!isSmall(element, page)) return false
  const line = textOf(element)
  return CREDIT.test(line) || (element.tagName !== 'p' && !/[.!?…]["»”]?$/u.test(line))
}

const parentOf = ({ parentNode }: Element): Element | undefined =>
  parentNode !== null &&
  isElement(parentNode) &&
  parentNode.tagName !== 'body' &&
  parentNode.tagName !== 'html'
    ? parentNode
    : undefined
