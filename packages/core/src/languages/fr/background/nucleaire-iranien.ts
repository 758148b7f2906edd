import type { BackgroundTopic } from '../../background.ts'

export const nucleaireIranien: BackgroundTopic = {
  id: 'nucleaire-iranien',
  term: 'nucléaire iranien',
  question: 'Qu’est-ce que l’accord sur le nucléaire iranien ?',
  triggers: [
    'accord sur le nucléaire iranien',
    'nucléaire iranien',
    'programme nucléaire iranien',
    'accord nucléaire',
    'aiea',
    'enrichissement d’uranium',
    'enrichissement de l’uranium',
    'agence internationale de l’énergie atomique',
    'accord de vienne',
  ],
  sentences: [
    'Signé à Vienne le 14 juillet 2015 par l’Iran, les cinq membres permanents du Conseil de sécurité et l’Allemagne, l’accord sur le nucléaire iranien limitait l’enrichissement d’uranium à 3,67 %, sous le contrôle de l’AIEA, contre la levée de sanctions.',
    'Donald Trump en a retiré les États-Unis en mai 2018, et l’Iran s’est ensuite affranchi de ses engagements.',
    'Une bombe demande de l’uranium enrichi à 90 %.',
    'L’Agence internationale de l’énergie atomique, créée en 1957, a son siège à Vienne.',
  ],
  references: [
    { label: 'Agence internationale de l’énergie atomique', url: 'https://www.iaea.org' },
    {
      label: 'Ministère de l’Europe et des Affaires étrangères, site officiel',
      url: 'https://www.diplomatie.gouv.fr',
    },
  ],
  cases: {
    about: [
      'Téhéran réduit ses engagements sur le nucléaire iranien.',
      'L’AIEA a réclamé l’accès à deux sites.',
    ],
    other: ['L’accord de guitare final a résonné longtemps.'],
  },
}
