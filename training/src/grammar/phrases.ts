import type { Lexicon } from '../../../packages/core/src/languages/language.ts'
import type { Features } from '../../../packages/core/src/reading/reading.ts'
import { elides, type Node, node, wordsOf } from './tree.ts'

/** Chances and choices of one run. */
export interface Dice {
  /** A number from 0 to 1. */
  readonly random: () => number
  pick<Item>(items: readonly Item[]): Item
  /** True with this probability. */
  chance(probability: number): boolean
}

export function dice(random: () => number): Dice {
  return {
    random,
    pick: (items) => items[Math.floor(random() * items.length)]!,
    chance: (probability) => random() < probability,
  }
}

export type Determiner = 'le' | 'un' | 'ce' | 'son' | 'none'
export type Agreement = Required<Pick<Features, 'Gender' | 'Number'>>

export interface NounOptions {
  readonly plural?: boolean
  readonly determiner?: Determiner
  readonly adjective?: string
  /** An adjective that stands before the noun. */
  readonly preceding?: string
  readonly after?: readonly Node[]
}

/** Builds phrases that agree, out of a lexicon. */
export class Phrases {
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  genderOf(lemma: string): 'Masc' | 'Fem' {
    const nouns = this.#lexicon.analyse(lemma).filter(({ upos }) => upos === 'NOUN')
    const noun = nouns.find(({ lemma: own }) => own === lemma) ?? nouns[0]
    return noun?.features.Gender ?? 'Masc'
  }

  agreementOf(lemma: string, plural: boolean): Agreement {
    return { Gender: this.genderOf(lemma), Number: plural ? 'Plur' : 'Sing' }
  }

  /** « le ministre », « des sources concordantes »; undefined where the lexicon has no such form. */
  noun(lemma: string, relation: string, options: NounOptions = {}): Node | undefined {
    const { plural = false, determiner = 'le', adjective, preceding, after = [] } = options
    const agreement = this.agreementOf(lemma, plural)
    const form = plural ? this.#lexicon.inflect(lemma, 'NOUN', { Number: 'Plur' }) : lemma
    const quality = adjective && this.#adjective(adjective, agreement)
    const opener =
      preceding && (determiner !== 'un' || !plural) ? this.#adjective(preceding, agreement) : undefined
    if (!form || (adjective && !quality)) return undefined
    const own = node(form, 'NOUN', relation, {
      lemma,
      features: this.#nounFeatures(lemma, agreement),
      after: [...(quality ? [quality] : []), ...after],
    })
    if (opener) own.before.push(opener)
    if (determiner !== 'none')
      own.before.unshift(this.determiner(determiner, agreement, opener?.form ?? form))
    return own
  }

  /** An epicene noun has no gender of its own in the treebanks. */
  #nounFeatures(lemma: string, agreement: Agreement): Features {
    const noun = this.#lexicon.analyse(lemma).find(({ upos, lemma: own }) => upos === 'NOUN' && own === lemma)
    return noun && !noun.features.Gender ? { Number: agreement.Number } : agreement
  }

  #adjective(lemma: string, agreement: Agreement): Node | undefined {
    const form = this.#lexicon.inflect(lemma, 'ADJ', agreement)
    if (!form) return undefined
    const isEpicene = this.#lexicon.inflect(lemma, 'ADJ', { ...agreement, Gender: 'Fem' }) === form
    const features = isEpicene && agreement.Gender === 'Masc' ? { Number: agreement.Number } : agreement
    return node(form, 'ADJ', 'amod', { lemma, features })
  }

  determiner(kind: Exclude<Determiner, 'none'>, agreement: Agreement, next: string): Node {
    const { Gender, Number: number } = agreement
    const plural = number === 'Plur'
    const vowel = elides(next)
    const gendered = (masculine: string, feminine: string, many: string): string =>
      plural ? many : Gender === 'Fem' ? feminine : masculine
    if (kind === 'le') {
      const form = !plural && vowel ? "l'" : gendered('le', 'la', 'les')
      const shown = form.startsWith("l'") || plural ? { Number: number } : { Gender, Number: number }
      return node(form, 'DET', 'det', {
        lemma: 'le',
        features: { Definite: 'Def', PronType: 'Art', ...shown },
      })
    }
    if (kind === 'un') {
      const form = gendered('un', 'une', 'des')
      const shown = plural ? { Number: number } : { Gender, Number: number }
      return node(form, 'DET', 'det', {
        lemma: 'un',
        features: { Definite: 'Ind', PronType: 'Art', ...shown },
      })
    }
    if (kind === 'ce') {
      const form = Gender === 'Masc' && vowel && !plural ? 'cet' : gendered('ce', 'cette', 'ces')
      const shown = plural ? { Number: number } : { Gender, Number: number }
      return node(form, 'DET', 'det', { lemma: 'ce', features: { PronType: 'Dem', ...shown } })
    }
    const form = vowel && !plural ? 'son' : gendered('son', 'sa', 'ses')
    const shown = plural ? { Number: number } : { Gender, Number: number }
    return node(form, 'DET', 'det', {
      lemma: 'son',
      features: { Person: '3', Poss: 'Yes', PronType: 'Prs', ...shown },
    })
  }

  verb(lemma: string, features: Features): string | undefined {
    return this.#lexicon.inflect(lemma, 'VERB', features)
  }

  auxiliary(lemma: string, features: Features): string | undefined {
    return this.#lexicon.inflect(lemma, 'AUX', features)
  }

  usesBeing(lemma: string): boolean {
    return this.#lexicon.verb(lemma)?.auxiliary === 'être'
  }
}

/** Puts a preposition before a phrase; « de » elides. */
export function behind(preposition: string, phrase: Node, relation: string): Node {
  const first = wordsOf(phrase)[0]!.form
  const form = preposition === 'de' && elides(first) ? "d'" : preposition
  const marker = node(form, 'ADP', 'case', { lemma: preposition })
  return { ...phrase, relation, before: [marker, ...phrase.before], after: [...phrase.after] }
}
