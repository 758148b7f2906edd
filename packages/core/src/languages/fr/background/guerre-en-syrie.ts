import type { BackgroundTopic } from '../../background.ts'

export const guerreEnSyrie: BackgroundTopic = {
  id: 'guerre-en-syrie',
  term: 'guerre en Syrie',
  question: 'Comment la guerre en Syrie a-t-elle commencé ?',
  triggers: [
    'guerre en syrie',
    'conflit syrien',
    'bachar al-assad',
    'régime syrien',
    'rebelles syriens',
    'idleb',
    'casques blancs',
    'armée syrienne',
    'opposition syrienne',
    'guerre civile syrienne',
    'bachar el-assad',
    'forces démocratiques syriennes',
  ],
  family: 'syrie',
  sentences: [
    'En mars 2011, la répression de manifestations pacifiques à Deraa, dans le sud de la Syrie, fit naître un soulèvement, puis une guerre civile qui a tué plus de 500 000 personnes et chassé de chez elle la moitié de la population.',
    'L’Iran, le Hezbollah et, dès 2015, l’aviation russe soutinrent le président Bachar al-Assad ; la Turquie et des pays arabes, divers rebelles.',
    'L’emploi d’armes chimiques par le régime a été établi par des enquêteurs internationaux.',
    'Une offensive éclair l’a renversé le 8 décembre 2024.',
  ],
  references: [
    { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Le régime syrien a repris deux villages de la province d’Idleb.',
      'Neuf ans après le début de la guerre en Syrie, l’économie est à genoux.',
    ],
    other: ['Le sirop de menthe rafraîchit les enfants.'],
  },
}
