import type { BackgroundTopic } from '../../background.ts'

export const jugeDInstruction: BackgroundTopic = {
  id: 'juge-d-instruction',
  term: 'juge d’instruction',
  question: 'Quel est le rôle du juge d’instruction ?',
  triggers: [
    'juge d’instruction',
    'magistrat instructeur',
    'magistrate instructrice',
    'commission rogatoire',
    'juges d’instruction',
  ],
  country: 'france',
  sentences: [
    'En France, le juge d’instruction est un magistrat indépendant qui enquête sur les crimes et sur les délits les plus complexes.',
    'Il ne se saisit jamais lui-même : il agit à la demande du procureur de la République ou d’une victime.',
    'Il enquête à charge et à décharge, interroge les personnes mises en examen, entend les témoins, ordonne des perquisitions, des écoutes ou des expertises.',
    'Il peut confier des actes à la police ou à la gendarmerie par une commission rogatoire.',
    'Il ne juge pas l’affaire : à la fin de l’instruction, il décide seulement s’il existe des charges suffisantes pour un procès.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 49 à 52-1 et 79 à 190',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Deux juges d’instruction parisiens enquêtent sur ces contrats.',
      'L’audition a eu lieu sur commission rogatoire.',
    ],
    other: ['Le juge de touche a signalé un hors-jeu après l’instruction de l’arbitre.'],
  },
}
