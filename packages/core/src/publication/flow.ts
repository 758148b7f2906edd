import type { Written } from '../dossier.ts'
import type { ArticleSentence, Block, Reference } from '../writing/article.ts'
import { type Outline, outlineOf, type Wording } from '../writing/outline.ts'
import { webAddress } from '../writing/web-address.ts'

/** What follows what in an article, for outputs that know paragraphs, lists and tables but no blocks of ours. */
export type FlowBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'standfirst' | 'paragraph' | 'background-title'; readonly text: string }
  | { readonly kind: 'background'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string; readonly speaker?: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly FlowItem[] }
  | {
      readonly kind: 'table'
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'references'; readonly label: string; readonly items: readonly Reference[] }

export interface FlowItem {
  /** « Quand ? », a date, what is unknown. */
  readonly label?: string
  readonly text: string
  readonly url?: string
}

/** The article without its headline, in the order of the page; nothing empty. */
export function flowOf({ article }: Written, wording: Wording): readonly FlowBlock[] {
  const context = { outline: outlineOf(article.blocks, wording, []), wording }
  const head = article.blocks.filter(({ type }) => type === 'standfirst')
  const body = article.blocks.filter(({ type }) => type !== 'standfirst')
  return [...head, ...body].flatMap((block) => flowBlocks(block, context))
}

interface Context {
  readonly outline: Outline
  readonly wording: Wording
}

const textOf = (sentences: readonly ArticleSentence[]): string => sentences.map(({ text }) => text).join(' ')

function heading(owner: object, { outline }: Context): FlowBlock[] {
  const found = outline.get(owner)
  return found === undefined ? [] : [{ kind: 'heading', level: found.level, text: found.text }]
}

const texts = <K extends 'standfirst' | 'paragraph' | 'background'>(kind: K, text: string): FlowBlock[] =>
  text === '' ? [] : [{ kind, text } as FlowBlock]

const list = (items: readonly FlowItem[], ordered = false): FlowBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered, items }]

const labelled = (label: string | undefined, text: string): FlowItem => ({
  ...(label ? { label } : {}),
  text,
})

function flowBlocks(block: Block, context: Context): readonly FlowBlock[] {
  switch (block.type) {
    case 'section':
      return [...heading(block, context), ...block.blocks.flatMap((inner) => flowBlocks(inner, context))]
    case 'standfirst':
    case 'paragraph':
      return texts(block.type, textOf(block.sentences))
    case 'quote': {
      const speaker = block.speaker?.text
      return [{ kind: 'quote', text: textOf(block.sentences), ...(speaker ? { speaker } : {}) }]
    }
    case 'list':
      return [
        ...texts('paragraph', block.introduction?.text ?? ''),
        ...list(
          block.items.map(({ text }) => ({ text })),
          block.ordered,
        ),
      ]
    case 'key-points':
      return [
        ...heading(block, context),
        ...list(block.points.map(({ label, sentence }) => labelled(label, sentence.text))),
      ]
    case 'table':
      return [
        { kind: 'table', header: block.header, rows: block.rows.map((row) => row.map(({ text }) => text)) },
      ]
    case 'timeline':
      return [
        ...heading(block, context),
        ...list(block.events.map(({ when, what }) => labelled(when.text, what.text))),
      ]
    case 'unknowns':
      return [
        ...heading(block, context),
        ...list(block.items.map(({ subject, sentences }) => labelled(subject.text, textOf(sentences)))),
      ]
    case 'questions':
      return [
        ...heading(block, context),
        ...block.items.flatMap((item) => [
          ...heading(item, context),
          ...texts('paragraph', textOf(item.answer)),
        ]),
      ]
    case 'background': {
      const { labels } = context.wording
      const references = block.references.filter(({ url }) => webAddress(url) !== undefined)
      return [
        { kind: 'background-title', text: labels.background(block.term) },
        ...texts('background', textOf(block.sentences)),
        ...(references.length === 0
          ? []
          : [
              { kind: 'references', label: labels.references(references.length), items: references } as const,
            ]),
      ]
    }
    case 'sources':
      return [
        ...heading(block, context),
        ...list(
          block.items.map(({ label, url }) => {
            const address = webAddress(url)
            return { text: label, ...(address === undefined ? {} : { url: address }) }
          }),
        ),
      ]
  }
}
