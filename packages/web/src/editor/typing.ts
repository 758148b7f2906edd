import { Extension } from '@tiptap/core'
import { history, redo, undo } from '@tiptap/pm/history'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

const NO_BREAK = '\u00a0'
const NARROW = '\u202f'

/** What a typist means by a key where French is set with other signs; undefined where the key stays. */
export function typeset(
  before: string,
  typed: string,
): { readonly text: string; readonly drop: number } | undefined {
  if (typed === "'") return { text: '’', drop: 0 }
  if (typed === '"')
    return isInQuotation(before)
      ? { text: `${NO_BREAK}»`, drop: /\s$/u.test(before) ? 1 : 0 }
      : { text: `«${NO_BREAK}`, drop: 0 }
  if (/^[;!?]$/u.test(typed)) return spaced(before, typed, NARROW)
  if (/^[:»]$/u.test(typed)) return spaced(before, typed, NO_BREAK)
  return undefined
}

const isInQuotation = (text: string): boolean => text.lastIndexOf('«') > text.lastIndexOf('»')

/** « 18:30 » keeps its colon; elsewhere a sign that French sets apart gets its space, or keeps it from breaking. */
function spaced(before: string, sign: string, space: string) {
  if (before === '' || /[\u00a0\u202f?!]$/u.test(before)) return undefined
  if (/\s$/u.test(before)) return { text: `${space}${sign}`, drop: 1 }
  return /\d$/u.test(before) && sign === ':' ? undefined : { text: `${space}${sign}`, drop: 0 }
}

function handleTextInput(view: EditorView, from: number, to: number, typed: string): boolean {
  const { $from } = view.state.selection
  const change = typeset($from.parent.textBetween(0, $from.parentOffset), typed)
  if (change === undefined) return false
  view.dispatch(view.state.tr.insertText(change.text, from - change.drop, to).scrollIntoView())
  return true
}

/** Parts of tables, timelines and the like, which Enter leaves instead of splitting them. */
const PARTS = new Set([
  'cell',
  'headCell',
  'when',
  'what',
  'subject',
  'detail',
  'question',
  'answer',
  'quotation',
  'speaker',
])

/** Undo, French signs while typing, and keys that know the article's frames. */
export const Typing = Extension.create({
  name: 'typing',
  priority: 200,
  addProseMirrorPlugins: () => [history(), new Plugin({ props: { handleTextInput } })],
  addKeyboardShortcuts() {
    const { editor } = this
    const next = (direction: 1 | -1) => () => {
      if (!PARTS.has(editor.state.selection.$from.parent.type.name)) return false
      return toNeighbour(editor.view, direction)
    }
    return {
      'Mod-z': () => undo(editor.state, editor.view.dispatch),
      'Mod-Shift-z': () => redo(editor.state, editor.view.dispatch),
      'Mod-y': () => redo(editor.state, editor.view.dispatch),
      Tab: next(1),
      'Shift-Tab': next(-1),
      Enter: () => leaveEmptyItem(editor.view) || next(1)(),
    }
  },
})

/** To the text before or behind, or into a new paragraph where none follows. */
function toNeighbour(view: EditorView, direction: 1 | -1): boolean {
  const { state } = view
  const { $from } = state.selection
  const edge = direction === 1 ? $from.end() + 1 : $from.start() - 1
  const found = TextSelection.findFrom(state.doc.resolve(edge), direction, true)
  if (found === null) return false
  view.dispatch(state.tr.setSelection(found).scrollIntoView())
  return true
}

/** Enter in an empty last item goes on under the list. */
function leaveEmptyItem(view: EditorView): boolean {
  const { state } = view
  const { $from } = state.selection
  const { parent } = $from
  if (!['item', 'point'].includes(parent.type.name) || parent.content.size > 0) return false
  const list = $from.node(-1)
  if ($from.index(-1) !== list.childCount - 1 || list.childCount < 2) return false
  const transaction = state.tr.delete($from.before(), $from.after())
  const behind = transaction.mapping.map($from.after(-1))
  transaction.insert(behind, state.schema.nodes.paragraph!.create())
  view.dispatch(transaction.setSelection(TextSelection.create(transaction.doc, behind + 1)).scrollIntoView())
  return true
}
