import type { BackgroundTopic } from '../../background.ts'

export const shoah: BackgroundTopic = {
  id: 'shoah',
  term: 'Shoah',
  question: 'Qu’est-ce que la Shoah ?',
  triggers: [
    'shoah',
    'holocauste',
    'camp de concentration',
    'camp d’extermination',
    'auschwitz',
    'déportation',
    'rafle du vel d’hiv',
    'vel d’hiv',
    'rescapé des camps',
    'mémorial de la shoah',
    'chambre à gaz',
    'camps de la mort',
    'survivant de l’holocauste',
    'juifs déportés',
    'buchenwald',
  ],
  sentences: [
    'La Shoah, « catastrophe » en hébreu, est l’extermination par l’Allemagne nazie et ses complices de près de six millions de Juifs d’Europe, entre 1941 et 1945.',
    'Fusillades de masse, ghettos et chambres à gaz en furent les moyens ; à Auschwitz-Birkenau, plus d’un million de personnes furent assassinées.',
    'Près de 76 000 Juifs furent déportés de France ; la police française participa à la rafle du Vélodrome d’hiver, les 16 et 17 juillet 1942.',
    'Jacques Chirac reconnut en 1995 la responsabilité de l’État français.',
  ],
  references: [
    { label: 'Mémorial de la Shoah, site officiel', url: 'https://www.memorialdelashoah.org' },
    { label: 'Chemins de mémoire, ministère des Armées', url: 'https://www.cheminsdememoire.gouv.fr' },
  ],
  cases: {
    about: [
      'La survivante d’Auschwitz témoigne devant des lycéens.',
      'La rafle du Vel d’Hiv a été commémorée dimanche.',
    ],
    other: ['Le camp de base des alpinistes est à 5 300 mètres.'],
  },
}
