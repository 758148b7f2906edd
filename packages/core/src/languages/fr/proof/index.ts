import { idiomsIn } from '../../idioms.ts'
import type { Analysis, Lexicon } from '../../language.ts'
import { type Operator, type ProofLanguage, TRAIT, type WordKnowledge } from '../../proof.ts'
import type { Thesaurus } from '../../thesaurus.ts'
import { findDates } from '../dates.ts'
import { FUNCTION_WORDS } from '../function-words.ts'
import { isIndividual, isOrganisation, isPersonNoun } from '../human.ts'
import { findNumbers } from '../numbers.ts'
import { reporting } from '../reporting.ts'
import { peopleFamily, peoplesFamilies, placeFamily } from './demonyms.ts'
import { familyOf } from './families.ts'
import { IDIOMS } from './idioms.ts'
import { negations } from './negations.ts'
import { FURNITURE, LOCUTIONS, OPERATORS_BEHIND, OPERATORS_BY_LEMMA, PHRASES_BY_FORM } from './operators.ts'
import { headsParatext, isParatext } from './paratext.ts'
import { polesOf } from './poles.ts'
import { split } from './split.ts'
import { GENERIC } from './synonyms.ts'
import { ADVERBS, COUNTING, DATING, GRAMMAR, LIGHT, UNACCUSATIVE } from './words.ts'

/** What the proof knows of French. */
export function frenchProof(lexicon: Lexicon, areSynonyms: Thesaurus): ProofLanguage {
  const traits = new Map<string, number>()
  const nounTraits = (lemma: string): number => {
    let found = traits.get(lemma)
    if (found === undefined) {
      found = traitsOfNoun(lemma, lexicon)
      traits.set(lemma, found)
    }
    return found
  }
  return {
    code: 'fr',
    comparesWords: true,
    split,
    describe: (form, opens) => describe(form, opens, lexicon, nounTraits),
    phrases: PHRASES_BY_FORM,
    locutions: LOCUTIONS,
    idioms: idiomsIn(IDIOMS),
    furniture: FURNITURE,
    isParatext,
    headsParatext,
    links: (form) => /^(?:de|d'|du|des|que|qu')$/u.test(form),
    negations,
    areSynonyms,
    findNumbers,
    findDates,
    mayCount: (form) => COUNTING.has(form),
    mayDate: (form) => DATING.has(form),
  }
}

/** « Élevées » is filed under « élever », its opposite « faible » stands against « élevé ». */
const bases = (lower: string): readonly string[] =>
  /[éiu](?:e|s|es)?$/u.test(lower) ? [lower.replace(/(?:es|e|s)$/u, '')] : []

/** Of « sapeurs-pompiers », where a lexicon has no singular. */
const singulars = (lower: string): readonly string[] =>
  /^\p{L}{3,}-\p{L}{3,}s$/u.test(lower) ? [lower.replace(/s(?=-|$)/gu, '')] : []

const WEIGHT = { grammar: 0, adverb: 0.15, light: 0.25, generic: 0.5, plain: 1, name: 1.5 } as const

type NounTraits = (lemma: string) => number

function describe(form: string, opens: boolean, lexicon: Lexicon, nounTraits: NounTraits): WordKnowledge {
  const lower = form
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(ex|vice|sous)-$/u, '$1')
  const capital = lower !== form && /^\p{Lu}/u.test(form)
  const analyses = analysesOf(capital && opens ? [lower, form] : [form], lexicon)
  const common = analyses.filter(({ upos }) => upos !== 'PROPN')
  const isName = capital && (!opens || (common.length === 0 && !GRAMMAR.has(lower)))
  if (GRAMMAR.has(lower) && !isName) return grammatical(lower, analyses)
  const saying = common.filter(({ upos }) => SAYING.has(upos))
  const lemmas = [...new Set(saying.map(({ lemma }) => lemma))]
  const known = [...(lemmas.length > 0 ? lemmas : [lower]), ...singulars(lower)]
  return {
    weight: isName ? (GRAMMAR.has(lower) ? WEIGHT.grammar : WEIGHT.name) : weightOf(lower, known, analyses),
    traits: traitsOf(lower, analyses, nounTraits) | (isName ? TRAIT.name : 0),
    lemmas: isName ? [...known, ...nameKeys(form, lexicon)] : known,
    families: [
      ...new Set([
        ...saying.flatMap(({ lemma, upos }) => familyOf(lemma, upos === 'VERB') ?? []),
        ...places(form, isName, saying),
      ]),
    ],
    poles: [...new Set([...known, lower, ...bases(lower), ...(isName ? [form] : [])].flatMap(polesOf))],
    operators: operatorsOf(lower, known, analyses),
    unaccusative: lemmas.some((lemma) => UNACCUSATIVE.has(lemma)),
  }
}

/** Of the first form that stands in the lexicon: « Christophe » at the head of a sentence is no « christophe ». */
function analysesOf(forms: readonly string[], lexicon: Lexicon): readonly Analysis[] {
  const all = forms.map((form) => lexicon.analyse(form).filter(({ upos }) => upos !== 'PUNCT'))
  return (
    all.find((analyses) => analyses.some(({ name, upos }) => upos !== 'PROPN' || name !== undefined)) ??
    all[0] ??
    []
  )
}

/** « Rwanda », « rwandais », « les Rwandais ». */
const places = (form: string, isName: boolean, saying: readonly Analysis[]): readonly string[] => [
  ...(isName ? [placeFamily(form) ?? []].flat() : []),
  ...(isName && saying.length === 0 ? [peopleFamily(form.replace(/s$/u, '')) ?? []].flat() : []),
  ...peoplesFamilies(form),
  ...saying.flatMap(({ lemma, upos }) =>
    upos === 'ADJ' || upos === 'NOUN' ? (peopleFamily(lemma) ?? []) : [],
  ),
]

const SAYING = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'NUM', 'AUX', 'X', 'PROPN', 'DET'])

/**
 * « Etats » and « États » name the same, « PSG » and « Psg » too; so do « Saint-Malo » and « Saint Malo », but not
 * « Jean-Pierre » and « Pierre ».
 */
function nameKeys(form: string, lexicon: Lexicon): readonly string[] {
  const parts = form.split('-')
  const isGiven = (part: string) => lexicon.analyse(part).some(({ name }) => name === 'given')
  const known = parts.length === 1 || parts.some(isGiven) ? [form] : [form, ...parts]
  return known.flatMap((name) => (name === form || name.length > 3 ? [`^${plain(name)}`] : []))
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .toLowerCase()
    .replace(/(?<=.{4})s$/u, '')

const grammatical = (lower: string, analyses: readonly Analysis[]): WordKnowledge => ({
  weight: WEIGHT.grammar,
  traits: traitsOf(lower, analyses),
  lemmas: [],
  families: [],
  poles: [],
  operators:
    OPERATORS_BY_LEMMA.get(lower) ??
    analyses
      .filter(({ upos }) => upos === 'DET' || upos === 'PRON')
      .flatMap(({ lemma }) => OPERATORS_BY_LEMMA.get(lemma) ?? [])
      .slice(0, 1),
})

function weightOf(lower: string, lemmas: readonly string[], analyses: readonly Analysis[]): number {
  if (FUNCTION_WORDS.has(lower)) return WEIGHT.grammar
  if (lemmas.some((lemma) => LIGHT.has(lemma)) || DATING.has(lower)) return WEIGHT.light
  if (ADVERBS.has(lower) || (analyses.length > 0 && analyses.every(({ upos }) => upos === 'ADV')))
    return WEIGHT.adverb
  return lemmas.some((lemma) => GENERIC.has(lemma)) ? WEIGHT.generic : WEIGHT.plain
}

function operatorsOf(
  lower: string,
  lemmas: readonly string[],
  analyses: readonly Analysis[],
): readonly Operator[] {
  // « Dû à », « due au »: a participle owes, it does not announce.
  if (/^d(?:û|us|ue|ues)$/u.test(lower)) return []
  const acting = [lower, ...lemmas, ...analyses.map(({ lemma }) => lemma)]
  const found = acting.flatMap((word) => [
    ...(OPERATORS_BY_LEMMA.get(word) ?? []),
    ...(OPERATORS_BEHIND.get(word) ?? []),
  ])
  return [...new Set(found)]
}

const BY_UPOS: Readonly<Record<string, number>> = {
  NOUN: TRAIT.noun,
  PROPN: TRAIT.noun,
  VERB: TRAIT.verb,
  AUX: TRAIT.verb,
  ADJ: TRAIT.adjective,
  ADV: TRAIT.adverb,
  PRON: TRAIT.pronoun,
  ADP: TRAIT.preposition,
  CCONJ: TRAIT.conjunction,
  SCONJ: TRAIT.conjunction,
}

function traitsOf(lower: string, analyses: readonly Analysis[], nounTraits?: NounTraits): number {
  let traits = BY_FORM.get(lower) ?? 0
  for (const { upos, features, lemma, name } of analyses) {
    traits |= BY_UPOS[upos] ?? 0
    if (name === 'place') traits |= TRAIT.place
    if (name === 'given') traits |= TRAIT.given
    if (features.PronType === 'Rel') traits |= TRAIT.relative
    if (upos === 'VERB' || upos === 'AUX') traits |= verbTraits(lemma, features)
    if (upos === 'NOUN') traits |= nounTraits?.(lemma) ?? 0
  }
  return traits
}

function traitsOfNoun(lemma: string, lexicon: Lexicon): number {
  const generic = GENERIC.has(lemma) ? TRAIT.generic : 0
  if (isIndividual(lemma, lexicon)) return generic | TRAIT.person
  return isOrganisation(lemma) || isPersonNoun(lemma, lexicon) ? generic | TRAIT.organisation : generic
}

function verbTraits(lemma: string, features: Analysis['features']): number {
  let traits = 0
  if (lemma === 'être') traits |= TRAIT.be
  if (lemma === 'avoir') traits |= TRAIT.have
  if (lemma === 'aller') traits |= TRAIT.go
  if (reporting.has(lemma)) traits |= TRAIT.reporting
  if (features.VerbForm === 'Inf') traits |= TRAIT.infinitive
  if (features.VerbForm === 'Part' && features.Tense === 'Pres') traits |= TRAIT.gerund
  if (features.VerbForm === 'Part' && features.Tense === 'Past') traits |= TRAIT.participle
  if (features.Mood === undefined) return traits
  traits |= TRAIT.finite
  if (features.Mood === 'Cnd') return traits | TRAIT.conditional
  if (features.Tense === 'Fut') return traits | TRAIT.future
  return traits | (features.Tense === 'Pres' ? TRAIT.present : TRAIT.past)
}

/** Words of grammar whose part the lexicon does not tell. */
const BY_FORM: ReadonlyMap<string, number> = new Map(
  (
    [
      [TRAIT.definite, "le la les l' du au aux des"],
      [TRAIT.definite | TRAIT.demonstrative, 'ce cet cette ces'],
      [TRAIT.definite | TRAIT.possessive, 'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs'],
      [TRAIT.indefinite, "un une des de d'"],
      [
        TRAIT.preposition,
        "à de d' du des au aux en dans par pour sur sous chez avec vers contre entre sans selon",
      ],
      [TRAIT.by, 'par'],
      // « A fait savoir que »; other forms of the verb say nothing to anybody.
      [TRAIT.reporting, 'savoir'],
      [TRAIT.relative, "qui que qu' dont où lequel laquelle lesquels lesquelles"],
      [
        TRAIT.pronoun,
        "il elle ils elles on je j' nous vous tu se s' lui y en c' ça cela ceci celui celle ceux celles celui-ci celle-ci ceux-ci",
      ],
    ] as const
  )
    .flatMap(([traits, forms]) => forms.split(' ').map((form) => [form, traits] as const))
    .reduce((all, [form, traits]) => all.set(form, (all.get(form) ?? 0) | traits), new Map<string, number>()),
)
