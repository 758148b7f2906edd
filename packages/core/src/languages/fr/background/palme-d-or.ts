import type { BackgroundTopic } from '../../background.ts'

export const palmeDOr: BackgroundTopic = {
  id: 'palme-d-or',
  term: 'Palme d’or',
  question: 'Qu’est-ce que la Palme d’or ?',
  triggers: ['palme d’or'],
  sentences: [
    'La Palme d’or est la plus haute récompense du Festival de Cannes : elle est remise au meilleur film de la compétition.',
    'Créée en 1955 pour remplacer le Grand Prix, elle lui a cédé la place de 1964 à 1974, puis a été rétablie.',
    'Elle est attribuée par un jury qui délibère à huis clos ; il peut exceptionnellement la partager entre deux films.',
    'Le Grand Prix est la deuxième récompense du palmarès, qui comprend aussi des prix de mise en scène, de scénario et d’interprétation.',
  ],
  references: [{ label: 'Festival de Cannes, site officiel', url: 'https://www.festival-cannes.com' }],
  cases: {
    about: [
      'La Palme d’or a été décernée à un drame familial coréen.',
      'Le cinéaste, deux fois Palme d’or, présentera son nouveau film en mai.',
    ],
    other: ['La palme de la longévité revient au jardinier du palais.'],
  },
}
