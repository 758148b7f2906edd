import type { BackgroundTopic } from '../../background.ts'

export const commotionCerebrale: BackgroundTopic = {
  id: 'commotion-cerebrale',
  term: 'commotion cérébrale',
  question: 'Qu’est-ce qu’une commotion cérébrale ?',
  triggers: [
    'commotion cérébrale',
    'protocole commotion',
    'encéphalopathie traumatique chronique',
    'commotion',
  ],
  sentences: [
    'Une commotion cérébrale est un trouble du fonctionnement du cerveau provoqué par un choc à la tête ou une secousse violente.',
    'Elle peut causer une perte de connaissance, mais le plus souvent des maux de tête, des vertiges, une confusion ou des troubles de la mémoire.',
    'Dans les sports de contact, des protocoles imposent de faire sortir le joueur, de l’examiner et de n’autoriser son retour que par étapes.',
    'La répétition des chocs fait craindre des maladies du cerveau à long terme, que des recherches étudient.',
  ],
  references: [
    { label: 'World Rugby, page sur le bien-être des joueurs', url: 'https://www.world.rugby' },
    { label: 'Haute Autorité de santé, site officiel', url: 'https://www.has-sante.fr' },
  ],
  cases: {
    about: [
      'Le demi de mêlée, victime d’une commotion cérébrale, est forfait pour trois semaines.',
      'D’anciens rugbymen poursuivent leur fédération après des commotions à répétition.',
    ],
    other: ['L’annonce du départ du directeur a causé une vive émotion.'],
  },
}
