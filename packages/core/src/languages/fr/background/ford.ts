import type { BackgroundTopic } from '../../background.ts'

export const ford: BackgroundTopic = {
  id: 'ford',
  term: 'Ford',
  question: 'Qu’est-ce que le constructeur Ford ?',
  triggers: ['Ford', 'Mustang', 'ford mustang', 'dearborn', 'Shelby', 'blanquefort', 'ford motor'],
  exclusions: [
    'harrison ford',
    'tom ford',
    'gerald ford',
    'john ford',
    'christine blasey ford',
    'betty ford',
    'glenn ford',
  ],
  family: 'groupe-auto',
  sentences: [
    'Ford est un constructeur américain fondé en 1903 par Henry Ford, à Dearborn, dans la banlieue de Detroit.',
    'La Ford T, produite à plus de quinze millions d’exemplaires entre 1908 et 1927, rendit l’automobile accessible grâce au travail à la chaîne, introduit en 1913.',
    'La famille fondatrice garde un rôle décisif dans l’entreprise.',
    'La Mustang, sportive à prix contenu lancée en 1964, et le pick-up F-150 comptent parmi ses modèles les plus connus.',
  ],
  references: [
    { label: 'Ford, site officiel', url: 'https://www.ford.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['Ford fermera son usine de Blanquefort.', 'La Ford Mustang reçoit un moteur électrique.'],
    other: ['Les indomptables chevaux sauvages parcourent la plaine.'],
  },
}
