import type { BackgroundTopic } from '../../background.ts'

export const premierMinistre: BackgroundTopic = {
  id: 'premier-ministre',
  term: 'Premier ministre',
  question: 'Quel est le rôle du Premier ministre ?',
  triggers: [
    'premier ministre',
    'première ministre',
    'matignon',
    'hôtel de matignon',
    'chef du gouvernement',
    'cheffe du gouvernement',
    'discours de politique générale',
  ],
  family: 'gouvernement',
  country: 'france',
  sentences: [
    'En France, le Premier ministre dirige l’action du gouvernement, assure l’exécution des lois et propose au président de la République la nomination des autres ministres.',
    'Nommé par le chef de l’État, il est responsable devant l’Assemblée nationale, qui peut le renverser en adoptant une motion de censure.',
    'Il signe les décrets, arbitre entre les ministères et dispose de l’administration.',
    'L’hôtel de Matignon, rue de Varenne, à Paris, abrite ses bureaux depuis 1935 et désigne souvent la fonction elle-même.',
    'Quand le président et la majorité des députés ne sont pas du même bord, c’est lui qui conduit la politique du pays : cette cohabitation s’est produite trois fois, de 1986 à 1988, de 1993 à 1995 et de 1997 à 2002.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 8, 20 et 21',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
  ],
  cases: {
    about: [
      'Le Premier ministre recevra les syndicats à Matignon vendredi.',
      'La Première ministre a défendu son texte devant les députés.',
    ],
    other: ['Le premier des ministères à publier ses chiffres est celui du Budget.'],
  },
}
