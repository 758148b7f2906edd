import type { BackgroundTopic } from '../../background.ts'

export const directiveEuropeenne: BackgroundTopic = {
  id: 'directive-europeenne',
  term: 'directive européenne',
  question: 'Quelle différence entre une directive et un règlement européens ?',
  triggers: [
    'directive européenne',
    'règlement européen',
    'transposition de la directive',
    'transposer la directive',
    'législation européenne',
    'loi européenne',
  ],
  sentences: [
    'Une directive est une loi européenne qui fixe un but aux pays de l’Union et leur laisse le choix des moyens.',
    'Chaque État doit l’inscrire dans son droit national avant une date limite : c’est la transposition.',
    'Un règlement européen, lui, s’applique directement et de la même façon partout, sans transposition.',
    'Ces textes sont proposés par la Commission européenne, puis adoptés le plus souvent par le Parlement européen et par les ministres réunis au Conseil.',
    'Un État qui tarde à transposer une directive peut être poursuivi devant la Cour de justice de l’Union européenne.',
  ],
  references: [
    {
      label: 'EUR-Lex, traité sur le fonctionnement de l’Union européenne, article 288',
      url: 'https://eur-lex.europa.eu/homepage.html?locale=fr',
    },
  ],
  cases: {
    about: [
      'La directive européenne impose de nouvelles règles aux employeurs.',
      'Le règlement européen entrera en vigueur dans deux ans.',
    ],
    other: ['Le directeur européen de la marque a démissionné.'],
  },
}
