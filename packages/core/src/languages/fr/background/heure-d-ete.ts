import type { BackgroundTopic } from '../../background.ts'

export const heureDEte: BackgroundTopic = {
  id: 'heure-d-ete',
  term: 'changement d’heure',
  question: 'Pourquoi change-t-on d’heure deux fois par an ?',
  triggers: [
    'changement d’heure',
    'heure d’été',
    'heure d’hiver',
    'passage à l’heure d’été',
    'passage à l’heure d’hiver',
  ],
  sentences: [
    'Dans l’Union européenne, on avance les horloges d’une heure le dernier dimanche de mars, pour passer à l’heure d’été, et on les recule d’une heure le dernier dimanche d’octobre.',
    'La France a adopté ce système en 1976, après le choc pétrolier, afin d’économiser l’éclairage en fin de journée.',
    'Son intérêt est contesté : les économies sont devenues faibles et le changement peut perturber le sommeil.',
    'Le Parlement européen s’est prononcé en 2019 pour sa suppression, mais les États ne se sont pas accordés sur l’heure à conserver.',
  ],
  references: [
    { label: 'EUR-Lex, directive 2000/84/CE', url: 'https://eur-lex.europa.eu/eli/dir/2000/84/oj?locale=fr' },
    { label: 'Ademe, site officiel', url: 'https://www.ademe.fr' },
  ],
  cases: {
    about: [
      'Le passage à l’heure d’hiver aura lieu dans la nuit de samedi à dimanche.',
      'Les eurodéputés veulent en finir avec le changement d’heure.',
    ],
    other: ['La piscine ouvrira une heure plus tard en été, selon l’adjoint aux sports.'],
  },
}
