import type { BackgroundTopic } from '../../background.ts'

export const accidentNucleaire: BackgroundTopic = {
  id: 'accident-nucleaire',
  term: 'accident nucléaire',
  question: 'Comment mesure-t-on la gravité d’un accident nucléaire ?',
  triggers: [
    'accident nucléaire',
    'catastrophe nucléaire',
    'échelle ines',
    'tchernobyl',
    'fukushima',
    'rejet radioactif',
    'fuite radioactive',
    'nuage radioactif',
    'comprimé d’iode',
    'pastille d’iode',
    'contamination radioactive',
    'incident nucléaire',
  ],
  sentences: [
    'L’échelle internationale Ines classe les événements nucléaires de 0 à 7 : les niveaux 1 à 3 correspondent à des anomalies et à des incidents, les niveaux 4 à 7 à des accidents.',
    'Le niveau 7, le plus élevé, a été attribué aux catastrophes de Tchernobyl, en Ukraine soviétique, en 1986, et de Fukushima, au Japon, en 2011.',
    'Le principal danger est le rejet de matières radioactives, qui peut conduire à confiner ou à évacuer la population et à interdire des aliments.',
    'Près des centrales, des comprimés d’iode sont distribués pour protéger la thyroïde ; ils ne doivent être pris que sur instruction des autorités.',
  ],
  references: [
    {
      label: 'Autorité de sûreté nucléaire et de radioprotection, site officiel',
      url: 'https://www.asnr.fr',
    },
    { label: 'Agence internationale de l’énergie atomique, site officiel', url: 'https://www.iaea.org/fr' },
  ],
  cases: {
    about: [
      'L’incident nucléaire a été classé au niveau 1 de l’échelle Ines.',
      'L’eau traitée de Fukushima a été rejetée dans le Pacifique.',
    ],
    other: ['L’accident du bus scolaire a fait deux blessés.'],
  },
}
