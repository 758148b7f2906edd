import { isFurniture, isNamedFurniture } from './furniture.ts'
import { isHidden } from './hidden.ts'
import { sideBoxes } from './side-boxes.ts'
import { styleSheets } from './style-sheets.ts'
import { attribute, type Element, findElements, isElement, isText, type Node, walk } from './tree.ts'

/** What of a page is the story. */
export interface Content {
  readonly root: Node
  /** What the page has, but shows nobody. */
  readonly hidden?: readonly Element[]
  /** True for elements that stand around the story and are left out whole. */
  isAround(element: Element): boolean
}

/** A part of the page stands for the whole if it holds this share of the whole's prose. */
const ENOUGH = 0.5

/**
 * The element that holds the story: the article with most prose, else the main part, else the page.
 * A part is taken only where it holds most of what the page has: an `article` may be a teaser.
 */
export function contentOf(document: Node): Content {
  const all = proseLengths(document, (element) => isBeside(element, document))
  // What hides most of a page waits for a script that shows it.
  const isMost = (element: Element) => (all.get(element) ?? 0) >= ENOUGH * all.get(document)!
  const unseen = new Set(hiddenElements(document).filter((element) => !isMost(element)))
  const isNamed = (element: Element): boolean =>
    isBeside(element, document) ||
    unseen.has(element) ||
    (isNamedFurniture(element) && (all.get(element) ?? 0) < ENOUGH * all.get(document)!)
  const boxes = sideBoxes(document, proseLengths(document, isNamed))
  const isAround = (element: Element): boolean => isNamed(element) || boxes.has(element)
  const prose = proseLengths(document, isAround)
  const enough = Math.max(1, ENOUGH * prose.get(document)!)
  const most = (test: (element: Element) => boolean): Element | undefined =>
    findElements(document, test)
      .filter((element) => (prose.get(element) ?? 0) >= enough)
      .reduce<Element | undefined>(
        (best, each) => (best === undefined || prose.get(each)! > prose.get(best)! ? each : best),
        undefined,
      )
  const root = most(isArticle) ?? headed(document, prose) ?? most(isMain) ?? document
  return { root, isAround, hidden: [...unseen] }
}

/** The outermost elements that nobody sees. */
function hiddenElements(document: Node): Element[] {
  const styleOf = styleSheets(document)
  const found: Element[] = []
  walk(document, {
    enter(node) {
      if (!isElement(node)) return !isText(node)
      if (NO_PAGE.has(node.tagName)) return false
      if (!isHidden(node, styleOf)) return true
      found.push(node)
      return false
    },
  })
  return found
}

const NO_PAGE = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg'])

/** Characters of prose that make an article with the page's headline the story, whatever stands beside it. */
const HEADED = 400

/** The one article that the page's h1 stands in: beside many teasers it may hold less than half. */
function headed(document: Node, prose: ReadonlyMap<Node, number>): Element | undefined {
  const articles = findElements(document, isArticle).filter(
    (element) => findElements(element, ({ tagName }) => tagName === 'h1').length > 0,
  )
  return articles.length === 1 && (prose.get(articles[0]!) ?? 0) >= HEADED ? articles[0] : undefined
}

const isArticle = (element: Element): boolean =>
  element.tagName === 'article' || /\barticleBody\b/u.test(attribute(element, 'itemprop'))

const isMain = (element: Element): boolean =>
  element.tagName === 'main' || attribute(element, 'role') === 'main'

/** Furniture, the foot of anything, and the head of the page, though not an article's own. */
const isBeside = (element: Element, document: Node): boolean =>
  isFurniture(element) ||
  element.tagName === 'footer' ||
  (element.tagName === 'header' && isChildOfPage(element, document))

function isChildOfPage(element: Element, document: Node): boolean {
  for (let parent = element.parentNode; parent !== null && parent !== document; ) {
    if (!isElement(parent)) return true
    if (isArticle(parent) || isMain(parent)) return false
    parent = parent.parentNode
  }
  return true
}

const NO_PROSE = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Characters of text under each node, outside links, headings and what `isAround` accepts. */
function proseLengths(document: Node, isAround: (element: Element) => boolean): ReadonlyMap<Node, number> {
  const lengths = new Map<Node, number>([[document, 0]])
  const open: Node[] = []
  const add = (node: Node, length: number) => lengths.set(node, (lengths.get(node) ?? 0) + length)
  walk(document, {
    enter(node) {
      const parent = open.at(-1)
      if (isText(node) && parent !== undefined) add(parent, node.value.replace(/\s+/gu, '').length)
      if (isText(node)) return false
      if (isElement(node) && (NO_PROSE.has(node.tagName) || isAround(node))) return false
      open.push(node)
      return true
    },
    leave(node) {
      open.pop()
      const parent = open.at(-1)
      if (parent !== undefined) add(parent, lengths.get(node) ?? 0)
    },
  })
  return lengths
}
