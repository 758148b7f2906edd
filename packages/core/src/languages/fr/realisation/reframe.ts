import type { TokenRange, Tree } from '../../../reading/tree.ts'
import { covers, type Span, sliceOf } from '../../../span.ts'
import type { Passage } from '../../realisation.ts'
import { join } from '../elision.ts'
import { claims, neutralReporting } from '../reporting.ts'

/** Taking an attribution out of a sentence, and giving it back at another place in a short form. */
export interface Reframing {
  /** The frame with the comma that goes with it. */
  readonly cut: TokenRange
  /** The passage's own words, attributed again. */
  attribute(body: string): string
}

/**
 * « …, a déclaré X » becomes « Selon X, … »; « Selon X, … » becomes « …, selon X ». Undefined where
 * there is no frame, where its verb says more than « dire », or where its source is only a pronoun.
 */
export function reframe(passage: Passage): Reframing | undefined {
  const { attribution } = passage.statement
  if (attribution?.source === undefined || attribution.frame === 'reported') return undefined
  if (attribution.verb !== undefined && !mayGo(passage, attribution.verb)) return undefined
  const source = shortSource(passage, attribution.source)
  const frame = tokensIn(passage.tree, attribution.span)
  if (source === undefined || frame === undefined) return undefined
  const opens = frame.first === 0
  const cut = withComma(passage.tree, frame)
  return {
    cut,
    attribute: (body) =>
      opens
        ? `${body}, ${join('selon', source)}`
        : `${join('Selon', source)}, ${lowered(passage, cut, body)}`,
  }
}

/** What a verb adds to « dire » must stay, except around a quotation: there it tells only the tone. */
const mayGo = ({ statement }: Passage, verb: string): boolean =>
  statement.quoted ? claims(verb) : neutralReporting.has(verb)

/** The tokens that a span covers whole. */
export function tokensIn({ tokens }: Tree, span: Span): TokenRange | undefined {
  const first = tokens.findIndex((token) => covers(span, token))
  const last = tokens.findLastIndex((token) => covers(span, token))
  return first < 0 ? undefined : { first, last }
}

/** A frame at the start takes the comma behind it, any other the comma before it (and its pair). */
function withComma({ tokens }: Tree, { first, last }: TokenRange): TokenRange {
  if (first === 0) return { first, last: tokens[last + 1]?.form === ',' ? last + 1 : last }
  const before = tokens[first - 1]?.form === ',' ? first - 1 : first
  const pair = before < first && tokens[last + 1]?.form === ',' ? last + 1 : last
  return { first: before, last: pair }
}

/** The first word of the passage loses its capital behind « Selon X, » unless it is a name. */
function lowered(passage: Passage, cut: TokenRange, body: string): string {
  const first = passage.tree.tokens[cut.first === 0 ? cut.last + 1 : 0]
  const keeps = first === undefined || first.upos === 'PROPN' || /^\p{Lu}[\p{Lu}\d]/u.test(first.form)
  return keeps ? body : body.charAt(0).toLowerCase() + body.slice(1)
}

const TAIL =
  /\s*(?:[,;(«"“–—]|\s-\s|(?<!\p{L})(?:qui|que|dont|où|lors|devant|dans|sur|auprès|citée?s?|publiée?s?|diffusée?s?|interrogée?s?|jointe?s?)(?!\p{L})).*$/su

/** Articles and numbers that open a source: they lose their capital inside a sentence. */
const OPENING =
  /^(?:L['’]|D['’]|(?:L[ea]s?|Une?|Des|Du|Aux?|Plusieurs|Certaine?s|Deux|Trois|Son|Sa|Ses|Leurs?|Ce|Cet|Cette|Ces)(?![\p{L}]))/u

/** A source as short as it still names somebody: without apposition, relative and circumstance. */
export function shortSource({ text }: Pick<Passage, 'text'>, source: Span): string | undefined {
  const whole = sliceOf(text, source).replace(TAIL, '').trim()
  const words = OPENING.test(whole) ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole
  return words === '' || words.split(/\s+/u).length > 12 ? undefined : words
}
