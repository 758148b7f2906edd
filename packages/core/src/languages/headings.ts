import type { Story } from '../filing/story.ts'
import type { LandmarkKind } from '../planning/plan.ts'

/** Subheadings of the blocks that sum up, each with or without the keyphrase before it. */
export interface SummaryHeadings {
  keyPoints(keyphrase?: string): string
  figures(keyphrase?: string): string
  people(keyphrase?: string): string
  landmarks(keyphrase?: string): string
  excerpts(keyphrase?: string): string
  timeline(keyphrase?: string): string
  unknowns(keyphrase?: string): string
  questions(keyphrase?: string): string
  /** Where a passage gives no subheading of its own. */
  fallback(keyphrase: string): string
  /** A title tag that promises no more than the story holds. */
  whatIsKnown(keyphrase: string): string
  /** Shorter headlines that a headline holds, the fullest first; empty where it is best left whole. */
  partsOf(headline: string): readonly string[]
  /** « Ce que dit le préfet », for a section of quotes. */
  whatSays(speaker: string): string
  whoIs(name: string): string
  /** How the sources name a story: « Dépêche AFP, Paris », « Texte signé … ». */
  source(story: Story): string
  /** Headers of the tables. */
  readonly figureColumns: readonly [string, string]
  readonly peopleColumns: readonly [string, string]
  readonly landmarkColumns: readonly [string, string]
  readonly landmarkKinds: Readonly<Record<LandmarkKind, string>>
}
