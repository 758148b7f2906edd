import type { NumberMention } from './mentions.ts'
import { type ProofLanguage, TRAIT, type WordKnowledge } from './proof.ts'

const NOTHING: WordKnowledge = { weight: 0, traits: 0, lemmas: [], families: [], poles: [], operators: [] }
const NAME_WEIGHT = 1.5

/**
 * The proof where words cannot be compared, for nobody has told the desk about a language, or two texts
 * are in different ones: figures, what stands between quotation marks, and words with a capital within a
 * sentence. Numbers and dates of `known` languages are read as they read them.
 */
export function plainProof(code: string, known: readonly ProofLanguage[] = []): ProofLanguage {
  return {
    code,
    comparesWords: false,
    split: (run) => (/^\p{L}{1,2}['’](?=\p{L})/u.exec(run) === null ? [run] : parted(run)),
    describe: (form, opens) => (isName(form, opens) ? named(form) : NOTHING),
    phrases: new Map(),
    locutions: [],
    idioms: new Map(),
    furniture: [],
    isParatext: (text) => known.some((each) => each.isParatext(text)),
    headsParatext: (heading) => known.some((each) => each.headsParatext(heading)),
    links: () => false,
    negations: () => [],
    areSynonyms: () => false,
    findNumbers: (text) =>
      apart([...known.flatMap((each) => each.findNumbers(text).map(withoutUnit)), ...figures(text)]),
    findDates: (text) => apart(known.flatMap((each) => each.findDates(text))),
    mayCount: (form) => known.some((each) => each.mayCount(form)),
    mayDate: (form) => known.some((each) => each.mayDate(form)),
  }
}

/** « l’Insee » is « l’ » and « Insee ». */
function parted(run: string): readonly string[] {
  const end = run.search(/['’]/u) + 1
  return [run.slice(0, end), run.slice(end)]
}

const isName = (form: string, opens: boolean): boolean =>
  /^\p{Lu}/u.test(form) && (!opens || /\p{Lu}.*\p{Lu}/u.test(form)) && form.length > 1

function named(form: string): WordKnowledge {
  const plain = form.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return { ...NOTHING, weight: NAME_WEIGHT, traits: TRAIT.name, lemmas: [form.toLowerCase(), `^${plain}`] }
}

/** Each language has names of its own for units, and « 1,200 » is twelve hundred in one and 1.2 in another. */
function withoutUnit({ unit: _, ...mention }: NumberMention): NumberMention {
  const { figure, text, start } = mention
  const digits = text.slice(figure.start - start, figure.end - start)
  return GROUPED.test(digits) ? { ...mention, value: Number(digits.replace(/\D/gu, '')) } : mention
}

const GROUPED = /^\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+$/u
const FIGURE = /(?<![\p{L}\d.,])(?:\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+|\d+(?:[.,]\d+)?)(?!\d)/gu

/** « 1.200 », « 1,200 » and « 1 200 » are one number; « 1.2 » and « 1,2 » are another. */
const figures = (text: string): readonly NumberMention[] =>
  [...text.matchAll(FIGURE)].map(({ 0: figure, index }) => {
    const span = { start: index, end: index + figure.length }
    const value = Number(GROUPED.test(figure) ? figure.replace(/\D/gu, '') : figure.replace(',', '.'))
    return { ...span, text: figure, value, figure: span }
  })

/** Of mentions that overlap, the first and longest. */
function apart<M extends { readonly start: number; readonly end: number }>(mentions: readonly M[]): M[] {
  const found: M[] = []
  for (const mention of [...mentions].sort((one, other) => one.start - other.start || other.end - one.end))
    if (mention.start >= (found.at(-1)?.end ?? 0)) found.push(mention)
  return found
}
