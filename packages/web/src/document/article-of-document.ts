import type { Article, ArticleSentence, Block, Reference, Section } from '@intertitre/core'
import { childrenOf, type DocumentNode, type Place, type PlacedNode, textOf } from './document-node.ts'
import type { KnownSentences } from './known-sentences.ts'

/** What an article has beside its text. */
export interface ArticleMeta {
  readonly titleTag: string
  readonly description: string
  readonly slug: string
  readonly keyphrase: string
  readonly secondaryKeyphrases: readonly string[]
}

export const metaOf = ({
  titleTag,
  description,
  slug,
  keyphrase,
  secondaryKeyphrases,
}: Article): ArticleMeta => ({
  titleTag: titleTag.text,
  description: description.text,
  slug,
  keyphrase,
  secondaryKeyphrases,
})

export interface ReadDocument {
  readonly headline: ArticleSentence
  readonly blocks: readonly Block[]
  /** Where each text stands in the document, by its path (see core's `Claim.path`). */
  readonly places: ReadonlyMap<string, Place>
}

interface Reader {
  readonly known: KnownSentences
  /** Makes the id of a section that has none yet. */
  readonly idOf: (subheading: string) => string
  readonly takenIds: Set<string>
  readonly places: Map<string, Place>
}

/**
 * The article that a document says. Sentences that nobody touched are the writer's own; others have no
 * evidence yet. Blocks without words are left out; a heading of level 3 stands inside the section before it.
 */
export function articleOf(
  doc: DocumentNode,
  known: KnownSentences,
  idOf: (subheading: string) => string,
): ReadDocument {
  const reader: Reader = { known, idOf, takenIds: new Set(), places: new Map() }
  const children = childrenOf({ node: doc, start: 0 }).filter(
    ({ node }) => node.type === 'sources' || textOf(node).trim() !== '',
  )
  const head = children.find(({ node }) => node.type === 'headline')
  const headline = head === undefined ? known.whole('') : single(head, 'headline', reader)
  const sources = children.filter(({ node }) => node.type === 'sources')
  const body = children.filter(({ node }) => node.type !== 'headline' && node.type !== 'sources')
  return {
    headline,
    blocks: blocksOf([...groups(body, 2), ...sources.map((each) => [each])], 'blocks', reader),
    places: reader.places,
  }
}

/** Each heading with all that stands under it up to the next of its level; what comes before one by one. */
function groups(nodes: readonly PlacedNode[], level: number): readonly (readonly PlacedNode[])[] {
  const found: PlacedNode[][] = []
  let open = 0
  for (const each of nodes) {
    const own = isHeading(each.node) ? levelOf(each.node) : undefined
    if (each.node.attrs?.isOutside === true) open = 0
    const opens = own !== undefined && (open === 0 || own <= Math.max(level, open))
    if (opens || open === 0) found.push([each])
    else found.at(-1)!.push(each)
    if (opens) open = own
  }
  return found
}

const isHeading = ({ type }: DocumentNode): boolean => type === 'heading'
const levelOf = ({ attrs }: DocumentNode): 2 | 3 => (attrs?.level === 3 ? 3 : 2)

const blocksOf = (
  grouped: readonly (readonly PlacedNode[])[],
  path: string,
  reader: Reader,
): readonly Block[] =>
  grouped.map(([first, ...rest], index) =>
    isHeading(first!.node)
      ? sectionOf(first!, rest, `${path}.${index}`, reader)
      : blockOf(first!, `${path}.${index}`, reader),
  )

function sectionOf(heading: PlacedNode, inner: readonly PlacedNode[], path: string, reader: Reader): Section {
  const subheading = single(heading, `${path}.subheading`, reader)
  const { attrs } = heading.node
  const wish = typeof attrs?.id === 'string' && attrs.id !== '' ? attrs.id : reader.idOf(subheading.text)
  return {
    type: 'section',
    level: levelOf(heading.node),
    id: freeId(wish || 'section', reader.takenIds),
    subheading,
    blocks: blocksOf(groups(inner, 3), `${path}.blocks`, reader),
  }
}

function freeId(wish: string, taken: Set<string>): string {
  let id = wish
  for (let count = 2; taken.has(id); count++) id = `${wish}-${count}`
  taken.add(id)
  return id
}

/** The text of a node as one sentence, without the spaces around it. */
function single({ node, start }: PlacedNode, path: string, { known, places }: Reader): ArticleSentence {
  const text = textOf(node)
  const words = text.trim()
  const lead = text.length - text.trimStart().length
  places.set(path, { from: start + lead, to: start + lead + words.length })
  return known.whole(words)
}

/** The text of a node, sentence by sentence. */
function several(
  { node, start }: PlacedNode,
  path: string,
  { known, places }: Reader,
): readonly ArticleSentence[] {
  return known.split(textOf(node)).map(({ sentence, at }, index) => {
    places.set(`${path}.${index}`, { from: start + at, to: start + at + sentence.text.length })
    return sentence
  })
}

/** Children that have words. */
const filled = (placed: PlacedNode): readonly PlacedNode[] =>
  childrenOf(placed).filter(({ node }) => textOf(node).trim() !== '')

function blockOf(placed: PlacedNode, path: string, reader: Reader): Block {
  const { type, attrs = {} } = placed.node
  switch (type) {
    case 'standfirst':
      return { type, sentences: several(placed, `${path}.sentences`, reader) }
    case 'list':
      return listOf(placed, path, reader)
    case 'quote':
      return quoteOf(placed, path, reader)
    case 'keyPoints':
      return {
        type: 'key-points',
        points: filled(placed).map((point, index) => ({
          ...(typeof point.node.attrs?.label === 'string' && { label: point.node.attrs.label }),
          sentence: single(point, `${path}.points.${index}`, reader),
        })),
      }
    case 'table':
      return tableOf(placed, path, reader)
    case 'timeline':
      return {
        type,
        events: filled(placed).map((event, index) => {
          const [when, what] = childrenOf(event)
          return {
            when: single(when!, `${path}.events.${index}.when`, reader),
            what: single(what!, `${path}.events.${index}.what`, reader),
          }
        }),
      }
    case 'unknowns':
      return {
        type,
        items: filled(placed).map((unknown, index) => {
          const [subject, detail] = childrenOf(unknown)
          return {
            subject: single(subject!, `${path}.items.${index}.subject`, reader),
            sentences: several(detail!, `${path}.items.${index}.sentences`, reader),
          }
        }),
      }
    case 'questions':
      return {
        type,
        items: filled(placed).map((entry, index) => {
          const [question, answer] = childrenOf(entry)
          const { id } = entry.node.attrs ?? {}
          return {
            id: freeId(typeof id === 'string' && id !== '' ? id : `question-${index + 1}`, reader.takenIds),
            question: single(question!, `${path}.items.${index}.question`, reader),
            answer: several(answer!, `${path}.items.${index}.answer`, reader),
          }
        }),
      }
    case 'background':
      return {
        type,
        topic: String(attrs.topic ?? ''),
        term: String(attrs.term ?? ''),
        references: (attrs.references ?? []) as readonly Reference[],
        sentences: several(placed, `${path}.sentences`, reader),
      }
    case 'sources':
      return { type, items: (attrs.items ?? []) as readonly { readonly label: string }[] }
    default:
      return { type: 'paragraph', sentences: several(placed, `${path}.sentences`, reader) }
  }
}

function listOf(placed: PlacedNode, path: string, reader: Reader): Block {
  const children = filled(placed)
  const introduction = children.find(({ node }) => node.type === 'introduction')
  return {
    type: 'list',
    ordered: placed.node.attrs?.ordered === true,
    ...(introduction !== undefined && {
      introduction: single(introduction, `${path}.introduction`, reader),
    }),
    items: children
      .filter(({ node }) => node.type === 'item')
      .map((item, index) => single(item, `${path}.items.${index}`, reader)),
  }
}

function quoteOf(placed: PlacedNode, path: string, reader: Reader): Block {
  const children = filled(placed)
  const quotation = children.find(({ node }) => node.type === 'quotation')
  const speaker = children.find(({ node }) => node.type === 'speaker')
  return {
    type: 'quote',
    sentences: quotation === undefined ? [] : several(quotation, `${path}.sentences`, reader),
    ...(speaker !== undefined && { speaker: single(speaker, `${path}.speaker`, reader) }),
  }
}

function tableOf(placed: PlacedNode, path: string, reader: Reader): Block {
  const rows = childrenOf(placed)
  const head = rows.find(({ node }) => node.type === 'tableHead')
  return {
    type: 'table',
    header: head === undefined ? [] : childrenOf(head).map(({ node }) => textOf(node).trim()),
    rows: rows
      .filter(({ node }) => node.type === 'row' && textOf(node).trim() !== '')
      .map((row, line) =>
        childrenOf(row).map((cell, column) => single(cell, `${path}.rows.${line}.${column}`, reader)),
      ),
  }
}
