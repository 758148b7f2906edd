import type { BackgroundTopic } from '../../background.ts'

export const panneauSolaire: BackgroundTopic = {
  id: 'panneau-solaire',
  term: 'panneau solaire',
  question: 'Comment fonctionne un panneau solaire ?',
  triggers: [
    'panneau solaire',
    'panneau photovoltaïque',
    'énergie solaire',
    'centrale solaire',
    'photovoltaïque',
    'autoconsommation',
    'agrivoltaïsme',
    'agrivoltaïque',
    'parc solaire',
    'ferme solaire',
  ],
  sentences: [
    'Un panneau photovoltaïque convertit directement la lumière du soleil en courant électrique, grâce à un matériau semi-conducteur, le plus souvent du silicium.',
    'Il ne doit pas être confondu avec le panneau solaire thermique, qui sert à chauffer de l’eau.',
    'Sa production dépend de l’heure, de la saison et des nuages.',
    'Le courant peut être consommé sur place, ce qu’on appelle l’autoconsommation, ou vendu à un acheteur.',
    'Sur des terres agricoles, l’agrivoltaïsme associe panneaux et culture ou élevage, à des conditions fixées en France par une loi de 2023.',
  ],
  references: [
    { label: 'Ademe, site officiel', url: 'https://www.ademe.fr' },
    {
      label: 'Légifrance, Code de l’énergie, article L. 314-36',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000023983208',
    },
  ],
  cases: {
    about: [
      'Le supermarché couvrira son parking de panneaux solaires.',
      'Un projet de centrale solaire de 40 hectares divise le village.',
    ],
    other: ['Le panneau de signalisation a été renversé par le vent.'],
  },
}
