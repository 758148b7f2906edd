import type { Analysis } from '../../languages/language.ts'
import type { Features } from '../../reading/reading.ts'
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

const MIN_LEFT = 4
const MIN_INFLECTED = 5

/**
 * True where the grammar shows that two words were glued, and not a new word coined:
 * - the second is a word that ends no longer one (« confinementpar »);
 * - the first stands in the plural, which no compound keeps inside, and the second goes on from it
 *   (« jaunestriompheront », « scolairesinfrastructures »);
 * - the determiner before has the number of the first and not of the second, which would give a
 *   compound its number (« la loisystèmes »).
 */
export const showsTwoWords = (junction: Junction, rules: FilingRules): boolean =>
  endsInFollower(junction, rules) || keepsPlural(junction) || disagrees(junction)

const endsInFollower = ({ left, right }: Junction, rules: FilingRules): boolean =>
  left.form.length >= MIN_LEFT && rules.followers.includes(right.form)

function keepsPlural({ left, right }: Junction): boolean {
  if (left.form.length < MIN_INFLECTED || right.form.length < MIN_INFLECTED) return false
  return nominal(left)
    .filter(({ lemma, features }) => features.Number === 'Plur' && lemma !== left.form)
    .some((first) => right.analyses.some((second) => goesOn(first, second)))
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

/** A verb may stand first in a compound with a plural behind it: « un garde-boues ». */
function disagrees({ left, right, before }: Junction): boolean {
  if (left.analyses.some(({ upos }) => upos === 'VERB')) return false
  const determiners = before.filter(({ upos }) => upos === 'DET')
  const nouns = left.analyses.filter(({ upos }) => upos === 'NOUN')
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

const isOpposite = (one: Features['Number'], other: Features['Number']): boolean =>
  one !== undefined && other !== undefined && one !== other

const nominal = ({ analyses }: Part): readonly Analysis[] =>
  analyses.filter(({ upos }) => upos === 'NOUN' || upos === 'ADJ')

/** What is not said agrees with everything. */
const agree = (one: Features, other: Features): boolean =>
  (['Gender', 'Number'] as const).every(
    (name) => one[name] === undefined || other[name] === undefined || one[name] === other[name],
  )
