import type { Story } from '../filing/story.ts'
import type { BackgroundTopic } from '../languages/background.ts'
import { findQuotes } from '../reading/find-quotes.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../span.ts'
import { fold } from './fold.ts'
import { type Frame, framesOf } from './frames.ts'
import { splitText } from './split-text.ts'
import { type Unit, type Units, unitsOf } from './units.ts'
import { has, TRAIT, type Vocabulary } from './vocabulary.ts'

export type SourceKind = 'story' | 'context' | 'background'

/** A text that claims may rest on, cut into sentences. */
export interface SourceText {
  /** « story », « context-1 », « background:ID ». */
  readonly id: string
  readonly kind: SourceKind
  readonly text: string
  readonly sentences: readonly { readonly span: Span; readonly paragraph: number }[]
  readonly reading?: Reading
  /** What the story states outside its paragraphs: date, byline, dateline, address. */
  readonly beside?: string
  /** ISO 8601 date that weekdays and relative days count from. */
  readonly published?: string
}

/** A sentence of a source, ready to be compared. */
export interface SourceSentence extends Units {
  readonly index: number
  readonly source: SourceText
  /** In the source. */
  readonly span: Span
  readonly paragraph: number
  readonly folded: string
  /** Where its words stand, by the keys under which they may be met. */
  readonly columns: ReadonlyMap<number, readonly number[]>
  /** Where its numbers and dates stand. */
  readonly mentions: readonly number[]
  readonly frames: readonly Frame[]
  /** Ids of the words that name who says so, where the sentence or the one before tells. */
  readonly speakers: ReadonlySet<number>
  readonly speakerWords: readonly Unit['word'][]
  /** Where only a pronoun tells who says so: words of all whom it may stand for. */
  readonly antecedents: readonly Unit['word'][]
  readonly verb?: string
  /** Its words are given to somebody, if only to a pronoun. */
  readonly attributed: boolean
  /** Ids of the acronyms of what it names in full. */
  readonly acronyms: ReadonlySet<number>
}

/** Everything that the claims of one article may rest on, prepared once. */
export interface SourceIndex {
  readonly vocabulary: Vocabulary
  readonly sources: readonly SourceText[]
  readonly sentences: readonly SourceSentence[]
  /** Sentences by the keys of their units. */
  readonly postings: ReadonlyMap<number, readonly number[]>
  /** Sentences by `folded`, final marks left out. */
  readonly verbatim: ReadonlyMap<string, number>
  /** The same by their very letters: most texts of an article are. */
  readonly exact: ReadonlyMap<string, number>
  /** Words of everything that is known, also outside sentences. */
  readonly known: ReadonlySet<number>
  /** Nouns that stand beside a name, by the name's id, and the other way round. */
  readonly beside: ReadonlyMap<number, ReadonlySet<number>>
  /** Names that stand beside an office: « le préfet Didier Lauga ». */
  readonly offices: ReadonlySet<number>
  /** The `speakers` of all sentences. */
  readonly speakers: ReadonlySet<number>
}

export function indexSources(sources: readonly SourceText[], vocabulary: Vocabulary): SourceIndex {
  const sentences: SourceSentence[] = []
  const postings = new Map<number, number[]>()
  const verbatim = new Map<string, number>()
  const exact = new Map<string, number>()
  const known = new Set<number>()
  for (const source of sources) {
    const quotes = findQuotes(source.text)
    for (const { span, paragraph } of source.sentences) {
      const opensQuoted = quotes.some(({ start, end }) => start < span.start && span.start < end)
      const before = sentences.at(-1)?.source === source ? sentences.at(-1) : undefined
      const sentence = sentenceOf(source, span, paragraph, sentences.length, before, vocabulary, opensQuoted)
      sentences.push(sentence)
      post(sentence, postings)
      const key = verbatimKey(sentence.folded)
      const first = verbatim.get(key) ?? sentence.index
      verbatim.set(key, first)
      exact.set(sentence.text, first)
    }
    for (const { word } of unitsOf(`${source.text}\n${source.beside ?? ''}`, vocabulary).units)
      for (const id of [...keysOf(word), ...word.poles.map(poleKey)]) known.add(id)
    for (const acronym of acronymsIn(source.text)) known.add(vocabulary.idOf(acronym))
  }
  const speakers = new Set(sentences.flatMap((sentence) => [...sentence.speakers]))
  return { vocabulary, sources, sentences, postings, verbatim, exact, known, speakers, ...besides(sentences) }
}

const IN_FULL =
  /\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:de|du|des|la|le|les|et|à|au|aux|of|the|and|for)\s+|[dl][’'])*[\p{L}-]{3,}){1,6}/gu

/** « Organisation mondiale de la santé » may be called OMS: the initials of what opens with a capital, in lower case. */
function acronymsIn(text: string): readonly string[] {
  return [...text.matchAll(IN_FULL)].flatMap(([name]) => {
    const parts = name.split(/[\s’'-]+/u).filter((part) => part.length > 3 || /^\p{Lu}/u.test(part))
    const initials = parts.map((part) => part.charAt(0).toLowerCase().normalize('NFD').charAt(0))
    const found: string[] = []
    for (const [first, part] of parts.entries()) {
      if (!/^\p{Lu}/u.test(part)) continue
      for (let end = first + 2; end <= initials.length; end++) {
        const letters = initials.slice(first, end).join('')
        // « ONU » has the letter of an organisation that « Nations unies » leaves out.
        found.push(letters, `o${letters}`)
      }
    }
    return found
  })
}

const folded = new WeakMap<SourceText, string>()

/** All that a source states, folded once. */
export function foldOf(source: SourceText): string {
  const known = folded.get(source)
  if (known !== undefined) return known
  const text = fold(`${source.text}\n${source.beside ?? ''}`)
  folded.set(source, text)
  return text
}

/** A closing mark is no part of what is said. */
export const verbatimKey = (folded: string): string => folded.replace(/[\s.,;:!?]+$/u, '')

const keysOf = ({ keys }: Unit['word']): readonly number[] => keys

function sentenceOf(
  source: SourceText,
  span: Span,
  paragraph: number,
  index: number,
  before: SourceSentence | undefined,
  vocabulary: Vocabulary,
  opensQuoted: boolean,
): SourceSentence {
  const text = source.text.slice(span.start, span.end)
  const units = unitsOf(text, vocabulary, opensQuoted)
  const frames = framesOf(units)
  const told = toldBy(source, span, units, frames, before, vocabulary)
  const acronyms = new Set(acronymsIn(text).map((acronym) => vocabulary.idOf(acronym)))
  return {
    ...units,
    ...columnsOf(units),
    index,
    source,
    span,
    paragraph,
    folded: fold(text),
    frames,
    acronyms,
    ...told,
  }
}

function columnsOf({ units }: Units): Pick<SourceSentence, 'columns' | 'mentions'> {
  const columns = new Map<number, number[]>()
  const mentions: number[] = []
  for (const [column, { word, number, date }] of units.entries()) {
    if (number !== undefined || date !== undefined) {
      mentions.push(column)
      continue
    }
    for (const key of new Set(keysOf(word))) {
      const list = columns.get(key)
      if (list === undefined) columns.set(key, [column])
      else list.push(column)
    }
  }
  return { columns, mentions }
}

/** Who says what the sentence says: as the reading found, else its own frame, or who spoke before a bare quotation. */
function toldBy(
  { reading, text }: SourceText,
  span: Span,
  { units }: Units,
  frames: readonly Frame[],
  before: SourceSentence | undefined,
  vocabulary: Vocabulary,
): Pick<SourceSentence, 'speakers' | 'speakerWords' | 'antecedents' | 'verb' | 'attributed'> {
  const words: Unit['word'][] = []
  let verb: string | undefined
  const trusted = reading === undefined ? frames : frames.filter(({ verb: at }) => at === undefined)
  for (const { source, verb: at } of trusted) {
    words.push(...units.slice(source.from, source.to).map(({ word }) => word))
    const last = units[source.to - 1]
    if (last !== undefined && source.to > source.from)
      words.push(...unitsOf(behind(text, span.start + last.end), vocabulary).units.map(({ word }) => word))
    if (at !== undefined) verb ??= units[at]?.word.names[0]
  }
  const statement = reading?.statements.find(({ start, end }) => start <= span.start && span.end <= end)
  const named = statement?.attribution?.source ?? statement?.speaker
  if (named !== undefined)
    words.push(...unitsOf(nameBehind(text, named), vocabulary).units.map(({ word }) => word))
  verb ??= statement?.attribution?.verb
  if (words.length === 0 && units.every(({ quoted }) => quoted) && before !== undefined)
    words.push(...before.speakerWords)
  const speakerWords = words.filter(({ weight }) => weight > 0)
  const attributed = speakerWords.length > 0 || statement?.attribution !== undefined || trusted.length > 0
  return {
    speakers: new Set(speakerWords.flatMap(keysOf)),
    speakerWords,
    antecedents: speakerWords.length === 0 && attributed ? antecedentsIn(before) : [],
    attributed,
    ...(verb === undefined ? {} : { verb }),
  }
}

/** Whoever a sentence names may be meant by a pronoun in the next; where it names nobody, whoever spoke before. */
function antecedentsIn(before: SourceSentence | undefined): readonly Unit['word'][] {
  if (before === undefined) return []
  const named = before.units
    .filter(({ word, quoted }) => !quoted && has(word, TRAIT.name | TRAIT.person | TRAIT.organisation))
    .map(({ word }) => word)
  return named.length > 0 || before.speakerWords.length > 0
    ? [...named, ...before.speakerWords]
    : before.antecedents
}

/** « Sa porte-parole, Camille Estève »: the name between commas belongs to who speaks. */
const nameBehind = (text: string, { start, end }: Span): string => text.slice(start, end) + behind(text, end)

const behind = (text: string, end: number): string =>
  /^, (?:M\p{L}{1,2}\.? )?\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}|d[eu] )[\p{L}'’-]*){0,4}/u.exec(
    text.slice(end, end + 80),
  )?.[0] ?? ''

function post({ units, index }: SourceSentence, postings: Map<number, number[]>): void {
  const add = (key: number): void => {
    const list = postings.get(key)
    if (list === undefined) postings.set(key, [index])
    else if (list.at(-1) !== index) list.push(index)
  }
  for (const { word, number, date } of units) {
    if (number === undefined && date === undefined && word.weight < 0.2) continue
    if (number !== undefined) add(numberKey(number.value))
    else if (date === undefined) {
      for (const key of keysOf(word)) add(key)
      for (const pole of word.poles) add(poleKey(pole))
    }
    if (date !== undefined) add(dateKey(date.key))
  }
}

/** Poles share the postings with words, whose ids are smaller. */
export const poleKey = (pole: number): number => pole + 2 ** 30

/** Numbers and dates share the postings with words, whose ids are positive. */
export const numberKey = (value: number): number => -1 - Math.abs(value) * 2
export const dateKey = (key: string): number => {
  let hash = 7
  for (let index = 0; index < key.length; index++) hash = (Math.imul(hash, 31) + key.charCodeAt(index)) | 0
  return -2 - Math.abs(hash) * 2 - 0.5
}

/** « La mutuelle Armor Santé », « Olivier Masson, directeur de la régie »: noun and name go together. */
function besides(sentences: readonly SourceSentence[]): Pick<SourceIndex, 'beside' | 'offices'> {
  const pairs = new Map<number, Set<number>>()
  const offices = new Set<number>()
  const add = (one: number, other: number): void => {
    const set = pairs.get(one)
    if (set === undefined) pairs.set(one, new Set([other]))
    else set.add(other)
  }
  for (const { units } of sentences) {
    for (const [index, { word }] of units.entries()) {
      if (!has(word, TRAIT.name)) continue
      for (let at = Math.max(0, index - 6); at < Math.min(units.length, index + 7); at++) {
        const other = units[at]?.word
        if (other === undefined || !has(other, TRAIT.noun) || has(other, TRAIT.name)) continue
        if (has(other, TRAIT.person) && !has(other, TRAIT.generic)) offices.add(word.id)
        for (const pole of other.poles) add(word.id, poleKey(pole))
        for (const family of other.families) add(word.id, family)
        for (const lemma of other.lemmas) {
          add(word.id, lemma)
          add(lemma, word.id)
        }
      }
    }
  }
  return { beside: pairs, offices }
}

/** The story as a source; what it states outside its paragraphs belongs to what it states. */
export const storySource = (story: Story, reading: Reading, kind: SourceKind): SourceText => ({
  id: story.id,
  kind,
  text: story.text,
  sentences: reading.sentences.map(({ span, paragraph }) => ({ span, paragraph })),
  reading,
  beside: [
    story.published,
    story.versionDate,
    story.byline,
    story.dateline?.place,
    story.dateline?.agency,
    story.dateline?.date,
    story.url,
  ]
    .filter((part) => part !== undefined)
    .join('\n'),
  ...publishedOf(story),
})

function publishedOf({ published, versionDate = published }: Story): Pick<SourceText, 'published'> {
  return versionDate === undefined ? {} : { published: versionDate }
}

/** A text that nobody has read: cut into sentences at its marks, who speaks told by its words alone. */
export const textSource = (id: string, text: string, published?: string): SourceText => ({
  id,
  kind: 'story',
  text,
  sentences: splitText(text).map((span) => ({
    span,
    paragraph: (text.slice(0, span.start).match(/\n+/gu) ?? []).length,
  })),
  ...(published === undefined ? {} : { published, beside: published }),
})

/** An entry of the library with its references: the page and its structured data name them. */
export function topicSource(topic: BackgroundTopic): SourceText {
  const parts = [topic.term, topic.question, ...topic.sentences]
  let start = 0
  const sentences = parts.map((part, paragraph) => {
    const span = { start, end: start + part.length }
    start = span.end + 1
    return { span, paragraph }
  })
  return {
    id: `background:${topic.id}`,
    kind: 'background',
    text: parts.join('\n'),
    sentences,
    beside: topic.references.flatMap(({ label, url }) => [label, url]).join('\n'),
  }
}
