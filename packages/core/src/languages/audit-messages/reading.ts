import type { AuditMessages } from './message.ts'

export const readingMessages: AuditMessages = {
  'long-sentences': {
    fr: {
      name: 'Longueur des phrases',
      finding: '« {text} » : {words} mots ; {share} % des phrases en ont plus de {limit}.',
      advice: 'Coupez en deux phrases, ou sortez une incise.',
    },
    en: {
      name: 'Sentence length',
      finding: '“{text}”: {words} words; {share}% of the sentences have more than {limit}.',
      advice: 'Make two sentences of it, or take an aside out.',
    },
  },
  'hard-reading': {
    fr: {
      name: 'Facilité de lecture',
      finding: 'Facilité de {ease} sur 100 (Flesch, Kandel et Moles) ; {limit} au moins.',
      advice: 'Phrases plus courtes, mots plus courants.',
    },
    en: {
      name: 'Reading ease',
      finding: 'Ease of {ease} of 100 (Flesch, Kandel and Moles); {limit} at least.',
      advice: 'Shorter sentences, more common words.',
    },
  },
  'passive-voice': {
    fr: {
      name: 'Voix passive',
      finding: '« {text} » est au passif ; {share} % des phrases le sont, {limit} % au plus.',
      advice: 'Dites qui agit, si on le sait.',
    },
    en: {
      name: 'Passive voice',
      finding: '“{text}” is passive; {share}% of the sentences are, {limit}% at most.',
      advice: 'Say who acts, if it is known.',
    },
  },
  'few-connectives': {
    fr: {
      name: 'Mots de liaison',
      finding:
        '{share} % des phrases ont un mot de liaison ({count} sur {total}) ; {limit} % aident à suivre.',
      advice: 'Dites le lien entre deux faits là où il est sûr : depuis, mais, ainsi, selon le cas.',
    },
    en: {
      name: 'Connectives',
      finding: '{share}% of the sentences have a connective ({count} of {total}); {limit}% help to follow.',
      advice: 'Say how two facts hang together, where it is certain.',
    },
  },
  'repeated-openings': {
    fr: {
      name: 'Débuts de phrase',
      finding: '{count} phrases de suite commencent par « {word} ».',
      advice: 'Commencez l’une d’elles par le temps, le lieu ou la cause.',
    },
    en: {
      name: 'Sentence openings',
      finding: '{count} sentences in a row begin with “{word}”.',
      advice: 'Begin one of them with the time, the place or the cause.',
    },
  },
  'repeated-words': {
    fr: {
      name: 'Répétitions dans une phrase',
      finding: '« {word} » vient {count} fois dans « {text} ».',
      advice: 'Remplacez-le par un pronom ou par un autre mot.',
    },
    en: {
      name: 'Repetitions in a sentence',
      finding: '“{word}” comes {count} times in “{text}”.',
      advice: 'Use a pronoun or another word.',
    },
  },
  'doubled-words': {
    fr: {
      name: 'Mots doublés',
      finding: '« {word} {word} » : le mot est écrit deux fois.',
      advice: 'Retirez-en un.',
    },
    en: {
      name: 'Doubled words',
      finding: '“{word} {word}”: the word is written twice.',
      advice: 'Take one out.',
    },
  },
  'alike-sentences': {
    fr: {
      name: 'Phrases semblables',
      finding: '« {text} » répète presque une phrase d’avant ({like}).',
      advice: 'Retirez l’une des deux, ou dites le fait sous un autre angle.',
    },
    en: {
      name: 'Similar sentences',
      finding: '“{text}” nearly repeats an earlier sentence ({like}).',
      advice: 'Take one of them out, or say it from another side.',
    },
  },
  'long-noun-chains': {
    fr: {
      name: 'Noms en chaîne',
      finding: '« {text} » accroche {nouns} compléments l’un à l’autre ; {limit} au plus.',
      advice: 'Remplacez un nom par son verbe.',
    },
    en: {
      name: 'Noun chains',
      finding: '“{text}” hangs {nouns} nouns on one another; {limit} at most.',
      advice: 'Replace a noun by its verb.',
    },
  },
  'long-words': {
    fr: {
      name: 'Mots longs',
      finding: '{share} % des mots ont cinq syllabes ou plus ({words}…) ; {limit} % au plus.',
      advice: 'Préférez le mot court quand il dit la même chose.',
    },
    en: {
      name: 'Long words',
      finding: '{share}% of the words have five syllables or more ({words}…); {limit}% at most.',
      advice: 'Prefer the short word where it says the same.',
    },
  },
  'unexplained-acronyms': {
    fr: {
      name: 'Sigles expliqués',
      finding: '« {acronym} » n’est expliqué nulle part.',
      advice: 'Donnez le nom entier à la première mention.',
    },
    en: {
      name: 'Acronyms explained',
      finding: '“{acronym}” is explained nowhere.',
      advice: 'Give the name in full where it comes first.',
    },
  },
  'heavy-wording': {
    fr: {
      name: 'Sobriété de la langue',
      finding: '« {words} » : mieux vaut « {instead} ».',
      advice: 'Écrivez plus court ; ∅ veut dire que rien ne manque sans ces mots.',
    },
    en: {
      name: 'Sober wording',
      finding: '“{words}”: better “{instead}”.',
      advice: 'Write shorter; ∅ means that nothing is lost without these words.',
    },
  },
  'exclusive-wording': {
    fr: {
      name: 'Langue sans stéréotype',
      finding: '« {words} » : plutôt « {instead} ».',
      advice: 'Une proposition des guides de rédaction ; ∅ veut dire que le mot n’apporte rien au fait.',
    },
    en: {
      name: 'Wording without stereotypes',
      finding: '“{words}”: rather “{instead}”.',
      advice: 'Proposed by guides for newsrooms; ∅ means that the words add nothing to the facts.',
    },
  },
  'words-to-avoid': {
    fr: { name: 'Mots à éviter', finding: 'Le site ne veut pas de « {word} ».', advice: 'Remplacez le mot.' },
    en: { name: 'Words to avoid', finding: 'The site wants no “{word}”.', advice: 'Replace the word.' },
  },
}
