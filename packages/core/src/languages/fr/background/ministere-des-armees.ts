import type { BackgroundTopic } from '../../background.ts'

export const ministereDesArmees: BackgroundTopic = {
  id: 'ministere-des-armees',
  term: 'ministère des Armées',
  question: 'Comment sont organisées les armées françaises ?',
  triggers: [
    'ministre des armées',
    'ministère des armées',
    'ministre de la défense',
    'ministère de la défense',
    'état-major des armées',
    'chef d’état-major des armées',
    'armée de terre',
    'armée de l’air',
    'marine nationale',
    'loi de programmation militaire',
  ],
  exclusions: [
    'ministre de la défense israélien',
    'ministère de la défense russe',
    'ministre russe de la défense',
  ],
  family: 'ministere',
  country: 'france',
  sentences: [
    'Les armées françaises comprennent l’armée de terre, l’armée de l’air et de l’espace et la marine nationale ; la gendarmerie en fait partie, mais dépend surtout du ministère de l’Intérieur.',
    'Le président de la République est leur chef ; le chef d’état-major des armées dirige les opérations sous son autorité.',
    'Le ministère, appelé « des Armées » ou « de la Défense » selon les époques, fixe les moyens par une loi de programmation pluriannuelle.',
    'Le service militaire obligatoire a été suspendu en 1997 : les soldats sont des professionnels.',
  ],
  references: [{ label: 'Ministère des Armées, site officiel', url: 'https://www.defense.gouv.fr' }],
  cases: {
    about: [
      'L’état-major des armées a confirmé la mort de deux soldats.',
      'La ministre des Armées présentera la loi de programmation militaire.',
    ],
    other: ['L’Armée du salut distribue des repas chauds dans la capitale.'],
  },
}
