import type { Features } from '../../../packages/core/src/reading/reading.ts'
import type { Names } from './names.ts'
import { type Agreement, behind, type Dice, type Phrases } from './phrases.ts'
import type { Speaker } from './speakers.ts'
import { type Node, node } from './tree.ts'
import {
  DAY_PARTS,
  DAYS,
  MEDIA,
  MONTHS,
  SAYING,
  SAYING_BY_MAKING,
  SAYING_THROUGH,
  SAYING_WITH_SE,
  SETTINGS,
} from './vocabulary.ts'

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

const FINITE: Features = { VerbForm: 'Fin', Person: '3' }

/** Verbs of saying with their auxiliaries, pronouns, subjects and circumstances. */
export class Saying {
  readonly #dice: Dice
  readonly #phrases: Phrases
  readonly #names: Names

  constructor(dice: Dice, phrases: Phrases, names: Names) {
    this.#dice = dice
    this.#phrases = phrases
    this.#names = names
  }

  /** « a déclaré mardi le ministre », « se réjouit-elle »: the subject behind the verb. Root is the verb. */
  inverted(speaker: Speaker | undefined): Node | undefined {
    const dice = this.#dice
    const withSe = dice.chance(0.1)
    const lemma = dice.pick(withSe ? SAYING_WITH_SE : SAYING)
    const agreement = speaker?.agreement ?? this.#someone()
    const clitic = speaker ? undefined : agreement
    const verb = this.#verb(lemma, agreement, withSe, clitic)
    if (!verb) return undefined
    if (!withSe && dice.chance(0.18)) this.#roundabout(verb)
    const between = dice.chance(0.3) ? [this.circumstance()] : []
    const after = dice.chance(0.35) ? [dice.chance(0.5) ? this.#setting() : this.#medium()] : []
    const subject = speaker ? [speaker.phrase] : []
    const closing = subject[0]?.after.some(({ relation }) => relation === 'appos') ? [] : after
    verb.after.push(...between, ...subject, ...closing)
    return verb
  }

  /** Turns « a précisé » into « a tenu à préciser » or « a fait savoir »; `verb` has no dependent behind it yet but a pronoun. */
  #roundabout(verb: Mutable<Node>): void {
    const dice = this.#dice
    const { features } = verb
    const infinitive: Features = { VerbForm: 'Inf' }
    if (dice.chance(0.5)) {
      const form = features.VerbForm === 'Part' ? 'fait' : this.#phrases.verb('faire', features)
      if (!form) return
      verb.before.push(node(form, 'AUX', 'aux:caus', { lemma: 'faire', features }))
      verb.lemma = dice.pick(SAYING_BY_MAKING)
      verb.form = verb.lemma
      verb.features = infinitive
      return
    }
    const [lemma = '', marker] = dice.pick(SAYING_THROUGH).split(' ')
    const form = this.#phrases.verb(lemma, features)
    if (!form) return
    const said = node(verb.lemma, 'VERB', 'xcomp', { features: infinitive })
    if (marker) said.before.push(node(marker, 'ADP', 'mark'))
    verb.lemma = lemma
    verb.form = form
    verb.after.push(said)
  }

  /** « le ministre a déclaré mardi »: the subject before. */
  direct(speaker: Speaker, lemma: string): Node | undefined {
    const verb = this.#verb(lemma, speaker.agreement, false, undefined)
    if (!verb) return undefined
    verb.before.unshift(speaker.phrase)
    if (speaker.phrase.after.some(({ before }) => before[0]?.form === ',')) {
      speaker.phrase.after.push(node(',', 'PUNCT', 'punct'))
    }
    if (this.#dice.chance(0.45)) verb.after.push(this.circumstance())
    if (this.#dice.chance(0.15)) verb.after.push(this.#setting())
    return verb
  }

  #someone(): Agreement {
    const dice = this.#dice
    return { Gender: dice.chance(0.4) ? 'Fem' : 'Masc', Number: dice.chance(0.2) ? 'Plur' : 'Sing' }
  }

  #verb(
    lemma: string,
    agreement: Agreement,
    withSe: boolean,
    clitic: Agreement | undefined,
  ): Node | undefined {
    return this.#dice.chance(0.62)
      ? this.#compound(lemma, agreement, withSe, clitic)
      : this.#simple(lemma, agreement, withSe, clitic)
  }

  /** « a déclaré », « avait-il indiqué », « s’est-elle réjouie ». */
  #compound(
    lemma: string,
    agreement: Agreement,
    withSe: boolean,
    clitic: Agreement | undefined,
  ): Node | undefined {
    const being = withSe || this.#phrases.usesBeing(lemma)
    const { Number: number } = agreement
    const mood: Features = this.#dice.pick<Features>([
      { Mood: 'Ind', Tense: 'Pres' },
      { Mood: 'Ind', Tense: 'Pres' },
      { Mood: 'Ind', Tense: 'Pres' },
      { Mood: 'Ind', Tense: 'Imp' },
      { Mood: 'Cnd', Tense: 'Pres' },
    ])
    const features: Features = { ...FINITE, ...mood, Number: number }
    const auxiliary = being ? 'être' : 'avoir'
    const form = this.#phrases.auxiliary(auxiliary, features)
    const shown: Agreement = being ? agreement : { Gender: 'Masc', Number: 'Sing' }
    const participle: Features = { VerbForm: 'Part', Tense: 'Past', ...shown }
    const verbForm = this.#phrases.verb(lemma, participle)
    if (!form || !verbForm) return undefined
    const before = [
      ...(withSe ? [reflexive(form)] : []),
      node(form, 'AUX', 'aux:tense', { lemma: auxiliary, features }),
      ...(clitic ? [pronoun(clitic, form)] : []),
    ]
    if (this.#dice.chance(0.1)) before.push(this.#adverb())
    return node(verbForm, 'VERB', 'parataxis:insert', { lemma, features: participle, before })
  }

  /** « déclare », « dit-elle », « écrivait », « conclut ». */
  #simple(
    lemma: string,
    agreement: Agreement,
    withSe: boolean,
    clitic: Agreement | undefined,
  ): Node | undefined {
    const tense = this.#dice.pick<Features>([
      { Mood: 'Ind', Tense: 'Pres' },
      { Mood: 'Ind', Tense: 'Pres' },
      { Mood: 'Ind', Tense: 'Pres' },
      { Mood: 'Ind', Tense: 'Imp' },
      { Mood: 'Ind', Tense: 'Past' },
    ])
    const features: Features = { ...FINITE, ...tense, Number: agreement.Number }
    const form = this.#phrases.verb(lemma, features)
    if (!form) return undefined
    return node(form, 'VERB', 'parataxis:insert', {
      lemma,
      features,
      before: withSe ? [reflexive(form)] : [],
      after: clitic ? [pronoun(clitic, form)] : [],
    })
  }

  #adverb(): Node {
    return node(
      this.#dice.pick(['également', 'notamment', 'aussi', 'ensuite', 'encore', 'récemment']),
      'ADV',
      'advmod',
    )
  }

  /** « mardi », « mardi soir », « le 3 mars », « dans un communiqué », « à l’AFP », « sur Twitter », « à Lyon ». */
  circumstance(): Node {
    const dice = this.#dice
    const kind = dice.random()
    if (kind < 0.4) return this.#time()
    if (kind < 0.65) return this.#setting()
    if (kind < 0.8) return this.#medium()
    if (kind < 0.9) return behind('à', this.#names.place(dice, 'obl:mod'), 'obl:mod')
    return node(dice.pick(['hier', 'aujourd’hui', 'récemment', 'auparavant', 'toutefois']), 'ADV', 'advmod')
  }

  #time(): Node {
    const dice = this.#dice
    const masculine: Features = { Gender: 'Masc', Number: 'Sing' }
    if (dice.chance(0.25)) {
      const month = node(dice.pick(MONTHS), 'NOUN', 'nmod', { features: masculine })
      if (dice.chance(0.2)) month.after.push(year(dice))
      const number = String(1 + Math.floor(dice.random() * 30))
      return node(number, 'NUM', 'obl:mod', {
        features: { NumType: 'Card' },
        before: [this.#phrases.determiner('le', { Gender: 'Masc', Number: 'Sing' }, number)],
        after: [month],
      })
    }
    const part = dice.chance(0.3) ? [node(dice.pick(DAY_PARTS), 'NOUN', 'nmod', { features: masculine })] : []
    const next =
      !part.length && dice.chance(0.1) ? [node('dernier', 'ADJ', 'amod', { features: masculine })] : []
    return node(dice.pick(DAYS), 'NOUN', 'obl:mod', { features: masculine, after: [...part, ...next] })
  }

  #setting(): Node {
    const [preposition = 'à', ...rest] = this.#dice.pick(SETTINGS).split(' ')
    if (preposition === 'lors') return this.#occasion(rest.at(-1)!)
    const [first = '', second, adjective] = rest
    const contracted = { au: 'le', aux: 'les' }[preposition]
    const article = contracted ?? (second ? first : undefined)
    const elided = /^l’(.+)$/u.exec(first)?.[1]
    const nounForm = elided ?? (contracted ? first : (second ?? first))
    const plural = /[sx]$/u.test(article ?? '')
    const noun = this.#phrases.noun(nounForm, 'obl:mod', { determiner: 'none' })
    const own =
      noun && !plural
        ? noun
        : node(nounForm, 'NOUN', 'obl:mod', {
            lemma: nounForm.replace(/s$/u, ''),
            features: { Number: 'Plur' },
          })
    const agreement = this.#phrases.agreementOf(own.lemma, plural)
    if (article?.startsWith('un')) own.before.push(this.#phrases.determiner('un', agreement, nounForm))
    else if (article?.startsWith('l') || elided)
      own.before.push(this.#phrases.determiner('le', agreement, nounForm))
    else if (article === 'des') own.before.push(this.#phrases.determiner('un', agreement, nounForm))
    else if (/^s(?:on|a|es)$/u.test(article ?? ''))
      own.before.push(this.#phrases.determiner('son', agreement, nounForm))
    if (adjective) {
      const isParticiple = /é(?:e|s)*$/u.test(adjective)
      const relation = isParticiple ? 'acl' : 'amod'
      own.after.push(node(adjective, isParticiple ? 'VERB' : 'ADJ', relation, { features: agreement }))
    }
    return behind(contracted ? 'à' : preposition, own, 'obl:mod')
  }

  /** « lors de la séance ». */
  #occasion(lemma: string): Node {
    const noun = this.#phrases.noun(lemma, 'obl:arg') ?? node(lemma, 'NOUN', 'obl:arg')
    return node('lors', 'ADV', 'advmod', { after: [behind('de', noun, 'obl:arg')] })
  }

  #medium(): Node {
    const name = this.#dice.pick(MEDIA)
    if (name !== 'AFP') {
      return behind(this.#dice.pick(['sur', 'à', 'sur']), node(name, 'PROPN', 'obl:mod'), 'obl:mod')
    }
    const agency = node(name, 'PROPN', 'obl:arg', {
      before: [this.#phrases.determiner('le', { Gender: 'Fem', Number: 'Sing' }, name)],
    })
    return behind('à', agency, 'obl:arg')
  }
}

const year = (dice: Dice): Node =>
  node(String(1990 + Math.floor(dice.random() * 36)), 'NUM', 'nmod', { features: { NumType: 'Card' } })

function reflexive(next: string): Node {
  const form = /^[aeéêiouh]/iu.test(next) ? "s'" : 'se'
  return node(form, 'PRON', 'expl:pv', {
    lemma: 'soi',
    features: { Person: '3', PronType: 'Prs', Reflex: 'Yes' },
  })
}

/** « -t-elle » after a vowel. */
function pronoun({ Gender, Number: number }: Agreement, verb: string): Node {
  const base = (Gender === 'Fem' ? 'elle' : 'il') + (number === 'Plur' ? 's' : '')
  const form = /[dt]$/u.test(verb) ? `-${base}` : `-t-${base}`
  return node(form, 'PRON', 'nsubj', {
    lemma: number === 'Plur' ? 'eux' : 'lui',
    features: { Gender, Number: number, Person: '3', PronType: 'Prs' },
  })
}
