import type { Features, Token } from '../../../../reading/reading.ts'
import type { Tree } from '../../../../reading/tree.ts'
import type { Lexicon } from '../../../language.ts'
import { finiteOf } from '../clause.ts'
import type { Edit, EditRule } from './edit.ts'

/** Verbs whose participle is another word, or that a French pen leaves in the relative. */
const KEPT = /^(?:être|avoir|aller|venir|pouvoir|devoir|vouloir|falloir|faire|dire|savoir)$/u

/**
 * « un plan qui prévoit de … » as « un plan prévoyant de … », « un accident qui a causé … » as « un accident
 * ayant causé … »: a relative right behind its noun, its verb in the present or the passé composé with avoir,
 * nothing between.
 */
export const participleForRelative: EditRule = ({ tree }, lexicon) =>
  tree.tokens.flatMap((token, index) => {
    // « Une stratégie qui crée le scandale. »: its relative holds the only verb.
    if (finiteOf(tree, tree.root) === undefined) return []
    if (!token.relation.startsWith('acl:relcl') || token.upos !== 'VERB') return []
    const edit = editAt(tree, index, lexicon)
    return edit === undefined ? [] : [[edit]]
  })

function editAt(tree: Tree, verb: number, lexicon: Lexicon): Edit | undefined {
  const { tokens } = tree
  const { first } = tree.range(verb)
  const [antecedent, pronoun] = [tokens[first - 1], tokens[first]]
  if (pronoun?.form !== 'qui' || antecedent?.upos !== 'NOUN' || tokens[verb]?.head !== first - 1)
    return undefined
  const { last } = tree.range(verb)
  const more = tokens
    .slice(last, last + 4)
    .some(({ form }, at, all) => form === 'et' && RELATIVE.test(all[at + 1]?.form ?? ''))
  if (tree.dependents(verb, 'conj').length > 0 || more || isCleft(tokens)) return undefined
  const next = tokens[first + 1]
  if (first + 1 === verb) return present(tokens[verb], first, verb, lexicon)
  const perfect =
    /^(?:a|ont)$/u.test(next?.form ?? '') && first + 2 === verb && tokens[verb]?.features.VerbForm === 'Part'
  return perfect ? { range: { first, last: first + 1 }, text: 'ayant' } : undefined
}

/** « qui a causé … et dont … »: two of a kind stay so. */
const RELATIVE = /^(?:qui|que|qu['’]|dont|où)$/iu

/** « C’est tout Paris qui a vibré »: its relative is the sentence. */
const isCleft = (tokens: Tree['tokens']): boolean => /^(?:c['’]|ce)$/iu.test(tokens[0]?.form ?? '')

function present(token: Token | undefined, first: number, verb: number, lexicon: Lexicon): Edit | undefined {
  const { Mood, Tense, Person }: Features = token?.features ?? {}
  if (token === undefined || Mood !== 'Ind' || Tense !== 'Pres' || Person !== '3' || KEPT.test(token.lemma))
    return undefined
  const participle = lexicon.inflect(token.lemma, 'VERB', { VerbForm: 'Part', Tense: 'Pres' })
  return participle === undefined ? undefined : { range: { first, last: verb }, text: participle }
}
