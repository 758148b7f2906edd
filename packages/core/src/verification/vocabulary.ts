import { BE } from '../languages/idioms.ts'
import { type Operator, type ProofLanguage, TRAIT, type WordKnowledge } from '../languages/proof.ts'

/** A form, known once for all the places where it stands. */
export interface Word {
  /** Of the form in lower case. */
  readonly id: number
  /** Lower case, straight apostrophe. */
  readonly form: string
  readonly weight: number
  readonly traits: number
  readonly lemmas: readonly number[]
  readonly families: readonly number[]
  readonly poles: readonly number[]
  /** Its id, lemmas and families, and how well it is said where each stands. */
  readonly keys: readonly number[]
  readonly keyStrengths: readonly number[]
  readonly operators: readonly Operator[]
  /** See `WordKnowledge`. */
  readonly unaccusative: boolean
  readonly names: readonly string[]
  /** Where phrases go on that open with it. */
  readonly phrases: PhraseNode | undefined
  /** Where idioms go on that open with one of its lemmas. */
  readonly idioms: readonly PhraseNode[]
  readonly mayCount: boolean
  readonly mayDate: boolean
  /** It joins what follows to what stands before: « et », « qui ». */
  readonly opensClause: boolean
  /** « ne », « pas »: it may deny what stands near it. */
  readonly mayDeny: boolean
  /** How well it stands for other words, by their ids, as far as anybody asked. */
  readonly synonyms: Map<number, number>
}

export interface PhraseNode {
  readonly next: Map<string, PhraseNode>
  operator?: Operator
  furniture?: 'locution' | 'heading'
  /** What an idiom that ends here says. */
  means?: readonly string[]
}

/** A run of letters as it is split, with where each word stands in it. */
export interface Run {
  readonly words: readonly { readonly word: Word; readonly offset: number; readonly length: number }[]
}

/** How well two words say the same. */
export const STRENGTH = { same: 1, lemma: 0.95, family: 0.8, synonym: 0.7, pole: 0.75 } as const

/** From here on two words are forms of one lemma; below they are only kin. */
export const CLOSE = 0.9

/** Words of one language as the proof meets them: each form is looked up once. */
export interface Vocabulary {
  readonly language: ProofLanguage
  run(text: string, opens: boolean): Run
  /** A word that says what `means` say, in the form and at the place of another. */
  inOtherWords(word: Word, means: readonly string[]): Word
  /** Of a form in lower case. */
  idOf(form: string): number
  /** See `STRENGTH`; 0 where they do not say the same. Thesaurus and poles are left out. */
  strength(one: Word, other: Word): number
  /** Another pole of one axis: « hausse » and « baisse ». */
  areOpposed(one: Word, other: Word): boolean
  /** As `strength`, with poles and thesaurus. */
  relation(one: Word, other: Word): number
  /** Words and keys met so far. */
  size(): number
}

export function createVocabulary(language: ProofLanguage): Vocabulary {
  const ids = new Map<string, number>()
  const intern = (key: string): number => {
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, ids.size)
    return ids.size - 1
  }
  const root = phraseTree(language)
  const idioms = idiomTree(language)
  const translated = new Map<string, Word>()
  const build = (form: string, opens: boolean): Word => {
    const lower = form.toLowerCase().replace(/[’ʼ‘]/gu, "'")
    const known = language.describe(form.replace(/[ʼ‘]/gu, '’'), opens)
    const own = lower.replace(/^-(?:t-)?/u, '')
    const id = intern(lower)
    const lemmas = known.lemmas.map(intern)
    const families = known.families.map(intern)
    return {
      id,
      form: own,
      weight: known.weight,
      traits: known.traits,
      lemmas,
      families,
      keys: [id, ...lemmas, ...families],
      keyStrengths: [
        STRENGTH.same,
        ...lemmas.map(() => STRENGTH.lemma),
        ...families.map(() => STRENGTH.family),
      ],
      poles: known.poles.map(poleOf),
      operators: known.operators,
      unaccusative: known.unaccusative === true,
      names: known.lemmas,
      phrases: root.next.get(lower),
      idioms: idiomsFrom(idioms, own, known),
      mayCount: language.mayCount(lower) || language.mayCount(lower.split('-', 1)[0] ?? ''),
      mayDate: language.mayDate(lower),
      opensClause: opensClause(known),
      mayDeny: DENYING.test(own),
      synonyms: new Map(),
    }
  }
  const runs = new Map<string, Run>()
  const opening = new Map<string, Run>()
  const areOpposed = (one: Word, other: Word): boolean =>
    one.poles.length > 0 && other.poles.length > 0 && arePolesOpposed(one.poles, other.poles)
  const areSynonyms = (one: Word, other: Word): boolean =>
    !isActor(one) &&
    !isActor(other) &&
    !has(one, TRAIT.name) &&
    !has(other, TRAIT.name) &&
    one.names.some((name) => other.names.some((to) => language.areSynonyms(name, to)))
  const strength = (one: Word, other: Word): number => {
    if (one.id === other.id) return STRENGTH.same
    if (sharesOne(one.lemmas, other.lemmas)) return STRENGTH.lemma
    if (sharesOne(one.families, other.families) && !areOpposed(one, other)) return STRENGTH.family
    return 0
  }
  return {
    language,
    run(text, opens) {
      const table = opens ? opening : runs
      let found = table.get(text)
      if (found === undefined) {
        found = runOf(text, opens, language, build)
        table.set(text, found)
      }
      return found
    },
    inOtherWords(word, means) {
      const key = `${word.form}=${means.join('+')}`
      let found = translated.get(key)
      if (found === undefined) {
        found = inWords(
          word,
          means.map((form) => build(form, false)),
          intern(key),
        )
        translated.set(key, found)
      }
      return found
    },
    idOf: intern,
    size: () => ids.size,
    strength,
    areOpposed,
    relation(one, other) {
      const direct = strength(one, other)
      if (direct > 0) return direct
      if (one.weight === 0 || other.weight === 0) return 0
      if (areOpposed(one, other)) return 0
      if (sharesOne(one.poles, other.poles)) return STRENGTH.pole
      let found = one.synonyms.get(other.id)
      if (found === undefined) {
        found = areSynonyms(one, other) ? STRENGTH.synonym : 0
        one.synonyms.set(other.id, found)
      }
      return found
    },
  }
}

const opensClause = ({ traits, weight }: WordKnowledge): boolean =>
  (traits & TRAIT.relative) !== 0 ||
  (weight === 0 && (traits & TRAIT.conjunction) !== 0 && (traits & TRAIT.pronoun) === 0)

const DENYING = /^(?:ne|n'|pas|jamais|non|not|never|no|cannot|nobody|nothing)$|n't$/u

/** A loose word for somebody is somebody else. */
const isActor = (word: Word): boolean => has(word, TRAIT.person | TRAIT.organisation)

/** « 12:1 » as one number: axes are few, poles fewer. */
const poleOf = (pole: string): number => {
  const [axis = 0, place = 0] = pole.split(':').map(Number)
  return axis * 1024 + place
}

const sharesOne = (some: readonly number[], others: readonly number[]): boolean => {
  for (const one of some) for (const other of others) if (one === other) return true
  return false
}

function arePolesOpposed(some: readonly number[], others: readonly number[]): boolean {
  let found = false
  for (const one of some) {
    for (const other of others) {
      if (one === other) return false
      if (one >> 10 === other >> 10) found = true
    }
  }
  return found
}

function runOf(
  text: string,
  opens: boolean,
  language: ProofLanguage,
  build: (form: string, opens: boolean) => Word,
): Run {
  let offset = 0
  const words = language.split(text).map((form, index) => {
    // Behind an elided word the sentence still opens: « L’Assurance ».
    const found = { word: build(form, opens && (index === 0 || offset <= 3)), offset, length: form.length }
    offset += form.length
    return found
  })
  return { words }
}

/** What a verb or noun takes from its form stays: tense and mood. */
const FORM =
  TRAIT.finite |
  TRAIT.infinitive |
  TRAIT.participle |
  TRAIT.gerund |
  TRAIT.future |
  TRAIT.conditional |
  TRAIT.past |
  TRAIT.present

function inWords(word: Word, means: readonly Word[], id: number): Word {
  const all = <Item>(of: (each: Word) => readonly Item[]): readonly Item[] => [...new Set(means.flatMap(of))]
  const [lemmas, families] = [all((each) => [each.id, ...each.lemmas]), all((each) => each.families)]
  const isVerb =
    has(word, TRAIT.verb) &&
    means[0] !== undefined &&
    (has(means[0], TRAIT.infinitive) || !has(means[0], TRAIT.noun))
  const kind = isVerb ? TRAIT.verb : (means[0]?.traits ?? 0) & ~(TRAIT.verb | FORM)
  return {
    ...word,
    ...{ id, lemmas, families, poles: all((each) => each.poles), names: all((each) => each.names) },
    keys: [id, ...lemmas, ...families],
    keyStrengths: [
      STRENGTH.same,
      ...lemmas.map(() => STRENGTH.lemma),
      ...families.map(() => STRENGTH.family),
    ],
    traits: kind | (isVerb ? word.traits & FORM : 0),
    weight: 1,
    operators: isVerb ? all((each) => each.operators) : [],
    unaccusative: means.some((each) => each.unaccusative),
    idioms: [],
    phrases: undefined,
    synonyms: new Map(),
  }
}

function idiomTree({ idioms }: ProofLanguage): PhraseNode {
  const root: PhraseNode = { next: new Map() }
  for (const [idiom, means] of idioms) addPhrase(root, idiom).means = means
  return root
}

function idiomsFrom(
  root: PhraseNode,
  form: string,
  { lemmas, traits }: WordKnowledge,
): readonly PhraseNode[] {
  const heads = (traits & TRAIT.be) !== 0 ? [BE] : [...new Set([form, ...lemmas])]
  return heads.flatMap((lemma) => root.next.get(lemma) ?? [])
}

function addPhrase(root: PhraseNode, phrase: string): PhraseNode {
  let node = root
  for (const form of phrase.split(' ')) {
    let next = node.next.get(form)
    if (next === undefined) {
      next = { next: new Map() }
      node.next.set(form, next)
    }
    node = next
  }
  return node
}

function phraseTree(language: ProofLanguage): PhraseNode {
  const root: PhraseNode = { next: new Map() }
  const add = (phrase: string): PhraseNode => addPhrase(root, phrase)
  for (const [phrase, operator] of language.phrases) add(phrase).operator = operator
  for (const phrase of language.locutions) add(phrase).furniture = 'locution'
  for (const phrase of language.furniture) add(phrase).furniture = 'heading'
  return root
}

export const has = (word: Word, trait: number): boolean => (word.traits & trait) !== 0
export { TRAIT }
