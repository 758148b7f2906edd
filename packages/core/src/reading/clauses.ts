import type { PropositionKind, Token } from './reading.ts'
import type { Tree } from './tree.ts'

/** A clause of a sentence: its head, how it stands there, and its own tokens in order. */
export interface SentenceClause {
  readonly head: number
  readonly kind: PropositionKind
  readonly tokens: readonly number[]
}

/**
 * The clauses of a sentence, by the first of their words. Each token belongs to one: to that of the nearest clause
 * head above it. A participle with nothing of its own is an adjective.
 */
export function clausesOf(tree: Tree): readonly SentenceClause[] {
  const owners = ownersOf(tree)
  const members = new Map<number, number[]>()
  for (const [index, owner] of owners.entries()) members.set(owner, [...(members.get(owner) ?? []), index])
  return [...members].map(([head, tokens]) => ({ head, kind: kindOf(tree, head) ?? 'fragment', tokens }))
}

/** For each token the head of its clause: parents before children, without recursion. */
function ownersOf(tree: Tree): readonly number[] {
  const { tokens, root } = tree
  const owners = tokens.map(() => root)
  const order = tokens.flatMap((token, index) => (token.head < 0 ? [index] : []))
  for (let next = 0; next < order.length; next++) {
    const index = order[next] as number
    const { head } = tokens[index] as Token
    owners[index] = head < 0 || kindOf(tree, index) !== undefined ? index : (owners[head] as number)
    order.push(...tree.children(index))
  }
  return owners
}

/** The kind of clause that a token heads; undefined where it heads none. */
function kindOf(tree: Tree, index: number): PropositionKind | undefined {
  const token = tree.tokens[index] as Token
  const [relation = ''] = token.relation.split(':')
  const finite = isFiniteClause(tree, index)
  if (token.head < 0) return finite || token.upos === 'VERB' ? 'main' : 'fragment'
  if (token.relation === 'acl:relcl') return finite ? 'relative' : undefined
  if (relation === 'ccomp' || relation === 'csubj') return finite ? 'complement' : undefined
  if (relation === 'parataxis') return finite || token.upos === 'VERB' ? 'coordinated' : undefined
  if (relation === 'conj') return joinsClauses(tree, index) ? 'coordinated' : undefined
  if (relation === 'advcl')
    return finite ? 'circumstance' : isOwnParticiple(tree, index) ? 'participle' : undefined
  return relation === 'acl' && isOwnParticiple(tree, index) ? 'participle' : undefined
}

/** A finite verb, or a predicate with a finite auxiliary or copula. */
const isFiniteClause = (tree: Tree, index: number): boolean =>
  [index, ...tree.dependents(index, 'aux', 'cop')].some((at) => tree.tokens[at]?.features.Mood !== undefined)

/** « a fermé lundi et rouvrira »; « a fermé et vendu le site »: the second shares what the first has. */
function joinsClauses(tree: Tree, index: number): boolean {
  const token = tree.tokens[index] as Token
  const first = tree.tokens[token.head]
  const shares = token.upos === 'VERB' && first?.upos === 'VERB' && isFiniteClause(tree, token.head)
  const own = tree.dependents(index, 'nsubj').length > 0
  return isFiniteClause(tree, index) || (shares && !own && token.features.VerbForm === 'Part')
}

function isOwnParticiple(tree: Tree, index: number): boolean {
  const token = tree.tokens[index] as Token
  return (
    token.upos === 'VERB' &&
    token.features.VerbForm === 'Part' &&
    tree.dependents(index, 'obj', 'obl', 'iobj', 'ccomp', 'xcomp', 'advmod').length > 0
  )
}
