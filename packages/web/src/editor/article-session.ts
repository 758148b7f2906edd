import type { Audited, Span } from '@intertitre/core'
import { Editor, type JSONContent } from '@tiptap/core'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { createStore, type Store } from '../app/store.ts'
import {
  type Backend,
  BackendError,
  type KeptDecision,
  type Saved,
  type StoredArticle,
  type StoryRevision,
} from '../backend/backend.ts'
import type { ArticleMeta } from '../document/article-of-document.ts'
import type { Place } from '../document/document-node.ts'
import type { DeskClient } from '../worker/desk-client.ts'
import type { AuditReport, Draft, Opened, PlacedClaim } from '../worker/protocol.ts'
import { type ArticlePublishing, articlePublishing } from './article-publishing.ts'
import { blockSender } from './block-sender.ts'
import { ClaimMarks, claimAt, claimsIn, revisionOf, withLit, withReport } from './claim-marks.ts'
import { dismissalsOf } from './dismissals-of.ts'
import { ARTICLE_NODES } from './nodes.ts'
import { claimReader } from './placed-claims.ts'
import type { StructureCommand } from './structure.ts'
import { Typing } from './typing.ts'

type Conflict = Extract<Saved, { readonly kind: 'conflict' }>['current']
export type SaveState = 'saved' | 'changed' | 'saving' | 'failed' | 'conflict'

/** What the desk shows of the article that is open. */
export interface SessionState {
  readonly claims: readonly PlacedClaim[]
  readonly words: number
  readonly audit: AuditReport | undefined
  /** The claim at the cursor; its place and words may be those of some keys ago. */
  readonly active: PlacedClaim | undefined
  /** A passage of the story that was picked. */
  readonly picked: Span | undefined
  readonly meta: ArticleMeta
  readonly version: number
  readonly articleState: string
  readonly decisions: readonly KeptDecision[]
  readonly saveState: SaveState
  readonly saveError: string | undefined
  readonly conflict: Conflict | undefined
  /** What a newer version of the story means for it, until it is saved upon that. */
  readonly revision: StoryRevision | undefined
  /** Kind of the top-level block at the cursor, and its heading's id where it is one. */
  readonly block: { readonly kind: string; readonly level?: number; readonly id?: string }
}

/** One article under the editor's hands: the document, its checks, and where it is kept. */
export interface ArticleSession {
  readonly id: string
  readonly opened: Opened
  readonly editor: Editor
  readonly state: Store<SessionState>
  /** As it was opened. */
  readonly likeStory: StoredArticle['likeStory']
  readonly newerStory: StoredArticle['newerStory']
  /** Absent where there is no service, and for readers. */
  readonly publishing?: ArticlePublishing
  run(command: StructureCommand): boolean
  /** Puts the cursor there and shows it. */
  goTo(place: Place): void
  /** The refuted claim behind the cursor, or before it; around the end to the other. */
  goToRefuted(direction: 1 | -1): void
  /** Sets what the story has in place of what differs; of the claim at the cursor unless told otherwise. */
  mend(claim?: PlacedClaim, difference?: number): boolean
  /** Lights what rests on a passage of the story, and goes to the first. */
  pick(span: Span | undefined): void
  setMeta(change: Partial<ArticleMeta>): void
  accept(claim: PlacedClaim, reason: string): Promise<void>
  /** Lets what an audit finds stand, with a reason that is kept. */
  dismiss(audit: string, reason: string): Promise<void>
  /** Takes a dismissal back; kept as a decision of its own. */
  reinstate(audit: string): Promise<void>
  save(note?: string): Promise<void>
  /** Saves over what somebody else has saved; theirs stays a version. */
  saveOver(): Promise<void>
  /** Makes another dossier the newest version. Open the article again afterwards. */
  restore(dossier: Audited): Promise<void>
  /** Makes what is proposed after the newer version of the story the newest version. Open the article again afterwards. */
  adopt(): Promise<void>
  decide(kind: 'approve' | 'withdraw', reason?: string): Promise<void>
  draft(): Draft
  close(): void
}

export interface SessionTools {
  readonly client: DeskClient
  readonly backend: Backend
  readonly label: string
  /** Readers look, and change nothing. */
  readonly isEditable: boolean
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Milliseconds without a change before the article is saved by itself. */
const AUTOSAVE = 15_000

export async function openSession(
  stored: StoredArticle,
  { client, backend, label, isEditable }: SessionTools,
): Promise<ArticleSession> {
  const revision = stored.newerStory && isEditable ? await backend.revision(stored.id) : undefined
  const opened = await client.call(
    'open',
    revision?.checked ?? stored.dossier,
    dismissalsOf(stored.decisions),
  )
  const state = createStore<SessionState>({
    claims: [],
    words: 0,
    audit: undefined,
    active: undefined,
    picked: undefined,
    saveError: undefined,
    conflict: undefined,
    revision,
    meta: opened.meta,
    version: stored.version,
    articleState: stored.state,
    decisions: stored.decisions,
    saveState: 'saved',
    block: { kind: 'headline' },
  })
  const editor = new Editor({
    element: document.createElement('div'),
    // The policy of the service lets no style stand in a page; article.css has what is needed.
    injectCSS: false,
    extensions: [...ARTICLE_NODES, ClaimMarks, Typing],
    editable: isEditable,
    content: opened.document as JSONContent,
    editorProps: {
      attributes: { class: 'article-text', 'aria-label': label, spellcheck: 'true', lang: 'fr' },
    },
    onTransaction: ({ transaction }) => onTransaction(transaction),
  })
  const readClaims = claimReader()
  const blocksOf = blockSender()
  let checks = 0
  let isChecking = false
  let isStale = false
  let saving: ReturnType<typeof setTimeout> | undefined
  let isClosed = false

  const draft = (): Draft => ({
    revision: ++checks,
    ...blocksOf(editor.state.doc),
    meta: state.get().meta,
  })

  /** One check at a time; what came meanwhile is checked with the next. */
  async function check(): Promise<void> {
    if (isChecking) {
      isStale = true
      return
    }
    isChecking = true
    const revision = revisionOf(editor.state)
    const report = await client.call('check', draft()).catch(() => undefined)
    isChecking = false
    if (isClosed) return
    if (report !== undefined) {
      editor.view.dispatch(withReport(editor.state.tr, readClaims(report), revision))
      state.set({ claims: claimsIn(editor.state), words: report.words })
      showActive()
    }
    if (isStale) {
      isStale = false
      void check()
    }
  }

  function onTransaction(transaction: Transaction): void {
    if (transaction.docChanged) {
      changed()
      // After the frame that shows the key.
      requestAnimationFrame(() => setTimeout(() => void check()))
    }
    if (transaction.docChanged || transaction.selectionSet) showActive()
  }

  function changed(): void {
    if (state.get().saveState !== 'conflict') state.set({ saveState: 'changed' })
    clearTimeout(saving)
    saving = setTimeout(() => void save(), AUTOSAVE)
  }

  function showActive(): void {
    const active = claimAt(editor.state, editor.state.selection.head)
    const { $from } = editor.state.selection
    const top = editor.state.doc.child($from.index(0))
    const block = {
      kind: top.type.name,
      ...(top.type.name === 'heading' && {
        level: top.attrs.level as number,
        ...(top.attrs.id !== null && { id: top.attrs.id as string }),
      }),
    }
    const before = state.get()
    const isSameClaim =
      active === before.active || isToldAlike(active, before.active, /^head/u.test(top.type.name))
    const isSameBlock =
      before.block.kind === block.kind && before.block.id === block.id && before.block.level === block.level
    if (!isSameClaim || !isSameBlock)
      state.set({ ...(!isSameClaim && { active }), ...(!isSameBlock && { block }) })
  }

  const stopListening = client.onAudited((audit) => state.set({ audit }))

  async function save(note?: string): Promise<void> {
    clearTimeout(saving)
    if (!isEditable || state.get().saveState === 'saving' || state.get().saveState === 'conflict') return
    await saveOn(state.get().version, note)
  }

  async function saveOn(baseVersion: number, note?: string): Promise<void> {
    state.set({ saveState: 'saving' })
    const saved = editor.state.doc
    try {
      const dossier = await client.call('finish', draft())
      const result = await backend.save(stored.id, {
        baseVersion,
        dossier: { ...dossier, ...told(revision) },
        ...(note !== undefined && { note }),
        ...standing(revision),
      })
      if (result.kind === 'conflict') state.set({ saveState: 'conflict', conflict: result.current })
      else
        state.set({
          saveState: editor.state.doc === saved ? 'saved' : 'changed',
          version: result.version,
          articleState: 'draft',
          ...(revision?.story.withdrawn === false && { revision: undefined }),
        })
    } catch (error) {
      state.set({
        saveState: 'failed',
        saveError: error instanceof BackendError || error instanceof Error ? error.message : String(error),
      })
    }
  }

  const goTo = ({ from, to }: Place): void => {
    const size = editor.state.doc.content.size
    const selection = TextSelection.between(
      editor.state.doc.resolve(Math.min(from, size)),
      editor.state.doc.resolve(Math.min(to, size)),
    )
    editor.view.dispatch(editor.state.tr.setSelection(selection).scrollIntoView())
    editor.view.focus()
    scrollToSelection(editor)
  }

  void check()
  return {
    id: stored.id,
    likeStory: stored.likeStory,
    newerStory: stored.newerStory,
    ...(backend.publishing && isEditable && { publishing: articlePublishing(stored.id, backend.publishing) }),
    opened,
    editor,
    state,
    draft,
    goTo,
    run(command) {
      const transaction = isEditable ? command(editor.state) : undefined
      if (transaction === undefined) return false
      editor.view.dispatch(transaction)
      editor.view.focus()
      return true
    },
    goToRefuted(direction) {
      const places = claimsIn(editor.state).flatMap(({ refuted, place }) =>
        refuted && place !== undefined ? [place] : [],
      )
      const { head } = editor.state.selection
      const ordered = direction === 1 ? places : places.toReversed()
      const next = ordered.find(({ from, to }) => (direction === 1 ? from > head : to < head)) ?? ordered[0]
      if (next !== undefined) goTo({ from: next.from, to: next.from })
    },
    mend(claim = claimAt(editor.state, editor.state.selection.head), difference) {
      const { place, differences } = claimsIn(editor.state).find(({ path }) => path === claim?.path) ?? {}
      const found =
        difference === undefined
          ? differences?.find(({ mend }) => mend !== undefined)
          : differences?.[difference]
      if (!isEditable || place === undefined || found?.mend === undefined) return false
      const { span, text } = found.mend
      const from = place.from + span.start
      const transaction = editor.state.tr.insertText(text, from, place.from + span.end)
      editor.view.dispatch(
        transaction.setSelection(TextSelection.create(transaction.doc, from + text.length)).scrollIntoView(),
      )
      editor.view.focus()
      return true
    },
    pick(span) {
      state.set({ picked: span })
      const resting =
        span === undefined
          ? []
          : claimsIn(editor.state).filter(({ evidence }) => evidence.some((each) => overlaps(each, span)))
      editor.view.dispatch(withLit(editor.state.tr, new Set(resting.map(({ path }) => path))))
      const first = resting.find(({ place }) => place !== undefined)
      if (first?.place !== undefined) scrollTo(editor, first.place.from)
    },
    setMeta(change) {
      if (!isEditable) return
      state.set({ meta: { ...state.get().meta, ...change } })
      changed()
      void check()
    },
    async accept({ path }, reason) {
      const claim = claimsIn(editor.state).find((each) => each.path === path)
      if (claim === undefined) return
      await client.call('accept', { path: claim.path, text: claim.text, reason })
      await backend
        .decide(stored.id, { kind: 'accept', version: state.get().version, finding: claim.path, reason })
        .catch(() => {})
      changed()
      await check()
    },
    async dismiss(audit, reason) {
      const decision = { kind: 'dismiss', version: state.get().version, finding: audit, reason } as const
      await backend.decide(stored.id, decision)
      await client.call('dismiss', { audit, reason })
      const fresh = await backend.article(stored.id)
      state.set({ decisions: fresh.decisions })
      await check()
    },
    async reinstate(audit) {
      await backend.decide(stored.id, { kind: 'reinstate', version: state.get().version, finding: audit })
      await client.call('reinstate', audit)
      const fresh = await backend.article(stored.id)
      state.set({ decisions: fresh.decisions })
      await check()
    },
    save,
    async saveOver() {
      const { conflict } = state.get()
      if (conflict === undefined) return
      state.set({ conflict: undefined })
      await saveOn(conflict.version)
    },
    async restore(dossier) {
      if (state.get().saveState !== 'saved') await saveOn(state.get().version)
      const saved = await backend.save(stored.id, { baseVersion: state.get().version, dossier })
      if (saved.kind === 'conflict') state.set({ saveState: 'conflict', conflict: saved.current })
      else state.set({ saveState: 'saved', version: saved.version })
    },
    async adopt() {
      if (revision?.repaired === undefined) return
      clearTimeout(saving)
      const saved = await backend.save(stored.id, {
        baseVersion: state.get().version,
        dossier: revision.repaired,
        ...(revision.note !== undefined && { note: revision.note.text }),
        ...standing(revision),
      })
      if (saved.kind === 'conflict') state.set({ saveState: 'conflict', conflict: saved.current })
      else state.set({ saveState: 'saved', version: saved.version, revision: undefined })
    },
    async decide(kind, reason) {
      if (state.get().saveState !== 'saved') await saveOn(state.get().version)
      if (state.get().saveState !== 'saved') return
      const { version } = state.get()
      await backend.decide(stored.id, { kind, version, ...(reason !== undefined && { reason }) })
      const fresh = await backend.article(stored.id)
      state.set({ articleState: fresh.state, decisions: fresh.decisions })
    },
    close() {
      isClosed = true
      clearTimeout(saving)
      stopListening()
      if (state.get().saveState === 'changed') void save()
      editor.destroy()
    },
  }
}

/** Whoever saves upon a newer version of the story has seen what it corrects: readers are told of it, however it was mended. */
const told = (revision: StoryRevision | undefined): Partial<Pick<Audited, 'modified' | 'corrections'>> => ({
  ...(revision?.repaired?.modified !== undefined && { modified: revision.repaired.modified }),
  ...(revision?.repaired?.corrections !== undefined && { corrections: revision.repaired.corrections }),
})

const standing = (revision: StoryRevision | undefined): { readonly storyId?: string } =>
  revision === undefined || revision.story.withdrawn ? {} : { storyId: revision.story.id }

/** Place and words may differ while it is typed: whoever shows it shows neither, but of headings, which have candidates. */
const isToldAlike = (
  one: PlacedClaim | undefined,
  other: PlacedClaim | undefined,
  isHeading: boolean,
): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.path === other.path &&
  (!isHeading || one.text === other.text) &&
  one.verdict === other.verdict &&
  one.refuted === other.refuted &&
  one.accepted === other.accepted &&
  one.evidence === other.evidence &&
  one.differences === other.differences

function scrollToSelection(editor: Editor): void {
  scrollTo(editor, editor.state.selection.head)
}

/** Into the middle of what is seen. */
function scrollTo(editor: Editor, position: number): void {
  const { node } = editor.view.domAtPos(position)
  const element = node instanceof Element ? node : node.parentElement
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' })
}
