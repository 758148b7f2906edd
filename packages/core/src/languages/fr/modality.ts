import type { PropositionModality, Token } from '../../reading/reading.ts'
import type { Tree } from '../../reading/tree.ts'

/** Verbs that deny what stands behind them. */
const DENYING = new Set('contester démentir nier récuser réfuter rejeter'.split(' '))
/** The same of what is not known, and of what may be. */
const ASKING = new Set('demander ignorer interroger savoir'.split(' '))
const DOUBTING = new Set(
  'craindre douter espérer imaginer redouter risquer soupçonner supposer suspecter'.split(' '),
)

const LIKELY = /^(?:probablement|vraisemblablement|apparemment|visiblement)$/iu
const MAYBE = /^(?:peut-être|éventuellement|possiblement|potentiellement)$/iu
const LIKELY_ADJECTIVE = /^(?:probable|vraisemblable)$/u
const PLANNED = /^(?:attendre|prévoir|programmer)$/u
const MAYBE_ADJECTIVE = /^(?:possible|envisageable)$/u

/**
 * How sure a text is of the clause whose head is given. In this order: what governs it denies it, leaves it open or
 * doubts it; its own verb and adverbs; the conditional of the press (« aurait volé »), unless « si » stands with it;
 * the future; that somebody says so.
 */
export function modalityOf(tree: Tree, head: number, attributed: boolean): PropositionModality {
  const governed = governedModality(tree, head)
  if (governed !== undefined) return governed
  const group = [head, ...tree.dependents(head, 'aux', 'cop')].flatMap((index) => tree.tokens[index] ?? [])
  const words = tree.dependents(head, 'advmod').map((index) => tree.tokens[index]?.form ?? '')
  const own = group.find(({ features }) => features.Mood !== undefined)
  if (group.some(({ lemma }) => lemma === 'pouvoir') || words.some((word) => MAYBE.test(word)))
    return 'possible'
  if (words.some((word) => LIKELY.test(word)) || isLikely(tree, head, group, own)) return 'probable'
  if (own?.features.Mood === 'Cnd') return hasCondition(tree, head) ? 'possible' : 'conditional'
  if (own?.features.Tense === 'Fut') return 'future'
  return attributed ? 'reported' : 'asserted'
}

/** « devrait rouvrir », « est attendu », « semble », « sans doute ». */
function isLikely(tree: Tree, head: number, group: readonly Token[], own: Token | undefined): boolean {
  if (group.some(({ lemma }) => /^(?:sembler|paraître)$/u.test(lemma))) return true
  if (own?.lemma === 'devoir' && own.features.Mood === 'Cnd') return true
  const verb = tree.tokens[head]
  const planned = verb !== undefined && PLANNED.test(verb.lemma) && verb.features.VerbForm === 'Part'
  if (planned && own?.lemma === 'être' && own.features.Tense === 'Pres') return true
  return tree
    .dependents(head, 'obl', 'advmod')
    .some(
      (index) =>
        tree.tokens[index]?.form === 'doute' && tree.tokens[index - 1]?.form.toLowerCase() === 'sans',
    )
}

const hasCondition = (tree: Tree, head: number): boolean =>
  [head, tree.tokens[head]?.head ?? -1]
    .filter((index) => index >= 0)
    .flatMap((index) => tree.dependents(index, 'advcl'))
    .some((clause) =>
      tree.dependents(clause, 'mark').some((mark) => /^s(?:i|['’])$/iu.test(tree.tokens[mark]?.form ?? '')),
    )

/** « nie que … », « on ignore si … », « il est possible que … », « craint que … ». */
function governedModality(tree: Tree, head: number): PropositionModality | undefined {
  const token = tree.tokens[head]
  const governor = tree.tokens[token?.head ?? -1]
  if (token === undefined || governor === undefined || !/^(?:ccomp|csubj|xcomp)/u.test(token.relation))
    return undefined
  if (DENYING.has(governor.lemma)) return 'denied'
  if (LIKELY_ADJECTIVE.test(governor.lemma)) return 'probable'
  if (MAYBE_ADJECTIVE.test(governor.lemma) || DOUBTING.has(governor.lemma)) return 'possible'
  const opens = tree
    .children(head)
    .some(
      (index) =>
        index < head &&
        /^(?:si|s['’]|combien|quand|où|pourquoi|comment|quel\p{L}*)$/iu.test(tree.tokens[index]?.form ?? ''),
    )
  return opens && (ASKING.has(governor.lemma) || isWithheld(tree, token.head)) ? 'unknown' : undefined
}

/** « n’a pas précisé si »: a verb of saying denied leaves open what stands behind. */
const isWithheld = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((index) => /^(?:ne|n['’])$/iu.test(tree.tokens[index]?.form ?? ''))
