import type { BackgroundTopic } from '../../background.ts'

export const banqueCentraleEuropeenne: BackgroundTopic = {
  id: 'banque-centrale-europeenne',
  term: 'Banque centrale européenne',
  question: 'Quel est le rôle de la Banque centrale européenne ?',
  triggers: ['banque centrale européenne', 'bce', 'présidente de la bce'],
  sentences: [
    'La Banque centrale européenne, ou BCE, conduit la politique monétaire des pays qui ont adopté l’euro.',
    'Sa mission principale est de maintenir la stabilité des prix ; depuis 2021, elle vise une inflation de 2 % à moyen terme.',
    'Elle agit surtout en fixant les taux d’intérêt auxquels les banques lui empruntent ou lui confient de l’argent.',
    'Elle surveille aussi les plus grandes banques de la zone euro.',
    'Installée à Francfort, en Allemagne, elle est indépendante des gouvernements ; la Banque de France et les autres banques centrales nationales participent à ses décisions.',
  ],
  references: [
    {
      label: 'Banque centrale européenne, site officiel',
      url: 'https://www.ecb.europa.eu/home/html/index.fr.html',
    },
  ],
  cases: {
    about: ['La BCE laisse ses taux inchangés.', 'La Banque centrale européenne se réunit jeudi.'],
    other: ['La banque européenne d’organes est située au centre du pays.'],
  },
}
