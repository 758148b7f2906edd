import type { BackgroundTopic } from '../../background.ts'

export const bandeDessinee: BackgroundTopic = {
  id: 'bande-dessinee',
  term: 'bande dessinée',
  question: 'D’où vient la bande dessinée ?',
  triggers: [
    'bande dessinée',
    'astérix',
    'tintin',
    'uderzo',
    'manga',
    'comics',
    'goscinny',
    'hergé',
    'festival d’angoulême',
    'bédéiste',
    'album de bande dessinée',
    'lucky luke',
    'super-héros',
    'héros de bande dessinée',
    'BD',
    'marvel comics',
    'dessinateur de bande dessinée',
    'dessinateur de bd',
  ],
  sentences: [
    'La bande dessinée raconte par une suite d’images et de textes ; le Genevois Rodolphe Töpffer en donna vers 1830 les premiers exemples.',
    'En Belgique et en France, Tintin, créé par Hergé en 1929, Spirou, Lucky Luke et Astérix, né en 1959 de René Goscinny et d’Albert Uderzo, en ont fait un art populaire.',
    'Les États-Unis ont leurs « comics », le Japon ses mangas, très lus par les jeunes.',
    'Le festival d’Angoulême, fondé en 1974, en fut longtemps le grand rendez-vous.',
  ],
  references: [
    { label: 'Cité internationale de la bande dessinée et de l’image', url: 'https://www.citebd.org' },
    { label: 'Bibliothèque nationale de France, site officiel', url: 'https://www.bnf.fr/fr' },
  ],
  cases: {
    about: ['Le dessinateur d’Astérix est mort à 92 ans.', 'Le manga représente un album vendu sur deux.'],
    other: ['La bande de roulement du pneu est usée.'],
  },
}
