import type { BackgroundTopic } from '../../background.ts'

export const maire: BackgroundTopic = {
  id: 'maire',
  term: 'maire',
  question: 'Quels sont les pouvoirs d’un maire ?',
  triggers: [
    'conseil municipal',
    'élection du maire',
    'pouvoirs du maire',
    'arrêté municipal',
    'démission du maire',
    'arrêté du maire',
    'élus locaux',
    'édile',
    'maires de france',
    'association des maires',
  ],
  exclusions: ['maire de londres', 'maire de new york', 'maire d’istanbul'],
  country: 'france',
  sentences: [
    'En France, le maire est élu par le conseil municipal, parmi ses membres, pour la durée du mandat.',
    'Il prépare et exécute les décisions du conseil, dirige les services de la commune et gère son budget.',
    'Il est chargé de la police municipale : il peut prendre des arrêtés pour la sécurité, la tranquillité ou la salubrité publiques.',
    'Il agit aussi au nom de l’État, par exemple pour célébrer les mariages et organiser les élections.',
    'Ses décisions peuvent être contestées devant le tribunal administratif.',
  ],
  references: [
    {
      label: 'Légifrance, Code général des collectivités territoriales, articles L. 2122-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633/',
    },
    { label: 'Association des maires de France, site officiel', url: 'https://www.amf.asso.fr/' },
  ],
  cases: {
    about: [
      'Le conseil municipal a voté la fermeture de la piscine.',
      'L’arrêté municipal interdit la mendicité.',
    ],
    other: ['La mairesse du village de poupées est un jouet.'],
  },
}
