import type { Lexicon } from '../../../packages/core/src/languages/language.ts'
import { seededRandom } from '../learn/random.ts'
import type { GoldSentence } from '../treebank/conllu.ts'
import { clausesOf, nounPhrasesOf } from './contents.ts'
import { expanded } from './expansions.ts'
import { figure } from './figures.ts'
import { enumeration, withExamples } from './lists.ts'
import { lexiconNames, namesOf } from './names.ts'
import { dice as diceOf, Phrases } from './phrases.ts'
import { Saying } from './saying.ts'
import { Speakers } from './speakers.ts'
import { capitalised, mark, type Node, toSentence } from './tree.ts'
import { turnsOf } from './turns.ts'

/**
 * Sentences of the wire’s own turns with their trees, which the treebanks lack: attributions before,
 * inside and after what is said, enumerations, results. What is said are clauses of the treebanks.
 */
export function generate(
  count: number,
  sentences: readonly GoldSentence[],
  lexicon: Lexicon,
  seed: number,
): GoldSentence[] {
  const dice = diceOf(seededRandom(seed + 100))
  const phrases = new Phrases(lexicon)
  const { given, family, places } = lexiconNames()
  const names = namesOf(given, family, places)
  const speakers = new Speakers(dice, phrases, names)
  const saying = new Saying(dice, phrases, names)
  const turns = turnsOf({ dice, phrases, speakers, saying })
  const clauses = clausesOf(sentences)
  const parts = { dice, phrases, names, speakers, nounPhrases: nounPhrasesOf(sentences) }
  const expansionParts = { dice, phrases, names, speakers, clauses }
  const clause = (): Node | undefined => {
    const kind = dice.random()
    if (kind < 0.45) return dice.pick(clauses)()
    if (kind < 0.8) return expanded(dice.pick(clauses)(), expansionParts)
    if (kind < 0.88) return figure(parts)
    return kind < 0.96 ? enumeration(parts) : withExamples(dice.pick(clauses)(), parts)
  }
  const make = (): Node | undefined => {
    const drawn = clause()
    if (!drawn) return undefined
    const content = capitalised(drawn)
    if (dice.chance(0.85)) return dice.pick(turns)(content)
    content.after.push(mark('.'))
    return content
  }
  const generated: GoldSentence[] = []
  while (generated.length < count) {
    const tree = make()
    if (tree) generated.push(toSentence(tree, 'grammar'))
  }
  return generated
}
