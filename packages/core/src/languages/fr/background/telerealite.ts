import type { BackgroundTopic } from '../../background.ts'

export const telerealite: BackgroundTopic = {
  id: 'telerealite',
  term: 'téléréalité',
  question: 'Qu’est-ce que la téléréalité ?',
  triggers: [
    'téléréalité',
    'télé-réalité',
    'télé réalité',
    'télécrochet',
    'koh-lanta',
    'koh lanta',
    'the voice',
    'star academy',
    'loft story',
    'secret story',
    'les marseillais',
    'danse avec les stars',
    'candidat de téléréalité',
    'nouvelle star',
    'pékin express',
  ],
  exclusions: ['the voice of america'],
  family: 'tele',
  sentences: [
    'La téléréalité filme des personnes qui jouent leur propre rôle, dans une situation créée pour l’émission : vie commune, séduction, épreuves, concours.',
    'Le succès de « Big Brother », né aux Pays-Bas en 1999, l’a répandue ; « Loft Story » en fut, en 2001, la première grande émission en France.',
    'Les télécrochets, comme « The Voice » ou « Star Academy », y ajoutent la chanson.',
    'En 2009, la Cour de cassation a jugé que les participants de « L’Île de la tentation » étaient des salariés.',
    'Le format plaît aux chaînes pour son coût réduit et ses retombées en ligne ; il est critiqué pour les conditions de tournage, les stéréotypes et l’exposition de très jeunes gens, parfois en quête de célébrité à tout prix.',
    'Les candidats signent un contrat de travail.',
  ],
  references: [
    { label: 'Arcom, site officiel', url: 'https://www.arcom.fr' },
    { label: 'Cour de cassation, site officiel', url: 'https://www.courdecassation.fr' },
  ],
  cases: {
    about: [
      'Le candidat de « The Voice » a ému les quatre coachs.',
      'La star de téléréalité a été condamnée pour publicité trompeuse.',
    ],
    other: ['La réalité virtuelle soigne la peur de l’avion.'],
  },
}
