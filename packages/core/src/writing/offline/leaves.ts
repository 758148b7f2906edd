import type { Story } from '../../filing/story.ts'
import type { BackgroundTopic } from '../../languages/background.ts'
import type { Language } from '../../languages/language.ts'
import type { PlannedRendering, Rendering } from '../../planning/plan.ts'
import type { Statement } from '../../reading/reading.ts'
import { type Span, sliceOf } from '../../span.ts'
import type { ArticleSentence, Evidence } from '../article.ts'

/** Makes the sentences of an article: typography set, evidence cut out of its source. */
export interface Leaves {
  /** A statement as the story has it. */
  verbatim(statement: Statement): ArticleSentence
  of(rendering: Rendering & Partial<Pick<PlannedRendering, 'statement'>>): ArticleSentence
  background(topic: BackgroundTopic, sentence: string): ArticleSentence
  /** Wording of the desk that says nothing of its own: a fixed subheading. */
  label(text: string): ArticleSentence
}

export function leavesOf(story: Story, language: Language): Leaves {
  const evidence = ({ start, end }: Span): Evidence => ({
    source: story.id,
    span: { start, end },
    text: sliceOf(story.text, { start, end }),
  })
  return {
    verbatim: (statement) => ({
      text: language.typeset(sliceOf(story.text, statement)),
      kind: 'verbatim',
      evidence: [evidence(statement)],
      statement: statement.id,
    }),
    of: (rendering) => ({
      text: language.typeset(rendering.text),
      kind: rendering.kind,
      evidence: rendering.evidence.map(evidence),
      ...(rendering.statement === undefined ? {} : { statement: rendering.statement }),
    }),
    background: (topic, sentence) => ({
      text: language.typeset(sentence),
      kind: 'background',
      evidence: [
        { source: `background:${topic.id}`, span: { start: 0, end: sentence.length }, text: sentence },
      ],
    }),
    label: (text) => ({ text: language.typeset(text), kind: 'derived', evidence: [] }),
  }
}
