import type { Story } from '../filing/story.ts'
import type { Language, Pronoun } from '../languages/language.ts'
import { covers, overlaps, type Span } from '../span.ts'
import { type EntityAt, personIndex } from './entity-index.ts'
import { overlapping } from './overlapping.ts'
import type { Entity, QuoteMention, Reading, Sentence, Statement } from './reading.ts'
import { type Tree, treeOf } from './tree.ts'
import { agrees, speaks, type Voice, voiceOf } from './voice.ts'

/** Statements over which a pronoun may reach back. */
const REACH = 2

/** The person that a statement was about, and which statement. */
interface Focus {
  readonly person: Entity
  readonly at: number
}

/**
 * Gives statements whom their pronouns stand for, among those of the two statements before, if gender and number
 * agree and nobody else was named or spoken of since: `antecedent` for one that is subject (« Elle est accusée »),
 * the attribution's source for one that speaks (« a-t-elle déclaré »). A quotation alone goes on with who spoke
 * before: `speaker`. A wrong link is worse than none. Statements that already have an antecedent keep it.
 */
export function findAntecedents(
  { paragraphs }: Pick<Story, 'paragraphs'>,
  reading: Pick<Reading, 'statements' | 'sentences' | 'entities' | 'quotes'>,
  language: Language,
): readonly Statement[] {
  const { statements, sentences, entities, quotes } = reading
  const people = entities.filter(({ kind }) => kind === 'person')
  const personAt = personIndex(people)
  const treeAt = (at: number): Tree => treeOf(sentences[statements[at]?.sentence ?? 0] as Sentence)
  const quotesIn = overlapping(quotes)
  const resolved: Statement[] = []
  let focus: Focus | undefined
  let voice: Voice | undefined
  for (const [at, statement] of statements.entries()) {
    const tree = treeAt(at)
    const pronoun = language.subjectPronoun(tree)
    const person = pronoun === undefined ? undefined : meant({ ...pronoun, number: 'Sing' }, at)
    const named = withSource(statement, tree, at)
    const goesOn = isGoingOn(named, at, quotesIn(statement))
    if (speaks(named)) voice = voiceOf(named, tree, at, personAt, language)
    else if (goesOn && voice !== undefined) voice = { ...voice, at }
    const next = person ?? personSubject(tree, personAt) ?? speakerOf(named)
    if (next !== undefined) focus = { person: next, at }
    else if (hasOtherSubject(tree, language)) focus = undefined
    const mention = statement.antecedent === undefined ? person?.mentions[0] : undefined
    resolved.push({
      ...named,
      ...(mention === undefined ? {} : { antecedent: { start: mention.start, end: mention.end } }),
      ...(goesOn && voice !== undefined ? { speaker: voice.source } : {}),
    })
  }
  return resolved

  /** The person in focus, where the pronoun can mean nobody else. */
  function meant({ gender, number }: Pronoun, at: number): Entity | undefined {
    if (focus === undefined || number === 'Plur' || at - focus.at > REACH) return undefined
    return language.genderOf(focus.person) === gender &&
      !hasRival(statements.slice(focus.at, at), focus.person, gender)
      ? focus.person
      : undefined
  }

  function withSource(statement: Statement, tree: Tree, at: number): Statement {
    const { attribution } = statement
    if (attribution === undefined || attribution.source !== undefined) return statement
    const pronoun = language.speakerPronoun(tree, attribution)
    const source = pronoun && speakerBefore(pronoun, at)
    return source === undefined ? statement : { ...statement, attribution: { ...attribution, source } }
  }

  /** Who spoke, or was spoken of: whichever is nearer. */
  function speakerBefore(pronoun: Pronoun, at: number): Span | undefined {
    const [before] = resolved.slice(-1)
    const person = meant(pronoun, at)
    const mention = person?.mentions[0]
    const said =
      voice !== undefined && at - voice.at <= REACH && agrees(voice, pronoun) && !isParted(voice, pronoun, at)
        ? voice.source
        : undefined
    if (said !== undefined && (voice?.at ?? 0) >= (focus?.at ?? 0)) return said
    if (mention !== undefined) return { start: mention.start, end: mention.end }
    if (said !== undefined || before === undefined) return said
    const same = language.subjectPronoun(treeAt(at - 1))?.gender === pronoun.gender
    return (same && pronoun.number === 'Sing' ? before.antecedent : undefined) ?? onlyOne(before, pronoun)
  }

  /** The only one whom the statement before names, or has for its subject, that the pronoun can mean. */
  function onlyOne(before: Statement, pronoun: Pronoun): Span | undefined {
    const tree = treeOf(sentences[before.sentence] as Sentence)
    const [named, ...others] = people.filter(
      (person) =>
        language.genderOf(person) === pronoun.gender &&
        person.mentions.some((mention) => covers(before, mention)),
    )
    const subject = language.personalSubject(tree)
    if (others.length > 0 || pronoun.number === 'Plur') return undefined
    if (named !== undefined)
      return hasRival([before], named, pronoun.gender)
        ? undefined
        : named.mentions.find((mention) => covers(before, mention))
    const nouns = tree.tokens.filter(
      ({ upos, lemma, features }) =>
        upos === 'NOUN' && language.isPerson(lemma) && (features.Gender ?? pronoun.gender) === pronoun.gender,
    )
    return subject !== undefined && agrees(subject, pronoun) && nouns.length === 1
      ? subject.source
      : undefined
  }

  /** A statement between has a subject of its own that the pronoun could mean. */
  function isParted({ at: from }: Voice, { gender }: Pronoun, to: number): boolean {
    return resolved.slice(from + 1, to).some((statement, offset) => {
      const tree = treeAt(from + 1 + offset)
      const opens = statement.paragraph !== resolved[from + offset]?.paragraph
      const own = language.subjectPronoun(tree)
      if (own !== undefined) return opens && own.gender === gender && statement.antecedent === undefined
      return language.personalSubject(tree)?.gender === gender
    })
  }

  /** Nothing but a quotation: it goes on with what somebody said in the statement before. */
  function isGoingOn(statement: Statement, at: number, inside: readonly QuoteMention[]): boolean {
    const { attribution, paragraph, start, end } = statement
    if (attribution !== undefined || voice?.at !== at - 1) return false
    if (!/^(?:paragraph|item)$/u.test(paragraphs[paragraph]?.role ?? '')) return false
    return inside.length === 1 && inside[0]?.start === start && (inside[0]?.end ?? 0) >= end - 1
  }

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

  function speakerOf({ attribution }: Statement): Entity | undefined {
    return attribution?.source === undefined ? undefined : personAt(attribution.source)
  }
}

/** « le préfet » is subject: a person, but not known which. */
const hasOtherSubject = (tree: Tree, language: Language): boolean =>
  tree.dependents(tree.root, 'nsubj').some((index) => language.isPerson(tree.tokens[index]?.lemma ?? ''))

/** The person's own function, or the noun that a name stands beside. */
const isOf = (person: Entity, token: Span, { attribution }: Statement): boolean =>
  (person.role !== undefined && covers(person.role, token)) ||
  (attribution?.source !== undefined &&
    covers(attribution.source, token) &&
    person.mentions.some((mention) => overlaps(mention, attribution.source as Span)))

/** The person whom a sentence has for its subject, by name: « l’avocate, Me Anne Ferrand », too. */
export function personSubject(tree: Tree, personAt: EntityAt): Entity | undefined {
  const subjects = tree.dependents(tree.root, 'nsubj')
  if (subjects.some((subject) => tree.dependents(subject, 'conj').length > 0)) return undefined
  return subjects
    .flatMap((subject) => [subject, ...tree.dependents(subject, 'appos', 'flat')])
    .flatMap((index) => [index, ...tree.dependents(index, 'flat')])
    .map((index) => personAt(tree.tokens[index] as Span))
    .find((one) => one !== undefined)
}
