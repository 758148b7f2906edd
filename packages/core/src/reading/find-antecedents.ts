import type { Language } from '../languages/language.ts'
import { covers, overlaps, type Span } from '../span.ts'
import type { Entity, QuoteMention, Sentence, Statement } from './reading.ts'
import { type Tree, treeOf } from './tree.ts'

/** Statements over which a pronoun may reach back. */
const REACH = 2

/** The person that a statement was about, and which statement. */
interface Focus {
  readonly person: Entity
  readonly at: number
}

/**
 * Gives statements whose subject is a pronoun the person that it stands for: who was subject or speaker of
 * one of the two statements before, if gender agrees and nobody else was named or spoken of since. A wrong
 * link is worse than none. Statements that already have an antecedent keep it.
 */
export function findAntecedents(
  statements: readonly Statement[],
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  quotes: readonly QuoteMention[],
  language: Language,
): readonly Statement[] {
  const people = entities.filter(({ kind }) => kind === 'person')
  let focus: Focus | undefined
  return statements.map((statement, at) => {
    const tree = treeOf(sentences[statement.sentence] as Sentence)
    const pronoun = language.subjectPronoun(tree)
    const isMeant =
      pronoun !== undefined &&
      focus !== undefined &&
      at - focus.at <= REACH &&
      language.genderOf(focus.person) === pronoun.gender &&
      !hasRival(statements.slice(focus.at, at), focus.person, pronoun.gender)
    const person = isMeant ? focus?.person : undefined
    const next = person ?? subjectOf(tree, people) ?? speakerOf(statement, people)
    if (next !== undefined) focus = { person: next, at }
    else if (hasOtherSubject(tree)) focus = undefined
    const mention = person?.mentions[0]
    return mention === undefined || statement.antecedent !== undefined
      ? statement
      : { ...statement, antecedent: { start: mention.start, end: mention.end } }
  })

  /** Somebody else of that gender, by name or by a noun of a person, outside quotations. */
  function hasRival(between: readonly Statement[], person: Entity, gender: 'Masc' | 'Fem'): boolean {
    return between.some((statement) => {
      const others = people.filter(
        (other) => other !== person && (language.genderOf(other) ?? gender) === gender,
      )
      if (others.some(({ mentions }) => mentions.some((mention) => covers(statement, mention)))) return true
      const { tokens } = sentences[statement.sentence] as Sentence
      return tokens.some(
        (token) =>
          token.upos === 'NOUN' &&
          token.features.Number !== 'Plur' &&
          (token.features.Gender ?? gender) === gender &&
          language.isPerson(token.lemma) &&
          !isOf(person, token, statement) &&
          !quotes.some((quote) => overlaps(quote, token)),
      )
    })
  }

  /** « le préfet » is subject: a person, but not known which. */
  function hasOtherSubject(tree: Tree): boolean {
    return tree
      .dependents(tree.root, 'nsubj')
      .some((index) => language.isPerson(tree.tokens[index]?.lemma ?? ''))
  }
}

/** The person's own function, or the noun that a name stands beside. */
const isOf = (person: Entity, token: Span, { attribution }: Statement): boolean =>
  (person.role !== undefined && covers(person.role, token)) ||
  (attribution?.source !== undefined &&
    covers(attribution.source, token) &&
    person.mentions.some((mention) => overlaps(mention, attribution.source as Span)))

const mentionedIn = (span: Span, people: readonly Entity[]): Entity | undefined =>
  people.find(({ mentions }) => mentions.some((mention) => overlaps(mention, span)))

function subjectOf(tree: Tree, people: readonly Entity[]): Entity | undefined {
  const [subject] = tree.dependents(tree.root, 'nsubj')
  if (subject === undefined || tree.dependents(subject, 'conj').length > 0) return undefined
  const names = [subject, ...tree.dependents(subject, 'appos', 'flat')]
  return names
    .map((index) => mentionedIn(tree.tokens[index] as Span, people))
    .find((one) => one !== undefined)
}

const speakerOf = ({ attribution }: Statement, people: readonly Entity[]): Entity | undefined =>
  attribution?.source === undefined ? undefined : mentionedIn(attribution.source, people)
