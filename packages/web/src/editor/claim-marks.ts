import { Extension } from '@tiptap/core'
import type { Node as ProseNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { type Mappable, Mapping, type StepMap } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { PlacedClaim } from '../worker/protocol.ts'

interface MarksState {
  /** Counts the changes of the document. */
  readonly revision: number
  /** The claims of the last report, where they stand now. */
  readonly claims: readonly PlacedClaim[]
  readonly marks: DecorationSet
  /** What the document went through since the report, by the revision that it led to. */
  readonly changes: readonly { readonly revision: number; readonly maps: readonly StepMap[] }[]
  /** Paths of the claims that are lit because the story's passage they rest on is. */
  readonly lit: ReadonlySet<string>
  readonly lights: DecorationSet
}

type MarksMeta =
  | { readonly claims: readonly PlacedClaim[]; readonly revision: number }
  | { readonly lit: ReadonlySet<string> }

const key = new PluginKey<MarksState>('claim-marks')

const EMPTY: MarksState = {
  revision: 0,
  claims: [],
  marks: DecorationSet.empty,
  changes: [],
  lit: new Set(),
  lights: DecorationSet.empty,
}

/** Marks each claim by its verdict, and lights those that rest on a passage of the story. */
export const ClaimMarks = Extension.create({
  name: 'claimMarks',
  addProseMirrorPlugins: () => [
    new Plugin<MarksState>({
      key,
      state: { init: () => EMPTY, apply: applied },
      props: { decorations: (state) => key.getState(state)?.marks },
    }),
    new Plugin({ props: { decorations: (state) => key.getState(state)?.lights } }),
  ],
})

/** The claims as they stand in the document now. */
export const claimsIn = (state: EditorState): readonly PlacedClaim[] => key.getState(state)?.claims ?? []

/** How often the document has changed: what a report is about. */
export const revisionOf = (state: EditorState): number => key.getState(state)?.revision ?? 0

/** A report about an earlier revision is carried over what happened since. */
export const withReport = (
  transaction: Transaction,
  claims: readonly PlacedClaim[],
  revision: number,
): Transaction => transaction.setMeta(key, { claims, revision } satisfies MarksMeta)

export const withLit = (transaction: Transaction, lit: ReadonlySet<string>): Transaction =>
  transaction.setMeta(key, { lit } satisfies MarksMeta)

/** The claim that a position stands in; at a border the one that begins there. */
export function claimAt(state: EditorState, position: number): PlacedClaim | undefined {
  const around = claimsIn(state).filter(
    ({ place }) => place !== undefined && place.from <= position && position <= place.to,
  )
  return around.find(({ place }) => position < place!.to) ?? around.at(-1)
}

function applied(transaction: Transaction, before: MarksState): MarksState {
  let state = transaction.docChanged ? changed(transaction, before) : before
  const meta = transaction.getMeta(key) as MarksMeta | undefined
  if (meta === undefined) return state
  if ('claims' in meta) state = reported(transaction.doc, state, meta)
  const lit = 'lit' in meta ? meta.lit : state.lit
  return { ...state, lit, lights: lightsOf(transaction.doc, state.claims, lit) }
}

function changed({ mapping, doc }: Transaction, before: MarksState): MarksState {
  const revision = before.revision + 1
  return {
    ...before,
    revision,
    claims: carried(before.claims, mapping),
    marks: before.marks.map(mapping, doc),
    lights: before.lights.map(mapping, doc),
    changes: [...before.changes, { revision, maps: mapping.maps }],
  }
}

function reported(
  doc: ProseNode,
  state: MarksState,
  { claims, revision }: Extract<MarksMeta, { readonly revision: number }>,
): MarksState {
  const changes = state.changes.filter((change) => change.revision > revision)
  const mapping = new Mapping(changes.flatMap(({ maps }) => [...maps]))
  const now = carried(claims, mapping)
  return { ...state, claims: now, changes, marks: remarked(doc, state, now) }
}

/** Above so many changed claims all marks are made anew. */
const FEW = 24

/** Only what changed is marked again: the view then draws nothing else. */
function remarked(
  doc: ProseNode,
  { claims: before, marks }: MarksState,
  now: readonly PlacedClaim[],
): DecorationSet {
  if (before.length !== now.length) return DecorationSet.create(doc, now.flatMap(marksOf))
  const changed = now.flatMap((claim, index) =>
    isMarkedAlike(claim, before[index]!) ? [] : [[before[index]!, claim] as const],
  )
  if (changed.length === 0) return marks
  if (changed.length > FEW) return DecorationSet.create(doc, now.flatMap(marksOf))
  const paths = new Set(changed.map(([{ path }]) => path))
  return marks.remove(marks.find(undefined, undefined, ({ path }) => paths.has(path))).add(
    doc,
    changed.flatMap(([, claim]) => marksOf(claim)),
  )
}

const isMarkedAlike = (one: PlacedClaim, other: PlacedClaim): boolean =>
  one.path === other.path &&
  one.verdict === other.verdict &&
  one.refuted === other.refuted &&
  one.accepted === other.accepted &&
  one.place?.from === other.place?.from &&
  one.place?.to === other.place?.to &&
  one.differences === other.differences

/** What is typed at the end of a claim belongs to it until the next report, in its mark as in its place. */
const carried = (claims: readonly PlacedClaim[], mapping: Mappable): readonly PlacedClaim[] =>
  claims.map((claim) => {
    if (claim.place === undefined) return claim
    const from = mapping.map(claim.place.from, 1)
    const to = mapping.map(claim.place.to, 1)
    return from === claim.place.from && to === claim.place.to ? claim : { ...claim, place: { from, to } }
  })

function marksOf({
  path,
  place,
  verdict,
  refuted,
  accepted,
  differences,
}: PlacedClaim): readonly Decoration[] {
  if (place === undefined || place.to <= place.from || (verdict === 'verbatim' && !refuted)) return []
  const name = refuted ? 'refuted' : accepted !== undefined ? 'accepted' : verdict
  const mark = (from: number, to: number, className: string, inclusiveEnd: boolean): Decoration =>
    Decoration.inline(from, to, { class: className }, { path, inclusiveEnd })
  return [
    // A mark that ended before what is typed would have the browser's own text drawn again with every key.
    mark(place.from, place.to, `claim ${name}`, true),
    ...(refuted ? differences : []).flatMap(({ span }) =>
      span === undefined || span.end <= span.start
        ? []
        : [mark(place.from + span.start, Math.min(place.from + span.end, place.to), 'difference', false)],
    ),
  ]
}

function lightsOf(doc: ProseNode, claims: readonly PlacedClaim[], lit: ReadonlySet<string>): DecorationSet {
  if (lit.size === 0) return DecorationSet.empty
  return DecorationSet.create(
    doc,
    claims.flatMap(({ path, place }) =>
      place !== undefined && place.to > place.from && lit.has(path)
        ? [Decoration.inline(place.from, place.to, { class: 'lit' })]
        : [],
    ),
  )
}
