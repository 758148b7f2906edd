import type { BackgroundTopic } from '../../background.ts'

export const antisemitisme: BackgroundTopic = {
  id: 'antisemitisme',
  term: 'antisémitisme',
  question: 'Qu’est-ce que l’antisémitisme ?',
  triggers: [
    'antisémitisme',
    'antisémite',
    'communauté juive',
    'conseil représentatif des institutions juives de france',
    'crif',
    'croix gammée',
    'profanation de tombes',
    'profanation',
    'haine des juifs',
    'synagogue',
  ],
  sentences: [
    'L’antisémitisme est la haine des Juifs, ou l’hostilité envers eux parce qu’ils sont juifs.',
    'D’abord religieux, il a pris au XIXe siècle une forme raciale, et a conduit le régime nazi à en assassiner près de six millions pendant la Seconde Guerre mondiale.',
    'En France, la loi punit les actes et les propos antisémites, et la loi Gayssot de 1990 la contestation des crimes contre l’humanité.',
    'Le ministère de l’Intérieur en recense chaque année le nombre, avec le Service de protection de la communauté juive.',
  ],
  references: [
    { label: 'Mémorial de la Shoah, site officiel', url: 'https://www.memorialdelashoah.org' },
    {
      label:
        'Délégation interministérielle à la lutte contre le racisme, l’antisémitisme et la haine anti-LGBT, site officiel',
      url: 'https://www.dilcrah.gouv.fr',
    },
  ],
  cases: {
    about: [
      'Des inscriptions antisémites ont été découvertes sur la façade.',
      'Le Crif appelle à manifester contre l’antisémitisme.',
    ],
    other: ['Le peintre a exposé un nu et deux natures mortes.'],
  },
}
