import type { Names } from './names.ts'
import { type Agreement, behind, type Dice, type NounOptions, type Phrases } from './phrases.ts'
import { mark, type Node, node, withRelation } from './tree.ts'
import { BODIES, FIELDS, FUNCTIONS, PRECEDING, QUALITIES, SOURCES } from './vocabulary.ts'

/** Someone who says something, and what a verb or a pronoun has to agree with. */
export interface Speaker {
  readonly phrase: Node
  readonly agreement: Agreement
}

/** Phrases for those who speak in the news: people, bodies, sources, with names and titles. */
export class Speakers {
  readonly #dice: Dice
  readonly #phrases: Phrases
  readonly #names: Names

  constructor(dice: Dice, phrases: Phrases, names: Names) {
    this.#dice = dice
    this.#phrases = phrases
    this.#names = names
  }

  /** The relation is `nsubj`; undefined where the lexicon lacks a form. */
  any(): Speaker | undefined {
    const makers = [
      () => this.#function(),
      () => this.#function(),
      () => this.#namedFunction(),
      () => this.#namedFunction(),
      () => this.#person(),
      () => this.#person(),
      () => this.#titled(),
      () => this.#body(),
      () => this.#body(),
      () => this.#source(),
      () => this.namedBody(),
      () => this.#properBody(),
    ]
    return this.#dice.pick(makers)()
  }

  /** « un porte-parole de la société », « des responsables de l’entreprise ». */
  #function(): Speaker | undefined {
    const dice = this.#dice
    const lemma = dice.pick(FUNCTIONS)
    const plural = dice.chance(0.35)
    const determiner = dice.pick(
      plural ? (['un', 'un', 'le', 'ce', 'son'] as const) : (['le', 'le', 'un', 'son'] as const),
    )
    const options: NounOptions = { plural, determiner }
    const complement = dice.chance(0.6) ? this.#complement() : undefined
    const phrase = this.#phrases.noun(lemma, 'nsubj', {
      ...options,
      ...(dice.chance(0.25) ? { adjective: dice.pick(QUALITIES) } : {}),
      ...(dice.chance(0.12) ? { preceding: dice.pick(PRECEDING) } : {}),
      ...(complement ? { after: [complement] } : {}),
    })
    if (!phrase) return undefined
    const speaker = { phrase, agreement: this.#phrases.agreementOf(lemma, plural) }
    return dice.chance(0.1) ? this.#several(speaker, determiner) : speaker
  }

  /** « plusieurs », « deux » in place of the article. */
  #several({ phrase, agreement }: Speaker, determiner: string): Speaker {
    if (agreement.Number !== 'Plur' || determiner !== 'un') return { phrase, agreement }
    const [, ...before] = phrase.before
    const counted = this.#dice.chance(0.5)
      ? node(this.#dice.pick(['deux', 'trois', 'quatre', 'cinq']), 'NUM', 'nummod', {
          features: { NumType: 'Card' },
        })
      : node('plusieurs', 'DET', 'det', { features: { Number: 'Plur', PronType: 'Ind' } })
    return { phrase: { ...phrase, before: [counted, ...before] }, agreement }
  }

  /** « le ministre de la Santé, Jean Martin », « le maire Jean Martin », « sa cheffe, … ». */
  #namedFunction(): Speaker | undefined {
    const dice = this.#dice
    const lemma = dice.pick(FUNCTIONS)
    const name = this.#names.person(dice, 'appos')
    const complement = dice.chance(0.7) ? this.#complement() : undefined
    const glued = !complement && dice.chance(0.6)
    if (!glued) name.before.unshift(mark(','))
    const phrase = this.#phrases.noun(lemma, 'nsubj', {
      determiner: dice.pick(['le', 'le', 'le', 'son']),
      ...(dice.chance(0.2) ? { adjective: dice.pick(QUALITIES) } : {}),
      after: [...(complement ? [complement] : []), withRelation(name, glued ? 'nmod' : 'appos')],
    })
    return phrase && { phrase, agreement: this.#phrases.agreementOf(lemma, false) }
  }

  /** « Anne Martin », « Anne Martin, directrice de l’agence » (the comma after is the turn’s). */
  #person(): Speaker | undefined {
    const dice = this.#dice
    const phrase = dice.chance(0.3) ? this.#names.family(dice, 'nsubj') : this.#names.person(dice, 'nsubj')
    const agreement: Agreement = { Gender: dice.chance(0.5) ? 'Fem' : 'Masc', Number: 'Sing' }
    if (dice.chance(0.45)) return { phrase, agreement }
    const complement = this.#complement()
    const title = this.#phrases.noun(dice.pick(FUNCTIONS), 'appos', {
      determiner: dice.pick(['none', 'none', 'le', 'un']),
      ...(complement ? { after: [complement] } : {}),
    })
    if (!title) return undefined
    title.before.unshift(mark(','))
    phrase.after.push(title)
    return { phrase, agreement }
  }

  /** « M. Martin », « Mme Martin », « le Dr Martin ». */
  #titled(): Speaker {
    const dice = this.#dice
    const title = dice.pick(['M.', 'M.', 'Mme', 'Mme', 'Me', 'Dr', 'Mgr'])
    const isFeminine = title === 'Mme'
    const agreement: Agreement = { Gender: isFeminine ? 'Fem' : 'Masc', Number: 'Sing' }
    const phrase = node(title, 'NOUN', 'nsubj', {
      lemma: { 'M.': 'monsieur', Mme: 'madame' }[title] ?? title,
      features: agreement,
      before: title === 'Dr' ? [this.#phrases.determiner('le', agreement, 'Dr')] : [],
      after: [dice.chance(0.4) ? this.#names.person(dice, 'nmod') : this.#names.family(dice, 'nmod')],
    })
    return { phrase, agreement }
  }

  /** « la préfecture », « l’agence américaine », « le parquet de Lyon ». */
  #body(): Speaker | undefined {
    const dice = this.#dice
    const lemma = dice.pick(BODIES)
    const plural = dice.chance(0.15)
    const after = dice.chance(0.4) ? this.#placeOrName() : undefined
    const phrase = this.#phrases.noun(lemma, 'nsubj', {
      plural,
      determiner: dice.pick(['le', 'le', 'le', 'ce', 'un', 'son']),
      ...(dice.chance(0.3) ? { adjective: dice.pick(QUALITIES) } : {}),
      ...(after ? { after: [after] } : {}),
    })
    return phrase && { phrase, agreement: this.#phrases.agreementOf(lemma, plural) }
  }

  /** « la mutuelle Armor Santé », « le groupe ABC »: a body with its name behind. */
  namedBody(): Speaker | undefined {
    const dice = this.#dice
    const lemma = dice.pick(BODIES)
    const phrase = this.#phrases.noun(lemma, 'nsubj', {
      determiner: dice.pick(['le', 'le', 'le', 'le', 'ce', 'un']),
      ...(dice.chance(0.15) ? { adjective: dice.pick(QUALITIES) } : {}),
      after: [this.#names.body(dice, 'nmod')],
    })
    return phrase && { phrase, agreement: this.#phrases.agreementOf(lemma, false) }
  }

  /** « le communiqué », « des sources concordantes », « une source proche du dossier ». */
  #source(): Speaker | undefined {
    const dice = this.#dice
    const lemma = dice.pick(SOURCES)
    const plural = dice.chance(0.25)
    const phrase = this.#phrases.noun(lemma, 'nsubj', {
      plural,
      determiner: dice.pick(['le', 'un', 'ce', 'un']),
      ...(dice.chance(0.6) ? { adjective: dice.pick(QUALITIES) } : {}),
    })
    return phrase && { phrase, agreement: this.#phrases.agreementOf(lemma, plural) }
  }

  #properBody(): Speaker {
    const isPlaced = this.#dice.chance(0.4)
    const phrase = isPlaced ? this.#names.place(this.#dice, 'nsubj') : this.#names.body(this.#dice, 'nsubj')
    return { phrase, agreement: { Gender: 'Masc', Number: 'Sing' } }
  }

  /** « de la santé », « de l’agence », « de Lyon », « du groupe XYZ ». */
  #complement(): Node | undefined {
    const dice = this.#dice
    if (dice.chance(0.3)) return behind('de', this.#names.place(dice, 'nmod'), 'nmod')
    if (dice.chance(0.2)) return behind('de', this.#names.body(dice, 'nmod'), 'nmod')
    const lemma = dice.pick(dice.chance(0.5) ? FIELDS : BODIES)
    const after = dice.chance(0.2) ? this.#placeOrName() : undefined
    const noun = this.#phrases.noun(lemma, 'nmod', {
      ...(dice.chance(0.2) ? { adjective: dice.pick(QUALITIES) } : {}),
      ...(after ? { after: [after] } : {}),
    })
    return noun && behind('de', noun, 'nmod')
  }

  #placeOrName(): Node {
    const dice = this.#dice
    if (dice.chance(0.6)) return behind('de', this.#names.place(dice, 'nmod'), 'nmod')
    return this.#names.body(dice, 'nmod')
  }
}
