import type { BackgroundTopic } from '../../background.ts'

export const cetaces: BackgroundTopic = {
  id: 'cetaces',
  term: 'échouage de cétacés',
  question: 'Pourquoi des cétacés s’échouent-ils ?',
  triggers: [
    'cétacé',
    'échouage de dauphins',
    'dauphin échoué',
    'baleine échouée',
    'dauphins échoués',
    'baleine',
    'béluga',
    'rorqual',
    'cachalot',
    'orque',
    'observatoire pelagis',
    'échouage de cétacés',
    'chasse à la baleine',
  ],
  sentences: [
    'Les baleines, les cachalots, les orques et les dauphins sont des cétacés, des mammifères marins qui respirent de l’air à la surface.',
    'Ils peuvent s’échouer parce qu’ils sont malades, âgés, désorientés ou blessés par un navire, ou après leur mort en mer, souvent dans un filet de pêche.',
    'Certaines espèces s’échouent en groupe, car leurs membres restent liés à l’animal en difficulté.',
    'En France, l’observatoire Pelagis coordonne un réseau qui examine les animaux.',
    'Les spécialistes demandent de ne pas s’approcher, de ne pas remettre l’animal à l’eau soi-même et de prévenir ce réseau.',
  ],
  references: [
    { label: 'Observatoire Pelagis, site officiel', url: 'https://www.observatoire-pelagis.cnrs.fr' },
    { label: 'Office français de la biodiversité, site officiel', url: 'https://www.ofb.gouv.fr' },
  ],
  cases: {
    about: [
      'Un rorqual de quinze mètres s’est échoué sur une plage du Finistère.',
      'Le béluga égaré dans la Seine a refusé de s’alimenter.',
    ],
    other: ['Le cargo s’est échoué sur un banc de sable à l’entrée du canal.'],
  },
}
