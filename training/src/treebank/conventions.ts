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
  return { ...sentence, words: sentence.source.includes('pud') ? speechAsRoot(words) : words }
}

/** PUD hangs what is said on the verb of saying behind it; Sequoia and GSD hang the verb on what is said. */
function speechAsRoot(words: readonly GoldWord[]): readonly GoldWord[] {
  const saying = words.findIndex(({ head }) => head < 0)
  const said = words.findIndex(
    ({ head, relation }, index) => head === saying && index < saying && relation === 'parataxis',
  )
  const isInverted = words.some(
    ({ head, relation }, index) => head === saying && index > saying && relation === 'nsubj',
  )
  if (said < 0 || !isInverted) return words
  return words.map((word, index) => {
    if (index === said) return { ...word, head: -1, relation: 'root' }
    if (index === saying) return { ...word, head: said, relation: 'parataxis:insert' }
    const isLastMark = index === words.length - 1 && word.upos === 'PUNCT' && word.head === saying
    return isLastMark ? { ...word, head: said } : word
  })
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
