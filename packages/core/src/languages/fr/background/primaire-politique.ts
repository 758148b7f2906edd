import type { BackgroundTopic } from '../../background.ts'

export const primairePolitique: BackgroundTopic = {
  id: 'primaire-politique',
  term: 'primaire',
  question: 'Qu’est-ce qu’une élection primaire ?',
  triggers: [
    'élection primaire',
    'primaire de la droite',
    'primaire de la gauche',
    'primaire',
    'primaire socialiste',
    'primaire citoyenne',
    'primaires démocrates',
    'primaire ouverte',
    'primaires',
  ],
  exclusions: [
    'école primaire',
    'caisse primaire',
    'forêt primaire',
    'primaire d’assurance maladie',
    'secteur primaire',
    'enseignement primaire',
    'enseignement du primaire',
    'maternelle',
  ],
  sentences: [
    'Une primaire est un vote par lequel un parti, ou plusieurs, désigne son candidat à une élection.',
    'Née aux États-Unis au début du XXe siècle, où chaque État en organise une avant l’élection présidentielle, elle peut être ouverte à tous les électeurs ou réservée aux adhérents.',
    'En France, le Parti socialiste l’a ouverte aux citoyens en 2011, la droite et le centre en 2016.',
    'Ce scrutin privé, réglé par les partis eux-mêmes, n’est pas organisé par l’État.',
    'Celle de la droite, en novembre 2016, a attiré plus de quatre millions d’électeurs et désigné François Fillon ; le candidat malheureux s’engage en général à soutenir le vainqueur, promesse qui n’a pas toujours été tenue.',
    'Les écologistes en ont organisé une en 2011, en 2016 et en 2021.',
  ],
  references: [{ label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' }],
  cases: {
    about: [
      'Le second tour de la primaire de la droite a lieu dimanche.',
      'La sénatrice se retire de la course aux primaires démocrates.',
    ],
    other: ['L’école primaire du quartier ferme une classe.'],
  },
}
