import type { Document } from '@intertitre/core'
import { locatedJson } from '../json/located-json.ts'
import { stringBlocks } from '../wire/content.ts'
import { attribute, findElements, isText, type Node } from './tree.ts'

type Blocks = Document['blocks']

/** A page with fewer words shows none of its story: a script would draw it. */
const FEW_WORDS = 25
/** Shares of the words of one text in another: it is told there whole, or is foreign to it. */
const WHOLE = 0.9
const FOREIGN = 0.5
/** Longer paragraphs than this, in characters, are never left out of the structured data by mistake. */
const LONG = 100

/**
 * The blocks of a page, held against the text that its structured data has: without what stands below or
 * among them and is long, where that text is told whole; that text itself, behind the page's own headline,
 * where the page shows little, or something else. Of a paywalled page only what it shows counts.
 */
export function heldAgainstData(document: Node, shown: Blocks): Blocks {
  const { body, isPaid } = structuredBody(document)
  if (body === undefined) return shown
  const prose = shown.filter(({ role, level }) => role !== 'heading' || level !== 1)
  const told = wordsOf(body)
  const said = prose.flatMap(({ text }) => wordsOf([text]))
  if (shareIn(told, said) >= WHOLE) return withoutForeign(shown, plain(body.join(' ')))
  const isLonger = told.length > said.length
  const showsElse = said.length < FEW_WORDS || shareIn(said, told) < FOREIGN
  if (!isLonger || (isPaid && said.length >= FEW_WORDS) || (!showsElse && isPaid !== false)) return shown
  return [...shown.filter(({ role, level }) => role === 'heading' && level === 1), ...blocksOf(document)]
}

/** Without long paragraphs that the text does not have, behind the first that it has. */
function withoutForeign(shown: Blocks, body: string): Blocks {
  const isTold = shown.map(({ text }) => body.includes(plain(text)))
  const first = isTold.findIndex((told, place) => told && shown[place]!.role !== 'heading')
  const last = isTold.lastIndexOf(true)
  return shown.filter(
    ({ text }, place) => isTold[place] || place < first || (place < last && text.length < LONG),
  )
}

function shareIn(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  let found = 0
  for (const word of words) {
    const count = left.get(word) ?? 0
    if (count > 0) found++
    left.set(word, count - 1)
  }
  return words.length === 0 ? 0 : found / words.length
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const wordsOf = (texts: readonly string[]): string[] => plain(texts.join(' ')).split(' ')

interface Structured {
  /** The texts of its paragraphs. */
  readonly body: readonly string[] | undefined
  /** Whether the page says so itself. */
  readonly isPaid: boolean | undefined
}

function structuredBody(document: Node): Structured {
  const blocks = blocksOf(document)
  const said = scriptsOf(document).map(({ value }) =>
    /"isAccessibleForFree"\s*:\s*"?(true|false)/iu.exec(value)?.[1]?.toLowerCase(),
  )
  const isPaid = said.includes('false') ? true : said.includes('true') ? false : undefined
  return { body: blocks.length > 0 ? blocks.map(({ text }) => text) : undefined, isPaid }
}

/** The longest text among the page's structured data. */
function blocksOf(document: Node): Blocks {
  const bodies = scriptsOf(document).flatMap(({ value, start }) =>
    (locatedJson(value)?.named('articleBody') ?? []).map((body) => ({
      value: body.value,
      offsets: body.offsets.map((offset) => (offset === -1 ? -1 : start + offset)),
    })),
  )
  const longest = bodies.toSorted((one, other) => other.value.length - one.value.length)[0]
  return longest === undefined ? [] : stringBlocks(longest)
}

const scriptsOf = (document: Node): { value: string; start: number }[] =>
  findElements(
    document,
    (element) =>
      element.tagName === 'script' && /^application\/ld\+json\b/iu.test(attribute(element, 'type')),
  ).flatMap(({ childNodes: [text] }) =>
    text !== undefined && isText(text) && text.sourceCodeLocation
      ? [{ value: text.value, start: text.sourceCodeLocation.startOffset }]
      : [],
  )
