import type { BackgroundTopic } from '../../background.ts'

export const archeologiePreventive: BackgroundTopic = {
  id: 'archeologie-preventive',
  term: 'archéologie préventive',
  question: 'Qu’est-ce que l’archéologie préventive ?',
  triggers: [
    'archéologie préventive',
    'fouille préventive',
    'fouille archéologique',
    'inrap',
    'diagnostic archéologique',
    'vestige archéologique',
    'site archéologique',
  ],
  country: 'france',
  sentences: [
    'L’archéologie préventive étudie les vestiges menacés par un chantier, comme une route ou un lotissement, avant que les travaux ne les détruisent.',
    'En France, l’État peut prescrire un diagnostic, c’est-à-dire des sondages, puis une fouille si les découvertes le justifient.',
    'Les opérations sont menées par l’Institut national de recherches archéologiques préventives (Inrap), par des services de collectivités ou par des organismes agréés.',
    'Une fois la fouille achevée, le terrain est en général rendu à l’aménageur, tandis que les objets et les relevés sont étudiés et conservés.',
  ],
  references: [
    { label: 'Inrap, site officiel', url: 'https://www.inrap.fr' },
    {
      label: 'Légifrance, Code du patrimoine, livre V',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074236',
    },
  ],
  cases: {
    about: [
      'Une fouille préventive a mis au jour une villa gallo-romaine sous le futur parking.',
      'Les archéologues de l’Inrap ont découvert une nécropole du VIe siècle.',
    ],
    other: ['Les policiers ont procédé à la fouille du véhicule.'],
  },
}
