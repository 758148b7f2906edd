import type { BackgroundTopic } from '../../background.ts'

export const secoursEnMontagne: BackgroundTopic = {
  id: 'secours-en-montagne',
  term: 'secours en montagne',
  question: 'Comment les secours en montagne sont-ils organisés ?',
  triggers: [
    'secours en montagne',
    'pghm',
    'peloton de gendarmerie de haute montagne',
    'chute en montagne',
    'alpiniste',
    'crs montagne',
    'accident de montagne',
    'accident d’alpinisme',
    'hélitreuiller',
    'randonneur égaré',
    'chute mortelle en montagne',
    'randonneuse égarée',
  ],
  exclusions: ['montagnes russes', 'manège'],
  country: 'france',
  sentences: [
    'En France, les secours en montagne relèvent du préfet et sont assurés, selon les massifs, par les pelotons de gendarmerie de haute montagne, des CRS spécialisés et des sapeurs-pompiers.',
    'Ils interviennent souvent en hélicoptère, avec un médecin, lorsque la météo le permet, et gratuitement hors des domaines skiables.',
    'Sur les pistes, les secours sont organisés par la commune, qui peut en demander le remboursement.',
    'Les secouristes conseillent de consulter la météo, d’indiquer son itinéraire à un proche, de s’équiper et d’appeler le 112 en cas d’accident.',
  ],
  references: [
    { label: 'Ministère de l’Intérieur, site officiel', url: 'https://www.interieur.gouv.fr' },
    {
      label: 'Fédération française des clubs alpins et de montagne, site officiel',
      url: 'https://www.ffcam.fr',
    },
  ],
  cases: {
    about: [
      'Deux alpinistes sont morts après une chute dans le massif des Écrins.',
      'Le PGHM de Chamonix a secouru un randonneur bloqué dans une paroi.',
    ],
    other: ['Le village de montagne fête la fin de la saison d’hiver.'],
  },
}
