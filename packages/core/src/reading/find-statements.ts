import type { Story } from '../filing/story.ts'
import type { Language } from '../languages/language.ts'
import type { Span } from '../span.ts'
import type { QuoteSpan } from './find-quotes.ts'
import type { Attribution, Modality, Sentence, Statement } from './reading.ts'
import { rereadAround, rereadAtColon } from './reread.ts'
import { type Tree, treeOf } from './tree.ts'

/** A reading's statements, and its sentences as the frames found in them have them read again. */
export interface StatementReading {
  readonly sentences: readonly Sentence[]
  readonly statements: readonly Statement[]
}

/** The statements of a story in reading order: its sentences, those of one quotation kept together. */
export function findStatements(
  story: Story,
  read: readonly Sentence[],
  quotes: readonly QuoteSpan[],
  language: Language,
): StatementReading {
  const sentences = [...read]
  let quote = 0
  let before: Tree | undefined
  let wasQuoted = false
  const statements = groupByQuote(read, quotes).flatMap((group, index) => {
    const [first, last] = [read[group.first], read[group.last]]
    if (first === undefined || last === undefined) return []
    const span = { start: first.span.start, end: last.span.end }
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= span.start) quote++
    const inside = quotesWithin(quotes, quote, span)
    const governs = governing(group, sentences, inside)
    const found = attributionOf(sentences[governs] as Sentence, inside, language)
    if (found === undefined)
      sentences[governs] = rereadAtColon(
        sentences[governs] as Sentence,
        (at) => isQuoted(treeOf(sentences[governs] as Sentence), at, inside),
        language.reader,
      )
    if (found !== undefined)
      sentences[governs] = rereadAround(sentences[governs] as Sentence, found, language.reader)
    const tree = treeOf(sentences[governs] as Sentence)
    const same = before?.sentence.paragraph === tree.sentence.paragraph ? before : undefined
    before = tree
    const antecedent =
      same === undefined || wasQuoted || inside.length > 0 ? undefined : language.findAntecedent(tree, same)
    wasQuoted = inside.length > 0
    const statement = statementOf(
      `s${index + 1}`,
      { ...group, governs },
      span,
      inside,
      tree,
      found,
      story,
      language,
    )
    return [antecedent === undefined ? statement : { ...statement, antecedent }]
  })
  return { sentences, statements }
}

function attributionOf(
  sentence: Sentence,
  quotes: readonly QuoteSpan[],
  language: Language,
): Attribution | undefined {
  const tree = treeOf(sentence)
  return language.findAttribution(tree, (index) => isQuoted(tree, index, quotes))
}

interface Group {
  readonly first: number
  readonly last: number
}

/** A boundary between sentences that falls inside a quotation is none between statements. */
function groupByQuote(sentences: readonly Sentence[], quotes: readonly QuoteSpan[]): readonly Group[] {
  const groups: Group[] = []
  let quote = 0
  for (const [index, { span, paragraph }] of sentences.entries()) {
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= span.start) quote++
    const open = quotes[quote]
    const inside = open !== undefined && open.start < span.start && span.start < open.end
    const before = groups.at(-1)
    if (inside && before !== undefined && sentences[before.first]?.paragraph === paragraph) {
      groups[groups.length - 1] = { first: before.first, last: index }
    } else groups.push({ first: index, last: index })
  }
  return groups
}

function quotesWithin(quotes: readonly QuoteSpan[], from: number, span: Span): readonly QuoteSpan[] {
  const inside: QuoteSpan[] = []
  for (let index = from; index < quotes.length; index++) {
    const quote = quotes[index]
    if (quote === undefined || quote.start >= span.end) break
    inside.push(quote)
  }
  return inside
}

function statementOf(
  id: string,
  group: Group & { readonly governs: number },
  span: Span,
  quotes: readonly QuoteSpan[],
  tree: Tree,
  attribution: Attribution | undefined,
  story: Story,
  language: Language,
): Statement {
  const length = quotes.reduce((sum, quote) => sum + quote.end - quote.start, 0)
  return {
    ...span,
    id,
    paragraph: tree.sentence.paragraph,
    sentence: group.governs,
    ...(attribution === undefined ? {} : { attribution }),
    modality: modalityOf(tree),
    negated: language.isNegated(tree),
    quoted: group.last > group.first || length * 2 > span.end - span.start,
    unknown: language.saysUnknown(tree),
    anaphoric: language.isAnaphoric(tree, story.text),
  }
}

/** Of several sentences the one that says who speaks: the first with words outside the quotation. */
function governing(
  { first, last }: Group,
  sentences: readonly Sentence[],
  quotes: readonly QuoteSpan[],
): number {
  for (let index = last; index > first; index--) {
    const tokens = sentences[index]?.tokens ?? []
    const outside = tokens.filter(
      (token) =>
        token.upos !== 'PUNCT' &&
        !quotes.some((quote) => quote.start <= token.start && token.end <= quote.end),
    )
    if (outside.length > 1) return index
  }
  return first
}

function isQuoted({ tokens }: Tree, index: number, quotes: readonly QuoteSpan[]): boolean {
  const token = tokens[index]
  return token !== undefined && quotes.some((quote) => quote.start < token.end && token.start < quote.end)
}

/** Read off the finite verb of the root and of what it governs at once. */
function modalityOf(tree: Tree): Modality {
  const group = [tree.root, ...tree.dependents(tree.root, 'aux', 'cop', 'ccomp')]
  const tokens = group.flatMap((index) => tree.tokens[index] ?? [])
  if (tokens.some((token) => token.lemma === 'pouvoir')) return 'possible'
  if (tokens.some((token) => token.features.Mood === 'Cnd')) return 'conditional'
  return tokens.some((token) => token.features.Tense === 'Fut') ? 'future' : 'asserted'
}
