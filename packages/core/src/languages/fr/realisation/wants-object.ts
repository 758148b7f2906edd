import type { Tree } from '../../../reading/tree.ts'
import type { Lexicon } from '../../language.ts'

/**
 * True for a verb that takes a direct object and is neither passive nor pronominal: where no object was
 * found for it, what looks like a circumstance may be one.
 */
export function wantsObject(tree: Tree, predicate: number, lexicon: Lexicon): boolean {
  const verb = tree.tokens[predicate]
  if (verb?.upos !== 'VERB' || lexicon.verb(verb.lemma)?.direct !== true) return false
  const helpers = tree.dependents(predicate, 'aux').map((index) => tree.tokens[index])
  // A verb with an object takes « être » in the passive alone, unless a pronoun stands before it.
  const passive =
    verb.features.Voice === 'Pass' ||
    helpers.some((helper) => helper?.form === 'été' || helper?.lemma === 'être')
  const objects = tree
    .dependents(predicate, 'expl', 'obj')
    .filter(
      (index) =>
        !/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir)$/u.test(
          tree.tokens[index]?.lemma ?? '',
        ),
    )
  return !passive && objects.length === 0
}
