import type { BackgroundTopic } from '../../background.ts'

export const donDuSang: BackgroundTopic = {
  id: 'don-du-sang',
  term: 'don du sang et greffe',
  question: 'Qui peut donner son sang ?',
  triggers: [
    'don du sang',
    'établissement français du sang',
    'transfusion',
    'moelle osseuse',
    'donneur de sang',
    'greffe de visage',
    'greffon',
    'transfusion sanguine',
    'groupe sanguin',
    'leucémie',
    'greffe de moelle',
    'donneur compatible',
    'greffe de rein',
    'greffe du cœur',
    'plasma sanguin',
    'greffe d’organe',
  ],
  exclusions: [
    'télévision plasma',
    'donneur d’ordre',
    'donneur de leçons',
    'greffe du tribunal',
    'écran plasma',
    'donneurs d’ordre',
    'donneur d’alerte',
    'physique des plasmas',
    'greffes des tribunaux',
  ],
  sentences: [
    'En France, le don du sang est gratuit, anonyme et ouvert aux personnes de 18 à 70 ans en bonne santé, pesant au moins 50 kilos ; il en faut environ 10 000 par jour.',
    'L’Établissement français du sang collecte, analyse et distribue sang, plaquettes et plasma.',
    'Une greffe de moelle osseuse soigne des maladies du sang, comme les leucémies ; la compatibilité entre deux personnes sans lien de parenté est très rare.',
    'Depuis 2022, l’orientation sexuelle n’est plus un critère de sélection des donneurs.',
  ],
  references: [
    { label: 'Établissement français du sang', url: 'https://dondesang.efs.sante.fr' },
    { label: 'Agence de la biomédecine', url: 'https://www.agence-biomedecine.fr' },
  ],
  cases: {
    about: [
      'L’Établissement français du sang lance un appel aux donneurs.',
      'L’enfant atteint de leucémie attend une greffe de moelle.',
    ],
    other: ['Le donneur d’ordre a rompu le contrat.'],
  },
}
