import type { WritingReport } from '../backend/backend.ts'
import { useMessages } from '../i18n/use-messages.ts'

/** What of an article stands while a model writes it. */
export interface WritingState {
  /** The last report. */
  readonly report?: WritingReport
  readonly headline?: string
  /** By the place of the part. */
  readonly parts: ReadonlyMap<number, { readonly heading?: string; readonly sentences: readonly string[] }>
}

export const NOTHING_WRITTEN: WritingState = { parts: new Map() }

/** The state with what a report tells. */
export function withReport(state: WritingState, report: WritingReport): WritingState {
  const { text } = report
  if (text === undefined) return { ...state, report }
  if (text.role === 'headline') return { ...state, report, headline: text.text }
  const before = state.parts.get(text.part) ?? {
    sentences: [],
    ...(text.heading !== undefined && { heading: text.heading }),
  }
  const part =
    text.role === 'subheading'
      ? { ...before, heading: text.text }
      : { ...before, sentences: [...before.sentences, text.text] }
  return { ...state, report, parts: new Map([...state.parts, [text.part, part]]) }
}

interface WritingViewProps {
  readonly model: string
  readonly state: WritingState
  readonly isStopping: boolean
  readonly onStop: () => void
}

/** An article while a model writes it. */
export function WritingView({ model, state, isStopping, onStop }: WritingViewProps) {
  const { writing } = useMessages()
  const { report, headline, parts } = state
  return (
    <main id="main" className="start writing">
      <div className="writing-head">
        <h1>{writing.title(model)}</h1>
        <p>{writing.lead}</p>
        <progress
          aria-label={writing.progress}
          max={report?.parts ?? 1}
          {...(report !== undefined && { value: report.done })}
        />
        <div className="writing-state">
          <output>{isStopping ? writing.stopping : <Progress report={report} />}</output>
          <button type="button" onClick={onStop} disabled={isStopping}>
            {writing.stop}
          </button>
        </div>
      </div>
      <article lang="fr" className="article-text writing-text" aria-busy="true">
        {headline !== undefined && <h2 className="headline">{headline}</h2>}
        {[...parts]
          .sort(([one], [other]) => one - other)
          .map(([place, { heading, sentences }]) => (
            <section key={place}>
              {heading !== undefined && <h2>{heading}</h2>}
              <p>{sentences.join(' ')}</p>
            </section>
          ))}
      </article>
    </main>
  )
}

function Progress({ report }: { readonly report: WritingReport | undefined }) {
  const { writing } = useMessages()
  if (report === undefined || report.done === 0) return writing.waiting
  const { done, parts, secondsLeft = 0, cost, tokens } = report
  return [
    writing.parts(done, parts),
    ...(secondsLeft > 0 ? [writing.left(secondsLeft)] : []),
    cost === undefined ? writing.tokens(tokens.input + tokens.output) : writing.cost(cost),
  ].join(' · ')
}
