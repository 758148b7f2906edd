import { type Operator, type ProofLanguage, TRAIT } from '../languages/proof.ts'

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
  readonly operators: readonly Operator[]
  /** See `WordKnowledge`. */
  readonly unaccusative: boolean
  readonly names: readonly string[]
  /** Where phrases go on that open with it. */
  readonly phrases: PhraseNode | undefined
  readonly mayCount: boolean
  readonly mayDate: boolean
}

export interface PhraseNode {
  readonly next: Map<string, PhraseNode>
  operator?: Operator
  furniture?: 'locution' | 'heading'
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
  const build = (form: string, opens: boolean): Word => {
    const lower = form.toLowerCase().replace(/[’ʼ‘]/gu, "'")
    const known = language.describe(form.replace(/[ʼ‘]/gu, '’'), opens)
    return {
      id: intern(lower),
      form: lower.replace(/^-(?:t-)?/u, ''),
      weight: known.weight,
      traits: known.traits,
      lemmas: known.lemmas.map(intern),
      families: known.families.map(intern),
      poles: known.poles.map(poleOf),
      operators: known.operators,
      unaccusative: known.unaccusative === true,
      names: known.lemmas,
      phrases: root.next.get(lower),
      mayCount: language.mayCount(lower) || language.mayCount(lower.split('-', 1)[0] ?? ''),
      mayDate: language.mayDate(lower),
    }
  }
  const runs = new Map<string, Run>()
  const opening = new Map<string, Run>()
  const related = new Map<number, number>()
  const opposed = new Map<number, boolean>()
  const pairKey = (one: Word, other: Word) =>
    one.id < other.id ? one.id * 2 ** 24 + other.id : other.id * 2 ** 24 + one.id
  const areOpposed = (one: Word, other: Word): boolean => {
    if (one.poles.length === 0 || other.poles.length === 0) return false
    const key = pairKey(one, other)
    let found = opposed.get(key)
    if (found === undefined) {
      found = arePolesOpposed(one.poles, other.poles)
      opposed.set(key, found)
    }
    return found
  }
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
    idOf: intern,
    size: () => ids.size,
    strength,
    areOpposed,
    relation(one, other) {
      const direct = strength(one, other)
      if (direct > 0) return direct
      if (one.weight === 0 || other.weight === 0) return 0
      const key = pairKey(one, other)
      let found = related.get(key)
      if (found === undefined) {
        found = areOpposed(one, other)
          ? 0
          : one.poles.some((pole) => other.poles.includes(pole))
            ? STRENGTH.pole
            : !isActor(one) &&
                !isActor(other) &&
                !has(one, TRAIT.name) &&
                !has(other, TRAIT.name) &&
                one.names.some((name) => other.names.some((to) => language.areSynonyms(name, to)))
              ? STRENGTH.synonym
              : 0
        related.set(key, found)
      }
      return found
    },
  }
}

/** A loose word for somebody is somebody else. */
const isActor = (word: Word): boolean => has(word, TRAIT.person | TRAIT.organisation)

/** « 12:1 » as one number: axes are few, poles fewer. */
const poleOf = (pole: string): number => {
  const [axis = 0, place = 0] = pole.split(':').map(Number)
  return axis * 1024 + place
}

const sharesOne = (some: readonly number[], others: readonly number[]): boolean => {
  for (const one of some) if (others.includes(one)) return true
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

function phraseTree(language: ProofLanguage): PhraseNode {
  const root: PhraseNode = { next: new Map() }
  const add = (phrase: string): PhraseNode => {
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
  for (const [phrase, operator] of language.phrases) add(phrase).operator = operator
  for (const phrase of language.locutions) add(phrase).furniture = 'locution'
  for (const phrase of language.furniture) add(phrase).furniture = 'heading'
  return root
}

export const has = (word: Word, trait: number): boolean => (word.traits & trait) !== 0
export { TRAIT }
