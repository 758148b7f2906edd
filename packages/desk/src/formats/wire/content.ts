import { type Document, readPlainText } from '@intertitre/core'
import { parseFragment } from 'parse5'
import { alignDecoded, type Offsets } from '../align-decoded.ts'
import { isAsideAlone } from '../block-writer.ts'
import { blocksOf } from '../html/blocks.ts'
import { isFurniture } from '../html/furniture.ts'
import { type Element, findElements, isElement, isText, type Node, textOf, walk } from '../html/tree.ts'
import { placedBlocks } from '../placed.ts'
import { isFoot } from './foot.ts'

type Block = Document['blocks'][number]

/** What wires put into the text that is none: pictures with their captions, footnotes, quotes pulled out. */
const BESIDE = new Set([
  'media',
  'media-caption',
  'fn',
  'pq',
  'header',
  'footer',
  'note',
  'nitf-table-metadata',
])

/** The blocks of an element that holds marked-up text, as NITF and XHTML have it. */
export function markedUpBlocks(root: Element, original: string): Block[] {
  const foot = footOf(root)
  const isAround = (element: Element) =>
    element !== root && (isFurniture(element) || BESIDE.has(element.tagName) || foot.has(element))
  return blocksOf({ root, isAround }, original)
    .filter((written) => !isAsideAlone(written))
    .map(({ block }) => block)
}

/** What stands behind a line of « ___ », where it is no part of the story. */
function footOf(root: Node): ReadonlySet<Element> {
  const line = findElements(root, (element) => /^_{3,}$/u.test(textOf(element))).find(
    (element) => element.childNodes.every(isText) && isFoot(siblingsBehind(element).map(textOf)),
  )
  return new Set(line === undefined ? [] : siblingsBehind(line))
}

function siblingsBehind(element: Element): Element[] {
  const siblings = element.parentNode?.childNodes ?? []
  return siblings.slice(siblings.indexOf(element) + 1).filter(isElement)
}

/** A string that stands in the original, with the place of each of its characters. */
export interface Placed {
  readonly value: string
  readonly offsets: Offsets
}

/** All text under a node. */
export function placedText(root: Node, original: string): Placed {
  let value = ''
  const offsets: number[] = []
  walk(root, {
    enter(node) {
      if (!isText(node)) return true
      const place = node.sourceCodeLocation
      value += node.value
      const found = place
        ? alignDecoded(original, place.startOffset, place.endOffset, node.value)
        : Array.from(node.value, () => -1)
      for (const offset of found) offsets.push(offset)
      return false
    },
  })
  return { value, offsets }
}

/** More than emphasis: what only a page has. */
const MARKUP = /<\/?(?:p|br|div|h[1-6]|ul|ol|li|table|span|a|b|strong|em|i|blockquote|figure|img)\b[^>]*>/iu

/** The blocks of a text in a string: HTML where it is marked up so, else plain. */
export function stringBlocks({ value, offsets }: Placed): Block[] {
  if (!MARKUP.test(value)) return placedBlocks(readPlainText(value, '').blocks, offsets)
  if (isPreformatted(value)) return placedBlocks(readPlainText(blanked(value), '').blocks, offsets)
  const root = parseFragment(value, { sourceCodeLocationInfo: true })
  const foot = footOf(root)
  const isAround = (element: Element) =>
    isFurniture(element) || BESIDE.has(element.tagName) || foot.has(element)
  const blocks = blocksOf({ root, isAround }, value)
    .filter((written) => !isAsideAlone(written))
    .map(({ block }) => block)
  return placedBlocks(blocks, offsets)
}

/** One paragraph with lines and indents in it, as ANSA sends: the mark-up is only a wrapper. */
const isPreformatted = (value: string): boolean => {
  const tags = value.match(/<\/?[a-z][^>]*>/giu) ?? []
  return (
    tags.length <= 2 &&
    tags.every((tag) => /^<\/?(?:p|div|pre)\b/iu.test(tag)) &&
    /\n {2,}\S[\s\S]*\n {2,}\S/u.test(value)
  )
}

/** Blanks for tags: all else keeps its place. */
const blanked = (value: string): string => value.replace(/<[^>]*>/gu, (tag) => ' '.repeat(tag.length))

/** What ANSA puts before headlines: « >>>ANSA/ ». */
const MARK = /^\s*>{2,}\s*(?:\p{Lu}+\/)?/u

/** A line of its own, as a heading where a level is given; undefined where it is empty. */
export function lineBlock(root: Node | undefined, original: string, level?: number): Block | undefined {
  if (root === undefined) return undefined
  return lineOf(placedText(root, original), level)
}

/** As `lineBlock`, from a string. */
export function lineOf(whole: Placed, level?: number): Block | undefined {
  const mark = MARK.exec(whole.value)?.[0].length ?? 0
  const { value, offsets } = { value: whole.value.slice(mark), offsets: whole.offsets.slice(mark) }
  const text = value.replace(/\s+/gu, ' ').trim()
  if (text === '') return undefined
  const kept = keptOf(value)
  const runs = kept.map((index, start) => ({ start, original: offsets[index] ?? -1, length: 1 }))
  const joined: { start: number; original: number; length: number }[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.original === -1 || (text[run.start] === ' ' && value[kept[run.start]!] !== ' ')) continue
    if (
      last !== undefined &&
      last.start + last.length === run.start &&
      last.original + last.length === run.original
    )
      last.length++
    else joined.push(run)
  }
  const role = level === undefined ? 'paragraph' : 'heading'
  return { role, ...(level !== undefined && { level }), text, runs: joined }
}

/** Which characters of a string stay when white space is folded and trimmed: of a run of it, the first. */
function keptOf(value: string): number[] {
  const kept: number[] = []
  for (const { 0: piece, index } of value.matchAll(/\s+|\S+/gu)) {
    if (/^\s/u.test(piece)) kept.push(index)
    else for (let next = 0; next < piece.length; next++) kept.push(index + next)
  }
  if (/^\s/u.test(value)) kept.shift()
  if (/\s$/u.test(value)) kept.pop()
  return kept
}

/** « Strasbourg, 10 juil 2024 (AFP) »: with its agency in brackets, as texts begin. */
const DATELINE = /^\p{Lu}[^()]{1,60}\((?:\p{Lu}[\p{L} .,/&-]{1,30})\)/u
const OPENINGS = 3

/**
 * A headline, a dateline that the text itself does not begin with, and the text, in this order. What
 * repeats the headline is left out of the text.
 */
export function assembled(
  headline: Block | undefined,
  dateline: Block | undefined,
  text: readonly Block[],
): Block[] {
  const body =
    headline === undefined ? text : text.filter((block, index) => index > 1 || !isSame(block, headline))
  // A byline or a note may stand above the paragraph that begins with it.
  const openings = body.filter(({ role }) => role === 'paragraph').slice(0, OPENINGS)
  const place = dateline?.text.split(/[,(]/u)[0]?.trim().toLowerCase() ?? ''
  const isMissing =
    dateline !== undefined &&
    DATELINE.test(dateline.text) &&
    !openings.some(({ text }) => /^[^\p{L}]*(.*)$/su.exec(text)![1]!.toLowerCase().startsWith(place))
  return [...(headline === undefined ? [] : [headline]), ...(isMissing ? [dateline] : []), ...body]
}

const isSame = (one: Block, other: Block): boolean => plain(one.text) === plain(other.text)
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
