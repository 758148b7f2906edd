import { findQuotes } from '../../../reading/find-quotes.ts'
import type { Lexicon } from '../../language.ts'
import { join } from '../elision.ts'
import { equivalents, verbs } from './equivalents.ts'

/** « du », « des », « au » and elisions as they stand behind a locution. */
const DE = "(?:de(?:[ \\u00a0](?=[^ ])|$)|d[’']|du(?![\\p{L}])[ \\u00a0]|des(?![\\p{L}])[ \\u00a0])"
const A = '(?:à[ \\u00a0]|au(?![\\p{L}])[ \\u00a0]|aux(?![\\p{L}])[ \\u00a0])'

interface Rule {
  readonly pattern: RegExp
  readonly to: string
}

const RULES: readonly Rule[] = equivalents.map(([from, to, behind]) => ({
  pattern: patternOf(from, behind),
  to,
}))

function patternOf(from: string, behind = ''): RegExp {
  const open = from.endsWith('~')
  const words = open ? from.slice(0, -1).replace(/ ?(?:de|à)$/u, '') : from
  const escaped = words.replaceAll('’', "[’']").replaceAll(' ', '[ \\u00a0]')
  const tail = open ? `[ \\u00a0](${from.endsWith('à~') ? A : DE})` : "(?![\\p{L}\\u2019'-])"
  const follows = behind === '' ? '' : `(?=${behind})`
  return new RegExp(`(?<![\\p{L}\\u2019'-]|bien )${escaped}${tail}${follows}`, 'giu')
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
 * where it has none. Each place is changed once at most; `sources`: « selon » as well.
 */
export function reword(text: string, lexicon: Lexicon, { sources = true } = {}): string {
  const quotes = findQuotes(text)
  const edits: Edit[] = []
  for (const { pattern, to } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (start === 0 && OPENS_OTHERWISE.test(match[0])) continue
      const taken = [...edits, ...quotes].some((other) => start < other.end && other.start < end)
      if (!taken) edits.push({ start, end, to, article: articleIn(match[1] ?? '') })
    }
  }
  for (const edit of [
    ...dateEdits(text),
    ...verbEdits(text, lexicon),
    ...manyEdits(text),
    ...(sources ? sourceEdits(text) : []),
  ]) {
    const taken = [...edits, ...quotes].some((other) => edit.start < other.end && other.start < edit.end)
    if (!taken) edits.push(edit)
  }
  edits.sort((one, other) => other.start - one.start)
  return edits.reduce(exchange, text)
}

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

const MONTH = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const DAY = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'
/** Parts of a day and what they are called as a stretch of it. */
const PARTS: Readonly<Record<string, string>> = { matin: 'matinée', soir: 'soirée' }

/** « en mars » as « au mois de mars », « mardi soir » as « dans la soirée de mardi ». */
function dateEdits(text: string): readonly Edit[] {
  const months = [
    ...text.matchAll(new RegExp(`(?<![\\p{L}-])(en|depuis) (${MONTH})(?![\\p{L}-])`, 'giu')),
  ].map(([whole, preposition = '', month = '']) => ({
    whole,
    to: preposition.toLowerCase() === 'en' ? join('au mois de', month) : join('depuis le mois de', month),
  }))
  const parts = [
    ...text.matchAll(
      new RegExp(
        `(?<![\\p{L}-]|(?:le|ce|de|du|dès|depuis|avant|après|à|d’ici|pour|vers|et|ou) )(${DAY}) (matin|soir)(?![\\p{L}-]| [0-9])`,
        'giu',
      ),
    ),
  ].map(([whole, day = '', part = '']) => ({
    whole,
    to: `dans la ${PARTS[part.toLowerCase()] ?? part} de ${day.toLowerCase()}`,
  }))
  return [...months, ...parts].map(({ whole, to }) => {
    const start = text.indexOf(whole)
    return { start, end: start + whole.length, to, article: '' }
  })
}

/** A verb of the table in the form that the text has of the other. */
function verbEdits(text: string, lexicon: Lexicon): readonly Edit[] {
  return [...text.matchAll(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}’'-])/gu)].flatMap(({ 0: form, index }) => {
    const analyses = lexicon.analyse(form)
    const [verb] = analyses
    if (verb === undefined || analyses.some(({ lemma, upos }) => lemma !== verb.lemma || upos !== 'VERB'))
      return []
    const other = verbs.get(verb.lemma)
    const end = index + form.length
    if (other === undefined || other.before?.test(text.slice(end).trimStart()) === false) return []
    const inflected = lexicon.inflect(other.lemma, 'VERB', verb.features)
    const same = analyses.every(
      ({ features }) => lexicon.inflect(other.lemma, 'VERB', features) === inflected,
    )
    return inflected === undefined || !same ? [] : [{ start: index, end, to: inflected, article: '' }]
  })
}

/** « De nombreux élus » at the head of a clause; behind a noun its « de » belongs to that. */
const manyEdits = (text: string): readonly Edit[] =>
  [...text.matchAll(/(?<=^|[,;:] )de nombreu(?:x|ses) (?=\p{L})/giu)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
    to: 'beaucoup de',
    article: '',
  }))

/** « selon X » as « d’après X ». */
const sourceEdits = (text: string): readonly Edit[] =>
  [...text.matchAll(/(?<![\p{L}’'-])selon(?= (?!qu|que|les cas|toute))/giu)].map(({ index }) => ({
    start: index,
    end: index + 'selon'.length,
    to: 'd’après',
    article: '',
  }))
