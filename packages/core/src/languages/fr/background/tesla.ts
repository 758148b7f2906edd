import type { BackgroundTopic } from '../../background.ts'

export const tesla: BackgroundTopic = {
  id: 'tesla',
  term: 'Tesla',
  question: 'Qu’est-ce que le constructeur Tesla ?',
  triggers: ['Tesla', 'elon musk', 'model 3', 'Cybertruck', 'gigafactory', 'autopilot', 'gigafactory tesla'],
  exclusions: ['nikola tesla', 'bobine tesla'],
  family: 'marque',
  sentences: [
    'Tesla est un constructeur américain de voitures électriques, créé en 2003 en Californie par Martin Eberhard et Marc Tarpenning ; Elon Musk, qui l’a financé dès 2004, le dirige depuis 2008.',
    'Après un roadster, la berline Model S a paru en 2012, puis la Model 3, moins chère, en 2017.',
    'L’entreprise vend sans concessionnaires, possède un réseau de bornes et produit des batteries.',
    'Son système d’aide à la conduite, l’Autopilot, exige que le conducteur reste attentif ; des accidents l’ont mis en cause.',
  ],
  references: [
    { label: 'Tesla, site officiel', url: 'https://www.tesla.com/fr_fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['Tesla construit une usine près de Berlin.', 'Elon Musk a dévoilé le Cybertruck.'],
    other: ['L’inventeur serbe est mort à New York en 1943.'],
  },
}
