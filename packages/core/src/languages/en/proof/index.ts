import { idiomsIn } from '../../idioms.ts'
import { type Operator, type ProofLanguage, type ProofWord, TRAIT, type WordKnowledge } from '../../proof.ts'
import { findDates } from '../dates.ts'
import { findNumbers } from '../numbers.ts'
import { placeFamilies } from './demonyms.ts'
import { GIVEN } from './given-names.ts'
import { IDIOMS } from './idioms.ts'
import { LOCUTIONS, OPERATORS, PHRASES } from './operators.ts'
import { polesOf } from './poles.ts'
import { familyOf, stemOf } from './stem.ts'
import { VERBS } from './verbs.ts'
import { ADVERBS, BODIES, COUNTING, DATING, GENERIC, GRAMMAR, LIGHT, PERSONS, REPORTING } from './words.ts'

/** What the proof knows of English: endings and word lists, no lexicon. */
export const englishProof: ProofLanguage = {
  code: 'en',
  comparesWords: true,
  split,
  describe,
  phrases: PHRASES,
  locutions: LOCUTIONS,
  idioms: new Map(
    [...idiomsIn(IDIOMS)].map(([idiom, words]) => [idiom.replace(/^[^ @]+/u, stemOf), words] as const),
  ),
  furniture: [
    'what we know',
    'key points',
    'at a glance',
    'in brief',
    'what to know',
    'frequently asked questions',
  ],
  isParatext: (text) => PARATEXT.test(text.trim()),
  headsParatext: (heading) =>
    /^(?:sources?|references?|read more|related(?: articles| stories)?)\s*:?$/iu.test(heading.trim()),
  links: (form) => form === 'of',
  negations,
  areSynonyms: () => false,
  findNumbers,
  findDates,
  mayCount: (form) => COUNTING.has(form),
  mayDate: (form) => DATING.has(form),
}

const PARATEXT =
  /^(?:by \p{Lu}[^.!?]{0,60}|published|updated|photo(?:graph)?s?(?: by)?|read (?:more|also)|sources?:|references?:|©|copyright|all rights reserved|subscribe|sign up)(?=$|[\s:])[^.!?]{0,120}\.?$/iu

/** « Britain’s » is « Britain » and « ’s »; « didn’t » is « did » and « n’t ». */
function split(run: string): readonly string[] {
  const tail = /(?:n['’]t|['’](?:s|re|ve|ll|d|m)?)$/iu.exec(run)?.[0]
  return tail === undefined || tail.length === run.length ? [run] : [run.slice(0, -tail.length), tail]
}

const WEIGHT = { grammar: 0, adverb: 0.15, light: 0.25, generic: 0.5, plain: 1, name: 1.5 } as const

function describe(form: string, opens: boolean): WordKnowledge {
  const lower = form.toLowerCase().replaceAll('’', "'")
  const stem = stemOf(lower)
  const capital = /^\p{Lu}/u.test(form)
  const isName = capital && !GRAMMAR.has(lower) && !DATING.has(lower) && (!opens || isNameLike(form, stem))
  if (isName) {
    const plain = form.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return {
      weight: WEIGHT.name,
      traits: TRAIT.name | traitsOf(lower, stem) | (GIVEN.has(lower) ? TRAIT.given : 0),
      lemmas: [stem, `^${plain}`],
      families: [...familiesOf(stem), ...placeFamilies(form)],
      poles: polesOf(stem),
      operators: [],
    }
  }
  const operators = OPERATORS.get(lower) ?? OPERATORS.get(stem) ?? []
  if (GRAMMAR.has(lower) || /^(?:n't|'\p{L}*)$/u.test(lower))
    return { weight: 0, traits: traitsOf(lower, stem), lemmas: [], families: [], poles: [], operators }
  return {
    weight: weightOf(lower, stem),
    traits: traitsOf(lower, stem),
    lemmas: [stem],
    families: familiesOf(stem),
    poles: polesOf(stem),
    operators,
  }
}

/** At the head of a sentence a capital tells little: two capitals, or a word that no list knows and no ending shapes. */
const isNameLike = (form: string, stem: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(form) ||
  (polesOf(stem).length === 0 &&
    !OPERATORS.has(stem) &&
    !LIGHT.has(stem) &&
    !PERSONS.has(stem) &&
    !BODIES.has(stem) &&
    !/(?:ing|ed|ly|s|tion|ment|ers?)$/u.test(form))

const familiesOf = (stem: string): readonly string[] => {
  const family = familyOf(stem)
  return family === undefined ? [] : [family]
}

function weightOf(lower: string, stem: string): number {
  if (ADVERBS.has(lower)) return WEIGHT.adverb
  if (LIGHT.has(stem) || LIGHT.has(lower) || DATING.has(lower)) return WEIGHT.light
  return GENERIC.has(stem) || GENERIC.has(lower) ? WEIGHT.generic : WEIGHT.plain
}

const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being'])
const HAVE = new Set(['have', 'has', 'had', 'having'])
const PAST = new Set(['was', 'were', 'had', 'did'])
const PREPOSITIONS = new Set(
  'of in on at to from by with for about into onto over under between among through during before after since until against without within along across behind near'.split(
    ' ',
  ),
)
const PRONOUNS = new Set(
  'i you he she it we they him her them us me himself herself itself themselves'.split(' '),
)
/** Past forms that differ from their participles, and past forms at all, of verbs that no ending shapes. */
const STRONG = new Set(
  'won lost bought sold paid met ran began held brought wrote stood heard led knew thought felt kept rose fell grew sent built spoke spent shot fought struck broke beat chose stole drove flew drew ate hid lay sought taught threw wore sank found told became left gave took came saw made got went said born caught fled known written given taken seen'.split(
    ' ',
  ),
)

function traitsOf(lower: string, stem: string): number {
  let traits = 0
  if (BE.has(lower))
    traits |=
      TRAIT.verb | TRAIT.be | (lower === 'been' || lower === 'being' ? TRAIT.participle : TRAIT.finite)
  if (HAVE.has(lower)) traits |= TRAIT.verb | TRAIT.have | TRAIT.finite
  if (PAST.has(lower)) traits |= TRAIT.past
  if (/^(?:will|shall|'ll)$/u.test(lower)) traits |= TRAIT.verb | TRAIT.be | TRAIT.future
  if (/^(?:would|'d)$/u.test(lower)) traits |= TRAIT.verb | TRAIT.be | TRAIT.conditional
  if (PREPOSITIONS.has(lower)) traits |= TRAIT.preposition
  if (lower === 'by') traits |= TRAIT.by
  if (PRONOUNS.has(lower)) traits |= TRAIT.pronoun
  if (/^(?:the)$/u.test(lower)) traits |= TRAIT.definite
  if (/^(?:this|that|these|those)$/u.test(lower)) traits |= TRAIT.definite | TRAIT.demonstrative
  if (/^(?:his|her|its|their|our|my)$/u.test(lower)) traits |= TRAIT.definite | TRAIT.possessive
  if (/^(?:a|an)$/u.test(lower)) traits |= TRAIT.indefinite
  if (/^(?:who|which|whom|whose|where)$/u.test(lower)) traits |= TRAIT.relative
  if (/^(?:and|or|but|because|although|though|while|if|when|whether)$/u.test(lower))
    traits |= TRAIT.conjunction
  if (GRAMMAR.has(lower)) return traits
  if (/ly$/u.test(lower) && lower.length > 4) traits |= TRAIT.adverb
  if (STRONG.has(lower) || (/[^e]ed$/u.test(lower) && lower.length > 3))
    traits |= TRAIT.verb | TRAIT.participle | TRAIT.past | TRAIT.finite
  if (/ing$/u.test(lower) && lower.length > 5) traits |= TRAIT.verb | TRAIT.gerund | TRAIT.noun
  // « Plans » and « fire » may be nouns as well: which of them, the words around tell.
  if (VERBS.has(stem) && isPresent(lower, stem))
    traits |= TRAIT.verb | TRAIT.finite | TRAIT.present | TRAIT.noun
  if (REPORTING.has(stem) || REPORTING.has(lower)) traits |= TRAIT.reporting | TRAIT.verb | TRAIT.finite
  if (PERSONS.has(stem) || PERSONS.has(lower)) traits |= TRAIT.noun | TRAIT.person
  if (BODIES.has(stem) || BODIES.has(lower)) traits |= TRAIT.noun | TRAIT.organisation
  if (GENERIC.has(stem)) traits |= TRAIT.noun | TRAIT.generic
  return traits
}

/** A form without an ending, or with that of the third person. */
const isPresent = (lower: string, stem: string): boolean =>
  lower === stem || lower === `${stem}e` || /s$/u.test(lower)

const NOT: Operator = { field: 'polarity', value: 'not', scope: 'next' }
const NO_LONGER: Operator = { field: 'polarity', value: 'no-longer', scope: 'next' }

/** « not », « n’t », « never », « nobody », « no longer ». */
function negations(
  words: readonly ProofWord[],
): readonly { readonly index: number; readonly operator: Operator }[] {
  return words.flatMap(({ form }, index) => {
    if (form === 'no' && words[index + 1]?.form === 'longer') return [{ index, operator: NO_LONGER }]
    if (form === 'not' && words[index + 1]?.form === 'only') return []
    return /^(?:not|n't|never|cannot|nobody|nothing)$/u.test(form) ? [{ index, operator: NOT }] : []
  })
}
