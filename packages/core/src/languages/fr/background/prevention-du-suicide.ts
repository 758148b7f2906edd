import type { BackgroundTopic } from '../../background.ts'

export const preventionDuSuicide: BackgroundTopic = {
  id: 'prevention-du-suicide',
  term: 'prévention du suicide',
  question: 'Qu’est-ce que le 3114 ?',
  triggers: [
    'suicide',
    'se suicider',
    'tentative de suicide',
    'idée suicidaire',
    'crise suicidaire',
    'mettre fin à ses jours',
    'pensée suicidaire',
    'suicidé',
    'mis fin à ses jours',
  ],
  exclusions: [
    'attentat-suicide',
    'attentat suicide',
    'drone suicide',
    'suicide assisté',
    'suicide politique',
    'suicide économique',
    'suicide français',
    'suicide collectif',
    'ceinture explosive',
    'kamikaze',
  ],
  country: 'france',
  sentences: [
    'Le 3114 est le numéro national de prévention du suicide : gratuit et confidentiel, il est joignable jour et nuit, partout en France.',
    'Des professionnels formés y répondent aux personnes en détresse, à leur entourage, aux endeuillés et aux soignants.',
    'Les spécialistes rappellent qu’un suicide n’a jamais une cause unique et qu’une crise peut être surmontée avec de l’aide.',
    'L’Organisation mondiale de la santé recommande d’en parler sans détailler les moyens employés et d’indiquer où trouver du soutien ; en cas de danger immédiat, les numéros d’urgence sont le 15 et le 112.',
  ],
  references: [
    { label: '3114, numéro national de prévention du suicide', url: 'https://3114.fr' },
    {
      label: 'Organisation mondiale de la santé, fiche « Suicide »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/suicide',
    },
  ],
  cases: {
    about: [
      'L’enquête s’oriente vers la thèse du suicide, a indiqué le procureur.',
      'Le lycéen avait confié à un proche des pensées suicidaires.',
    ],
    other: ['Un attentat-suicide a fait neuf morts devant un commissariat de Kaboul.'],
  },
}
