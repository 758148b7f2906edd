import type { BackgroundTopic } from '../../background.ts'

export const operationMilitaireExterieure: BackgroundTopic = {
  id: 'operation-militaire-exterieure',
  term: 'opération extérieure',
  question: 'Qu’est-ce qu’une opération militaire extérieure ?',
  triggers: [
    'opération extérieure',
    'opex',
    'opération barkhane',
    'barkhane',
    'force barkhane',
    'militaires français',
    'soldats français',
    'soldat français',
    'opération serval',
    'opération sangaris',
    'mort pour la france',
    'militaire français',
    'armée française',
  ],
  country: 'france',
  sentences: [
    'La France envoie des soldats hors de ses frontières dans des opérations extérieures, à la demande d’un État, dans le cadre d’une alliance ou sous mandat des Nations unies.',
    'Le gouvernement doit en informer le Parlement dans les trois jours, et lui demander de voter si l’intervention dépasse quatre mois.',
    'Au Sahel, l’opération Barkhane a succédé en 2014 à Serval, lancée au Mali l’année précédente, et a pris fin en 2022.',
    'La mention « mort pour la France » est accordée aux soldats tués dans ces missions, à qui un hommage est rendu aux Invalides.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 35',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    { label: 'Ministère des Armées, site officiel', url: 'https://www.defense.gouv.fr' },
  ],
  cases: {
    about: [
      'Treize militaires français sont morts dans la collision de deux hélicoptères.',
      'La force Barkhane a mené une opération dans la zone des trois frontières.',
    ],
    other: ['L’opération du genou s’est bien passée, indique son agent.'],
  },
}
