import type { Features, Upos } from '../reading.ts'
import { hashOf } from './hash.ts'

/** The order is part of the model file's version. */
export const UPOS: readonly Upos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]

export const uposIndex = (upos: Upos): number => UPOS.indexOf(upos)

/** A part of speech with its features: « VERB Mood=Ind|Number=Sing|… ». */
export interface TagClass {
  readonly upos: number
  readonly features: Features
  /** Part of speech with form, mood, kind of pronoun and person: what a tree depends on. */
  readonly fine: number
  /** Gender and number: what agrees. */
  readonly agreement: number
}

/** Reads « VERB Mood=Ind|Number=Sing », « PUNCT » . */
export function readTagClass(text: string): TagClass {
  const [upos = '', pairs = ''] = text.split(' ')
  const features: Features = Object.fromEntries(
    pairs
      .split('|')
      .filter((pair) => pair !== '')
      .map((pair) => pair.split('=')),
  )
  const fine = [upos, features.VerbForm, features.Mood, features.PronType, features.Voice]
  if (features.VerbForm === 'Part') fine.push(features.Tense)
  if (upos === 'PRON') fine.push(features.Reflex, features.Person)
  return {
    upos: uposIndex(upos as Upos),
    features,
    fine: hashOf(fine.join('.')),
    agreement: hashOf(`${features.Gender ?? ''}${features.Number ?? ''}`),
  }
}

/** The inverse of `readTagClass`; features in alphabetical order. */
export function writeTagClass(upos: Upos, features: Features): string {
  const pairs = Object.entries(features).map(([key, value]) => `${key}=${value}`)
  return pairs.length === 0 ? upos : `${upos} ${pairs.sort().join('|')}`
}
