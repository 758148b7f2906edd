import type { BackgroundTopic } from '../../background.ts'

export const assassinat: BackgroundTopic = {
  id: 'assassinat',
  term: 'assassinat',
  question: 'Quelle différence entre un meurtre et un assassinat ?',
  triggers: ['assassinat', 'meurtre', 'assassin', 'assassiner', 'assassiné', 'meurtrier présumé'],
  exclusions: [
    'roman policier',
    'thriller',
    'avant notre ère',
    'empire romain',
    'république romaine',
    'long-métrage',
  ],
  family: 'homicide',
  country: 'france',
  sentences: [
    'En droit français, le meurtre est le fait de donner volontairement la mort à une personne.',
    'L’assassinat est un meurtre commis avec préméditation ou guet-apens, c’est-à-dire réfléchi et décidé avant l’acte.',
    'Le meurtre est puni de trente ans de réclusion criminelle, l’assassinat de la réclusion à perpétuité.',
    'D’autres circonstances conduisent aussi à la perpétuité, par exemple lorsque la victime est un enfant de moins de quinze ans, un policier en fonctions ou le conjoint de l’auteur.',
    'Quand la mort n’était pas voulue, la loi parle de violences ayant entraîné la mort ou d’homicide involontaire.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 221-1 à 221-4',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: ['Une enquête pour assassinat a été ouverte.', 'Il est accusé du meurtre de son voisin.'],
    other: ['L’assainissement du quartier a commencé.'],
  },
}
