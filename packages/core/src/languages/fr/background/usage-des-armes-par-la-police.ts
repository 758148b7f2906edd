import type { BackgroundTopic } from '../../background.ts'

export const usageDesArmesParLaPolice: BackgroundTopic = {
  id: 'usage-des-armes-par-la-police',
  term: 'usage des armes par les forces de l’ordre',
  question: 'Quand un policier peut-il faire usage de son arme ?',
  triggers: [
    'usage des armes',
    'usage de leur arme',
    'usage de son arme',
    'refus d’obtempérer',
    'lanceur de balles de défense',
    'lbd',
    'tir policier',
    'grenade de désencerclement',
    'violences policières',
    'violence policière',
    'tir de lbd',
    'usage de la force',
    'flash-ball',
  ],
  exclusions: [
    'force majeure',
    'conseil de sécurité',
    'police américaine',
    'afro-américain',
    'minneapolis',
    'policier américain',
    'noir américain',
    'homme noir',
  ],
  country: 'france',
  sentences: [
    'En France, policiers et gendarmes ne peuvent employer la force que si elle est nécessaire, et de façon proportionnée.',
    'Depuis une loi de 2017, un même article fixe les cas où ils peuvent tirer : se défendre ou défendre autrui, par exemple, ou arrêter un véhicule dont les occupants risquent de mettre des vies en danger.',
    'Le tir doit toujours être absolument nécessaire et strictement proportionné.',
    'Les lanceurs de balles de défense et certaines grenades sont classés comme des armes de force intermédiaire, avec des règles propres.',
    'En cas de mort ou de blessure, la justice peut charger l’IGPN ou l’IGGN d’une enquête.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la sécurité intérieure, article L. 435-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025503132/',
    },
  ],
  cases: {
    about: [
      'Le policier a fait usage de son arme après un refus d’obtempérer.',
      'Un manifestant a été blessé par un tir de LBD.',
    ],
    other: ['Le tireur sportif a rangé son arme au stand.'],
  },
}
