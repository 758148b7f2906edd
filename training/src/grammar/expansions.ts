import type { Features } from '../../../packages/core/src/reading/reading.ts'
import type { Names } from './names.ts'
import { type Agreement, behind, type Dice, type Phrases } from './phrases.ts'
import type { Speakers } from './speakers.ts'
import { elides, mark, type Node, node, withRelation, wordsOf } from './tree.ts'
import { BODIES, FUNCTIONS, QUALITIES, SETTLED_VERBS } from './vocabulary.ts'

export interface ExpansionParts {
  readonly dice: Dice
  readonly phrases: Phrases
  readonly names: Names
  readonly speakers: Speakers
  readonly clauses: readonly (() => Node)[]
}

/** A relative clause longer than this would make the sentence longer than the news has. */
const MAX_RELATIVE = 13
const MAX_TRIES = 12

/**
 * Puts between the subject and the verb of a clause, or behind its last noun, what the wire puts there:
 * « , qui couvre … , », « , fondé en 1987, », « au cours de laquelle … ». Gives the clause back, changed.
 */
export function expanded(clause: Node, parts: ExpansionParts): Node {
  const { dice } = parts
  const asNamed = dice.chance(0.45) ? withNamedSubject(clause, parts) : clause
  const withSubject = dice.chance(0.75) ? besideSubject(asNamed, parts) : asNamed
  return dice.chance(0.3) ? behindLastNoun(withSubject, parts) : withSubject
}

/** « La mutuelle Armor Santé », « Le groupe », « Un haut responsable » in the place of the subject. */
function withNamedSubject(clause: Node, { dice, speakers }: ExpansionParts): Node {
  const place = subjectPlace(clause)
  const subject = clause.before[place]
  const speaker = dice.chance(0.7) ? speakers.namedBody() : speakers.any()
  if (subject?.upos === 'PRON' && subject.features.Person !== '3') return clause
  if (!subject || !speaker || speaker.agreement.Number !== (subject.features.Number ?? 'Sing')) return clause
  if (speaker.phrase.after.some(({ relation }) => relation === 'appos')) return clause
  return replaceBefore(clause, place, [withRelation(speaker.phrase, subject.relation)])
}

function besideSubject(clause: Node, parts: ExpansionParts): Node {
  const place = subjectPlace(clause)
  const subject = clause.before[place]
  if (!subject || !/^(?:NOUN|PROPN)$/u.test(subject.upos)) return clause
  if (wordsOf(subject).some(({ form, upos }) => form === ',' || upos === 'VERB')) return clause
  const agreement: Agreement = {
    Gender: subject.features.Gender === 'Fem' ? 'Fem' : 'Masc',
    Number: subject.features.Number === 'Plur' ? 'Plur' : 'Sing',
  }
  const addition = parts.dice.pick([
    relative,
    relative,
    relative,
    objectRelative,
    settled,
    settled,
    apposition,
    whose,
    prepositional,
  ])
  const added = addition(agreement, parts)
  if (!added) return clause
  const isSet = parts.dice.chance(added.relation === 'acl:relcl' ? 0.8 : 0.9)
  if (isSet || added.relation === 'appos') {
    added.before.unshift(mark(','))
    added.after.push(mark(','))
  }
  return replaceBefore(clause, place, [{ ...subject, after: [...subject.after, added] }])
}

/** « qui couvre 640 000 personnes »: a clause of the treebanks with « qui » for its subject. */
function relative({ Number: number }: Agreement, { dice, clauses }: ExpansionParts): Node | undefined {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const clause = dice.pick(clauses)()
    const place = subjectPlace(clause)
    const subject = clause.before[place]
    if (!subject || place !== 0 || wordsOf(clause).length - wordsOf(subject).length > MAX_RELATIVE) continue
    if ((subject.features.Number ?? 'Sing') !== number || subject.upos === 'PRON') continue
    const who = node('qui', 'PRON', subject.relation, { features: { PronType: 'Rel' } })
    return withRelation(replaceBefore(clause, place, [who]), 'acl:relcl')
  }
  return undefined
}

/** « que les sénateurs avaient rejeté »: a clause of the treebanks with « que » for its object. */
function objectRelative(_: Agreement, { dice, clauses }: ExpansionParts): Node | undefined {
  for (let tries = 0; tries < 2 * MAX_TRIES; tries++) {
    const clause = dice.pick(clauses)()
    const object = clause.after.findIndex(({ relation, upos }) => relation === 'obj' && upos === 'NOUN')
    if (object < 0 || subjectPlace(clause) !== 0 || clause.before.some(({ upos }) => upos === 'PUNCT'))
      continue
    const plain = lowered({ ...clause, after: clause.after.toSpliced(object, 1) })
    if (wordsOf(plain).length > MAX_RELATIVE || plain.after.some(({ upos }) => upos === 'PUNCT')) continue
    const form = elides(wordsOf(plain)[0]!.form) ? "qu'" : 'que'
    const which = node(form, 'PRON', 'obj', { lemma: 'que', features: { PronType: 'Rel' } })
    return { ...withRelation(plain, 'acl:relcl'), before: [which, ...plain.before] }
  }
  return undefined
}

/** « dont le siège est à Rennes », « dont les comptes ont été publiés ». */
function whose(_: Agreement, { dice, clauses }: ExpansionParts): Node | undefined {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const clause = dice.pick(clauses)()
    const place = subjectPlace(clause)
    const subject = clause.before[place]
    if (!subject || place !== 0 || subject.upos !== 'NOUN' || wordsOf(clause).length > MAX_RELATIVE) continue
    if (subject.before[0]?.form.toLowerCase().startsWith('l') !== true) continue
    const owner = node('dont', 'PRON', 'nmod', { features: { PronType: 'Rel' } })
    const owned = { ...lowered(subject), before: [owner, ...lowered(subject).before] }
    return withRelation(replaceBefore(clause, place, [owned]), 'acl:relcl')
  }
  return undefined
}

/** « basée à Lyon », « fondés en 1987 », « détenu par le groupe Orvane ». */
function settled(agreement: Agreement, { dice, phrases, names, speakers }: ExpansionParts): Node | undefined {
  const [lemma = '', kind] = dice.pick(SETTLED_VERBS).split(' ')
  const features: Features = { VerbForm: 'Part', Tense: 'Past', Voice: 'Pass', ...agreement }
  const form = phrases.verb(lemma, { VerbForm: 'Part', Tense: 'Past', ...agreement })
  if (!form) return undefined
  const agent = kind === 'par' ? speakers.namedBody() : undefined
  if (kind === 'par' && !agent) return undefined
  const complement = agent
    ? behind('par', agent.phrase, 'obl:agent')
    : kind === 'en'
      ? behind('en', year(dice), 'obl:mod')
      : behind(dice.pick(['à', 'à', 'près']) === 'à' ? 'à' : 'en', names.place(dice, 'obl:arg'), 'obl:arg')
  return node(form, 'VERB', 'acl', { lemma, features, after: [complement] })
}

const year = (dice: Dice): Node =>
  node(String(1900 + Math.floor(dice.random() * 126)), 'NUM', 'obl:mod', { features: { NumType: 'Card' } })

/** « premier assureur de la région », « filiale du groupe Orvane ». */
function apposition(_: Agreement, { dice, phrases, names }: ExpansionParts): Node | undefined {
  const complement = dice.chance(0.5)
    ? names.place(dice, 'nmod')
    : phrases.noun(dice.pick(BODIES), 'nmod', dice.chance(0.3) ? { adjective: dice.pick(QUALITIES) } : {})
  if (!complement) return undefined
  return phrases.noun(dice.pick(dice.chance(0.5) ? BODIES : FUNCTIONS), 'appos', {
    determiner: dice.pick(['none', 'none', 'le', 'un']),
    ...(dice.chance(0.3) ? { adjective: dice.pick(QUALITIES) } : {}),
    after: [behind('de', complement, 'nmod')],
  })
}

/** « au cours de laquelle », « lors duquel », « pour lesquelles », then a clause of the treebanks. */
function prepositional(agreement: Agreement, parts: ExpansionParts): Node | undefined {
  const { dice, clauses } = parts
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const clause = dice.pick(clauses)()
    const place = subjectPlace(clause)
    if (place !== 0 || wordsOf(clause).length > MAX_RELATIVE) continue
    const plain = lowered(clause)
    return { ...withRelation(plain, 'acl:relcl'), before: [whichPhrase(agreement, parts), ...plain.before] }
  }
  return undefined
}

const WHICH = { Masc: { Sing: 'lequel', Plur: 'lesquels' }, Fem: { Sing: 'laquelle', Plur: 'lesquelles' } }

function whichPhrase({ Gender, Number: number }: Agreement, { dice, phrases }: ExpansionParts): Node {
  const which = (relation: string): Node =>
    node(WHICH[Gender][number], 'PRON', relation, {
      lemma: 'lequel',
      features: { Gender, Number: number, PronType: 'Rel' },
    })
  if (dice.chance(0.45))
    return behind(
      dice.pick(['dans', 'pour', 'avec', 'par', 'sur', 'selon', 'contre', 'à']),
      which('obl:mod'),
      'obl:mod',
    )
  if (dice.chance(0.25))
    return node('lors', 'ADV', 'advmod', { after: [behind('de', which('obl:arg'), 'obl:arg')] })
  const [preposition = 'à', lemma = 'cours'] = dice
    .pick(['à cours', 'à cours', 'à cours', 'à issue', 'à sein', 'à terme', 'à suite', 'à cœur', 'à nom'])
    .split(' ')
  const noun = phrases.noun(lemma, 'obl:mod', { after: [behind('de', which('nmod'), 'nmod')] })
  return behind(preposition, noun ?? which('obl:mod'), 'obl:mod')
}

/** A relative clause behind the noun that ends the clause. */
function behindLastNoun(clause: Node, parts: ExpansionParts): Node {
  const { dice } = parts
  const host = lastNoun(clause)
  if (!host || host.relation === 'root') return clause
  const agreement: Agreement = {
    Gender: host.features.Gender === 'Fem' ? 'Fem' : 'Masc',
    Number: host.features.Number === 'Plur' ? 'Plur' : 'Sing',
  }
  const added = dice.pick([relative, prepositional, prepositional, prepositional, whose, settled])(
    agreement,
    parts,
  )
  if (!added) return clause
  if (dice.chance(0.4)) added.before.unshift(mark(','))
  host.after.push(added)
  return clause
}

/** The last word of a clause where it is a noun, or the noun above the adjective that is. */
function lastNoun(clause: Node): Node | undefined {
  let own: Node | undefined = clause
  let noun: Node | undefined
  while (own) {
    if (own.upos === 'NOUN') noun = own
    const last: Node | undefined = own.after.at(-1)
    if (last?.upos === 'PUNCT') return undefined
    own = last
  }
  return noun
}

const subjectPlace = ({ before }: Node): number =>
  before.findIndex(({ relation }) => relation === 'nsubj' || relation === 'nsubj:pass')

const replaceBefore = (clause: Node, place: number, nodes: readonly Node[]): Node => ({
  ...clause,
  before: clause.before.toSpliced(place, 1, ...nodes),
})

/** A clause that no longer begins its sentence loses its capital, unless a name begins it. */
export function lowered(content: Node): Node {
  const [first, ...rest] = content.before
  if (first) return { ...content, before: [lowered(first), ...rest] }
  if (content.upos === 'PROPN' || /\p{Lu}.*\p{Lu}/u.test(content.form)) return content
  return { ...content, form: content.form.charAt(0).toLowerCase() + content.form.slice(1) }
}
