import type { BackgroundTopic } from '../../background.ts'

export const seveso: BackgroundTopic = {
  id: 'seveso',
  term: 'site Seveso',
  question: 'Qu’est-ce qu’un site Seveso ?',
  triggers: [
    'seveso',
    'site seveso',
    'usine seveso',
    'usine classée seveso',
    'risque industriel',
    'accident industriel',
    'installation classée',
    'plan particulier d’intervention',
    'directive seveso',
  ],
  sentences: [
    'Un site Seveso est un établissement industriel qui emploie ou stocke des substances dangereuses en quantité suffisante pour provoquer un accident majeur.',
    'Le nom vient de la ville italienne de Seveso, touchée en 1976 par un rejet de dioxine, à la suite duquel l’Europe a adopté des règles communes.',
    'En France, ces sites sont répartis en deux classes, seuil bas et seuil haut, selon les quantités présentes.',
    'L’exploitant doit étudier les dangers et tenir des plans d’urgence ; autour des sites de seuil haut, la construction est limitée et les riverains sont informés de la conduite à tenir.',
  ],
  references: [
    { label: 'Géorisques, site de l’État sur les risques', url: 'https://www.georisques.gouv.fr' },
    {
      label: 'Aria, base de données du ministère sur les accidents industriels',
      url: 'https://www.aria.developpement-durable.gouv.fr',
    },
  ],
  cases: {
    about: [
      'Un feu s’est déclaré dans un entrepôt classé Seveso seuil haut.',
      'L’accident industriel a conduit à confiner les habitants de trois communes.',
    ],
    other: ['Le championnat du monde de biathlon a repris sur le site du Grand-Bornand.'],
  },
}
