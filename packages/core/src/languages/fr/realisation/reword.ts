import { memoise, memoiseFor } from '../../../memoise.ts'
import { findQuotes } from '../../../reading/find-quotes.ts'
import type { Features } from '../../../reading/reading.ts'
import { overlaps, type Span } from '../../../span.ts'
import { losesCollocation } from '../../collocations.ts'
import type { Lexicon } from '../../language.ts'
import type { Ngrams } from '../../ngrams.ts'
import { isUnheard } from '../../unheard.ts'
import { join } from '../elision.ts'
import { type Equivalent, equivalents, verbs } from './equivalents.ts'
import { exchanges } from './exchanges.ts'
import { neededLiterals } from './needed-literals.ts'

/** « du », « des », « au » and elisions as they stand behind a locution. */
const DE = "(?:de(?:[ \\u00a0](?=[^ ])|$)|d[’']|du(?![\\p{L}])[ \\u00a0]|des(?![\\p{L}])[ \\u00a0])"
const A = '(?:à[ \\u00a0]|au(?![\\p{L}])[ \\u00a0]|aux(?![\\p{L}])[ \\u00a0])'

/** Words up to another member of an enumeration. */
const ANOTHER = '[^.;:!?]{0,80}?'

const WORD = /[\p{L}-]+/gu

const longestWord = (locution: string): string =>
  (locution.toLowerCase().match(WORD) ?? []).reduce(
    (longest, word) => (word.length > longest.length ? word : longest),
    '',
  )

interface Rule {
  /** The longest word of the locution, in lower case: a text without it need not be searched. */
  readonly word: string
  readonly pattern: RegExp
  readonly to: string
  /** What would be left of an enumeration in the old construction: « lors du match et de la finale ». */
  readonly leaves: RegExp | undefined
}

const RULES: readonly Rule[] = equivalents.map((equivalent) => ({
  word: longestWord(equivalent.from),
  pattern: patternOf(equivalent),
  to: equivalent.to,
  leaves: leavesOf(equivalent),
}))

function patternOf({ from, behind = '', after, notAfter }: Equivalent): RegExp {
  const open = from.endsWith('~')
  const words = open ? from.slice(0, -1).replace(/ ?(?:de|à)$/u, '') : from
  const escaped = words.replaceAll('’', "[’']").replaceAll(' ', '[ \\u00a0]')
  const tail = open ? `[ \\u00a0](${from.endsWith('à~') ? A : DE})` : "(?![\\p{L}\\u2019'-])"
  const follows = behind === '' ? '' : `(?=${behind})`
  const stands = `${after === undefined ? '' : `(?<=${after})`}${notAfter === undefined ? '' : `(?<!(?<![\\p{L}])${notAfter})`}`
  return new RegExp(`(?<![\\p{L}\\u2019'-]|bien )${stands}${escaped}${tail}${follows}`, 'giu')
}

function leavesOf({ from, to }: Equivalent): RegExp | undefined {
  if (from.endsWith('de~') && !to.endsWith('de~'))
    return new RegExp(`^${ANOTHER}(?:,| et| ou| ni) (?:de |du |des |d[’'])`, 'u')
  if (from.endsWith('à~')) return new RegExp(`^${ANOTHER}(?:,| et| ou| ni) (?:à |au |aux )`, 'u')
  return to.endsWith('de~') && !from.endsWith('~')
    ? /^[^.;:!?,]{0,80}?(?: et| ou) (?:l[ea]s? |l[’']|une? |des |son |sa |ses |leurs? )/u
    : undefined
}

/** At the head of a sentence these join it to the one before. */
const OPENS_OTHERWISE = /^(?:en outre|en particulier)/iu

interface Edit {
  readonly start: number
  readonly end: number
  readonly to: string
  /** The article that the old locution's preposition had swallowed: « le » of « lors du ». */
  readonly article: string
}

/**
 * The text with its locutions exchanged for others of the same meaning, outside quotations; the same text
 * where it has none, or where the other one would set words side by side that never stand so. Each place is changed
 * once at most; `sources`: « selon » as well.
 */
export function reword(text: string, lexicon: Lexicon, ngrams: Ngrams, { sources = true } = {}): string {
  const quotes = findQuotes(text)
  const edits: Edit[] = []
  const words = new Set(text.toLowerCase().match(WORD))
  const isFree = (edit: Edit): boolean =>
    !touches(edit, edits) && !quotes.some((quote) => overlaps(quote, edit))
  const isSaid = (edit: Edit): boolean =>
    !isUnheard(exchange(text, edit), text, ngrams) && !isRepeated(edit, text, edits)
  for (const { word, pattern, to, leaves } of RULES) {
    if (!words.has(word)) continue
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (start === 0 && OPENS_OTHERWISE.test(match[0])) continue
      if (leaves?.test(text.slice(end)) === true) continue
      const edit = { start, end, to, article: articleIn(match[1] ?? '') }
      if (isFree(edit) && isSaid(edit)) edits.push(edit)
    }
  }
  // Of locutions the table knows where they stand; a verb has its own company.
  const verbs = verbEdits(text, lexicon).filter(
    (edit) => !losesCollocation(exchange(text, edit), text, ngrams),
  )
  for (const edit of [...phraseEdits(text), ...verbs, ...(sources ? sourceEdits(text) : [])]) {
    if (isFree(edit) && isSaid(edit)) edits.push(edit)
  }
  edits.sort((one, other) => other.start - one.start)
  return edits.reduce(exchange, text)
}

/** Shorter ones nobody hears twice: « dans », « pour ». */
const SHORTEST_HEARD = 6

/** « lors de » and « dans la nuit » as « au cours de » in one sentence: a locution that it has already is none to put in. */
function isRepeated({ start, end, to }: Edit, text: string, edits: readonly Edit[]): boolean {
  const words = locutionOf(to)
  const elsewhere = `${text.slice(0, start)}|${text.slice(end)}`.toLowerCase().replaceAll("'", '’')
  return (
    words.length >= SHORTEST_HEARD &&
    (elsewhere.includes(words) ||
      edits.some((other) => locutionOf(other.to).startsWith(words) || words.startsWith(locutionOf(other.to))))
  )
}

/** The first two words, whatever they govern: « au cours » of « au cours de la nuit ». */
const locutionOf = (to: string): string =>
  to.replace(/~$/u, '').toLowerCase().split(' ').slice(0, 2).join(' ')

/** Neighbours too: a word put in may elide the one before it. */
const touches = ({ start, end }: Span, edits: readonly Edit[]): boolean =>
  edits.some((other) => start <= other.end + 1 && other.start <= end + 1)

function exchange(text: string, { start, end, to, article }: Edit): string {
  const words = to.replace(/~$/u, '')
  const capital = /^\p{Lu}/u.test(text.slice(start))
  const opened = capital ? words.charAt(0).toUpperCase() + words.slice(1) : words
  // « malgré des travaux » is « en dépit de travaux »: the article goes behind « de ».
  const behind = text
    .slice(end)
    .trimStart()
    .replace(/ de$/u.test(words) && article === '' ? /^des (?=\p{L})/u : /^(?!)/u, '')
  const changed = join(opened, article === '' ? behind : `${article} ${behind}`)
  // « que lors du débat » is « qu’au cours du débat ».
  return text.charAt(start - 1) === ' '
    ? join(text.slice(0, start - 1), changed)
    : text.slice(0, start) + changed
}

const articleIn = (preposition: string): string => {
  const word = preposition.trim().toLowerCase()
  if (word === 'du' || word === 'au') return 'le'
  return word === 'des' || word === 'aux' ? 'les' : ''
}

/** What a text must have for an exchange, which few do: the patterns themselves are slow. */
const EXCHANGES = exchanges.map((exchange) => ({
  ...exchange,
  needed: neededLiterals(exchange.pattern.source),
}))

/** Turns that are exchanged with the words inside them. */
function phraseEdits(text: string): readonly Edit[] {
  const lower = text.toLowerCase()
  return EXCHANGES.flatMap(({ pattern, to, needed }) => {
    if (needed.length > 0 && !needed.some((literal) => lower.includes(literal))) return []
    return [...text.matchAll(pattern)].flatMap((match) => {
      const words = to(...match.slice(1).map((group) => group ?? ''))
      return words === undefined
        ? []
        : [{ start: match.index, end: match.index + match[0].length, to: words, article: '' }]
    })
  })
}

/** A participle that agrees with nothing, « progressé », stands as one in the masculine. */
const inflect = (lemma: string, features: Features, lexicon: Lexicon): string | undefined =>
  lexicon.inflect(
    lemma,
    'VERB',
    features.VerbForm === 'Part' && features.Tense === 'Past'
      ? { Gender: 'Masc', Number: 'Sing', ...features }
      : features,
  )

interface OtherVerb {
  readonly text: string
  readonly before: RegExp | undefined
  /** Only where « avoir » stands before it. */
  readonly behindHave: boolean
}

/** « a », « avait », « ayant », with an adverb or two behind it. */
const HAVE =
  /(?<!\p{L})(?:ai|as|a|avons|avez|ont|avais|avait|avaient|aura|auront|aurait|auraient|ait|aient|ayant|avoir)(?: \p{Ll}+){0,2} $/u

/** The other verb in the form of this one; undefined where the form may be another word, too. */
const otherVerbs = memoiseFor((lexicon: Lexicon, _: undefined) =>
  memoise((form: string): OtherVerb | undefined => {
    const analyses = lexicon.analyse(form)
    const [verb] = analyses
    const other = verb === undefined ? undefined : verbs.get(verb.lemma)
    if (verb === undefined || other === undefined) return undefined
    if (analyses.some(({ lemma, upos }) => lemma !== verb.lemma || upos !== 'VERB')) return undefined
    const inflected = inflect(other.lemma, verb.features, lexicon)
    const same = analyses.every(({ features }) => inflect(other.lemma, features, lexicon) === inflected)
    if (inflected === undefined || !same) return undefined
    const participle = verb.features.VerbForm === 'Part' && verb.features.Tense === 'Past'
    if (participle && other.simple === true) return undefined
    return {
      text: other.with === undefined ? inflected : `${inflected} ${other.with}`,
      before: other.before,
      behindHave: participle && other.active === true,
    }
  }),
)

/** A verb of the table in the form that the text has of the other. */
const verbEdits = (text: string, lexicon: Lexicon): readonly Edit[] =>
  [...text.matchAll(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}’'-])/gu)].flatMap(({ 0: form, index }) => {
    const other = otherVerbs(lexicon, undefined)(form)
    const end = index + form.length
    if (other === undefined || other.before?.test(text.slice(end).trimStart()) === false) return []
    if (other.behindHave && !HAVE.test(text.slice(0, index))) return []
    return [{ start: index, end, to: other.text, article: '' }]
  })

/** « selon X » as « d’après X ». */
const sourceEdits = (text: string): readonly Edit[] =>
  [...text.matchAll(/(?<![\p{L}’'-])selon(?= (?!qu|que|les cas|toute))/giu)].map(({ index }) => ({
    start: index,
    end: index + 'selon'.length,
    to: 'd’après',
    article: '',
  }))
