import type { Language } from '../languages/language.ts'
import { covers, overlaps, type Span } from '../span.ts'
import { clausesOf, type SentenceClause } from './clauses.ts'
import { argumentAt, spanOfTokens } from './enumeration.ts'
import { overlapping } from './overlapping.ts'
import type {
  Argument,
  Circumstance,
  Proposition,
  PropositionKind,
  Reading,
  Sentence,
  Statement,
  Token,
} from './reading.ts'
import { spanOfRange, type Tree, treeOf } from './tree.ts'

/** Below this a tree is doubtful: its sentence is not cut. */
const LEAST_CONFIDENCE = 0.7
/** A verb without a subject, or one that does not agree with it, is likely to be misread. */
const WITHOUT_SUBJECT = 0.8
const WITHOUT_AGREEMENT = 0.6
const WITHOUT_ROOT = 0.5
/** A title, or a row of a table. */
const WITHOUT_VERB = 0.6
/** Capitals hide names, and the lexicon knows fewer words in them. */
const IN_CAPITALS = 0.5
const LEAST_CAPITALS = 6

/** The propositions of a story, statement by statement: see `Proposition`. Linear in its length. */
export function findPropositions(
  { statements, sentences, dates }: Pick<Reading, 'statements' | 'sentences' | 'dates'>,
  language: Language,
): readonly Proposition[] {
  let next = 0
  const datesIn = overlapping(dates)
  return statements.flatMap((statement) => {
    while (next < sentences.length && (sentences[next]?.span.start ?? 0) < statement.start) next++
    const drafts: Omit<Proposition, 'id'>[] = []
    for (; next < sentences.length && (sentences[next]?.span.end ?? 0) <= statement.end; next++) {
      const tree = treeOf(sentences[next] as Sentence)
      drafts.push(...propositionsIn(statement, next, tree, datesIn(tree.sentence.span), language))
    }
    return drafts.map((draft, index) => ({ id: `${statement.id}.${index + 1}`, ...draft }))
  })
}

function propositionsIn(
  statement: Statement,
  sentence: number,
  tree: Tree,
  dates: readonly Span[],
  language: Language,
): readonly Omit<Proposition, 'id'>[] {
  const { span } = tree.sentence
  const confidence = tree.sentence.confidence * (isInCapitals(tree) ? IN_CAPITALS : 1)
  const base = { statement: statement.id, sentence, objects: [], circumstances: [] }
  const clauses = confidence < LEAST_CONFIDENCE ? [] : clausesOf(tree)
  const verbless = clauses.find(({ head }) => head === tree.root)?.kind === 'fragment'
  if (clauses.length === 0 || verbless)
    return [
      {
        ...base,
        kind: 'fragment',
        spans: [{ start: span.start, end: span.end }],
        ...sourced(statement, undefined),
        modality: language.modality(tree, tree.root, statement.attribution !== undefined),
        negated: language.isNegated(tree, tree.root),
        // Where a verb hangs from a noun, the root is likely to be another word.
        confidence: confidence * (clauses.length > 1 ? WITHOUT_ROOT : WITHOUT_VERB),
      },
    ]
  return clauses.map((clause) => {
    const kind = isFrame(tree, clause, statement) ? 'attribution' : clause.kind
    const source = kind === 'attribution' ? {} : sourced(statement, { tree, clause })
    const parts =
      kind === 'attribution' && clause.kind !== 'main'
        ? frameParts(tree, clause, statement)
        : partsOf(tree, clause, dates, language)
    return {
      ...base,
      kind,
      spans: runsOf(tree, clause.tokens),
      ...parts,
      ...source,
      modality: modalityOf(tree, clause, kind, source.source !== undefined, statement, language),
      negated: language.isNegated(tree, clause.head),
      confidence: confidence * (kind === 'attribution' ? 1 : doubtOf(tree, clause, parts.subject)),
    }
  })
}

/** « LA RÉGION A FERMÉ LE PONT »: most of its words, and more than a name has. */
function isInCapitals({ tokens }: Tree): boolean {
  const words = tokens.filter(({ form }) => /\p{L}{2}/u.test(form))
  const capitals = words.filter(({ form }) => form === form.toUpperCase()).length
  return capitals >= LEAST_CAPITALS && capitals * 4 > words.length * 3
}

/** The clause that says who says so, not one that describes him. */
const isFrame = ({ tokens }: Tree, { head, kind }: SentenceClause, { attribution }: Statement): boolean =>
  attribution !== undefined &&
  kind !== 'participle' &&
  kind !== 'relative' &&
  covers(attribution.span, tokens[head] as Span)

/** Behind « X a déclaré que » only what hangs from that verb is X’s. */
function sourced(
  { attribution, speaker }: Statement,
  at: { readonly tree: Tree; readonly clause: SentenceClause } | undefined,
): { readonly source?: Span } {
  const source = attribution?.source ?? speaker
  if (source === undefined) return {}
  if (
    attribution?.frame === 'reported' &&
    at !== undefined &&
    !hangsFrom(at.tree, at.clause.head, attribution.span)
  )
    return {}
  return { source: { start: source.start, end: source.end } }
}

function hangsFrom({ tokens }: Tree, head: number, frame: Span): boolean {
  for (let at = head, steps = 0; at >= 0 && steps < tokens.length; steps++) {
    const token = tokens[at] as Token
    if (/^ccomp/u.test(token.relation) && token.head >= 0 && covers(frame, tokens[token.head] as Span))
      return true
    at = token.head
  }
  return false
}

/** Tokens that stand together, as spans. */
function runsOf({ tokens }: Tree, indices: readonly number[]): readonly Span[] {
  const runs: { first: number; last: number }[] = []
  for (const index of indices) {
    const run = runs.at(-1)
    if (run !== undefined && run.last === index - 1) run.last = index
    else runs.push({ first: index, last: index })
  }
  return runs.map((run) => spanOfRange(tokens, run))
}

type Parts = Pick<Proposition, 'subject' | 'predicate' | 'objects' | 'circumstances'>

/** Of a frame only who speaks and the words around are known. */
function frameParts(tree: Tree, { tokens }: SentenceClause, { attribution }: Statement): Parts {
  const source = attribution?.source
  const verb = tokens.filter((index) => {
    const token = tree.tokens[index] as Token
    return /^(?:VERB|AUX)$/u.test(token.upos) && (source === undefined || !covers(source, token))
  })
  const predicate = spanOfTokens(tree, verb.length > 0 ? verb : tokens.slice(0, 1))
  return {
    ...(source === undefined ? {} : { subject: { start: source.start, end: source.end } }),
    ...(predicate === undefined ? {} : { predicate }),
    objects: [],
    circumstances: [],
  }
}

const VERB_GROUP = ['aux', 'cop', 'expl']
const OBJECTS = ['obj', 'iobj', 'obl:arg', 'obl:agent', 'xcomp', 'ccomp']
const CIRCUMSTANCES = ['obl', 'advmod', 'advcl']

function partsOf(tree: Tree, clause: SentenceClause, dates: readonly Span[], language: Language): Parts {
  const { head } = clause
  const own = new Set(clause.tokens)
  const subject = subjectOf(tree, clause)
  const found = tree
    .dependents(head, ...OBJECTS)
    .filter((index) => !isReflexive(tree.tokens[index] as Token))
    .flatMap((index) => objectAt(tree, index, own) ?? [])
  const governed = [head, ...tree.dependents(head, 'xcomp')].flatMap((verb) =>
    tree
      .dependents(verb, ...CIRCUMSTANCES)
      .flatMap((index) => circumstanceAt(tree, index, own, dates, language) ?? []),
  )
  const times = bareDates(tree, own, dates).filter(
    (date) => ![subject, ...governed].some((span) => span !== undefined && overlaps(span, date)),
  )
  const objects = found.map((object) => withoutDate(tree, object, times))
  const circumstances = [
    ...governed,
    ...times.map(({ start, end }) => ({ start, end, kind: 'time' as const })),
  ].sort((one, other) => one.start - other.start)
  const group = [head, ...tree.dependents(head, ...VERB_GROUP), ...cliticsOf(tree, head)].filter((index) =>
    own.has(index),
  )
  const predicate = spanOfTokens(
    tree,
    group.sort((one, other) => one - other),
  )
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(predicate === undefined ? {} : { predicate }),
    objects,
    circumstances,
  }
}

/** Dates of the clause without a preposition: « a fermé le pont mardi », whatever the tree hangs them from. */
const bareDates = ({ tokens }: Tree, own: ReadonlySet<number>, dates: readonly Span[]): readonly Span[] =>
  dates.filter((date) => {
    const first = tokens.findIndex((token) => overlaps(token, date))
    return own.has(first) && tokens[first]?.upos !== 'ADP' && tokens[first - 1]?.upos !== 'ADP'
  })

/** « le pont mardi » as « le pont »; an object that a verb heads keeps its own circumstances. */
function withoutDate({ tokens }: Tree, object: Argument, dates: readonly Span[]): Argument {
  const date = dates.find(({ start, end }) => end === object.end && start > object.start)
  const before = tokens.findLast(({ end }) => date !== undefined && end <= date.start)
  const verbal = tokens.some(
    ({ start, upos }) => start >= object.start && start < object.end && upos === 'VERB',
  )
  return before === undefined || verbal || before.end <= object.start || object.items !== undefined
    ? object
    : { start: object.start, end: before.end }
}

/** « ne … pas » and « se » belong to the verb. */
const cliticsOf = (tree: Tree, head: number): readonly number[] =>
  tree
    .children(head)
    .filter(
      (index) => tree.tokens[index]?.features.Polarity === 'Neg' || isReflexive(tree.tokens[index] as Token),
    )

const isReflexive = ({ upos, features }: Token): boolean => upos === 'PRON' && features.Reflex === 'Yes'

const isOblique = ({ relation }: Token): boolean => relation !== 'obl:arg' && relation !== 'obl:agent'

/** A clause that is an object is one with all that it governs. */
function objectAt(tree: Tree, index: number, own: ReadonlySet<number>): Argument | undefined {
  const token = tree.tokens[index] as Token
  if (!/^(?:ccomp|xcomp)/u.test(token.relation)) return argumentAt(tree, index, own)
  const { first, last } = tree.range(index)
  return spanOfTokens(
    tree,
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
  )
}

function circumstanceAt(
  tree: Tree,
  index: number,
  own: ReadonlySet<number>,
  dates: readonly Span[],
  language: Language,
): Circumstance | undefined {
  const token = tree.tokens[index] as Token
  if (!isOblique(token) || token.features.Polarity === 'Neg') return undefined
  const range = tree.range(index)
  const clause = !own.has(index)
  // « puis la véranda est partie » under an adverb: a tree gone wrong.
  const asserts = tree.tokens
    .slice(range.first, range.last + 1)
    .some(({ features }, offset) => features.Mood !== undefined && own.has(range.first + offset))
  if (asserts) return undefined
  const span = clause
    ? spanOfTokens(
        tree,
        Array.from({ length: range.last - range.first + 1 }, (_, offset) => range.first + offset),
      )
    : argumentAt(tree, index, own)
  if (span === undefined) return undefined
  const { start, end } = span
  const kind = language.circumstance(
    tree,
    index,
    dates.some((date) => overlaps(date, span)),
  )
  return kind === undefined ? undefined : { start, end, kind }
}

/** Its own subject, the noun that a relative or participle describes, or that of the clause it shares one with. */
function subjectOf(tree: Tree, clause: SentenceClause): Argument | undefined {
  const { tokens } = tree
  const [own] = tree.dependents(clause.head, 'nsubj', 'csubj')
  const token = tokens[clause.head] as Token
  if (own !== undefined) {
    if (tokens[own]?.features.PronType !== 'Rel') return ownSubject(tree, clause)
    const noun = isNoun(tokens[token.head])
      ? token.head
      : tokens.findLastIndex((each, at) => at < own && isNoun(each))
    return noun < 0 ? ownSubject(tree, clause) : nounAt(tree, noun)
  }
  if (token.head < 0) return undefined
  if (clause.kind === 'participle' && /^acl/u.test(token.relation)) return nounAt(tree, token.head)
  if (clause.kind !== 'coordinated' && clause.kind !== 'participle') return undefined
  // « …, poursuivie devant le tribunal »: behind its clause a past participle may describe any noun of it.
  const past = clause.kind === 'participle' && token.features.Tense !== 'Pres'
  if (past && clause.head > token.head) return undefined
  let at = token.head
  for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
    const [subject] = tree.dependents(at, 'nsubj')
    if (subject !== undefined) return nounAt(tree, subject)
    at = tokens[at]?.head ?? -1
  }
  return undefined
}

const isNoun = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/u.test(token?.upos ?? '')

/** « des arbres »: the preposition and the article are one word. */
const isContracted = ({ tokens }: Tree, index: number): boolean => {
  const [one, other] = [tokens[index], tokens[index + 1]]
  return one?.upos === 'ADP' && other?.upos === 'DET' && one.end === other.start && !/['’]$/u.test(one.form)
}

/** « la mutuelle Armor Santé » may be read as two subjects side by side: they are one. */
function ownSubject(tree: Tree, { head, tokens }: SentenceClause): Argument | undefined {
  const own = new Set(tokens)
  const [first, next] = tree.dependents(head, 'nsubj', 'csubj')
  const one = first === undefined ? undefined : argumentAt(tree, first, own)
  const beside = next !== undefined && tree.range(first ?? 0).last + 1 === tree.range(next).first
  const other = beside ? argumentAt(tree, next, own) : undefined
  return one === undefined || other === undefined ? one : { start: one.start, end: other.end }
}

/** A noun without its preposition and the clauses that describe it. */
function nounAt(tree: Tree, head: number): Argument | undefined {
  const { first, last } = tree.range(head)
  const own = new Set(Array.from({ length: last - first + 1 }, (_, offset) => first + offset))
  for (const index of tree.dependents(head, 'acl', 'appos', 'punct', 'case', 'cc')) {
    const range = tree.range(index)
    if (isContracted(tree, index)) continue
    for (let at = range.first; at <= range.last; at++) own.delete(at)
  }
  return argumentAt(tree, head, own)
}

function modalityOf(
  tree: Tree,
  { head }: SentenceClause,
  kind: PropositionKind,
  attributed: boolean,
  statement: Statement,
  language: Language,
): Proposition['modality'] {
  if (kind === 'attribution') return 'asserted'
  if (statement.unknown && head === tree.root) return 'unknown'
  return language.modality(tree, head, attributed)
}

function doubtOf(tree: Tree, { head, kind, tokens }: SentenceClause, subject: Argument | undefined): number {
  const group = new Set([head, ...tree.dependents(head, 'aux', 'cop')])
  const others = tokens.some((index) => !group.has(index) && tree.tokens[index]?.features.Mood !== undefined)
  if (others) return WITHOUT_AGREEMENT
  if (kind === 'participle') return 1
  const [own] = tree.dependents(head, 'nsubj')
  const verb = [head, ...tree.dependents(head, 'aux', 'cop')].find(
    (index) => tree.tokens[index]?.features.Mood !== undefined,
  )
  if (subject === undefined) return verb === undefined ? 1 : WITHOUT_SUBJECT
  if (own === undefined || verb === undefined) return 1
  // « qui » whose clause hangs from no noun stands for the nearest, as a rule.
  if (tree.tokens[own]?.features.PronType === 'Rel')
    return isNoun(tree.tokens[tree.tokens[head]?.head ?? -1]) ? 1 : WITHOUT_SUBJECT
  const [one, other] = [tree.tokens[own]?.features.Number, tree.tokens[verb]?.features.Number]
  const several = tree.dependents(own, 'conj').length > 0
  const agree = one === undefined || other === undefined || one === other || (several && other === 'Plur')
  return agree ? 1 : WITHOUT_AGREEMENT
}
