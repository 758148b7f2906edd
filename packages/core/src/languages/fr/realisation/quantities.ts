import type { Token } from '../../../reading/reading.ts'
import { spanOfRange, type TokenRange, type Tree } from '../../../reading/tree.ts'
import { covers, overlaps, type Span, sliceOf } from '../../../span.ts'
import type { NumberMention } from '../../mentions.ts'
import type { Passage, QuantityDraft } from '../../realisation.ts'
import { capitalise, join } from '../elision.ts'
import { neutralReporting } from '../reporting.ts'
import { isNegated } from './clause.ts'
import { compose, tidy } from './compose.ts'
import { readsAlone } from './reads-alone.ts'
import { shortSource, tokensIn } from './reframe.ts'

/** « deux enfants » is no figure to remember, and a sum or a share by itself says nothing. */
const SMALLEST = 3
/** « 25 personnes » says little by itself, more with who counted them. */
const FEWEST_WORDS = 2
/** « neuf tirs » is no figure by itself, « sept buts de suite entre la 38e et la 47e minute » is. */
const SMALL = 20
const MOST_WORDS = 16
const MEASURE = /^(?:mètre|kilomètre|centimètre|minute|heure|jour|semaine|mois|an|année|point|degré)$/u
const LAPSE = /^(?:an|année|mois|jour|heure|minute|seconde|semaine|fois)$/u
/** Verbs whose object may never come to be. */
const WISHED =
  /^(?:demander|réclamer|exiger|requérir|vouloir|souhaiter|espérer|pouvoir|devoir|risquer|proposer|prévoir|envisager|encourir|viser|promettre|menacer|refuser|démentir|nier|supposer)$/u
/** « des milliers de supporters » is no figure. */
const VAGUE =
  /^(?:de |des |d['’]|plusieurs |quelques )?(?:milliers|centaines|dizaines|millions|milliards) (?:de |d['’])/iu
/** Words that point to what stands elsewhere. */
const POINTING =
  /^(?:ce|cet|cette|ces|son|sa|ses|leurs?|celui|celle|ceux|celles|dont|eux|lui|notre|nos|votre|vos|mon|ma|mes|même|autres?)$/iu

/**
 * What a passage counts or measures, each with the noun phrase that says of what: « une amende de 20.000
 * euros », « 21 matches sans défaite dans la compétition », with its source. Nothing of what is denied,
 * possible, asked for or still to come; nothing that needs another sentence to be understood.
 */
export function quantitiesOf(passage: Passage): readonly QuantityDraft[] {
  const { statement, tree, text } = passage
  const source = sourceOf(passage)
  if (statement.modality !== 'asserted' || source === undefined) return []
  const taken: Span[] = []
  return passage.numbers.flatMap((number) => {
    const range = isCount(number, passage, source !== '')
      ? carrierOf(number, passage, source !== '')
      : undefined
    const span = range && spanOfRange(tree.tokens, range)
    if (
      range === undefined ||
      span === undefined ||
      isWished(tree, range.first) ||
      isShareOfSubject(tree, range) ||
      // « Selon les neuf organisations, … »: who says so is not what is said.
      (statement.attribution?.source !== undefined && overlaps(statement.attribution.source, span)) ||
      taken.some((other) => overlaps(other, span))
    )
      return []
    taken.push(span)
    const words = tidy(compose(text, tree, [range]))
    if (VAGUE.test(words)) return []
    const phrase = source === '' ? words : join(`${words}, selon`, source)
    const noun = tree.tokens.slice(range.first, range.last + 1).find(({ upos }) => upos === 'NOUN')
    return [{ text: capitalise(phrase), span, key: `${number.value} ${noun?.lemma ?? ''}` }]
  })
}

/** « 80 % des chiens ont une puce »: of a share only the verb says what it is; a sum tells at least how many. */
const isShareOfSubject = ({ tokens }: Tree, { first, last }: TokenRange): boolean =>
  tokens.slice(first, last + 1).some(({ form }) => form === '%') &&
  tokens.slice(first, last + 1).some(({ relation }) => relation.startsWith('nsubj')) &&
  !tokens.slice(first, last + 1).some(({ features }) => features.VerbForm === 'Part')

/** Some verb above it denies it, asks for it, allows it or only has it in view. */
function isWished(tree: Tree, from: number): boolean {
  const { tokens } = tree
  const seen = new Set<number>()
  for (let index = from; index >= 0 && !seen.has(index); index = tokens[index]?.head ?? -1) {
    seen.add(index)
    const token = tokens[index]
    const noun = token?.upos === 'NOUN'
    if (token === undefined || noun) continue
    if (WISHED.test(token.lemma) || token.features.Mood === 'Cnd' || token.features.Tense === 'Fut')
      return true
    if (isNegated(tree, index)) return true
  }
  return false
}

/** Who says so: « » for the story itself; undefined where the source cannot be named. */
function sourceOf(passage: Passage): string | undefined {
  const { attribution } = passage.statement
  if (attribution === undefined) return ''
  const neutral = attribution.verb === undefined || neutralReporting.has(attribution.verb)
  return attribution.source === undefined || !neutral ? undefined : shortSource(passage, attribution.source)
}

const isCount = (
  { value, unit, figure, ...number }: NumberMention,
  { dates, quotes }: Passage,
  isAttributed: boolean,
): boolean =>
  (value >= SMALLEST || !Number.isInteger(value)) &&
  !LAPSE.test(unit ?? '') &&
  !dates.some((date) => overlaps(date, figure)) &&
  (isAttributed || !quotes.some((quote) => overlaps(quote, number)))

/** The widest noun phrase around the number that is short, says what is counted and reads alone. */
function carrierOf(number: NumberMention, passage: Passage, isAttributed: boolean): TokenRange | undefined {
  const { tree } = passage
  const inside = tokensIn(tree, number.figure)
  if (inside === undefined) return undefined
  const heads = [...headsAbove(tree, inside.first)]
  // « jets de sept mètres » measures no jet.
  if (heads.length > 1 && MEASURE.test(tree.tokens[heads[0] ?? -1]?.lemma ?? '')) return undefined
  const ranges = heads.flatMap((head) => phraseOf(head, number, passage) ?? [])
  const fewest = FEWEST_WORDS + (isAttributed ? 0 : 1) + (number.value < SMALL ? 1 : 0)
  return ranges.findLast((range) => isWhole(range, passage, fewest))
}

/** The number's noun, then the nouns that this one hangs on: « euros », « amende ». */
function* headsAbove(tree: Tree, first: number): Generator<number> {
  const { tokens } = tree
  let index = first
  for (let step = 0; step < 4; step++) {
    const token: Token | undefined = tokens[index]
    const head = token?.head ?? -1
    const above = tokens[head]
    if (token?.upos === 'NOUN' && !isLocution(tree, index)) yield index
    if (above?.upos !== 'NOUN' || !/^(?:nummod|nmod|det|amod|fixed|flat)/u.test(token?.relation ?? '')) return
    const opening = tree.dependents(index, 'case')[0] ?? -1
    // « un tir à neuf mètres » counts no shots, « la route 813 » no roads.
    if (token?.upos === 'NOUN' ? !/^d(?:e|['’])$/iu.test(tokens[opening]?.form ?? '') : head < index) return
    index = head
  }
}

/** « au bénéfice de 148 personnes » counts persons, no benefit. */
const isLocution = (tree: Tree, noun: number): boolean =>
  /^(?:bénéfice|profit|nom|sein|cours|terme|bout|niveau|rythme|prix|compte|titre|détriment|hauteur)$/u.test(
    tree.tokens[noun]?.lemma ?? '',
  ) && tree.dependents(noun, 'case').some((index) => tree.tokens[index]?.lemma === 'à')

/** What the noun governs, from its article to the first comma, clause or word that points elsewhere. */
function phraseOf(head: number, number: NumberMention, { tree, text }: Passage): TokenRange | undefined {
  const { tokens } = tree
  const whole = tree.range(head)
  const opens = tokens.findIndex(({ start }) => start === number.start)
  let first = Math.min(head, opens < 0 ? head : opens)
  // « une deuxième vague », « au moins trois »: what stands before the noun is part of it.
  while (tokens[first - 1]?.upos === 'ADJ' || isGlued(tokens[first - 1], tokens[first])) first--
  const article = tokens[first - 1]
  if (article?.upos === 'DET' && article.features.PronType === 'Art' && text[article.end] === ' ') first--
  if (POINTING.test(tokens[first - 1]?.form ?? '')) return undefined
  first = startOfRange(tokens, first)
  let last = first
  while (last < whole.last && !closes(tokens[last + 1])) last++
  while (last > head && /^(?:ADP|DET|CCONJ|SCONJ|ADV|AUX|PRON|NUM|PUNCT)$/u.test(tokens[last]?.upos ?? ''))
    last--
  return head <= last && number.figure.end <= (tokens[last]?.end ?? 0) ? { first, last } : undefined
}

/** « entre 22 et 25 degrés », « de 35 à 39 degrés »: neither bound alone is what was measured. */
function startOfRange(tokens: readonly Token[], first: number): number {
  const [opening, number, joint] = [tokens[first - 1], tokens[first], tokens[first + 1]]
  const between = opening?.form === 'entre' && joint?.form === 'et'
  const fromTo =
    /^d[e’']$/iu.test(opening?.form ?? '') && joint?.form === 'à' && tokens[first + 2]?.upos === 'NUM'
  return number?.upos === 'NUM' && (between || fromTo) ? first - 1 : first
}

/** The halves of « au » and « des ». */
const isGlued = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.end === other.start &&
  one.upos === 'ADP' &&
  other.upos === 'DET'

const closes = (token: Token | undefined): boolean =>
  token === undefined ||
  token.upos === 'PUNCT' ||
  token.upos === 'SCONJ' ||
  token.features.PronType === 'Rel' ||
  token.features.Mood !== undefined ||
  token.features.VerbForm === 'Inf' ||
  (token.features.VerbForm === 'Part' && token.features.Tense === 'Pres') ||
  /^(?:que|qu['’]|dont|où|qui|mais|soit|contre)$/iu.test(token.form)

/** « Quelque 31.000 patients » says no more than « 31.000 patients ». */
const ABOUT =
  /^(?:environ|quelque|près d[e’'] ?|plus d[e’'] ?|moins d[e’'] ?|au moins|pas moins d[e’'] ?)\s*/iu

function isWhole(range: TokenRange, { tree, text, dates, quotes }: Passage, fewest: number): boolean {
  const tokens = tree.tokens.slice(range.first, range.last + 1)
  const span = spanOfRange(tree.tokens, range)
  const words = sliceOf(text, span).replace(ABOUT, '').split(/\s+/u).length
  return (
    words >= fewest &&
    words <= MOST_WORDS &&
    !tokens.some(
      ({ form, upos }) => POINTING.test(form) || (upos === 'PRON' && !/^(?:y|en)$/iu.test(form)),
    ) &&
    !/["«»“”()[\]:;]/u.test(sliceOf(text, span)) &&
    readsAlone(sliceOf(text, span)) &&
    !quotes.some((quote) => overlaps(quote, span) && !covers(quote, span)) &&
    !dates.some((date) => overlaps(date, span) && !covers(span, date)) &&
    !isRate(tree, range, text) &&
    saysOfWhat(tokens, fewest > FEWEST_WORDS ? 2 : 1) &&
    !isHalfRange(tokens) &&
    !(/%/u.test(sliceOf(text, span)) && !/%(?: \p{L}+)? (?:d['’]|(?:de|des|du) )/u.test(sliceOf(text, span)))
  )
}

/** A noun and what describes it: « une centaine de femmes » by itself is no figure to remember. */
const saysOfWhat = (tokens: readonly Token[], least: number): boolean => {
  const content = tokens.filter(({ upos, lemma }) => DESCRIBING.test(upos) && !UNIT.test(lemma))
  const measured = tokens.some(({ lemma }) =>
    /^(?:euro|dollar|livre|franc|degré|mètre|kilomètre|hectare|tonne)$/u.test(lemma),
  )
  return content.some(({ upos }) => upos === 'NOUN') && content.length >= (measured ? 1 : least)
}

const DESCRIBING = /^(?:NOUN|ADJ|PROPN|VERB|X)$/u

/** « 17 naissances pour 1.000 adolescentes » counts no girls, and « 1,7 enfant par femme » says not whose. */
const isRate = ({ tokens }: Tree, { first, last }: TokenRange, text: string): boolean =>
  (tokens[first - 1]?.form === 'pour' && tokens[first]?.upos === 'NUM') ||
  /^\d[\d\s,.]* \p{L}+ par \p{L}+$/u.test(text.slice(tokens[first]?.start, tokens[last]?.end))

/** « 20 et 22 degrés », « 30.000 hommes et 11.000 femmes »: what makes them a pair stands elsewhere. */
const isHalfRange = (tokens: readonly Token[]): boolean =>
  tokens[0]?.form !== 'entre' &&
  tokens.some(({ form }, index) => form === 'et' && tokens[index + 1]?.upos === 'NUM')

/** Nouns that measure and are no thing by themselves. */
const UNIT =
  /^(?:euro|dollar|livre|franc|million|milliard|millier|centaine|dizaine|vingtaine|trentaine|cinquantaine|pourcent|kilomètre|mètre|centimètre|kilo|kilogramme|gramme|tonne|litre|degré|hectare|heure|an|année|mois|jour|minute|point|km|km\/h|m|kg|fois|reprise|gt|heure|titre|part|total|nombre|moyenne)$/iu
