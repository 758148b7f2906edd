import type { GoldSentence } from '../treebank/conllu.ts'
import { type Node, node, toTree, wordsOf } from './tree.ts'

/** Longer ones make sentences longer than the news has. */
const MAX_WORDS = 26
const MIN_WORDS = 4

const SAFE_PHRASE = 7

/** Whole declarative clauses of the treebanks, to be put behind an attribution, each time a new copy. */
export function clausesOf(sentences: readonly GoldSentence[]): (() => Node)[] {
  return sentences.filter(isPlainClause).flatMap((sentence) => {
    const make = (): Node | undefined => {
      const tree = toTree(sentence)
      const last = tree?.after.at(-1)
      if (!tree || last?.form !== '.') return undefined
      tree.after.pop()
      return tree
    }
    return make() ? [() => make()!] : []
  })
}

function isPlainClause({ words }: GoldSentence): boolean {
  const root = words.findIndex(({ head }) => head < 0)
  const own = words.filter(({ head }) => head === root)
  return (
    words.length >= MIN_WORDS &&
    words.length <= MAX_WORDS &&
    words.at(-1)!.form === '.' &&
    !words.some(({ form }) => /["«»“”:()]/u.test(form)) &&
    !words.some(({ relation }) => /^(?:parataxis|vocative|discourse|dep)/u.test(relation)) &&
    own.some(({ relation }) => relation.startsWith('nsubj') || relation === 'expl:subj')
  )
}

/** Short noun phrases with their article, without the preposition before them, to be listed or acted on. */
export function nounPhrasesOf(sentences: readonly GoldSentence[]): (() => Node)[] {
  return sentences.flatMap((sentence) => {
    const tree = toTree(sentence)
    if (!tree) return []
    return wordsOf(tree)
      .filter(
        (word) => word.upos === 'NOUN' && /^(?:nsubj|obj|nmod|obl)/u.test(word.relation) && isShort(word),
      )
      .map((word) => () => copy(bare(word)))
  })
}

const isShort = (word: Node): boolean => {
  const words = wordsOf(bare(word))
  return (
    words.length <= SAFE_PHRASE &&
    words.every(({ upos }) => upos !== 'PUNCT' && upos !== 'VERB' && upos !== 'CCONJ' && upos !== 'PRON') &&
    word.before.some(({ relation }) => relation === 'det')
  )
}

const bare = (word: Node): Node => ({
  ...word,
  before: word.before.filter(
    ({ relation }) => relation !== 'case' && relation !== 'mark' && relation !== 'punct',
  ),
})

const copy = ({ form, upos, relation, lemma, features, before, after }: Node): Node =>
  node(form, upos, relation, { lemma, features, before: before.map(copy), after: after.map(copy) })
