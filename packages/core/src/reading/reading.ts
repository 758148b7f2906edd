import type { Span } from '../span.ts'

/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/ */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** Universal features that the readers give, https://universaldependencies.org/u/feat/ */
export interface Features {
  readonly Gender?: 'Masc' | 'Fem'
  readonly Number?: 'Sing' | 'Plur'
  readonly Person?: '1' | '2' | '3'
  readonly Mood?: 'Ind' | 'Sub' | 'Cnd' | 'Imp'
  readonly Tense?: 'Pres' | 'Imp' | 'Past' | 'Fut'
  readonly VerbForm?: 'Fin' | 'Inf' | 'Part'
  readonly Voice?: 'Pass'
  readonly PronType?: string
  readonly Definite?: 'Def' | 'Ind'
  readonly Poss?: 'Yes'
  readonly Reflex?: 'Yes'
  readonly NumType?: string
  readonly Polarity?: 'Neg'
}

/**
 * A syntactic word. A contraction gives two words that share its characters (« du »: « de » over
 * its first letter, « le » over the rest), so the spans of a sentence never overlap.
 */
export interface Token extends Span {
  /** The word as Universal Dependencies writes it: « de » and « le » for « du ». */
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly features: Features
  /** Index of the governor in the same sentence, -1 for the root. */
  readonly head: number
  /** Universal dependency relation with its subtype: « nsubj:pass ». */
  readonly relation: string
}

export interface Sentence {
  /** In `Story.text`. */
  readonly span: Span
  /** Index in `Story.paragraphs`. */
  readonly paragraph: number
  /** Spans in `Story.text`. */
  readonly tokens: readonly Token[]
  /** 0 to 1: how far its analysis may be relied on. */
  readonly confidence: number
}
