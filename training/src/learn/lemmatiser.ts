import type { Lexicon } from '../../../packages/core/src/languages/language.ts'
import { FeatureBuffer } from '../../../packages/core/src/reading/model/hash.ts'
import {
  createLemmatiser,
  exceptionKeys,
  LEMMA_FEATURES,
  type LemmatiserModel,
  lemmaFeatures,
} from '../../../packages/core/src/reading/model/lemmatiser.ts'
import { argmax } from '../../../packages/core/src/reading/model/scorer.ts'
import type { GoldSentence, GoldWord } from '../treebank/conllu.ts'
import { Perceptron } from './perceptron.ts'
import { seededRandom, shuffle } from './random.ts'

/** A rule met for fewer words is an accident. */
const MIN_RULE_WORDS = 3
const EPOCHS = 6
const BITS = 18

/** Rules learned from endings, then the exceptions that neither they nor the lexicon get right. */
export function learnLemmas(
  sentences: readonly GoldSentence[],
  lexicon: Lexicon,
  seed: number,
): LemmatiserModel & { readonly scorer: ReturnType<Perceptron['averaged']> } {
  const words = distinctWords(sentences)
  const rules = commonRules(words)
  const scorer = learnRules(words, rules, seed)
  const bare = { rules, scorer, exceptions: new Map<string, string>() }
  const lemmatise = createLemmatiser(bare, lexicon)
  return { ...bare, exceptions: learnExceptions(sentences, lemmatise) }
}

function distinctWords(sentences: readonly GoldSentence[]): GoldWord[] {
  const words = sentences.flatMap((sentence) => sentence.words).filter(({ lemma }) => lemma !== '_')
  const key = ({ form, lemma, upos, features }: GoldWord): string =>
    [form, lemma, upos, JSON.stringify(features)].join('\t')
  return [...new Map(words.map((word) => [key(word), word])).values()]
}

/** What makes `lemma` of `form`; undefined where they have nothing in common. */
export function ruleOf(form: string, lemma: string): string | undefined {
  const fold = lemma === lemma.toLowerCase() ? 'l' : 'k'
  const base = (fold === 'l' ? form.toLowerCase() : form).replaceAll("'", '’')
  let shared = 0
  while (shared < base.length && shared < lemma.length && base[shared] === lemma[shared]) shared++
  if (shared === 0 && base.length > 1 && base !== lemma) return undefined
  return `${fold}${base.length - shared}${lemma.slice(shared)}`
}

function commonRules(words: readonly GoldWord[]): string[] {
  const counts = new Map<string, number>()
  for (const { form, lemma } of words) {
    const rule = ruleOf(form, lemma)
    if (rule) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= MIN_RULE_WORDS).map(([rule]) => rule)
}

function learnRules(
  words: readonly GoldWord[],
  rules: readonly string[],
  seed: number,
): ReturnType<Perceptron['averaged']> {
  const random = seededRandom(seed + 2)
  const perceptron = new Perceptron(rules.length, BITS)
  const features = new FeatureBuffer(LEMMA_FEATURES)
  const scores = new Float64Array(rules.length)
  const items = [...words]
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(items, random)
    for (const { form, lemma, upos, features: given } of items) {
      const gold = rules.indexOf(ruleOf(form, lemma) ?? '')
      if (gold < 0) continue
      lemmaFeatures(features, form.replaceAll("'", '’'), upos, given)
      perceptron.score(features, scores)
      const guess = argmax(scores, rules.length)
      perceptron.tick()
      if (guess === gold) continue
      perceptron.update(features, gold, 1)
      perceptron.update(features, guess, -1)
    }
  }
  return perceptron.averaged()
}

function learnExceptions(
  sentences: readonly GoldSentence[],
  lemmatise: ReturnType<typeof createLemmatiser>,
): Map<string, string> {
  const votes = new Map<string, Map<string, number>>()
  const guesses = new Map<string, string>()
  for (const { form, lemma, upos, features } of sentences.flatMap(({ words }) => words)) {
    if (lemma === '_') continue
    const [key] = exceptionKeys(form.replaceAll("'", '’'), upos, features)
    const lemmas = votes.get(key!) ?? new Map<string, number>()
    votes.set(key!, lemmas)
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1)
    if (!guesses.has(key!)) guesses.set(key!, lemmatise(form, upos, features))
  }
  const exceptions = new Map<string, string>()
  for (const [key, lemmas] of votes) {
    const [best] = [...lemmas].reduce((most, vote) => (vote[1] > most[1] ? vote : most))
    if (best !== guesses.get(key)) exceptions.set(key, best)
  }
  return exceptions
}
