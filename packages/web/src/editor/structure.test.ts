import { getSchema } from '@tiptap/core'
import { Node as ProseNode } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentNode } from '../document/document-node.ts'
import { ARTICLE_NODES } from './nodes.ts'
import {
  type BlockKind,
  insertSentence,
  move,
  promote,
  removeBlock,
  type StructureCommand,
  setWords,
  splitSection,
  turnInto,
} from './structure.ts'

const schema = getSchema(ARTICLE_NODES)

/** « # » is the headline, « ! » the standfirst, « ## » and « ### » headings, « - a/b » a list, else a paragraph; « | » the cursor. */
function stateOf(...lines: readonly string[]): EditorState {
  let cursor = 1
  const blocks: DocumentNode[] = []
  let position = 0
  for (const line of lines) {
    const [, sign = '', rest = ''] = /^(#{1,3}|!|-|)\s*(.*)$/u.exec(line)!
    const words = rest.replace('|', '')
    const texts = sign === '-' ? words.split('/') : [words]
    const at = rest.indexOf('|')
    if (at >= 0) cursor = position + (sign === '-' ? 2 : 1) + at
    const text = (value: string): readonly DocumentNode[] =>
      value === '' ? [] : [{ type: 'text', text: value }]
    const block: DocumentNode =
      sign === '-'
        ? { type: 'list', content: texts.map((value) => ({ type: 'item', content: text(value) })) }
        : {
            type:
              ({ '#': 'headline', '!': 'standfirst' } as const)[sign as '#' | '!'] ??
              (sign === '' ? 'paragraph' : 'heading'),
            ...(sign.length > 1 && { attrs: { level: sign.length } }),
            content: text(words),
          }
    blocks.push(block)
    position += ProseNode.fromJSON(schema, block).nodeSize
  }
  const doc = ProseNode.fromJSON(schema, { type: 'doc', content: blocks })
  return EditorState.create({ doc, selection: TextSelection.create(doc, cursor) })
}

/** The same back, with the cursor. */
function linesOf(state: EditorState): readonly string[] {
  const { head } = state.selection
  const lines: string[] = []
  state.doc.forEach((node, offset) => {
    const texts: string[] = []
    const add = (inner: ProseNode, start: number): void => {
      const at = head - start
      const text = inner.textContent
      texts.push(at >= 0 && at <= text.length ? `${text.slice(0, at)}|${text.slice(at)}` : text)
    }
    if (node.isTextblock) add(node, offset + 1)
    else node.forEach((inner, at) => void add(inner, offset + at + 2))
    const sign: Readonly<Record<string, string>> = {
      headline: '# ',
      standfirst: '! ',
      heading: `${'#'.repeat(node.attrs.level)} `,
      list: '- ',
      paragraph: '',
    }
    lines.push(`${sign[node.type.name] ?? `${node.type.name} `}${texts.join('/')}`)
  })
  return lines
}

function after(command: StructureCommand, ...lines: readonly string[]): readonly string[] | undefined {
  const state = stateOf(...lines)
  const transaction = command(state)
  if (transaction === undefined) return undefined
  transaction.doc.check()
  return linesOf(state.apply(transaction))
}

const HEAD = ['# T', '! C']

const cases: readonly {
  name: string
  command: StructureCommand
  before: readonly string[]
  now: readonly string[] | undefined
}[] = [
  { name: 'a paragraph up', command: move(-1), before: ['a', 'b|c'], now: ['b|c', 'a'] },
  {
    name: 'a paragraph up, into the section before',
    command: move(-1),
    before: ['a', '## H', '|b'],
    now: ['a', '|b', '## H'],
  },
  {
    name: 'a paragraph down, over a heading',
    command: move(1),
    before: ['a|', '## H', 'b'],
    now: ['## H', 'a|', 'b'],
  },
  { name: 'nothing goes above the standfirst', command: move(-1), before: ['|a', 'b'], now: undefined },
  { name: 'nothing goes under the end', command: move(1), before: ['a', '|b'], now: undefined },
  {
    name: 'a section up, with all that stands in it',
    command: move(-1),
    before: ['## A', 'a', '### X', 'x', '## B|', 'b'],
    now: ['## B|', 'b', '## A', 'a', '### X', 'x'],
  },
  {
    name: 'a section down',
    command: move(1),
    before: ['## |A', 'a', '## B', 'b', '## C'],
    now: ['## B', 'b', '## |A', 'a', '## C'],
  },
  {
    name: 'a low section stays in its own',
    command: move(-1),
    before: ['## A', 'a', '### |X', 'x'],
    now: ['## A', '### |X', 'x', 'a'],
  },
  { name: 'a lower heading', command: promote(1), before: ['## |A'], now: ['### |A'] },
  { name: 'a higher heading', command: promote(-1), before: ['### |A'], now: ['## |A'] },
  { name: 'no heading higher than 2', command: promote(-1), before: ['## |A'], now: undefined },
  { name: 'a paragraph has no level', command: promote(1), before: ['|a'], now: undefined },
  {
    name: 'a section split before a paragraph',
    command: splitSection,
    before: ['## A', '|b'],
    now: ['## A', '## |', 'b'],
  },
  {
    name: 'a section split between two sentences',
    command: splitSection,
    before: ['Un.| Deux.'],
    now: ['Un.', '## |', 'Deux.'],
  },
  {
    name: 'a section split behind a paragraph',
    command: splitSection,
    before: ['Un.|', 'b'],
    now: ['Un.', '## |', 'b'],
  },
  { name: 'a block taken out', command: removeBlock, before: ['a', '|b', 'c'], now: ['a', '|c'] },
  {
    name: 'a heading taken out joins the sections',
    command: removeBlock,
    before: ['a', '## |B', 'b'],
    now: ['a', '|b'],
  },
  { name: 'a paragraph made a heading', command: turnInto('heading3'), before: ['|a'], now: ['### |a'] },
  { name: 'a list made a paragraph', command: turnInto('paragraph'), before: ['- |a/b'], now: ['|a b'] },
  { name: 'other words', command: setWords('neuf'), before: ['## vi|eux'], now: ['## neuf|'] },
  {
    name: 'a sentence at the end of its paragraph',
    command: insertSentence('Deux.'),
    before: ['U|n.', 'b'],
    now: ['U|n. Deux.', 'b'],
  },
  {
    name: 'a sentence under a heading',
    command: insertSentence('Deux.'),
    before: ['## A|', 'b'],
    now: ['## A|', 'Deux.', 'b'],
  },
]

for (const { name, command, before, now } of cases)
  test(name, () => expect(after(command, ...HEAD, ...before)).toEqual(now && [...HEAD, ...now]))

describe('whatever the order of commands', () => {
  const kinds: readonly BlockKind[] = [
    'paragraph',
    'heading2',
    'heading3',
    'list',
    'ordered',
    'quote',
    'keyPoints',
  ]
  const commands: readonly StructureCommand[] = [
    move(-1),
    move(1),
    promote(-1),
    promote(1),
    splitSection,
    ...kinds.map(turnInto),
  ]
  /** Splitting may part a word, and joining sentences puts a space between. */
  const letters = (state: EditorState): string =>
    [...state.doc.textContent.replaceAll(' ', '')].sort().join('')

  test('no letter is lost, and the document stays whole', () => {
    const step = fc.record({ command: fc.nat(commands.length - 1), cursor: fc.nat(60) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let state = stateOf(
          '# Titre',
          '! Un chapô.',
          'Un. Deux.',
          '## A',
          'Trois.',
          '### B',
          '- x/y',
          '## C',
          'Fin.',
        )
        const before = letters(state)
        for (const { command, cursor } of steps) {
          const at = Math.min(cursor, state.doc.content.size)
          state = state.apply(state.tr.setSelection(TextSelection.near(state.doc.resolve(at))))
          const transaction = commands[command]!(state)
          if (transaction === undefined) continue
          state = state.apply(transaction)
          state.doc.check()
          expect(letters(state)).toBe(before)
        }
      }),
    )
  })
})
