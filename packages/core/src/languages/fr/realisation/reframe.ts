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
  if (source === undefined || frame === undefined || isCutShort(passage, frame)) return undefined
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

/** « …, assure l’un des avocats, Antoine Vey », « …, a indiqué Météo-France, qui … »: what stands behind the frame belongs to its source. */
const isCutShort = ({ tree: { tokens } }: Passage, { first, last }: TokenRange): boolean => {
  const next = tokens.slice(last + 1).find(({ upos }) => upos !== 'PUNCT')
  if (first === 0 || next === undefined) return false
  return (
    /^(?:PROPN|NOUN|DET|NUM|ADJ)$/u.test(next.upos) ||
    RELATIVE.test(next.form) ||
    next.features.VerbForm === 'Part'
  )
}

const RELATIVE = /^(?:qui|dont|où|que|qu['’])$/iu

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
  if (/^A /u.test(body)) return `à${body.slice(1)}`
  return keeps ? body : body.charAt(0).toLowerCase() + body.slice(1)
}

const TAIL =
  /\s*(?:[,;(«"“–—]|\s-\s|(?<!\p{L})(?:qui|que|dont|où|lors|devant|dans|sur|auprès|citée?s?|publiée?s?|diffusée?s?|interrogée?s?|jointe?s?)(?!\p{L})).*$/su

/** Articles and numbers that open a source: they lose their capital inside a sentence. */
const OPENING =
  /^(?:L['’]|D['’]|(?:L[ea]s?|Une?|Des|Du|Aux?|Plusieurs|Certaine?s|Deux|Trois|Son|Sa|Ses|Leurs?|Ce|Cet|Cette|Ces)(?![\p{L}]))/u

const DATE_TAIL =
  /\s+(?:(?:le|ce|hier|dès|depuis|dans la nuit de)\s+)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:\s+(?:matin|midi|soir|\d{1,2}.*))?$|\s+(?:hier|le|la|les|jeudi)$/iu
/** A name, or a noun behind its article or number. */
const NAMED =
  /^(?:\p{Lu}|l['’]|(?:l[ea]s?|une?|des|du|deux|trois|quatre|cinq|six|dix|plusieurs|certaine?s|quelques|de nombreu(?:x|ses)|sources?|\d+) )/u
/** What « selon » measures by, and no one who says so: « selon les cas », « selon la nature du carburant ». */
const NO_SOURCE =
  /^(?:l['’]|l[ea]s? |une? |des |leurs? )?(?:issue|occasion|instar|heure|image|nature|cas|âge|tailles?|types?|façon|manière|règles?|recommandations?|critères?|modalités|formule|procédure|niveaux?|degré|régions|besoins?|circonstances|volonté|tradition|principes?|calendrier|méthode|ordre|prix|barème|saison|moment|lieu|place|poids|nombre|disponibilités?|évolution)(?!\p{L})/iu
/** Words that wait for others, and those that only the sentence before explains. */
const UNFINISHED = /(?<!\p{L})(?:d[eu]|des|l[ea]s?|l['’]|d['’]|à|aux?|et|en|une?|par|pour)$/iu
const POINTING = /(?<!\p{L})(?:son|sa|ses|leurs?|ces?|cet|cette|ils?|elles?|lui|eux)(?!\p{L})/iu

/**
 * A source as short as it still names somebody: without apposition, relative and circumstance. Undefined for
 * what names nobody (« son avocat », « directeur de la société »).
 */
export function shortSource({ text }: Pick<Passage, 'text'>, source: Span): string | undefined {
  const named = /^(?:son|sa|leur) [^,]+, ((?:\p{Lu}[\p{L}’'-]+ ?){2,3})$/u.exec(sliceOf(text, source))
  const whole = (named?.[1] ?? sliceOf(text, source)).replace(TAIL, '').replace(DATE_TAIL, '').trim()
  // « selon Le Parisien » has its capital in the middle of a sentence: it is a name.
  const opensSentence = /(?:^|[.!?…:»"”]\s*|\n)$/u.test(
    text.slice(Math.max(0, source.start - 4), source.start),
  )
  const lowers = OPENING.test(whole) && (opensSentence || !/^L[eas]/u.test(whole))
  const words = lowers ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole
  const names =
    NAMED.test(words) && !NO_SOURCE.test(words) && !UNFINISHED.test(words) && !POINTING.test(words)
  return names && words.split(/\s+/u).length <= 12 ? words : undefined
}
