import type { GoldSentence, GoldWord } from './conllu.ts'

/**
 * Brings the French treebanks to the conventions of Sequoia and GSD (UD 2.16), which are one team’s;
 * PUD and FQB keep older ones for a few closed classes.
 */
export function harmonise(sentence: GoldSentence): GoldSentence {
  const words = sentence.words.map((word, index) => {
    const kept = sentence.source.includes('pud')
      ? fromPud(word, index, sentence.words)
      : sentence.source.includes('fqb')
        ? fromFqb(word)
        : word
    return numbersAsCardinals(kept)
  })
  return { ...sentence, words }
}

/** Their lemma of a personal pronoun, by form. */
const PRONOUN_LEMMAS: Readonly<Record<string, string>> = {
  il: 'lui',
  elle: 'lui',
  '-il': 'lui',
  '-elle': 'lui',
  '-t-il': 'lui',
  '-t-elle': 'lui',
  ils: 'eux',
  elles: 'eux',
  '-ils': 'eux',
  '-elles': 'eux',
  je: 'moi',
  "j'": 'moi',
  '-je': 'moi',
  me: 'moi',
  "m'": 'moi',
  tu: 'toi',
  te: 'toi',
  "t'": 'toi',
  nous: 'nous',
  '-nous': 'nous',
  vous: 'vous',
  '-vous': 'vous',
  se: 'soi',
  "s'": 'soi',
  eux: 'eux',
}

const DETERMINERS = new Set(['plusieurs', 'chaque', 'quelques', 'quelque', 'aucun', 'aucune'])

function fromPud(word: GoldWord, index: number, words: readonly GoldWord[]): GoldWord {
  const form = word.form.toLowerCase()
  if (word.upos === 'PRON') return withPronounLemma(word)
  if (form === '%') return { ...word, upos: 'NOUN' }
  if (form === 'dont' && word.upos === 'ADP') return { ...word, upos: 'PRON' }
  if (form === "jusqu'") return { ...word, lemma: 'jusque' }
  if (DETERMINERS.has(form) && word.upos === 'ADJ') return { ...word, upos: 'DET' }
  if (isPassive(word, index, words)) return { ...word, features: { ...word.features, Voice: 'Pass' } }
  return word
}

const isPassive = (word: GoldWord, index: number, words: readonly GoldWord[]): boolean =>
  word.features.VerbForm === 'Part' &&
  word.features.Tense === 'Past' &&
  (word.relation === 'acl' || words.some(({ head, relation }) => head === index && relation === 'aux:pass'))

function fromFqb(word: GoldWord): GoldWord {
  const form = word.form.toLowerCase()
  if (word.upos === 'PRON') return withPronounLemma(word)
  if (form === 'où' && word.upos === 'ADV') return { ...word, upos: 'PRON' }
  return word
}

function withPronounLemma(word: GoldWord): GoldWord {
  const lemma = PRONOUN_LEMMAS[word.form.toLowerCase()]
  return lemma && word.features.PronType === 'Prs' ? { ...word, lemma } : word
}

/** GSD gives a numeral a number in place of its type. */
function numbersAsCardinals(word: GoldWord): GoldWord {
  return word.upos === 'NUM' ? { ...word, features: { NumType: 'Card' } } : word
}

/** PUD names an oblique without saying whether the verb asks for it: nothing can be learned of its label. */
export const isLabelKnown = (source: string, relation: string): boolean =>
  !(source.includes('pud') && (relation === 'obl' || relation === 'expl'))
