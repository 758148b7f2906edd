import type { Analysis, Lexicon } from '../../languages/language.ts'
import type { Features, Upos } from '../reading.ts'
import { FeatureBuffer, hashOf } from './hash.ts'
import { argmax, type Scorer } from './scorer.ts'

export interface LemmatiserModel {
  /** Where neither lexicon nor rules are right: `exceptionKeys` to lemma. */
  readonly exceptions: ReadonlyMap<string, string>
  /** « l2al »: lower the case, cut two letters, add « al ». « k0 »: keep as it is. */
  readonly rules: readonly string[]
  /** Chooses a rule for a word that the lexicon does not know. */
  readonly scorer: Scorer
}

export type Lemmatise = (form: string, upos: Upos, features: Features) => string

/** Parts of speech whose head form is the form itself. */
const UNINFLECTED: ReadonlySet<Upos> = new Set(['PROPN', 'NUM', 'PUNCT', 'SYM', 'X'])

/** Parts of speech whose capitals belong to the word. */
const KEEPS_CASE: ReadonlySet<Upos> = new Set(['PROPN', 'X'])

export const LEMMA_FEATURES = 48

/** Head forms: exceptions first, then the lexicon, then rules learned from the endings. */
export function createLemmatiser(model: LemmatiserModel, lexicon: Lexicon): Lemmatise {
  const features = new FeatureBuffer(LEMMA_FEATURES)
  const scores = new Float64Array(model.scorer.classes)
  const byRule = (form: string, upos: Upos, given: Features): string => {
    lemmaFeatures(features, form, upos, given)
    model.scorer.score(features, scores)
    model.rules.forEach((rule, index) => {
      if (!applyRule(rule, form)) scores[index] = Number.NEGATIVE_INFINITY
    })
    const rule = model.rules[argmax(scores, model.rules.length)]
    return (rule && applyRule(rule, form)) || form.toLowerCase()
  }
  return (written, upos, given) => {
    const form = written.replaceAll("'", '’').replaceAll('‘', '’')
    for (const key of exceptionKeys(form, upos, given)) {
      const lemma = model.exceptions.get(key)
      if (lemma !== undefined) return lemma
    }
    if (UNINFLECTED.has(upos)) return form
    return lemmaIn(lexicon, form, upos, given) ?? byRule(form, upos, given)
  }
}

/** From the most to the least particular. */
export function exceptionKeys(form: string, upos: Upos, features: Features): string[] {
  const cased = KEEPS_CASE.has(upos) ? form : form.toLowerCase()
  return [`${cased}\t${upos}\t${inflectionOf(features)}`, `${cased}\t${upos}`]
}

const inflectionOf = ({ Gender, Number: number, VerbForm, Mood, Tense }: Features): string =>
  [Gender, number, VerbForm, Mood, Tense].map((value) => value?.slice(0, 3) ?? '').join('')

/** The lemma of the analysis that agrees best with what the tagger says; the first of equals. */
function lemmaIn(lexicon: Lexicon, form: string, upos: Upos, features: Features): string | undefined {
  let best: Analysis | undefined
  let most = -1
  for (const analysis of lexicon.analyse(form)) {
    if (!isKindOf(analysis.upos, upos)) continue
    const agreed = Object.entries(features).filter(
      ([key, value]) => analysis.features[key as keyof Features] === value,
    ).length
    const score = agreed * 2 + (analysis.upos === upos ? 1 : 0)
    if (score <= most) continue
    most = score
    best = analysis
  }
  return best?.lemma
}

const isKindOf = (known: Upos, asked: Upos): boolean =>
  known === asked || (asked === 'AUX' && known === 'VERB') || (asked === 'VERB' && known === 'AUX')

/** Undefined where the rule cuts more than there is, or leaves nothing. */
export function applyRule(rule: string, form: string): string | undefined {
  const [, fold, cut = '0', added = ''] = /^([lk])(\d+)(.*)$/su.exec(rule) ?? []
  const base = fold === 'l' ? form.toLowerCase() : form
  const length = Number(cut)
  if (length > base.length) return undefined
  return base.slice(0, base.length - length) + added || undefined
}

export function lemmaFeatures(out: FeatureBuffer, form: string, upos: Upos, features: Features): void {
  const text = form.toLowerCase()
  const tag = hashOf(upos)
  const inflection = hashOf(inflectionOf(features))
  out.begin(600)
  out.two(tag, inflection)
  for (let length = 1; length <= 6; length++) {
    if (length > text.length) {
      out.skip(2)
      continue
    }
    const ending = hashOf(`${length}${text.slice(-length)}`)
    out.two(tag, ending)
    out.three(tag, inflection, ending)
  }
  const capital =
    form.charAt(0) === text.charAt(0) ? 0 : form.length > 1 && form === form.toUpperCase() ? 2 : 1
  out.two(tag, capital)
  out.three(tag, capital, hashOf(text.slice(-2)))
}
