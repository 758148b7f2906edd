import type { BackgroundTopic } from '../../background.ts'

export const google: BackgroundTopic = {
  id: 'google',
  term: 'Google',
  question: 'Qu’est-ce que Google ?',
  triggers: [
    'moteur de recherche',
    'larry page',
    'sundar pichai',
    'google maps',
    'youtubeur',
    'youtubeuse',
    'youtube kids',
    'google a/va/veut/annonce/supprime/lance/présente/dévoile/rappelle/suspend/interdit/promet/réclame/prévoit/accuse/conteste/refuse',
    'groupe Alphabet',
    'google :',
    'star de youtube',
    'chaîne youtube',
    'vidéos youtube',
    'système android',
    'géant google',
    'google et apple',
    'moteur de recherche google',
    'google et facebook',
    'taxe google',
  ],
  exclusions: ['alphabet cyrillique', 'alphabet latin', 'alphabet arabe', 'page google', 'blouse'],
  family: 'reseau',
  sentences: [
    'Google est un moteur de recherche créé en 1998 à l’université Stanford, en Californie, par Larry Page et Sergey Brin ; il classe les pages notamment d’après les liens qui y mènent.',
    'L’entreprise, dont la maison mère s’appelle Alphabet depuis 2015, possède aussi le système Android, YouTube, la messagerie Gmail et le navigateur Chrome.',
    'Elle tire de la publicité la plus grande part de ses revenus.',
    'La Commission européenne lui a infligé plusieurs amendes, de milliards d’euros, pour abus de position dominante.',
  ],
  references: [
    { label: 'Google, site officiel', url: 'https://about.google' },
    { label: 'Commission européenne, concurrence', url: 'https://competition-policy.ec.europa.eu/index_en' },
  ],
  cases: {
    about: [
      'Google a contesté l’amende infligée par Bruxelles.',
      'La youtubeuse compte trois millions d’abonnés.',
    ],
    other: ['L’enfant récite l’alphabet à l’envers.'],
  },
}
