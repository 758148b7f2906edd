import type { BackgroundTopic } from '../../background.ts'

export const especeProtegee: BackgroundTopic = {
  id: 'espece-protegee',
  term: 'espèce protégée',
  question: 'Qu’est-ce qu’une espèce protégée ?',
  triggers: [
    'espèce protégée',
    'espèce menacée',
    'espèce en danger',
    'liste rouge de l’uicn',
    'espèce en voie de disparition',
    'trafic d’animaux',
    'trafic d’espèces',
    'convention cites',
    'animal protégé',
    'oiseau protégé',
    'braconnage',
    'espèces menacées',
    'braconnier',
    'en voie d’extinction',
    'menacé d’extinction',
    'parc animalier',
    'zoo',
    'liste rouge',
    'animaux sauvages',
    'animal sauvage',
    'espèce vulnérable',
  ],
  sentences: [
    'Une espèce protégée est un animal ou une plante sauvage que la loi interdit, sauf dérogation, de détruire, de capturer, de transporter ou de vendre ; son habitat peut l’être aussi.',
    'En France, des arrêtés ministériels en fixent la liste, et enfreindre ces règles est un délit.',
    'Le commerce international de nombreuses espèces est encadré par la convention de Washington, dite Cites.',
    'La liste rouge de l’Union internationale pour la conservation de la nature évalue, elle, le risque d’extinction de chaque espèce : elle guide les décisions mais ne protège pas par elle-même.',
  ],
  references: [
    {
      label: 'Légifrance, Code de l’environnement, articles L. 411-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074220',
    },
    { label: 'Comité français de l’UICN, site officiel', url: 'https://uicn.fr' },
  ],
  cases: {
    about: [
      'Deux hommes ont été condamnés pour la destruction d’une espèce protégée de tortue.',
      'La présence d’un oiseau protégé a suspendu le chantier de la rocade.',
    ],
    other: ['La commune a demandé à être protégée par une digue contre la mer.'],
  },
}
