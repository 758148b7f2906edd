import type { Features, Upos } from '../../../packages/core/src/reading/reading.ts'
import type { GoldSentence, GoldWord } from '../treebank/conllu.ts'

/** A word with what hangs on it, on either side, in order. */
export interface Node {
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly features: Features
  relation: string
  readonly before: Node[]
  readonly after: Node[]
}

export function node(
  form: string,
  upos: Upos,
  relation: string,
  {
    lemma = form,
    features = {},
    before = [],
    after = [],
  }: Partial<Omit<Node, 'form' | 'upos' | 'relation'>> = {},
): Node {
  return { form, lemma, upos, features, relation, before: [...before], after: [...after] }
}

export const mark = (form: string): Node => node(form, 'PUNCT', 'punct')

/** The same tree with another relation above it, free to be changed. */
export function withRelation(tree: Node, relation: string): Node {
  return { ...tree, relation, before: [...tree.before], after: [...tree.after] }
}

/** The words of a tree in order. */
export function wordsOf(tree: Node): Node[] {
  return [...tree.before.flatMap(wordsOf), tree, ...tree.after.flatMap(wordsOf)]
}

/** Tree to sentence; « de » before « le » is written as a contraction. */
export function toSentence(tree: Node, source: string): GoldSentence {
  const nodes = wordsOf(tree)
  const places = new Map(nodes.map((word, index) => [word, index]))
  const heads = new Map<Node, number>()
  for (const word of nodes) {
    for (const dependent of [...word.before, ...word.after]) heads.set(dependent, places.get(word)!)
  }
  const words = nodes.map((word, index): GoldWord => {
    const { form, lemma, upos, features, relation } = word
    const head = heads.get(word) ?? -1
    return {
      form: index === 0 ? form.charAt(0).toUpperCase() + form.slice(1) : form,
      lemma,
      upos,
      features,
      head,
      relation: head < 0 ? 'root' : relation,
    }
  })
  return { source, text: '', words, contractions: contractionsOf(words) }
}

const CONTRACTING = /^(?:DET les?|PRON (?:lequel|lesquels|lesquelles))$/u

function contractionsOf(words: readonly GoldWord[]): GoldSentence['contractions'] {
  return words.flatMap(({ form }, index) => {
    const next = words[index + 1]
    const contracts =
      /^(?:de|à)$/iu.test(form) && next !== undefined && CONTRACTING.test(`${next.upos} ${next.form}`)
    return contracts ? [{ first: index, last: index + 1, form: '_' }] : []
  })
}

/** Sentence to tree; undefined where arcs cross, for such a tree cannot be written in order again. */
export function toTree({ words }: GoldSentence): Node | undefined {
  const nodes = words.map(({ form, lemma, upos, features, relation }) =>
    node(form, upos, relation, { lemma, features }),
  )
  let root: Node | undefined
  words.forEach(({ head }, index) => {
    const own = nodes[index]!
    if (head < 0) root = own
    else if (head > index) nodes[head]!.before.push(own)
    else nodes[head]!.after.push(own)
  })
  if (!root) return undefined
  const inOrder = wordsOf(root)
  return inOrder.length === nodes.length && inOrder.every((own, index) => own === nodes[index])
    ? root
    : undefined
}

/** The tree with a capital on its first word. */
export function capitalised(tree: Node): Node {
  const [first, ...rest] = tree.before
  if (first) return { ...tree, before: [capitalised(first), ...rest] }
  return { ...tree, form: tree.form.charAt(0).toUpperCase() + tree.form.slice(1) }
}

const VOWEL = /^[aeiouyhàâäéèêëîïôöùûüœæ]/iu

/** « l' » for « le » before a vowel; nothing else changes. */
export const elides = (next: string): boolean =>
  VOWEL.test(next) && !/^(?:onz|yaou|héros|haut|hong|hall)/iu.test(next)
