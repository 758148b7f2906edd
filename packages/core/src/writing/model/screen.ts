import type { Planned } from '../../dossier.ts'
import { identifyLanguage } from '../../filing/identify-language.ts'
import type { Language } from '../../languages/language.ts'
import { instructsMachine, visible } from '../../reading/instructions.ts'
import { overlaps, type Span } from '../../span.ts'
import type { Claim, Discrepancy } from '../../verification/claim.ts'
import type { ClaimRole } from '../../verification/comparison.ts'
import type { DraftProof } from '../../verification/draft-proof.ts'
import type { ArticleSentence, Evidence } from '../article.ts'

/** A text that a model proposes, and where it is to stand. */
export interface Proposal {
  readonly text: string
  readonly role: ClaimRole
  /** See `ProofText.beside`. */
  readonly beside: readonly string[]
  /** See `Claim.path`. */
  readonly path: string
}

export type Screened =
  | { readonly kept: ArticleSentence; readonly tells: readonly string[] }
  | { readonly refused: Claim; readonly tells: readonly string[] }

export type Screen = (proposal: Proposal) => Screened

/** A text of fewer words does not show its language. */
const SHORTEST_TELLING = 9
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s»”"]+|[^\s«“"(]+@[^\s»”")]+|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,}(?:\/[^\s»”"]*)?/gu

/**
 * Proves what a model proposes, before it stands anywhere. Refused are, besides what the proof refuses, other
 * languages, addresses that no source has, orders to a machine, and what rests on such orders or on nothing.
 */
export function screenFor(
  planned: Planned,
  proof: DraftProof,
  instructions: readonly Evidence[],
  language: Pick<Language, 'code' | 'countWords' | 'typeset'>,
): Screen {
  const sources = [planned.story, ...planned.context].map(({ text }) => text).join('\n')
  const { statements } = planned.reading
  const isHeld = ({ source, span }: Evidence) =>
    instructions.some((each) => each.source === source && overlaps(each.span, span))
  return ({ text: proposed, role, beside, path }) => {
    const text = language.typeset(plain(proposed))
    const judgement = proof.prove({ text, role, beside, kind: 'edited' })
    const tells = statements
      .filter((statement) => judgement.evidence.some((each) => restsOn(each, planned.story.id, statement)))
      .map(({ id }) => id)
    const { verdict, evidence } = judgement
    const found = [
      ...(verdict === 'altered' || verdict === 'unsupported' ? judgement.discrepancies : []),
      ...(isForeign(text, language) || instructsMachine(text) || evidence.some(isHeld) ? [whole(text)] : []),
      ...addressesIn(text, sources),
      ...(role === 'sentence' && evidence.length === 0 ? [whole(text)] : []),
    ]
    if (found.length > 0) {
      const kind = verdict === 'altered' ? 'altered' : 'unsupported'
      return { refused: { path, text, ...judgement, verdict: kind, discrepancies: found }, tells }
    }
    const statement = tells[0]
    const kind = verdict === 'verbatim' || verdict === 'background' ? verdict : 'edited'
    return { kept: { text, kind, evidence, ...(statement !== undefined && { statement }) }, tells }
  }
}

const restsOn = ({ source, span }: Evidence, story: string, statement: Span): boolean =>
  source === story && overlaps(span, statement)

const whole = (text: string): Discrepancy => ({
  field: 'content',
  value: text,
  span: { start: 0, end: text.length },
})

const isForeign = (text: string, { code, countWords }: Pick<Language, 'code' | 'countWords'>): boolean =>
  countWords(text) >= SHORTEST_TELLING && (identifyLanguage(text) ?? code) !== code

const addressesIn = (text: string, sources: string): readonly Discrepancy[] =>
  [...text.matchAll(ADDRESS)].flatMap(({ 0: value, index }) =>
    sources.includes(value.replace(/[.,;:!?)]+$/u, ''))
      ? []
      : [{ field: 'content', value, span: { start: index, end: index + value.length } }],
  )

/** Without the marks of Markdown and HTML, in one line. */
export const plain = (text: string): string =>
  visible(text)
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/^\s*(?:#{1,6}|[-*+>]|\d+[.)])\s+/u, '')
    .replace(/(\*\*|__|`+)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
