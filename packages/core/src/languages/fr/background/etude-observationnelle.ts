import type { BackgroundTopic } from '../../background.ts'

export const etudeObservationnelle: BackgroundTopic = {
  id: 'etude-observationnelle',
  term: 'étude observationnelle',
  question: 'Qu’est-ce qu’une étude observationnelle ?',
  triggers: [
    'étude observationnelle',
    'étude épidémiologique',
    'étude de cohorte',
    'cohorte de patients',
    'méta-analyse',
  ],
  sentences: [
    'Une étude observationnelle suit ou compare des groupes de personnes sans intervenir sur leur vie, par exemple pour savoir si une habitude s’accompagne plus souvent d’une maladie.',
    'Elle peut mettre en évidence une association entre deux faits, mais celle-ci ne prouve pas que l’un cause l’autre : un troisième facteur peut expliquer les deux.',
    'Les chercheurs tiennent compte de ces facteurs par des calculs, sans pouvoir toujours les éliminer.',
    'Une méta-analyse réunit les résultats de plusieurs études sur la même question pour parvenir à une conclusion plus solide.',
  ],
  references: [
    { label: 'Inserm, site officiel', url: 'https://www.inserm.fr' },
    { label: 'Haute Autorité de santé, site officiel', url: 'https://www.has-sante.fr' },
  ],
  cases: {
    about: [
      'L’étude de cohorte, menée auprès de 80 000 femmes, n’établit pas de lien de causalité.',
      'Une méta-analyse confirme l’association entre le bruit et les troubles du sommeil.',
    ],
    other: ['Le conducteur a observé un temps d’arrêt avant de repartir.'],
  },
}
