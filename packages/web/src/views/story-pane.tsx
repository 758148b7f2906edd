import type { Span } from '@intertitre/core'
import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from '../app/store.ts'
import type { ArticleSession } from '../editor/article-session.ts'
import { useMessages } from '../i18n/use-messages.ts'

interface StoryPaneProps {
  readonly session: ArticleSession
  readonly onPick: () => void
}

const NOTHING: readonly Span[] = []

/** The story as filed: what the sentence at the cursor rests on is lit; a picked sentence lights what rests on it. */
export function StoryPane({ session, onPick }: StoryPaneProps) {
  const { desk } = useMessages()
  const { story } = session.opened
  // Not the claim itself: while its words change, what it rests on stays.
  const lit = useStore(session.state, (state) => state.active?.evidence ?? NOTHING)
  const picked = useStore(session.state, (state) => state.picked)
  const used = useStore(session.state, (state) => state.audit?.usedStatements)
  const [current, setCurrent] = useState(0)
  const scroller = useRef<HTMLElement>(null)
  const paragraphs = useMemo(
    () =>
      story.paragraphs.map(({ span, role }) => ({
        span,
        role,
        sentences: sentencesIn(story.sentences, span),
        first: story.sentences.findIndex(({ start }) => start >= span.start),
      })),
    [story],
  )
  const unused = useMemo(
    () => (used === undefined ? NOTHING : story.statements.filter(({ id }) => !used.includes(id))),
    [used, story],
  )
  useEffect(() => {
    if (lit.length > 0) show(scroller.current)
  }, [lit])
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      const next = Math.max(0, Math.min(story.sentences.length - 1, current + step))
      setCurrent(next)
      scroller.current?.querySelector<HTMLElement>(`[data-sentence="${next}"]`)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      const span = story.sentences[current]
      if (span !== undefined) session.pick(span)
    } else if (event.key === 'Escape') session.pick(undefined)
  }
  return (
    <section className="story-pane" aria-label={desk.story}>
      <div className="pane-head">
        <h2>{desk.story}</h2>
        <span className="note">{desk.storyWords(story.words)}</span>
      </div>
      <article ref={scroller} className="story-text" lang="fr" onKeyDown={onKeyDown}>
        {paragraphs.map(({ span, role, sentences, first }) => (
          <StoryParagraph
            key={span.start}
            text={story.text}
            span={span}
            role={role}
            sentences={sentences}
            first={first}
            lit={within(lit, span)}
            unused={within(unused, span)}
            picked={picked !== undefined && overlaps(picked, span) ? picked : undefined}
            current={current}
            onSentence={(index, sentence) => {
              setCurrent(index)
              session.pick(sentence)
              onPick()
            }}
          />
        ))}
      </article>
      <p className="note story-key">{desk.unusedShown}</p>
    </section>
  )
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** The same empty list for all paragraphs that have none: they do not render again. */
function within(spans: readonly Span[], paragraph: Span): readonly Span[] {
  const own = spans.filter((span) => overlaps(span, paragraph))
  return own.length === 0 ? NOTHING : own
}

const sentencesIn = (sentences: readonly Span[], paragraph: Span): readonly Span[] =>
  sentences.filter((sentence) => overlaps(sentence, paragraph))

/** Brings what is lit into view, inside the pane alone. */
function show(scroller: HTMLElement | null): void {
  const mark = scroller?.querySelector('.lit')
  if (scroller === null || mark === null || mark === undefined) return
  const { top, bottom } = mark.getBoundingClientRect()
  const box = scroller.getBoundingClientRect()
  if (top >= box.top && bottom <= box.bottom) return
  scroller.scrollTo({ top: scroller.scrollTop + top - box.top - box.height / 3 })
}

interface StoryParagraphProps {
  readonly text: string
  readonly span: Span
  readonly role: string
  readonly sentences: readonly Span[]
  /** Index of its first sentence in the story. */
  readonly first: number
  readonly lit: readonly Span[]
  readonly unused: readonly Span[]
  readonly picked: Span | undefined
  readonly current: number
  readonly onSentence: (index: number, sentence: Span) => void
}

const StoryParagraph = memo(
  function StoryParagraph(props: StoryParagraphProps) {
    const { text, span, role, sentences, first, lit, unused, picked, current, onSentence } = props
    if (sentences.length === 0) return <p className={`story-${role}`}>{text.slice(span.start, span.end)}</p>
    return (
      <p className={`story-${role}`}>
        {sentences.map((sentence, at) => {
          const index = first + at
          const before = at === 0 ? span.start : sentences[at - 1]!.end
          return (
            <span key={sentence.start}>
              {text.slice(before, sentence.start)}
              {/* biome-ignore lint/a11y/useSemanticElements: a button would not flow with the text */}
              <span
                role="button"
                data-sentence={index}
                tabIndex={index === current ? 0 : -1}
                draggable
                aria-pressed={picked !== undefined && overlaps(picked, sentence)}
                className={classOf(sentence, unused, picked)}
                onClick={() => onSentence(index, sentence)}
                onKeyDown={() => {}}
                onDragStart={({ dataTransfer }) =>
                  dataTransfer.setData('text/plain', text.slice(sentence.start, sentence.end))
                }
              >
                {pieces(text, sentence, lit)}
              </span>
            </span>
          )
        })}
        {text.slice(sentences.at(-1)!.end, span.end)}
      </p>
    )
  },
  (before, now) =>
    before.lit === now.lit &&
    before.unused.length === now.unused.length &&
    before.picked === now.picked &&
    holds(before) === holds(now) &&
    before.span === now.span,
)

/** Which of its sentences takes the focus. */
const holds = ({ first, sentences, current }: StoryParagraphProps): number =>
  current >= first && current < first + sentences.length ? current : -1

const classOf = (sentence: Span, unused: readonly Span[], picked: Span | undefined): string =>
  [
    'story-sentence',
    unused.some((span) => overlaps(span, sentence)) ? 'unused' : '',
    picked !== undefined && overlaps(picked, sentence) ? 'picked' : '',
  ]
    .filter(Boolean)
    .join(' ')

/** The words of a sentence, those that are lit in marks. */
function pieces(text: string, { start, end }: Span, lit: readonly Span[]) {
  const parts = []
  let at = start
  for (const span of [...lit].sort((one, other) => one.start - other.start)) {
    const from = Math.max(span.start, at)
    const to = Math.min(span.end, end)
    if (to <= from) continue
    if (from > at) parts.push(text.slice(at, from))
    parts.push(
      <mark key={from} className="lit">
        {text.slice(from, to)}
      </mark>,
    )
    at = to
  }
  return [...parts, text.slice(at, end)]
}
