import { type Extensions, mergeAttributes, Node } from '@tiptap/core'
import type { DOMOutputSpec, Node as ProseNode } from '@tiptap/pm/model'
import type { NodeKind } from '../document/document-node.ts'

type Spec = (attributes: Record<string, string>, node: ProseNode) => DOMOutputSpec

interface Shape {
  readonly content?: string
  readonly group?: string
  readonly attributes?: Readonly<Record<string, unknown>>
  /** Attributes that the second half of a split does not take over. */
  readonly unique?: readonly string[]
  readonly tags?: readonly { readonly tag: string; readonly attrs?: Readonly<Record<string, unknown>> }[]
  /** Enter and Backspace never reach over its edge. */
  readonly isolating?: boolean
  readonly atom?: boolean
  readonly spec: Spec
}

/** Of a block that the desk heads by itself: see `documentOf`. */
const OUTSIDE = { isOutside: false }

/** A text alone has no marks: a story is words. */
const WORDS = 'text*'

function shaped(name: NodeKind, { spec, tags, attributes, unique = [], ...shape }: Shape): Node {
  return Node.create({
    name,
    content: shape.content ?? '',
    ...(shape.group !== undefined && { group: shape.group }),
    marks: '',
    defining: true,
    isolating: shape.isolating ?? false,
    atom: shape.atom ?? false,
    selectable: shape.atom ?? false,
    addAttributes: () =>
      Object.fromEntries(
        Object.entries({ ...attributes, ...(shape.group === 'block' && OUTSIDE) }).map(([key, value]) => [
          key,
          { default: value, rendered: false, keepOnSplit: !unique.includes(key) },
        ]),
      ),
    parseHTML: () => [
      ...(tags ?? []).map(({ tag, attrs }) => ({ tag, ...(attrs !== undefined && { attrs }) })),
    ],
    renderHTML: ({ HTMLAttributes, node }) => spec(mergeAttributes(HTMLAttributes), node),
  })
}

const element =
  (tag: string, className?: string): Spec =>
  (attributes) => [tag, { ...attributes, ...(className !== undefined && { class: className }) }, 0]

/** A text that stands in a frame of its own: a cell, an answer. */
const part = (name: NodeKind, tag: string, className: string): Node =>
  shaped(name, { content: WORDS, isolating: true, spec: element(tag, className) })

const frame = (name: NodeKind, content: string, tag: string, className: string): Node =>
  shaped(name, { content, group: 'block', spec: element(tag, className) })

/** The sources themselves are the desk's to list. */
const sourcesSpec: Spec = (attributes, { attrs }) => [
  'div',
  { ...attributes, class: 'sources', contenteditable: 'false' },
  [
    'ul',
    {},
    ...(attrs.items as readonly { label: string }[]).map(({ label }): DOMOutputSpec => ['li', label]),
  ],
]

const backgroundSpec: Spec = (attributes, { attrs }) => [
  'aside',
  { ...attributes, class: 'background' },
  ['p', { class: 'background-term', contenteditable: 'false' }, String(attrs.term)],
  ['div', { class: 'background-text' }, 0],
  [
    'p',
    { class: 'background-references', contenteditable: 'false' },
    (attrs.references as readonly { label: string }[]).map(({ label }) => label).join(' · '),
  ],
]

const headingSpec: Spec = (attributes, { attrs }) => [attrs.level === 3 ? 'h3' : 'h2', attributes, 0]

/** Every kind of text that an article has, as nodes of the editor; the first of a group is the usual one. */
export const ARTICLE_NODES: Extensions = [
  Node.create({ name: 'doc', topNode: true, content: 'headline standfirst? block* sources?' }),
  Node.create({ name: 'text', group: 'inline' }),
  shaped('paragraph', { content: WORDS, group: 'block', tags: [{ tag: 'p' }], spec: element('p') }),
  shaped('headline', { content: WORDS, isolating: true, spec: element('h1', 'headline') }),
  shaped('standfirst', { content: WORDS, spec: element('p', 'standfirst') }),
  shaped('heading', {
    content: WORDS,
    group: 'block',
    attributes: { level: 2, id: null },
    unique: ['id'],
    tags: [
      { tag: 'h1', attrs: { level: 2 } },
      { tag: 'h2', attrs: { level: 2 } },
      { tag: 'h3', attrs: { level: 3 } },
      { tag: 'h4', attrs: { level: 3 } },
    ],
    spec: headingSpec,
  }),
  shaped('list', {
    content: 'introduction? item+',
    group: 'block',
    attributes: { ordered: false },
    tags: [{ tag: 'ul' }, { tag: 'ol', attrs: { ordered: true } }],
    spec: (attributes, { attrs }) => [
      'div',
      { ...attributes, class: attrs.ordered ? 'list ordered' : 'list' },
      0,
    ],
  }),
  shaped('introduction', { content: WORDS, spec: element('p', 'introduction') }),
  shaped('item', { content: WORDS, tags: [{ tag: 'li' }], spec: element('p', 'item') }),
  shaped('quote', {
    content: 'quotation speaker?',
    group: 'block',
    tags: [{ tag: 'blockquote' }],
    spec: element('blockquote'),
  }),
  part('quotation', 'p', 'quotation'),
  part('speaker', 'p', 'speaker'),
  frame('keyPoints', 'point+', 'div', 'key-points'),
  shaped('point', {
    content: WORDS,
    attributes: { label: null },
    unique: ['label'],
    spec: (attributes, { attrs }) => [
      'p',
      { ...attributes, class: 'point', ...(attrs.label && { 'data-label': attrs.label }) },
      0,
    ],
  }),
  shaped('table', {
    content: 'tableHead? row+',
    group: 'block',
    spec: (attributes) => ['div', { ...attributes, class: 'table' }, ['table', ['tbody', 0]]],
  }),
  shaped('tableHead', { content: 'headCell+', isolating: true, spec: element('tr') }),
  part('headCell', 'th', 'head-cell'),
  shaped('row', { content: 'cell+', isolating: true, spec: element('tr') }),
  part('cell', 'td', 'cell'),
  frame('timeline', 'event+', 'div', 'timeline'),
  shaped('event', { content: 'when what', isolating: true, spec: element('div', 'event') }),
  part('when', 'p', 'when'),
  part('what', 'p', 'what'),
  frame('unknowns', 'unknown+', 'div', 'unknowns'),
  shaped('unknown', { content: 'subject detail', isolating: true, spec: element('div', 'unknown') }),
  part('subject', 'p', 'subject'),
  part('detail', 'p', 'detail'),
  frame('questions', 'entry+', 'div', 'questions'),
  shaped('entry', {
    content: 'question answer',
    isolating: true,
    attributes: { id: null },
    unique: ['id'],
    spec: element('div', 'entry'),
  }),
  part('question', 'h3', 'question'),
  part('answer', 'p', 'answer'),
  shaped('background', {
    content: WORDS,
    group: 'block',
    attributes: { topic: '', term: '', references: [] },
    spec: backgroundSpec,
  }),
  shaped('sources', { atom: true, attributes: { items: [] }, spec: sourcesSpec }),
]
