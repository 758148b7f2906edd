import type { Features } from '../../../../reading/reading.ts'
import type { EditRule } from './edit.ts'

/** Participles that have become prepositions and adjectives, and verbs whose relative is heavy. */
const KEPT =
  /^(?:être|avoir|suivre|durer|concerner|précéder|dater|venir|aller|pouvoir|devoir|mourir|exister|importer)$/u

/**
 * « une panne touchant le réseau » as « une panne qui touche le réseau »: a participle right behind its noun,
 * in the present where the sentence tells in the present, else in the imperfect.
 */
export const relativeForParticiple: EditRule = ({ tree, statement }, lexicon) => {
  const { tokens } = tree
  const finite = tokens.find(({ features }) => features.Mood !== undefined)
  const compound = finite?.upos === 'AUX' && /^(?:avoir|être)$/u.test(finite.lemma)
  const tense = finite?.features.Tense === 'Pres' && !compound ? 'Pres' : 'Imp'
  if (finite === undefined || /^(?:conditional|future)$/u.test(statement.modality)) return []
  return tokens.flatMap((token, index) => {
    const noun = tokens[index - 1]
    const present = token.features.VerbForm === 'Part' && token.features.Tense === 'Pres'
    if (
      token.upos !== 'VERB' ||
      !present ||
      !/^acl(?!:relcl)/u.test(token.relation) ||
      token.head !== index - 1
    )
      return []
    const { Number: number } = noun?.features ?? {}
    // « remontent vers le nord provoquant … »: behind a preposition the participle may be the sentence's.
    if (!/^(?:nsubj|obj|appos)/u.test(noun?.relation ?? '') || tree.dependents(index - 1, 'case').length > 0)
      return []
    // « …, la mairie jugeant que »: behind a comma a clause of its own.
    const opening = tree.range(index - 1).first
    if (opening > 0 && tokens[opening - 1]?.form === ',' && noun?.relation !== 'obj') return []
    if (tokens[opening]?.form === ',') return []
    const ambiguous = lexicon.analyse(token.form).some(({ upos }) => upos === 'NOUN' || upos === 'ADJ')
    if (noun?.upos !== 'NOUN' || ambiguous || number === undefined || KEPT.test(token.lemma)) return []
    const features: Features = { Mood: 'Ind', Tense: tense, Person: '3', Number: number }
    const form = lexicon.inflect(token.lemma, 'VERB', features)
    return form === undefined ? [] : [[{ range: { first: index, last: index }, text: `qui ${form}` }]]
  })
}
