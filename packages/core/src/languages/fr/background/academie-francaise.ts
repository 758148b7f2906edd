import type { BackgroundTopic } from '../../background.ts'

export const academieFrancaise: BackgroundTopic = {
  id: 'academie-francaise',
  term: 'Académie française',
  question: 'À quoi sert l’Académie française ?',
  triggers: [
    'académie française',
    'immortel de l’académie',
    'quai conti',
    'élu à l’académie',
    'académicien français',
    'secrétaire perpétuel',
    'secrétaire perpétuelle',
  ],
  exclusions: [
    'académie des sciences',
    'académie de médecine',
    'académie goncourt',
    'académie suédoise',
    'académie des césar',
  ],
  country: 'france',
  sentences: [
    'L’Académie française, fondée en 1635 par Richelieu, veille sur la langue française.',
    'Elle compte quarante membres élus par leurs pairs, surnommés les Immortels d’après la devise « À l’immortalité » que porte son sceau.',
    'Elle rédige un dictionnaire, donne son avis sur des termes nouveaux et décerne de nombreux prix littéraires.',
    'Ses avis sur l’usage ne s’imposent à personne, même s’ils sont très commentés.',
    'Elle siège quai de Conti, à Paris, et fait partie des cinq académies réunies dans l’Institut de France.',
  ],
  references: [{ label: 'Académie française, site officiel', url: 'https://www.academie-francaise.fr' }],
  cases: {
    about: [
      'L’historienne a été élue à l’Académie française au fauteuil d’un poète.',
      'Un philosophe de 60 ans a été élu à l’Académie française jeudi.',
    ],
    other: ['L’académie de Créteil recrute des professeurs de mathématiques.'],
  },
}
