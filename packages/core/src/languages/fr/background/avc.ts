import type { BackgroundTopic } from '../../background.ts'

export const avc: BackgroundTopic = {
  id: 'avc',
  term: 'accident vasculaire cérébral',
  question: 'Qu’est-ce qu’un accident vasculaire cérébral ?',
  triggers: ['accident vasculaire cérébral', 'avc', 'attaque cérébrale', 'hémorragie cérébrale'],
  sentences: [
    'Un accident vasculaire cérébral (AVC) survient quand le sang n’irrigue plus une partie du cerveau, le plus souvent parce qu’un caillot bouche une artère, plus rarement parce qu’un vaisseau se rompt.',
    'Les signes apparaissent soudainement : bouche déformée, faiblesse d’un bras ou d’une jambe, difficulté à parler, trouble de la vue ou de l’équilibre, mal de tête violent.',
    'Chaque minute compte, car les cellules privées de sang meurent vite.',
    'Les autorités sanitaires recommandent d’appeler aussitôt le 15, ou le 112, même si les signes disparaissent.',
  ],
  references: [
    { label: 'Organisation mondiale de la santé, site officiel', url: 'https://www.who.int/fr' },
    {
      label: 'Inserm, dossier « Accident vasculaire cérébral »',
      url: 'https://www.inserm.fr/dossier/accident-vasculaire-cerebral-avc/',
    },
  ],
  cases: {
    about: [
      'L’ancien ministre a été hospitalisé après un accident vasculaire cérébral.',
      'La comédienne, victime d’un AVC en juin, a repris les répétitions.',
    ],
    other: ['L’accident de la circulation a fait deux blessés légers.'],
  },
}
