import type { Tree } from '../../../../reading/tree.ts'
import { overlaps } from '../../../../span.ts'
import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft, Wording } from '../../../realisation.ts'
import { capitalise, join } from '../../elision.ts'
import { isIndividual } from '../../human.ts'
import type { Assertion } from '../assertion.ts'
import { compose } from '../compose.ts'
import { countedIn } from '../counted.ts'
import { trimEdges } from '../trim.ts'
import { without } from '../without.ts'
import { clitics } from '../wording.ts'
import { fullAnswers } from './answers.ts'
import { answerOf, handiest, invertedVerb } from './ask.ts'
import { askAfter, circumstancesOf } from './circumstance.ts'

/** « Combien de personnes ont été interpellées ? — Elles sont 633 à avoir été interpellées, selon le ministère. » */
export const howMany = (assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined =>
  assertion.lead.length > 0
    ? undefined
    : (ofSubject(assertion, lexicon) ?? ofObject(assertion, lexicon) ?? ofCircumstance(assertion, lexicon))

function ofSubject(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, finite, ownSubject, source, fact, subject } = assertion
  const { tree, text } = passage
  const range = trimEdges(tree.tokens, clause.subject)
  if (range === undefined || clause.number !== 'Plur' || !ownSubject) return undefined
  const counted = countedIn(passage, range, clause.subjectHead)
  const noun = counted === undefined ? '' : compose(text, tree, [counted.noun])
  if (counted === undefined || noun === '' || SEVERAL.test(noun)) return undefined
  const question = handiest(assertion, range, lexicon, (rest) =>
    compose(text, tree, [join('Combien de', noun), ...clitics(assertion), finite, ...rest]),
  )
  if (question === undefined) return undefined
  const short = { fact, text: answerOf(subject, source) }
  return { fact, question, answers: [...asMany(assertion, counted.value, lexicon), short], weight: 0.9 }
}

/** « pompiers et 400 véhicules »: more than what is counted. */
const SEVERAL = /[,–—]| --? | (?:et|ou) /u

/** « Elles sont 633 à avoir été interpellées »: of people, in the passé composé. */
function asMany(assertion: Assertion, value: string, lexicon: Lexicon): readonly Wording[] {
  const { passage, clause, finite, rest, source, fact } = assertion
  const { tree, text } = passage
  const { tokens } = tree
  const auxiliary = tokens[clause.finite]
  const isPerfect =
    /^(?:ont|sont)$/u.test(finite) &&
    clause.finite !== clause.predicate &&
    tokens[clause.predicate]?.features.VerbForm === 'Part'
  const reflexive = tokens[clause.group.first]
  const plain = clause.group.first === clause.finite
  if (!isPerfect || clause.gender === undefined || !isOfPeople(assertion, lexicon)) return []
  if (!plain && !/^(?:se|s['’])$/iu.test(reflexive?.form ?? '')) return []
  const infinitive = `${plain ? '' : 's’'}${auxiliary?.lemma === 'être' ? 'être' : 'avoir'}`
  const pronoun = clause.gender === 'Fem' ? 'Elles' : 'Ils'
  const lowered = value.charAt(0).toLowerCase() + value.slice(1)
  return [
    {
      fact,
      text: answerOf(compose(text, tree, [`${pronoun} sont ${lowered} à ${infinitive}`, ...rest]), source),
    },
  ]
}

const isOfPeople = ({ passage: { tree }, clause }: Assertion, lexicon: Lexicon): boolean => {
  const noun = tree.tokens[clause.subjectHead]
  return noun?.upos === 'NOUN' && isIndividual(noun.lemma, lexicon)
}

/** « Combien d’abonnés le quotidien a-t-il gagnés ? »: the participle agrees with what comes before it. */
function ofObject(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, subject, source, fact } = assertion
  const { tree, text } = passage
  const object = tree.dependents(clause.predicate, 'obj').find((index) => index > clause.predicate)
  const range = object === undefined ? undefined : trimEdges(tree.tokens, tree.range(object))
  const counted = object === undefined || range === undefined ? undefined : countedIn(passage, range, object)
  const verb = invertedVerb(assertion)
  if (range === undefined || counted === undefined || verb === undefined) return undefined
  // « 25.300 morts et 135.000 blessés »: one of two.
  if (tree.tokens[range.last + 1]?.upos === 'CCONJ') return undefined
  const participle = agreeing(assertion, counted.noun.first, lexicon)
  const noun = join('Combien de', compose(text, tree, [counted.noun]))
  if (participle === undefined || SEVERAL.test(noun)) return undefined
  const question = handiest(assertion, range, lexicon, (rest) => {
    const behind = without(rest, { first: 0, last: clause.predicate })
    const between =
      clause.finite === clause.predicate
        ? []
        : without(rest, { first: clause.predicate, last: tree.tokens.length })
    return compose(text, tree, [noun, subject, ...verb, ...between, participle, ...behind])
  })
  const short = { fact, text: answerOf(compose(text, tree, [range]), source) }
  return question === undefined
    ? undefined
    : { fact, question, answers: [...fullAnswers(assertion, lexicon), short], weight: 0.85 }
}

/** The past participle in the number and gender of what is counted; empty for a simple tense. */
function agreeing({ passage, clause }: Assertion, noun: number, lexicon: Lexicon): string | undefined {
  const { tokens } = passage.tree
  const predicate = tokens[clause.predicate]
  if (clause.finite === clause.predicate) return ''
  const Gender = tokens.slice(noun, noun + 2).find(({ upos }) => upos === 'NOUN')?.features.Gender
  if (
    predicate?.features.VerbForm !== 'Part' ||
    tokens[clause.finite]?.lemma !== 'avoir' ||
    Gender === undefined
  )
    return undefined
  return lexicon.inflect(predicate.lemma, 'VERB', { VerbForm: 'Part', Tense: 'Past', Gender, Number: 'Plur' })
}

/** « À combien de membres … fournit-il des services ? » */
function ofCircumstance(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage } = assertion
  const { tree, text } = passage
  for (const circumstance of circumstancesOf(assertion)) {
    const { range, head } = circumstance
    const preposition = tree.tokens[range.first]
    if (preposition?.upos !== 'ADP' || !/^(?:à|dans|contre)$/iu.test(preposition.form)) continue
    const counted = countedIn(passage, { first: range.first + 1, last: range.last }, head)
    if (counted === undefined || passage.dates.some((date) => overlaps(date, circumstance.span))) continue
    const noun = tree.tokens[counted.noun.first]
    const end = nounEnd(tree, counted.noun.first, range.last)
    if (
      noun?.upos !== 'NOUN' ||
      MEASURE.test(noun.lemma) ||
      passage.numbers.some((number) => number.unit !== undefined && overlaps(number, circumstance.span))
    )
      continue
    const word = join(
      `${capitalise(preposition.form)} combien de`,
      compose(text, tree, [{ first: counted.noun.first, last: end }]),
    )
    const draft = askAfter(word, circumstance, assertion, lexicon, 0.85, { cleft: false, fronted: false })
    if (draft !== undefined) return draft
  }
  return undefined
}

/** « à dix kilomètres », « pour trois ans », « dans la dizaine de jours » are places and times. */
const MEASURE =
  /^(?:an|année|mois|jour|semaine|heure|minute|seconde|kilomètre|mètre|centimètre|pourcent|point|fois|degré|étape|épisode|édition)$/u

/** The noun with its adjectives, without what locates it. */
function nounEnd({ tokens }: Tree, first: number, last: number): number {
  let end = first
  while (end < last && tokens[end + 1]?.upos === 'ADJ') end++
  return end
}
