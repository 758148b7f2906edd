import type { Features } from '../../../packages/core/src/reading/reading.ts'
import type { Names } from './names.ts'
import { behind, type Dice, type Phrases } from './phrases.ts'
import { mark, type Node, node } from './tree.ts'
import { MEASURES, MOVES, SPORTS_BODIES, UNITS, WINS } from './vocabulary.ts'

interface Parts {
  readonly dice: Dice
  readonly phrases: Phrases
  readonly names: Names
}

const CARDINAL: Features = { NumType: 'Card' }

/** Clauses with results, scores and sums; without their full stop. */
export function figure(parts: Parts): Node | undefined {
  return parts.dice.chance(0.4) ? score(parts) : measure(parts)
}

/** « Lille a battu Lens 3-1 », « Martin s’est imposé 6-4, 7-6 face à Durand ». */
function score({ dice, phrases, names }: Parts): Node | undefined {
  const team = (relation: string): Node =>
    dice.chance(0.5) ? node(dice.pick(SPORTS_BODIES), 'PROPN', relation) : names.person(dice, relation)
  const lemma = dice.pick(WINS)
  const participle: Features = { VerbForm: 'Part', Tense: 'Past', Gender: 'Masc', Number: 'Sing' }
  const form = phrases.verb(lemma, participle)
  if (!form) return undefined
  const digit = (): number => Math.floor(dice.random() * 8)
  const result = node(`${digit()}-${digit()}`, 'NUM', 'obl:mod', { features: CARDINAL })
  if (dice.chance(0.3)) {
    result.after.push({
      ...node(`${digit()}-${digit()}`, 'NUM', 'conj', { features: CARDINAL }),
      before: [mark(',')],
    })
  }
  if (dice.chance(0.2)) {
    result.after.push(
      node(`${digit()}-${digit()}`, 'NUM', 'appos', {
        features: CARDINAL,
        before: [mark('(')],
        after: [mark(')')],
      }),
    )
  }
  const bracketed = dice.chance(0.25)
  return node(form, 'VERB', 'root', {
    lemma,
    features: participle,
    before: [team('nsubj'), auxiliary('a')],
    after: [
      team('obj'),
      bracketed
        ? { ...result, before: [mark('('), ...result.before], after: [...result.after, mark(')')] }
        : result,
    ],
  })
}

const auxiliary = (form: string): Node =>
  node(form, 'AUX', 'aux:tense', {
    lemma: 'avoir',
    features: { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Pres', VerbForm: 'Fin' },
  })

/** « Le titre a gagné 1,2 % à 45,3 euros », « Le bénéfice a atteint 1,2 milliard d’euros, contre 1 milliard. » */
function measure({ dice, phrases, names }: Parts): Node | undefined {
  const subject = phrases.noun(dice.pick(MEASURES), 'nsubj', {
    ...(dice.chance(0.4) ? { after: [behind('de', names.body(dice, 'nmod'), 'nmod')] } : {}),
  })
  const isMove = dice.chance(0.5)
  const lemma = isMove
    ? dice.pick(MOVES)
    : dice.pick(['atteindre', 'dépasser', 'totaliser', 'représenter', 'frôler'])
  const participle: Features = { VerbForm: 'Part', Tense: 'Past', Gender: 'Masc', Number: 'Sing' }
  const form = phrases.verb(lemma, participle)
  if (!subject || !form) return undefined
  const direct = !/^(?:reculer|progresser|bondir|avancer|grimper|chuter)$/u.test(lemma)
  const amount = isMove ? percent(dice) : sum(dice, phrases)
  const after = [direct ? { ...amount, relation: 'obj' } : behind('de', amount, 'obl:mod')]
  if (isMove && dice.chance(0.6)) after.push(behind('à', sum(dice, phrases), 'obl:mod'))
  if (!isMove && dice.chance(0.6)) after.push(comparison(dice, phrases))
  if (dice.chance(0.3)) after.push(year(dice))
  return node(form, 'VERB', 'root', { lemma, features: participle, before: [subject, auxiliary('a')], after })
}

const year = (dice: Dice): Node => {
  const phrase = node(String(2000 + Math.floor(dice.random() * 26)), 'NUM', 'obl:mod', { features: CARDINAL })
  return behind('en', phrase, 'obl:mod')
}

/** « , contre 1 milliard d’euros », « , en hausse de 3 % ». */
function comparison(dice: Dice, phrases: Phrases): Node {
  const phrase = dice.chance(0.5)
    ? behind('contre', sum(dice, phrases), 'obl:mod')
    : behind(
        'en',
        node(dice.pick(['hausse', 'baisse', 'recul']), 'NOUN', 'obl:mod', {
          features: { Gender: 'Fem', Number: 'Sing' },
          after: [behind('de', percent(dice), 'nmod')],
        }),
        'obl:mod',
      )
  return { ...phrase, before: [mark(','), ...phrase.before] }
}

function percent(dice: Dice): Node {
  const number = node(decimal(dice), 'NUM', 'nummod', { features: CARDINAL })
  return node('%', 'NOUN', 'obj', { features: { Gender: 'Masc' }, before: [number] })
}

const decimal = (dice: Dice): string => {
  const whole = Math.floor(dice.random() * 60)
  return dice.chance(0.6) ? `${whole},${Math.floor(dice.random() * 10)}` : String(whole + 2)
}

/** « 45,3 euros », « 1,2 million d’euros », « plus de 3.000 personnes ». */
function sum(dice: Dice, phrases: Phrases): Node {
  const unit = dice.pick(UNITS)
  const thousands = (): string => `${1 + Math.floor(dice.random() * 900)}${dice.pick(['.', ' ', ' '])}000`
  const number = dice.chance(0.4) ? thousands() : decimal(dice)
  const count = node(number, 'NUM', 'nummod', { features: CARDINAL })
  const noun = phrases.noun(unit, 'obj', { plural: true, determiner: 'none' })!
  noun.before.unshift(count)
  if (dice.chance(0.2))
    noun.before.unshift(node(dice.pick(['environ', 'quelque', 'environ']), 'ADV', 'advmod'))
  if (unit === 'million' || unit === 'milliard') {
    const of = phrases.noun(dice.pick(['euro', 'dollar', 'personne', 'tonne']), 'nmod', {
      plural: true,
      determiner: 'none',
    })!
    noun.after.push(behind('de', of, 'nmod'))
  }
  if (dice.chance(0.75)) return noun
  const more = dice.pick(['plus', 'moins', 'près'])
  return node(more, 'ADV', 'obj', { after: [behind('de', noun, 'obl:arg')] })
}
