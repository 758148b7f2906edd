import type { BackgroundTopic } from '../../background.ts'

export const hautCommissariatAuxRefugies: BackgroundTopic = {
  id: 'haut-commissariat-aux-refugies',
  term: 'Haut-Commissariat pour les réfugiés',
  question: 'Quel est le rôle du Haut-Commissariat pour les réfugiés ?',
  triggers: [
    'hcr',
    'haut-commissariat aux réfugiés',
    'camp de réfugiés',
    'réfugiés syriens',
    'déplacés',
    'demandeurs d’asile',
    'réfugié politique',
    'haut commissariat des nations unies pour les réfugiés',
    'apatride',
    'réfugié',
    'déplacés internes',
    'ofpra',
    'demandeur d’asile',
  ],
  family: 'exil',
  sentences: [
    'Le Haut-Commissariat des Nations unies pour les réfugiés, ou HCR, a été créé en décembre 1950 pour les Européens déracinés par la guerre, et étendu depuis au monde entier.',
    'Il veille au respect de la convention de 1951, enregistre et aide les exilés, gère des camps et cherche des solutions : retour, intégration ou accueil dans un pays tiers.',
    'Plus de cent millions de personnes sont déplacées de force, la majorité à l’intérieur de leur propre pays.',
    'Il a reçu deux fois le prix Nobel de la paix, en 1954 et en 1981.',
  ],
  references: [
    { label: 'UNHCR, agence des Nations unies pour les réfugiés', url: 'https://www.unhcr.org/fr' },
    { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr' },
  ],
  cases: {
    about: ['Le HCR s’alarme du sort des réfugiés syriens.', 'Le camp de réfugiés abrite 20 000 personnes.'],
    other: ['Les déplacements à vélo ont progressé cette année.'],
  },
}
