import { redo, undo } from '@tiptap/pm/history'
import { Icon } from '../app/icon.tsx'
import { useStore } from '../app/store.ts'
import type { ArticleSession } from '../editor/article-session.ts'
import { candidatesAt } from '../editor/candidates.ts'
import {
  type BlockKind,
  move,
  promote,
  removeBlock,
  type StructureCommand,
  setWords,
  splitSection,
  turnInto,
} from '../editor/structure.ts'
import { useMessages } from '../i18n/use-messages.ts'

const KINDS: readonly BlockKind[] = [
  'paragraph',
  'heading2',
  'heading3',
  'list',
  'ordered',
  'quote',
  'keyPoints',
]

/** What can be done with the block at the cursor. */
export function Toolbar({ session }: { readonly session: ArticleSession }) {
  const { structure } = useMessages()
  const block = useStore(session.state, (state) => state.block)
  const { kind } = block
  const isFixed = kind === 'headline' || kind === 'sources'
  const isMovable = !isFixed && kind !== 'standfirst'
  const { editor } = session
  const button = (icon: Action, command: StructureCommand, isEnabled: boolean, keys = '') => (
    <ToolButton icon={icon} keys={keys} isEnabled={isEnabled} onAct={() => session.run(command)} />
  )
  return (
    <div className="toolbar" role="toolbar" aria-label={structure.title}>
      <span className="tool-group">
        <ToolButton icon="undo" keys="Ctrl+Z" onAct={() => undo(editor.state, editor.view.dispatch)} />
        <ToolButton icon="redo" keys="Ctrl+⇧Z" onAct={() => redo(editor.state, editor.view.dispatch)} />
      </span>
      <KindSelect session={session} current={currentKind(block)} isFixed={isFixed} />
      <span className="tool-group">
        {button('up', move(-1), isMovable, 'Alt+⇧↑')}
        {button('down', move(1), isMovable, 'Alt+⇧↓')}
      </span>
      <span className="tool-group">
        {button('promote', promote(-1), kind === 'heading' && block.level === 3, 'Alt+⇧←')}
        {button('demote', promote(1), kind === 'heading' && block.level === 2, 'Alt+⇧→')}
        {button('split', splitSection, isMovable, 'Ctrl+Enter')}
        {button('remove', removeBlock, !isFixed)}
      </span>
      <Candidates session={session} />
    </div>
  )
}

type Action = 'up' | 'down' | 'promote' | 'demote' | 'split' | 'remove' | 'undo' | 'redo'

interface ToolButtonProps {
  readonly icon: Action
  readonly keys: string
  readonly isEnabled?: boolean
  readonly onAct: () => void
}

/** A sign over a word; the whole of what it does in its title. */
function ToolButton({ icon, keys, isEnabled = true, onAct }: ToolButtonProps) {
  const { structure } = useMessages()
  const label = structure[icon]
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      title={keys === '' ? label : `${label} (${keys})`}
      disabled={!isEnabled}
      // The text keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onAct}
    >
      <Icon name={icon} />
      <span>{structure.short[icon]}</span>
    </button>
  )
}

const currentKind = ({ kind, level }: { readonly kind: string; readonly level?: number }): string =>
  kind === 'heading' ? `heading${level}` : kind

interface KindSelectProps {
  readonly session: ArticleSession
  readonly current: string
  readonly isFixed: boolean
}

function KindSelect({ session, current, isFixed }: KindSelectProps) {
  const { structure } = useMessages()
  const isListed = KINDS.some((kind) => kind === current)
  return (
    <select
      className="kind"
      aria-label={structure.kind}
      value={current}
      disabled={isFixed}
      onChange={({ target }) => session.run(turnInto(target.value as BlockKind))}
    >
      {!isListed && <option value={current}>{structure.kinds[current] ?? current}</option>}
      {KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {structure[kind]}
        </option>
      ))}
    </select>
  )
}

/** Other headings for the one at the cursor. */
function Candidates({ session }: { readonly session: ArticleSession }) {
  const { structure } = useMessages()
  const { kind } = useStore(session.state, (state) => state.block)
  // The heading that stands there is no candidate.
  useStore(session.state, (state) => state.active?.text)
  if (kind !== 'headline' && kind !== 'heading') return null
  const candidates = candidatesAt(session)
  return (
    <select
      className="kind candidates"
      aria-label={structure.candidates}
      title={candidates.length === 0 ? structure.noCandidates : `${structure.candidates} (Ctrl+⇧H)`}
      value=""
      disabled={candidates.length === 0}
      onChange={({ target }) => session.run(setWords(target.value))}
    >
      <option value="">{structure.candidates}</option>
      {candidates.map((candidate) => (
        <option key={candidate} value={candidate} lang="fr">
          {candidate}
        </option>
      ))}
    </select>
  )
}
