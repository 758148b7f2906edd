import type { BackgroundTopic } from '../../background.ts'

export const oscars: BackgroundTopic = {
  id: 'oscars',
  term: 'Oscars',
  question: 'Que sont les Oscars ?',
  triggers: [
    'cérémonie des oscars',
    'oscar du meilleur film',
    'oscar de la meilleure actrice',
    'oscar du meilleur acteur',
    'oscar du meilleur réalisateur',
    'oscar du meilleur scénario',
    'oscar d’honneur',
    'académie des oscars',
    'nommé aux oscars',
    'oscar du meilleur film international',
    'les oscars',
    'aux oscars',
  ],
  exclusions: ['oscar wilde', 'oscar pistorius', 'oscar niemeyer', 'oscar de la renta'],
  sentences: [
    'Les Oscars sont les récompenses de l’Académie américaine des arts et des sciences du cinéma, décernées depuis 1929.',
    'Dans une vingtaine de catégories, du meilleur film aux effets visuels, les lauréats sont choisis par le vote des membres de l’Académie, des professionnels du cinéma.',
    'La cérémonie a lieu à Los Angeles, le plus souvent en février ou en mars, et distingue des films sortis l’année précédente.',
    'L’Oscar du meilleur film international revient à une œuvre surtout tournée dans une autre langue que l’anglais ; chaque pays ne peut présenter qu’un film.',
  ],
  references: [
    { label: 'Academy of Motion Picture Arts and Sciences, site officiel', url: 'https://www.oscars.org' },
  ],
  cases: {
    about: [
      'Le film français représentera le pays aux Oscars.',
      'Elle est la plus jeune lauréate de l’Oscar de la meilleure actrice.',
    ],
    other: ['Une biographie d’Oscar Wilde paraîtra à l’automne.'],
  },
}
