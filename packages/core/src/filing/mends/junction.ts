import type { Analysis } from '../../languages/language.ts'
import type { Features, Upos } from '../../reading/reading.ts'
import type { FilingRules } from '../filing-rules.ts'

interface Part {
  readonly form: string
  readonly analyses: readonly Analysis[]
}

/** Two known words that stand against each other, and the word before them. */
export interface Junction {
  readonly left: Part
  readonly right: Part
  readonly before: readonly Analysis[]
}

type Rule = (junction: Junction, rules: FilingRules) => boolean

const MIN_LEFT = 4
const MIN_INFLECTED = 5
const MIN_NOUN = 5
const MIN_ADJECTIVE = 6
const MIN_LISTED = 6
const MIN_ADVERB = 6
/** Beginnings of learned compounds end so: « claustro », « porno ». */
const COMBINING = /[oaiyu]$/u

/** The second word ends no longer one: « confinementpar », « libérédimanche », « confirmaitune ». */
const endsInFollower: Rule = ({ left, right }, { followers, weekdays }) =>
  left.form.length >= MIN_LEFT &&
  isContent(left) &&
  (followers.includes(right.form) || weekdays.includes(right.form))

/** The second word joins what follows to a plural, which no word is made from: « chiffresdu ». */
const joinsPlural: Rule = ({ left, right }, { joints }) =>
  left.form.length >= MIN_ADJECTIVE && joints.includes(right.form) && plurals(left).length > 0

/** A determiner or number and a noun or adjective that agree: « lamémoire », « cetincident ». */
const opensPhrase: Rule = ({ left, right, before }, { coining }) =>
  right.form.length >= MIN_LEFT &&
  !coining.includes(left.form) &&
  (before.some(isA('ADP')) || !before.some(isA('DET'))) &&
  agreeing(left, ['DET'], right, ['NOUN', 'ADJ'])

/** A preposition that makes no new words, and what it governs: « dansles », « pourrecentrer ». */
const governs: Rule = ({ left, right }, { prefixes, coining }) =>
  left.form.length >= MIN_LEFT &&
  !prefixes.includes(left.form) &&
  !coining.includes(right.form) &&
  left.analyses.some(isA('ADP')) &&
  (right.analyses.some(isA('DET')) ||
    (right.form.length >= MIN_INFLECTED && right.analyses.some(isInfinitive)))

/** « cinqjournalistes »: more than one, and a plural. */
const counts: Rule = ({ left, right }) =>
  left.form.length >= MIN_LEFT &&
  right.form.length >= MIN_INFLECTED &&
  left.analyses.some(isA('NUM')) &&
  plurals(right).length > 0

/** « étaitconnu », « sontensuite ». */
const helps: Rule = ({ left, right }, { coining }) =>
  !coining.includes(left.form) &&
  left.form.length > 2 &&
  right.form.length >= MIN_LEFT &&
  left.analyses.some(isA('AUX')) &&
  right.analyses.some(
    ({ upos, features }) => upos === 'ADV' || upos === 'ADJ' || features.VerbForm === 'Part',
  )

/**
 * « algérienavait »: the verb has the number of the noun. « chaleursont » is « chaleur sont » as well as
 * « chaleurs ont »; « les pompiersont » is not.
 */
const predicates: Rule = ({ left, right, before }) =>
  left.form.length >= MIN_NOUN &&
  (right.form.length >= MIN_LEFT || (plurals(left).length > 0 && before.some(isPluralDeterminer))) &&
  left.analyses
    .filter(isA('NOUN'))
    .some((noun) =>
      right.analyses.some(
        ({ upos, features }) =>
          upos === 'AUX' && features.Person === '3' && features.Number === noun.features.Number,
      ),
    )

/** « égalementexpliqué ». */
const modifies: Rule = ({ left, right }) =>
  left.form.length >= MIN_ADVERB &&
  right.form.length >= MIN_INFLECTED &&
  left.analyses.some(isA('ADV')) &&
  right.analyses.some(({ upos, features }) => upos === 'ADJ' || features.VerbForm === 'Part')

/** « maisils », « lorsquecette », « dontavait ». */
const joinsClauses: Rule = ({ left, right }, { followers, joints, coining }) =>
  left.form.length >= MIN_LEFT &&
  !coining.includes(right.form) &&
  followers.includes(left.form) &&
  !left.analyses.some(isA('ADP')) &&
  (joints.includes(right.form) ||
    (right.form.length > 2 &&
      right.analyses.some(
        ({ upos, features }) =>
          upos === 'PRON' || upos === 'DET' || (upos === 'AUX' && features.Person === '3'),
      )))

/** « trèsclair », « tropcher ». */
const grades: Rule = ({ left, right }, { degrees }) =>
  degrees.includes(left.form) && right.form.length >= MIN_LEFT && right.analyses.some(isA('ADJ', 'ADV'))

/** « peutjoindre », « fautêtre ». */
const isModal: Rule = ({ left, right }, { modals }) =>
  right.form.length >= MIN_LEFT &&
  left.analyses.some(({ lemma, features }) => modals.includes(lemma) && features.Person !== undefined) &&
  right.analyses.some(isInfinitive)

/** Noun and adjective that agree, both long: « accordtransitoire ». */
const qualifies: Rule = ({ left, right }) =>
  left.form.length >= MIN_NOUN &&
  right.form.length >= MIN_ADJECTIVE &&
  !COMBINING.test(left.form) &&
  agreeing(left, ['NOUN'], { ...right, analyses: right.analyses.filter(isQualifier) }, ['ADJ', 'VERB'])

/**
 * The first stands in the plural, which no compound keeps inside, and the second goes on from it:
 * « jaunestriompheront », « scolairesinfrastructures ».
 */
const keepsPlural: Rule = ({ left, right }) => {
  if (left.form.length < MIN_INFLECTED || right.form.length < MIN_INFLECTED) return false
  return plurals(left).some((first) => right.analyses.some((second) => goesOn(first, second)))
}

/** Adjective and noun, noun and adjective that agree, noun and plural verb. */
function goesOn(first: Analysis, second: Analysis): boolean {
  if (first.upos === 'ADJ') return second.upos === 'NOUN'
  if (second.upos === 'ADJ') return agree(first.features, second.features)
  if (second.upos !== 'VERB' && second.upos !== 'AUX') return false
  return second.features.VerbForm === 'Part'
    ? agree(first.features, second.features)
    : second.features.Person === '3' && second.features.Number === 'Plur'
}

/** Two nouns of a list: « adressesnuméros ». */
const lists: Rule = ({ left, right }) =>
  [left, right].every((part) => part.form.length >= MIN_LISTED && plurals(part).some(isA('NOUN'))) &&
  right.analyses.every(isA('NOUN', 'ADJ'))

/**
 * The determiner before has the number of the first and not of the second, which would give a compound
 * its number: « la loisystèmes ». A verb may stand first in a compound with a plural behind it: « un
 * garde-boues ».
 */
const disagrees: Rule = ({ left, right, before }) => {
  if (left.analyses.some(isA('VERB'))) return false
  const determiners = before.filter(isA('DET'))
  const nouns = left.analyses.filter(isA('NOUN'))
  const fitting = determiners.filter((determiner) =>
    nouns.some(
      ({ features }) =>
        features.Number === determiner.features.Number && agree(determiner.features, features),
    ),
  )
  const others = nominal(right)
  return (
    others.length > 0 &&
    fitting.some(({ features }) =>
      others.every((other) => isOpposite(features.Number, other.features.Number)),
    )
  )
}

/** « rendreobligatoire », « fairegrève ». */
const goesOnFromInfinitive: Rule = ({ left, right }) =>
  left.form.length >= MIN_LEFT &&
  right.form.length >= MIN_LEFT &&
  left.analyses.some(isInfinitive) &&
  right.analyses.some(
    (analysis) => isA('NOUN', 'ADJ', 'DET', 'ADP')(analysis) && analysis.features.Number !== 'Plur',
  )

/** « suivipsychologique »: what `qualifies` is not sure of. */
const mayQualify: Rule = ({ left, right }) =>
  left.form.length >= MIN_NOUN &&
  right.form.length >= MIN_ADJECTIVE &&
  !/[oa]$/u.test(left.form) &&
  agreeing(left, ['NOUN'], right, ['ADJ'])

/** « terribleréplique ». */
const precedesNoun: Rule = ({ left, right }) =>
  left.form.length >= MIN_ADJECTIVE &&
  right.form.length >= MIN_NOUN &&
  !/[oa]$/u.test(left.form) &&
  agreeing(left, ['ADJ'], right, ['NOUN'])

/** What shows two words and not a new word coined or an old one misspelt. */
const SURE: readonly Rule[] = [
  endsInFollower,
  joinsPlural,
  joinsClauses,
  opensPhrase,
  counts,
  helps,
  predicates,
  modifies,
  governs,
  grades,
  isModal,
  qualifies,
  keepsPlural,
  lists,
  disagrees,
]
/** What may be two words. */
const UNSURE: readonly Rule[] = [goesOnFromInfinitive, mayQualify, precedesNoun]

/** True where the grammar shows that two words were glued. */
export const showsTwoWords = (junction: Junction, rules: FilingRules): boolean =>
  SURE.some((rule) => rule(junction, rules))

/** True where they may have been: worth a look. */
export const mayBeTwoWords = (junction: Junction, rules: FilingRules): boolean =>
  UNSURE.some((rule) => rule(junction, rules))

const isA =
  (...wanted: readonly Upos[]) =>
  ({ upos }: Analysis): boolean =>
    wanted.includes(upos)

const isQualifier = ({ upos, features }: Analysis): boolean =>
  upos === 'ADJ' || (upos === 'VERB' && features.VerbForm === 'Part' && features.Tense === 'Past')

const isPluralDeterminer = ({ upos, features }: Analysis): boolean =>
  upos === 'DET' && features.Number === 'Plur'

const isInfinitive = ({ upos, features }: Analysis): boolean =>
  (upos === 'VERB' || upos === 'AUX') && features.VerbForm === 'Inf'

const isContent = ({ analyses }: Part): boolean =>
  analyses.some(isA('NOUN', 'ADJ', 'VERB', 'AUX', 'ADV', 'PROPN'))

const isOpposite = (one: Features['Number'], other: Features['Number']): boolean =>
  one !== undefined && other !== undefined && one !== other

const nominal = ({ analyses }: Part): readonly Analysis[] => analyses.filter(isA('NOUN', 'ADJ'))

const plurals = (part: Part): readonly Analysis[] =>
  nominal(part).filter(({ lemma, features }) => features.Number === 'Plur' && lemma !== part.form)

const agreeing = (one: Part, first: readonly Upos[], other: Part, second: readonly Upos[]): boolean =>
  one.analyses
    .filter(isA(...first))
    .some(({ features }) =>
      other.analyses.some((next) => isA(...second)(next) && agree(features, next.features)),
    )

/** What is not said agrees with everything. */
const agree = (one: Features, other: Features): boolean =>
  (['Gender', 'Number'] as const).every(
    (name) => one[name] === undefined || other[name] === undefined || one[name] === other[name],
  )
