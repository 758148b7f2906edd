import type { PageBlock, PageBlockKind, PageText } from '@intertitre/core'
import { isByline } from '../formats/html/byline.ts'
import type { Content } from '../formats/html/content.ts'
import { attribute, type Element, isElement, isText, type Node, walk } from '../formats/html/tree.ts'
import { placeOf } from './place-of.ts'

export interface ReadBlocks {
  readonly blocks: readonly PageBlock[]
  /** Captions, bylines, rows of links, and all text outside the article. */
  readonly surroundings: readonly PageText[]
  /** Links and images among the article's own text. */
  readonly inArticle: ReadonlySet<Element>
}

const HEADING = /^h[1-6]$/u
const KINDS: ReadonlyMap<string, PageBlockKind> = new Map([
  ['li', 'item'],
  ['dd', 'item'],
  ['dt', 'item'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['blockquote', 'quote'],
])
/** Elements that end a block of text without being one. */
const BREAKS: ReadonlySet<string> = new Set(
  `address article aside body details div dl fieldset figcaption figure footer form header hgroup hr html legend main nav
  ol p pre section summary table tbody tfoot thead tr caption ul center`.split(/\s+/u),
)
const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'math',
  'iframe',
])
/** Share of a block's letters in links from which it is a row of links, no text. */
const LINKED = 0.6
/** An aside is the article's own where it says so much. Characters. */
const PROSE = 200
const CENTRED = /text-align\s*:\s*center/iu

interface Open {
  readonly kind: PageBlockKind
  readonly level?: number
  readonly path: string
  readonly isCentred: boolean
  readonly isAside: boolean
  text: string
  linked: number
}

/** The text of a page in blocks, in reading order; white space folded. */
export function readBlocks(document: Node, content: Content): ReadBlocks {
  const writer = new BlockWriter()
  const state = {
    article: content.root === document ? 1 : 0,
    beside: 0,
    links: 0,
    bylines: 0,
    centred: 0,
    asides: 0,
  }
  const kinds: { kind: PageBlockKind; level?: number }[] = [{ kind: 'paragraph' }]
  const inArticle = new Set<Element>()
  const root = content.root

  const isBeside = (element: Element): boolean =>
    element !== root &&
    content.isAround(element) &&
    !isOwnAside(element) &&
    element.tagName !== 'figcaption' &&
    element.tagName !== 'picture'

  const change = (element: Element, by: 1 | -1): void => {
    if (element === root) state.article += by
    if (isBeside(element)) state.beside += by
    if (element.tagName === 'a') state.links += by
    if (isByline(element) || element.tagName === 'figcaption' || element.tagName === 'caption')
      state.bylines += by
    if (isCentred(element)) state.centred += by
    if (element.tagName === 'aside') state.asides += by
  }

  walk(document, {
    enter(node) {
      if (isText(node)) writer.add(node.value, state.links > 0)
      if (!isElement(node)) return !isText(node)
      if (UNSEEN.has(node.tagName)) return false
      const name = node.tagName
      if (name === 'br') writer.add(' ', state.links > 0)
      change(node, 1)
      if (state.article > 0 && state.beside === 0 && (name === 'a' || name === 'img')) inArticle.add(node)
      const kind = kindOf(node, kinds.at(-1)!)
      kinds.push(kind)
      if (isBlock(name)) {
        const isArticle = state.article > 0 && state.beside === 0 && state.bylines === 0
        writer.open(
          { ...kind, path: placeOf(node), isCentred: state.centred > 0, isAside: state.asides > 0 },
          isArticle,
        )
      }
      return true
    },
    leave(node) {
      if (!isElement(node)) return
      kinds.pop()
      if (isBlock(node.tagName)) writer.close(HEADING.test(node.tagName))
      change(node, -1)
    },
  })
  return { ...withoutKicker(writer.read()), inArticle }
}

/** What stands over a headline is a label, a path through the site, a date. */
function withoutKicker({
  blocks,
  surroundings,
}: Omit<ReadBlocks, 'inArticle'>): Omit<ReadBlocks, 'inArticle'> {
  const headline = blocks.findIndex(({ level }) => level === 1)
  const over = blocks.slice(0, Math.max(0, headline)).flatMap(({ texts }) => texts)
  if (over.reduce((sum, { text }) => sum + text.length, 0) > PROSE) return { blocks, surroundings }
  return { blocks: blocks.slice(Math.max(0, headline)), surroundings: [...over, ...surroundings] }
}

const isBlock = (name: string): boolean => BREAKS.has(name) || KINDS.has(name) || HEADING.test(name)

function kindOf(
  { tagName }: Element,
  parent: { kind: PageBlockKind; level?: number },
): { kind: PageBlockKind; level?: number } {
  if (HEADING.test(tagName)) return { kind: 'heading', level: Number(tagName[1]) }
  const own = KINDS.get(tagName)
  if (own !== undefined) return { kind: own }
  return parent.kind === 'heading' ? { kind: 'paragraph' } : parent
}

const isCentred = (element: Element): boolean =>
  element.tagName === 'center' ||
  CENTRED.test(attribute(element, 'style')) ||
  /(?:^|\s)has-text-align-center(?:\s|$)/u.test(attribute(element, 'class')) ||
  attribute(element, 'align').toLowerCase() === 'center'

/** A box of explanation within the article: prose, not a list of links. */
function isOwnAside(element: Element): boolean {
  if (element.tagName !== 'aside') return false
  let [all, linked, links] = [0, 0, 0]
  walk(element, {
    enter(node) {
      if (isText(node)) {
        const length = node.value.trim().length
        all += length
        if (links > 0) linked += length
      }
      if (isElement(node) && node.tagName === 'a') links++
      return true
    },
    leave(node) {
      if (isElement(node) && node.tagName === 'a') links--
    },
  })
  return all >= PROSE && linked / all < LINKED
}

/** Gathers text between the beginnings and ends of blocks; text of an outer block goes on after an inner one. */
class BlockWriter {
  readonly #open: (Open & { readonly isArticle: boolean })[] = []
  readonly #blocks: PageBlock[] = []
  readonly #surroundings: PageText[] = []

  add(text: string, isLinked: boolean): void {
    const top = this.#open.at(-1)
    if (top === undefined) return
    top.text += text
    if (isLinked) top.linked += text.replace(/\s+/gu, '').length
  }

  open(block: Omit<Open, 'text' | 'linked'>, isArticle: boolean): void {
    this.#flush(false)
    this.#open.push({ ...block, text: '', linked: 0, isArticle })
  }

  close(keepsEmpty: boolean): void {
    this.#flush(keepsEmpty)
    this.#open.pop()
  }

  read(): { blocks: readonly PageBlock[]; surroundings: readonly PageText[] } {
    return { blocks: this.#blocks, surroundings: this.#surroundings }
  }

  #flush(keepsEmpty: boolean): void {
    const top = this.#open.at(-1)
    if (top === undefined) return
    const text = top.text.replace(/[ \t\r\n\f]+/gu, ' ').trim()
    const letters = text.replace(/\s+/gu, '').length
    if (text !== '' || (keepsEmpty && top.isArticle)) {
      const isRow = top.kind !== 'heading' && letters > 0 && top.linked / letters >= LINKED
      const place = { path: top.path, text }
      if (top.isArticle && !isRow) {
        this.#blocks.push({
          kind: top.kind,
          ...(top.level !== undefined && { level: top.level }),
          texts: [place],
          ...(top.isCentred && { isCentred: true }),
          ...(top.isAside && { isBackground: true }),
        })
      } else if (text !== '') this.#surroundings.push(place)
    }
    top.text = ''
    top.linked = 0
  }
}
