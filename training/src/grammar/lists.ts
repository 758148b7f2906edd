import type { Features } from '../../../packages/core/src/reading/reading.ts'
import type { Names } from './names.ts'
import { behind, type Dice, type Phrases } from './phrases.ts'
import type { Speakers } from './speakers.ts'
import { mark, type Node, node } from './tree.ts'

/** « A, B, C et D »: every member hangs on the first, as Universal Dependencies has it. */
export function listOf(members: readonly Node[], relation: string, conjunction: string): Node {
  const [first, ...rest] = members
  const conjuncts = rest.map((member, index): Node => {
    const isLast = index === rest.length - 1
    const joiner = isLast ? node(conjunction, 'CCONJ', 'cc') : mark(',')
    return { ...member, relation: 'conj', before: [joiner, ...member.before] }
  })
  return { ...first!, relation, after: [...first!.after, ...conjuncts] }
}

const VERBS =
  `concerner toucher viser frapper affecter comprendre prévoir regrouper réunir exiger dénoncer réclamer
  opposer inquiéter menacer détruire endommager fournir produire vendre acheter proposer supprimer annoncer`.split(
    /\s+/u,
  )

interface Parts {
  readonly dice: Dice
  readonly phrases: Phrases
  readonly names: Names
  readonly speakers: Speakers
  readonly nounPhrases: readonly (() => Node)[]
}

/** Clauses with an enumeration as their subject or object; without their full stop. */
export function enumeration(parts: Parts): Node | undefined {
  const { dice, phrases } = parts
  const list = listOf(membersOf(parts), 'obj', dice.chance(0.9) ? 'et' : 'ou')
  const asSubject = dice.chance(0.35)
  const features: Features = {
    Mood: 'Ind',
    Number: asSubject ? 'Plur' : 'Sing',
    Person: '3',
    Tense: dice.pick(['Pres', 'Imp', 'Pres', 'Fut']),
    VerbForm: 'Fin',
  }
  const lemma = dice.pick(VERBS)
  const form = phrases.verb(lemma, features)
  const speaker = parts.speakers.any()
  if (!form || !speaker || speaker.agreement.Number !== 'Sing' || hasComma(speaker.phrase)) return undefined
  const verb = node(form, 'VERB', 'root', { lemma, features })
  if (asSubject) {
    verb.before.push({ ...list, relation: 'nsubj' })
    verb.after.push({ ...speaker.phrase, relation: 'obj' })
  } else {
    verb.before.push(speaker.phrase)
    verb.after.push(list)
  }
  return verb
}

function membersOf({ dice, names, nounPhrases }: Parts): Node[] {
  const count = 2 + Math.floor(dice.random() * 6)
  const kind = dice.random()
  return Array.from({ length: count }, () => {
    if (kind < 0.2) return names.place(dice, 'conj')
    if (kind < 0.3) return names.person(dice, 'conj')
    const phrase = dice.pick(nounPhrases)()
    if (kind > 0.75) return { ...phrase, before: phrase.before.filter(({ relation }) => relation !== 'det') }
    return phrase
  })
}

const hasComma = (phrase: Node): boolean => phrase.after.some(({ before }) => before[0]?.form === ',')

/** « parmi lesquels A, B et C », « comme A et B », « notamment A, B et C » hung on a clause’s last noun. */
export function withExamples(clause: Node, parts: Parts): Node | undefined {
  const host = clause.after.findLast(({ upos }) => upos === 'NOUN')
  if (!host || host !== clause.after.at(-1)) return undefined
  const list = listOf(membersOf(parts), 'nmod', 'et')
  const opener = parts.dice.pick(['notamment', 'comme', 'dont'])
  if (opener === 'notamment') {
    const adverb = node('notamment', 'ADV', 'advmod')
    host.after.push({ ...list, relation: 'appos', before: [mark(','), adverb, ...list.before] })
  } else if (opener === 'comme') {
    const phrase = behind('comme', list, 'nmod')
    host.after.push({ ...phrase, before: [mark(','), ...phrase.before] })
  } else {
    const pronoun = node('dont', 'PRON', 'nmod', { features: { PronType: 'Rel' } })
    host.after.push({ ...list, relation: 'acl:relcl', before: [mark(','), pronoun, ...list.before] })
  }
  return clause
}
