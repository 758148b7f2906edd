import type { BackgroundTopic } from '../../background.ts'

export const loup: BackgroundTopic = {
  id: 'loup',
  term: 'loup',
  question: 'Pourquoi le loup est-il revenu en France ?',
  triggers: [
    'attaque de loup',
    'attaque du loup',
    'loup gris',
    'meute de loups',
    'présence du loup',
    'présence d’un loup',
    'retour du loup',
    'plan loup',
    'tir de loup',
    'abattage de loups',
    'population de loups',
    'prédation du loup',
    'un loup a été',
    'loup abattu',
    'tir de défense',
    'louveterie',
    'lieutenant de louveterie',
  ],
  exclusions: ['loup de wall street', 'loup de mer', 'loup-garou', 'loups-garous', 'pierre et le loup'],
  country: 'france',
  sentences: [
    'Le loup gris avait disparu de France dans les années 1930, à force d’être chassé et empoisonné.',
    'Il y est revenu de lui-même depuis l’Italie : sa présence a été confirmée en 1992 dans le massif du Mercantour.',
    'Protégé par des textes européens et français, il a depuis étendu son territoire, surtout dans les Alpes.',
    'Comme il s’attaque parfois aux troupeaux, l’État aide les éleveurs à les garder et à les protéger, indemnise les pertes et autorise, sous conditions, des tirs dont le nombre est limité chaque année.',
  ],
  references: [
    { label: 'Office français de la biodiversité, Réseau loup-lynx', url: 'https://www.loupfrance.fr' },
    {
      label: 'Légifrance, Code de l’environnement, articles L. 411-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074220',
    },
  ],
  cases: {
    about: [
      'Une attaque de loup a fait douze victimes dans un troupeau de brebis de la Drôme.',
      'La préfecture a autorisé un tir de défense contre une meute de loups.',
    ],
    other: ['Le jeune loup de la politique locale brigue un second mandat.'],
  },
}
