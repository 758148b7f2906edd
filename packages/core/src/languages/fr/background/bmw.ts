import type { BackgroundTopic } from '../../background.ts'

export const bmw: BackgroundTopic = {
  id: 'bmw',
  term: 'BMW',
  question: 'Qu’est-ce que le groupe BMW ?',
  triggers: ['BMW', 'bmw série', 'bayerische motoren werke', 'groupe bmw', 'marque à l’hélice', 'bmw mini'],
  exclusions: ['mini-jupe', 'mini-série', 'mini-festival', 'mini golf', 'mini-tornade'],
  family: 'groupe-auto',
  sentences: [
    'BMW, sigle de « Bayerische Motoren Werke », est un constructeur allemand de voitures et de motos, établi à Munich.',
    'Né pendant la Première Guerre mondiale dans les moteurs d’avion, il a produit sa première moto en 1923 et ses premières automobiles à la fin de la décennie.',
    'Ses calandres à deux « haricots » et le bleu et blanc de la Bavière en sont les signes.',
    'Le groupe possède aussi les marques britanniques Mini et Rolls-Royce ; la famille Quandt en est le principal actionnaire.',
  ],
  references: [
    { label: 'BMW, site officiel', url: 'https://www.bmwgroup.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['BMW lance la nouvelle Série 4.', 'Le groupe BMW maintient sa production en Autriche.'],
    other: ['Les vestiges d’un théâtre romain ont été mis au jour à Munich.'],
  },
}
