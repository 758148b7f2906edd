import type { Story } from '../filing/story.ts'
import type { Language } from '../languages/language.ts'
import { memoiseFor } from '../memoise.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import type { TokenRange } from '../reading/tree.ts'
import { spanOfRange } from '../reading/tree.ts'

export interface Keyphrase {
  /** As the story first writes it, without a capital that is due to its place. */
  readonly phrase: string
  /** Of its nouns, names and adjectives, in lower case. */
  readonly lemmas: readonly string[]
  readonly score: number
}

interface Candidate {
  readonly phrase: string
  readonly lemmas: readonly string[]
  readonly named: boolean
  /** Two nouns that only their place joins: « arrestations à la manifestation ». */
  readonly loose: boolean
  /** A turn that only the headline has is no phrase that readers type. */
  inHeadline: boolean
  /** « Canicule : … »: the headline itself names its subject so. */
  isLabel: boolean
}

/** How often each lemma stands in the story, and which stand where readers and engines look first. */
interface Lemmas {
  readonly counts: ReadonlyMap<string, number>
  readonly headline: ReadonlySet<string>
  readonly lede: ReadonlySet<string>
}

const MOST_WORDS = 4
/** Phrases of two or three words are what readers search for; a lone name is searched for too. */
const LENGTH_WEIGHT = [0, 0, 1, 1.05, 0.85] as const
/** Of a noun by itself that every story has, and of one that few have and that comes often enough. */
const LONE_WEIGHT = [0.35, 0.75] as const
const LONE_COUNT = 3
/** Bits from which a lone noun starts to be a keyphrase, and at which it is one. */
const LONE_RARITY = [4, 10] as const
/** Bits of the words of a phrase, on average, that say nothing and that say what the story is about. */
const PHRASE_RARITY = [3, 7] as const
const LEAST_SPECIFICITY = 0.6
const NAME_WEIGHT = 0.8
/** Where it was published, whatever it is: « la revue Sommeil ». */
const PUBLISHED_WEIGHT = 0.3
const PUBLICATION =
  /^(?:revue|journal|magazine|quotidien|hebdomadaire|mensuel|site|chaîne|radio|agence|communiqué|tribune|entretien|interview)$/u
/** A country or a town alone says nothing of what happened there. */
const PLACE_WEIGHT = 0.4
const LOOSE_WEIGHT = 0.9
const LABEL_WEIGHT = 1.8
const IN_HEADLINE = 3
const IN_LEDE = 2
/** Of the best phrase's score what one from headline or lede must have to go before somebody met further down. */
const NEARLY_AS_GOOD = 0.5
/** The very phrase in the headline reads as the headline's own subject. */
const AS_IN_HEADLINE = 1.5
const NAMED = 0.8
/** More mentions than these add nothing. */
const MOST_COUNT = 8
const CONTENT = /^(?:NOUN|PROPN|ADJ)$/u
const SUBORDINATE = /^(?:acl|advcl|ccomp|parataxis)(?::|$)/u

/**
 * Phrases that the story is about, best first: noun phrases whose words stand in the headline, in the lede
 * and again and again. Empty for a story without a noun.
 */
export function keyphrasesOf(story: Story, reading: Reading, language: Language): readonly Keyphrase[] {
  const candidates = new Map<string, Candidate>()
  for (const sentence of reading.sentences) {
    const inHeadline = story.paragraphs[sentence.paragraph]?.role === 'headline'
    for (const phrase of language.nounPhrases(sentence.tokens)) {
      const range = nameIn(sentence.tokens, phrase, language)
      const candidate = candidateAt(candidates, story.text, sentence, range)
      if (candidate === undefined) continue
      candidate.inHeadline ||= inHeadline
      candidate.isLabel ||= inHeadline && range.first === 0 && sentence.tokens[range.last + 1]?.form === ':'
    }
  }
  const lemmas = lemmasOf(story, reading)
  const all = [...candidates.values()]
  const names = new Set(all.filter(isFullName).flatMap((name) => name.lemmas))
  const ranked = all
    .filter((one) => !isPartOfName(one, names))
    .map((candidate) => ({ candidate, score: scoreOf(candidate, lemmas, language) }))
    .sort((one, other) => other.score - one.score)
  const first = ranked.find(
    ({ candidate, score }) =>
      !isMetLate(candidate, lemmas) && score >= (ranked[0]?.score ?? 0) * NEARLY_AS_GOOD,
  )
  const ordered = first === undefined ? ranked : [first, ...ranked.filter((one) => one !== first)]
  return ordered.map(({ candidate: { phrase, lemmas: own }, score }) => ({ phrase, lemmas: own, score }))
}

/** A name that stands in neither headline nor lede. */
function isMetLate({ named, phrase }: Candidate, { headline, lede }: Lemmas): boolean {
  const names = phrase.match(/(?<![\p{L}-])\p{Lu}[\p{L}\d-]*/gu) ?? []
  return named && !names.some((name) => headline.has(name.toLowerCase()) || lede.has(name.toLowerCase()))
}

/** « ministre Claire Dumont » is searched for by her name. */
function nameIn(tokens: Sentence['tokens'], { first, last }: TokenRange, language: Language): TokenRange {
  const name = tokens.findIndex(({ upos }, index) => index >= first && index <= last && upos === 'PROPN')
  const words = tokens.slice(name, last + 1)
  const whole = name > first && words.length >= 2 && words.every(({ upos }) => upos === 'PROPN')
  const office = tokens.slice(first, name).find(({ upos }) => upos === 'NOUN')
  const given = name === first ? givenIn(tokens, { first, last }, language) : first
  if (given > first) return { first: given, last }
  // « ministre de l’Intérieur Gérald Darmanin » may have been cut behind « de l’ ».
  const isOffice =
    language.isPerson(office?.lemma ?? '') || (first > 0 && /^\p{Lu}/u.test(office?.form ?? ''))
  return whole && office !== undefined && isOffice ? { first: name, last } : { first, last }
}

/** Where in a row of names somebody’s begins: « Intérieur Gérald Darmanin »; its first place where none does behind it. */
function givenIn(tokens: Sentence['tokens'], { first, last }: TokenRange, { lexicon }: Language): number {
  const isGiven = (index: number) =>
    lexicon.analyse(tokens[index]?.form ?? '').some(({ name }) => name === 'given')
  if (isGiven(first) || tokens.slice(first, last + 1).some(({ upos }) => upos !== 'PROPN')) return first
  for (let index = first + 1; index < last; index++)
    if (
      isGiven(index) &&
      !/^(?:Sainte?|Ste?|San|Santa|Mgr|Sir|Dom|Don)$/u.test(tokens[index - 1]?.form ?? '')
    )
      return index
  return first
}

const isFullName = ({ phrase, lemmas }: Candidate): boolean =>
  lemmas.length === 2 && /^\p{Lu}\S* \p{Lu}\S*$/u.test(phrase)

/** « Lionel Jospin » says whom « Jospin » means. */
const isPartOfName = (
  { named, lemmas: [word = '', ...others] }: Candidate,
  names: ReadonlySet<string>,
): boolean => named && others.length === 0 && names.has(word)

function lemmasOf({ paragraphs }: Story, { sentences }: Reading): Lemmas {
  const counts = new Map<string, number>()
  const headline = new Set<string>()
  const lede = new Set<string>()
  const first = paragraphs.findIndex(({ role }) => role === 'paragraph')
  const headed = paragraphs.some(({ role }) => role === 'headline')
  const opening = sentences.find(({ paragraph }) => paragraph === first)
  for (const sentence of sentences) {
    const { tokens, paragraph } = sentence
    const core = !headed && sentence === opening ? mainClauseTokens(sentence) : undefined
    for (const [index, { lemma, upos }] of tokens.entries()) {
      if (!CONTENT.test(upos)) continue
      const key = lemma.toLowerCase()
      counts.set(key, (counts.get(key) ?? 0) + 1)
      if (paragraphs[paragraph]?.role === 'headline' || core?.has(index) === true) headline.add(key)
      if (paragraph === first) lede.add(key)
    }
  }
  return { counts, headline, lede }
}

/** A story without a headline has it in its first sentence, without the clauses that hang on it. */
function mainClauseTokens({ tokens }: Sentence): ReadonlySet<number> {
  const inside = new Set<number>()
  const isInside = (index: number, steps = 0): boolean => {
    const token = tokens[index]
    if (token === undefined || steps > tokens.length) return false
    if (token.head < 0) return true
    return !SUBORDINATE.test(token.relation) && isInside(token.head, steps + 1)
  }
  for (const index of tokens.keys()) if (isInside(index)) inside.add(index)
  return inside
}

function candidateAt(
  candidates: Map<string, Candidate>,
  text: string,
  { tokens }: Sentence,
  range: TokenRange,
): Candidate | undefined {
  const words = tokens.slice(range.first, range.last + 1).filter(({ upos }) => CONTENT.test(upos))
  if (words.length === 0 || words.length > MOST_WORDS) return undefined
  const lemmas = words.map(({ lemma }) => lemma.toLowerCase())
  const key = lemmas.join(' ')
  const known = candidates.get(key)
  if (known !== undefined) return known
  const span = spanOfRange(tokens, range)
  const surface = text.slice(span.start, span.end)
  const opens = range.first === 0 || /^["«:“]$/u.test(tokens[range.first - 1]?.form ?? '')
  const common = opens && tokens[range.first]?.upos !== 'PROPN' && !/^\p{Lu}[\p{Lu}\d]/u.test(surface)
  const phrase = common ? surface.charAt(0).toLowerCase() + surface.slice(1) : surface
  const named = words.some(({ upos }) => upos === 'PROPN')
  const loose = words.at(-1)?.upos !== 'PROPN' && isPlaced(tokens, range)
  const candidate = { phrase, lemmas, named, loose, inHeadline: false, isLabel: false }
  candidates.set(key, candidate)
  return candidate
}

/** Joined by another preposition than those of belonging and opposing: the last noun is only where or when. */
const isPlaced = (tokens: Sentence['tokens'], { first, last }: TokenRange): boolean =>
  tokens
    .slice(first, last)
    .some(
      ({ upos, relation, lemma }) =>
        upos === 'ADP' && relation === 'case' && /^(?:à|en|dans|sur)$/u.test(lemma),
    )

/** A lone name that lexicon or background library has for a place; of the library's, one of several words too. */
const isPlace = (phrase: string, lemmas: readonly string[], { lexicon, background }: Language): boolean =>
  placeNames(background, undefined).has(phrase.toLowerCase()) ||
  (lemmas.length === 1 && lexicon.analyse(phrase).some(({ name }) => name === 'place'))

const placeNames = memoiseFor(
  (background: Language['background'], _: undefined): ReadonlySet<string> =>
    new Set(background.filter(({ place }) => place).map(({ term }) => term.toLowerCase())),
)

/** A noun that few stories have is searched for by itself: « canicule », not « étude ». */
function lengthWeight(
  lemmas: readonly string[],
  count: number,
  { rarity }: Pick<Language, 'rarity'>,
): number {
  const [least, most] = LONE_WEIGHT
  if (lemmas.length > 1) return LENGTH_WEIGHT[lemmas.length] ?? 0
  return count < LONE_COUNT ? least : least + (most - least) * share(rarity(lemmas[0] ?? ''), LONE_RARITY)
}

/** « retour en arrière » could head any story, « abaissement de la vitesse » few. */
const specificity = (lemmas: readonly string[], { rarity }: Pick<Language, 'rarity'>): number =>
  LEAST_SPECIFICITY +
  (1 - LEAST_SPECIFICITY) *
    share(lemmas.reduce((sum, lemma) => sum + rarity(lemma), 0) / lemmas.length, PHRASE_RARITY)

/** 0 to 1: where a value stands between two. */
const share = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(1, Math.max(0, (value - least) / (most - least)))

/** The rarest word of a phrase decides how often the phrase is meant; its first noun counts half. */
function scoreOf(
  { phrase, lemmas, named, loose, inHeadline, isLabel }: Candidate,
  { counts, headline, lede }: Lemmas,
  language: Language,
): number {
  const lone = lemmas.length === 1 && named
  const place = isPlace(phrase, lemmas, language)
  const weight = place
    ? PLACE_WEIGHT
    : lone
      ? NAME_WEIGHT
      : lengthWeight(lemmas, counts.get(lemmas[0] ?? '') ?? 0, language)
  const often = lemmas.map((lemma) => Math.min(counts.get(lemma) ?? 0, MOST_COUNT))
  const mentions = Math.log2(1 + Math.min(...often)) + Math.log2(1 + (often[0] ?? 0)) / 2
  const shareIn = (words: ReadonlySet<string>) =>
    lemmas.filter((lemma) => words.has(lemma)).length / lemmas.length
  const places = IN_HEADLINE * shareIn(headline) ** 2 + IN_LEDE * shareIn(lede) ** 2
  return (
    weight *
    (named ? 1 : specificity(lemmas, language)) *
    (loose ? LOOSE_WEIGHT : 1) *
    (PUBLICATION.test(lemmas[0] ?? '') && !inHeadline ? PUBLISHED_WEIGHT : 1) *
    (isLabel && !place ? LABEL_WEIGHT : 1) *
    (mentions + places + (inHeadline ? AS_IN_HEADLINE : 0) + (named ? NAMED : 0))
  )
}
